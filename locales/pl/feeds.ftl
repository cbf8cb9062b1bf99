### Feeds, and what files for machines say of a site that is not yet official.

# $site (text): the name of the site.
feed-case-studies = Przykłady z praktyki: { $site }
# Stands after "demo-banner".
demo-facts = Podane tu informacje przepisano ze wskazanych źródeł. Nie zostały jeszcze sprawdzone w tych źródłach.
