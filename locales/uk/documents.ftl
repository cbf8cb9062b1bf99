### Документи для заповнення: файли, які з них створюються, і форма на їхній сторінці.

## У файлі Word або OpenDocument

document-facts = Дані та їхні дати: { $facts }
document-fact = { $value } ({ $date })
document-newest = Найновіша версія: { $address }
document-sheet = Сторінка { $number } з { $count }

## Файли для завантаження

document-files = Завантажити цей документ для заповнення
document-docx = Файл Word
document-odt = Файл OpenDocument
document-odp = Слайди OpenDocument
document-file = { $format }, { $size }
    .language = { $format }, { $size }, мова: { $language }

## Форма на сторінці

fill-title = Заповніть тут
fill-private = Те, що ви пишете, залишається на цій сторінці. Воно нікуди не надсилається й не зберігається і зникне, коли ви її закриєте.
fill-needed = потрібно
fill-choose = Виберіть
fill-print = Друкувати
fill-word = Завантажити як файл Word
fill-text = Завантажити як звичайний текст
fill-clear = Очистити все
fill-cleared = Усе очищено.
fill-failed = Не вдалося створити файл Word. Надрукуйте документ або завантажте його як звичайний текст.
fill-problems = Чогось бракує або щось не так
fill-anyway = Усе одно продовжити

## Що не так, біля поля

fill-error-needed = Заповніть це поле.
fill-error-date = Напишіть повну дату: день, місяць і рік.
fill-error-number = Напишіть число, наприклад 12 або 4.5.
fill-error-money = Напишіть суму у фунтах, наприклад 751 або 75.60.
fill-error-phone = Напишіть номер телефону, лише цифри та пробіли.
fill-error-email = Напишіть адресу електронної пошти, наприклад name@example.org.
