notices =
    .label = 关于本页

notice-fallback = 本页暂时没有简体中文版。
    .body = 您可以在下面阅读{ $source }版。
    .help = 您也可以拨打帮助热线，并要求提供口译。

notice-stale = 翻译之后，原文页面已有改动。
    .sections = { $count ->
       *[other] 以下部分可能已经过时：
    }
    .help = 采取行动之前，请先查看原文页面。

notice-machine = 本页由机器翻译，还没有人核对过。
    .help = 译文可能有误。重要的句子附有{ $source }原文。

notice-source-link = 阅读本页的{ $source }版

notice-draft = 本页是草稿，尚未发布。

## 页面日期

page-last-checked = 上次核对：{ $date }
page-next-review = 下次审查：{ $date }
page-not-checked = 尚未与来源核对
page-translated-from = 译自{ $date }的版本
page-translation-reviewed = 译文由 { $name } 于{ $date }核对
page-date = 日期：{ $date }
page-owner = 本页负责方：{ $owner }

## 信息来源

evidence = 信息来源
evidence-as-of = 截至{ $date }
confidence-confirmed = 经公共机构确认
confidence-reported = 由他人提供
confidence-general = 常识
confidence-source = 出自来源文件

## 原文的改动

stale-fields = 标题或摘要
stale-opening = 页面开头
stale-removed = 已被删除的部分
