calculator-redundancy-pay = Àireamhair pàigheadh call obrach
calculator-notice = Àireamhair brath
calculator-consultation = Cinn-latha co-chomhairleachaidh

## A h-uile àireamhair

calc-private = Fuirichidh na sgrìobhas sibh air an uidheam agaibh. Cha ghlèidh is cha chuir sinn dad air adhart.
calc-work-out = Obraich a-mach e
calc-gone = Chan eil freagairt ann a-nis. Thoiribh sùil eile air na raointean.
calc-minimum = Tuairmse air a’ bheag-chuid laghail
calc-least-pay = Ma thig an obair agaibh gu crìch air sgàth call obrach (redundancy), bheir an lagh co-dhiù seo dhuibh. Feumaidh na cinn-latha agus am pàigheadh a bhith ceart.
calc-least-pay-if = Mas e neach-obrach (employee) fon lagh a th’ annaibh, agus ma thig an obair agaibh gu crìch air sgàth call obrach (redundancy), bheir an lagh co-dhiù seo dhuibh. Feumaidh na cinn-latha agus am pàigheadh a bhith ceart.
calc-least-notice = Bheir an lagh co-dhiù an uiread seo de bhrath dhuibh, ma tha na cinn-latha ceart.
calc-least-notice-if = Mas e neach-obrach (employee) fon lagh a th’ annaibh, bheir an lagh co-dhiù an uiread seo de bhrath dhuibh. Feumaidh na cinn-latha a bhith ceart.
calc-rely = Dh’fhaodadh an cùmhnant barrachd a thoirt dhuibh. Faighibh comhairle mus cuir sibh earbsa ann.
calc-lines = Mar a chaidh obrachadh a-mach
calc-optional = Faodaidh sibh seo fhàgail bàn.
calc-tables = Na riaghailtean ann an clàr
calc-examples = Eisimpleirean
calc-example = Eisimpleir { $number }
calc-see = Leughaibh a-nis
calc-sources = Cò às a tha na h-àireamhan a’ tighinn

calc-problem-missing = Lìonaibh seo, mas e ur toil e.
calc-problem-date = Chan e ceann-latha a tha seo.
calc-problem-number = Sgrìobhaibh àireamh, leithid 400 no 400.50.
calc-problem-count = Sgrìobhaibh àireamh shlàn, leithid 35.
calc-problem-end-before-start = Tha seo ron chiad latha agaibh.
calc-problem-notice-before-start = Tha seo ron chiad latha agaibh.
calc-problem-notice-after-end = Thèid brath a thoirt seachad air an latha mu dheireadh no roimhe.
calc-problem-too-young = A rèir seo thòisich sibh ag obair nur leanabh. Thoiribh sùil air an dà cheann-latha.
calc-problem-too-old = Thoiribh sùil air a’ cheann-latha seo.
calc-problem-before-limits = Chan aithne dhuinn ach na crìochan bho { $date }.

## Mar a tha duine ag obair

calc-employment = Ciamar a tha sibh ag obair?
calc-employment-employed = ’S e neach-obrach (employee) a th’ annam
calc-employment-zero-hours = Air uairean neoni (zero hours)
calc-employment-agency = Tro bhuidheann-obrach (agency)
calc-employment-apprentice = ’S e preantas a th’ annam
calc-employment-self-employed = Tha mi fèin-fhastaichte
calc-employment-not-sure = Chan eil mi cinnteach
calc-if-employee = A-mhàin mas e neach-obrach fon lagh a th’ annaibh
calc-who = Cò dha a tha seo
calc-note-zero-hours = ’S e luchd-obrach (employee) fon lagh a th’ ann am mòran a tha air uairean neoni. Tha seo airson luchd-obrach. Mur eil sibh cinnteach, faighibh comhairle.
calc-note-agency = Dh’fhaodadh gur e neach-obrach na buidhne a th’ annaibh, no nach e. Tha seo airson luchd-obrach (employee). Faighibh comhairle mus toir sibh suas.
calc-note-apprentice = Dh’fhaodadh gur e neach-obrach (employee) a th’ ann am preantas, no nach e. Ma thig an trèanadh gu crìch agus mur e neach-obrach a th’ annaibh, cha toir an lagh pàigheadh call obrach. Coimheadaibh san aonta agaibh, no faighibh comhairle.
calc-note-self-employed = Chan eil còir aig daoine fèin-fhastaichte air seo. Ach ’s e mar a tha sibh ag obair dha-rìribh a tha cudromach, chan e an t-ainm. Seo na bhiodh ann nam biodh sibh nur neach-obrach (employee) fon lagh. Faighibh comhairle.
calc-note-not-sure = Tha seo airson luchd-obrach (employee). Coimheadaibh airson an fhacail sa chùmhnant, no faighibh comhairle.

## Pàigheadh call obrach

