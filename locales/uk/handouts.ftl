### Те, що друкують, показують і роздають: добірки, листівки, слайди, бібліотека.

## Добірка

pack-for = Для кого
pack-made = Складено { $date }
handout-review = Щось із цього треба переглянути до { $date }
handout-facts = Суми й номери в ній і якого вони часу
handout-changes = Що й коли змінилося
handout-files = Завантажити
pack-part = Частина { $number }
pack-part-address = На окремій сторінці:
pack-code = QR-код, що веде на сторінку: { $title }
pack-machine = Цю частину переклала машина, і ніхто поіменно її не перевірив. Коли йдеться про гроші, дати чи вашу безпеку, чинним є англійський текст.
pack-untranslated = { $count ->
        [one] { $count } частину ще не перекладено
        [few] { $count } частини ще не перекладено
        [many] { $count } частин ще не перекладено
       *[other] { $count } частини ще не перекладено
    }
pack-beside = Дві мови поруч, рядок за рядком: { $language } і { $source }.
leaflet-parts = Докладніше
poster-homes = Скануйте код вашої мови

## Презентація

slides-show = { $count ->
        [one] Показати { $count } слайд
        [few] Показати { $count } слайди
        [many] Показати { $count } слайдів
       *[other] Показати { $count } слайда
    }
slides-keys = Клавіші: стрілки або пробіл, Home, End. Escape повертає назад.
slides-number = Слайд { $number } з { $total }
slides-previous = Назад
slides-next = Далі
slides-back = Повернутися до презентації
slides-notes = Що при цьому сказати
transcript = Усе звичайним текстом
presentation-no-recording = Запису ще немає.

## Бібліотека

library = Бібліотека
    .summary = Добірки, презентації й шаблони, які можна надрукувати, показати й передати.
library-audience = Хто цим користується
library-when = Коли цим користуються
library-changed = Що змінилося останнім часом
library-link = Усі добірки, презентації й шаблони
library-preview = Що всередині
