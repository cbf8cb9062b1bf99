calculator-redundancy-pay = Kalkulator odprawy
calculator-notice = Kalkulator okresu wypowiedzenia
calculator-consultation = Terminy konsultacji

## Wszystkie kalkulatory

calc-private = To, co wpiszesz, zostaje na Twoim urządzeniu. Niczego nie zapisujemy ani nie wysyłamy.
calc-work-out = Oblicz
calc-gone = Teraz nie ma wyniku. Sprawdź pola jeszcze raz.
calc-minimum = Szacowane minimum ustawowe
calc-least-pay = Jeśli tracisz pracę z powodu likwidacji stanowiska (redundancy), prawo daje co najmniej tyle. Daty i płaca muszą być prawidłowe.
calc-least-pay-if = Jeśli w świetle prawa jesteś pracownikiem (employee) i tracisz pracę z powodu likwidacji stanowiska (redundancy), prawo daje co najmniej tyle. Daty i płaca muszą być prawidłowe.
calc-least-notice = Prawo daje co najmniej taki okres wypowiedzenia, jeśli daty są prawidłowe.
calc-least-notice-if = Jeśli w świetle prawa jesteś pracownikiem (employee), prawo daje co najmniej taki okres wypowiedzenia. Daty muszą być prawidłowe.
calc-rely = Umowa może dawać więcej. Zanim na tym polegasz, poproś o poradę.
calc-lines = Jak to obliczono
calc-optional = Możesz zostawić puste.
calc-tables = Zasady w tabeli
calc-examples = Przykłady
calc-example = Przykład { $number }
calc-see = Czytaj dalej
calc-sources = Skąd pochodzą liczby

calc-problem-missing = Wypełnij to pole.
calc-problem-date = To nie jest data.
calc-problem-number = Wpisz liczbę, na przykład 400 lub 400,50.
calc-problem-count = Wpisz liczbę całkowitą, na przykład 35.
calc-problem-end-before-start = To jest przed pierwszym dniem pracy.
calc-problem-notice-before-start = To jest przed pierwszym dniem pracy.
calc-problem-notice-after-end = Wypowiedzenie dostaje się najpóźniej w ostatnim dniu.
calc-problem-too-young = Według tych dat praca zaczęła się w dzieciństwie. Sprawdź obie daty.
calc-problem-too-old = Sprawdź tę datę.
calc-problem-before-limits = Znamy limity od dnia { $date }.

## Jak się pracuje

calc-employment = W jaki sposób pracujesz?
calc-employment-employed = Na umowie o pracę (employee)
calc-employment-zero-hours = Na umowie zero-hours
calc-employment-agency = Przez agencję
calc-employment-apprentice = Na umowie o naukę zawodu (apprentice)
calc-employment-self-employed = Na własny rachunek
calc-employment-not-sure = Nie mam pewności
calc-if-employee = Tylko jeśli w świetle prawa jesteś pracownikiem
calc-who = Dla kogo to jest
calc-note-zero-hours = Wiele osób na umowie zero-hours jest w świetle prawa pracownikami (employee). To obliczenie dotyczy pracowników. Jeśli nie masz pewności, poproś o poradę.
calc-note-agency = Możesz być pracownikiem agencji albo nie. To obliczenie dotyczy pracowników (employee). Zanim zrezygnujesz, poproś o poradę.
calc-note-apprentice = Uczeń zawodu (apprentice) może być pracownikiem (employee) albo nie. Jeśli nauka się kończy, a nie jesteś pracownikiem, prawo nie daje odprawy. Zajrzyj do umowy albo poproś o poradę.
calc-note-self-employed = Osoby pracujące na własny rachunek nie mają do tego prawa. Liczy się jednak, jak naprawdę pracujesz, a nie jak to nazwano. Tyle by to było, gdyby prawo uznało Cię za pracownika (employee). Poproś o poradę.
calc-note-not-sure = To obliczenie dotyczy pracowników (employee). Poszukaj tego słowa w umowie albo poproś o poradę.

## Odprawa

