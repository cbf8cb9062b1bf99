calculator-redundancy-pay = حاسبة تعويض الاستغناء عن الوظيفة
calculator-notice = حاسبة مدة الإشعار
calculator-consultation = مواعيد التشاور

## كل الحاسبات

calc-private = ما تكتبه يبقى على جهازك. لا نحفظ شيئًا ولا نرسل شيئًا.
calc-work-out = احسب
calc-gone = لا توجد نتيجة الآن. راجع الخانات مرة أخرى.
calc-minimum = تقدير للحد الأدنى القانوني
calc-least-pay = إذا فقدت وظيفتك بسبب الاستغناء عن الوظيفة (redundancy) فهذا أقل ما يعطيه القانون. يجب أن تكون التواريخ والأجر صحيحة.
calc-least-pay-if = إذا كنت موظفًا (employee) في نظر القانون وفقدت وظيفتك بسبب الاستغناء عن الوظيفة (redundancy) فهذا أقل ما يعطيه القانون. يجب أن تكون التواريخ والأجر صحيحة.
calc-least-notice = هذه أقل مدة إشعار يعطيها القانون، إذا كانت التواريخ صحيحة.
calc-least-notice-if = إذا كنت موظفًا (employee) في نظر القانون فهذه أقل مدة إشعار يعطيها القانون. يجب أن تكون التواريخ صحيحة.
calc-rely = قد يعطيك عقدك أكثر. اطلب المشورة قبل أن تعتمد عليه.
calc-lines = كيف حُسب
calc-optional = يمكنك ترك هذا فارغًا.
calc-tables = القواعد في جداول
calc-examples = أمثلة محسوبة
calc-example = المثال { $number }
calc-see = اقرأ بعد ذلك
calc-sources = من أين تأتي الأرقام

calc-problem-missing = املأ هذه الخانة من فضلك.
calc-problem-date = هذا ليس تاريخًا.
calc-problem-number = اكتب رقمًا، مثل 400 أو 400.50.
calc-problem-count = اكتب رقمًا صحيحًا، مثل 35.
calc-problem-end-before-start = هذا قبل أول يوم لك.
calc-problem-notice-before-start = هذا قبل أول يوم لك.
calc-problem-notice-after-end = يُعطى الإشعار في آخر يوم أو قبله.
calc-problem-too-young = بحسب هذين التاريخين بدأت العمل طفلًا. راجع التاريخين.
calc-problem-too-old = راجع هذا التاريخ.
calc-problem-before-limits = نعرف الحدود ابتداءً من { $date } فقط.

## كيف يعمل الشخص

calc-employment = كيف تعمل؟
calc-employment-employed = أنا موظف (employee)
calc-employment-zero-hours = بعقد ساعات صفرية (zero hours)
calc-employment-agency = عن طريق وكالة
calc-employment-apprentice = أنا متدرب مهني (apprentice)
calc-employment-self-employed = أعمل لحسابي
calc-employment-not-sure = لست متأكدًا
calc-if-employee = فقط إذا كنت موظفًا في نظر القانون
calc-who = لمن هذا
calc-note-zero-hours = كثير ممن يعملون بعقود الساعات الصفرية موظفون (employee) في نظر القانون. هذا الحساب للموظفين. إذا لم تكن متأكدًا فاطلب المشورة.
calc-note-agency = قد تكون موظفًا لدى الوكالة وقد لا تكون. هذا الحساب للموظفين (employee). اطلب المشورة قبل أن تتنازل.
calc-note-apprentice = قد يكون المتدرب المهني (apprentice) موظفًا (employee) وقد لا يكون. إذا انتهى تدريبك ولم تكن موظفًا فلا يعطي القانون هذا التعويض. انظر في اتفاقيتك أو اطلب المشورة.
calc-note-self-employed = من يعمل لحسابه ليس له هذا الحق. لكن المهم هو كيف تعمل فعلًا، لا ما تُسمّى به. هذا ما سيكون لك إذا كنت موظفًا (employee) في نظر القانون. اطلب المشورة.
calc-note-not-sure = هذا الحساب للموظفين (employee). ابحث عن هذه الكلمة في عقدك أو اطلب المشورة.

## التعويض

calc-born = تاريخ ميلادك
calc-began = أول يوم لك في هذا العمل
calc-ended = آخر يوم لك في العمل
calc-given = اليوم الذي تلقّيت فيه الإشعار
calc-given-help = اتركه فارغًا إذا كنت لا تعرف. إذا لم تتلقَّ إشعارًا، أو أخذت مالًا بدلًا منه، فاكتب آخر يوم عمل.
calc-pay = أجر أسبوع قبل الضريبة، بالجنيه الإسترليني
calc-pay-help = إذا كان يتغيّر: متوسط أجرك في آخر { $weeks } أسبوعًا قبل الإشعار.

