### بھرنے کے لیے دستاویزات: ان سے بننے والی فائلیں، اور ان کے صفحے کا فارم۔

## Word یا OpenDocument فائل میں

document-facts = معلومات اور ان کی تاریخیں: { $facts }
document-fact = { $value } ({ $date })
document-newest = تازہ ترین ورژن: { $address }
document-sheet = صفحہ { $number } از { $count }

## ڈاؤن لوڈ کے لیے فائلیں

document-files = یہ دستاویز بھرنے کے لیے ڈاؤن لوڈ کریں
document-docx = Word فائل
document-odt = OpenDocument فائل
document-odp = OpenDocument سلائیڈیں
document-file = { $format }، { $size }
    .language = { $format }، { $size }، زبان: { $language }

## صفحے کا فارم

fill-title = یہاں بھریں
fill-private = آپ جو لکھیں وہ اسی صفحے پر رہتا ہے۔ اسے نہ بھیجا جاتا ہے نہ محفوظ کیا جاتا ہے، اور صفحہ چھوڑنے پر وہ ختم ہو جاتا ہے۔
fill-needed = ضروری
fill-choose = منتخب کریں
fill-print = پرنٹ کریں
fill-word = Word فائل کے طور پر ڈاؤن لوڈ کریں
fill-text = سادہ متن کے طور پر ڈاؤن لوڈ کریں
fill-clear = سب کچھ صاف کریں
fill-cleared = سب کچھ صاف ہو گیا۔
fill-failed = Word فائل نہیں بن سکی۔ دستاویز پرنٹ کریں، یا اسے سادہ متن کے طور پر ڈاؤن لوڈ کریں۔
fill-problems = کچھ رہ گیا ہے یا درست نہیں
fill-anyway = پھر بھی آگے بڑھیں

## کیا درست نہیں، خانے کے ساتھ

fill-error-needed = اسے بھریں۔
fill-error-date = پوری تاریخ لکھیں: دن، مہینہ اور سال۔
fill-error-number = کوئی عدد لکھیں، مثلاً 12 یا 4.5۔
fill-error-money = رقم پاؤنڈ میں لکھیں، مثلاً 751 یا 75.60۔
fill-error-phone = فون نمبر صرف ہندسوں اور خالی جگہوں کے ساتھ لکھیں۔
fill-error-email = ای میل پتہ لکھیں، مثلاً name@example.org۔
