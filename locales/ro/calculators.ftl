calculator-redundancy-pay = Calculator pentru plata compensatorie
calculator-notice = Calculator pentru preaviz
calculator-consultation = Datele consultării

## Toate calculatoarele

calc-private = Ce scrieți rămâne pe dispozitivul dumneavoastră. Nu păstrăm și nu trimitem nimic.
calc-work-out = Calculați
calc-gone = Acum nu există un rezultat. Verificați din nou câmpurile.
calc-minimum = Minimul legal estimat
calc-least-pay = Dacă pierdeți locul de muncă prin disponibilizare (redundancy), legea dă cel puțin atât. Datele și plata trebuie să fie corecte.
calc-least-pay-if = Dacă legea vă consideră angajat (employee) și pierdeți locul de muncă prin disponibilizare (redundancy), legea dă cel puțin atât. Datele și plata trebuie să fie corecte.
calc-least-notice = Legea dă cel puțin acest preaviz, dacă datele sunt corecte.
calc-least-notice-if = Dacă legea vă consideră angajat (employee), legea dă cel puțin acest preaviz. Datele trebuie să fie corecte.
calc-rely = Contractul poate da mai mult. Cereți sfat înainte de a vă baza pe acest rezultat.
calc-lines = Cum s-a calculat
calc-optional = Puteți lăsa gol.
calc-tables = Regulile într-un tabel
calc-examples = Exemple
calc-example = Exemplul { $number }
calc-see = Citiți mai departe
calc-sources = De unde vin cifrele

calc-problem-missing = Completați acest câmp.
calc-problem-date = Aceasta nu este o dată.
calc-problem-number = Scrieți un număr, de exemplu 400 sau 400,50.
calc-problem-count = Scrieți un număr întreg, de exemplu 35.
calc-problem-end-before-start = Este înainte de prima zi de lucru.
calc-problem-notice-before-start = Este înainte de prima zi de lucru.
calc-problem-notice-after-end = Preavizul se dă cel târziu în ultima zi.
calc-problem-too-young = După aceste date ați început munca în copilărie. Verificați ambele date.
calc-problem-too-old = Verificați această dată.
calc-problem-before-limits = Cunoaștem limitele începând cu { $date }.

## Cum lucrează persoana

calc-employment = Cum lucrați?
calc-employment-employed = Sunt angajat (employee)
calc-employment-zero-hours = Cu contract zero-hours
calc-employment-agency = Printr-o agenție
calc-employment-apprentice = Sunt ucenic (apprentice)
calc-employment-self-employed = Pe cont propriu
calc-employment-not-sure = Nu sunt sigur(ă)
calc-if-employee = Numai dacă legea vă consideră angajat
calc-who = Pentru cine este
calc-note-zero-hours = Mulți oameni cu contract zero-hours sunt angajați (employee) în fața legii. Calculul este pentru angajați. Dacă nu sunteți sigur(ă), cereți sfat.
calc-note-agency = Puteți fi angajat al agenției sau nu. Calculul este pentru angajați (employee). Cereți sfat înainte de a renunța.
calc-note-apprentice = Un ucenic (apprentice) poate fi angajat (employee) sau nu. Dacă formarea se încheie și nu sunteți angajat, legea nu dă plată compensatorie. Căutați în contract sau cereți sfat.
calc-note-self-employed = Cine lucrează pe cont propriu nu are acest drept. Dar contează cum lucrați cu adevărat, nu cum vi se spune. Atât ar fi dacă legea vă consideră angajat (employee). Cereți sfat.
calc-note-not-sure = Calculul este pentru angajați (employee). Căutați acest cuvânt în contract sau cereți sfat.

## Plata compensatorie

calc-born = Data nașterii
calc-began = Prima zi la acest loc de muncă
calc-ended = Ultima zi de lucru
calc-given = Ziua în care ați primit preavizul
calc-given-help = Lăsați gol dacă nu știți. Dacă nu ați primit preaviz sau ați primit bani în locul lui, scrieți ultima zi de lucru.
calc-pay = Plata pe o săptămână înainte de impozit, în lire
calc-pay-help = Dacă se schimbă: media din cele { $weeks } săptămâni dinainte de preaviz.

calc-line-last-day = Ultima zi care contează
calc-line-last-day-notice = Ați primit mai puțin preaviz decât cere legea. De aceea vechimea se socotește până în această zi.
calc-line-years = Ani întregi lucrați
calc-line-counted = Ani care contează
calc-line-age = Vârsta în acea zi
calc-band-below = Ani începuți la o vârstă sub { $below }
calc-band-between = Ani începuți de la vârsta de { $from }, sub { $below }
calc-band-from = Ani începuți de la vârsta de { $from } în sus
calc-line-weeks = Săptămâni de plată
calc-line-week = Plata pe o săptămână care contează
calc-capped = Aceasta este limita începând cu { $date }. Câștigați mai mult.
calc-limit-unsure = Se poate să fie valabilă altă limită. Cereți sfat.
calc-limits-old = Cunoaștem aceste limite până la { $date }. Pot exista altele mai noi. Cereți sfat.
calc-not-if = Legea nu dă plată compensatorie dacă sunteți păstrat(ă) la lucru, dacă refuzați fără un motiv bun altă muncă potrivită sau dacă sunteți concediat(ă) pentru abateri (misconduct). Unele grupuri nu au acest drept, de exemplu poliția și forțele armate. Nu sunteți sigur(ă)? Cereți sfat.
calc-under = Legea dă plata compensatorie după { $years } ani întregi. I-ați avea dacă ați lucra până la { $date }.
calc-under-notice = Dar dacă nu ați primit preaviz sau a fost prea scurt, vechimea se socotește ca și cum l-ați fi primit. Poate fi destul. Completați ziua preavizului și cereți sfat.
calc-under-title = Mai puțin de { $years } ani? Există ajutor
calc-under-contract = Contractul vă poate da plată compensatorie. Citiți-l sau cereți o copie.
calc-under-notice-pay = După o lună aveți dreptul la preaviz sau la bani în locul lui.
calc-under-holiday = Concediul cuvenit și neluat se plătește.
calc-under-pace = Ajutorul { -pace } este gratuit, oricât de puțin ați lucrat.
calc-under-insolvent = Dacă angajatorul nu are bani, puteți cere o parte din ce vi se datorează.
calc-under-advice = Dacă alegerea vi se pare nedreaptă, cereți sfat repede. Unele drepturi încep din prima zi.

