### بضعة أسئلة وما يناسب الإجابات.

finder = ما المساعدة التي يمكنني الحصول عليها؟
    .summary = بضعة أسئلة قصيرة. يمكنك تخطي أي منها. لا نسأل من أنت، وتبقى إجاباتك على جهازك.

finder-given = إجاباتك حتى الآن
finder-silent = بلا إجابة
finder-one-of = إحدى هذه الإجابات:
# $ask (text): السؤال.
finder-change = تغيير: { $ask }
finder-why = لماذا نسأل:
finder-skip = تخطَّ هذا السؤال
finder-now = اعرض ما يناسب إجاباتي حتى الآن
finder-found = ما يمكنك الحصول عليه
finder-right-if = حقّك القانوني إذا كنت موظفًا (employee): اسأل
finder-right = حق قانوني إذا انطبق هذا عليك
    .sourced = حق قانوني إذا انطبق هذا عليك ({ $source })
    .dated = حق قانوني إذا انطبق هذا عليك ({ $source }، { NUMBER($year, useGrouping: "false") })
finder-none = لا شيء يناسب هذه الإجابات. غيّر إحداها أو اتصل بخط المساعدة.
finder-start = ابدأ من جديد
finder-today = ما تفعله اليوم
finder-read = يستحق القراءة
finder-talk = مع من تتحدث
finder-before-benefits = إذا كان في تأشيرتك «no recourse to public funds»، فاطلب المشورة قبل أن تتقدم بطلب أي إعانة.
finder-local = ما يختلف حيث تسكن
    .help = المساعدة للجميع في اسكتلندا. وقد يختلف من يقدّمها من منطقة إلى أخرى.
# $code (text): رقم النتيجة.
finder-print = اطبع هذه الصفحة، أو اقرأ هذا الرقم على مستشار: { $code }
finder-slip = أرِ هذا لمستشارك
    .answers = الإجابات
    .address = النتيجة نفسها بالإنجليزية
