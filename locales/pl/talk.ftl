### Jak porozmawiać z kimś: co powiedzieć, kiedy zadzwonić, jak przekazać stronę.

language-offer = Czytaj tę witrynę po polsku

talk-say = Możesz powiedzieć po angielsku:
    .sentence = Polish interpreter, please.
    .meaning = To znaczy: „Poproszę o tłumacza języka polskiego”.
talk-with-someone = Możesz poprosić kogoś bliskiego lub asystenta (support worker), żeby zadzwonił razem z Tobą.

help-now = Pomoc teraz
    .summary = Co działa przez całą noc i gdzie nie trzeba dzwonić.
    .link = Pomoc w nocy albo bez dzwonienia
    .night = Czynne przez całą noc
    .no-call = Pomoc bez dzwonienia
    .note = Godziny mogą się zmienić. Jeśli nikt nie odbiera, spróbuj pod następnym numerem.

share-sms = Wyślij tę stronę SMS-em

sequence =
    .label = Przed tą stroną i po niej
