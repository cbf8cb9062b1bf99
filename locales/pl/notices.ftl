### Co czytelnik powinien wiedzieć o stanie strony.

notices =
    .label = O tej stronie

# $source (text): język strony, w mianowniku, na przykład „angielski”.
notice-fallback = Tej strony nie ma jeszcze po polsku.
    .body = Poniżej jest wersja w języku: { $source }.
    .help = Możesz też zadzwonić na infolinię i poprosić o tłumacza.

# $count (number): ile części się zmieniło.
notice-stale = Oryginalna strona zmieniła się od czasu tłumaczenia.
    .sections = { $count ->
        [one] Ta część może być nieaktualna:
        [few] Te części mogą być nieaktualne:
        [many] Te części mogą być nieaktualne:
       *[other] Te części mogą być nieaktualne:
    }
    .help = Zanim zaczniesz działać, sprawdź je na stronie oryginalnej.

# $source (text): język oryginału, w mianowniku.
notice-machine = To tłumaczenie maszynowe. Nikt go jeszcze nie sprawdził.
    .help = Mogą w nim być błędy. Ważne zdania podajemy też w języku oryginału: { $source }.

# $source (text): język oryginału, w mianowniku.
notice-source-link = Przeczytaj tę stronę w języku: { $source }

notice-draft = Ta strona jest wersją roboczą. Nie jest opublikowana.

## Daty strony

# $date (text): data słownie.
page-last-checked = Ostatnio sprawdzono: { $date }
# $date (text): data słownie.
page-next-review = Następny przegląd: { $date }
page-not-checked = Jeszcze nie sprawdzono u źródła
# $date (text): data słownie, w dopełniaczu, jak „22 listopada 2026”.
page-translated-from = Przetłumaczono z wersji z { $date }
# $name (text): kto sprawdził tłumaczenie.
# $date (text): data słownie.
page-translation-reviewed = Tłumaczenie sprawdzono { $date }: { $name }
# $date (text): data słownie.
page-date = Data: { $date }
# $owner (text): zespół, który opiekuje się stroną.
page-owner = Opiekun strony: { $owner }

## Skąd to wiadomo

evidence = Skąd to wiadomo
# $date (text): data lub wiek źródła, słownie.
evidence-as-of = Stan na: { $date }
confidence-confirmed = Potwierdzone przez instytucję publiczną
confidence-reported = Podane przez innych
confidence-general = Wiedza ogólna
confidence-source = Z dokumentu źródłowego

## Parts of the original that have changed

stale-fields = tytuł lub streszczenie
stale-opening = początek strony
stale-removed = część, której już nie ma
