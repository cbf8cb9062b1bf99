notices =
    .label = عن هذه الصفحة

notice-fallback = هذه الصفحة غير متاحة بالعربية بعد.
    .body = يمكنك قراءتها أدناه باللغة { $source }.
    .help = يمكنك أيضًا الاتصال بخط المساعدة وطلب مترجم شفوي.

notice-stale = تغيّرت الصفحة الأصلية بعد ترجمتها.
    .sections = { $count ->
        [zero] قد تكون هذه الأقسام قديمة:
        [one] قد يكون هذا القسم قديمًا:
        [two] قد يكون هذان القسمان قديمين:
        [few] قد تكون هذه الأقسام قديمة:
        [many] قد تكون هذه الأقسام قديمة:
       *[other] قد تكون هذه الأقسام قديمة:
    }
    .help = راجِع الصفحة الأصلية قبل أن تعتمد على ما ورد هنا.

notice-machine = هذه ترجمة آلية. لم يراجعها أحد بعد.
    .help = قد تكون فيها أخطاء. ترد الجمل المهمة هنا أيضًا باللغة { $source }.

notice-source-link = اقرأ هذه الصفحة باللغة { $source }

notice-draft = هذه الصفحة مسودة. لم تُنشر بعد.

## تواريخ الصفحة

page-last-checked = آخر تحقّق: { $date }
page-next-review = المراجعة القادمة: { $date }
page-not-checked = لم يُتحقَّق منها عند المصدر بعد
page-translated-from = تُرجمت عن نسخة { $date }
page-translation-reviewed = راجع الترجمة { $name } في { $date }
page-date = التاريخ: { $date }
page-owner = الجهة المسؤولة عن الصفحة: { $owner }

## مصادر المعلومات

evidence = من أين جاءت هذه المعلومات
evidence-as-of = كما في { $date }
confidence-confirmed = أكّدته جهة عامة
confidence-reported = ذكره آخرون
confidence-general = معرفة عامة
confidence-source = من وثيقة أصلية

## ما تغيّر في الأصل

stale-fields = العنوان أو الملخّص
stale-opening = بداية الصفحة
stale-removed = قسم لم يعد موجودًا
