## Види сторінок

kind-page = Інформація
kind-offer = Що ви можете отримати
kind-service = Служба

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

## Інші формати

format = Інші формати
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
urgency-today = Терміново: отримайте допомогу сьогодні
urgency-any-time = По допомогу можна звернутися будь-коли
