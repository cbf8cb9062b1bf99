## Seòrsaichean dhuilleagan

kind-page = Fiosrachadh
kind-offer = Na gheibh sibh
kind-service = Seirbheis
kind-wellbeing = Mar a tha sibh a’ faireachdainn
kind-guide = Stiùireadh
kind-case-study = Sgrùdadh-cùise
kind-template = Teamplaid
kind-pack = Pasgan
kind-presentation = Taisbeanadh
kind-partner = Buidheann com-pàirteachais
kind-area = Sgìre comhairle
kind-event = Tachartas
kind-update = Naidheachdan
kind-section = Earrann

## Cò dha a tha an duilleag

audience = Cò dha a tha seo
audience-individual = Daoine a dh’fhaodadh an obair a chall
audience-employer = Fastaichean
audience-partner = Buidhnean com-pàirteachais

## Far a bheil an neach

stage = Cuin a chuidicheas seo
stage-worried = Tha sibh fo iomagain mun obair agaibh
stage-at-risk = Tha an obair agaibh ann an cunnart
stage-notice = Fhuair sibh brath gun tig an obair gu crìch
stage-left = Tha sibh air an obair fhàgail

## Dè leis a chuidicheas seo

need = Dè leis a chuidicheas seo
need-money = Airgead is fiachan
need-benefits = Sochairean, leithid { -universal-credit }
need-rights = Còraichean, pàigheadh is brath
need-wellbeing = Mar a tha sibh a’ faireachdainn
need-work = A’ lorg obair
need-training = Trèanadh is sgilean
need-self-employment = Ag obair dhuibh fhèin
need-home = Dachaigh, màl is bilean
need-language = Cànanan, eadar-theangairean is BSL
need-business = A’ cumail gnìomhachas a’ dol

## Mar a tha duilleagan air an liostadh

facet-audience = Cò dha a tha e
facet-stage = An ìre aig a bheil sibh
facet-need = Dè leis a chuidicheas e
facet-area = Sgìre comhairle
facet-sector = Roinn
facet-size = Meud an fhastaiche
facet-approach = Na chaidh a dhèanamh
facet-year = Bliadhna
facet-tag = Cuspair

## An obair a nì am fastaiche

sector-land = Tuathanachas, coilltearachd is iasgach
sector-manufacturing = Saothrachadh
sector-food-and-drink = Biadh is deoch
sector-energy = Cumhachd
sector-construction = Togail
sector-retail = Bùithtean is malairt
sector-transport = Còmhdhail is stòradh
sector-hospitality = Taighean-òsta, seirbheis bìdh is turasachd
sector-media = Foillseachadh, clò-bhualadh is na meadhanan
sector-technology = Teicneòlas is eileagtronaig
sector-finance = Ionmhas is seirbheisean proifeiseanta
sector-public = An roinn phoblach
sector-voluntary = Carthannasan is iomairtean sòisealta

## An àireamh dhaoine aig an fhastaiche

size-micro = 1 gu 9 daoine
size-small = 10 gu 49 neach
size-medium = 50 gu 249 neach
size-large = 250 neach no barrachd

## Na chaidh a dhèanamh nuair a bha obraichean gan call

approach-early-contact = Cuideachadh mus deach call obrach ainmeachadh
approach-rapid-response = Mòran bhuidhnean san àite-obrach an ceann beagan làithean
approach-on-site = Seiseanan san àite-obrach
approach-jobs-fair = Fèill obraichean no tachartas le fastaichean
approach-outplacement = Companaidh a phàigh am fastaiche, còmhla ri { -pace }
approach-retraining = Sgilean ùra airson obair eile
approach-wellbeing = Cuideachadh le slàinte is faireachdainnean
approach-start-up = Cuideachadh gus gnìomhachas a thòiseachadh
approach-remote = Cuideachadh air a’ fòn, le bhidio no air-loidhne
approach-peer-support = Daoine on àite-obrach a’ cuideachadh a chèile
approach-task-force = Buidheann-gnìomha airson àite no gnìomhachas

## Cuin a thèid rud a chleachdadh

when-ready = Mus bi cùis ann
when-first-contact = A’ chiad chonaltradh
when-planning = Planadh còmhla ris an fhastaiche
when-delivery = Fhad ’s a tha daoine a’ faighinn cuideachaidh
when-afterwards = Às dèidh sin

## Cruthan eile

format = Cruthan eile
format-text = Teacsa
format-bsl = Cànan Soidhnidh Bhreatainn (BSL)
format-easy-read = Furasta a leughadh
format-audio = Claistinn
format-large-print = Clò mòr

## An tairgse nàiseanta

offer-how = Mar a gheibh sibh e
offer-who = Cò gheibh e
offer-when = Cuin a gheibh sibh e
offer-cost = Na chosgas e
offer-delivered-by = Cò bheir seachad e
offer-services = Seirbheisean a chuidicheas
offer-standing = Dè air a tha seo stèidhichte

standing-legal-right = Ur còir fon lagh
    .sourced = Ur còir fon lagh ({ $source })
    .dated = Ur còir fon lagh ({ $source }, { NUMBER($year, useGrouping: "false") })
standing-pace-says = Tha { -pace } ag ràdh gu bheil e a’ tabhann seo
    .sourced = Tha { -pace } ag ràdh gu bheil e a’ tabhann seo ({ $source })
    .dated = Tha { -pace } ag ràdh gu bheil e a’ tabhann seo ({ $source }, { NUMBER($year, useGrouping: "false") })
standing-varies = Ag atharrachadh: faighnichibh san sgìre agaibh
    .sourced = Ag atharrachadh: faighnichibh san sgìre agaibh ({ $source })
    .dated = Ag atharrachadh: faighnichibh san sgìre agaibh ({ $source }, { NUMBER($year, useGrouping: "false") })

## Dè cho luath ’s a tha feum air cuideachadh

urgency-now = Èiginn: faighibh cuideachadh an-dràsta
urgency-999-now = Èiginn: cuiribh fòn gu 999 an-dràsta
urgency-today = Cabhagach: faighibh cuideachadh an-diugh
urgency-any-time = Faighibh cuideachadh uair sam bith
