## Nume

-pace = PACE
-pace-in-full = Partnership Action for Continuing Employment
-universal-credit = Universal Credit
-relay-uk = Relay UK
-contact-scotland-bsl = contactSCOTLAND-BSL

## Susul paginii

skip-link = Treceți la conținut

site-home =
    .label = { $site }: pagina principală

menu = Meniu
    .label = Meniul principal
    .search = Meniu și căutare
    .close = Închideți

strapline = Sprijin în caz de disponibilizare în Scoția

## Limbi

languages = Limbi
    .label = Această pagină în alte limbi
    .untranslated = această pagină nu este tradusă

## Unde vă aflați

breadcrumb =
    .label = Unde vă aflați
breadcrumb-home = Acasă

## Un site care nu este încă un serviciu oficial

demo-banner = Acesta este un site demonstrativ. Nu este un serviciu oficial.
    .tag = Demonstrație
    .help = Verificați numerele, datele și sumele la sursă înainte de a le folosi.

## Linia de ajutor

helpline = Vorbiți cu cineva
    .label = Linia de ajutor { -pace }
helpline-call = Sunați la linia de ajutor { -pace }
helpline-free = Apelul este gratuit
helpline-hours = Program
helpline-relay = Convorbire prin text ({ -relay-uk }): formați 18001, apoi numărul
helpline-bsl = Limba britanică a semnelor (BSL): sunați prin { -contact-scotland-bsl }
helpline-interpreter = Puteți cere un interpret

## Părăsirea unei pagini sensibile

leave-page = Părăsiți această pagină acum
    .help = Se deschide alt site. Istoricul nu se șterge: cine folosește acest dispozitiv poate vedea paginile pe care le-ați deschis.

## Josul paginii

footer =
    .label = Despre acest site
footer-privacy = Acest site nu folosește module cookie. Ceea ce căutați rămâne pe dispozitivul dumneavoastră.
footer-contact = Cine răspunde de acest site
footer-contact-unset = Încă nu este indicată o persoană de contact. Dați acest document președintelui parteneriatului { -pace } local.
footer-email = E-mail
footer-phone = Telefon
footer-web = Site web
footer-built = Site realizat la { $date }
feed-title = Noutăți: { $site }
back-to-top = Înapoi sus
print-page = Tipăriți această pagină
