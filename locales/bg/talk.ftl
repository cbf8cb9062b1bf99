### What to say to the person who answers, and passing a page on.

language-offer = Прочетете тази страница на български

talk-say = Можете да кажете на английски:
    .sentence = Bulgarian interpreter, please.
    .meaning = Това означава: „Преводач от български, моля“.
talk-with-someone = Можете да помолите приятел или социален работник да се обади заедно с вас.

help-now = Помощ сега
    .link = Помощ през нощта или без обаждане

share-sms = Изпратете тази страница с SMS
