## O pagină printre alte pagini

browse = Pagini după subiect
a-z = De la A la Z
glossary = Cuvinte explicate
    .more = Mai multe despre aceasta
related = V-ar putea fi de folos și
backlinks = Pagini care duc aici
previous-part = Partea anterioară
next-part = Partea următoare
digits = 0–9

## Un ghid

guide-takes = Cât durează
guide-have-ready = Pregătiți din timp
guide-checklist = Listă de verificare
guide-services = Cine vă poate ajuta

## Cum se simt oamenii

wellbeing-services = Pe cine puteți contacta
wellbeing-no-call = Nu trebuie să sunați: mai întâi apar alte căi.

## Un exemplu din practică

case-situation = Ce s-a întâmplat
case-response = Ce s-a făcut
case-results = Ce a ieșit din asta
case-what-worked = De ce a reușit
case-partners = Cine a participat
case-terms = Mai multe exemple ca acesta

## Un model de document

template-fields = Ce trebuie completat
template-used-by = Cine îl completează
template-when = Când se folosește
template-blank = de completat
version = Versiunea { $version }

## Un pachet

pack-parts = Ce conține acest pachet
pack-paper = Cum se tipărește
paper-a4 = Pagini A4
paper-a5 = Pagini A5
paper-tri-fold = O pagină A4, pliată de două ori
paper-poster = Un afiș

## O prezentare

presentation-recording = Vedeți înregistrarea
presentation-captions = Subtitrări
presentation-minutes = { $count ->
        [one] Durează { $count } minut
        [few] Durează { $count } minute
       *[other] Durează { $count } de minute
    }
presentation-recorded = Înregistrare din { $date }

## O organizație parteneră

partner-role = Rolul ei în { -pace }
partner-delivers = Ce face
partner-offers = Ce asigură din oferta națională
partner-services = Serviciile ei
partner-web = Site web

## O zonă administrativă

area-code = Cod oficial
area-council = Site-ul primăriei
area-offers = Ce puteți primi aici
    .help = Lista este pentru toată Scoția. Fiecare drept legal are condițiile lui: le găsiți pe pagina sa. Dacă știm că aici ceva este diferit, scrie pe pagină.
area-note = Aici:
area-no-note = Nu știm ca aici să fie ceva diferit. Întrebați la linia de ajutor.
area-services = Servicii de aici
area-neighbours = Zone din apropiere
area-pages = Mai multe despre această zonă

## Un eveniment

event-when = Când
# $date: the last day of the event, as it is written in this language
event-until = Până la { $date }
event-where = Unde
event-online = Puteți participa online
event-organiser = Organizator
event-booking = Rezervați un loc
event-cost = Cât costă
event-over = Acest eveniment s-a încheiat. Îl păstrăm aici ca istoric.

## Noutăți

update-date = Publicat
update-about = Despre ce este
update-effective = Începând cu
update-affects = Pagini pe care le schimbă
change-organisation = Organizații
change-funding = Finanțare
change-rules = Legi și reguli
change-service = Servicii
change-site = Acest site

## O limbă în care există o singură pagină

card-english = Spuneți aceasta în engleză la telefon
card-more = Restul acestui site este în aceste limbi
