### The words for what content says of itself in its front matter.
### The part after the prefix is the word in the file.

## Kinds of pages

kind-page = Information
kind-offer = What you can get
kind-service = Service

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

## Other forms of a page

format = Other formats
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
urgency-today = Urgent: get help today
urgency-any-time = Get help at any time
