## Feluri de pagini

kind-page = Informații
kind-offer = Ce puteți primi
kind-service = Serviciu

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

## Alte forme ale paginii

format = Alte formate
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
urgency-today = Urgent: cereți ajutor astăzi
urgency-any-time = Puteți cere ajutor oricând
