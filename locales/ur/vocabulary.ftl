## صفحوں کی قسمیں

kind-page = معلومات
kind-offer = آپ کو کیا مل سکتا ہے
kind-service = سروس
kind-wellbeing = آپ کیسا محسوس کرتے ہیں
kind-guide = رہنما صفحہ
kind-case-study = عملی مثال
kind-template = نمونہ
kind-pack = مجموعہ
kind-presentation = پریزنٹیشن
kind-partner = شراکت دار ادارہ
kind-area = کونسل کا علاقہ
kind-event = تقریب
kind-update = تازہ خبریں
kind-section = حصہ

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
stage-left = آپ کی وہ نوکری ختم ہو چکی ہے

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

## صفحات کس حساب سے ترتیب دیے گئے ہیں

facet-audience = یہ کس کے لیے ہے
facet-stage = آپ کس مرحلے پر ہیں
facet-need = یہ کس بات میں مدد کرتا ہے
facet-area = کونسل کا علاقہ
facet-sector = شعبہ
facet-size = ملازمین کی تعداد
facet-approach = کیا کیا گیا
facet-year = سال
facet-tag = موضوع

## آجر کا کام

sector-land = کھیتی باڑی، جنگلات اور ماہی گیری
sector-manufacturing = صنعت اور کارخانے
sector-food-and-drink = کھانے پینے کی چیزیں
sector-energy = توانائی
sector-construction = تعمیرات
sector-retail = دکانیں اور تجارت
sector-transport = نقل و حمل اور گودام
sector-hospitality = ہوٹل، ریستوران اور سیاحت
sector-media = اشاعت، چھپائی اور میڈیا
sector-technology = ٹیکنالوجی اور الیکٹرانکس
sector-finance = مالیات اور پیشہ ورانہ خدمات
sector-public = سرکاری شعبہ
sector-voluntary = فلاحی ادارے اور سماجی کاروبار

## آجر کے پاس کتنے لوگ کام کرتے ہیں

size-micro = 1 سے 9 لوگ
size-small = 10 سے 49 لوگ
size-medium = 50 سے 249 لوگ
size-large = 250 یا زیادہ لوگ

## نوکریاں ختم ہونے پر کیا کیا گیا

approach-early-contact = نوکریاں ختم ہونے کے اعلان سے پہلے مدد
approach-rapid-response = چند دنوں میں کئی شراکت دار کام کی جگہ پر
approach-on-site = کام کی جگہ پر نشستیں
approach-jobs-fair = جاب فیئر یا آجروں کے ساتھ تقریب
approach-outplacement = { -pace } کے ساتھ ساتھ ایک کمپنی جس کا خرچ آجر دے
approach-retraining = دوسرے کام کے لیے نئے ہنر
approach-wellbeing = صحت اور جذبات میں مدد
approach-start-up = کاروبار شروع کرنے میں مدد
approach-remote = فون، ویڈیو یا آن لائن مدد
approach-peer-support = ایک جگہ کام کرنے والے ایک دوسرے کی مدد کریں
approach-task-force = کسی جگہ یا صنعت کے لیے خاص ٹیم

## کوئی چیز کب استعمال ہوتی ہے

when-ready = کوئی معاملہ شروع ہونے سے پہلے
when-first-contact = پہلا رابطہ
when-planning = آجر کے ساتھ منصوبہ بندی
when-delivery = جب لوگوں کی مدد ہو رہی ہو
when-afterwards = بعد میں

## صفحے کی دوسری شکلیں

format = دوسری شکلیں
format-text = متن
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
urgency-999-now = ہنگامی حالت: ابھی 999 پر فون کریں
urgency-today = فوری: آج ہی مدد لیں
urgency-any-time = کسی بھی وقت مدد لیں
