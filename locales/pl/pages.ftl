### To, co stoi wokół treści strony, oraz strony bez treści.

## Poruszanie się po stronie

toc = Na tej stronie
    .label = Na tej stronie
# $title (text): nagłówek, do którego prowadzi odnośnik.
heading-link =
    .label = Odnośnik do: „{ $title }”
section-pages = W tym dziale
home-sections = Wszystko w tym serwisie
see-also = Zobacz też
next-steps = Co zrobić dalej

## Przypisy

footnotes = Przypisy
# $number (number): numer przypisu.
footnote =
    .label = Przypis { $number }
# $number (number): numer przypisu.
footnote-back = Wróć do tekstu
    .label = Wróć do przypisu { $number } w tekście

## Ramki w tekście

alert-note = Uwaga
alert-tip = Wskazówka
alert-important = Ważne
alert-warning = Ostrzeżenie
alert-caution = Zachowaj ostrożność

## Tabele, listy i pliki

table =
    .label = Tabela. Przewiń w bok, aby zobaczyć całość.
task-done = Zrobione
task-open = Do zrobienia
# $title (text): nazwa dokumentu.
# $format (text): rodzaj pliku, na przykład Word.
# $size (text): rozmiar z jednostką, na przykład 48 KB.
download = { $title } ({ $format }, { $size })
download-title = Pliki do pobrania
# $size (number): liczba kilobajtów.
file-size-kb = { $size } KB
# $size (text): liczba megabajtów.
file-size-mb = { $size } MB

## Tematy

tags = Tematy
    .label = Tematy tej strony
tags-all = Wszystkie tematy
# $tag (text): nazwa tematu.
tag-title = Strony na temat: { $tag }

## Długie listy

pagination =
    .label = Strony tej listy
pagination-previous = Poprzednia
pagination-next = Następna
# $number (number): ta strona.
# $total (number): ostatnia strona.
pagination-page = Strona { $number } z { $total }

## Strony bez treści

not-found = Nie znaleziono strony
    .body = Strona mogła zostać przeniesiona albo w adresie jest błąd.
    .help = Wyszukaj to, czego potrzebujesz, przejdź do strony głównej albo zadzwoń na infolinię.
moved = Ta strona została przeniesiona
    .link = Przejdź do nowej strony
