### Ce se tipărește, se arată și se împarte: pachete, pliante, diapozitive, biblioteca.

## Un pachet

pack-for = Pentru cine
pack-made = Alcătuit la { $date }
handout-review = Ceva din el trebuie revăzut până la { $date }
handout-facts = Sumele și numerele din el și cât sunt de vechi
handout-changes = Ce s-a schimbat și când
handout-files = Descărcați
pack-part = Partea { $number }
pack-part-address = Pe pagina sa:
pack-code = Cod QR care duce la pagina: { $title }
pack-machine = Această parte a fost tradusă de o mașină și nicio persoană numită nu a verificat-o. Când e vorba de bani, date sau siguranța dumneavoastră, contează textul englez.
pack-untranslated = { $count ->
        [one] { $count } parte nu este încă tradusă
        [few] { $count } părți nu sunt încă traduse
       *[other] { $count } de părți nu sunt încă traduse
    }
pack-beside = Două limbi una lângă alta, rând cu rând: { $language } și { $source }.
leaflet-parts = Citiți mai mult
poster-homes = Scanați codul limbii dumneavoastră

## O prezentare

slides-show = { $count ->
        [one] Arată { $count } diapozitiv
        [few] Arată { $count } diapozitive
       *[other] Arată { $count } de diapozitive
    }
slides-keys = Taste: săgețile sau spațiu, Home, End. Escape vă duce înapoi.
slides-number = Diapozitivul { $number } din { $total }
slides-previous = Înapoi
slides-next = Înainte
slides-back = Înapoi la prezentare
slides-notes = Ce se spune
transcript = Totul ca text simplu
presentation-no-recording = Încă nu există o înregistrare.

## Biblioteca

library = Bibliotecă
    .summary = Pachete, prezentări și modele de documente de tipărit, de arătat și de dat mai departe.
library-audience = După cine le folosește
library-when = După când se folosesc
library-changed = Ce s-a schimbat de curând
library-link = Toate pachetele, prezentările și modelele
library-preview = Ce conține
