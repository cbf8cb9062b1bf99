search = Lorg
    .label = Lorg air an làrach seo
    .button = Lorg

search-results = Toraidhean airson “{ $query }”

search-count = { $count ->
        [0] Gun toradh
        [one] { $count } toradh
        [two] { $count } thoradh
        [few] { $count } toraidhean
       *[other] { $count } toradh
    }

search-none = Cha deach dad a lorg airson “{ $query }”.
    .help = Thoiribh sùil air an litreachadh, feuchaibh faclan eile, no seallaibh air na cuspairean gu h-ìosal.

# $count (number): how many were found and are not shown, for the filters.
search-held-back = Toraidhean nach eil na criathragan a’ sealltainn: { $count }.

search-did-you-mean = An robh sibh a’ ciallachadh:
search-other-language = Toraidhean sa chànan seo: { $language }
    .help = Chan eil mòran mu dheidhinn seo sa Ghàidhlig. Dh’fhaodadh na duilleagan seo ur cuideachadh.
search-more = Seall tuilleadh thoraidhean
search-loading = Ga lorg…
search-failed = Cha ghabhadh an lorg a luchdachadh. Thoiribh sùil air a’ cheangal agaibh, no cleachdaibh na liostaichean gu h-ìosal.
search-no-script = Feumaidh an lorg JavaScript, agus tha e dheth sa bhrabhsair agaibh. Cleachdaibh na liostaichean gu h-ìosal.

## Liostaichean

search-a-z = A gu Ù
search-topics = Cuspairean
search-guides = Stiùiridhean airson tòiseachadh

## Criathragan

# $count (number): how many filters are on.
search-filters = Na seall ach
    .apply = Cuir na criathragan an sàs
    .clear = Falamhaich na criathragan
    .on = (criathragan air: { $count })
search-filter = { $name } ({ $count })

## Cuideachadh sa bhad

search-urgent = Faighibh cuideachadh an-dràsta
    .help = Ma tha sibh fhèin no duine eile ann an cunnart, cuiribh fòn gu 999.
