## Pavadinimai

-pace = PACE
-pace-in-full = Partnership Action for Continuing Employment
-universal-credit = Universal Credit
-relay-uk = Relay UK
-contact-scotland-bsl = contactSCOTLAND-BSL

## Puslapio viršus

skip-link = Pereiti prie pagrindinio turinio

site-home =
    .label = { $site }: pagrindinis puslapis

menu = Meniu
    .label = Pagrindinis meniu
    .search = Meniu ir paieška
    .close = Uždaryti

strapline = Pagalba netenkantiems darbo Škotijoje

## Kalbos

languages = Kalbos
    .label = Šis puslapis kitomis kalbomis
    .untranslated = šis puslapis neišverstas

## Kur esate

breadcrumb =
    .label = Kur esate
breadcrumb-home = Pradžia

## Svetainė, kuri dar nėra oficiali paslauga

demo-banner = Tai demonstracinė svetainė. Ji nėra oficiali paslauga.
    .tag = Demonstracija
    .help = Prieš naudodamiesi numeriais, datomis ir sumomis, pasitikrinkite juos pirminiame šaltinyje.
demo-facts = Čia pateikta informacija nurašyta iš nurodytų šaltinių. Pagal tuos šaltinius ji dar nepatikrinta.

## Pagalbos linija

helpline = Pasikalbėkite su žmogumi
    .label = { -pace } pagalbos linija
helpline-call = Paskambinkite { -pace } pagalbos linija
helpline-free = Skambutis nemokamas
helpline-hours = Darbo laikas
helpline-relay = Tekstinis ryšys ({ -relay-uk }): surinkite 18001, o tada numerį
helpline-bsl = Britų gestų kalba (BSL): skambinkite per { -contact-scotland-bsl }
helpline-interpreter = Jei reikia, paprašykite vertėjo.

## Išėjimas iš puslapio

leave-page = Palikti šį puslapį dabar
    .help = Atsidarys kita svetainė. Naršymo istorija nebus ištrinta: šiuo įrenginiu besinaudojantis žmogus gali matyti puslapius, kuriuos buvote atidarę.

## Puslapio apačia

footer =
    .label = Apie šią svetainę
footer-privacy = Ši svetainė nenaudoja slapukų. Tai, ko ieškote, lieka jūsų įrenginyje.
footer-contact = Kas atsako už šią svetainę
footer-contact-unset = Kontaktas dar nenurodytas. Perduokite tai žmogui, kuris pirmininkauja jūsų { -pace } partnerystei.
footer-email = El. paštas
footer-phone = Telefonas
footer-web = Svetainė
footer-built = Svetainė sukurta { $date }
feed-title = Naujienos: { $site }
back-to-top = Atgal į viršų
print-page = Spausdinti šį puslapį
pound-words = svaras, svaro, svarai, svarų, svarų sterlingų, svarai sterlingų
pence-words = pensas, penso, pensai, pensų
