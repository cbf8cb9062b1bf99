### What stands on pages of the different kinds, beside the author's own words.

## A page among other pages

browse = Browse by topic
a-z = A to Z
glossary = Words explained
    .more = More about this
related = You may also need
backlinks = Pages that lead here
previous-part = Previous part
next-part = Next part
digits = 0–9

## A guide

guide-takes = How long it takes
guide-have-ready = Have this ready
guide-checklist = Checklist
guide-services = Who can help with this

## How people feel

wellbeing-services = Who you can contact
wellbeing-no-call = You do not have to phone: other ways come first.

## A case study

case-situation = What had happened
case-response = What was done
case-results = What came of it
case-what-worked = What made it work
case-partners = Who took part
case-terms = More case studies like this

## A template

template-fields = What to fill in
template-used-by = Who fills it in
template-when = When it is used
template-blank = to be filled in
# $version (text): a version such as 1.2.
version = Version { $version }

## A pack

pack-parts = What is in this pack
pack-paper = Print it on
paper-a4 = A4 pages
paper-a5 = A5 pages
paper-tri-fold = One A4 page, folded twice
paper-poster = A poster

## A presentation

presentation-recording = Watch the recording
presentation-captions = Captions
# $count (number): how many minutes it takes.
presentation-minutes = { $count ->
        [one] Takes { $count } minute
       *[other] Takes { $count } minutes
    }
# $date (text): a date in words.
presentation-recorded = Recorded on { $date }

## A partner

partner-role = Its part in { -pace }
partner-delivers = What it does
partner-offers = What it provides of the national offer
partner-services = Its services
partner-web = Website

## A council area

area-code = Official code
area-council = The council’s website
area-offers = What you can get here
    .help = This list is for all of Scotland. Each legal right has its conditions: see its page. Where something is known to be different here, it says so.
area-note = Here:
area-no-note = Nothing different is known here. Ask the helpline.
area-services = Services here
area-neighbours = Areas nearby
area-pages = More about this area

## An event

event-when = When
# $date: the last day of the event, as it is written in this language
event-until = Until { $date }
event-where = Where
event-online = You can join online
event-organiser = Held by
event-booking = Book a place
event-cost = What it costs
event-over = This event is over. It is kept here as a record.

## News

update-date = Published
update-about = What it is about
update-effective = From
update-affects = Pages this changes
change-organisation = Organisations
change-funding = Funding
change-rules = Law and rules
change-service = Services
change-site = This site

## A language of which the site has one page only

card-english = Say this in English on the phone
card-more = The rest of this site is in these languages
