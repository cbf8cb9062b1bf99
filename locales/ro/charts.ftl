chart-table = Cifrele într-un tabel
chart-missing = lipsește în sursă
chart-figure = Valoare
chart-source = Sursa:
