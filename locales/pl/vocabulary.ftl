### Słowa, którymi treść opisuje samą siebie.

## Rodzaje stron

kind-page = Informacja
kind-offer = Co możesz otrzymać
kind-service = Usługa
kind-wellbeing = Samopoczucie
kind-guide = Poradnik
kind-case-study = Przykład z praktyki
kind-template = Wzór dokumentu
kind-pack = Pakiet
kind-presentation = Prezentacja
kind-partner = Organizacja partnerska
kind-area = Obszar samorządu (council)
kind-event = Wydarzenie
kind-update = Nowości
kind-section = Dział

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
need-benefits = Świadczenia, na przykład { -universal-credit }
need-rights = Prawa, odprawa i wypowiedzenie
need-wellbeing = Samopoczucie
need-work = Szukanie pracy
need-training = Szkolenia i umiejętności
need-self-employment = Praca na własny rachunek
need-home = Mieszkanie, czynsz i rachunki
need-language = Języki, tłumacze i BSL
need-business = Utrzymanie firmy

## Według czego są ułożone strony

facet-audience = Dla kogo to jest
facet-stage = Na jakim etapie jesteś
facet-need = W czym to pomaga
facet-area = Obszar samorządu (council)
facet-sector = Branża
facet-size = Wielkość pracodawcy
facet-approach = Co zrobiono
facet-year = Rok
facet-tag = Temat

## Czym zajmuje się pracodawca

sector-land = Rolnictwo, leśnictwo i rybołówstwo
sector-manufacturing = Produkcja
sector-food-and-drink = Żywność i napoje
sector-energy = Energetyka
sector-construction = Budownictwo
sector-retail = Sklepy i handel
sector-transport = Transport i magazyny
sector-hospitality = Hotele, gastronomia i turystyka
sector-media = Wydawnictwa, druk i media
sector-technology = Technologia i elektronika
sector-finance = Finanse i usługi profesjonalne
sector-public = Sektor publiczny
sector-voluntary = Organizacje charytatywne i przedsiębiorstwa społeczne

## Ile osób zatrudnia pracodawca

size-micro = Od 1 do 9 osób
size-small = Od 10 do 49 osób
size-medium = Od 50 do 249 osób
size-large = 250 osób lub więcej

## Co zrobiono w odpowiedzi na zwolnienia

approach-early-contact = Pomoc, zanim ogłoszono zwolnienia
approach-rapid-response = Wielu partnerów na miejscu w ciągu kilku dni
approach-on-site = Spotkania w miejscu pracy
approach-jobs-fair = Targi pracy lub spotkanie z pracodawcami
approach-outplacement = Firma opłacona przez pracodawcę, obok { -pace }
approach-retraining = Nowe umiejętności do innej pracy
approach-wellbeing = Pomoc w sprawach zdrowia i samopoczucia
approach-start-up = Pomoc w założeniu firmy
approach-remote = Pomoc przez telefon, wideo lub internet
approach-peer-support = Ludzie z miejsca pracy pomagają sobie nawzajem
approach-task-force = Zespół zadaniowy dla miejscowości lub branży

## Kiedy się tego używa

when-ready = Zanim zaczną się zwolnienia
when-first-contact = Pierwszy kontakt
when-planning = Planowanie z pracodawcą
when-delivery = Podczas pomagania ludziom
when-afterwards = Później

## Inne formy strony

format = Inne formaty
format-text = Tekst
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
urgency-999-now = Nagły przypadek: dzwoń teraz pod numer 999
urgency-today = Pilne: szukaj pomocy jeszcze dziś
urgency-any-time = O pomoc możesz prosić w każdej chwili
