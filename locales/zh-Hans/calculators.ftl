calculator-redundancy-pay = 裁员补偿金计算器
calculator-notice = 通知期计算器
calculator-consultation = 协商日期

## 所有计算器

calc-private = 您填写的内容只留在您的设备上。我们不保存，也不发送。
calc-work-out = 计算
calc-gone = 现在没有结果。请再检查各项。
calc-minimum = 估算的法定最低额
calc-least-pay = 如果您因裁员（redundancy）失去工作，这是法律规定的最低标准。日期和工资必须无误。
calc-least-pay-if = 如果您在法律上是雇员（employee），并且因裁员（redundancy）失去工作，这是法律规定的最低标准。日期和工资必须无误。
calc-least-notice = 如果日期无误，这是法律规定的最短通知期。
calc-least-notice-if = 如果您在法律上是雇员（employee），这是法律规定的最短通知期。日期必须无误。
calc-rely = 您的合同可能给得更多。依靠这个结果之前，请先咨询。
calc-lines = 计算过程
calc-optional = 可以不填。
calc-tables = 规则表
calc-examples = 计算示例
calc-example = 示例 { $number }
calc-see = 接下来请看
calc-sources = 数字的来源

calc-problem-missing = 请填写。
calc-problem-date = 这不是日期。
calc-problem-number = 请填数字，例如 400 或 400.50。
calc-problem-count = 请填整数，例如 35。
calc-problem-end-before-start = 这早于您的第一天。
calc-problem-notice-before-start = 这早于您的第一天。
calc-problem-notice-after-end = 通知最迟在最后一天发出。
calc-problem-too-young = 按这两个日期，您开始工作时还是孩子。请检查两个日期。
calc-problem-too-old = 请检查这个日期。
calc-problem-before-limits = 我们只知道 { $date } 以后的上限。

## 工作方式

calc-employment = 您怎样工作？
calc-employment-employed = 我是雇员（employee）
calc-employment-zero-hours = 零工时合同（zero hours）
calc-employment-agency = 通过中介公司
calc-employment-apprentice = 我是学徒（apprentice）
calc-employment-self-employed = 我是自雇
calc-employment-not-sure = 我不确定
calc-if-employee = 仅在您法律上是雇员时
calc-who = 适用于谁
calc-note-zero-hours = 许多签零工时合同的人在法律上是雇员（employee）。这个计算适用于雇员。不确定的话，请咨询。
calc-note-agency = 您可能是中介公司的雇员，也可能不是。这个计算适用于雇员（employee）。放弃之前，请先咨询。
calc-note-apprentice = 学徒（apprentice）可能是雇员（employee），也可能不是。如果培训结束而您不是雇员，法律不给裁员补偿金。请查看您的协议，或者咨询。
calc-note-self-employed = 自雇人士没有这项权利。但关键是您实际怎样工作，而不是别人怎样称呼您。如果您在法律上是雇员（employee），结果会是这样。请咨询。
calc-note-not-sure = 这个计算适用于雇员（employee）。请在合同里找这个词，或者咨询。

## 裁员补偿金

calc-born = 您的出生日期
calc-began = 您在这份工作的第一天
calc-ended = 您的最后一个工作日
calc-given = 您收到解雇通知的日子
calc-given-help = 不知道就不填。如果没有收到通知，或者拿了代通知金，请填最后一个工作日。
calc-pay = 一周的税前工资（英镑）
calc-pay-help = 如果每周不同：收到通知之前 { $weeks } 周的平均数。

calc-line-last-day = 计算到哪一天
calc-line-last-day-notice = 您得到的通知期比法律规定的短，所以工龄算到这一天。
calc-line-years = 工作满的年数
calc-line-counted = 计算在内的年数
calc-line-age = 您在那一天的年龄
calc-band-below = 开始时不到 { $below } 岁的年份
calc-band-between = 开始时满 { $from } 岁、不到 { $below } 岁的年份
calc-band-from = 开始时满 { $from } 岁的年份
calc-line-weeks = 几周的工资
calc-line-week = 计算用的一周工资
calc-capped = 这是 { $date } 起的上限。您的工资更高。
calc-limit-unsure = 对您可能适用另一个上限。请咨询。
calc-limits-old = 我们只知道 { $date } 以前的上限。可能已有更新的上限。请咨询。
calc-not-if = 如果雇主继续留用您、您没有正当理由而拒绝其他合适的工作，或者您因行为不当（misconduct）被解雇，法律不给裁员补偿金。有些群体不适用，例如警察和军人。不确定的话，请咨询。
calc-under = 法律规定满 { $years } 年才有裁员补偿金。如果您工作到 { $date }，就满了。
calc-under-notice = 但是，如果没有通知，或者通知期太短，工龄会算到通知期本应结束的那天。这可能就够了。请填上收到通知的日子，并咨询。
calc-under-title = 不到 { $years } 年？仍然有帮助
calc-under-contract = 您的合同可能规定有补偿金。请看合同，或者索要一份。
calc-under-notice-pay = 工作满一个月后，您有权得到通知期，或者代通知金。
calc-under-holiday = 应得而没有休的假期，要付钱给您。
calc-under-pace = 无论您工作了多久，{ -pace } 的帮助都是免费的。
calc-under-insolvent = 如果雇主没有钱，您可以申领一部分欠款。
calc-under-advice = 如果您觉得挑选不公平，请尽快咨询。有些权利从第一天就有。

