## Види сторінок

kind-page = Інформація
kind-offer = Що ви можете отримати
kind-service = Служба
kind-wellbeing = Ваше самопочуття
kind-guide = Поради крок за кроком
kind-case-study = Приклад із практики
kind-template = Зразок документа
kind-pack = Набір
kind-presentation = Презентація
kind-partner = Організація-партнер
kind-area = Муніципальний округ (council)
kind-event = Подія
kind-update = Новини
kind-section = Розділ

## Для кого сторінка

audience = Для кого це
audience-individual = Люди, яким загрожує скорочення
audience-employer = Роботодавці
audience-partner = Організації-партнери

## На якому ви етапі

stage = Коли це допоможе
stage-worried = Ви хвилюєтеся за свою роботу
stage-at-risk = Вашій роботі загрожує скорочення
stage-notice = Вас попередили про звільнення
stage-left = Ви вже не працюєте на цій роботі

## З чим потрібна допомога

need = З чим це допоможе
need-money = Гроші й борги
need-benefits = Соціальні виплати, наприклад { -universal-credit }
need-rights = Права, виплати й попередження про звільнення
need-wellbeing = Ваше самопочуття
need-work = Пошук роботи
need-training = Навчання й навички
need-self-employment = Робота на себе
need-home = Житло, оренда й рахунки
need-language = Мови, перекладачі та BSL
need-business = Підтримка бізнесу

## За чим упорядковано сторінки

facet-audience = Для кого це
facet-stage = На якому ви етапі
facet-need = З чим це допоможе
facet-area = Муніципальний округ (council)
facet-sector = Галузь
facet-size = Кількість працівників
facet-approach = Що було зроблено
facet-year = Рік
facet-tag = Тема

## Чим займається роботодавець

sector-land = Сільське й лісове господарство, рибальство
sector-manufacturing = Виробництво
sector-food-and-drink = Їжа й напої
sector-energy = Енергетика
sector-construction = Будівництво
sector-retail = Магазини й торгівля
sector-transport = Транспорт і склади
sector-hospitality = Готелі, громадське харчування й туризм
sector-media = Видавництва, друк і медіа
sector-technology = Технології та електроніка
sector-finance = Фінанси й професійні послуги
sector-public = Державний сектор
sector-voluntary = Благодійні організації та соціальні підприємства

## Скільки людей працює в роботодавця

size-micro = Від 1 до 9 людей
size-small = Від 10 до 49 людей
size-medium = Від 50 до 249 людей
size-large = 250 людей або більше

## Що було зроблено у відповідь на скорочення

approach-early-contact = Допомога ще до оголошення скорочень
approach-rapid-response = Багато партнерів на місці за лічені дні
approach-on-site = Зустрічі на робочому місці
approach-jobs-fair = Ярмарок вакансій або зустріч із роботодавцями
approach-outplacement = Фірма, якій платить роботодавець, поряд із { -pace }
approach-retraining = Нові навички для іншої роботи
approach-wellbeing = Допомога зі здоров’ям і самопочуттям
approach-start-up = Допомога з відкриттям власної справи
approach-remote = Допомога телефоном, відео або онлайн
approach-peer-support = Колеги допомагають одне одному
approach-task-force = Робоча група для певного місця або галузі

## Коли це використовують

when-ready = Ще до початку скорочень
when-first-contact = Перший контакт
when-planning = Планування з роботодавцем
when-delivery = Поки людям допомагають
when-afterwards = Потім

## Інші формати

format = Інші формати
format-text = Текст
format-bsl = Британська жестова мова (BSL)
format-easy-read = Просте читання
format-audio = Аудіо
format-large-print = Великий шрифт

## Національна пропозиція

offer-how = Як це отримати
offer-who = Хто може це отримати
offer-when = Коли це можна отримати
offer-cost = Скільки це коштує
offer-delivered-by = Хто це надає
offer-services = Служби, які можуть допомогти
offer-standing = На чому це ґрунтується

standing-legal-right = Ваше право за законом
    .sourced = Ваше право за законом ({ $source })
    .dated = Ваше право за законом ({ $source }, { NUMBER($year, useGrouping: "false") })
standing-pace-says = { -pace } заявляє, що надає це
    .sourced = { -pace } заявляє, що надає це ({ $source })
    .dated = { -pace } заявляє, що надає це ({ $source }, { NUMBER($year, useGrouping: "false") })
standing-varies = Буває по-різному: запитайте у своїй місцевості
    .sourced = Буває по-різному: запитайте у своїй місцевості ({ $source })
    .dated = Буває по-різному: запитайте у своїй місцевості ({ $source }, { NUMBER($year, useGrouping: "false") })

## Наскільки терміново потрібна допомога

urgency-now = Надзвичайна ситуація: отримайте допомогу зараз
urgency-999-now = Надзвичайна ситуація: телефонуйте 999 зараз
urgency-today = Терміново: отримайте допомогу сьогодні
urgency-any-time = По допомогу можна звернутися будь-коли
