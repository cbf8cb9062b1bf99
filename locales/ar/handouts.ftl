### ما يُطبع ويُعرض ويُوزَّع: الحزم والمطويات والشرائح والمكتبة.

## حزمة

pack-for = لمن
pack-made = أُعدّت في { $date }
handout-review = فيها ما يجب مراجعته قبل { $date }
handout-facts = المبالغ والأرقام الواردة فيها وتاريخ كل منها
handout-changes = ما الذي تغيّر ومتى
handout-files = تنزيل
pack-part = الجزء { $number }
pack-part-address = على صفحته الخاصة:
pack-code = رمز QR يقود إلى صفحة: { $title }
pack-machine = تُرجم هذا الجزء آليًا ولم يراجعه شخص معروف الاسم. في ما يخص المال أو المواعيد أو سلامتك، النص الإنجليزي هو المعتمد.
pack-untranslated = { $count ->
        [zero] كل الأجزاء مترجمة
        [one] جزء واحد لم يُترجم بعد
        [two] جزآن لم يُترجما بعد
        [few] { $count } أجزاء لم تُترجم بعد
        [many] { $count } جزءًا لم يُترجم بعد
       *[other] { $count } جزء لم يُترجم بعد
    }
pack-beside = لغتان جنبًا إلى جنب، سطرًا بسطر: { $language } و{ $source }.
leaflet-parts = اقرأ المزيد
poster-homes = امسح رمز لغتك

## عرض تقديمي

slides-show = { $count ->
        [zero] اعرض الشرائح
        [one] اعرض الشريحة
        [two] اعرض الشريحتين
        [few] اعرض الشرائح، وعددها { $count }
        [many] اعرض الشرائح، وعددها { $count }
       *[other] اعرض الشرائح، وعددها { $count }
    }
slides-keys = المفاتيح: الأسهم أو المسافة، وHome وEnd. مفتاح Escape يعيدك.
slides-number = الشريحة { $number } من { $total }
slides-previous = السابقة
slides-next = التالية
slides-back = العودة إلى العرض
slides-notes = ما يُقال معها
transcript = النص كله بلا تنسيق
presentation-no-recording = لا يوجد تسجيل بعد.

## المكتبة

library = المكتبة
    .summary = حزم وعروض ونماذج للطباعة والعرض والتوزيع.
library-audience = بحسب من يستخدمها
library-when = بحسب وقت استخدامها
library-changed = ما تغيّر مؤخرًا
library-link = كل الحزم والعروض والنماذج
library-preview = ما فيها
