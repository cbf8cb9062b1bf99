### Cum ajungeți la o persoană: ce să spuneți, când să sunați, cum dați pagina mai departe.

language-offer = Citiți acest site în română

talk-say = Puteți spune în engleză:
    .sentence = Romanian interpreter, please.
    .meaning = Înseamnă: „Un interpret de limba română, vă rog”.
talk-with-someone = Puteți ruga un prieten sau un asistent (support worker) să sune împreună cu dumneavoastră.

help-now = Ajutor acum
    .summary = Ce este deschis toată noaptea și unde nu trebuie să sunați.
    .link = Ajutor noaptea sau fără apel
    .night = Deschis toată noaptea
    .no-call = Ajutor fără apel telefonic
    .note = Programul se poate schimba. Dacă nu răspunde nimeni, încercați la următorul.

share-sms = Trimiteți această pagină prin SMS

sequence =
    .label = Înainte și după această pagină
