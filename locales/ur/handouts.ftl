### جو پرنٹ کیا، دکھایا اور بانٹا جاتا ہے: مجموعے، پرچے، سلائیڈیں، لائبریری۔

## مجموعہ

pack-for = کن کے لیے
pack-made = { $date } کو تیار ہوا
handout-review = اس کی کسی بات کو { $date } تک دوبارہ دیکھنا ہے
handout-facts = اس میں دی گئی رقمیں اور نمبر، اور وہ کب کے ہیں
handout-changes = کیا بدلا اور کب
handout-files = ڈاؤن لوڈ کریں
pack-part = حصہ { $number }
pack-part-address = اس کے اپنے صفحے پر:
pack-code = QR کوڈ جو اس صفحے پر لے جاتا ہے: { $title }
pack-machine = اس حصے کا ترجمہ مشین نے کیا ہے اور کسی نامزد شخص نے اسے نہیں جانچا۔ رقم، تاریخ یا آپ کی حفاظت کی بات ہو تو انگریزی متن مانا جائے گا۔
pack-untranslated = { $count ->
        [one] { $count } حصے کا ترجمہ ابھی نہیں ہوا
       *[other] { $count } حصوں کا ترجمہ ابھی نہیں ہوا
    }
pack-beside = دو زبانیں ساتھ ساتھ، سطر بہ سطر: { $language } اور { $source }۔
leaflet-parts = مزید پڑھیں
poster-homes = اپنی زبان کا کوڈ اسکین کریں

## پریزنٹیشن

slides-show = { $count ->
        [one] سلائیڈ دکھائیں
       *[other] { $count } سلائیڈیں دکھائیں
    }
slides-keys = بٹن: تیر یا اسپیس، Home، End۔ Escape واپس لے جاتا ہے۔
slides-number = سلائیڈ { $number }، کل { $total }
slides-previous = پچھلی
slides-next = اگلی
slides-back = پریزنٹیشن پر واپس
slides-notes = ساتھ کیا کہنا ہے
transcript = سب کچھ سادہ متن میں
presentation-no-recording = ابھی کوئی ریکارڈنگ نہیں ہے۔

## لائبریری

library = لائبریری
    .summary = پرنٹ کرنے، دکھانے اور آگے دینے کے لیے مجموعے، پریزنٹیشنز اور نمونے۔
library-audience = کون استعمال کرتا ہے
library-when = کب استعمال ہوتا ہے
library-changed = حال ہی میں کیا بدلا
library-link = تمام مجموعے، پریزنٹیشنز اور نمونے
library-preview = اس میں کیا ہے
