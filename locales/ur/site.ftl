## نام

-pace = PACE
-pace-in-full = Partnership Action for Continuing Employment
-universal-credit = Universal Credit
-relay-uk = Relay UK
-contact-scotland-bsl = contactSCOTLAND-BSL

## صفحے کا اوپری حصہ

skip-link = اصل متن پر جائیں

site-home =
    .label = { $site }: مرکزی صفحہ

menu = مینو
    .label = مرکزی مینو
    .search = مینو اور تلاش
    .close = بند کریں

strapline = اسکاٹ لینڈ میں نوکری ختم ہونے پر مدد

## زبانیں

languages = زبانیں
    .label = یہ صفحہ دوسری زبانوں میں
    .untranslated = اس صفحے کا ترجمہ نہیں ہوا

## آپ کہاں ہیں

breadcrumb =
    .label = آپ کہاں ہیں
breadcrumb-home = مرکزی صفحہ

## سائٹ جو ابھی سرکاری سروس نہیں

demo-banner = یہ آزمائشی سائٹ ہے۔ یہ سرکاری سروس نہیں۔
    .tag = آزمائشی
    .help = نمبروں، تاریخوں اور رقموں پر بھروسا کرنے سے پہلے انہیں اصل ذریعے سے جانچ لیں۔

## ہیلپ لائن

helpline = کسی سے بات کریں
    .label = { -pace } ہیلپ لائن
helpline-call = { -pace } ہیلپ لائن پر فون کریں
helpline-free = کال مفت ہے
helpline-hours = اوقات
helpline-relay = لکھ کر بات کرنا ({ -relay-uk }): 18001 ملائیں، پھر نمبر
helpline-bsl = برطانوی اشاروں کی زبان (BSL): { -contact-scotland-bsl } کے ذریعے فون کریں
helpline-interpreter = آپ ترجمان مانگ سکتے ہیں

## حساس صفحہ چھوڑنا

leave-page = یہ صفحہ ابھی چھوڑیں
    .help = ایک اور ویب سائٹ کھلے گی۔ اس سے آپ کی ہسٹری نہیں مٹتی: یہ آلہ استعمال کرنے والا دیکھ سکتا ہے کہ آپ نے کون سے صفحے کھولے۔

## صفحے کا نچلا حصہ

footer =
    .label = اس سائٹ کے بارے میں
footer-privacy = یہ سائٹ کوکیز استعمال نہیں کرتی۔ آپ جو تلاش کرتے ہیں وہ آپ ہی کے آلے پر رہتا ہے۔
footer-contact = اس سائٹ کا ذمہ دار کون ہے
footer-contact-unset = ابھی کوئی رابطہ نہیں دیا گیا۔ یہ اپنے علاقے کی { -pace } شراکت کے چیئر کو دیں۔
footer-email = ای میل
footer-phone = فون
footer-web = ویب سائٹ
footer-built = سائٹ { $date } کو بنی
feed-title = { $site } کی تازہ خبریں
back-to-top = اوپر جائیں
print-page = یہ صفحہ پرنٹ کریں
