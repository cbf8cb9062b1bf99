calculator-redundancy-pay = نوکری ختم ہونے کی رقم کا کیلکولیٹر
calculator-notice = نوٹس کا کیلکولیٹر
calculator-consultation = مشاورت کی تاریخیں

## سب کیلکولیٹر

calc-private = آپ جو لکھتے ہیں وہ آپ کے آلے پر رہتا ہے۔ ہم نہ کچھ محفوظ کرتے ہیں نہ بھیجتے ہیں۔
calc-work-out = حساب کریں
calc-gone = ابھی کوئی جواب نہیں۔ خانے دوبارہ دیکھیں۔
calc-minimum = قانونی کم از کم کا اندازہ
calc-least-pay = اگر آپ کی نوکری ریڈنڈنسی (redundancy) کی وجہ سے ختم ہو تو قانون کم از کم اتنا دیتا ہے۔ تاریخیں اور تنخواہ درست ہونی چاہییں۔
calc-least-pay-if = اگر آپ قانون میں ملازم (employee) ہیں اور آپ کی نوکری ریڈنڈنسی (redundancy) کی وجہ سے ختم ہو تو قانون کم از کم اتنا دیتا ہے۔ تاریخیں اور تنخواہ درست ہونی چاہییں۔
calc-least-notice = اگر تاریخیں درست ہیں تو قانون کم از کم اتنا نوٹس دیتا ہے۔
calc-least-notice-if = اگر آپ قانون میں ملازم (employee) ہیں تو قانون کم از کم اتنا نوٹس دیتا ہے۔ تاریخیں درست ہونی چاہییں۔
calc-rely = ہو سکتا ہے آپ کا معاہدہ زیادہ دے۔ اس پر بھروسا کرنے سے پہلے مشورہ لیں۔
calc-lines = حساب کیسے ہوا
calc-optional = آپ اسے خالی چھوڑ سکتے ہیں۔
calc-tables = اصول جدول کی شکل میں
calc-examples = مثالیں
calc-example = مثال { $number }
calc-see = آگے پڑھیں
calc-sources = یہ اعداد کہاں سے آئے

calc-problem-missing = براہِ کرم یہ خانہ بھریں۔
calc-problem-date = یہ تاریخ نہیں ہے۔
calc-problem-number = عدد لکھیں، جیسے 400 یا 400.50۔
calc-problem-count = پورا عدد لکھیں، جیسے 35۔
calc-problem-end-before-start = یہ آپ کے پہلے دن سے پہلے ہے۔
calc-problem-notice-before-start = یہ آپ کے پہلے دن سے پہلے ہے۔
calc-problem-notice-after-end = نوٹس آخری دن یا اس سے پہلے دیا جاتا ہے۔
calc-problem-too-young = ان تاریخوں کے مطابق آپ نے بچپن میں کام شروع کیا۔ دونوں تاریخیں دیکھ لیں۔
calc-problem-too-old = یہ تاریخ دیکھ لیں۔
calc-problem-before-limits = ہمیں حدیں صرف { $date } سے معلوم ہیں۔

## کوئی کیسے کام کرتا ہے

