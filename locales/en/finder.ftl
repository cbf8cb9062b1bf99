### The finder: a few questions, and what fits the answers.

finder = What can I get?
    .summary = A few short questions. You can skip any of them. We do not ask who you are, and your answers stay on your device.

finder-given = Your answers so far
finder-silent = Not answered
finder-one-of = one of these:
# $ask (text): the question.
finder-change = Change: { $ask }
finder-why = Why we ask:
finder-skip = Skip this question
finder-now = Show what fits my answers so far
finder-found = What you can get
finder-right-if = Your legal right if you are an employee: ask
# $source (text): who says so.
# $year (number): in which year.
finder-right = A legal right if this is true of you
    .sourced = A legal right if this is true of you ({ $source })
    .dated = A legal right if this is true of you ({ $source }, { NUMBER($year, useGrouping: "false") })
finder-none = Nothing fits these answers. Change one, or call the helpline.
finder-start = Start again
finder-today = What to do today
finder-read = Worth reading
finder-talk = Who to talk to
finder-before-benefits = If your visa says “no recourse to public funds”, get advice before you claim any benefit.
finder-local = What is different where you live
    .help = Help is for everyone in Scotland. Who gives it can differ from area to area.
# $code (text): the number of the result, digits only.
finder-print = Print this, or read this number to an adviser: { $code }
finder-slip = Show this to your adviser
    .answers = Answers
    .address = The same result in English
