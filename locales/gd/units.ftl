money = £{ $amount }

percent = { $value }%
pound-words = notaichean, notaichean Sasannach, punnd Sasannach
pence-words = sgillinn, sgillinnean

time = { $kind ->
        [end-of-day] 24:00
       *[other] { $clock }
    }

## Uairean fosglaidh

hours-always = 24 uairean san latha, a h-uile latha
hours-every-day = A h-uile latha, { $open } gu { $close }
hours-days = { $from-word ->
        [mon] Diluain
        [tue] Dimàirt
        [wed] Diciadain
        [thu] Diardaoin
        [fri] Dihaoine
        [sat] Disathairne
       *[sun] Didòmhnaich
    } gu { $to-word ->
        [mon] Diluain
        [tue] Dimàirt
        [wed] Diciadain
        [thu] Diardaoin
        [fri] Dihaoine
        [sat] Disathairne
       *[sun] Didòmhnaich
    }, { $open } gu { $close }
hours-days-all-day = { $from-word ->
        [mon] Diluain
        [tue] Dimàirt
        [wed] Diciadain
        [thu] Diardaoin
        [fri] Dihaoine
        [sat] Disathairne
       *[sun] Didòmhnaich
    } gu { $to-word ->
        [mon] Diluain
        [tue] Dimàirt
        [wed] Diciadain
        [thu] Diardaoin
        [fri] Dihaoine
        [sat] Disathairne
       *[sun] Didòmhnaich
    }, 24 uairean san latha
hours-day = { $day-word ->
        [mon] Diluain
        [tue] Dimàirt
        [wed] Diciadain
        [thu] Diardaoin
        [fri] Dihaoine
        [sat] Disathairne
       *[sun] Didòmhnaich
    }, { $open } gu { $close }
hours-day-all-day = { $day-word ->
        [mon] Diluain
        [tue] Dimàirt
        [wed] Diciadain
        [thu] Diardaoin
        [fri] Dihaoine
        [sat] Disathairne
       *[sun] Didòmhnaich
    }, 24 uairean
hours-through = Bho { $open } { $from-word ->
        [mon] Diluain
        [tue] Dimàirt
        [wed] Diciadain
        [thu] Diardaoin
        [fri] Dihaoine
        [sat] Disathairne
       *[sun] Didòmhnaich
    } gu { $close } { $to-word ->
        [mon] Diluain
        [tue] Dimàirt
        [wed] Diciadain
        [thu] Diardaoin
        [fri] Dihaoine
        [sat] Disathairne
       *[sun] Didòmhnaich
    }, gun stad

## Àireamhan

count-pages = { $count ->
        [one] { $count } duilleag
        [two] { $count } dhuilleag
        [few] { $count } duilleagan
       *[other] { $count } duilleag
    }
count-services = { $count ->
        [one] { $count } seirbheis
        [two] { $count } sheirbheis
        [few] { $count } seirbheisean
       *[other] { $count } seirbheis
    }
count-steps = { $count ->
        [one] { $count } cheum
        [two] { $count } cheum
        [few] { $count } ceumannan
       *[other] { $count } ceum
    }
count-minutes = { $count ->
        [one] { $count } mhionaid leughaidh
        [two] { $count } mhionaid leughaidh
        [few] { $count } mionaidean leughaidh
       *[other] { $count } mionaid leughaidh
    }
