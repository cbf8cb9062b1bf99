chart-table = 数据表
chart-missing = 来源中没有
chart-figure = 数值
chart-source = 来源：
