### Charts and the tables under them.

chart-table = The figures as a table
chart-missing = not in the source
chart-figure = Figure
# Before who counted, when, and how many were asked, in the words of the source.
chart-source = Source:
