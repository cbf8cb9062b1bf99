### What is printed, shown and handed out: packs, leaflets, slides, the library.

## A pack

pack-for = For
# $date (text): a date in words.
pack-made = Made on { $date }
handout-review = Something in it is to be looked at again by { $date }
handout-facts = The figures and numbers in it, and how old they are
handout-changes = What changed, and when
handout-files = Take it with you
# $number (number): the place of the part in the pack.
pack-part = Part { $number }
pack-part-address = On its own page:
# $title (text): the title of a page.
pack-code = QR code that leads to { $title }
pack-machine = A machine translated this part, and no named person has checked it. Where it is about money, dates or your safety, the English counts.
# $count (number): how many parts are not translated.
pack-untranslated = { $count ->
        [one] { $count } part is not translated yet
       *[other] { $count } parts are not translated yet
    }
# $language, $source (text): names of two languages.
pack-beside = { $source } stands beside { $language }, line by line.
leaflet-parts = Read more
poster-homes = Scan the code of your language

## A presentation

# $count (number): how many slides there are.
slides-show = { $count ->
        [one] Show the slide
       *[other] Show the { $count } slides
    }
slides-keys = Keys: arrows or space, Home, End. Escape leads back.
# $number, $total (number): which slide, of how many.
slides-number = Slide { $number } of { $total }
slides-previous = Previous
slides-next = Next
slides-back = Back to the talk
slides-notes = To say with it
transcript = All of it in plain text
presentation-no-recording = There is no recording yet.

## The library

library = Library
    .summary = Packs, talks and templates to print, show and hand on.
library-audience = By who uses it
library-when = By when it is used
library-changed = What changed lately
library-link = All packs, talks and templates
library-preview = What is in it
