## صفحوں کی قسمیں

kind-page = معلومات
kind-offer = آپ کو کیا مل سکتا ہے
kind-service = سروس

## صفحہ کس کے لیے ہے

audience = یہ کس کے لیے ہے
audience-individual = جن کی نوکری ختم ہو سکتی ہے
audience-employer = آجر
audience-partner = شراکت دار ادارے

## آپ کس مرحلے پر ہیں

stage = یہ کب کام آتا ہے
stage-worried = آپ کو اپنی نوکری کی فکر ہے
stage-at-risk = آپ کی نوکری خطرے میں ہے
stage-notice = آپ کو نوکری ختم ہونے کا نوٹس مل چکا ہے
stage-left = آپ نوکری چھوڑ چکے ہیں

## کس بات میں مدد چاہیے

need = یہ کس بات میں مدد کرتا ہے
need-money = پیسے اور قرض
need-benefits = سرکاری مالی امداد، جیسے { -universal-credit }
need-rights = حقوق، ادائیگی اور نوٹس
need-wellbeing = آپ کیسا محسوس کرتے ہیں
need-work = کام کی تلاش
need-training = تربیت اور ہنر
need-self-employment = اپنا کام کرنا
need-home = گھر، کرایہ اور بل
need-language = زبانیں، ترجمان اور BSL
need-business = کاروبار جاری رکھنا

## صفحے کی دوسری شکلیں

format = دوسری شکلیں
format-bsl = برطانوی اشاروں کی زبان (BSL)
format-easy-read = پڑھنے میں آسان
format-audio = آڈیو
format-large-print = بڑے حروف

## قومی پیشکش

offer-how = یہ کیسے ملتا ہے
offer-who = کس کو مل سکتا ہے
offer-when = کب مل سکتا ہے
offer-cost = کتنا خرچ آتا ہے
offer-delivered-by = کون دیتا ہے
offer-services = مدد کرنے والی سروسز
offer-standing = اس کی بنیاد کیا ہے

standing-legal-right = آپ کا قانونی حق
    .sourced = آپ کا قانونی حق ({ $source })
    .dated = آپ کا قانونی حق ({ $source }، { NUMBER($year, useGrouping: "false") })
standing-pace-says = { -pace } کا کہنا ہے کہ وہ یہ دیتا ہے
    .sourced = { -pace } کا کہنا ہے کہ وہ یہ دیتا ہے ({ $source })
    .dated = { -pace } کا کہنا ہے کہ وہ یہ دیتا ہے ({ $source }، { NUMBER($year, useGrouping: "false") })
standing-varies = جگہ کے حساب سے مختلف: اپنے علاقے میں پوچھیں
    .sourced = جگہ کے حساب سے مختلف: اپنے علاقے میں پوچھیں ({ $source })
    .dated = جگہ کے حساب سے مختلف: اپنے علاقے میں پوچھیں ({ $source }، { NUMBER($year, useGrouping: "false") })

## مدد کتنی جلدی چاہیے

urgency-now = ہنگامی حالت: ابھی مدد لیں
urgency-today = فوری: آج ہی مدد لیں
urgency-any-time = کسی بھی وقت مدد لیں
