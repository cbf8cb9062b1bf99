### Reaching a person: what to say, when to call, and passing a page on.

# Stands alone at the top of a page in another language, for a reader whose
# phone is set to this one.
language-offer = Read this site in English

## What to say to the person who answers, in English

# The English sentence follows on a line of its own, then what it means.
talk-say = If you need an interpreter, you can say:
    .sentence = Polish interpreter, please.
    .meaning = Say the name of your language instead of “Polish”.
talk-with-someone = You can ask a friend or a support worker to call with you.

## Help at night, and without a call

help-now = Help now
    .summary = What is open through the night, and what needs no call.
    .link = Open through the night, or without a call
    .night = Open through the night
    .no-call = Help without a call
    .note = Hours can change. If nobody answers, try the next one.

## Passing a page on

share-sms = Send this page by text message

## Finding one's way

sequence =
    .label = Before and after this page
