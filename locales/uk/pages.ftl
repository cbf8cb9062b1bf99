## Навігація на сторінці

toc = На цій сторінці
    .label = На цій сторінці
heading-link =
    .label = Посилання на розділ «{ $title }»
section-pages = У цьому розділі
home-sections = Усе на цьому сайті
see-also = Дивіться також
next-steps = Що робити далі

## Примітки

footnotes = Примітки
footnote =
    .label = Примітка { $number }
footnote-back = Назад до тексту
    .label = Назад до примітки { $number } у тексті

## Виноски в тексті

alert-note = Примітка
alert-tip = Порада
alert-important = Важливо
alert-warning = Увага
alert-caution = Будьте обережні

## Таблиці, списки й файли

table =
    .label = Таблиця. Прокрутіть убік, щоб побачити все.
task-done = Зроблено
task-open = Ще зробити
download = { $title } ({ $format }, { $size })
download-title = Файли для завантаження
file-size-kb = { $size } КБ
file-size-mb = { $size } МБ

## Теми

tags = Теми
    .label = Теми цієї сторінки
tags-all = Усі теми
tag-title = Сторінки на тему: { $tag }

## Довгі списки

pagination =
    .label = Сторінки цього списку
pagination-previous = Попередня
pagination-next = Наступна
pagination-page = Сторінка { $number } з { $total }

## Сторінки без тексту

not-found = Сторінку не знайдено
    .body = Можливо, сторінку перенесено або в адресі є помилка.
    .help = Скористайтеся пошуком, перейдіть на головну сторінку або зателефонуйте на лінію допомоги.
moved = Цю сторінку перенесено
    .link = Перейти на нову сторінку