calc-employment = آپ کیسے کام کرتے ہیں؟
calc-employment-employed = میں ملازم (employee) ہوں
calc-employment-zero-hours = زیرو آورز (zero hours) پر
calc-employment-agency = ایجنسی کے ذریعے
calc-employment-apprentice = میں اپرنٹس (apprentice) ہوں
calc-employment-self-employed = اپنا کام کرتا/کرتی ہوں
calc-employment-not-sure = مجھے یقین نہیں
calc-if-employee = صرف اگر آپ قانون میں ملازم ہیں
calc-who = یہ کس کے لیے ہے
calc-note-zero-hours = زیرو آورز پر کام کرنے والے بہت سے لوگ قانون میں ملازم (employee) ہوتے ہیں۔ یہ حساب ملازموں کے لیے ہے۔ یقین نہ ہو تو مشورہ لیں۔
calc-note-agency = ہو سکتا ہے آپ ایجنسی کے ملازم ہوں، ہو سکتا ہے نہ ہوں۔ یہ حساب ملازموں (employee) کے لیے ہے۔ حق چھوڑنے سے پہلے مشورہ لیں۔
calc-note-apprentice = اپرنٹس (apprentice) ملازم (employee) ہو سکتا ہے یا نہیں۔ اگر آپ کی تربیت ختم ہو اور آپ ملازم نہ ہوں تو قانون یہ رقم نہیں دیتا۔ اپنے معاہدے میں دیکھیں، یا مشورہ لیں۔
calc-note-self-employed = اپنا کام کرنے والوں کا اس پر حق نہیں۔ لیکن اہم یہ ہے کہ آپ اصل میں کیسے کام کرتے ہیں، نہ کہ آپ کو کیا کہا جاتا ہے۔ اگر قانون میں آپ ملازم (employee) ہیں تو یہ اتنا ہوگا۔ مشورہ لیں۔
calc-note-not-sure = یہ حساب ملازموں (employee) کے لیے ہے۔ یہ لفظ اپنے معاہدے میں دیکھیں، یا مشورہ لیں۔

## نوکری ختم ہونے کی رقم

calc-born = آپ کی تاریخِ پیدائش
calc-began = اس نوکری میں آپ کا پہلا دن
calc-ended = کام پر آپ کا آخری دن
calc-given = جس دن آپ کو نوٹس ملا
calc-given-help = معلوم نہ ہو تو خالی چھوڑ دیں۔ اگر نوٹس نہیں ملا، یا اس کی جگہ رقم ملی، تو آخری دن لکھیں۔
calc-pay = ٹیکس سے پہلے ایک ہفتے کی تنخواہ، پاؤنڈ میں
calc-pay-help = اگر یہ بدلتی رہتی ہے: نوٹس سے پہلے کے { $weeks } ہفتوں کی اوسط۔

calc-line-last-day = آخری دن جو گنا جاتا ہے
calc-line-last-day-notice = آپ کو قانون سے کم نوٹس ملا۔ اس لیے آپ کی مدت اس دن تک گنی جاتی ہے۔
calc-line-years = کام کے پورے سال
calc-line-counted = سال جو گنے جاتے ہیں
calc-line-age = اس دن آپ کی عمر
calc-band-below = سال جو { $below } سال کی عمر سے پہلے شروع ہوئے
calc-band-between = سال جو { $from } سال یا زیادہ اور { $below } سے کم عمر میں شروع ہوئے
calc-band-from = سال جو { $from } سال یا زیادہ عمر میں شروع ہوئے
calc-line-weeks = تنخواہ کے ہفتے
calc-line-week = ایک ہفتے کی تنخواہ جو گنی جاتی ہے
calc-capped = { $date } سے یہی حد ہے۔ آپ اس سے زیادہ کماتے ہیں۔
calc-limit-unsure = ہو سکتا ہے آپ کے لیے دوسری حد ہو۔ مشورہ لیں۔
calc-limits-old = ہمیں یہ حدیں { $date } تک معلوم ہیں۔ ہو سکتا ہے نئی حدیں آ چکی ہوں۔ مشورہ لیں۔
calc-not-if = قانون یہ رقم نہیں دیتا اگر آپ کو کام پر رکھا جائے، اگر آپ بغیر معقول وجہ کے دوسرا مناسب کام لینے سے انکار کریں، یا اگر آپ کو بدسلوکی (misconduct) پر نکالا جائے۔ کچھ گروہ اس میں شامل نہیں، جیسے پولیس اور مسلح افواج۔ یقین نہ ہو تو مشورہ لیں۔
calc-under = قانون یہ رقم { $years } پورے سالوں کے بعد دیتا ہے۔ یہ پورے ہوں گے اگر آپ { $date } تک کام کریں۔
calc-under-notice = لیکن اگر نوٹس نہیں ملا، یا بہت کم ملا، تو آپ کی مدت ایسے گنی جاتی ہے جیسے نوٹس ملا ہو۔ یہ کافی ہو سکتا ہے۔ نوٹس کا دن لکھیں اور مشورہ لیں۔
calc-under-title = { $years } سال سے کم؟ مدد پھر بھی ہے
calc-under-contract = ہو سکتا ہے آپ کا معاہدہ یہ رقم دے۔ اسے پڑھیں، یا نقل مانگیں۔
calc-under-notice-pay = ایک مہینے کے بعد نوٹس، یا اس کی جگہ رقم، آپ کا حق ہے۔
calc-under-holiday = جو چھٹی آپ کی بنتی تھی اور آپ نے نہیں لی، اس کے پیسے ملتے ہیں۔
calc-under-pace = { -pace } کی مدد مفت ہے، چاہے آپ نے کتنا ہی کم عرصہ کام کیا ہو۔
calc-under-insolvent = اگر آجر کے پاس پیسے نہیں تو آپ اپنے بقایا کا کچھ حصہ مانگ سکتے ہیں۔
calc-under-advice = اگر آپ کو لگے کہ انتخاب ناانصافی تھا تو جلد مشورہ لیں۔ کچھ حق پہلے دن سے ہوتے ہیں۔

