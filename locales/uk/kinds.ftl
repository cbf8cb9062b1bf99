## Сторінка серед інших сторінок

browse = Сторінки за темами
a-z = Від А до Я
glossary = Пояснення слів
    .more = Докладніше про це
related = Вам також може знадобитися
backlinks = Сторінки, які ведуть сюди
previous-part = Попередня частина
next-part = Наступна частина
digits = 0–9

## Поради крок за кроком

guide-takes = Скільки часу це займе
guide-have-ready = Підготуйте заздалегідь
guide-checklist = Список для перевірки
guide-services = Хто може з цим допомогти

## Самопочуття

wellbeing-services = До кого можна звернутися
wellbeing-no-call = Телефонувати не обов’язково: спочатку вказано інші способи.

## Приклад із практики

case-situation = Що сталося
case-response = Що було зроблено
case-results = Що з цього вийшло
case-what-worked = Чому це спрацювало
case-partners = Хто брав участь
case-terms = Більше подібних прикладів

## Зразок документа

template-fields = Що треба заповнити
template-used-by = Хто його заповнює
template-when = Коли його використовують
template-blank = треба заповнити
version = Версія { $version }

## Набір

pack-parts = Що є в цьому наборі
pack-paper = Як надрукувати
paper-a4 = Сторінки A4
paper-a5 = Сторінки A5
paper-tri-fold = Один аркуш A4, складений двічі
paper-poster = Плакат

## Презентація

presentation-recording = Переглянути запис
presentation-captions = Субтитри
presentation-minutes = { $count ->
        [one] Триває { $count } хвилину
        [few] Триває { $count } хвилини
        [many] Триває { $count } хвилин
       *[other] Триває { $count } хвилини
    }
presentation-recorded = Записано { $date }

## Організація-партнер

partner-role = Її роль у { -pace }
partner-delivers = Що вона робить
partner-offers = Що вона надає з національної пропозиції
partner-services = Її служби
partner-web = Вебсайт

## Муніципальний округ

area-code = Офіційний код
area-council = Вебсайт муніципалітету
area-offers = Що можна отримати тут
    .help = Цей список стосується всієї Шотландії. Кожне законне право має свої умови: вони на його сторінці. Якщо відомо, що тут щось інакше, про це сказано.
area-note = Тут:
area-no-note = Про відмінності тут нічого не відомо. Запитайте на лінії допомоги.
area-services = Служби тут
area-neighbours = Сусідні округи
area-pages = Більше про цей округ

## Подія

event-when = Коли
# $date: the last day of the event, as it is written in this language
event-until = До: { $date }
event-where = Де
event-online = Можна долучитися онлайн
event-organiser = Організатор
event-booking = Забронювати місце
event-cost = Скільки це коштує
event-over = Ця подія вже минула. Сторінку збережено як історію.

## Новини

update-date = Опубліковано
update-about = Про що це
update-effective = Діє з
update-affects = Сторінки, які це змінює
change-organisation = Організації
change-funding = Фінансування
change-rules = Закон і правила
change-service = Служби
change-site = Цей сайт

## Мова, якою є лише одна сторінка

card-english = Скажіть це англійською по телефону
card-more = Решта сайту доступна цими мовами
