chart-table = الأرقام في جدول
chart-missing = غير موجود في المصدر
chart-figure = الرقم
chart-source = المصدر:
