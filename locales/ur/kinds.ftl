## دوسرے صفحوں کے بیچ ایک صفحہ

browse = موضوع کے حساب سے دیکھیں
a-z = الف سے ے تک
glossary = الفاظ کا مطلب
    .more = اس بارے میں مزید
related = یہ بھی آپ کے کام آ سکتے ہیں
backlinks = یہاں لانے والے صفحات
previous-part = پچھلا حصہ
next-part = اگلا حصہ
digits = 0–9

## رہنما صفحہ

guide-takes = کتنا وقت لگتا ہے
guide-have-ready = یہ چیزیں تیار رکھیں
guide-checklist = جانچ کی فہرست
guide-services = اس میں کون مدد کر سکتا ہے

## لوگ کیسا محسوس کرتے ہیں

wellbeing-services = آپ کس سے رابطہ کر سکتے ہیں
wellbeing-no-call = فون کرنا ضروری نہیں: دوسرے طریقے پہلے دیے گئے ہیں۔

## عملی مثال

case-situation = کیا ہوا تھا
case-response = کیا کیا گیا
case-results = نتیجہ کیا نکلا
case-what-worked = یہ کامیاب کیوں ہوا
case-partners = کس نے حصہ لیا
case-terms = ایسی مزید مثالیں

## نمونہ

template-fields = کیا بھرنا ہے
template-used-by = اسے کون بھرتا ہے
template-when = یہ کب استعمال ہوتا ہے
template-blank = بھرنا باقی ہے
version = ورژن { $version }

## مجموعہ

pack-parts = اس مجموعے میں کیا ہے
pack-paper = کس پر پرنٹ کریں
paper-a4 = A4 صفحات
paper-a5 = A5 صفحات
paper-tri-fold = ایک A4 صفحہ، دو بار تہہ کیا ہوا
paper-poster = پوسٹر

## پریزنٹیشن

presentation-recording = ریکارڈنگ دیکھیں
presentation-captions = سب ٹائٹل
presentation-minutes = { $count ->
        [one] { $count } منٹ لگتا ہے
       *[other] { $count } منٹ لگتے ہیں
    }
presentation-recorded = { $date } کو ریکارڈ ہوئی

## شراکت دار ادارہ

partner-role = { -pace } میں اس کا کردار
partner-delivers = یہ کیا کرتا ہے
partner-offers = قومی پیشکش میں سے یہ کیا دیتا ہے
partner-services = اس کی سروسز
partner-web = ویب سائٹ

## کونسل کا علاقہ

area-code = سرکاری کوڈ
area-council = کونسل کی ویب سائٹ
area-offers = آپ کو یہاں کیا مل سکتا ہے
    .help = یہ فہرست پورے اسکاٹ لینڈ کے لیے ہے۔ ہر قانونی حق کی اپنی شرطیں ہیں: اس کا صفحہ دیکھیں۔ اگر معلوم ہو کہ یہاں کوئی بات مختلف ہے تو وہ لکھی گئی ہے۔
area-note = یہاں:
area-no-note = یہاں کوئی فرق معلوم نہیں۔ ہیلپ لائن سے پوچھیں۔
area-services = یہاں کی سروسز
area-neighbours = آس پاس کے علاقے
area-pages = اس علاقے کے بارے میں مزید

## تقریب

event-when = کب
# $date: the last day of the event, as it is written in this language
event-until = { $date } تک
event-where = کہاں
event-online = آپ آن لائن شامل ہو سکتے ہیں
event-organiser = منتظم
event-booking = جگہ بک کریں
event-cost = کتنا خرچ آتا ہے
event-over = یہ تقریب ہو چکی ہے۔ اسے یہاں صرف ریکارڈ کے لیے رکھا گیا ہے۔

## تازہ خبریں

update-date = شائع ہوا
update-about = یہ کس بارے میں ہے
update-effective = کب سے
update-affects = جو صفحات اس سے بدلتے ہیں
change-organisation = ادارے
change-funding = فنڈنگ
change-rules = قانون اور ضابطے
change-service = سروسز
change-site = یہ سائٹ

## زبان جس میں صرف ایک صفحہ ہے

card-english = فون پر انگریزی میں یہ کہیں
card-more = باقی سائٹ ان زبانوں میں ہے
