search = Пошук
    .label = Пошук на цьому сайті
    .button = Шукати

search-results = Результати за запитом «{ $query }»

search-count = { $count ->
        [0] Немає результатів
        [one] { $count } результат
        [few] { $count } результати
        [many] { $count } результатів
       *[other] { $count } результату
    }

search-none = За запитом «{ $query }» нічого не знайдено.
    .help = Перевірте написання, спробуйте інші слова або перегляньте теми нижче.

# $count (number): how many were found and are not shown, for the filters.
search-held-back = Результати, які приховують фільтри: { $count }.

search-did-you-mean = Можливо, ви мали на увазі:
search-other-language = Результати іншою мовою: { $language }
    .help = Українською про це мало що є. Ці сторінки можуть допомогти.
search-more = Показати більше результатів
search-loading = Шукаємо…
search-failed = Не вдалося завантажити пошук. Перевірте з’єднання або скористайтеся списками нижче.
search-no-script = Для пошуку потрібен JavaScript, а у вашому браузері його вимкнено. Скористайтеся списками нижче.

## Списки на сторінці пошуку

search-a-z = Від А до Я
search-topics = Теми
search-guides = Поради, з яких почати

## Фільтри

# $count (number): how many filters are on.
search-filters = Показати лише
    .apply = Застосувати фільтри
    .clear = Скинути фільтри
    .on = (увімкнено фільтрів: { $count })
search-filter = { $name } ({ $count })

## Термінова допомога

search-urgent = Отримайте допомогу зараз
    .help = Якщо вам або комусь іншому загрожує небезпека, телефонуйте 999.
