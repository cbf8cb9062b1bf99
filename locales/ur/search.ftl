search = تلاش
    .label = اس سائٹ پر تلاش کریں
    .button = تلاش کریں

search-results = ”{ $query }“ کے نتائج

search-count = { $count ->
        [0] کوئی نتیجہ نہیں
        [one] { $count } نتیجہ
       *[other] { $count } نتائج
    }

search-none = ”{ $query }“ کے لیے کچھ نہیں ملا۔
    .help = ہجے دیکھیں، دوسرے الفاظ آزمائیں، یا نیچے دیے گئے موضوعات دیکھیں۔

# $count (number): how many were found and are not shown, for the filters.
search-held-back = فلٹروں کی وجہ سے چھپے ہوئے نتائج: { $count }۔

search-did-you-mean = کیا آپ کا مطلب تھا:
search-other-language = { $language } میں نتائج
    .help = اس بارے میں اردو میں کم معلومات ہیں۔ یہ صفحات مدد کر سکتے ہیں۔
search-more = مزید نتائج دکھائیں
search-loading = تلاش جاری ہے…
search-failed = تلاش کھل نہیں سکی۔ اپنا کنکشن دیکھیں، یا نیچے دی گئی فہرستیں استعمال کریں۔
search-no-script = تلاش کے لیے JavaScript چاہیے، جو آپ کے براؤزر میں بند ہے۔ نیچے دی گئی فہرستیں استعمال کریں۔

## تلاش کے صفحے کی فہرستیں

search-a-z = الف سے ے تک
search-topics = موضوعات
search-guides = شروع کرنے کے لیے رہنما صفحے

## فلٹر

# $count (number): how many filters are on.
search-filters = صرف یہ دکھائیں
    .apply = فلٹر لگائیں
    .clear = فلٹر ہٹائیں
    .on = (لگے ہوئے فلٹر: { $count })
search-filter = { $name } ({ $count })

## فوری مدد

search-urgent = ابھی مدد لیں
    .help = اگر آپ یا کوئی اور خطرے میں ہے تو 999 پر فون کریں۔
