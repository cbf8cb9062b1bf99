### Elementy każdej strony: nagłówek, menu, języki, infolinia, stopka.

## Nazwy

-pace = PACE
-pace-in-full = Partnership Action for Continuing Employment
-universal-credit = Universal Credit
-relay-uk = Relay UK
-contact-scotland-bsl = contactSCOTLAND-BSL

## Góra strony

skip-link = Przejdź do treści

# $site (text): nazwa witryny.
site-home =
    .label = { $site }: strona główna

menu = Menu
    .label = Menu główne
    .search = Menu i szukanie
    .close = Zamknij

strapline = Pomoc przy zwolnieniach z pracy w Szkocji

## Języki

languages = Języki
    .label = Ta strona w innych językach
    .untranslated = ta strona nie jest przetłumaczona

## Gdzie jesteś

breadcrumb =
    .label = Gdzie jesteś
breadcrumb-home = Strona główna

## Witryna, która nie jest jeszcze oficjalną usługą

demo-banner = To wersja pokazowa. Nie jest to oficjalna usługa.
    .tag = Wersja pokazowa
    .help = Zanim skorzystasz z numerów, dat i kwot, sprawdź je u źródła.

## Infolinia, w tym samym miejscu na każdej stronie

helpline = Porozmawiaj z kimś
    .label = Infolinia { -pace }
helpline-call = Zadzwoń na infolinię { -pace }
helpline-free = Połączenie bezpłatne
helpline-hours = Godziny otwarcia
helpline-relay = Rozmowa tekstowa ({ -relay-uk }): wybierz 18001, a potem numer
helpline-bsl = Brytyjski język migowy (BSL): zadzwoń przez { -contact-scotland-bsl }
helpline-interpreter = Możesz poprosić o tłumacza

## Opuszczanie strony o trudnych sprawach

leave-page = Opuść tę stronę
    .help = Otworzy się inna witryna. Historia przeglądania nie zostanie usunięta: osoba, która korzysta z tego urządzenia, może zobaczyć odwiedzone strony.

## Dół strony

footer =
    .label = O tej witrynie
footer-privacy = Ta witryna nie używa plików cookie. To, czego szukasz, pozostaje na Twoim urządzeniu.
footer-contact = Kto odpowiada za tę witrynę
footer-contact-unset = Nie podano jeszcze osoby do kontaktu. Przekaż to osobie, która przewodniczy lokalnemu partnerstwu { -pace }.
footer-email = E-mail
footer-phone = Telefon
footer-web = Strona internetowa
# $date (text): data słownie.
footer-built = Witryna z dnia { $date }
# $site (text): nazwa witryny.
feed-title = Nowości: { $site }
back-to-top = Wróć na górę
print-page = Wydrukuj tę stronę
