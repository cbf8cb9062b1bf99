### Sums, times, opening hours and counts. Most of these are asked for by the
### generator itself, which gives more variables than English needs.

# $amount (text): the sum, already as a number in this language.
money = £{ $amount }

# $value (text): the share, already as a number in this language.
percent = { $value }%

# How people write pounds and pence behind a number, with commas between the words.
# No page shows them: a sum that is written so should be a fact, and is told.
pound-words = pounds, pounds sterling, pound sterling
pence-words = pence, pennies

# $kind (text): midnight, end-of-day, midday, am, am-minutes, pm or pm-minutes.
# $hour (text): 1 to 12.
# $minute (text): 00 to 59.
# $clock (text): the time on a clock of 24 hours, as this language writes it.
time = { $kind ->
        [midnight] midnight
        [end-of-day] midnight
        [midday] midday
        [am] { $hour }am
        [am-minutes] { $hour }:{ $minute }am
        [pm] { $hour }pm
        [pm-minutes] { $hour }:{ $minute }pm
       *[other] { $clock }
    }

## Opening hours
##
## $open, $close (text): times, as the message "time" says them.
## $day, $from, $to (text): days of the week, as a calendar has them.
## $day-word, $from-word, $to-word (text): the same as mon, tue, wed, thu, fri,
##   sat or sun, for languages that inflect the names of days.

hours-always = 24 hours a day, every day
hours-every-day = Every day, { $open } to { $close }
hours-days = { $from } to { $to }, { $open } to { $close }
hours-days-all-day = { $from } to { $to }, 24 hours a day
hours-day = { $day }, { $open } to { $close }
hours-day-all-day = { $day }, 24 hours
hours-through = From { $open } on { $from } to { $close } on { $to }, without a break

## Counts

# $count (number): how many pages.
count-pages = { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
# $count (number): how many services.
count-services = { $count ->
        [one] { $count } service
       *[other] { $count } services
    }
# $count (number): how many steps.
count-steps = { $count ->
        [one] { $count } step
       *[other] { $count } steps
    }
# $count (number): how many minutes it takes to read.
count-minutes = { $count ->
        [one] { $count } minute to read
       *[other] { $count } minutes to read
    }
