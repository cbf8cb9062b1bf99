### 可填写的文档：由它们生成的文件，以及页面上的表单。

## 在 Word 或 OpenDocument 文件中

document-facts = 所列信息及其日期：{ $facts }
document-fact = { $value }（{ $date }）
document-newest = 最新版本：{ $address }
document-sheet = 第 { $number } 页，共 { $count } 页

## 可下载的文件

document-files = 下载此文档以便填写
document-docx = Word 文件
document-odt = OpenDocument 文件
document-odp = OpenDocument 幻灯片
document-file = { $format }，{ $size }
    .language = { $format }，{ $size }，语言：{ $language }

## 页面上的表单

fill-title = 在此填写
fill-private = 您输入的内容只留在本页，不会发送或保存，离开页面后即消失。
fill-needed = 必填
fill-choose = 请选择
fill-print = 打印
fill-word = 下载为 Word 文件
fill-text = 下载为纯文本
fill-clear = 全部清除
fill-cleared = 已全部清除。
fill-failed = 无法生成 Word 文件。请打印文档，或下载为纯文本。
fill-problems = 有内容缺失或不正确
fill-anyway = 仍然继续

## 字段旁显示的错误

fill-error-needed = 请填写此项。
fill-error-date = 请填写完整日期：年、月、日。
fill-error-number = 请填写数字，例如 12 或 4.5。
fill-error-money = 请填写英镑金额，例如 751 或 75.60。
fill-error-phone = 请填写电话号码，只用数字和空格。
fill-error-email = 请填写电子邮件地址，例如 name@example.org。
