### What a reader has to know about the state of the page that they see.

notices =
    .label = About this page

# $language (text): the reader's language, by its own name. Languages that can
#   say their own name in the sentence need not use it.
# $source (text): the language that the page is in, as the reader calls it.
notice-fallback = { $language ->
       *[other] This page is not available in { $language } yet.
    }
    .body = You can read it in { $source } below.
    .help = You can also call the helpline and ask for an interpreter.

# $count (number): how many sections have changed.
notice-stale = The original page has changed since it was translated.
    .sections = { $count ->
        [one] This section may be out of date:
       *[other] These sections may be out of date:
    }
    .help = Check them on the original page before you act on them.

# $source (text): the language of the original, as the reader calls it.
notice-machine = A machine made this translation. Nobody has checked it yet.
    .help = It may have mistakes. Important sentences also stand here in { $source }.

# $source (text): the language of the original, as the reader calls it.
notice-source-link = Read this page in { $source }

notice-draft = This page is a draft. It is not published.

## Dates of a page

# $date (text): a date in words.
page-last-checked = Last checked: { $date }
# $date (text): a date in words.
page-next-review = Next review: { $date }
page-not-checked = Not yet checked at the source
# $date (text): a date in words.
page-translated-from = Translated from the version of { $date }
# $name (text): who reviewed the translation.
# $date (text): a date in words.
page-translation-reviewed = Translation checked by { $name } on { $date }
# $date (text): a date in words.
page-date = Date: { $date }
# $owner (text): the team that looks after the page.
page-owner = Looked after by { $owner }

## Where statements come from

evidence = Where this comes from
# $date (text): the date or age of a source, in words.
evidence-as-of = As of { $date }
confidence-confirmed = Confirmed by a public body
confidence-reported = Reported by others
confidence-general = General knowledge
confidence-source = From a source document

## Parts of the original that have changed

stale-fields = the title or the summary
stale-opening = the beginning of the page
stale-removed = a section that is no longer there
