### 打印、演示和分发的资料：资料包、传单、幻灯片、资料库。

## 资料包

pack-for = 适用对象
pack-made = 制作日期：{ $date }
handout-review = 其中有内容须在{ $date }之前复核
handout-facts = 其中的金额和号码，以及它们的日期
handout-changes = 改动内容和日期
handout-files = 下载
pack-part = 第 { $number } 部分
pack-part-address = 单独的页面：
pack-code = 通往“{ $title }”页面的二维码
pack-machine = 这一部分由机器翻译，尚无具名人员核对。涉及金钱、日期或您的安全时，以英文为准。
pack-untranslated = { $count ->
       *[other] 有 { $count } 个部分尚未翻译
    }
pack-beside = { $language }与{ $source }逐行对照。
leaflet-parts = 了解更多
poster-homes = 扫描您的语言的二维码

## 演示文稿

slides-show = { $count ->
       *[other] 放映 { $count } 张幻灯片
    }
slides-keys = 按键：方向键或空格键、Home、End。按 Escape 返回。
slides-number = 第 { $number } 张，共 { $total } 张
slides-previous = 上一张
slides-next = 下一张
slides-back = 返回演示文稿
slides-notes = 讲解内容
transcript = 全部内容（纯文本）
presentation-no-recording = 目前还没有录像。

## 资料库

library = 资料库
    .summary = 可以打印、演示和转交的资料包、演示文稿和模板。
library-audience = 按使用者
library-when = 按使用时间
library-changed = 最近的改动
library-link = 全部资料包、演示文稿和模板
library-preview = 内容
