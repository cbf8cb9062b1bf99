### Mar a ruigear neach: dè chanas sibh, cuin a chuireas sibh fòn.

language-offer = Leugh an làrach seo sa Ghàidhlig

talk-say = Faodaidh sibh seo a ràdh sa Bheurla:
    .sentence = Gaelic interpreter, please.
    .meaning = ’S e as ciall dha: “Eadar-theangair Gàidhlig, mas e ur toil e.”
talk-with-someone = Faodaidh sibh iarraidh air caraid no neach-taic fòn a chur còmhla ribh.

help-now = Cuideachadh an-dràsta
    .summary = Dè tha fosgailte fad na h-oidhche, agus dè nach fheum fòn.
    .link = Fosgailte fad na h-oidhche, no gun fhòn
    .night = Fosgailte fad na h-oidhche
    .no-call = Cuideachadh gun fhòn
    .note = Faodaidh uairean atharrachadh. Mura freagair duine, feuchaibh an ath thè.

share-sms = Cuiribh an duilleag seo ann an teachdaireachd teacsa

sequence =
    .label = Ron duilleag seo is às a dèidh
