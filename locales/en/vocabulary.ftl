### The words for what content says of itself in its front matter.
### The part after the prefix is the word in the file.

## Kinds of pages

kind-page = Information
kind-offer = What you can get
kind-service = Service
kind-wellbeing = How you feel
kind-guide = Guide
kind-case-study = Case study
kind-template = Template
kind-pack = Pack
kind-presentation = Presentation
kind-partner = Partner organisation
kind-area = Council area
kind-event = Event
kind-update = News
kind-section = Section

## Whom a page is for

audience = Who this is for
audience-individual = People facing redundancy
audience-employer = Employers
audience-partner = Partner organisations

## Where a person stands

stage = When this helps
stage-worried = You are worried about your job
stage-at-risk = Your job is at risk
stage-notice = You have been given notice
stage-left = You have left your job

## What a person needs help with

need = What this helps with
need-money = Money and debt
need-benefits = Benefits, such as { -universal-credit }
need-rights = Rights, pay and notice
need-wellbeing = How you feel
need-work = Finding work
need-training = Training and skills
need-self-employment = Working for yourself
need-home = Home, rent and bills
need-language = Languages, interpreters and BSL
need-business = Keeping a business going

## By what pages are listed

facet-audience = Who it is for
facet-stage = Where you stand
facet-need = What it helps with
facet-area = Council area
facet-sector = Sector
facet-size = Size of the employer
facet-approach = What was done
facet-year = Year
facet-tag = Topic

## What an employer does

sector-land = Farming, forestry and fishing
sector-manufacturing = Manufacturing
sector-food-and-drink = Food and drink
sector-energy = Energy
sector-construction = Construction
sector-retail = Shops and trade
sector-transport = Transport and storage
sector-hospitality = Hotels, food service and tourism
sector-media = Publishing, printing and media
sector-technology = Technology and electronics
sector-finance = Finance and professional services
sector-public = Public sector
sector-voluntary = Charities and social enterprises

## How many people an employer has

size-micro = 1 to 9 people
size-small = 10 to 49 people
size-medium = 50 to 249 people
size-large = 250 people or more

## What was done in a response to redundancies

approach-early-contact = Help before redundancies were announced
approach-rapid-response = Many partners on site within days
approach-on-site = Sessions at the workplace
approach-jobs-fair = A jobs fair or event with employers
approach-outplacement = A firm paid by the employer beside { -pace }
approach-retraining = New skills for other work
approach-wellbeing = Help with health and feelings
approach-start-up = Help with starting a business
approach-remote = Help by phone, video or online
approach-peer-support = People from the workplace helping each other
approach-task-force = A task force for a place or an industry

## When in a response something is used

when-ready = Before there is a case
when-first-contact = First contact
when-planning = Planning with the employer
when-delivery = While people are helped
when-afterwards = Afterwards

## Other forms of a page

format = Other formats
format-text = Text
format-bsl = British Sign Language (BSL)
format-easy-read = Easy Read
format-audio = Audio
format-large-print = Large print

## An item of the national offer

offer-how = How to get it
offer-who = Who can get it
offer-when = When you can get it
offer-cost = What it costs
offer-delivered-by = Who provides it
offer-services = Services that can help
offer-standing = What this is based on

# $source (text): who says so.
# $year (number): in which year.
standing-legal-right = Your legal right
    .sourced = Your legal right ({ $source })
    .dated = Your legal right ({ $source }, { NUMBER($year, useGrouping: "false") })
# $source (text): who says so.
# $year (number): in which year.
standing-pace-says = { -pace } says it offers this
    .sourced = { -pace } says it offers this ({ $source })
    .dated = { -pace } says it offers this ({ $source }, { NUMBER($year, useGrouping: "false") })
# $source (text): who says so.
# $year (number): in which year.
standing-varies = Varies: ask in your area
    .sourced = Varies: ask in your area ({ $source })
    .dated = Varies: ask in your area ({ $source }, { NUMBER($year, useGrouping: "false") })

## How soon to get help

urgency-now = Emergency: get help now
urgency-999-now = Emergency: call 999 now
urgency-today = Urgent: get help today
urgency-any-time = Get help at any time
