## أنواع الصفحات

kind-page = معلومات
kind-offer = ما يمكنك الحصول عليه
kind-service = خدمة
kind-wellbeing = حالتك النفسية
kind-guide = دليل
kind-case-study = مثال من الواقع
kind-template = نموذج
kind-pack = حزمة
kind-presentation = عرض تقديمي
kind-partner = منظمة شريكة
kind-area = منطقة المجلس البلدي (council)
kind-event = فعالية
kind-update = مستجدّات
kind-section = قسم

## لمن هذه الصفحة

audience = لمن هذه الصفحة
audience-individual = من يواجهون فقدان وظائفهم
audience-employer = أصحاب العمل
audience-partner = المنظمات الشريكة

## المرحلة التي أنت فيها

stage = متى يفيدك هذا
stage-worried = أنت قلق على وظيفتك
stage-at-risk = وظيفتك مهدّدة
stage-notice = تلقّيت إشعارًا بإنهاء عملك
stage-left = تركت وظيفتك

## ما الذي تحتاج إلى مساعدة فيه

need = فيمَ يساعدك هذا
need-money = المال والديون
need-benefits = الإعانات، مثل { -universal-credit }
need-rights = الحقوق والأجر وفترة الإشعار
need-wellbeing = حالتك النفسية
need-work = البحث عن عمل
need-training = التدريب والمهارات
need-self-employment = العمل لحسابك الخاص
need-home = السكن والإيجار والفواتير
need-language = اللغات والمترجمون ولغة الإشارة البريطانية
need-business = استمرار الأعمال التجارية

## ما تُرتَّب الصفحات بحسبه

facet-audience = لمن هذا
facet-stage = المرحلة التي أنت فيها
facet-need = فيمَ يساعدك هذا
facet-area = منطقة المجلس البلدي (council)
facet-sector = القطاع
facet-size = حجم جهة العمل
facet-approach = ماذا فُعل
facet-year = السنة
facet-tag = الموضوع

## ما يعمل فيه صاحب العمل

sector-land = الزراعة والغابات وصيد الأسماك
sector-manufacturing = الصناعة
sector-food-and-drink = الأغذية والمشروبات
sector-energy = الطاقة
sector-construction = البناء
sector-retail = المتاجر والتجارة
sector-transport = النقل والتخزين
sector-hospitality = الفنادق والمطاعم والسياحة
sector-media = النشر والطباعة والإعلام
sector-technology = التكنولوجيا والإلكترونيات
sector-finance = المال والخدمات المهنية
sector-public = القطاع العام
sector-voluntary = الجمعيات الخيرية والمشاريع الاجتماعية

## عدد العاملين لدى صاحب العمل

size-micro = من 1 إلى 9 أشخاص
size-small = من 10 إلى 49 شخصًا
size-medium = من 50 إلى 249 شخصًا
size-large = 250 شخصًا أو أكثر

## ما فُعل عند الاستغناء عن الموظفين

approach-early-contact = مساعدة قبل إعلان الاستغناء عن الموظفين
approach-rapid-response = شركاء كثيرون في مكان العمل خلال أيام
approach-on-site = جلسات في مكان العمل
approach-jobs-fair = معرض وظائف أو لقاء مع أصحاب العمل
approach-outplacement = شركة يدفع لها صاحب العمل، إلى جانب { -pace }
approach-retraining = مهارات جديدة لعمل آخر
approach-wellbeing = مساعدة في الصحة والحالة النفسية
approach-start-up = مساعدة في بدء عمل تجاري
approach-remote = مساعدة بالهاتف أو الفيديو أو الإنترنت
approach-peer-support = زملاء العمل يساعد بعضهم بعضًا
approach-task-force = فريق عمل خاص بمكان أو بقطاع

## متى يُستخدم الشيء

when-ready = قبل أن تبدأ أي حالة
when-first-contact = أول تواصل
when-planning = التخطيط مع صاحب العمل
when-delivery = أثناء مساعدة الناس
when-afterwards = بعد ذلك

## أشكال أخرى للصفحة

format = صيغ أخرى
format-text = نص
format-bsl = لغة الإشارة البريطانية (BSL)
format-easy-read = سهل القراءة
format-audio = صوت
format-large-print = حروف كبيرة

## العرض الوطني

offer-how = كيف تحصل عليه
offer-who = من يمكنه الحصول عليه
offer-when = متى يمكنك الحصول عليه
offer-cost = كم يكلّف
offer-delivered-by = من يقدّمه
offer-services = خدمات يمكنها المساعدة
offer-standing = علامَ يستند هذا

standing-legal-right = حقّك القانوني
    .sourced = حقّك القانوني ({ $source })
    .dated = حقّك القانوني ({ $source }، { NUMBER($year, useGrouping: "false") })
standing-pace-says = تقول { -pace } إنها تقدّم هذا
    .sourced = تقول { -pace } إنها تقدّم هذا ({ $source })
    .dated = تقول { -pace } إنها تقدّم هذا ({ $source }، { NUMBER($year, useGrouping: "false") })
standing-varies = يختلف: اسأل في منطقتك
    .sourced = يختلف: اسأل في منطقتك ({ $source })
    .dated = يختلف: اسأل في منطقتك ({ $source }، { NUMBER($year, useGrouping: "false") })

## مدى الاستعجال

urgency-now = حالة طارئة: احصل على المساعدة الآن
urgency-999-now = حالة طارئة: اتصل بالرقم 999 الآن
urgency-today = عاجل: احصل على المساعدة اليوم
urgency-any-time = يمكنك طلب المساعدة في أي وقت
