search = بحث
    .label = ابحث في هذا الموقع
    .button = ابحث

search-results = نتائج البحث عن «{ $query }»

search-count = { $count ->
        [0] لا توجد نتائج
        [zero] لا توجد نتائج
        [one] نتيجة واحدة
        [two] نتيجتان
        [few] { $count } نتائج
        [many] { $count } نتيجة
       *[other] { $count } نتيجة
    }

search-none = لم يُعثر على شيء عن «{ $query }».
    .help = تحقّق من الإملاء، أو جرّب كلمات أخرى، أو انظر في المواضيع أدناه.

# $count (number): how many were found and are not shown, for the filters.
search-held-back = النتائج التي تخفيها عوامل التصفية: { $count }.

search-did-you-mean = هل تقصد:
search-other-language = نتائج باللغة { $language }
    .help = ما يتوفر عن هذا بالعربية قليل. قد تفيدك هذه الصفحات.
search-more = عرض مزيد من النتائج
search-loading = جارٍ البحث…
search-failed = تعذّر تحميل البحث. تحقّق من اتصالك، أو استخدم القوائم أدناه.
search-no-script = يحتاج البحث إلى JavaScript، وهي متوقفة في متصفحك. استخدم القوائم أدناه.

## قوائم صفحة البحث

search-a-z = من الألف إلى الياء
search-topics = المواضيع
search-guides = أدلة تبدأ بها

## المرشّحات

# $count (number): how many filters are on.
search-filters = عرض هذا فقط
    .apply = تطبيق
    .clear = إلغاء التصفية
    .on = (عوامل التصفية المفعّلة: { $count })
search-filter = { $name } ({ $count })

## المساعدة العاجلة

search-urgent = احصل على المساعدة الآن
    .help = إذا كنت أنت أو شخص آخر في خطر، فاتصل بالرقم 999.
