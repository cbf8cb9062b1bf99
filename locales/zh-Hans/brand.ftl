brand-mark = 品牌色，白底
brand-mark-dark = 品牌色底
brand-icon = 图标
brand-colours = 颜色（按标记名）
