### Charts and the tables under them.

chart-table = The figures as a table
chart-missing = not in the source
chart-figure = Figure
# $source (text): who counted, when, and how many were asked.
chart-source = Source: { $source }
