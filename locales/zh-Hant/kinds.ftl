## 本網站只有一頁的語言

card-english = 打電話時請用英語這樣說
card-more = 本網站的其他頁面有以下語言版本
