chart-table = Дані в таблиці
chart-missing = немає в джерелі
chart-figure = Значення
chart-source = Джерело:
