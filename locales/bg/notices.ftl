### What a reader has to know about the state of the page that they see.

notice-machine = Този превод е направен от машина. Все още никой не го е проверил.
notice-source-link = Прочетете тази страница на английски
notice-fallback =
    .help = Можете също да се обадите на линията за помощ и да поискате преводач.
