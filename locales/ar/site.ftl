## أسماء

-pace = PACE
-pace-in-full = Partnership Action for Continuing Employment
-universal-credit = Universal Credit
-relay-uk = Relay UK
-contact-scotland-bsl = contactSCOTLAND-BSL

## أعلى الصفحة

skip-link = انتقل إلى المحتوى الرئيسي

site-home =
    .label = { $site }: الصفحة الرئيسية

menu = القائمة
    .label = القائمة الرئيسية
    .search = القائمة والبحث
    .close = إغلاق

strapline = الدعم عند الاستغناء عن الموظفين في اسكتلندا

## اللغات

languages = اللغات
    .label = هذه الصفحة بلغات أخرى
    .untranslated = هذه الصفحة غير مترجمة

## أين أنت الآن

breadcrumb =
    .label = أين أنت الآن
breadcrumb-home = الرئيسية

## موقع ليس خدمة رسمية بعد

demo-banner = هذا موقع تجريبي. وهو ليس خدمة رسمية.
    .tag = تجريبي
    .help = تحقّق من الأرقام والتواريخ والمبالغ عند مصدرها قبل أن تعتمد عليها.

## خط المساعدة

helpline = تحدّث إلى شخص
    .label = خط مساعدة { -pace }
helpline-call = اتصل بخط مساعدة { -pace }
helpline-free = المكالمة مجانية
helpline-hours = ساعات العمل
helpline-relay = مكالمة بالنص ({ -relay-uk }): اطلب 18001 ثم الرقم
helpline-bsl = لغة الإشارة البريطانية (BSL): اتصل عبر { -contact-scotland-bsl }
helpline-interpreter = يمكنك أن تطلب مترجمًا شفويًا

## مغادرة صفحة حسّاسة

leave-page = غادِر هذه الصفحة الآن
    .help = سيُفتح موقع آخر. لن يُمحى سجلّ التصفّح: قد يرى من يستخدم هذا الجهاز الصفحات التي فتحتها.

## أسفل الصفحة

footer =
    .label = عن هذا الموقع
footer-privacy = لا يستخدم هذا الموقع ملفات تعريف الارتباط. وما تبحث عنه يبقى على جهازك.
footer-contact = الجهة المسؤولة عن هذا الموقع
footer-contact-unset = لم تُحدَّد جهة اتصال بعد. سلّم هذا إلى رئيس شراكة { -pace } في منطقتك.
footer-email = البريد الإلكتروني
footer-phone = الهاتف
footer-web = الموقع الإلكتروني
footer-built = أُعدّ الموقع في { $date }
feed-title = مستجدّات { $site }
back-to-top = عودة إلى الأعلى
print-page = اطبع هذه الصفحة
