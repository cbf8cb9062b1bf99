## Имена

-pace = PACE
-pace-in-full = Partnership Action for Continuing Employment
-universal-credit = Universal Credit
-relay-uk = Relay UK
-contact-scotland-bsl = contactSCOTLAND-BSL

## Горе на страницата

skip-link = Към основното съдържание

site-home =
    .label = { $site }: начална страница

menu = Меню
    .label = Главно меню
    .search = Меню и търсене
    .close = Затваряне

strapline = Подкрепа при съкращение в Шотландия

## Езици

languages = Езици
    .label = Тази страница на други езици
    .untranslated = тази страница не е преведена

## Къде се намирате

breadcrumb =
    .label = Къде се намирате
breadcrumb-home = Начало

## Сайт, който още не е официална услуга

demo-banner = Това е демонстрационен сайт. Той не е официална услуга.
    .tag = Демо
    .help = Преди да използвате номера, дати и суми, проверете ги при източника.
demo-facts = Сведенията тук са преписани от посочени източници. Те още не са проверени при тези източници.

## Линията за помощ

helpline = Поговорете с някого
    .label = Линия за помощ на { -pace }
helpline-call = Обадете се на линията за помощ на { -pace }
helpline-free = Обаждането е безплатно
helpline-hours = Работно време
helpline-relay = Текстова връзка ({ -relay-uk }): наберете 18001, а после номера
helpline-bsl = Британски жестов език (BSL): обадете се чрез { -contact-scotland-bsl }
helpline-interpreter = Ако имате нужда, поискайте преводач.

## Напускане на страницата

leave-page = Напуснете тази страница сега
    .help = Ще се отвори друг сайт. Това не изтрива историята: човек, който използва това устройство, може да види страниците, които сте отваряли.

## Долу на страницата

footer =
    .label = За този сайт
footer-privacy = Този сайт не използва бисквитки. Това, което търсите, остава на вашето устройство.
footer-contact = Кой отговаря за този сайт
footer-contact-unset = Все още не е посочен контакт. Предайте това на председателя на вашето партньорство { -pace }.
footer-email = Имейл
footer-phone = Телефон
footer-web = Уебсайт
footer-built = Сайтът е създаден на { $date }
feed-title = Новини: { $site }
back-to-top = Обратно нагоре
print-page = Отпечатайте тази страница
pound-words = паунд, паунда, лира, лири, лири стерлинги, британски лири, британски паунда
pence-words = пени, пенса, пенита
