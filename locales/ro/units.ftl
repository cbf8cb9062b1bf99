money = £{ $amount }

percent = { $value }{"\u00A0"}%
pound-words = liră, lire, de lire, liră sterlină, lire sterline, de lire sterline
pence-words = penny, pence, de pence, de penny

time = { $kind ->
        [end-of-day] 24:00
       *[other] { $clock }
    }

## Program

hours-always = Non-stop, în fiecare zi
hours-every-day = Zilnic, { $open }–{ $close }
hours-days = De { $from } până { $to }, { $open }–{ $close }
hours-days-all-day = De { $from } până { $to }, non-stop
hours-day = { $day-word ->
        [mon] Luni
        [tue] Marți
        [wed] Miercuri
        [thu] Joi
        [fri] Vineri
        [sat] Sâmbătă
       *[sun] Duminică
    }, { $open }–{ $close }
hours-day-all-day = { $day-word ->
        [mon] Luni
        [tue] Marți
        [wed] Miercuri
        [thu] Joi
        [fri] Vineri
        [sat] Sâmbătă
       *[sun] Duminică
    }, 24 de ore
hours-through = De { $from }, ora { $open }, până { $to }, ora { $close }, fără întrerupere

## Numărători

count-pages = { $count ->
        [one] { $count } pagină
        [few] { $count } pagini
       *[other] { $count } de pagini
    }
count-services = { $count ->
        [one] { $count } serviciu
        [few] { $count } servicii
       *[other] { $count } de servicii
    }
count-steps = { $count ->
        [one] { $count } pas
        [few] { $count } pași
       *[other] { $count } de pași
    }
count-minutes = { $count ->
        [one] { $count } minut de citit
        [few] { $count } minute de citit
       *[other] { $count } de minute de citit
    }
