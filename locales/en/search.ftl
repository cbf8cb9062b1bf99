### Searching: the form on every page, and the search page.

search = Search
    .label = Search this site
    .button = Search

# $query (text): what was searched for.
search-results = Results for “{ $query }”

# $count (number): how many were found. Read out after typing stops.
search-count = { $count ->
        [0] No results
        [one] { $count } result
       *[other] { $count } results
    }

# $query (text): what was searched for.
search-none = Nothing found for “{ $query }”.
    .help = Check the spelling, try other words, or look at the topics below.

# $count (number): how many were found and are not shown, for the filters.
search-held-back = Results that the filters leave out: { $count }.

# The suggested words follow as a link.
search-did-you-mean = Did you mean:
# $language (text): the language of the results, as the reader calls it.
search-other-language = Results in { $language }
    .help = There is little in your language on this. These pages may help.
search-more = Show more results
search-loading = Searching…
search-failed = The search could not be loaded. Check your connection, or use the lists below.
search-no-script = Search needs JavaScript, which is off in your browser. Use the lists below.

## Lists on the search page

search-a-z = A to Z
search-topics = Topics
search-guides = Guides to start with

## Filters

# $count (number): how many filters are on.
search-filters = Show only
    .apply = Apply filters
    .clear = Clear filters
    .on = (filters on: { $count })
# $name (text): the name of the filter.
# $count (number): how many results it leaves.
search-filter = { $name } ({ $count })

## Above all results where words of a crisis were searched for

search-urgent = Get help now
    .help = If you or someone else is in danger, call 999.
