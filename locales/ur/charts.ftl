chart-table = اعداد جدول میں
chart-missing = ماخذ میں نہیں
chart-figure = عدد
chart-source = ماخذ:
