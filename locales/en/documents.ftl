### Documents to fill in: the files that are made of them, and the form on their page.

## In a Word or OpenDocument file

# $facts (text): facts, each with its date, with commas between them.
document-facts = Facts and their dates: { $facts }
# $value (text): a fact, such as a telephone number.
# $date (text): the date or age of its source, in words.
document-fact = { $value } ({ $date })
# $address (text): the address of the page.
document-newest = Newest version: { $address }
# $number (text): the number of this sheet.
# $count (text): how many sheets there are.
document-sheet = Page { $number } of { $count }

## Files to download

document-files = Download this document to fill in
document-docx = Word file
document-odt = OpenDocument file
document-odp = OpenDocument slides
# $format (text): "document-docx", "document-odt" or "document-odp".
# $size (text): its size with the unit, such as 12 KB.
document-file = { $format }, { $size }
    .language = { $format }, { $size }, in { $language }
# $language (text): the language that the file is in.

## The form on the page

fill-title = Fill in here
fill-private = What you type stays on this page. It is not sent or kept, and it is gone when you leave.
fill-needed = needed
fill-choose = Choose
fill-print = Print
fill-word = Download as a Word file
fill-text = Download as plain text
fill-clear = Clear everything
fill-cleared = Everything is cleared.
fill-failed = The Word file could not be made. Print the document, or download it as plain text.
fill-problems = Something is missing or not right
fill-anyway = Go on all the same

## What is wrong, beside the field

fill-error-needed = Fill this in.
fill-error-date = Write a whole date: day, month and year.
fill-error-number = Write a number, such as 12 or 4.5.
fill-error-money = Write a sum in pounds, such as 751 or 75.60.
fill-error-phone = Write a phone number with digits and spaces only.
fill-error-email = Write an email address, such as name@example.org.
