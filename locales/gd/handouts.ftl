### Na thèid a chlò-bhualadh, a shealltainn is a thoirt seachad: pasgain, bileagan, sleamhnagan, an leabharlann.

## Pasgan

pack-for = Cò dha
pack-made = Air a dhèanamh: { $date }
handout-review = Thèid sùil às ùr a thoirt air rudeigin ann ro { $date }
handout-facts = Na figearan is na h-àireamhan ann, agus dè cho sean ’s a tha iad
handout-changes = Dè dh’atharraich, agus cuin
handout-files = Thoiribh leibh e
pack-part = Pàirt { $number }
pack-part-address = Air a dhuilleag fhèin:
pack-code = Còd QR a tha a’ dol gu { $title }
pack-machine = Rinn inneal eadar-theangachadh air a’ phàirt seo agus cha do thug neach ainmichte sùil air. A thaobh airgid, cinn-latha no ur sàbhailteachd, ’s e a’ Bheurla a tha a’ cunntadh.
pack-untranslated = { $count ->
        [one] Tha { $count } phàirt gun eadar-theangachadh fhathast
        [two] Tha { $count } phàirt gun eadar-theangachadh fhathast
        [few] Tha { $count } pàirtean gun eadar-theangachadh fhathast
       *[other] Tha { $count } pàirt gun eadar-theangachadh fhathast
    }
pack-beside = Tha { $source } ri taobh { $language }, loidhne air loidhne.
leaflet-parts = Leughaibh tuilleadh
poster-homes = Sganaibh còd ur cànain

## Taisbeanadh

slides-show = { $count ->
        [one] Seall { $count } sleamhnag
        [two] Seall { $count } shleamhnag
        [few] Seall { $count } sleamhnagan
       *[other] Seall { $count } sleamhnag
    }
slides-keys = Iuchraichean: saighdean no beàrn, Home, End. Bheir Escape air ais sibh.
slides-number = Sleamhnag { $number } de { $total }
slides-previous = Air ais
slides-next = Air adhart
slides-back = Air ais dhan òraid
slides-notes = Ri ràdh leis
transcript = A h-uile càil ann an teacsa lom
presentation-no-recording = Chan eil clàradh ann fhathast.

## An leabharlann

library = Leabharlann
    .summary = Pasgain, òraidean is teamplaidean ri chlò-bhualadh, ri shealltainn is ri thoirt seachad.
library-audience = A rèir cò chleachdas e
library-when = A rèir cuin a thèid a chleachdadh
library-changed = Dè dh’atharraich o chionn ghoirid
library-link = Gach pasgan, òraid is teamplaid
library-preview = Na tha ann
