### Feeds, and what files for machines say of a site that is not yet official.

# $site (text): the name of the site.
feed-case-studies = Приклади з практики: { $site }
# Stands after "demo-banner".
demo-facts = Наведені тут відомості скопійовано з указаних джерел. Їх ще не перевірено за цими джерелами.
