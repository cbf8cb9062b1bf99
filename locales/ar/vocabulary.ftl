## أنواع الصفحات

kind-page = معلومات
kind-offer = ما يمكنك الحصول عليه
kind-service = خدمة

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

## أشكال أخرى للصفحة

format = صيغ أخرى
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
urgency-today = عاجل: احصل على المساعدة اليوم
urgency-any-time = يمكنك طلب المساعدة في أي وقت
