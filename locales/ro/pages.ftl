## În pagină

toc = Pe această pagină
    .label = Pe această pagină
heading-link =
    .label = Link către „{ $title }”
section-pages = În această secțiune
home-sections = Tot ce este pe acest site
see-also = Vedeți și
next-steps = Ce urmează să faceți

## Note

footnotes = Note
footnote =
    .label = Nota { $number }
footnote-back = Înapoi la text
    .label = Înapoi la nota { $number } din text

## Casete în text

alert-note = Notă
alert-tip = Sfat
alert-important = Important
alert-warning = Avertisment
alert-caution = Atenție

## Tabele, liste și fișiere

table =
    .label = Tabel. Derulați în lateral ca să îl vedeți pe tot.
task-done = Făcut
task-open = De făcut
download = { $title } ({ $format }, { $size })
download-title = Fișiere de descărcat
file-size-kb = { $size } KB
file-size-mb = { $size } MB

## Subiecte

tags = Subiecte
    .label = Subiectele acestei pagini
tags-all = Toate subiectele
tag-title = Pagini despre { $tag }

## Liste lungi

pagination =
    .label = Paginile acestei liste
pagination-previous = Înapoi
pagination-next = Înainte
pagination-page = Pagina { $number } din { $total }

## Pagini fără text

not-found = Pagina nu a fost găsită
    .body = Poate că pagina a fost mutată sau adresa are o greșeală.
    .help = Căutați ce vă trebuie, mergeți la pagina principală sau sunați la linia de ajutor.
moved = Această pagină a fost mutată
    .link = Mergeți la pagina nouă