calc-line-last-day = آخر يوم يُحسب
calc-line-last-day-notice = تلقّيت إشعارًا أقصر مما يعطيه القانون. لذلك تُحسب مدة عملك حتى هذا اليوم.
calc-line-years = سنوات العمل الكاملة
calc-line-counted = السنوات التي تُحسب
calc-line-age = عمرك في ذلك اليوم
calc-band-below = سنوات بدأت وعمرك أقل من { $below }
calc-band-between = سنوات بدأت وعمرك { $from } أو أكثر وأقل من { $below }
calc-band-from = سنوات بدأت وعمرك { $from } أو أكثر
calc-line-weeks = أسابيع الأجر
calc-line-week = أجر الأسبوع الذي يُحسب
calc-capped = هذا هو الحد ابتداءً من { $date }. أجرك أعلى منه.
calc-limit-unsure = قد ينطبق عليك حد آخر. اطلب المشورة.
calc-limits-old = نعرف هذه الحدود حتى { $date }. قد تكون هناك حدود أحدث. اطلب المشورة.
calc-not-if = لا يعطي القانون هذا التعويض إذا أبقاك صاحب العمل في العمل، أو رفضت عملًا آخر مناسبًا دون سبب وجيه، أو فُصلت بسبب سوء السلوك (misconduct). وبعض الفئات مستثناة، مثل الشرطة والقوات المسلحة. لست متأكدًا؟ اطلب المشورة.
calc-under = يعطي القانون التعويض بعد { $years } من سنوات العمل الكاملة. تكتمل لك إذا عملت حتى { $date }.
calc-under-notice = لكن إذا لم تتلقَّ إشعارًا، أو كان قصيرًا جدًا، فتُحسب مدة عملك كأنك تلقّيته. قد يكفي ذلك. اكتب يوم الإشعار واطلب المشورة.
calc-under-title = مدة عملك أقل من { $years } من السنوات؟ هناك مساعدة
calc-under-contract = قد يعطيك عقدك تعويضًا. اقرأه أو اطلب نسخة منه.
calc-under-notice-pay = بعد شهر من العمل لك الحق في الإشعار أو في مال بدلًا منه.
calc-under-holiday = يُدفع لك عن الإجازة المستحقة التي لم تأخذها.
calc-under-pace = مساعدة { -pace } مجانية مهما قصرت مدة عملك.
calc-under-insolvent = إذا لم يكن لدى صاحب العمل مال، فيمكنك المطالبة ببعض ما لك.
calc-under-advice = إذا رأيت أن الاختيار غير عادل فاطلب المشورة سريعًا. بعض الحقوق تبدأ من أول يوم.

calc-table-bands = ما تساويه كل سنة كاملة
calc-table-limits = الحدود القصوى
calc-table-reckoner = أسابيع الأجر بحسب العمر والسنوات الكاملة
calc-table-reckoner-help = ابحث عن عمرك في آخر يوم عمل على الجانب، وعن سنواتك الكاملة في الأعلى. ثم اضرب الأسابيع في أجر الأسبوع، حتى الحد الأقصى.
calc-column-each-year = عن كل سنة كاملة
calc-column-from = آخر يوم عمل ابتداءً من
calc-column-week = أقصى أجر أسبوع
calc-column-most = أقصى تعويض
calc-column-age = العمر
calc-or-over = { $age } أو أكثر

## الإشعار

calc-notice-given = اليوم الذي تتلقّى فيه الإشعار
calc-contract = أسابيع الإشعار في عقدك
calc-contract-help = هل كُتب فيه شهر واحد؟ قد يكون الشهر أطول من 4 أسابيع. اكتب 5 واسأل صاحب العمل عن اليوم بالضبط. يمكنك ترك هذا فارغًا.
calc-notice-ended = آخر يوم لك كما يقول صاحب العمل
calc-line-notice-law = أقل ما يعطيه القانون، بالأسابيع
calc-line-notice-weeks = إشعارك، بالأسابيع
calc-line-notice-ends = لا ينتهي عملك قبل هذا اليوم
calc-in-lieu = قد ينتهي قبل ذلك إذا دُفع لك أجر ما بقي من مدة الإشعار.
calc-by-contract = هذا اليوم مأخوذ من عقدك الذي يعطي أكثر من القانون. اطلب المشورة قبل أن تعتمد عليه.
calc-notice-minimum = { calc-minimum }. { calc-line-notice-ends }
calc-line-short = آخر يوم لك مبكر بهذا العدد من الأيام
calc-short-note = قد يكون لك أجر عن هذه الأيام. اسأل صاحب العمل. إذا لم يُجب فاسأل Acas.
calc-no-notice = { $months ->
        [one] في الشهر الأول
        [two] في أول شهرين
        [zero] في أول { $months } أشهر
        [few] في أول { $months } أشهر
        [many] في أول { $months } أشهر
       *[other] في أول { $months } أشهر
    } لا يعطي القانون إشعارًا. قد يعطيه عقدك.
