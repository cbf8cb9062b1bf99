### Feeds, and what files for machines say of a site that is not yet official.

# $site (text): the name of the site.
feed-case-studies = Sgrùdaidhean-cùise: { $site }
# Stands after "demo-banner".
demo-facts = Chaidh am fiosrachadh an seo a chopaigeadh bho thùsan ainmichte. Cha deach a dhearbhadh aig na tùsan sin fhathast.
