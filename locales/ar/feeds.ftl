### Feeds, and what files for machines say of a site that is not yet official.

# $site (text): the name of the site.
feed-case-studies = أمثلة من الواقع: { $site }
# Stands after "demo-banner".
demo-facts = نُقلت المعلومات هنا من مصادر مذكورة بالاسم، ولم يتم التحقق منها بعد لدى تلك المصادر.