calc-born = Data urodzenia
calc-began = Pierwszy dzień w tej pracy
calc-ended = Ostatni dzień pracy
calc-given = Dzień otrzymania wypowiedzenia
calc-given-help = Zostaw puste, jeśli nie wiesz. Jeśli nie było wypowiedzenia albo zamiast niego były pieniądze, wpisz ostatni dzień pracy.
calc-pay = Tygodniowa płaca przed opodatkowaniem, w funtach
calc-pay-help = Jeśli się zmienia: średnia z { $weeks } tygodni przed wypowiedzeniem.

calc-line-last-day = Ostatni dzień, który się liczy
calc-line-last-day-notice = Wypowiedzenie było krótsze, niż nakazuje prawo. Dlatego czas pracy liczy się do tego dnia.
calc-line-years = Pełne lata pracy
calc-line-counted = Lata, które się liczą
calc-line-age = Wiek w tym dniu
calc-band-below = Lata rozpoczęte w wieku poniżej { $below } lat
calc-band-between = Lata rozpoczęte w wieku od { $from } lat, poniżej { $below }
calc-band-from = Lata rozpoczęte w wieku { $from } lat lub więcej
calc-line-weeks = Tygodnie płacy
calc-line-week = Tygodniowa płaca, która się liczy
calc-capped = To limit od dnia { $date }. Zarabiasz więcej.
calc-limit-unsure = Może obowiązywać inny limit. Poproś o poradę.
calc-limits-old = Znamy te limity do dnia { $date }. Mogą już być nowsze. Poproś o poradę.
calc-not-if = Prawo nie daje odprawy, jeśli pracodawca zatrzyma Cię w pracy, jeśli bez dobrego powodu odrzucisz inną odpowiednią pracę albo jeśli zwolniono Cię za złe zachowanie (misconduct). Niektóre grupy są wyłączone, na przykład policja i wojsko. Nie masz pewności? Poproś o poradę.
calc-under = Prawo daje odprawę po { $years } pełnych latach pracy. Byłyby pełne, gdyby praca trwała do dnia { $date }.
calc-under-notice = Jeśli jednak nie było wypowiedzenia albo było za krótkie, czas pracy liczy się tak, jakby było. To może wystarczyć. Wpisz dzień otrzymania wypowiedzenia i poproś o poradę.
calc-under-title = Mniej niż { $years } lata pracy? Pomoc też jest
calc-under-contract = Umowa może dawać odprawę. Przeczytaj ją albo poproś o kopię.
calc-under-notice-pay = Po miesiącu pracy masz prawo do wypowiedzenia albo do pieniędzy zamiast niego.
calc-under-holiday = Za należny i niewykorzystany urlop dostaje się pieniądze.
calc-under-pace = Pomoc { -pace } jest bezpłatna, nawet po bardzo krótkiej pracy.
calc-under-insolvent = Jeśli pracodawca nie ma pieniędzy, możesz odzyskać część tego, co Ci się należy.
calc-under-advice = Jeśli wybór wydaje Ci się niesprawiedliwy, szybko poproś o poradę. Niektóre prawa masz od pierwszego dnia.

calc-table-bands = Za ile liczy się każdy pełny rok
calc-table-limits = Limity
calc-table-reckoner = Tygodnie płacy według wieku i pełnych lat pracy
calc-table-reckoner-help = Z boku znajdź swój wiek w ostatnim dniu pracy, u góry pełne lata. Potem pomnóż tygodnie przez tygodniową płacę, najwyżej do limitu.
calc-column-each-year = Za każdy pełny rok
calc-column-from = Ostatni dzień pracy od
calc-column-week = Najwyższa tygodniowa płaca
calc-column-most = Najwyższa odprawa
calc-column-age = Wiek
calc-or-over = { $age } lub więcej

## Wypowiedzenie

