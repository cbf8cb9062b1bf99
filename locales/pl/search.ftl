### Wyszukiwanie: pole na każdej stronie i strona wyszukiwania.

search = Szukaj
    .label = Szukaj w tej witrynie
    .button = Szukaj

# $query (text): czego szukano.
search-results = Wyniki dla: „{ $query }”

# $count (number): ile znaleziono.
search-count = { $count ->
        [0] Brak wyników
        [one] { $count } wynik
        [few] { $count } wyniki
        [many] { $count } wyników
       *[other] { $count } wyniku
    }

# $query (text): czego szukano.
search-none = Nic nie znaleziono dla: „{ $query }”.
    .help = Sprawdź pisownię, wpisz inne słowa albo zajrzyj do tematów poniżej.

# $count (number): how many were found and are not shown, for the filters.
search-held-back = Wyniki ukryte przez filtry: { $count }.

search-did-you-mean = Czy chodziło Ci o:
# $language (text): język wyników, w mianowniku, na przykład „angielski”.
search-other-language = Wyniki w języku: { $language }
    .help = Po polsku jest o tym niewiele. Te strony mogą pomóc.
search-more = Pokaż więcej wyników
search-loading = Szukam…
search-failed = Nie udało się wczytać wyszukiwarki. Sprawdź połączenie albo skorzystaj z list poniżej.
search-no-script = Wyszukiwarka wymaga JavaScriptu, który jest wyłączony w Twojej przeglądarce. Skorzystaj z list poniżej.

## Listy na stronie wyszukiwania

search-a-z = Od A do Z
search-topics = Tematy
search-guides = Poradniki na początek

## Filtry

# $count (number): how many filters are on.
search-filters = Pokaż tylko
    .apply = Zastosuj filtry
    .clear = Wyczyść filtry
    .on = (włączone filtry: { $count })
# $name (text): nazwa filtra.
# $count (number): ile wyników zostaje.
search-filter = { $name } ({ $count })

## Nad wynikami, gdy szukano słów o kryzysie

search-urgent = Szukaj pomocy od razu
    .help = Jeśli Tobie lub komuś innemu coś zagraża, zadzwoń pod numer 999.