calc-born = An latha a rugadh sibh
calc-began = A’ chiad latha agaibh san obair seo
calc-ended = An latha mu dheireadh agaibh ag obair
calc-given = An latha a fhuair sibh brath
calc-given-help = Fàgaibh bàn e mur eil fios agaibh. Mura d’ fhuair sibh brath, no ma fhuair sibh airgead na àite, sgrìobhaibh an latha mu dheireadh.
calc-pay = Pàigheadh seachdain ro chìs, ann an notaichean
calc-pay-help = Ma tha e ag atharrachadh: an cuibheas thar { $weeks } sheachdain mus d’ fhuair sibh brath.

calc-line-last-day = An latha mu dheireadh a chunntar
calc-line-last-day-notice = Fhuair sibh brath nas giorra na tha an lagh ag iarraidh. Mar sin cunntar an ùine agaibh chun an latha seo.
calc-line-years = Bliadhnaichean slàna ag obair
calc-line-counted = Bliadhnaichean a chunntar
calc-line-age = Ur n-aois air an latha sin
calc-band-below = Bliadhnaichean a thòisich fo aois { $below }
calc-band-between = Bliadhnaichean a thòisich aig aois { $from } no nas sine, fo { $below }
calc-band-from = Bliadhnaichean a thòisich aig aois { $from } no nas sine
calc-line-weeks = Seachdainean pàighidh
calc-line-week = Pàigheadh seachdain a chunntar
calc-capped = Seo a’ chrìoch bho { $date }. Tha sibh a’ cosnadh barrachd.
calc-limit-unsure = Dh’fhaodadh crìoch eile a bhith ann dhuibh. Faighibh comhairle.
calc-limits-old = Is aithne dhuinn na crìochan seo suas gu { $date }. Dh’fhaodadh feadhainn nas ùire a bhith ann. Faighibh comhairle.
calc-not-if = Cha toir an lagh pàigheadh call obrach ma chumar san obair sibh, ma dhiùltas sibh obair fhreagarrach eile gun adhbhar math, no ma chuirear às ur n-obair sibh air sgàth droch-ghiùlain. Tha cuid de bhuidhnean air am fàgail a-mach, leithid a’ phoilis agus nam feachdan armaichte. Mur eil sibh cinnteach, faighibh comhairle.
calc-under = Bheir an lagh pàigheadh call obrach an dèidh { $years } bliadhna shlàn. Bhiodh iad agaibh nan obraicheadh sibh gu { $date }.
calc-under-notice = Ach mura d’ fhuair sibh brath, no ma bha e ro ghoirid, cunntar an ùine mar gun d’ fhuair. Dh’fhaodadh sin a bhith gu leòr. Lìonaibh an latha a fhuair sibh brath, agus faighibh comhairle.
calc-under-title = Nas lugha na { $years } bhliadhna? Tha cuideachadh ann fhathast
calc-under-contract = Dh’fhaodadh an cùmhnant pàigheadh call obrach a thoirt dhuibh. Leughaibh e, no iarraibh lethbhreac.
calc-under-notice-pay = An dèidh mìos tha còir agaibh air brath, no air airgead na àite.
calc-under-holiday = Gheibh sibh pàigheadh airson saor-làithean a choisinn sibh is nach do ghabh sibh.
calc-under-pace = Tha cuideachadh bho { -pace } an-asgaidh, ge b’ e dè cho goirid ’s a bha sibh ag obair.
calc-under-insolvent = Mur eil airgead aig an fhastaiche, faodaidh sibh pàirt de na tha ri phàigheadh dhuibh iarraidh.
calc-under-advice = Ma tha sibh den bheachd nach robh an taghadh cothromach, faighibh comhairle a dh’aithghearr. Tha cuid de chòraichean ann bhon chiad latha.

calc-table-bands = Na tha gach bliadhna shlàn a’ cunntadh
calc-table-limits = Na crìochan
calc-table-reckoner = Seachdainean pàighidh, a rèir aois is bhliadhnaichean slàna
calc-table-reckoner-help = Lorgaibh ur n-aois air an latha mu dheireadh aig an taobh, agus na bliadhnaichean slàna aig a’ mhullach. An uair sin iomadaichibh na seachdainean le pàigheadh seachdain, suas chun na crìche.
calc-column-each-year = Airson gach bliadhna shlàn
calc-column-from = Latha mu dheireadh ag obair bho
calc-column-week = Pàigheadh seachdain aig a’ char as motha
calc-column-most = Pàigheadh call obrach aig a’ char as motha
calc-column-age = Aois
calc-or-over = { $age } no nas sine

## Brath

