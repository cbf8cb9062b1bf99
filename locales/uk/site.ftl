## Назви

-pace = PACE
-pace-in-full = Partnership Action for Continuing Employment
-universal-credit = Universal Credit
-relay-uk = Relay UK
-contact-scotland-bsl = contactSCOTLAND-BSL

## Верх сторінки

skip-link = Перейти до основного вмісту

site-home =
    .label = { $site }: головна сторінка

menu = Меню
    .label = Головне меню
    .search = Меню й пошук
    .close = Закрити

strapline = Допомога при скороченні в Шотландії

## Мови

languages = Мови
    .label = Ця сторінка іншими мовами
    .untranslated = цю сторінку не перекладено

## Де ви зараз

breadcrumb =
    .label = Де ви зараз
breadcrumb-home = Головна

## Сайт, який ще не є офіційною службою

demo-banner = Це демонстраційний сайт. Він не є офіційною службою.
    .tag = Демо
    .help = Перш ніж покладатися на номери, дати й суми, перевірте їх за першоджерелом.

## Лінія допомоги

helpline = Поговоріть з кимось
    .label = Лінія допомоги { -pace }
helpline-call = Зателефонуйте на лінію допомоги { -pace }
helpline-free = Дзвінок безкоштовний
helpline-hours = Години роботи
helpline-relay = Текстовий зв’язок ({ -relay-uk }): наберіть 18001, а потім номер
helpline-bsl = Британська жестова мова (BSL): телефонуйте через { -contact-scotland-bsl }
helpline-interpreter = Можна попросити перекладача

## Вихід зі сторінки

leave-page = Вийти з цієї сторінки зараз
    .help = Відкриється інший сайт. Історію переглядів це не видалить: той, хто користується цим пристроєм, може побачити сторінки, які ви відкривали.

## Низ сторінки

footer =
    .label = Про цей сайт
footer-privacy = Цей сайт не використовує файлів cookie. Те, що ви шукаєте, залишається на вашому пристрої.
footer-contact = Хто відповідає за цей сайт
footer-contact-unset = Контактної особи ще не вказано. Передайте це голові вашого партнерства { -pace }.
footer-email = Електронна пошта
footer-phone = Телефон
footer-web = Вебсайт
footer-built = Сайт створено { $date }
feed-title = Новини: { $site }
back-to-top = Угору
print-page = Надрукувати цю сторінку
