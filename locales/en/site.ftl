### The furniture of every page: header, menus, languages, helpline, footer.
###
### Whole sentences, plain words. A variable is explained above the message
### that uses it. Names stand in terms, so that a language can inflect them.

## Names

-pace = PACE
-pace-in-full = Partnership Action for Continuing Employment
-universal-credit = Universal Credit
-relay-uk = Relay UK
-contact-scotland-bsl = contactSCOTLAND-BSL

## Top of the page

skip-link = Skip to main content

# $site (text): the name of the site.
site-home =
    .label = { $site }: home page

# On a phone the menu is a sheet that a button opens; it holds the search form
# too, where the site can be searched.
menu = Menu
    .label = Main menu
    .search = Menu and search
    .close = Close

# What PACE is, under its name.
strapline = Redundancy support in Scotland

## Languages

languages = Languages
    .label = This page in other languages
    .untranslated = this page is not translated

## Where you are

breadcrumb =
    .label = Where you are
breadcrumb-home = Home

## On a site that is not yet an official service

demo-banner = This is a demonstration. It is not an official service.
    .tag = Demo
    .help = Check numbers, dates and sums at their source before you use them.

## The helpline, in the same place on every page

helpline = Talk to someone
    .label = { -pace } helpline
helpline-call = Call the { -pace } helpline
helpline-free = Free to call
helpline-hours = Opening hours
helpline-relay = Text relay ({ -relay-uk }): dial 18001, then the number
helpline-bsl = British Sign Language: call through { -contact-scotland-bsl }
helpline-interpreter = Ask for an interpreter if you need one. Say the name of your language.

## Leaving a sensitive page

leave-page = Leave this page now
    .help = This opens another website. It does not clear your history: someone who uses this device may see the pages you opened.

## Foot of the page

footer =
    .label = About this site
footer-privacy = This site uses no cookies. What you search for stays on your device.
footer-contact = Who answers for this site
# For a site that names no contact, such as a draft handed to a partnership.
footer-contact-unset = No contact is named yet. Give this to your { -pace } chair.
footer-email = Email
footer-phone = Phone
footer-web = Website
# $date (text): the day the site was built, as a date in words.
footer-built = Site made on { $date }
# $site (text): the name of the site.
feed-title = Updates from { $site }
back-to-top = Back to top
print-page = Print this page
