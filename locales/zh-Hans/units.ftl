money = £{ $amount }

percent = { $value }%
pound-words = 英镑, 镑
pence-words = 便士

time = { $kind ->
        [end-of-day] 24:00
       *[other] { $clock }
    }

## 开放时间

hours-always = 每天 24 小时
hours-every-day = 每天 { $open } 至 { $close }
hours-days = { $from }至{ $to }，{ $open } 至 { $close }
hours-days-all-day = { $from }至{ $to }，24 小时
hours-day = { $day }，{ $open } 至 { $close }
hours-day-all-day = { $day }，24 小时
hours-through = { $from } { $open } 至{ $to } { $close }，中间不间断

## 数量

count-pages = { $count ->
       *[other] { $count } 个页面
    }
count-services = { $count ->
       *[other] { $count } 项服务
    }
count-steps = { $count ->
       *[other] { $count } 个步骤
    }
count-minutes = { $count ->
       *[other] 阅读约需 { $count } 分钟
    }