calc-notice-given = Dzień wypowiedzenia
calc-contract = Tygodnie wypowiedzenia w umowie
calc-contract-help = Jest tam jeden miesiąc? Miesiąc może być dłuższy niż 4 tygodnie. Wpisz 5 i zapytaj pracodawcę o dokładny dzień. Możesz zostawić puste.
calc-notice-ended = Ostatni dzień pracy według pracodawcy
calc-line-notice-law = Najmniej według prawa, w tygodniach
calc-line-notice-weeks = Twoje wypowiedzenie, w tygodniach
calc-line-notice-ends = Praca kończy się najwcześniej w dniu
calc-in-lieu = Może skończyć się wcześniej, jeśli dostaniesz zapłatę za resztę okresu wypowiedzenia.
calc-by-contract = Ten dzień wynika z Twojej umowy, która daje więcej niż prawo. Zanim na tym polegasz, poproś o poradę.
calc-notice-minimum = { calc-minimum }. { calc-line-notice-ends }
calc-line-short = O tyle dni ostatni dzień jest za wczesny
calc-short-note = Za te dni może Ci się należeć płaca. Zapytaj pracodawcę. Jeśli nie odpowie, zapytaj Acas.
calc-no-notice = { $months ->
        [one] W pierwszym miesiącu
        [few] W pierwszych { $months } miesiącach
        [many] W pierwszych { $months } miesiącach
       *[other] W pierwszych { $months } miesiącach
    } prawo nie daje wypowiedzenia. Umowa może je dawać.
calc-table-least-notice = Najkrótsze wypowiedzenie według prawa
calc-column-service = Czas pracy w firmie
calc-column-notice = Tygodnie wypowiedzenia
calc-service-less = { $months ->
        [one] poniżej miesiąca
        [few] poniżej { $months } miesięcy
        [many] poniżej { $months } miesięcy
       *[other] poniżej { $months } miesięcy
    }
calc-service-from = { $months ->
        [one] miesiąc lub więcej
        [few] { $months } miesiące lub więcej
        [many] { $months } miesięcy lub więcej
       *[other] { $months } miesięcy lub więcej
    }
calc-service-years = { $years ->
        [one] { $years } pełny rok
        [few] { $years } pełne lata
        [many] { $years } pełnych lat
       *[other] { $years } pełnych lat
    }
calc-service-most = { $years ->
        [one] { $years } pełny rok
        [few] { $years } pełne lata
        [many] { $years } pełnych lat
       *[other] { $years } pełnych lat
    } lub więcej

## Konsultacje

calc-jobs = Ile miejsc pracy może zniknąć w jednym zakładzie w ciągu { $days } dni
calc-begins = Dzień rozpoczęcia konsultacji
calc-first = Pierwszy dzień, w którym ktoś ma stracić pracę
calc-one-day = Podaj jeden z tych dwóch dni albo oba.
calc-line-days = Ile dni wymaga prawo
calc-line-begin-by = Konsultacje rozpocznij najpóźniej
calc-line-hr1-by = Formularz HR1 musi dotrzeć najpóźniej
calc-line-hr1 = Formularz HR1 niech dotrze tego dnia
calc-line-first = Nikt nie traci pracy przed dniem
calc-first-minimum = { calc-minimum }. { calc-line-first }
calc-first-early = Pierwsze zwolnienie byłoby za wczesne. Przesuń je na ten dzień lub później albo rozpocznij konsultacje wcześniej.
calc-same-day = Tego samego dnia daj kopię przedstawicielom.
calc-no-notice-yet = Nie wypowiadaj umów, dopóki trwają konsultacje. Potem dolicz wypowiedzenie każdej osoby: może skończyć się później.
calc-margin = Ani dzień rozpoczęcia, ani dzień pierwszego zwolnienia nie jest tu liczony jako dzień wymagany przez prawo. Niektórzy liczą o dzień mniej. Późniejszy dzień jest bezpieczny.
calc-later-rule = Planowane, jeszcze nie obowiązuje: druga zasada, która liczy miejsca pracy w całej organizacji. Jeśli macie więcej niż jeden zakład, zapytaj, zanim na tych dniach polegasz.
calc-few = Poniżej { $jobs } miejsc pracy prawo nie wymaga zbiorowych konsultacji ani HR1. Spotkaj się z każdą osobą i słuchaj. { -pace } i tak pomoże Twoim pracownikom.
calc-calendar = Zapisz te dni w kalendarzu
calc-calendar-begin = Rozpocząć konsultacje
calc-calendar-hr1 = HR1 dostarczony, kopia dla przedstawicieli
calc-calendar-first = Nikt nie traci pracy przed tym dniem
calc-table-steps = Ile dni przed pierwszym zwolnieniem
calc-column-jobs = Zagrożone miejsca pracy
calc-column-days = Co najmniej dni
calc-jobs-between = od { $from } do { $to }
calc-jobs-from = { $from } lub więcej
