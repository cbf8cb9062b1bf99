### Słowa, którymi treść opisuje samą siebie.

## Rodzaje stron

kind-page = Informacja
kind-offer = Co możesz otrzymać
kind-service = Usługa

## Dla kogo jest strona

audience = Dla kogo to jest
audience-individual = Osoby zagrożone zwolnieniem
audience-employer = Pracodawcy
audience-partner = Organizacje partnerskie

## Na jakim etapie jest czytelnik

stage = Kiedy to pomaga
stage-worried = Obawiasz się o swoją pracę
stage-at-risk = Twoje stanowisko jest zagrożone
stage-notice = Masz wypowiedzenie
stage-left = Nie pracujesz już w tej firmie

## W czym czytelnik potrzebuje pomocy

need = W czym to pomaga
need-money = Pieniądze i długi
need-benefits = Zasiłki, na przykład { -universal-credit }
need-rights = Prawa, odprawa i wypowiedzenie
need-wellbeing = Samopoczucie
need-work = Szukanie pracy
need-training = Szkolenia i umiejętności
need-self-employment = Praca na własny rachunek
need-home = Mieszkanie, czynsz i rachunki
need-language = Języki, tłumacze i BSL
need-business = Utrzymanie firmy

## Inne formy strony

format = Inne formaty
format-bsl = Brytyjski język migowy (BSL)
format-easy-read = Tekst łatwy do czytania
format-audio = Nagranie audio
format-large-print = Duży druk

## Pozycja oferty krajowej

offer-how = Jak to otrzymać
offer-who = Kto może to otrzymać
offer-when = Kiedy można to otrzymać
offer-cost = Ile to kosztuje
offer-delivered-by = Kto to zapewnia
offer-services = Usługi, które mogą pomóc
offer-standing = Na czym to się opiera

# $source (text): kto tak podaje.
# $year (number): w którym roku.
standing-legal-right = Prawo gwarantowane ustawą
    .sourced = Prawo gwarantowane ustawą ({ $source })
    .dated = Prawo gwarantowane ustawą ({ $source }, { NUMBER($year, useGrouping: "false") })
# $source (text): kto tak podaje.
# $year (number): w którym roku.
standing-pace-says = { -pace } podaje, że to oferuje
    .sourced = { -pace } podaje, że to oferuje ({ $source })
    .dated = { -pace } podaje, że to oferuje ({ $source }, { NUMBER($year, useGrouping: "false") })
# $source (text): kto tak podaje.
# $year (number): w którym roku.
standing-varies = Zależy od miejsca: zapytaj w swojej okolicy
    .sourced = Zależy od miejsca: zapytaj w swojej okolicy ({ $source })
    .dated = Zależy od miejsca: zapytaj w swojej okolicy ({ $source }, { NUMBER($year, useGrouping: "false") })

## Jak szybko szukać pomocy

urgency-now = Nagły przypadek: szukaj pomocy od razu
urgency-today = Pilne: szukaj pomocy jeszcze dziś
urgency-any-time = O pomoc możesz prosić w każdej chwili
