## 名称

-pace = PACE
-pace-in-full = Partnership Action for Continuing Employment
-universal-credit = Universal Credit
-relay-uk = Relay UK
-contact-scotland-bsl = contactSCOTLAND-BSL

## 页面顶部

skip-link = 跳到主要内容

site-home =
    .label = { $site }：首页

menu = 菜单
    .label = 主菜单
    .search = 菜单和搜索
    .close = 关闭

strapline = 苏格兰裁员支援

## 语言

languages = 语言
    .label = 本页的其他语言版本
    .untranslated = 本页没有译文

## 您的位置

breadcrumb =
    .label = 您的位置
breadcrumb-home = 首页

## 尚非正式服务的网站

demo-banner = 这是演示网站，不是官方服务。
    .tag = 演示
    .help = 使用号码、日期和金额之前，请先向来源核实。

## 帮助热线

helpline = 找人谈谈
    .label = { -pace } 帮助热线
helpline-call = 拨打 { -pace } 帮助热线
helpline-free = 免费电话
helpline-hours = 开放时间
helpline-relay = 文字中继（{ -relay-uk }）：先拨 18001，再拨号码
helpline-bsl = 英国手语（BSL）：通过 { -contact-scotland-bsl } 致电
helpline-interpreter = 您可以要求口译

## 离开敏感页面

leave-page = 立即离开本页
    .help = 这会打开另一个网站，但不会清除浏览记录：使用这台设备的人可能会看到您打开过的页面。

## 页面底部

footer =
    .label = 关于本网站
footer-privacy = 本网站不使用 Cookie。您搜索的内容只留在您的设备上。
footer-contact = 本网站由谁负责
footer-contact-unset = 尚未指定联系人。请将此交给您当地的 { -pace } 主席。
footer-email = 电子邮件
footer-phone = 电话
footer-web = 网站
footer-built = 网站生成于{ $date }
feed-title = { $site } 最新动态
back-to-top = 返回顶部
print-page = 打印本页
