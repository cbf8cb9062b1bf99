### 几个问题，以及符合回答的帮助。

finder = 我能得到什么帮助？
    .summary = 几个简短的问题，都可以跳过。我们不问您是谁，您的回答只留在您的设备上。

finder-given = 您目前的回答
finder-silent = 未回答
finder-one-of = 其中之一：
# $ask (text): 问题。
finder-change = 更改：{ $ask }
finder-why = 为什么问：
finder-skip = 跳过这个问题
finder-now = 显示符合我目前回答的帮助
finder-found = 您能得到的帮助
finder-right-if = 如果您是雇员（employee），这是您的法定权利：请咨询
finder-right = 如果符合上述条件，这就是法定权利
    .sourced = 如果符合上述条件，这就是法定权利（{ $source }）
    .dated = 如果符合上述条件，这就是法定权利（{ $source }，{ NUMBER($year, useGrouping: "false") }）
finder-none = 没有符合这些回答的内容。请更改一个回答，或拨打帮助热线。
finder-start = 重新开始
finder-today = 今天要做的事
finder-read = 值得一读
finder-talk = 可以找谁谈
finder-before-benefits = 如果您的签证注明“no recourse to public funds”，请先咨询，再申请任何福利金。
finder-local = 您所在地区有什么不同
    .help = 苏格兰的每个人都能得到帮助。由谁提供可能因地区而异。
# $code (text): 结果的号码。
finder-print = 打印本页，或把这个号码读给顾问听：{ $code }
finder-slip = 请给您的顾问看
    .answers = 回答
    .address = 同一结果的英文版
