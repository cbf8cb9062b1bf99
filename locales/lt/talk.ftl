### What to say to the person who answers, and passing a page on.

language-offer = Skaitykite šį puslapį lietuviškai

talk-say = Angliškai galite pasakyti:
    .sentence = Lithuanian interpreter, please.
    .meaning = Tai reiškia: „Prašau lietuvių kalbos vertėjo“.
talk-with-someone = Galite paprašyti draugo arba pagalbos darbuotojo paskambinti kartu su jumis.

help-now = Pagalba dabar
    .link = Pagalba naktį arba neskambinant

share-sms = Nusiųsti šį puslapį SMS žinute
