### Feeds, and what files for machines say of a site that is not yet official.

# $site (text): the name of the site.
feed-case-studies = Case studies from { $site }
# Stands after "demo-banner".
demo-facts = The facts here were copied from named sources. They have not yet been checked at those sources.
