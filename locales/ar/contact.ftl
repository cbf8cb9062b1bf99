## الخدمة

service-provider = تقدّمها { $provider }
service-channels = كيفية التواصل
service-eligibility = من يمكنه الاستفادة منها
service-cost = كم تكلّف
service-status-live = متاحة
service-status-ended = انتهت هذه الخدمة
service-status-historical = لم تعد هذه الخدمة متاحة. نحتفظ بصفحتها هنا للتوثيق.
service-successor = استخدم هذه الخدمة بدلًا منها
service-member = جزء من { -pace }
    .as-of = جزء من { -pace } (قائمة { $date })
service-not-member = ليست جزءًا من { -pace }

## طرق التواصل

channel-phone = الهاتف
channel-text = رسالة نصية
channel-webchat = دردشة على الإنترنت
channel-email = البريد الإلكتروني
channel-web = الموقع الإلكتروني
channel-visit = زيارة

channel-phone-link =
    .label = اتصل هاتفيًا: { $service }
channel-text-link =
    .label = أرسل رسالة نصية: { $service }
channel-email-link =
    .label = أرسل رسالة بالبريد الإلكتروني: { $service }

channel-keyword = أرسل كلمة { $keyword } في رسالة نصية إلى هذا الرقم
channel-hours = ساعات العمل
open-now = مفتوح الآن
closed-now = مغلق الآن.
    .instead = هنا يجيبك أحد:
channel-hours-unknown = تحقّق من ساعات العمل قبل أن تذهب أو تتصل.
channel-languages = اللغات المتاحة
    .list = اللغات المتاحة: { $languages }
channel-interpreter = يمكنك طلب مترجم شفوي
channel-bsl = يمكن لمستخدمي لغة الإشارة البريطانية (BSL) الاتصال عبر { -contact-scotland-bsl }
channel-relay = مكالمة بالنص ({ -relay-uk }): اطلب 18001 ثم الرقم

cost-free = مجانًا
cost-local-rate = بتكلفة مكالمة محلية
cost-standard-text = بتكلفة رسالة نصية عادية
cost-varies = تختلف التكلفة
