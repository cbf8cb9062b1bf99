brand-mark = بألوان العلامة، على الأبيض
brand-mark-dark = على لون العلامة
brand-icon = كأيقونة
brand-colours = الألوان، بحسب اسم الرمز