calc-notice-given = An latha a gheibh sibh brath
calc-contract = Seachdainean brath sa chùmhnant
calc-contract-help = A bheil mìos sgrìobhte ann? Faodaidh mìos a bhith nas fhaide na 4 seachdainean. Sgrìobhaibh 5, agus faighnichibh an latha ceart den fhastaiche. Faodaidh sibh seo fhàgail bàn.
calc-notice-ended = An latha mu dheireadh, a rèir an fhastaiche
calc-line-notice-law = Na tha an lagh a’ toirt co-dhiù, ann an seachdainean
calc-line-notice-weeks = Am brath agaibh, ann an seachdainean
calc-line-notice-ends = Thig an obair gu crìch air an latha seo aig a’ char as tràithe
calc-in-lieu = Faodaidh i crìochnachadh nas tràithe ma phàighear sibh airson a’ chòrr den bhrath.
calc-by-contract = Tha an latha seo a’ tighinn on chùmhnant agaibh, a bheir barrachd seach an lagh. Faighibh comhairle mus cuir sibh earbsa ann.
calc-notice-minimum = { calc-minimum }. { calc-line-notice-ends }
calc-line-short = Tha an latha mu dheireadh cho seo de làithean ro thràth
calc-short-note = Dh’fhaodadh pàigheadh a bhith ri thighinn thugaibh airson nan làithean seo. Faighnichibh dhen fhastaiche. Mura faigh sibh freagairt, faighnichibh de Acas.
calc-no-notice = { $months ->
        [one] Sa chiad mhìos
        [two] Sa chiad { $months } mìosan
        [few] Sa chiad { $months } mìosan
       *[other] Sa chiad { $months } mìosan
    } cha toir an lagh brath. Dh’fhaodadh an cùmhnant.
calc-table-least-notice = Am brath as giorra fon lagh
calc-column-service = Tha sibh air a bhith ag obair ann fad
calc-column-notice = Seachdainean brath
calc-service-less = { $months ->
        [one] nas lugha na mìos
        [two] nas lugha na { $months } mìosan
        [few] nas lugha na { $months } mìosan
       *[other] nas lugha na { $months } mìosan
    }
calc-service-from = { $months ->
        [one] mìos no barrachd
        [two] { $months } mìosan no barrachd
        [few] { $months } mìosan no barrachd
       *[other] { $months } mìosan no barrachd
    }
calc-service-years = { $years ->
        [one] { $years } bhliadhna shlàn
        [two] { $years } bhliadhna shlàn
        [few] { $years } bliadhnaichean slàna
       *[other] { $years } bliadhna shlàn
    }
calc-service-most = { $years ->
        [one] { $years } bhliadhna shlàn
        [two] { $years } bhliadhna shlàn
        [few] { $years } bliadhnaichean slàna
       *[other] { $years } bliadhna shlàn
    } no barrachd

## Co-chomhairleachadh

calc-jobs = Obraichean a dh’fhaodadh falbh aig aon làrach taobh a-staigh { $days } latha
calc-begins = An latha a thòisicheas an co-chomhairleachadh
calc-first = A’ chiad latha a thig obair gu crìch
calc-one-day = Thoiribh seachad aon dhen dà latha, no an dà chuid.
calc-line-days = Làithean a tha an lagh ag iarraidh
calc-line-begin-by = Tòisichibh an co-chomhairleachadh ro dheireadh
calc-line-hr1-by = Feumaidh am foirm HR1 ruighinn ro dheireadh
calc-line-hr1 = Bu chòir dhan fhoirm HR1 ruighinn air an latha seo
calc-line-first = Cha tig obair gu crìch ro
calc-first-minimum = { calc-minimum }. { calc-line-first }
calc-first-early = Thigeadh a’ chiad obair gu crìch ro thràth. Gluaisibh chun an latha seo no nas fhaide air adhart i, no tòisichibh nas tràithe.
calc-same-day = Thoiribh lethbhreac dha na riochdairean air an aon latha.
calc-no-notice-yet = Na toiribh seachad brath fhad ’s a tha an co-chomhairleachadh a’ dol. An uair sin cuiribh brath gach neach ris: dh’fhaodadh e crìochnachadh nas fhaide air adhart.
calc-margin = Cha tèid an latha a thòisicheas sibh no an latha a thig a’ chiad obair gu crìch a chunntadh mar làithean an lagha. Bidh cuid a’ cunntadh latha nas lugha. ’S e an latha as fhaide air adhart as sàbhailte.
calc-later-rule = Air a phlanadh, gun a bhith an gnìomh fhathast: dàrna riaghailt a chunntas obraichean na buidhne gu lèir. Ma tha barrachd air aon làrach agaibh, faighnichibh mus cuir sibh earbsa sna lathaichean seo.
calc-few = Fo { $jobs } obraichean, chan iarr an lagh co-chomhairleachadh còmhla no HR1. Coinnichibh ri gach neach, agus èistibh. Cuidichidh { -pace } an luchd-obrach agaibh co-dhiù.
calc-calendar = Sàbhail na làithean seo sa mhìosachan
calc-calendar-begin = Tòiseachadh air co-chomhairleachadh
calc-calendar-hr1 = HR1 air ruighinn, lethbhreac dha na riochdairean
calc-calendar-first = Cha tig obair gu crìch ron latha seo
calc-table-steps = Dè cho fada ron chiad obair a’ tighinn gu crìch
calc-column-jobs = Obraichean a dh’fhaodadh falbh
calc-column-days = Làithean co-dhiù
calc-jobs-between = { $from } gu { $to }
calc-jobs-from = { $from } no barrachd
