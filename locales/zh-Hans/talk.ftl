### 联系到人：说什么、何时打电话、如何转发页面。

language-offer = 阅读本网站的中文版

talk-say = 您可以用英语说：
    .sentence = Mandarin interpreter, please.
    .meaning = 意思是：“请给我一位普通话口译员。”需要粤语时，请把 Mandarin 换成 Cantonese。
talk-with-someone = 您可以请朋友或支援人员和您一起打电话。

help-now = 立即求助
    .summary = 哪些整夜开放，哪些不需要打电话。
    .link = 夜间求助，或不打电话求助
    .night = 整夜开放
    .no-call = 不用打电话的帮助
    .note = 时间可能会变。如果没有人接听，请试下一个。

share-sms = 用短信发送本页

sequence =
    .label = 本页之前和之后
