brand-mark = У кольорах бренду, на білому
brand-mark-dark = На кольорі бренду
brand-icon = Як піктограма
brand-colours = Кольори, за назвами токенів
