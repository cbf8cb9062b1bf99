money = {"\u200E"}£{ $amount }{"\u200E"}

percent = { $value }{"\u200E"}%{"\u200E"}
pound-words = پاؤنڈ, پاؤنڈز, پونڈ, پاؤنڈ اسٹرلنگ
pence-words = پینس, پنس, پینی

time = { $kind ->
        [end-of-day] 24:00
       *[other] { $clock }
    }

## اوقات

hours-always = دن رات 24 گھنٹے، ہر روز
hours-every-day = ہر روز، { $open } سے { $close } تک
hours-days = { $from } سے { $to } تک، { $open } سے { $close } تک
hours-days-all-day = { $from } سے { $to } تک، 24 گھنٹے
hours-day = { $day }، { $open } سے { $close } تک
hours-day-all-day = { $day }، 24 گھنٹے
hours-through = { $from } { $open } سے { $to } { $close } تک، بغیر وقفے کے

## گنتی

count-pages = { $count ->
        [one] { $count } صفحہ
       *[other] { $count } صفحات
    }
count-services = { $count ->
        [one] { $count } سروس
       *[other] { $count } سروسز
    }
count-steps = { $count ->
        [one] { $count } قدم
       *[other] { $count } قدم
    }
count-minutes = { $count ->
        [one] پڑھنے میں { $count } منٹ
       *[other] پڑھنے میں { $count } منٹ
    }
