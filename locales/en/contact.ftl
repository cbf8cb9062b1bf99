### A service and the ways to reach it.

## The service

# $provider (text): the organisation that runs it.
service-provider = Run by { $provider }
service-channels = How to get in touch
service-eligibility = Who can use it
service-cost = What it costs
service-status-live = Available
service-status-ended = This service has ended
service-status-historical = This service is no longer offered. It is kept here as history.
service-successor = Use this instead
# $date (text): the year or date of the list that it stands in.
service-member = Part of { -pace }
    .as-of = Part of { -pace } (list of { $date })
service-not-member = Not part of { -pace }

## Ways to reach it

channel-phone = Phone
channel-text = Text message
channel-webchat = Webchat
channel-email = Email
channel-web = Website
channel-visit = Visit

# $service (text): the name of the service.
channel-phone-link =
    .label = Call { $service }
# $service (text): the name of the service.
channel-text-link =
    .label = Text { $service }
# $service (text): the name of the service.
channel-email-link =
    .label = Email { $service }

# $keyword (text): the word to send.
channel-keyword = Text the word { $keyword } to this number
channel-hours = Opening hours
open-now = Open now
closed-now = Closed now.
    .instead = You can reach someone here:
channel-hours-unknown = Check the opening hours before you go or call.
# $languages (text): the names of the languages, with commas between them.
channel-languages = Languages spoken
    .list = Languages spoken: { $languages }
channel-interpreter = You can ask for an interpreter
channel-bsl = BSL users can call through { -contact-scotland-bsl }
channel-relay = Text relay ({ -relay-uk }): dial 18001, then the number

cost-free = Free
cost-local-rate = Costs the same as a local call
cost-standard-text = Costs the same as a standard text
cost-varies = The cost varies
