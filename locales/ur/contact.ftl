## سروس

service-provider = چلانے والا ادارہ: { $provider }
service-channels = رابطہ کیسے کریں
service-eligibility = کون استعمال کر سکتا ہے
service-cost = کتنا خرچ آتا ہے
service-status-live = دستیاب ہے
service-status-ended = یہ سروس ختم ہو چکی ہے
service-status-historical = یہ سروس اب دستیاب نہیں۔ اسے یہاں صرف ریکارڈ کے لیے رکھا گیا ہے۔
service-successor = اس کی جگہ یہ استعمال کریں
service-member = { -pace } کا حصہ
    .as-of = { -pace } کا حصہ (فہرست: { $date })
service-not-member = { -pace } کا حصہ نہیں

## رابطے کے طریقے

channel-phone = فون
channel-text = ٹیکسٹ میسج
channel-webchat = ویب چیٹ
channel-email = ای میل
channel-web = ویب سائٹ
channel-visit = ملاقات

channel-phone-link =
    .label = فون کریں: { $service }
channel-text-link =
    .label = ٹیکسٹ کریں: { $service }
channel-email-link =
    .label = ای میل کریں: { $service }

channel-keyword = اس نمبر پر لفظ { $keyword } ٹیکسٹ کریں
channel-hours = اوقات
open-now = ابھی کھلا ہے
closed-now = ابھی بند ہے۔
    .instead = یہاں کوئی جواب دے گا:
channel-hours-unknown = جانے یا فون کرنے سے پہلے اوقات معلوم کر لیں۔
channel-languages = بولی جانے والی زبانیں
    .list = بولی جانے والی زبانیں: { $languages }
channel-interpreter = آپ ترجمان مانگ سکتے ہیں
channel-bsl = BSL استعمال کرنے والے { -contact-scotland-bsl } کے ذریعے فون کر سکتے ہیں
channel-relay = لکھ کر بات کرنا ({ -relay-uk }): 18001 ملائیں، پھر نمبر

cost-free = مفت
cost-local-rate = مقامی کال جتنا خرچ
cost-standard-text = عام ٹیکسٹ جتنا خرچ
cost-varies = خرچ مختلف ہو سکتا ہے
