### Calculators: redundancy pay, notice, dates of consultation.

calculator-redundancy-pay = Redundancy pay calculator
calculator-notice = Notice calculator
calculator-consultation = Consultation dates

## All calculators

calc-private = What you write stays on your device. Nothing is kept or sent.
calc-work-out = Work it out
calc-gone = There is no answer now. Look at the fields again.
calc-minimum = Estimated legal minimum
calc-least-pay = If you lose your job through redundancy, the law gives at least this. The days and the pay must be right.
calc-least-pay-if = If you are an employee in law and lose your job through redundancy, the law gives at least this. The days and the pay must be right.
calc-least-notice = The law gives at least this much notice, if the days are right.
calc-least-notice-if = If you are an employee in law, the law gives at least this much notice. The days must be right.
calc-rely = Your contract may give more. Ask for advice before you rely on this.
calc-lines = How it is worked out
calc-optional = You can leave this empty.
calc-tables = The rules as a table
calc-examples = Worked examples
# $number (number): which example.
calc-example = Example { $number }
calc-see = Read next
calc-sources = Where the numbers come from

calc-problem-missing = Please fill this in.
calc-problem-date = This is not a date.
calc-problem-number = Write a number, such as 400 or 400.50.
calc-problem-count = Write a whole number, such as 35.
calc-problem-end-before-start = This is before your first day.
calc-problem-notice-before-start = This is before your first day.
calc-problem-notice-after-end = Notice is given on or before the last day.
calc-problem-too-young = By this you began work as a child. Check both dates.
calc-problem-too-old = Check this date.
# $date (text): the first day of the oldest limit that is known.
calc-problem-before-limits = We know the limits from { $date } on.

## How a person works

calc-employment = How do you work?
calc-employment-employed = I am an employee
calc-employment-zero-hours = On zero hours
calc-employment-agency = Through an agency
calc-employment-apprentice = I am an apprentice
calc-employment-self-employed = I am self-employed
calc-employment-not-sure = I am not sure
calc-if-employee = Only if you are an employee in law
calc-who = Who this is for
calc-note-zero-hours = Many people on zero hours are employees in law. This is for employees. If you are not sure, ask for advice.
calc-note-agency = You may be an employee of the agency, or not. This is for employees. Ask for advice before you give up.
calc-note-apprentice = An apprentice may be an employee, or not. If your training ends and you are not an employee, the law gives no redundancy pay. Look in your agreement, or ask for advice.
calc-note-self-employed = Self-employed people have no right to this. But what counts is how you really work, not what you are called. This is what it would be if you are an employee in law. Ask for advice.
calc-note-not-sure = This is for employees. Look for the word in your contract, or ask for advice.

## Redundancy pay

calc-born = Your date of birth
calc-began = Your first day in this job
calc-ended = Your last day at work
calc-given = The day you were given notice
calc-given-help = Leave it empty if you do not know. If you got no notice, or money in its place, write your last day.
calc-pay = A week’s pay before tax, in pounds
# $weeks (text): over how many weeks it is averaged.
calc-pay-help = If it changes: your average over the { $weeks } weeks before you were given notice.

calc-line-last-day = The last day that counts
calc-line-last-day-notice = You got less notice than the law gives. So your time at work counts on to this day.
calc-line-years = Full years at work
calc-line-counted = Years that count
calc-line-age = Your age on that day
# $below (text): an age.
calc-band-below = Years that began below age { $below }
# $from, $below (text): ages.
calc-band-between = Years that began at age { $from } or over, below { $below }
# $from (text): an age.
calc-band-from = Years that began at age { $from } or over
calc-line-weeks = Weeks of pay
calc-line-week = A week’s pay that counts
# $date (text): from which day on the limit applies.
calc-capped = This is the limit from { $date }. You earn more.
calc-limit-unsure = Another limit may hold for you. Ask for advice.
# $date (text): the last day for which they are known.
calc-limits-old = We know these limits up to { $date }. There may be newer ones. Ask for advice.
calc-not-if = The law gives no redundancy pay if you are kept on, if you turn down other suitable work without a good reason, or if you are dismissed for misconduct. Some groups are left out, such as the police and the armed forces. Not sure? Ask for advice.
# $years (text): how many full years are needed. $date (text): when they are full.
calc-under = The law gives redundancy pay after { $years } full years. You would have them if you worked to { $date }.
calc-under-notice = But if you got no notice, or too little, your time counts on as if you had got it. That could be enough. Fill in the day you were given notice, and ask for advice.
# $years (text): how many full years are needed.
calc-under-title = Less than { $years } years? There is still help
calc-under-contract = Your contract may give you redundancy pay. Read it, or ask for a copy.
calc-under-notice-pay = After one month you have a right to notice, or to pay in its place.
calc-under-holiday = You are paid for holiday that you have earned and not taken.
calc-under-pace = Help from { -pace } is free, however short your time in the job.
calc-under-insolvent = If your employer has no money, you can claim some of what you are owed.
calc-under-advice = If you think the choice was unfair, ask for advice soon. Some rights begin on the first day.

