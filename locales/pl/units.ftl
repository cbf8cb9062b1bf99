### Kwoty, godziny i liczby.

# $amount (text): kwota. Znak funta stoi z przodu, jak w Szkocji.
money = £{ $amount }

# $value (text): liczba.
percent = { $value }%

# Słowa po liczbie, po których widać kwotę. Nie ma ich na żadnej stronie.
pound-words = funt, funta, funty, funtów, funtom, funtami, funtach, funt szterling, funta szterlinga, funty szterlingi, funtów szterlingów, funty brytyjskie, funtów brytyjskich
pence-words = pens, pensa, pensy, pensów

# $kind (text): end-of-day to koniec dnia, czyli 24:00.
# $clock (text): godzina na zegarze 24-godzinnym.
time = { $kind ->
        [end-of-day] 24:00
       *[other] { $clock }
    }

## Godziny otwarcia
##
## $open, $close (text): godziny.
## $day-word, $from-word, $to-word (text): mon, tue, wed, thu, fri, sat, sun.

hours-always = Całą dobę, codziennie
hours-every-day = Codziennie w godz. { $open }–{ $close }
hours-days = Od { $from-word ->
        [mon] poniedziałku
        [tue] wtorku
        [wed] środy
        [thu] czwartku
        [fri] piątku
        [sat] soboty
       *[sun] niedzieli
    } do { $to-word ->
        [mon] poniedziałku
        [tue] wtorku
        [wed] środy
        [thu] czwartku
        [fri] piątku
        [sat] soboty
       *[sun] niedzieli
    } w godz. { $open }–{ $close }
hours-days-all-day = Od { $from-word ->
        [mon] poniedziałku
        [tue] wtorku
        [wed] środy
        [thu] czwartku
        [fri] piątku
        [sat] soboty
       *[sun] niedzieli
    } do { $to-word ->
        [mon] poniedziałku
        [tue] wtorku
        [wed] środy
        [thu] czwartku
        [fri] piątku
        [sat] soboty
       *[sun] niedzieli
    }, całą dobę
hours-day = { $day-word ->
        [mon] W poniedziałek
        [tue] We wtorek
        [wed] W środę
        [thu] W czwartek
        [fri] W piątek
        [sat] W sobotę
       *[sun] W niedzielę
    } w godz. { $open }–{ $close }
hours-day-all-day = { $day-word ->
        [mon] W poniedziałek
        [tue] We wtorek
        [wed] W środę
        [thu] W czwartek
        [fri] W piątek
        [sat] W sobotę
       *[sun] W niedzielę
    } całą dobę
hours-through = Od { $from-word ->
        [mon] poniedziałku
        [tue] wtorku
        [wed] środy
        [thu] czwartku
        [fri] piątku
        [sat] soboty
       *[sun] niedzieli
    } od godz. { $open } do { $to-word ->
        [mon] poniedziałku
        [tue] wtorku
        [wed] środy
        [thu] czwartku
        [fri] piątku
        [sat] soboty
       *[sun] niedzieli
    } do godz. { $close }, bez przerwy

## Liczby

# $count (number): liczba stron.
count-pages = { $count ->
        [one] { $count } strona
        [few] { $count } strony
        [many] { $count } stron
       *[other] { $count } strony
    }
# $count (number): liczba usług.
count-services = { $count ->
        [one] { $count } usługa
        [few] { $count } usługi
        [many] { $count } usług
       *[other] { $count } usługi
    }
# $count (number): liczba kroków.
count-steps = { $count ->
        [one] { $count } krok
        [few] { $count } kroki
        [many] { $count } kroków
       *[other] { $count } kroku
    }
# $count (number): ile minut zajmuje lektura.
count-minutes = { $count ->
        [one] { $count } minuta czytania
        [few] { $count } minuty czytania
        [many] { $count } minut czytania
       *[other] { $count } minuty czytania
    }
