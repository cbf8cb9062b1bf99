### Feeds, and what files for machines say of a site that is not yet official.

# $site (text): the name of the site.
feed-case-studies = { $site } کی عملی مثالیں
# Stands after "demo-banner".
demo-facts = یہاں کی معلومات ان ذرائع سے نقل کی گئی ہیں جن کا نام دیا گیا ہے۔ ان ذرائع سے ابھی ان کی تصدیق نہیں ہوئی۔
