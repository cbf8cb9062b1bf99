### Usługa i sposoby kontaktu.

## Usługa

# $provider (text): organizacja, która ją prowadzi.
service-provider = Prowadzi: { $provider }
service-channels = Jak się skontaktować
service-eligibility = Kto może skorzystać
service-cost = Ile to kosztuje
service-status-live = Działa
service-status-ended = Ta usługa została zakończona
service-status-historical = Ta usługa nie jest już dostępna. Opisujemy ją jako część historii.
service-successor = Skorzystaj zamiast tego z
# $date (text): rok lub data listy partnerów.
service-member = Należy do { -pace }
    .as-of = Należy do { -pace } (lista: { $date })
service-not-member = Nie należy do { -pace }

## Sposoby kontaktu

channel-phone = Telefon
channel-text = SMS
channel-webchat = Czat
channel-email = E-mail
channel-web = Strona internetowa
channel-visit = Wizyta osobista

# $service (text): nazwa usługi.
channel-phone-link =
    .label = Zadzwoń: { $service }
# $service (text): nazwa usługi.
channel-text-link =
    .label = Wyślij SMS: { $service }
# $service (text): nazwa usługi.
channel-email-link =
    .label = Wyślij e-mail: { $service }

# $keyword (text): słowo do wysłania.
channel-keyword = Wyślij SMS o treści { $keyword } na ten numer
channel-hours = Godziny otwarcia
open-now = Teraz czynne
closed-now = Teraz nieczynne.
    .instead = Tu ktoś odbierze:
channel-hours-unknown = Zanim zadzwonisz lub pójdziesz, sprawdź godziny otwarcia.
# $languages (text): nazwy języków, oddzielone przecinkami.
channel-languages = Języki obsługi
    .list = Języki obsługi: { $languages }
channel-interpreter = Możesz poprosić o tłumacza
channel-bsl = Osoby posługujące się BSL mogą dzwonić przez { -contact-scotland-bsl }
channel-relay = Rozmowa tekstowa ({ -relay-uk }): wybierz 18001, a potem numer

cost-free = Bezpłatnie
cost-local-rate = Opłata jak za połączenie lokalne
cost-standard-text = Opłata jak za zwykły SMS
cost-varies = Opłata bywa różna
