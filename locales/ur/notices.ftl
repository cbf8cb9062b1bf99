notices =
    .label = اس صفحے کے بارے میں

notice-fallback = یہ صفحہ ابھی اردو میں دستیاب نہیں۔
    .body = آپ اسے نیچے { $source } میں پڑھ سکتے ہیں۔
    .help = آپ ہیلپ لائن پر فون کر کے ترجمان بھی مانگ سکتے ہیں۔

notice-stale = ترجمے کے بعد اصل صفحہ بدل گیا ہے۔
    .sections = { $count ->
        [one] یہ حصہ پرانا ہو سکتا ہے:
       *[other] یہ حصے پرانے ہو سکتے ہیں:
    }
    .help = ان پر عمل کرنے سے پہلے اصل صفحہ دیکھ لیں۔

notice-machine = یہ ترجمہ مشین نے کیا ہے۔ ابھی کسی نے اسے جانچا نہیں۔
    .help = اس میں غلطیاں ہو سکتی ہیں۔ اہم جملے یہاں { $source } میں بھی دیے گئے ہیں۔

notice-source-link = یہ صفحہ { $source } میں پڑھیں

notice-draft = یہ صفحہ مسودہ ہے۔ یہ شائع نہیں ہوا۔

## صفحے کی تاریخیں

page-last-checked = آخری جانچ: { $date }
page-next-review = اگلا جائزہ: { $date }
page-not-checked = ابھی اصل ذریعے سے جانچ نہیں ہوئی
page-translated-from = { $date } کے متن سے ترجمہ کیا گیا
page-translation-reviewed = ترجمہ { $name } نے { $date } کو جانچا
page-date = تاریخ: { $date }
page-owner = صفحے کی دیکھ بھال: { $owner }

## معلومات کہاں سے آئیں

evidence = یہ معلومات کہاں سے ہیں
evidence-as-of = بمطابق { $date }
confidence-confirmed = سرکاری ادارے سے تصدیق شدہ
confidence-reported = دوسروں کی اطلاع
confidence-general = عام معلومات
confidence-source = اصل دستاویز سے

## اصل صفحے میں کیا بدلا

stale-fields = عنوان یا خلاصہ
stale-opening = صفحے کا آغاز
stale-removed = ایک حصہ جو اب نہیں رہا
