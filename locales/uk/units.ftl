money = £{ $amount }

percent = { $value }%
pound-words = фунт, фунта, фунти, фунтів, фунт стерлінгів, фунта стерлінгів, фунти стерлінгів, фунтів стерлінгів
pence-words = пенс, пенса, пенси, пенсів

time = { $kind ->
        [end-of-day] 24:00
       *[other] { $clock }
    }

## Години роботи

hours-always = Цілодобово, щодня
hours-every-day = Щодня з { $open } до { $close }
hours-days = { $from-word ->
        [mon] З понеділка
        [tue] З вівторка
        [wed] Із середи
        [thu] Із четверга
        [fri] З п’ятниці
        [sat] Із суботи
       *[sun] З неділі
    } до { $to-word ->
        [mon] понеділка
        [tue] вівторка
        [wed] середи
        [thu] четверга
        [fri] п’ятниці
        [sat] суботи
       *[sun] неділі
    }, { $open }–{ $close }
hours-days-all-day = { $from-word ->
        [mon] З понеділка
        [tue] З вівторка
        [wed] Із середи
        [thu] Із четверга
        [fri] З п’ятниці
        [sat] Із суботи
       *[sun] З неділі
    } до { $to-word ->
        [mon] понеділка
        [tue] вівторка
        [wed] середи
        [thu] четверга
        [fri] п’ятниці
        [sat] суботи
       *[sun] неділі
    }, цілодобово
hours-day = { $day-word ->
        [mon] У понеділок
        [tue] У вівторок
        [wed] У середу
        [thu] У четвер
        [fri] У п’ятницю
        [sat] У суботу
       *[sun] У неділю
    } з { $open } до { $close }
hours-day-all-day = { $day-word ->
        [mon] У понеділок
        [tue] У вівторок
        [wed] У середу
        [thu] У четвер
        [fri] У п’ятницю
        [sat] У суботу
       *[sun] У неділю
    } цілодобово
hours-through = { $from-word ->
        [mon] З понеділка
        [tue] З вівторка
        [wed] Із середи
        [thu] Із четверга
        [fri] З п’ятниці
        [sat] Із суботи
       *[sun] З неділі
    } з { $open } до { $close } { $to-word ->
        [mon] понеділка
        [tue] вівторка
        [wed] середи
        [thu] четверга
        [fri] п’ятниці
        [sat] суботи
       *[sun] неділі
    }, без перерви

## Кількість

count-pages = { $count ->
        [one] { $count } сторінка
        [few] { $count } сторінки
        [many] { $count } сторінок
       *[other] { $count } сторінки
    }
count-services = { $count ->
        [one] { $count } служба
        [few] { $count } служби
        [many] { $count } служб
       *[other] { $count } служби
    }
count-steps = { $count ->
        [one] { $count } крок
        [few] { $count } кроки
        [many] { $count } кроків
       *[other] { $count } кроку
    }
count-minutes = { $count ->
        [one] { $count } хвилина читання
        [few] { $count } хвилини читання
        [many] { $count } хвилин читання
       *[other] { $count } хвилини читання
    }
