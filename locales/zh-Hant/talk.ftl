### What to say to the person who answers, and passing a page on.

language-offer = 閱讀本頁的中文版

talk-say = 您可以用英語說：
    .sentence = Cantonese interpreter, please.
    .meaning = 意思是：「請給我一位粵語口譯員。」需要普通話時，請把 Cantonese 換成 Mandarin。
talk-with-someone = 您可以請朋友或支援人員與您一起打電話。

help-now = 立即求助
    .link = 夜間求助，或不打電話求助

share-sms = 以短訊傳送本頁
