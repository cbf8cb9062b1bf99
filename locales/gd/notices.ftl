notices =
    .label = Mun duilleag seo

notice-fallback = Chan eil an duilleag seo ri fhaighinn sa Ghàidhlig fhathast.
    .body = Tha i ri leughadh gu h-ìosal sa chànan seo: { $source }.
    .help = Faodaidh sibh cuideachd fòn a chur dhan loidhne-taice agus eadar-theangair iarraidh.

notice-stale = Tha an duilleag thùsail air atharrachadh on a chaidh a h-eadar-theangachadh.
    .sections = { $count ->
        [one] Dh’fhaodadh gu bheil an earrann seo seann-aimsireil:
        [two] Dh’fhaodadh gu bheil an dà earrann seo seann-aimsireil:
        [few] Dh’fhaodadh gu bheil na h-earrannan seo seann-aimsireil:
       *[other] Dh’fhaodadh gu bheil na h-earrannan seo seann-aimsireil:
    }
    .help = Thoiribh sùil orra air an duilleag thùsail mus dèan sibh dad mun deidhinn.

notice-machine = ’S e inneal a rinn an t-eadar-theangachadh seo. Cha tug duine sùil air fhathast.
    .help = Dh’fhaodadh mearachdan a bhith ann. Tha seantansan cudromach an seo sa chànan thùsail cuideachd: { $source }.

notice-source-link = Leughaibh an duilleag seo sa chànan seo: { $source }

notice-draft = ’S e dreachd a tha san duilleag seo. Cha deach a foillseachadh.

## Cinn-latha

page-last-checked = Sùil air a toirt mu dheireadh: { $date }
page-next-review = An ath shùil: { $date }
page-not-checked = Cha deach sùil a thoirt aig an tùs fhathast
page-translated-from = Eadar-theangaichte bhon dreach seo: { $date }
page-translation-reviewed = Thug { $name } sùil air an eadar-theangachadh: { $date }
page-date = Ceann-latha: { $date }
page-owner = Fo chùram: { $owner }

## Tùsan

evidence = Cò às a tha seo
evidence-as-of = Mar a bha e: { $date }
confidence-confirmed = Air a dhearbhadh le buidheann phoblach
confidence-reported = Air aithris le feadhainn eile
confidence-general = Eòlas coitcheann
confidence-source = À sgrìobhainn tùsail

## Na dh’atharraich san duilleag thùsail

stale-fields = an tiotal no an geàrr-chunntas
stale-opening = toiseach na duilleige
stale-removed = earrann nach eil ann tuilleadh
