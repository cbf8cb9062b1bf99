chart-table = Dane w tabeli
chart-missing = brak w źródle
chart-figure = Wartość
chart-source = Źródło:
