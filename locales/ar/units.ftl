money = {"\u200E"}£{ $amount }{"\u200E"}

percent = { $value }{"\u200E"}%{"\u200E"}
pound-words = جنيه, جنيهًا, جنيها, جنيهات, جنيه إسترليني, جنيهًا إسترلينيًا, جنيها إسترلينيا, جنيهات إسترلينية
pence-words = بنس, بنسًا, بنسات

time = { $kind ->
        [end-of-day] 24:00
       *[other] { $clock }
    }

## ساعات العمل

hours-always = على مدار الساعة، كل يوم
hours-every-day = كل يوم، من الساعة { $open } إلى { $close }
hours-days = من { $from } إلى { $to }، من الساعة { $open } إلى { $close }
hours-days-all-day = من { $from } إلى { $to }، على مدار الساعة
hours-day = { $day }، من الساعة { $open } إلى { $close }
hours-day-all-day = { $day }، على مدار الساعة
hours-through = من { $from } الساعة { $open } إلى { $to } الساعة { $close }، دون انقطاع

## الأعداد

count-pages = { $count ->
        [zero] لا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }
count-services = { $count ->
        [zero] لا خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $count } خدمات
        [many] { $count } خدمة
       *[other] { $count } خدمة
    }
count-steps = { $count ->
        [zero] لا خطوات
        [one] خطوة واحدة
        [two] خطوتان
        [few] { $count } خطوات
        [many] { $count } خطوة
       *[other] { $count } خطوة
    }
count-minutes = { $count ->
        [zero] أقل من دقيقة للقراءة
        [one] دقيقة واحدة للقراءة
        [two] دقيقتان للقراءة
        [few] { $count } دقائق للقراءة
        [many] { $count } دقيقة للقراءة
       *[other] { $count } دقيقة للقراءة
    }
