### What stands around the text of a page, and the pages without a text.

## Finding one's way in a page

toc = On this page
    .label = On this page
# $title (text): the heading that the link leads to.
heading-link =
    .label = Link to “{ $title }”
section-pages = In this section
home-sections = Everything on this site
see-also = See also
next-steps = What to do next

## Notes under a text

footnotes = Notes
# $number (number): the number of the note.
footnote =
    .label = Note { $number }
# $number (number): the number of the note.
footnote-back = Back to the text
    .label = Back to note { $number } in the text

## Boxes in a text

alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Take care

## Tables, lists and files

table =
    .label = Table. Scroll sideways to see all of it.
task-done = Done
task-open = To do
# $title (text): the name of the document.
# $format (text): what kind of file it is, such as Word.
# $size (text): its size with the unit, such as 48 KB.
download = { $title } ({ $format }, { $size })
download-title = Downloads
# $size (number): how many kilobytes.
file-size-kb = { $size } KB
# $size (text): how many megabytes, already as a number in this language.
file-size-mb = { $size } MB

## Tags

tags = Topics
    .label = Topics of this page
tags-all = All topics
# $tag (text): the name of the topic.
tag-title = Pages about { $tag }

## Long lists

pagination =
    .label = Pages of this list
pagination-previous = Previous
pagination-next = Next
# $number (number): this page.
# $total (number): the last page.
pagination-page = Page { $number } of { $total }

## Pages without a text

not-found = Page not found
    .body = The page may have moved, or the address may have a slip in it.
    .help = Search for what you need, go to the home page, or call the helpline.
moved = This page has moved
    .link = Go to the new page
