### Dokumenty do wypełnienia: pliki, które z nich powstają, i formularz na ich stronie.

## W pliku Word albo OpenDocument

document-facts = Dane i ich daty: { $facts }
document-fact = { $value } ({ $date })
document-newest = Najnowsza wersja: { $address }
document-sheet = Strona { $number } z { $count }

## Pliki do pobrania

document-files = Pobierz ten dokument do wypełnienia
document-docx = Plik Word
document-odt = Plik OpenDocument
document-odp = Slajdy OpenDocument
document-file = { $format }, { $size }
    .language = { $format }, { $size }, język: { $language }

## Formularz na stronie

fill-title = Wypełnij tutaj
fill-private = To, co Państwo wpiszą, zostaje na tej stronie. Nie jest wysyłane ani zapisywane i znika po jej zamknięciu.
fill-needed = potrzebne
fill-choose = Proszę wybrać
fill-print = Drukuj
fill-word = Pobierz jako plik Word
fill-text = Pobierz jako zwykły tekst
fill-clear = Wyczyść wszystko
fill-cleared = Wszystko zostało wyczyszczone.
fill-failed = Nie udało się utworzyć pliku Word. Proszę wydrukować dokument albo pobrać go jako zwykły tekst.
fill-problems = Czegoś brakuje albo coś się nie zgadza
fill-anyway = Mimo to kontynuuj

## Co się nie zgadza, obok pola

fill-error-needed = Proszę to wypełnić.
fill-error-date = Proszę podać całą datę: dzień, miesiąc i rok.
fill-error-number = Proszę podać liczbę, na przykład 12 albo 4.5.
fill-error-money = Proszę podać kwotę w funtach, na przykład 751 albo 75.60.
fill-error-phone = Proszę podać numer telefonu, tylko cyfry i odstępy.
fill-error-email = Proszę podać adres e-mail, na przykład name@example.org.
