### What a reader has to know about the state of the page that they see.

notice-machine = 此翻譯由機器完成，尚未有人核對。
notice-source-link = 閱讀此頁的英文版
notice-fallback =
    .help = 您也可以致電求助熱線，並要求傳譯員。
