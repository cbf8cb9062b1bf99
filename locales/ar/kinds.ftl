## صفحة بين صفحات أخرى

browse = تصفّح حسب الموضوع
a-z = من الألف إلى الياء
glossary = شرح الكلمات
    .more = المزيد عن هذا
related = قد تحتاج أيضًا إلى
backlinks = صفحات تقود إلى هنا
previous-part = الجزء السابق
next-part = الجزء التالي
digits = 0–9

## دليل

guide-takes = كم يستغرق
guide-have-ready = جهّز هذا مسبقًا
guide-checklist = قائمة تحقّق
guide-services = من يمكنه مساعدتك في هذا

## الحالة النفسية

wellbeing-services = مع من يمكنك التواصل
wellbeing-no-call = لست مضطرًا إلى الاتصال هاتفيًا: تجد الطرق الأخرى أولًا.

## مثال من الواقع

case-situation = ماذا حدث
case-response = ماذا فُعل
case-results = ماذا كانت النتيجة
case-what-worked = لماذا نجح ذلك
case-partners = من شارك
case-terms = أمثلة أخرى مشابهة

## نموذج

template-fields = ما يجب ملؤه
template-used-by = من يملؤه
template-when = متى يُستخدم
template-blank = يُملأ لاحقًا
version = النسخة { $version }

## حزمة

pack-parts = محتويات هذه الحزمة
pack-paper = اطبعها على
paper-a4 = صفحات A4
paper-a5 = صفحات A5
paper-tri-fold = صفحة A4 واحدة مطوية مرتين
paper-poster = ملصق

## عرض تقديمي

presentation-recording = شاهد التسجيل
presentation-captions = ترجمة مكتوبة
presentation-minutes = { $count ->
        [zero] يستغرق أقل من دقيقة
        [one] يستغرق دقيقة واحدة
        [two] يستغرق دقيقتين
        [few] يستغرق { $count } دقائق
        [many] يستغرق { $count } دقيقة
       *[other] يستغرق { $count } دقيقة
    }
presentation-recorded = سُجّل في { $date }

## منظمة شريكة

partner-role = دورها في { -pace }
partner-delivers = ماذا تفعل
partner-offers = ما تقدّمه من العرض الوطني
partner-services = خدماتها
partner-web = الموقع الإلكتروني

## منطقة المجلس البلدي

area-code = الرمز الرسمي
area-council = موقع المجلس البلدي
area-offers = ما يمكنك الحصول عليه هنا
    .help = هذه القائمة لاسكتلندا كلها. ولكل حق قانوني شروطه: انظر صفحته. وإذا عُرف أن شيئًا يختلف هنا، تجد ذلك مذكورًا.
area-note = هنا:
area-no-note = لا نعلم بأي اختلاف هنا. اسأل خط المساعدة.
area-services = الخدمات هنا
area-neighbours = مناطق مجاورة
area-pages = المزيد عن هذه المنطقة

## فعالية

event-when = متى
# $date: the last day of the event, as it is written in this language
event-until = حتى { $date }
event-where = أين
event-online = يمكنك المشاركة عبر الإنترنت
event-organiser = الجهة المنظِّمة
event-booking = احجز مكانًا
event-cost = كم تكلّف
event-over = انتهت هذه الفعالية. نحتفظ بصفحتها هنا للتوثيق.

## مستجدّات

update-date = تاريخ النشر
update-about = الموضوع
update-effective = اعتبارًا من
update-affects = الصفحات التي يغيّرها هذا
change-organisation = المنظمات
change-funding = التمويل
change-rules = القانون والقواعد
change-service = الخدمات
change-site = هذا الموقع

## لغة ليس لها في الموقع إلا صفحة واحدة

card-english = قل هذا بالإنجليزية على الهاتف
card-more = بقية هذا الموقع متاحة بهذه اللغات
