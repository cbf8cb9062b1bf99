//! Mistakes in the rules of calculators.

use snapbox::str;

use super::with_rules;
use crate::site::Site;

/// A site with some of the facts.
fn site(rules: &str) -> Site {
    let fact = |name: &str, kind: &str, value: &str| {
        format!(
            "{name}: {{kind: {kind}, value: \"{value}\", about: A, source: S, as_of: now, confidence: general}}\n"
        )
    };
    let facts = [
        fact("two", "number", "2"),
        fact("twenty", "number", "20"),
        fact("half", "number", "0.5"),
        fact("cap", "money", "100"),
        fact("most", "money", "3000"),
        fact("from", "date", "2026-04-06"),
    ];
    Site::small()
        .file("content/data/facts.yaml", facts.concat())
        .file("content/data/calculators.yaml", rules)
}

const PAY: &str = "\
redundancy-pay:
  service_years: two
  years_counted: twenty
  average_weeks: two
  bands: [{from_age: 0, weeks: 0.5}, {from_age: 41, weeks: 1.5}]
  limits: [{from: from, week: cap, most: most}]
  limits_known_to: 2027-04-05
  table_from_age: 15
";

#[test]
fn sound_rules_have_nothing_to_tell() {
    let told = site(PAY).check().exits(0);
    assert!(!told.stderr().contains("calculator"), "{}", told.stderr());
}

