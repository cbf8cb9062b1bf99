## التنقّل في الصفحة

toc = في هذه الصفحة
    .label = في هذه الصفحة
heading-link =
    .label = رابط إلى «{ $title }»
section-pages = في هذا القسم
home-sections = كل ما في هذا الموقع
see-also = انظر أيضًا
next-steps = ماذا تفعل بعد ذلك

## الحواشي

footnotes = حواشٍ
footnote =
    .label = حاشية { $number }
footnote-back = عودة إلى النص
    .label = عودة إلى الحاشية { $number } في النص

## الأطر داخل النص

alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تحذير
alert-caution = انتبه

## الجداول والقوائم والملفات

table =
    .label = جدول. مرّر إلى الجانب لرؤيته كاملًا.
task-done = تم
task-open = للإنجاز
download = { $title } ({ $format }، { $size })
download-title = ملفات للتنزيل
file-size-kb = { $size } كيلوبايت
file-size-mb = { $size } ميغابايت

## المواضيع

tags = المواضيع
    .label = مواضيع هذه الصفحة
tags-all = كل المواضيع
tag-title = صفحات عن { $tag }

## القوائم الطويلة

pagination =
    .label = صفحات هذه القائمة
pagination-previous = السابق
pagination-next = التالي
pagination-page = الصفحة { $number } من { $total }

## صفحات بلا نص

not-found = لم يُعثر على الصفحة
    .body = ربما نُقلت الصفحة، أو في العنوان خطأ.
    .help = ابحث عمّا تحتاج إليه، أو اذهب إلى الصفحة الرئيسية، أو اتصل بخط المساعدة.
moved = نُقلت هذه الصفحة
    .link = اذهب إلى الصفحة الجديدة
