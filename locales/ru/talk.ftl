### What to say to the person who answers, and passing a page on.

language-offer = Читать эту страницу по-русски

talk-say = По-английски можно сказать:
    .sentence = Russian interpreter, please.
    .meaning = Это значит: «Переводчика с русского, пожалуйста».
talk-with-someone = Можно попросить друга или социального работника позвонить вместе с вами.

help-now = Помощь сейчас
    .link = Помощь ночью или без звонка

share-sms = Отправить эту страницу в SMS
