## Slighe san duilleag

toc = Air an duilleag seo
    .label = Air an duilleag seo
heading-link =
    .label = Ceangal gu “{ $title }”
section-pages = San earrainn seo
home-sections = A h-uile càil air an làrach seo
see-also = Faicibh cuideachd
next-steps = Dè nì sibh a-nis

## Notaichean

footnotes = Notaichean
footnote =
    .label = Nota { $number }
footnote-back = Air ais dhan teacsa
    .label = Air ais gu nota { $number } san teacsa

## Bogsaichean

alert-note = Nota
alert-tip = Moladh
alert-important = Cudromach
alert-warning = Rabhadh
alert-caution = Bithibh faiceallach

## Clàran, liostaichean is faidhlichean

table =
    .label = Clàr. Sgrolaibh dhan taobh gus fhaicinn air fad.
task-done = Dèanta
task-open = Ri dhèanamh
download = { $title } ({ $format }, { $size })
download-title = Faidhlichean rin luchdachadh a-nuas
file-size-kb = { $size } KB
file-size-mb = { $size } MB

## Cuspairean

tags = Cuspairean
    .label = Cuspairean na duilleige seo
tags-all = A h-uile cuspair
tag-title = Duilleagan mu { $tag }

## Liostaichean fada

pagination =
    .label = Duilleagan na liosta seo
pagination-previous = Air ais
pagination-next = Air adhart
pagination-page = Duilleag { $number } à { $total }

## Duilleagan gun teacsa

not-found = Cha deach an duilleag a lorg
    .body = Dh’fhaodadh gun deach an duilleag a ghluasad, no gu bheil mearachd san t-seòladh.
    .help = Lorgaibh na tha a dhìth oirbh, rachaibh dhan duilleag-dhachaigh, no cuiribh fòn dhan loidhne-taice.
moved = Chaidh an duilleag seo a ghluasad
    .link = Rachaibh dhan duilleag ùir
