### To, co się drukuje, pokazuje i rozdaje: pakiety, ulotki, slajdy, biblioteka.

## Pakiet

pack-for = Dla kogo
pack-made = Wydano: { $date }
handout-review = Do ponownego sprawdzenia przed: { $date }
handout-facts = Kwoty i numery, które się tu znajdują, i z kiedy pochodzą
handout-changes = Co się zmieniło i kiedy
handout-files = Pobierz
pack-part = Część { $number }
pack-part-address = Na osobnej stronie:
pack-code = Kod QR prowadzący do strony: { $title }
pack-machine = Tę część przetłumaczyła maszyna i nikt z imienia jej nie sprawdził. Gdy chodzi o pieniądze, daty lub bezpieczeństwo, liczy się tekst angielski.
pack-untranslated = { $count ->
        [one] { $count } część nie jest jeszcze przetłumaczona
        [few] { $count } części nie są jeszcze przetłumaczone
        [many] { $count } części nie jest jeszcze przetłumaczonych
       *[other] { $count } części nie jest jeszcze przetłumaczonych
    }
pack-beside = Dwa języki obok siebie, wiersz po wierszu: { $language } i { $source }.
leaflet-parts = Więcej informacji
poster-homes = Zeskanuj kod swojego języka

## Prezentacja

slides-show = { $count ->
        [one] Pokaż { $count } slajd
        [few] Pokaż { $count } slajdy
        [many] Pokaż { $count } slajdów
       *[other] Pokaż { $count } slajdu
    }
slides-keys = Klawisze: strzałki lub spacja, Home, End. Escape wraca.
slides-number = Slajd { $number } z { $total }
slides-previous = Poprzedni
slides-next = Następny
slides-back = Wróć do prezentacji
slides-notes = Co przy tym powiedzieć
transcript = Całość jako zwykły tekst
presentation-no-recording = Nie ma jeszcze nagrania.

## Biblioteka

library = Biblioteka
    .summary = Pakiety, prezentacje i wzory dokumentów do druku, pokazania i przekazania.
library-audience = Kto tego używa
library-when = Kiedy się tego używa
library-changed = Co się ostatnio zmieniło
library-link = Wszystkie pakiety, prezentacje i wzory
library-preview = Co jest w środku
