chart-table = Na figearan ann an clàr
chart-missing = chan eil seo san tùs
chart-figure = Figear
chart-source = Tùs:
