### Câteva întrebări și ce se potrivește cu răspunsurile.

finder = Ce ajutor pot primi?
    .summary = Câteva întrebări scurte. Puteți sări peste oricare. Nu întrebăm cine sunteți, iar răspunsurile rămân pe dispozitivul dumneavoastră.

finder-given = Răspunsurile dumneavoastră
finder-silent = Fără răspuns
finder-one-of = unul dintre aceste răspunsuri:
# $ask (text): întrebarea.
finder-change = Schimbați: { $ask }
finder-why = De ce întrebăm:
finder-skip = Săriți peste această întrebare
finder-now = Arată ce se potrivește cu răspunsurile de până acum
finder-found = Ce puteți primi
finder-right-if = Dreptul dumneavoastră prin lege dacă sunteți angajat(ă) (employee): întrebați
finder-right = Un drept prin lege, dacă acest lucru este valabil pentru dumneavoastră
    .sourced = Un drept prin lege, dacă acest lucru este valabil pentru dumneavoastră ({ $source })
    .dated = Un drept prin lege, dacă acest lucru este valabil pentru dumneavoastră ({ $source }, { NUMBER($year, useGrouping: "false") })
finder-none = Nimic nu se potrivește cu aceste răspunsuri. Schimbați unul sau sunați la linia de ajutor.
finder-start = Începeți din nou
finder-today = Ce aveți de făcut astăzi
finder-read = Merită citit
finder-talk = Cu cine puteți vorbi
finder-before-benefits = Dacă în viza dumneavoastră scrie „no recourse to public funds”, cereți sfatul cuiva înainte de a solicita orice ajutor social.
finder-local = Ce este diferit acolo unde locuiți
    .help = Ajutorul este pentru toți cei din Scoția. Cine îl oferă poate diferi de la o zonă la alta.
# $code (text): numărul rezultatului, doar cifre.
finder-print = Tipăriți această pagină sau citiți-i unui consilier acest număr: { $code }
finder-slip = Arătați-i asta consilierului
    .answers = Răspunsuri
    .address = Același rezultat în engleză
