### Feeds, and what files for machines say of a site that is not yet official.

# $site (text): the name of the site.
feed-case-studies = Exemple din practică: { $site }
# Stands after "demo-banner".
demo-facts = Informațiile de aici au fost preluate din surse indicate. Ele nu au fost încă verificate la aceste surse.
