## Názvy

-pace = PACE
-pace-in-full = Partnership Action for Continuing Employment
-universal-credit = Universal Credit
-relay-uk = Relay UK
-contact-scotland-bsl = contactSCOTLAND-BSL

## Vrch stránky

skip-link = Prejsť na hlavný obsah

site-home =
    .label = { $site }: domovská stránka

menu = Menu
    .label = Hlavné menu
    .search = Menu a vyhľadávanie
    .close = Zavrieť

strapline = Pomoc pri prepúšťaní v Škótsku

## Jazyky

languages = Jazyky
    .label = Táto stránka v iných jazykoch
    .untranslated = táto stránka nie je preložená

## Kde ste

breadcrumb =
    .label = Kde ste
breadcrumb-home = Domov

## Web, ktorý ešte nie je oficiálnou službou

demo-banner = Toto je ukážkový web. Nie je to oficiálna služba.
    .tag = Ukážka
    .help = Skôr než použijete čísla, dátumy a sumy, overte si ich v pôvodnom zdroji.
demo-facts = Údaje na tomto webe sú odpísané z uvedených zdrojov. Podľa týchto zdrojov ešte neboli overené.

## Linka pomoci

helpline = Porozprávajte sa s niekým
    .label = Linka pomoci { -pace }
helpline-call = Zavolajte na linku pomoci { -pace }
helpline-free = Volanie je bezplatné
helpline-hours = Prevádzkové hodiny
helpline-relay = Textové volanie ({ -relay-uk }): vytočte 18001 a potom číslo
helpline-bsl = Britský posunkový jazyk (BSL): volajte cez { -contact-scotland-bsl }
helpline-interpreter = Ak potrebujete, požiadajte o tlmočníka.

## Odchod zo stránky

leave-page = Hneď opustiť túto stránku
    .help = Otvorí sa iný web. História prehliadania sa nevymaže: kto používa toto zariadenie, môže vidieť stránky, ktoré ste otvorili.

## Spodok stránky

footer =
    .label = O tomto webe
footer-privacy = Tento web nepoužíva súbory cookie. To, čo hľadáte, zostáva vo vašom zariadení.
footer-contact = Kto zodpovedá za tento web
footer-contact-unset = Kontakt zatiaľ nie je uvedený. Odovzdajte to osobe, ktorá predsedá vášmu partnerstvu { -pace }.
footer-email = E-mail
footer-phone = Telefón
footer-web = Webová stránka
footer-built = Web bol vytvorený { $date }
feed-title = Novinky: { $site }
back-to-top = Späť nahor
print-page = Vytlačiť túto stránku
pound-words = libra, libry, libier, libra šterlingov, libry šterlingov, libier šterlingov
pence-words = penca, pence, pencí