calc-table-bands = What each full year counts
calc-table-limits = The limits
calc-table-reckoner = Weeks of pay, by age and full years
calc-table-reckoner-help = Find your age on your last day at the side, and your full years at the top. Then multiply the weeks by a week’s pay, up to the limit.
calc-column-each-year = For each full year
calc-column-from = Last day at work from
calc-column-week = A week’s pay at most
calc-column-most = Redundancy pay at most
calc-column-age = Age
# $age (text): an age.
calc-or-over = { $age } or over

## Notice

calc-notice-given = The day you are given notice
calc-contract = Weeks of notice in your contract
calc-contract-help = Does it say one month? A month can be longer than 4 weeks. Write 5, and ask your employer for the exact day. You can leave this empty.
calc-notice-ended = Your last day, as your employer says
calc-line-notice-law = The least the law gives, in weeks
calc-line-notice-weeks = Your notice, in weeks
calc-line-notice-ends = Your job ends on this day at the earliest
calc-in-lieu = It can end sooner if you are paid for the rest of your notice.
calc-by-contract = This day comes from your contract, which gives more than the law. Ask for advice before you rely on it.
calc-notice-minimum = { calc-minimum }. { calc-line-notice-ends }
calc-line-short = Your last day is too early by so many days
calc-short-note = You may be owed pay for these days. Ask your employer. If you get no answer, ask Acas.
# $months (number): how many months.
calc-no-notice = In the first { $months ->
        [one] month
       *[other] { $months } months
    } the law gives no notice. Your contract may.
calc-table-least-notice = The least notice by law
calc-column-service = You have worked there for
calc-column-notice = Weeks of notice
# $months (number): how many months.
calc-service-less = less than { $months ->
        [one] one month
       *[other] { $months } months
    }
# $months (number): how many months.
calc-service-from = { $months ->
        [one] one month
       *[other] { $months } months
    } or more
# $years (number): how many full years.
calc-service-years = { $years ->
        [one] { $years } full year
       *[other] { $years } full years
    }
# $years (number): how many full years.
calc-service-most = { $years ->
        [one] { $years } full year
       *[other] { $years } full years
    } or more

## Consultation

# $days (text): within how many days jobs are counted.
calc-jobs = Jobs that may go at one site within { $days } days
calc-begins = The day consultation begins
calc-first = The first day on which a job is to end
calc-one-day = Give one of the two days, or both.
calc-line-days = Days that the law asks for
calc-line-begin-by = Begin to consult by
calc-line-hr1-by = The HR1 has to be received by
calc-line-hr1 = Have the HR1 received on this day
calc-line-first = No job ends before
calc-first-minimum = { calc-minimum }. { calc-line-first }
calc-first-early = The first job would end too early. Move it to this day or later, or begin to consult sooner.
calc-same-day = Give the representatives a copy on the same day.
calc-no-notice-yet = Do not give notice while you still consult. Then add each person’s own notice: it may end later.
calc-margin = Neither the day you begin nor the day the first job ends is counted as one of the law’s days. Some count one day fewer. The later day is the safe one.
calc-later-rule = Planned, not in force yet: a second rule that counts the jobs of the whole organisation. If you have more than one site, ask before you rely on these days.
# $jobs (text): from how many jobs on the law asks for it.
calc-few = Below { $jobs } jobs the law asks for no collective consultation and no HR1. Meet each person, and listen. { -pace } helps your staff all the same.
calc-calendar = Save these days to your calendar
calc-calendar-begin = Begin to consult
calc-calendar-hr1 = HR1 received, copy to representatives
calc-calendar-first = No job ends before this day
calc-table-steps = How long before the first job ends
calc-column-jobs = Jobs that may go
calc-column-days = Days at least
# $from, $to (text): numbers of jobs.
calc-jobs-between = { $from } to { $to }
# $from (text): a number of jobs.
calc-jobs-from = { $from } or more
