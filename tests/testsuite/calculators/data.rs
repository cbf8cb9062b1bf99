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
fn limits_that_run_out_are_told_before_and_stop_a_live_site_after() {
    let told = |date: &str, status: &str| {
        let site = site(PAY).file("site.yaml", format!("title: Test\nstatus: {status}\n"));
        let told = site.run(&["check", "--format", "short", "--date", date]);
        let told = told.stdout();
        let line = told.lines().find(|line| line.contains("calculator-outdated"));
        line.map(|line| line.split('[').next().unwrap_or_default().to_owned())
    };
    let at = |severity: &str| Some(format!("content/data/calculators.yaml:7:20: {severity}"));
    assert_eq!(told("2027-03-06", "live"), None);
    assert_eq!(told("2027-03-07", "live"), at("warning"));
    assert_eq!(told("2027-04-05", "live"), at("warning"));
    assert_eq!(told("2027-04-06", "live"), at("error"));
    assert_eq!(told("2027-04-06", "demo"), at("warning"));
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
fn ages_that_nobody_reaches_are_errors() {
    let rules = PAY
        .replace("from_age: 41", "from_age: 410")
        .replace("table_from_age: 15", "table_from_age: 65530")
        .replace("service_years: two", "service_years: many");
    let many = "many: {kind: number, value: \"60000\", about: A, source: S, as_of: now, confidence: general}\n";
    let site = site(&rules);
    let facts = site.path().join("content/data/facts.yaml");
    let known = std::fs::read_to_string(&facts).expect("can be read");
    site.write("content/data/facts.yaml", known + many);
    let told = site.run(&["check", "--format", "short", "--date", crate::site::DATE]).exits(1);
    let told = told.stdout();
    for line in [
        "calculators.yaml:2:18: error[calculator-order]: `many` is longer than anybody works",
        "calculators.yaml:5:49: error[calculator-order]: `410` is an age that nobody reaches",
        "calculators.yaml:8:19: error[calculator-order]: `65530` is an age that nobody reaches",
    ] {
        assert!(told.contains(line), "{line} in {told}");
    }
}

#[test]
fn steps_from_the_same_number_of_jobs_are_an_error() {
    let rules = "consultation:\n  window_days: twenty\n  margin_days: 1\n  steps: \
                 [{from: two, days: two}, {from: two, days: twenty}]\n";
    let told = site(rules).run(&["check", "--format", "short"]).exits(1);
    assert!(told.stdout().contains("calculator-order"), "{}", told.stdout());
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
    let site = with_rules(Site::small()).file(
        "content/en/_index.md",
        "---\ntitle: Home\n---\n\n::calculator{name=redundancy}\n\n::calculator\n\nA :calculator[notice].\n\n::calculator{name=notice size=2}\n",
    );
    let told = site.run(&["check", "--format", "short", "--date", crate::site::DATE]).exits(1);
    let told = told.stdout();
    let errors: Vec<&str> = told.lines().filter(|line| line.contains(": error[")).collect();
    assert_eq!(
        errors,
        [
            "content/en/_index.md:5:19: error[unknown-calculator]: there is no calculator `redundancy` (one of: redundancy-pay, notice, consultation)",
            "content/en/_index.md:7:3: error[directive-argument]: `calculator` does not say which (write ::calculator{name=redundancy-pay})",
            "content/en/_index.md:9:4: error[directive-form]: `calculator` cannot be used in this way (write ::calculator{name=redundancy-pay} on a line of its own)",
            "content/en/_index.md:11:26: error[directive-argument]: `calculator` has no argument `size` (one of: name)",
        ]
    );
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
