### Kilka pytań i to, co pasuje do odpowiedzi.

finder = Jaką pomoc mogę dostać?
    .summary = Kilka krótkich pytań. Każde można pominąć. Nie pytamy, kim jesteś, a odpowiedzi zostają na Twoim urządzeniu.

finder-given = Twoje dotychczasowe odpowiedzi
finder-silent = Bez odpowiedzi
finder-one-of = jedna z tych odpowiedzi:
# $ask (text): pytanie.
finder-change = Zmień: { $ask }
finder-why = Dlaczego pytamy:
finder-skip = Pomiń to pytanie
finder-now = Pokaż, co pasuje do dotychczasowych odpowiedzi
finder-found = Co możesz dostać
finder-right-if = Prawo gwarantowane ustawą, jeśli masz status pracownika (employee): zapytaj
# $source (text): kto tak podaje.
# $year (number): w którym roku.
finder-right = Prawo gwarantowane ustawą, jeśli to dotyczy Ciebie
    .sourced = Prawo gwarantowane ustawą, jeśli to dotyczy Ciebie ({ $source })
    .dated = Prawo gwarantowane ustawą, jeśli to dotyczy Ciebie ({ $source }, { NUMBER($year, useGrouping: "false") })
finder-none = Nic nie pasuje do tych odpowiedzi. Zmień jedną z nich albo zadzwoń na infolinię.
finder-start = Zacznij od nowa
finder-today = Co zrobić dzisiaj
finder-read = Warto przeczytać
finder-talk = Z kim porozmawiać
finder-before-benefits = Jeśli w Twojej wizie jest zapis „no recourse to public funds”, poradź się, zanim złożysz wniosek o jakiekolwiek świadczenie.
finder-local = Co jest inaczej tam, gdzie mieszkasz
    .help = Pomoc jest dla każdego w Szkocji. To, kto jej udziela, może zależeć od miejsca.
# $code (text): numer wyniku, same cyfry.
finder-print = Wydrukuj to albo podaj doradcy ten numer: { $code }
finder-slip = Pokaż to doradcy
    .answers = Odpowiedzi
    .address = Ten sam wynik po angielsku
