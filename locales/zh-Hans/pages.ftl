## 页内导航

toc = 本页内容
    .label = 本页内容
heading-link =
    .label = “{ $title }”的链接
section-pages = 本栏目内容
home-sections = 本网站全部内容
see-also = 另请参阅
next-steps = 接下来怎么做

## 注释

footnotes = 注释
footnote =
    .label = 注释 { $number }
footnote-back = 返回正文
    .label = 返回正文中的注释 { $number }

## 提示框

alert-note = 说明
alert-tip = 提示
alert-important = 重要
alert-warning = 警告
alert-caution = 请小心

## 表格、清单和文件

table =
    .label = 表格。左右滑动可查看全部内容。
task-done = 已完成
task-open = 待办
download = { $title }（{ $format }，{ $size }）
download-title = 下载
file-size-kb = { $size } KB
file-size-mb = { $size } MB

## 主题

tags = 主题
    .label = 本页的主题
tags-all = 全部主题
tag-title = 与“{ $tag }”有关的页面

## 长列表

pagination =
    .label = 此列表的各页
pagination-previous = 上一页
pagination-next = 下一页
pagination-page = 第 { $number } 页，共 { $total } 页

## 没有正文的页面

not-found = 找不到页面
    .body = 页面可能已经移动，或者网址有误。
    .help = 请搜索您需要的内容、前往首页，或拨打帮助热线。
moved = 本页已经移动
    .link = 前往新页面
