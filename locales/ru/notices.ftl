### What a reader has to know about the state of the page that they see.

notice-machine = Этот перевод сделан машиной. Его пока никто не проверил.
notice-source-link = Прочитать эту страницу на английском
notice-fallback =
    .help = Вы также можете позвонить на линию помощи и попросить переводчика.
