search = 搜索
    .label = 搜索本网站
    .button = 搜索

search-results = “{ $query }”的搜索结果

search-count = { $count ->
        [0] 没有结果
       *[other] { $count } 条结果
    }

search-none = 没有找到与“{ $query }”有关的内容。
    .help = 请检查用字，换别的词试试，或查看下面的主题。

# $count (number): how many were found and are not shown, for the filters.
search-held-back = 被筛选隐藏的结果：{ $count } 条。

search-did-you-mean = 您要找的是不是：
search-other-language = { $language }结果
    .help = 这方面的中文内容不多，这些页面可能对您有帮助。
search-more = 显示更多结果
search-loading = 正在搜索……
search-failed = 无法加载搜索功能。请检查网络连接，或使用下面的列表。
search-no-script = 搜索需要 JavaScript，而您的浏览器已将其关闭。请使用下面的列表。

## 搜索页的列表

search-a-z = 按字母顺序
search-topics = 主题
search-guides = 从这些指南开始

## 筛选

# $count (number): how many filters are on.
search-filters = 只显示
    .apply = 应用筛选
    .clear = 清除筛选
    .on = （已启用筛选：{ $count }）
search-filter = { $name }（{ $count }）

## 紧急帮助

search-urgent = 立即求助
    .help = 如果您或他人有危险，请拨打 999。