calc-table-least-notice = أقصر إشعار بحكم القانون
calc-column-service = مدة عملك هناك
calc-column-notice = أسابيع الإشعار
calc-service-less = { $months ->
        [one] أقل من شهر
        [two] أقل من شهرين
        [zero] أقل من { $months } أشهر
        [few] أقل من { $months } أشهر
        [many] أقل من { $months } أشهر
       *[other] أقل من { $months } أشهر
    }
calc-service-from = { $months ->
        [one] شهر أو أكثر
        [two] شهران أو أكثر
        [zero] { $months } أشهر أو أكثر
        [few] { $months } أشهر أو أكثر
        [many] { $months } أشهر أو أكثر
       *[other] { $months } أشهر أو أكثر
    }
calc-service-years = { $years ->
        [one] سنة كاملة
        [two] سنتان كاملتان
        [few] { $years } سنوات كاملة
        [zero] { $years } سنة كاملة
        [many] { $years } سنة كاملة
       *[other] { $years } سنة كاملة
    }
calc-service-most = { $years ->
        [one] سنة كاملة
        [two] سنتان كاملتان
        [few] { $years } سنوات كاملة
        [zero] { $years } سنة كاملة
        [many] { $years } سنة كاملة
       *[other] { $years } سنة كاملة
    } أو أكثر

## التشاور

calc-jobs = عدد الوظائف التي قد تُلغى في موقع واحد خلال { $days } يومًا
calc-begins = يوم بدء التشاور
calc-first = أول يوم ستنتهي فيه وظيفة
calc-one-day = اكتب أحد اليومين أو كليهما.
calc-line-days = الأيام التي يطلبها القانون
calc-line-begin-by = ابدأ التشاور في موعد أقصاه
calc-line-hr1-by = يجب أن تصل استمارة HR1 في موعد أقصاه
calc-line-hr1 = لتصل استمارة HR1 في هذا اليوم
calc-line-first = لا تنتهي أي وظيفة قبل
calc-first-minimum = { calc-minimum }. { calc-line-first }
calc-first-early = الوظيفة الأولى ستنتهي مبكرًا جدًا. أجّلها إلى هذا اليوم أو بعده، أو ابدأ التشاور قبل ذلك.
calc-same-day = أعطِ الممثلين نسخة في اليوم نفسه.
calc-no-notice-yet = لا تعطِ إشعارًا ما دام التشاور جاريًا. ثم أضف مدة إشعار كل شخص: فقد تنتهي بعد ذلك.
calc-margin = لا يُحسب هنا يوم البدء ولا يوم انتهاء الوظيفة الأولى من الأيام التي يطلبها القانون. يحسب بعضهم يومًا أقل. اليوم المتأخر هو الآمن.
calc-later-rule = مخطط له ولم يدخل حيز التنفيذ بعد: قاعدة ثانية تحسب وظائف المؤسسة كلها. إذا كان لديك أكثر من موقع فاسأل قبل أن تعتمد على هذه الأيام.
calc-few = إذا كان عدد الوظائف أقل من { $jobs } فلا يطلب القانون تشاورًا جماعيًا ولا استمارة HR1. قابل كل شخص واستمع إليه. يساعد { -pace } موظفيك في كل حال.
calc-calendar = احفظ هذه الأيام في تقويمك
calc-calendar-begin = بدء التشاور
calc-calendar-hr1 = وصول HR1، ونسخة للممثلين
calc-calendar-first = لا تنتهي أي وظيفة قبل هذا اليوم
calc-table-steps = كم يومًا قبل انتهاء الوظيفة الأولى
calc-column-jobs = الوظائف المهددة
calc-column-days = الأيام على الأقل
calc-jobs-between = من { $from } إلى { $to }
calc-jobs-from = { $from } أو أكثر
