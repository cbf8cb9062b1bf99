notices =
    .label = Despre această pagină

notice-fallback = Această pagină nu există încă în română.
    .body = O puteți citi mai jos în limba { $source }.
    .help = Puteți și să sunați la linia de ajutor și să cereți un interpret.

notice-stale = Pagina originală s-a schimbat de când a fost tradusă.
    .sections = { $count ->
        [one] Această secțiune poate fi depășită:
        [few] Aceste secțiuni pot fi depășite:
       *[other] Aceste secțiuni pot fi depășite:
    }
    .help = Verificați-le pe pagina originală înainte de a acționa.

notice-machine = Aceasta este o traducere automată. Nu a verificat-o încă nimeni.
    .help = Poate avea greșeli. Frazele importante apar aici și în limba { $source }.

notice-source-link = Citiți această pagină în limba { $source }

notice-draft = Această pagină este o ciornă. Nu este publicată.

## Datele paginii

page-last-checked = Ultima verificare: { $date }
page-next-review = Următoarea revizuire: { $date }
page-not-checked = Încă neverificată la sursă
page-translated-from = Tradusă după versiunea din { $date }
page-translation-reviewed = Traducere verificată de { $name }, { $date }
page-date = Data: { $date }
page-owner = De pagină se ocupă: { $owner }

## De unde știm acestea

evidence = De unde știm acestea
evidence-as-of = Situația la: { $date }
confidence-confirmed = Confirmat de o instituție publică
confidence-reported = Relatat de alții
confidence-general = Cunoștințe generale
confidence-source = Dintr-un document-sursă

## Ce s-a schimbat în original

stale-fields = titlul sau rezumatul
stale-opening = începutul paginii
stale-removed = o secțiune care nu mai există
