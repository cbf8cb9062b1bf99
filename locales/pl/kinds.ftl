### To, co stoi na stronach różnych rodzajów obok słów autora.

## Strona wśród innych stron

browse = Przeglądaj według tematu
a-z = Od A do Z
glossary = Objaśnienia słów
    .more = Więcej na ten temat
related = To też może się przydać
backlinks = Strony, które tu prowadzą
previous-part = Poprzednia część
next-part = Następna część
digits = 0–9

## Poradnik

guide-takes = Ile to trwa
guide-have-ready = Przygotuj
guide-checklist = Lista kontrolna
guide-services = Kto może w tym pomóc

## Samopoczucie

wellbeing-services = Z kim możesz się skontaktować
wellbeing-no-call = Nie musisz dzwonić: najpierw podajemy inne sposoby.

## Przykład z praktyki

case-situation = Co się stało
case-response = Co zrobiono
case-results = Co to dało
case-what-worked = Dlaczego się udało
case-partners = Kto brał udział
case-terms = Więcej podobnych przykładów

## Wzór dokumentu

template-fields = Co trzeba wypełnić
template-used-by = Kto to wypełnia
template-when = Kiedy się go używa
template-blank = do wypełnienia
# $version (text): wersja, na przykład 1.2.
version = Wersja { $version }

## Pakiet

pack-parts = Co jest w tym pakiecie
pack-paper = Jak wydrukować
paper-a4 = Strony A4
paper-a5 = Strony A5
paper-tri-fold = Jedna kartka A4, złożona dwa razy
paper-poster = Plakat

## Prezentacja

presentation-recording = Obejrzyj nagranie
presentation-captions = Napisy
# $count (number): ile minut trwa.
presentation-minutes = { $count ->
        [one] Trwa { $count } minutę
        [few] Trwa { $count } minuty
        [many] Trwa { $count } minut
       *[other] Trwa { $count } minuty
    }
# $date (text): data słownie.
presentation-recorded = Nagrano: { $date }

## Organizacja partnerska

partner-role = Jej rola w { -pace }
partner-delivers = Czym się zajmuje
partner-offers = Co zapewnia z oferty krajowej
partner-services = Jej usługi
partner-web = Strona internetowa

## Obszar samorządu

area-code = Oficjalny kod
area-council = Strona internetowa samorządu
area-offers = Co możesz tu otrzymać
    .help = Ta lista dotyczy całej Szkocji. Każde prawo ma swoje warunki: są na jego stronie. Jeśli wiemy, że coś jest tu inaczej, podajemy to.
area-note = Tutaj:
area-no-note = Nie wiemy o żadnych różnicach. Zapytaj na infolinii.
area-services = Usługi na tym obszarze
area-neighbours = Obszary w pobliżu
area-pages = Więcej o tym obszarze

## Wydarzenie

event-when = Kiedy
# $date: the last day of the event, as it is written in this language
event-until = Do: { $date }
event-where = Gdzie
event-online = Możesz wziąć udział przez internet
event-organiser = Organizator
event-booking = Zarezerwuj miejsce
event-cost = Ile to kosztuje
event-over = To wydarzenie już się odbyło. Zachowujemy tę stronę dla informacji.

## Nowości

update-date = Opublikowano
update-about = Czego dotyczy
update-effective = Obowiązuje od
update-affects = Strony, które to zmienia
change-organisation = Organizacje
change-funding = Finansowanie
change-rules = Prawo i przepisy
change-service = Usługi
change-site = Ta witryna

## Język, w którym jest tylko jedna strona

card-english = Powiedz to przez telefon po angielsku
card-more = Reszta tej witryny jest w tych językach
