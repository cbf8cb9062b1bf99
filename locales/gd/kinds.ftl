## Duilleag am measg nan duilleagan eile

browse = Duilleagan a rèir cuspair
a-z = A gu Ù
glossary = Faclan air am mìneachadh
    .more = Tuilleadh mu dheidhinn seo
related = Dh’fhaodadh gum bi seo feumail dhuibh cuideachd
backlinks = Duilleagan a tha a’ ceangal an seo
previous-part = Am pàirt roimhe
next-part = An ath phàirt
digits = 0–9

## Stiùireadh

guide-takes = Dè cho fada ’s a bheir e
guide-have-ready = Biodh seo deiseil agaibh
guide-checklist = Liosta-sgrùdaidh
guide-services = Cò chuidicheas sibh le seo

## Mar a tha daoine a’ faireachdainn

wellbeing-services = Cò thuige a chuireas sibh fios
wellbeing-no-call = Cha leig sibh a leas fòn a chur: tha dòighean eile an toiseach.

## Sgrùdadh-cùise

case-situation = Na bha air tachairt
case-response = Na chaidh a dhèanamh
case-results = Na thàinig às
case-what-worked = Carson a dh’obraich e
case-partners = Cò ghabh pàirt
case-terms = Barrachd sgrùdaidhean-cùise coltach ri seo

## Teamplaid

template-fields = Na lìonas sibh a-steach
template-used-by = Cò lìonas a-steach i
template-when = Cuin a thèid a cleachdadh
template-blank = ri lìonadh a-steach
version = Tionndadh { $version }

## Pasgan

pack-parts = Na tha sa phasgan seo
pack-paper = Clò-bhuailibh air
paper-a4 = Duilleagan A4
paper-a5 = Duilleagan A5
paper-tri-fold = Aon duilleag A4, air a pasgadh dà thuras
paper-poster = Postair

## Taisbeanadh

presentation-recording = Coimheadaibh air a’ chlàradh
presentation-captions = Fo-thiotalan
presentation-minutes = { $count ->
        [one] Bheir e { $count } mhionaid
        [two] Bheir e { $count } mhionaid
        [few] Bheir e { $count } mionaidean
       *[other] Bheir e { $count } mionaid
    }
presentation-recorded = Air a chlàradh: { $date }

## Buidheann com-pàirteachais

partner-role = A pàirt ann an { -pace }
partner-delivers = Na nì i
partner-offers = Na bheir i seachad den tairgse nàiseanta
partner-services = Na seirbheisean aice
partner-web = Làrach-lìn

## Sgìre comhairle

area-code = Còd oifigeil
area-council = Làrach-lìn na comhairle
area-offers = Na gheibh sibh an seo
    .help = Tha an liosta seo airson Alba air fad. Tha cumhachan aig gach còir fon lagh: faicibh an duilleag aice. Far a bheil fios gu bheil rudeigin eadar-dhealaichte an seo, chì sibh sin air an duilleag.
area-note = An seo:
area-no-note = Chan eil fios air dad eadar-dhealaichte an seo. Faighnichibh den loidhne-taice.
area-services = Seirbheisean an seo
area-neighbours = Sgìrean faisg air làimh
area-pages = Barrachd mun sgìre seo

## Tachartas

event-when = Cuin
# $date: the last day of the event, as it is written in this language
event-until = Gu { $date }
event-where = Càite
event-online = Faodaidh sibh pàirt a ghabhail air-loidhne
event-organiser = Cò tha ga chumail
event-booking = Glèidhibh àite
event-cost = Na chosgas e
event-over = Tha an tachartas seo seachad. Tha e air a chumail an seo mar chlàr.

## Naidheachdan

update-date = Air fhoillseachadh
update-about = Mu dheidhinn
update-effective = Bho
update-affects = Duilleagan air an toir seo buaidh
change-organisation = Buidhnean
change-funding = Maoineachadh
change-rules = Lagh is riaghailtean
change-service = Seirbheisean
change-site = An làrach seo

## Cànan anns nach eil ach aon duilleag

card-english = Abraibh seo sa Bheurla air a’ fòn
card-more = Tha an còrr den làrach seo sna cànanan seo
