### Documente de completat: fișierele care se fac din ele și formularul de pe pagina lor.

## Într-un fișier Word sau OpenDocument

document-facts = Date concrete și de când sunt: { $facts }
document-fact = { $value } ({ $date })
document-newest = Cea mai nouă versiune: { $address }
document-sheet = Pagina { $number } din { $count }

## Fișiere de descărcat

document-files = Descărcați acest document de completat
document-docx = Fișier Word
document-odt = Fișier OpenDocument
document-odp = Diapozitive OpenDocument
document-file = { $format }, { $size }
    .language = { $format }, { $size }, limba: { $language }

## Formularul de pe pagină

fill-title = Completați aici
fill-private = Ce scrieți rămâne pe această pagină. Nu se trimite și nu se păstrează, și dispare când o închideți.
fill-needed = necesar
fill-choose = Alegeți
fill-print = Tipăriți
fill-word = Descărcați ca fișier Word
fill-text = Descărcați ca text simplu
fill-clear = Ștergeți tot
fill-cleared = Totul a fost șters.
fill-failed = Fișierul Word nu a putut fi făcut. Tipăriți documentul sau descărcați-l ca text simplu.
fill-problems = Ceva lipsește sau nu este corect
fill-anyway = Continuați oricum

## Ce nu este corect, lângă câmp

fill-error-needed = Completați acest câmp.
fill-error-date = Scrieți o dată întreagă: ziua, luna și anul.
fill-error-number = Scrieți un număr, de exemplu 12 sau 4.5.
fill-error-money = Scrieți o sumă în lire, de exemplu 751 sau 75.60.
fill-error-phone = Scrieți un număr de telefon, numai cu cifre și spații.
fill-error-email = Scrieți o adresă de e-mail, de exemplu name@example.org.
