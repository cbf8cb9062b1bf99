## صفحے میں راستہ

toc = اس صفحے پر
    .label = اس صفحے پر
heading-link =
    .label = ”{ $title }“ کا لنک
section-pages = اس حصے میں
home-sections = اس سائٹ پر سب کچھ
see-also = یہ بھی دیکھیں
next-steps = اب کیا کریں

## حاشیے

footnotes = حاشیے
footnote =
    .label = حاشیہ { $number }
footnote-back = متن پر واپس
    .label = متن میں حاشیہ { $number } پر واپس

## متن میں خانے

alert-note = نوٹ
alert-tip = مشورہ
alert-important = اہم
alert-warning = خبردار
alert-caution = احتیاط کریں

## جدول، فہرستیں اور فائلیں

table =
    .label = جدول۔ پورا دیکھنے کے لیے ایک طرف کھسکائیں۔
task-done = ہو گیا
task-open = کرنا ہے
download = { $title } ({ $format }، { $size })
download-title = ڈاؤن لوڈ کے لیے فائلیں
file-size-kb = { $size } KB
file-size-mb = { $size } MB

## موضوعات

tags = موضوعات
    .label = اس صفحے کے موضوعات
tags-all = تمام موضوعات
tag-title = { $tag } کے بارے میں صفحات

## لمبی فہرستیں

pagination =
    .label = اس فہرست کے صفحات
pagination-previous = پچھلا
pagination-next = اگلا
pagination-page = صفحہ { $number }، کل { $total }

## بغیر متن کے صفحے

not-found = صفحہ نہیں ملا
    .body = ہو سکتا ہے صفحہ کہیں اور چلا گیا ہو، یا پتے میں غلطی ہو۔
    .help = جو چاہیے وہ تلاش کریں، مرکزی صفحے پر جائیں، یا ہیلپ لائن پر فون کریں۔
moved = یہ صفحہ منتقل ہو گیا ہے
    .link = نئے صفحے پر جائیں
