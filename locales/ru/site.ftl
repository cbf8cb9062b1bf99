## Названия

-pace = PACE
-pace-in-full = Partnership Action for Continuing Employment
-universal-credit = Universal Credit
-relay-uk = Relay UK
-contact-scotland-bsl = contactSCOTLAND-BSL

## Верх страницы

skip-link = Перейти к основному содержанию

site-home =
    .label = { $site }: главная страница

menu = Меню
    .label = Главное меню
    .search = Меню и поиск
    .close = Закрыть

strapline = Помощь при сокращении в Шотландии

## Языки

languages = Языки
    .label = Эта страница на других языках
    .untranslated = эта страница не переведена

## Где вы находитесь

breadcrumb =
    .label = Где вы находитесь
breadcrumb-home = Главная

## Сайт, который ещё не стал официальной службой

demo-banner = Это демонстрационный сайт. Он не является официальной службой.
    .tag = Демо
    .help = Прежде чем использовать номера, даты и суммы, сверьте их с первоисточником.
demo-facts = Сведения здесь взяты из указанных источников. По этим источникам их ещё не проверили.

## Линия помощи

helpline = Поговорите с кем-нибудь
    .label = Линия помощи { -pace }
helpline-call = Позвоните на линию помощи { -pace }
helpline-free = Звонок бесплатный
helpline-hours = Часы работы
helpline-relay = Текстовая связь ({ -relay-uk }): наберите 18001, а затем номер
helpline-bsl = Британский жестовый язык (BSL): звоните через { -contact-scotland-bsl }
helpline-interpreter = Если нужен переводчик, попросите.

## Выход со страницы

leave-page = Покинуть эту страницу сейчас
    .help = Откроется другой сайт. История просмотров не удалится: тот, кто пользуется этим устройством, может увидеть страницы, которые вы открывали.

## Низ страницы

footer =
    .label = Об этом сайте
footer-privacy = Этот сайт не использует файлы cookie. То, что вы ищете, остаётся на вашем устройстве.
footer-contact = Кто отвечает за этот сайт
footer-contact-unset = Контакт пока не указан. Передайте это председателю вашего партнёрства { -pace }.
footer-email = Электронная почта
footer-phone = Телефон
footer-web = Сайт
footer-built = Сайт создан { $date }
feed-title = Новости: { $site }
back-to-top = Наверх
print-page = Распечатать эту страницу
pound-words = фунт, фунта, фунты, фунтов, фунт стерлингов, фунта стерлингов, фунтов стерлингов
pence-words = пенс, пенса, пенсы, пенсов