calc-table-bands = ہر پورا سال کتنا گنا جاتا ہے
calc-table-limits = حدیں
calc-table-reckoner = عمر اور پورے سالوں کے مطابق تنخواہ کے ہفتے
calc-table-reckoner-help = ایک طرف اپنے آخری دن کی عمر دیکھیں، اور اوپر اپنے پورے سال۔ پھر ہفتوں کو ایک ہفتے کی تنخواہ سے ضرب دیں، زیادہ سے زیادہ حد تک۔
calc-column-each-year = ہر پورے سال کے بدلے
calc-column-from = آخری دن اس تاریخ سے
calc-column-week = ہفتے کی تنخواہ، زیادہ سے زیادہ
calc-column-most = کل رقم، زیادہ سے زیادہ
calc-column-age = عمر
calc-or-over = { $age } یا زیادہ

## نوٹس

calc-notice-given = جس دن آپ کو نوٹس ملتا ہے
calc-contract = معاہدے میں نوٹس کے ہفتے
calc-contract-help = کیا اس میں ایک مہینہ لکھا ہے؟ مہینہ 4 ہفتوں سے لمبا ہو سکتا ہے۔ 5 لکھیں، اور اپنے آجر سے صحیح دن پوچھیں۔ آپ اسے خالی چھوڑ سکتے ہیں۔
calc-notice-ended = آجر کے مطابق آپ کا آخری دن
calc-line-notice-law = قانون کے مطابق کم از کم، ہفتوں میں
calc-line-notice-weeks = آپ کا نوٹس، ہفتوں میں
calc-line-notice-ends = آپ کی نوکری اس دن سے پہلے ختم نہیں ہوتی
calc-in-lieu = اگر آپ کو باقی نوٹس کے پیسے دیے جائیں تو یہ پہلے ختم ہو سکتی ہے۔
calc-by-contract = یہ دن آپ کے معاہدے سے آیا ہے، جو قانون سے زیادہ دیتا ہے۔ اس پر بھروسا کرنے سے پہلے مشورہ لیں۔
calc-notice-minimum = { calc-minimum }۔ { calc-line-notice-ends }
calc-line-short = آخری دن اتنے دن جلدی ہے
calc-short-note = ہو سکتا ہے ان دنوں کی تنخواہ آپ کی بنتی ہو۔ آجر سے پوچھیں۔ جواب نہ ملے تو Acas سے پوچھیں۔
calc-no-notice = { $months ->
        [one] پہلے مہینے میں
       *[other] پہلے { $months } مہینوں میں
    } قانون نوٹس نہیں دیتا۔ ہو سکتا ہے آپ کا معاہدہ دے۔
