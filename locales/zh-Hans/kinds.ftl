## 众多页面中的一页

browse = 按主题浏览
a-z = 按字母顺序
glossary = 词语解释
    .more = 了解更多
related = 您可能还需要
backlinks = 链接到本页的页面
previous-part = 上一部分
next-part = 下一部分
digits = 0–9

## 指南

guide-takes = 需要多长时间
guide-have-ready = 请先准备好
guide-checklist = 核对清单
guide-services = 谁可以帮您

## 心情

wellbeing-services = 您可以联系谁
wellbeing-no-call = 您不必打电话：其他方式列在前面。

## 案例

case-situation = 发生了什么
case-response = 采取了什么行动
case-results = 结果如何
case-what-worked = 为什么有效
case-partners = 谁参与了
case-terms = 更多类似案例

## 模板

template-fields = 需要填写的内容
template-used-by = 由谁填写
template-when = 什么时候使用
template-blank = 待填写
version = 版本 { $version }

## 资料包

pack-parts = 这个资料包里有什么
pack-paper = 打印方式
paper-a4 = A4 纸
paper-a5 = A5 纸
paper-tri-fold = 一张 A4 纸，折两次
paper-poster = 海报

## 演示文稿

presentation-recording = 观看录像
presentation-captions = 字幕
presentation-minutes = { $count ->
       *[other] 需要 { $count } 分钟
    }
presentation-recorded = 录制于{ $date }

## 合作机构

partner-role = 在 { -pace } 中的角色
partner-delivers = 做什么
partner-offers = 提供哪些全国统一的支援项目
partner-services = 提供的服务
partner-web = 网站

## 地方政府辖区

area-code = 官方代码
area-council = 地方政府网站
area-offers = 您在这里可以得到的帮助
    .help = 这份清单适用于整个苏格兰。每项法定权利都有条件：请看该项的页面。如果已知这里有不同之处，我们会写明。
area-note = 这里：
area-no-note = 没有已知的不同之处。请向帮助热线询问。
area-services = 这里的服务
area-neighbours = 附近地区
area-pages = 更多关于这个地区的内容

## 活动

event-when = 时间
# $date: the last day of the event, as it is written in this language
event-until = 至 { $date }
event-where = 地点
event-online = 您可以在线参加
event-organiser = 主办方
event-booking = 预订名额
event-cost = 费用
event-over = 活动已经结束，此页仅作为记录保留。

## 最新动态

update-date = 发布日期
update-about = 内容
update-effective = 生效日期
update-affects = 受影响的页面
change-organisation = 机构
change-funding = 资金
change-rules = 法律和规定
change-service = 服务
change-site = 本网站

## 只有一页的语言

card-english = 打电话时，请用英语说这句话
card-more = 本网站的其余内容有以下语言版本
