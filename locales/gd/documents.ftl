### Sgrìobhainnean ri lìonadh a-steach: na faidhlichean a nithear dhiubh, agus am foirm air an duilleig aca.

## Ann am faidhle Word no OpenDocument

document-facts = Fiosrachadh agus na cinn-latha aige: { $facts }
document-fact = { $value } ({ $date })
document-newest = An tionndadh as ùire: { $address }
document-sheet = Duilleag { $number } de { $count }

## Faidhlichean ri luchdachadh a-nuas

document-files = Luchdaich a-nuas an sgrìobhainn seo gus a lìonadh a-steach
document-docx = Faidhle Word
document-odt = Faidhle OpenDocument
document-odp = Sleamhnagan OpenDocument
document-file = { $format }, { $size }
    .language = { $format }, { $size }, cànan: { $language }

## Am foirm air an duilleig

fill-title = Lìonaibh a-steach an seo
fill-private = Fanaidh na sgrìobhas sibh air an duilleig seo. Cha tèid a chur no a ghleidheadh, agus bidh e air falbh nuair a dh’fhàgas sibh.
fill-needed = feumar seo
fill-choose = Taghaibh
fill-print = Clò-bhuail
fill-word = Luchdaich a-nuas mar fhaidhle Word
fill-text = Luchdaich a-nuas mar theacsa lom
fill-clear = Falamhaich a h-uile càil
fill-cleared = Tha a h-uile càil falamh.
fill-failed = Cha b’ urrainn dhuinn am faidhle Word a dhèanamh. Clò-bhuailibh an sgrìobhainn, no luchdaichibh a-nuas i mar theacsa lom.
fill-problems = Tha rudeigin a dhìth no ceàrr
fill-anyway = Lean air adhart co-dhiù

## Dè tha ceàrr, ri taobh an raoin

fill-error-needed = Lìonaibh seo a-steach.
fill-error-date = Sgrìobhaibh ceann-latha slàn: latha, mìos agus bliadhna.
fill-error-number = Sgrìobhaibh àireamh, mar eisimpleir 12 no 4.5.
fill-error-money = Sgrìobhaibh suim ann an notaichean, mar eisimpleir 751 no 75.60.
fill-error-phone = Sgrìobhaibh àireamh fòn le figearan agus beàrnan a-mhàin.
fill-error-email = Sgrìobhaibh seòladh puist-d, mar eisimpleir name@example.org.