calc-table-bands = 每满一年算多少
calc-table-limits = 上限
calc-table-reckoner = 按年龄和满的年数，几周工资
calc-table-reckoner-help = 在旁边找您最后一个工作日的年龄，在上面找工作满的年数。然后用周数乘以一周工资，不超过上限。
calc-column-each-year = 每满一年
calc-column-from = 最后一个工作日从
calc-column-week = 一周工资上限
calc-column-most = 补偿金上限
calc-column-age = 年龄
calc-or-over = { $age } 或以上

## 通知期

calc-notice-given = 您收到通知的日子
calc-contract = 合同规定的通知期（周）
calc-contract-help = 合同写的是一个月？一个月可能比 4 周长。请填 5，并向雇主问清准确的日期。可以不填。
calc-notice-ended = 雇主说的最后一天
calc-line-notice-law = 法律规定的最短通知期（周）
calc-line-notice-weeks = 您的通知期（周）
calc-line-notice-ends = 您的工作最早在这一天结束
calc-in-lieu = 如果雇主付清剩余通知期的工资，工作可以更早结束。
calc-by-contract = 这一天按您的合同计算，合同给的比法律多。依靠它之前，请先咨询。
calc-notice-minimum = { calc-minimum }。{ calc-line-notice-ends }
calc-line-short = 最后一天早了几天
calc-short-note = 雇主可能欠您这几天的工资。请问雇主。没有答复，请问 Acas。
calc-no-notice = 在头 { $months } 个月，法律没有规定通知期。合同可能有。
calc-table-least-notice = 法律规定的最短通知期
calc-column-service = 您在那里工作了
calc-column-notice = 通知期（周）
calc-service-less = 不到 { $months } 个月
calc-service-from = { $months } 个月或以上
calc-service-years = 满 { $years } 年
calc-service-most = 满 { $years } 年或以上

## 协商

calc-jobs = { $days } 天内一个工作地点可能裁掉多少个职位
calc-begins = 协商开始的日子
calc-first = 第一个职位结束的日子
calc-one-day = 请填两个日子中的一个，或者都填。
calc-line-days = 法律要求的天数
calc-line-begin-by = 最迟在这一天开始协商
calc-line-hr1-by = HR1 表最迟在这一天送达
calc-line-hr1 = 让 HR1 表在这一天送达
calc-line-first = 在这一天之前，任何职位都不能结束
calc-first-minimum = { calc-minimum }。{ calc-line-first }
calc-first-early = 第一个职位结束得太早。请改到这一天或以后，或者更早开始协商。
calc-same-day = 同一天给代表一份副本。
calc-no-notice-yet = 协商还在进行时，不要发解雇通知。之后还要加上每个人自己的通知期：可能结束得更晚。
calc-margin = 这里，开始的那天和第一个职位结束的那天都不算在法律要求的天数里。有人会少算一天。晚一天更稳妥。
calc-later-rule = 计划中，尚未生效：第二条规则，按整个机构的职位数计算。如果您有不止一个工作地点，依靠这些日期之前请先询问。
calc-few = 不到 { $jobs } 个职位，法律不要求集体协商，也不要求 HR1。请和每个人谈，听他们说。{ -pace } 同样帮助您的员工。
calc-calendar = 把这些日子存到日历
calc-calendar-begin = 开始协商
calc-calendar-hr1 = HR1 送达，给代表副本
calc-calendar-first = 在这一天之前，任何职位都不能结束
calc-table-steps = 要在第一个职位结束之前多久
calc-column-jobs = 可能裁掉的职位
calc-column-days = 至少几天
calc-jobs-between = { $from } 至 { $to }
calc-jobs-from = { $from } 或以上
