search = Căutare
    .label = Căutați pe acest site
    .button = Căutați

search-results = Rezultate pentru „{ $query }”

search-count = { $count ->
        [0] Niciun rezultat
        [one] { $count } rezultat
        [few] { $count } rezultate
       *[other] { $count } de rezultate
    }

search-none = Nu s-a găsit nimic pentru „{ $query }”.
    .help = Verificați ortografia, încercați alte cuvinte sau uitați-vă la subiectele de mai jos.

# $count (number): how many were found and are not shown, for the filters.
search-held-back = Rezultate ascunse de filtre: { $count }.

search-did-you-mean = Ați vrut să spuneți:
search-other-language = Rezultate în limba { $language }
    .help = În română este puțin despre acest subiect. Aceste pagini vă pot ajuta.
search-more = Mai multe rezultate
search-loading = Se caută…
search-failed = Căutarea nu s-a putut încărca. Verificați conexiunea sau folosiți listele de mai jos.
search-no-script = Căutarea are nevoie de JavaScript, care este oprit în browserul dumneavoastră. Folosiți listele de mai jos.

## Listele paginii de căutare

search-a-z = De la A la Z
search-topics = Subiecte
search-guides = Ghiduri pentru început

## Filtre

# $count (number): how many filters are on.
search-filters = Arată numai
    .apply = Aplicați filtrele
    .clear = Ștergeți filtrele
    .on = (filtre active: { $count })
search-filter = { $name } ({ $count })

## Ajutor urgent

search-urgent = Cereți ajutor acum
    .help = Dacă dumneavoastră sau altcineva este în pericol, sunați la 999.
