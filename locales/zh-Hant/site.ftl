## 名稱

-pace = PACE
-pace-in-full = Partnership Action for Continuing Employment
-universal-credit = Universal Credit
-relay-uk = Relay UK
-contact-scotland-bsl = contactSCOTLAND-BSL

## 頁面頂部

skip-link = 跳到主要內容

site-home =
    .label = { $site }：首頁

menu = 選單
    .label = 主選單
    .search = 選單和搜尋
    .close = 關閉

strapline = 蘇格蘭裁員支援

## 語言

languages = 語言
    .label = 本頁的其他語言版本
    .untranslated = 本頁沒有譯文

## 您的位置

breadcrumb =
    .label = 您的位置
breadcrumb-home = 首頁

## 尚非正式服務的網站

demo-banner = 這是示範網站，不是官方服務。
    .tag = 示範
    .help = 使用號碼、日期和金額之前，請先向來源核實。
demo-facts = 這裡的資料抄錄自註明的來源，尚未向這些來源核實。

## 求助熱線

helpline = 找人談談
    .label = { -pace } 求助熱線
helpline-call = 致電 { -pace } 求助熱線
helpline-free = 免費電話
helpline-hours = 服務時間
helpline-relay = 文字轉接（{ -relay-uk }）：先撥 18001，再撥號碼
helpline-bsl = 英國手語（BSL）：透過 { -contact-scotland-bsl } 致電
helpline-interpreter = 如有需要，請要求傳譯員。

## 離開敏感頁面

leave-page = 立即離開本頁
    .help = 這會打開另一個網站，但不會清除瀏覽記錄：使用這部裝置的人可能會看到您打開過的頁面。

## 頁面底部

footer =
    .label = 關於本網站
footer-privacy = 本網站不使用 Cookie。您搜尋的內容只留在您的裝置上。
footer-contact = 本網站由誰負責
footer-contact-unset = 尚未列出聯絡人。請將此交給您的 { -pace } 主席。
footer-email = 電郵
footer-phone = 電話
footer-web = 網站
footer-built = 網站製作於{ $date }
feed-title = { $site } 最新消息
back-to-top = 返回頁首
print-page = 列印本頁
pound-words = 英鎊, 鎊
pence-words = 便士
