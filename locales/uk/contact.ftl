## Служба

service-provider = Надає: { $provider }
service-channels = Як зв’язатися
service-eligibility = Хто може звернутися
service-cost = Скільки це коштує
service-status-live = Працює
service-status-ended = Ця служба припинила роботу
service-status-historical = Ця служба більше не працює. Сторінку збережено як історію.
service-successor = Зверніться натомість сюди
service-member = Входить до { -pace }
    .as-of = Входить до { -pace } (список: { $date })
service-not-member = Не входить до { -pace }

## Способи зв’язку

channel-phone = Телефон
channel-text = SMS
channel-webchat = Онлайн-чат
channel-email = Електронна пошта
channel-web = Вебсайт
channel-visit = Особистий візит

channel-phone-link =
    .label = Зателефонувати: { $service }
channel-text-link =
    .label = Надіслати SMS: { $service }
channel-email-link =
    .label = Написати на електронну пошту: { $service }

channel-keyword = Надішліть на цей номер SMS зі словом { $keyword }
channel-hours = Години роботи
open-now = Зараз працює
closed-now = Зараз не працює.
    .instead = Тут вам відповідять:
channel-hours-unknown = Перш ніж іти чи телефонувати, перевірте години роботи.
channel-languages = Мови спілкування
    .list = Мови спілкування: { $languages }
channel-interpreter = Можна попросити перекладача
channel-bsl = Користувачі BSL можуть телефонувати через { -contact-scotland-bsl }
channel-relay = Текстовий зв’язок ({ -relay-uk }): наберіть 18001, а потім номер

cost-free = Безкоштовно
cost-local-rate = За тарифом місцевого дзвінка
cost-standard-text = За тарифом звичайного SMS
cost-varies = Вартість буває різною
