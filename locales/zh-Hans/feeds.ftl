### Feeds, and what files for machines say of a site that is not yet official.

# $site (text): the name of the site.
feed-case-studies = { $site } 案例
# Stands after "demo-banner".
demo-facts = 这里的信息抄录自注明的来源，尚未向这些来源核实。
