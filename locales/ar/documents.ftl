### وثائق للملء: الملفات التي تُصنع منها، والنموذج على صفحتها.

## في ملف Word أو OpenDocument

document-facts = المعلومات وتواريخها: { $facts }
document-fact = { $value } ({ $date })
document-newest = أحدث نسخة: { $address }
document-sheet = صفحة { $number } من { $count }

## ملفات للتنزيل

document-files = تنزيل هذه الوثيقة لملئها
document-docx = ملف Word
document-odt = ملف OpenDocument
document-odp = شرائح OpenDocument
document-file = { $format }، { $size }
    .language = { $format }، { $size }، اللغة: { $language }

## النموذج على الصفحة

fill-title = املأ هنا
fill-private = ما تكتبه يبقى في هذه الصفحة. لا يُرسل ولا يُحفظ، ويزول عند مغادرتك.
fill-needed = مطلوب
fill-choose = اختر
fill-print = طباعة
fill-word = تنزيل ملف Word
fill-text = تنزيل نص عادي
fill-clear = مسح كل شيء
fill-cleared = مُسح كل شيء.
fill-failed = تعذّر إنشاء ملف Word. يمكنك طباعة الوثيقة أو تنزيلها نصًا عاديًا.
fill-problems = هناك شيء ناقص أو غير صحيح
fill-anyway = المتابعة على أي حال

## ما هو غير صحيح، بجانب الحقل

fill-error-needed = يرجى ملء هذا الحقل.
fill-error-date = يرجى كتابة تاريخ كامل: اليوم والشهر والسنة.
fill-error-number = يرجى كتابة رقم، مثل 12 أو 4.5.
fill-error-money = يرجى كتابة مبلغ بالجنيه الإسترليني، مثل 751 أو 75.60.
fill-error-phone = يرجى كتابة رقم هاتف بالأرقام والمسافات فقط.
fill-error-email = يرجى كتابة عنوان بريد إلكتروني، مثل name@example.org.
