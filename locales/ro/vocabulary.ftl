## Feluri de pagini

kind-page = Informații
kind-offer = Ce puteți primi
kind-service = Serviciu
kind-wellbeing = Cum vă simțiți
kind-guide = Ghid
kind-case-study = Exemplu din practică
kind-template = Model de document
kind-pack = Pachet
kind-presentation = Prezentare
kind-partner = Organizație parteneră
kind-area = Zonă administrativă (council)
kind-event = Eveniment
kind-update = Noutăți
kind-section = Secțiune

## Pentru cine este pagina

audience = Pentru cine este
audience-individual = Persoane amenințate de disponibilizare
audience-employer = Angajatori
audience-partner = Organizații partenere

## În ce moment se află persoana

stage = Când ajută
stage-worried = Sunteți îngrijorat(ă) pentru locul de muncă
stage-at-risk = Locul dumneavoastră de muncă este în pericol
stage-notice = Sunteți în perioada de preaviz
stage-left = Ați plecat de la locul de muncă

## La ce are nevoie de ajutor

need = La ce ajută
need-money = Bani și datorii
need-benefits = Ajutoare sociale, precum { -universal-credit }
need-rights = Drepturi, plată și preaviz
need-wellbeing = Cum vă simțiți
need-work = Găsirea unui loc de muncă
need-training = Formare și competențe
need-self-employment = Muncă pe cont propriu
need-home = Locuință, chirie și facturi
need-language = Limbi, interpreți și BSL
need-business = Menținerea unei afaceri

## După ce sunt grupate paginile

facet-audience = Pentru cine este
facet-stage = În ce situație sunteți
facet-need = La ce ajută
facet-area = Zonă administrativă (council)
facet-sector = Domeniu
facet-size = Mărimea angajatorului
facet-approach = Ce s-a făcut
facet-year = An
facet-tag = Subiect

## Ce face angajatorul

sector-land = Agricultură, silvicultură și pescuit
sector-manufacturing = Producție
sector-food-and-drink = Alimente și băuturi
sector-energy = Energie
sector-construction = Construcții
sector-retail = Magazine și comerț
sector-transport = Transport și depozitare
sector-hospitality = Hoteluri, alimentație publică și turism
sector-media = Edituri, tipografii și mass-media
sector-technology = Tehnologie și electronică
sector-finance = Finanțe și servicii profesionale
sector-public = Sectorul public
sector-voluntary = Organizații caritabile și întreprinderi sociale

## Câți oameni are angajatorul

size-micro = De la 1 la 9 persoane
size-small = De la 10 la 49 de persoane
size-medium = De la 50 la 249 de persoane
size-large = 250 de persoane sau mai multe

## Ce s-a făcut în caz de disponibilizări

approach-early-contact = Ajutor înainte de anunțarea disponibilizărilor
approach-rapid-response = Mulți parteneri la fața locului în câteva zile
approach-on-site = Întâlniri la locul de muncă
approach-jobs-fair = Un târg de locuri de muncă sau o întâlnire cu angajatori
approach-outplacement = O firmă plătită de angajator, alături de { -pace }
approach-retraining = Competențe noi pentru altă muncă
approach-wellbeing = Ajutor pentru sănătate și stare sufletească
approach-start-up = Ajutor pentru începerea unei afaceri
approach-remote = Ajutor prin telefon, video sau online
approach-peer-support = Colegi care se ajută între ei
approach-task-force = Un grup de lucru pentru un loc sau o industrie

## Când se folosește

when-ready = Înainte să apară disponibilizări
when-first-contact = Primul contact
when-planning = Planificare cu angajatorul
when-delivery = Cât timp sunt ajutați oamenii
when-afterwards = După aceea

## Alte forme ale paginii

format = Alte formate
format-text = Text
format-bsl = Limba britanică a semnelor (BSL)
format-easy-read = Ușor de citit
format-audio = Audio
format-large-print = Caractere mari

## Oferta națională

offer-how = Cum se obține
offer-who = Cine poate primi
offer-when = Când se poate primi
offer-cost = Cât costă
offer-delivered-by = Cine oferă
offer-services = Servicii care pot ajuta
offer-standing = Pe ce se bazează

standing-legal-right = Dreptul dumneavoastră prin lege
    .sourced = Dreptul dumneavoastră prin lege ({ $source })
    .dated = Dreptul dumneavoastră prin lege ({ $source }, { NUMBER($year, useGrouping: "false") })
standing-pace-says = { -pace } spune că oferă acest lucru
    .sourced = { -pace } spune că oferă acest lucru ({ $source })
    .dated = { -pace } spune că oferă acest lucru ({ $source }, { NUMBER($year, useGrouping: "false") })
standing-varies = Diferă: întrebați în zona dumneavoastră
    .sourced = Diferă: întrebați în zona dumneavoastră ({ $source })
    .dated = Diferă: întrebați în zona dumneavoastră ({ $source }, { NUMBER($year, useGrouping: "false") })

## Cât de repede aveți nevoie de ajutor

urgency-now = Urgență: cereți ajutor acum
urgency-999-now = Urgență: sunați acum la 999
urgency-today = Urgent: cereți ajutor astăzi
urgency-any-time = Puteți cere ajutor oricând