calc-table-bands = Cât contează fiecare an întreg
calc-table-limits = Limitele
calc-table-reckoner = Săptămâni de plată după vârstă și ani întregi
calc-table-reckoner-help = Găsiți în lateral vârsta din ultima zi de lucru și sus anii întregi. Apoi înmulțiți săptămânile cu plata pe o săptămână, cel mult până la limită.
calc-column-each-year = Pentru fiecare an întreg
calc-column-from = Ultima zi de lucru de la
calc-column-week = Cea mai mare plată pe săptămână
calc-column-most = Cea mai mare plată compensatorie
calc-column-age = Vârsta
calc-or-over = { $age } sau mai mult

## Preaviz

calc-notice-given = Ziua în care primiți preavizul
calc-contract = Săptămâni de preaviz în contract
calc-contract-help = Scrie o lună? O lună poate fi mai lungă de 4 săptămâni. Scrieți 5 și întrebați angajatorul care este ziua exactă. Puteți lăsa gol.
calc-notice-ended = Ultima zi, după cum spune angajatorul
calc-line-notice-law = Cel mai puțin după lege, în săptămâni
calc-line-notice-weeks = Preavizul dumneavoastră, în săptămâni
calc-line-notice-ends = Locul de muncă se încheie cel mai devreme pe
calc-in-lieu = Se poate încheia mai devreme dacă vi se plătește restul preavizului.
calc-by-contract = Această zi vine din contractul dumneavoastră, care dă mai mult decât legea. Cereți sfat înainte de a vă baza pe ea.
calc-notice-minimum = { calc-minimum }. { calc-line-notice-ends }
calc-line-short = Ultima zi este prea devreme cu atâtea zile
calc-short-note = Este posibil să vi se datoreze plata pentru aceste zile. Întrebați angajatorul. Dacă nu răspunde, întrebați Acas.
calc-no-notice = { $months ->
        [one] În prima lună
        [few] În primele { $months } luni
       *[other] În primele { $months } luni
    } legea nu dă preaviz. Contractul poate da.
calc-table-least-notice = Cel mai scurt preaviz după lege
calc-column-service = Ați lucrat acolo
calc-column-notice = Săptămâni de preaviz
calc-service-less = { $months ->
        [one] mai puțin de o lună
        [few] mai puțin de { $months } luni
       *[other] mai puțin de { $months } luni
    }
calc-service-from = { $months ->
        [one] o lună sau mai mult
        [few] { $months } luni sau mai mult
       *[other] { $months } luni sau mai mult
    }
calc-service-years = { $years ->
        [one] { $years } an întreg
        [few] { $years } ani întregi
       *[other] { $years } de ani întregi
    }
calc-service-most = { $years ->
        [one] { $years } an întreg
        [few] { $years } ani întregi
       *[other] { $years } de ani întregi
    } sau mai mult

## Consultare

calc-jobs = Câte locuri de muncă pot dispărea la un sediu în { $days } de zile
calc-begins = Ziua în care începe consultarea
calc-first = Prima zi în care cineva urmează să își piardă locul de muncă
calc-one-day = Dați una dintre cele două zile sau pe amândouă.
calc-line-days = Zile cerute de lege
calc-line-begin-by = Începeți consultarea cel târziu pe
calc-line-hr1-by = Formularul HR1 trebuie să ajungă cel târziu pe
calc-line-hr1 = Formularul HR1 să ajungă în această zi
calc-line-first = Niciun loc de muncă nu se încheie înainte de
calc-first-minimum = { calc-minimum }. { calc-line-first }
calc-first-early = Prima încetare ar fi prea devreme. Mutați-o pe această zi sau mai târziu, ori începeți consultarea mai devreme.
calc-same-day = Dați reprezentanților o copie în aceeași zi.
calc-no-notice-yet = Nu dați preaviz cât timp consultarea continuă. Adăugați apoi preavizul fiecărei persoane: se poate încheia mai târziu.
calc-margin = Nici ziua începerii, nici ziua primei încetări nu este numărată aici printre zilele cerute de lege. Unii numără o zi mai puțin. Ziua mai târzie este cea sigură.
calc-later-rule = Planificat, încă nu este în vigoare: o a doua regulă, care numără locurile de muncă din toată organizația. Dacă aveți mai multe puncte de lucru, întrebați înainte de a vă baza pe aceste zile.
calc-few = Sub { $jobs } locuri de muncă, legea nu cere nici consultare colectivă, nici HR1. Întâlniți-vă cu fiecare persoană și ascultați. { -pace } îi ajută oricum pe angajați.
calc-calendar = Salvați aceste zile în calendar
calc-calendar-begin = Începe consultarea
calc-calendar-hr1 = HR1 primit, copie pentru reprezentanți
calc-calendar-first = Niciun loc de muncă nu se încheie înainte de această zi
calc-table-steps = Cu cât timp înainte de prima încetare
calc-column-jobs = Locuri de muncă în pericol
calc-column-days = Zile, cel puțin
calc-jobs-between = de la { $from } la { $to }
calc-jobs-from = { $from } sau mai multe
