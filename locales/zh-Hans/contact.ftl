## 服务

service-provider = 提供机构：{ $provider }
service-channels = 联系方式
service-eligibility = 谁可以使用
service-cost = 费用
service-status-live = 可用
service-status-ended = 这项服务已经结束
service-status-historical = 这项服务已不再提供，此页仅作为历史资料保留。
service-successor = 请改用
service-member = { -pace } 成员
    .as-of = { -pace } 成员（{ $date }名单）
service-not-member = 不属于 { -pace }

## 联系方式

channel-phone = 电话
channel-text = 短信
channel-webchat = 网上聊天
channel-email = 电子邮件
channel-web = 网站
channel-visit = 亲自前往

channel-phone-link =
    .label = 致电：{ $service }
channel-text-link =
    .label = 发短信：{ $service }
channel-email-link =
    .label = 发电子邮件：{ $service }

channel-keyword = 发送短信“{ $keyword }”到此号码
channel-hours = 开放时间
open-now = 现在开放
closed-now = 现在关闭。
    .instead = 这里有人接听：
channel-hours-unknown = 前往或致电之前，请先确认开放时间。
channel-languages = 服务语言
    .list = 服务语言：{ $languages }
channel-interpreter = 您可以要求提供口译
channel-bsl = 英国手语（BSL）使用者可以通过 { -contact-scotland-bsl } 致电
channel-relay = 文字中继（{ -relay-uk }）：先拨 18001，再拨号码

cost-free = 免费
cost-local-rate = 按本地通话收费
cost-standard-text = 按普通短信收费
cost-varies = 费用不一