calc-table-least-notice = قانون کے مطابق کم از کم نوٹس
calc-column-service = آپ نے وہاں کام کیا
calc-column-notice = نوٹس کے ہفتے
calc-service-less = { $months ->
        [one] ایک مہینے سے کم
       *[other] { $months } مہینوں سے کم
    }
calc-service-from = { $months ->
        [one] ایک مہینہ یا زیادہ
       *[other] { $months } مہینے یا زیادہ
    }
calc-service-years = { $years ->
        [one] { $years } پورا سال
       *[other] { $years } پورے سال
    }
calc-service-most = { $years ->
        [one] { $years } پورا سال
       *[other] { $years } پورے سال
    } یا زیادہ

## مشاورت

calc-jobs = ایک جگہ پر { $days } دنوں میں کتنی نوکریاں ختم ہو سکتی ہیں
calc-begins = مشاورت شروع ہونے کا دن
calc-first = پہلا دن جب کسی کی نوکری ختم ہونی ہے
calc-one-day = دو دنوں میں سے ایک لکھیں، یا دونوں۔
calc-line-days = قانون کتنے دن مانگتا ہے
calc-line-begin-by = مشاورت زیادہ سے زیادہ اس دن تک شروع کریں
calc-line-hr1-by = فارم HR1 زیادہ سے زیادہ اس دن تک پہنچنا چاہیے
calc-line-hr1 = فارم HR1 اس دن پہنچ جائے
calc-line-first = اس دن سے پہلے کوئی نوکری ختم نہ ہو
calc-first-minimum = { calc-minimum }۔ { calc-line-first }
calc-first-early = پہلی نوکری بہت جلد ختم ہوگی۔ اسے اس دن یا بعد میں رکھیں، یا مشاورت پہلے شروع کریں۔
calc-same-day = اسی دن نمائندوں کو نقل دیں۔
calc-no-notice-yet = جب تک مشاورت جاری ہے نوٹس نہ دیں۔ پھر ہر شخص کا اپنا نوٹس جوڑیں: وہ بعد میں ختم ہو سکتا ہے۔
calc-margin = نہ شروع ہونے کا دن اور نہ پہلی نوکری ختم ہونے کا دن یہاں قانون کے دنوں میں گنا گیا ہے۔ کچھ لوگ ایک دن کم گنتے ہیں۔ بعد کا دن محفوظ ہے۔
calc-later-rule = منصوبہ ہے، ابھی نافذ نہیں: ایک دوسرا اصول جو پورے ادارے کی نوکریاں گنتا ہے۔ اگر آپ کے ایک سے زیادہ مقامات ہیں تو ان دنوں پر بھروسا کرنے سے پہلے پوچھیں۔
calc-few = { $jobs } سے کم نوکریوں پر قانون نہ اجتماعی مشاورت مانگتا ہے نہ HR1۔ ہر شخص سے ملیں اور اس کی سنیں۔ { -pace } پھر بھی آپ کے عملے کی مدد کرتا ہے۔
calc-calendar = یہ دن اپنے کیلنڈر میں محفوظ کریں
calc-calendar-begin = مشاورت شروع کریں
calc-calendar-hr1 = HR1 پہنچ گیا، نمائندوں کو نقل
calc-calendar-first = اس دن سے پہلے کوئی نوکری ختم نہ ہو
calc-table-steps = پہلی نوکری ختم ہونے سے کتنے دن پہلے
calc-column-jobs = نوکریاں جو ختم ہو سکتی ہیں
calc-column-days = کم از کم دن
calc-jobs-between = { $from } سے { $to }
calc-jobs-from = { $from } یا زیادہ
