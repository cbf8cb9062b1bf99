### What to say to the person who answers, and passing a page on.

language-offer = Čítajte túto stránku po slovensky

talk-say = Po anglicky môžete povedať:
    .sentence = Slovak interpreter, please.
    .meaning = Znamená to: „Tlmočníka zo slovenčiny, prosím“.
talk-with-someone = Môžete poprosiť priateľa alebo sociálneho pracovníka, aby zavolal s vami.

help-now = Pomoc teraz
    .link = Pomoc v noci alebo bez volania

share-sms = Poslať túto stránku SMS správou