#[test]
fn facts_that_are_not_there_or_of_another_kind_are_errors() {
    let rules = PAY
        .replace("service_years: two", "service_years: tow")
        .replace("years_counted: twenty", "years_counted: half")
        .replace("week: cap", "week: from");
    site(&rules)
        .run(&["check", "--format", "short", "--date", crate::site::DATE])
        .exits(1)
        .says(str![[r#"
content/data/calculators.yaml:2:18: error[unknown-fact]: there is no fact `tow` (did you mean `two`?)
content/data/calculators.yaml:3:18: error[calculator-fact]: `half` is not a whole number (a calculator cannot work with anything else)
content/data/calculators.yaml:6:31: error[calculator-fact]: `from` is not a fact of kind `money` (a calculator cannot work with anything else)
content/data/facts.yaml:2:1: warning[unused-fact]: no page uses the fact `twenty` (write :fact[twenty] where it is told, or delete it)
content/data/facts.yaml:4:1: warning[unused-fact]: no page uses the fact `cap` (write :fact[cap] where it is told, or delete it)
"#]]);
}

#[test]
fn rules_that_do_not_fit_together_are_errors() {
    let rules = PAY
        .replace("from_age: 0,", "from_age: 16,")
        .replace("{from: from, week: cap, most: most}", "{from: from, week: cap, most: cap}");
    site(&rules).check().exits(1).reports(str![[r#"
error[calculator-order]: the bands do not go from age 0 upwards
 --> content/data/calculators.yaml:5:10
  |
5 |   bands: [{from_age: 16, weeks: 0.5}, {from_age: 41, weeks: 1.5}]
  |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: begin with `from_age: 0`, then each band with a higher age

error[calculator-limit]: `cap` is not what 20 years at the limit of a week's pay come to
 --> content/data/calculators.yaml:6:42
  |
6 |   limits: [{from: from, week: cap, most: cap}]
  |                                          ^^^
  |
  = help: that is 3000.00

warning[unused-fact]: no page uses the fact `half`
 --> content/data/facts.yaml:3:1
  |
3 | half: {kind: number, value: "0.5", about: A, source: S, as_of: now, confidence: general}
  | ^^^^
  |
  = help: write :fact[half] where it is told, or delete it

warning[unused-fact]: no page uses the fact `most`
 --> content/data/facts.yaml:5:1
  |
5 | most: {kind: money, value: "3000", about: A, source: S, as_of: now, confidence: general}
  | ^^^^
  |
  = help: write :fact[most] where it is told, or delete it
"#]]);
}

#[test]
fn a_year_counts_halves_of_a_week() {
    let rules = PAY.replace("weeks: 0.5", "weeks: 0.3").replace("weeks: 1.5", "weeks: -1");
    site(&rules).check().exits(1).reports(str![[r#"
error[wrong-value]: expected a number of weeks such as 1 or 1.5, found `0.3`
 --> content/data/calculators.yaml:5:32
  |
5 |   bands: [{from_age: 0, weeks: 0.3}, {from_age: 41, weeks: -1}]
  |                                ^^^

error[wrong-value]: expected a number of weeks such as 1 or 1.5, found `-1`
 --> content/data/calculators.yaml:5:60
  |
5 |   bands: [{from_age: 0, weeks: 0.3}, {from_age: 41, weeks: -1}]
  |                                                            ^^

warning[unused-fact]: no page uses the fact `two`
 --> content/data/facts.yaml:1:1
  |
1 | two: {kind: number, value: "2", about: A, source: S, as_of: now, confidence: general}
  | ^^^
  |
  = help: write :fact[two] where it is told, or delete it

warning[unused-fact]: no page uses the fact `twenty`
 --> content/data/facts.yaml:2:1
  |
2 | twenty: {kind: number, value: "20", about: A, source: S, as_of: now, confidence: general}
  | ^^^^^^
  |
  = help: write :fact[twenty] where it is told, or delete it

warning[unused-fact]: no page uses the fact `half`
 --> content/data/facts.yaml:3:1
  |
3 | half: {kind: number, value: "0.5", about: A, source: S, as_of: now, confidence: general}
  | ^^^^
  |
  = help: write :fact[half] where it is told, or delete it

warning[unused-fact]: no page uses the fact `cap`
 --> content/data/facts.yaml:4:1
  |
4 | cap: {kind: money, value: "100", about: A, source: S, as_of: now, confidence: general}
  | ^^^
  |
  = help: write :fact[cap] where it is told, or delete it

warning[unused-fact]: no page uses the fact `most`
 --> content/data/facts.yaml:5:1
  |
5 | most: {kind: money, value: "3000", about: A, source: S, as_of: now, confidence: general}
  | ^^^^
  |
  = help: write :fact[most] where it is told, or delete it

warning[unused-fact]: no page uses the fact `from`
 --> content/data/facts.yaml:6:1
  |
6 | from: {kind: date, value: "2026-04-06", about: A, source: S, as_of: now, confidence: general}
  | ^^^^
  |
  = help: write :fact[from] where it is told, or delete it
"#]]);
}

#[test]
fn steps_go_from_fewer_jobs_to_more() {
    let rules = "\
consultation:
  window_days: two
  steps: [{from: twenty, days: two}, {from: two, days: twenty}]
  margin_days: 1
";
    let told = site(rules).run(&["check", "--format", "short", "--date", crate::site::DATE]);
    let told = told.exits(1).stdout();
    let expected = "content/data/calculators.yaml:3:10: error[calculator-order]: the steps do not go from fewer jobs to more";
    assert!(told.starts_with(expected), "{told}");
}

#[test]
fn a_calculator_of_another_name_is_refused() {
    let told = site("notise: {}\n").check().exits(1).stderr();
    assert!(told.contains("error[unknown-field]: there is no field `notise` here"), "{told}");
    assert!(told.contains("did you mean `notice`?"), "{told}");
}

#[test]
fn an_example_that_comes_to_nothing_is_an_error() {
    let example =
        "  examples: [{born: 1990-01-01, began: 2024-01-01, ended: 2026-04-05, pay: cap}]\n";
    let rules = format!(
        "{PAY}{example}notice:
  from_months: 1
  weeks: 1
  per_year_from: 2
  most: twenty
  examples: [{{began: 2026-01-02, given: 2026-01-01}}]
consultation:
  window_days: two
  steps: [{{from: twenty, days: two}}]
  margin_days: 1
  examples: [{{jobs: 3, begins: 2026-01-01}}]
"
    );
    let told = site(&rules).run(&["check", "--format", "short", "--date", crate::site::DATE]);
    let told = told.exits(1).stdout();
    let errors: Vec<&str> = told.lines().filter(|line| line.contains("error")).collect();
    assert_eq!(
        errors,
        [
            "content/data/calculators.yaml:9:59: error[calculator-example]: this example comes to nothing: before-limits (the rules cannot work with its days)",
            "content/data/calculators.yaml:15:41: error[calculator-example]: this example comes to nothing: notice-before-start (the rules cannot work with its days)",
            "content/data/calculators.yaml:20:32: error[calculator-example]: this example comes to nothing: too few jobs (the rules cannot work with its days)",
        ]
    );
}

#[test]
fn a_calculator_that_is_not_there_is_an_error() {
    with_rules(Site::small())
        .file(
            "content/en/_index.md",
            "---\ntitle: Home\n---\n\n::calculator{name=redundancy}\n\n::calculator\n\nA :calculator[notice].\n\n::calculator{name=notice size=2}\n",
        )
        .check()
        .exits(1)
        .reports(str![[r#"
warning[unused-fact]: no page uses the fact `pace-helpline`
 --> content/data/facts.yaml:9:1
  |
9 | pace-helpline:
  | ^^^^^^^^^^^^^
  |
  = help: write :fact[pace-helpline] where it is told, or delete it

warning[unused-fact]: no page uses the fact `emergency`
  --> content/data/facts.yaml:17:1
   |
17 | emergency:
   | ^^^^^^^^^
   |
   = help: write :fact[emergency] where it is told, or delete it

warning[unused-fact]: no page uses the fact `nhs-24`
  --> content/data/facts.yaml:25:1
   |
25 | nhs-24:
   | ^^^^^^
   |
   = help: write :fact[nhs-24] where it is told, or delete it

warning[unused-fact]: no page uses the fact `samaritans`
  --> content/data/facts.yaml:33:1
   |
33 | samaritans:
   | ^^^^^^^^^^
   |
   = help: write :fact[samaritans] where it is told, or delete it

warning[unused-fact]: no page uses the fact `shout-number`
  --> content/data/facts.yaml:41:1
   |
41 | shout-number:
   | ^^^^^^^^^^^^
   |
   = help: write :fact[shout-number] where it is told, or delete it

warning[unused-fact]: no page uses the fact `breathing-space`
  --> content/data/facts.yaml:49:1
   |
49 | breathing-space:
   | ^^^^^^^^^^^^^^^
   |
   = help: write :fact[breathing-space] where it is told, or delete it

warning[unused-fact]: no page uses the fact `relay-prefix`
  --> content/data/facts.yaml:57:1
   |
57 | relay-prefix:
   | ^^^^^^^^^^^^
   |
   = help: write :fact[relay-prefix] where it is told, or delete it

warning[unused-fact]: no page uses the fact `rps-phone`
  --> content/data/facts.yaml:65:1
   |
65 | rps-phone:
   | ^^^^^^^^^
   |
   = help: write :fact[rps-phone] where it is told, or delete it

warning[unused-fact]: no page uses the fact `jobcentre-textphone`
  --> content/data/facts.yaml:73:1
   |
73 | jobcentre-textphone:
   | ^^^^^^^^^^^^^^^^^^^
   |
   = help: write :fact[jobcentre-textphone] where it is told, or delete it

warning[unused-fact]: no page uses the fact `jobcentre-existing-claims`
  --> content/data/facts.yaml:81:1
   |
81 | jobcentre-existing-claims:
   | ^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = help: write :fact[jobcentre-existing-claims] where it is told, or delete it

warning[unused-fact]: no page uses the fact `universal-credit-textphone`
  --> content/data/facts.yaml:89:1
   |
89 | universal-credit-textphone:
   | ^^^^^^^^^^^^^^^^^^^^^^^^^^
   |
   = help: write :fact[universal-credit-textphone] where it is told, or delete it

warning[unused-fact]: no page uses the fact `example-redundancy-pay`
   --> content/data/facts.yaml:210:1
    |
210 | example-redundancy-pay:
    | ^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[example-redundancy-pay] where it is told, or delete it

warning[unused-fact]: no page uses the fact `redundancy-claim-months`
   --> content/data/facts.yaml:217:1
    |
217 | redundancy-claim-months:
    | ^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[redundancy-claim-months] where it is told, or delete it

warning[unused-fact]: no page uses the fact `layoff-weeks-in-a-row`
   --> content/data/facts.yaml:225:1
    |
225 | layoff-weeks-in-a-row:
    | ^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[layoff-weeks-in-a-row] where it is told, or delete it

warning[unused-fact]: no page uses the fact `layoff-weeks-in-all`
   --> content/data/facts.yaml:233:1
    |
233 | layoff-weeks-in-all:
    | ^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[layoff-weeks-in-all] where it is told, or delete it

warning[unused-fact]: no page uses the fact `layoff-window-weeks`
   --> content/data/facts.yaml:241:1
    |
241 | layoff-window-weeks:
    | ^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[layoff-window-weeks] where it is told, or delete it

warning[unused-fact]: no page uses the fact `tax-free-redundancy`
   --> content/data/facts.yaml:249:1
    |
249 | tax-free-redundancy:
    | ^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[tax-free-redundancy] where it is told, or delete it

warning[unused-fact]: no page uses the fact `time-off-pay-share`
   --> content/data/facts.yaml:268:1
    |
268 | time-off-pay-share:
    | ^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[time-off-pay-share] where it is told, or delete it

warning[unused-fact]: no page uses the fact `time-off-example-week`
   --> content/data/facts.yaml:276:1
    |
276 | time-off-example-week:
    | ^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[time-off-example-week] where it is told, or delete it

warning[unused-fact]: no page uses the fact `time-off-example-paid`
   --> content/data/facts.yaml:284:1
    |
284 | time-off-example-paid:
    | ^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[time-off-example-paid] where it is told, or delete it

warning[unused-fact]: no page uses the fact `trial-weeks`
   --> content/data/facts.yaml:292:1
    |
292 | trial-weeks:
    | ^^^^^^^^^^^
    |
    = help: write :fact[trial-weeks] where it is told, or delete it

warning[unused-fact]: no page uses the fact `protective-award-days`
   --> content/data/facts.yaml:343:1
    |
343 | protective-award-days:
    | ^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[protective-award-days] where it is told, or delete it

warning[unused-fact]: no page uses the fact `protective-award-days-before`
   --> content/data/facts.yaml:351:1
    |
351 | protective-award-days-before:
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[protective-award-days-before] where it is told, or delete it

warning[unused-fact]: no page uses the fact `protective-award-from`
   --> content/data/facts.yaml:359:1
    |
359 | protective-award-from:
    | ^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[protective-award-from] where it is told, or delete it

warning[unused-fact]: no page uses the fact `hr1-online-from`
   --> content/data/facts.yaml:367:1
    |
367 | hr1-online-from:
    | ^^^^^^^^^^^^^^^
    |
    = help: write :fact[hr1-online-from] where it is told, or delete it

warning[unused-fact]: no page uses the fact `hr1-minutes`
   --> content/data/facts.yaml:375:1
    |
375 | hr1-minutes:
    | ^^^^^^^^^^^
    |
    = help: write :fact[hr1-minutes] where it is told, or delete it

warning[unused-fact]: no page uses the fact `hr1-timeout-minutes`
   --> content/data/facts.yaml:383:1
    |
383 | hr1-timeout-minutes:
    | ^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[hr1-timeout-minutes] where it is told, or delete it

warning[unused-fact]: no page uses the fact `hr1-attachments`
   --> content/data/facts.yaml:391:1
    |
391 | hr1-attachments:
    | ^^^^^^^^^^^^^^^
    |
    = help: write :fact[hr1-attachments] where it is told, or delete it

warning[unused-fact]: no page uses the fact `insolvency-wages-weeks`
   --> content/data/facts.yaml:402:1
    |
402 | insolvency-wages-weeks:
    | ^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[insolvency-wages-weeks] where it is told, or delete it

warning[unused-fact]: no page uses the fact `insolvency-holiday-weeks`
   --> content/data/facts.yaml:410:1
    |
410 | insolvency-holiday-weeks:
    | ^^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[insolvency-holiday-weeks] where it is told, or delete it

warning[unused-fact]: no page uses the fact `insolvency-claim-months`
   --> content/data/facts.yaml:418:1
    |
418 | insolvency-claim-months:
    | ^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[insolvency-claim-months] where it is told, or delete it

warning[unused-fact]: no page uses the fact `insolvency-payment-weeks`
   --> content/data/facts.yaml:426:1
    |
426 | insolvency-payment-weeks:
    | ^^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[insolvency-payment-weeks] where it is told, or delete it

warning[unused-fact]: no page uses the fact `tribunal-limit-months`
   --> content/data/facts.yaml:437:1
    |
437 | tribunal-limit-months:
    | ^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[tribunal-limit-months] where it is told, or delete it

warning[unused-fact]: no page uses the fact `tribunal-change-from`
   --> content/data/facts.yaml:445:1
    |
445 | tribunal-change-from:
    | ^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[tribunal-change-from] where it is told, or delete it

warning[unused-fact]: no page uses the fact `tribunal-change-months`
   --> content/data/facts.yaml:453:1
    |
453 | tribunal-change-months:
    | ^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[tribunal-change-months] where it is told, or delete it

warning[unused-fact]: no page uses the fact `conciliation-weeks`
   --> content/data/facts.yaml:461:1
    |
461 | conciliation-weeks:
    | ^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[conciliation-weeks] where it is told, or delete it

warning[unused-fact]: no page uses the fact `conciliation-from`
   --> content/data/facts.yaml:469:1
    |
469 | conciliation-from:
    | ^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[conciliation-from] where it is told, or delete it

warning[unused-fact]: no page uses the fact `unfair-dismissal-service-years`
   --> content/data/facts.yaml:477:1
    |
477 | unfair-dismissal-service-years:
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[unfair-dismissal-service-years] where it is told, or delete it

warning[unused-fact]: no page uses the fact `unfair-dismissal-change-months`
   --> content/data/facts.yaml:485:1
    |
485 | unfair-dismissal-change-months:
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[unfair-dismissal-change-months] where it is told, or delete it

warning[unused-fact]: no page uses the fact `unfair-dismissal-change-from`
   --> content/data/facts.yaml:493:1
    |
493 | unfair-dismissal-change-from:
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[unfair-dismissal-change-from] where it is told, or delete it

warning[unused-fact]: no page uses the fact `jsa-rate-25-and-over`
   --> content/data/facts.yaml:504:1
    |
504 | jsa-rate-25-and-over:
    | ^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[jsa-rate-25-and-over] where it is told, or delete it

warning[unused-fact]: no page uses the fact `jsa-rate-under-25`
   --> content/data/facts.yaml:512:1
    |
512 | jsa-rate-under-25:
    | ^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[jsa-rate-under-25] where it is told, or delete it

warning[unused-fact]: no page uses the fact `jsa-days`
   --> content/data/facts.yaml:520:1
    |
520 | jsa-days:
    | ^^^^^^^^
    |
    = help: write :fact[jsa-days] where it is told, or delete it

warning[unused-fact]: no page uses the fact `jsa-hours`
   --> content/data/facts.yaml:528:1
    |
528 | jsa-hours:
    | ^^^^^^^^^
    |
    = help: write :fact[jsa-hours] where it is told, or delete it

warning[unused-fact]: no page uses the fact `crisis-grant-decision-days`
   --> content/data/facts.yaml:536:1
    |
536 | crisis-grant-decision-days:
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[crisis-grant-decision-days] where it is told, or delete it

warning[unused-fact]: no page uses the fact `crisis-grants-a-year`
   --> content/data/facts.yaml:544:1
    |
544 | crisis-grants-a-year:
    | ^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[crisis-grants-a-year] where it is told, or delete it

warning[unused-fact]: no page uses the fact `council-tax-reduction-savings`
   --> content/data/facts.yaml:552:1
    |
552 | council-tax-reduction-savings:
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[council-tax-reduction-savings] where it is told, or delete it

warning[unused-fact]: no page uses the fact `water-reduction-most`
   --> content/data/facts.yaml:560:1
    |
560 | water-reduction-most:
    | ^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[water-reduction-most] where it is told, or delete it

warning[unused-fact]: no page uses the fact `individual-training-account`
   --> content/data/facts.yaml:571:1
    |
571 | individual-training-account:
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[individual-training-account] where it is told, or delete it

warning[unused-fact]: no page uses the fact `fair-start-closed`
   --> content/data/facts.yaml:580:1
    |
580 | fair-start-closed:
    | ^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[fair-start-closed] where it is told, or delete it

warning[unused-fact]: no page uses the fact `survey-2022-people`
   --> content/data/facts.yaml:590:1
    |
590 | survey-2022-people:
    | ^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[survey-2022-people] where it is told, or delete it

warning[unused-fact]: no page uses the fact `survey-2022-found-work`
   --> content/data/facts.yaml:597:1
    |
597 | survey-2022-found-work:
    | ^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[survey-2022-found-work] where it is told, or delete it

warning[unused-fact]: no page uses the fact `survey-2022-found-work-after`
   --> content/data/facts.yaml:604:1
    |
604 | survey-2022-found-work-after:
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[survey-2022-found-work-after] where it is told, or delete it

warning[unused-fact]: no page uses the fact `survey-2022-found-work-before`
   --> content/data/facts.yaml:611:1
    |
611 | survey-2022-found-work-before:
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[survey-2022-found-work-before] where it is told, or delete it

warning[unused-fact]: no page uses the fact `survey-2022-satisfied`
   --> content/data/facts.yaml:618:1
    |
618 | survey-2022-satisfied:
    | ^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[survey-2022-satisfied] where it is told, or delete it

warning[unused-fact]: no page uses the fact `survey-2022-satisfied-services`
   --> content/data/facts.yaml:625:1
    |
625 | survey-2022-satisfied-services:
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[survey-2022-satisfied-services] where it is told, or delete it

warning[unused-fact]: no page uses the fact `survey-2022-pace-helped`
   --> content/data/facts.yaml:632:1
    |
632 | survey-2022-pace-helped:
    | ^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[survey-2022-pace-helped] where it is told, or delete it

warning[unused-fact]: no page uses the fact `survey-2022-pace-did-not-help`
   --> content/data/facts.yaml:639:1
    |
639 | survey-2022-pace-did-not-help:
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[survey-2022-pace-did-not-help] where it is told, or delete it

warning[unused-fact]: no page uses the fact `survey-2022-more-confident`
   --> content/data/facts.yaml:646:1
    |
646 | survey-2022-more-confident:
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[survey-2022-more-confident] where it is told, or delete it

warning[unused-fact]: no page uses the fact `survey-2010-people`
   --> content/data/facts.yaml:656:1
    |
656 | survey-2010-people:
    | ^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[survey-2010-people] where it is told, or delete it

warning[unused-fact]: no page uses the fact `survey-2010-result`
   --> content/data/facts.yaml:663:1
    |
663 | survey-2010-result:
    | ^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[survey-2010-result] where it is told, or delete it

warning[unused-fact]: no page uses the fact `survey-2010-found-work`
   --> content/data/facts.yaml:670:1
    |
670 | survey-2010-found-work:
    | ^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[survey-2010-found-work] where it is told, or delete it

warning[unused-fact]: no page uses the fact `survey-2010-training`
   --> content/data/facts.yaml:677:1
    |
677 | survey-2010-training:
    | ^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[survey-2010-training] where it is told, or delete it

warning[unused-fact]: no page uses the fact `reach-2009-2010-firms`
   --> content/data/facts.yaml:684:1
    |
684 | reach-2009-2010-firms:
    | ^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[reach-2009-2010-firms] where it is told, or delete it

warning[unused-fact]: no page uses the fact `reach-2009-2010-people`
   --> content/data/facts.yaml:691:1
    |
691 | reach-2009-2010-people:
    | ^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[reach-2009-2010-people] where it is told, or delete it

warning[unused-fact]: no page uses the fact `reach-2013-2014-people`
   --> content/data/facts.yaml:698:1
    |
698 | reach-2013-2014-people:
    | ^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[reach-2013-2014-people] where it is told, or delete it

warning[unused-fact]: no page uses the fact `reach-2018-2019-redundancies`
   --> content/data/facts.yaml:705:1
    |
705 | reach-2018-2019-redundancies:
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[reach-2018-2019-redundancies] where it is told, or delete it

warning[unused-fact]: no page uses the fact `reach-2018-2019-people`
   --> content/data/facts.yaml:712:1
    |
712 | reach-2018-2019-people:
    | ^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[reach-2018-2019-people] where it is told, or delete it

warning[unused-fact]: no page uses the fact `reach-2018-2019-employers`
   --> content/data/facts.yaml:719:1
    |
719 | reach-2018-2019-employers:
    | ^^^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[reach-2018-2019-employers] where it is told, or delete it

warning[unused-fact]: no page uses the fact `reach-2018-2019-sites`
   --> content/data/facts.yaml:726:1
    |
726 | reach-2018-2019-sites:
    | ^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[reach-2018-2019-sites] where it is told, or delete it

warning[unused-fact]: no page uses the fact `sharing-citizens-advice`
   --> content/data/facts.yaml:733:1
    |
733 | sharing-citizens-advice:
    | ^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[sharing-citizens-advice] where it is told, or delete it

warning[unused-fact]: no page uses the fact `sharing-colleges`
   --> content/data/facts.yaml:740:1
    |
740 | sharing-colleges:
    | ^^^^^^^^^^^^^^^^
    |
    = help: write :fact[sharing-colleges] where it is told, or delete it

warning[unused-fact]: no page uses the fact `sharing-councils`
   --> content/data/facts.yaml:747:1
    |
747 | sharing-councils:
    | ^^^^^^^^^^^^^^^^
    |
    = help: write :fact[sharing-councils] where it is told, or delete it

warning[unused-fact]: no page uses the fact `small-firms-2010`
   --> content/data/facts.yaml:754:1
    |
754 | small-firms-2010:
    | ^^^^^^^^^^^^^^^^
    |
    = help: write :fact[small-firms-2010] where it is told, or delete it

warning[unused-fact]: no page uses the fact `voluntary-organisations`
   --> content/data/facts.yaml:761:1
    |
761 | voluntary-organisations:
    | ^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[voluntary-organisations] where it is told, or delete it

warning[unused-fact]: no page uses the fact `voluntary-staff`
   --> content/data/facts.yaml:768:1
    |
768 | voluntary-staff:
    | ^^^^^^^^^^^^^^^
    |
    = help: write :fact[voluntary-staff] where it is told, or delete it

warning[unused-fact]: no page uses the fact `oil-gas-fund`
   --> content/data/facts.yaml:775:1
    |
775 | oil-gas-fund:
    | ^^^^^^^^^^^^
    |
    = help: write :fact[oil-gas-fund] where it is told, or delete it

warning[unused-fact]: no page uses the fact `grangemouth-enrolled`
   --> content/data/facts.yaml:783:1
    |
783 | grangemouth-enrolled:
    | ^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[grangemouth-enrolled] where it is told, or delete it

warning[unused-fact]: no page uses the fact `grangemouth-trained`
   --> content/data/facts.yaml:790:1
    |
790 | grangemouth-trained:
    | ^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[grangemouth-trained] where it is told, or delete it

warning[unused-fact]: no page uses the fact `grangemouth-as-of`
   --> content/data/facts.yaml:797:1
    |
797 | grangemouth-as-of:
    | ^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[grangemouth-as-of] where it is told, or delete it

warning[unused-fact]: no page uses the fact `unemployment-2010`
   --> content/data/facts.yaml:804:1
    |
804 | unemployment-2010:
    | ^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[unemployment-2010] where it is told, or delete it

warning[unused-fact]: no page uses the fact `unemployed-2010`
   --> content/data/facts.yaml:811:1
    |
811 | unemployed-2010:
    | ^^^^^^^^^^^^^^^
    |
    = help: write :fact[unemployed-2010] where it is told, or delete it

warning[unused-fact]: no page uses the fact `youth-unemployment-2010`
   --> content/data/facts.yaml:818:1
    |
818 | youth-unemployment-2010:
    | ^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[youth-unemployment-2010] where it is told, or delete it

warning[unused-fact]: no page uses the fact `youth-unemployment-2010-before`
   --> content/data/facts.yaml:825:1
    |
825 | youth-unemployment-2010-before:
    | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    |
    = help: write :fact[youth-unemployment-2010-before] where it is told, or delete it

warning[unused-fact]: no page uses the fact `services-2010`
   --> content/data/facts.yaml:832:1
    |
832 | services-2010:
    | ^^^^^^^^^^^^^
    |
    = help: write :fact[services-2010] where it is told, or delete it

error[unknown-calculator]: there is no calculator `redundancy`
 --> content/en/_index.md:5:19
  |
5 | ::calculator{name=redundancy}
  |                   ^^^^^^^^^^
  |
  = help: one of: redundancy-pay, notice, consultation

error[directive-argument]: `calculator` does not say which
 --> content/en/_index.md:7:3
  |
7 | ::calculator
  |   ^^^^^^^^^^
  |
  = help: write ::calculator{name=redundancy-pay}

error[directive-form]: `calculator` cannot be used in this way
 --> content/en/_index.md:9:4
  |
9 | A :calculator[notice].
  |    ^^^^^^^^^^
  |
  = help: write ::calculator{name=redundancy-pay} on a line of its own

error[directive-argument]: `calculator` has no argument `size`
  --> content/en/_index.md:11:31
   |
11 | ::calculator{name=notice size=2}
   |                               ^
   |
   = help: one of: name
"#]]);
}

#[test]
fn a_calculator_without_rules_is_an_error() {
    Site::small()
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\n::calculator{name=notice}\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[unknown-calculator]: the site has no rules for `notice`
 --> content/en/_index.md:5:19
  |
5 | ::calculator{name=notice}
  |                   ^^^^^^
  |
  = help: they stand in content/data/calculators.yaml
"#]]);
}
