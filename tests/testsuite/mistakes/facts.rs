//! Facts that do not fit their kind, are not used, or stand in the wrong place.

use snapbox::str;

use super::{front_matter, text};
use crate::site::{Run, Site};

/// Checks a site with one fact, `a-fact`, that its home page uses.
fn fact(kind: &str, value: &str) -> Run {
    Site::small()
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\nIt is :fact[a-fact].\n")
        .file(
            "content/data/facts.yaml",
            format!(
                "a-fact:\n  kind: {kind}\n  value: {value}\n  about: A fact\n  source: GOV.UK\n  as_of: 2026\n  confidence: confirmed\n"
            ),
        )
        .check()
}

#[test]
fn a_sum_has_a_pound_sign_and_a_comma() {
    fact("money", "\"£1,000\"").exits(1).reports(str![[r#"
error[wrong-fact]: `£1,000` is not a sum in pounds
 --> content/data/facts.yaml:3:10
  |
3 |   value: "£1,000"
  |          ^^^^^^^^
  |
  = help: write digits alone, with two decimals or none: 751 or 75.60
"#]]);
}

#[test]
fn a_telephone_number_has_words() {
    fact("phone", "0800 call us").exits(1).reports(str![[r#"
error[wrong-fact]: `0800 call us` is not a telephone number
 --> content/data/facts.yaml:3:10
  |
3 |   value: 0800 call us
  |          ^^^^^^^^^^^^
  |
  = help: write digits and spaces as they are read out: 0800 917 8000
"#]]);
}

#[test]
fn a_date_is_in_words() {
    fact("date", "6 April 2026").exits(1).reports(str![[r#"
error[wrong-fact]: `6 April 2026` is not a date
 --> content/data/facts.yaml:3:10
  |
3 |   value: 6 April 2026
  |          ^^^^^^^^^^^^
  |
  = help: write year-month-day, such as 2026-11-22
"#]]);
}

#[test]
fn a_web_address_has_no_scheme() {
    fact("web", "example.org").exits(1).reports(str![[r#"
error[wrong-fact]: `example.org` is not a web address
 --> content/data/facts.yaml:3:10
  |
3 |   value: example.org
  |          ^^^^^^^^^^^
  |
  = help: write it whole: https://example.org/
"#]]);
}

#[test]
fn a_kind_of_fact_is_unknown() {
    fact("pounds", "751").exits(1).reports(str![[r#"
error[unknown-choice]: `pounds` is not a choice here
 --> content/data/facts.yaml:2:9
  |
2 |   kind: pounds
  |         ^^^^^^
  |
  = help: one of: phone, money, number, percent, date, email, web, text
"#]]);
}

#[test]
fn a_fact_lacks_what_it_needs() {
    Site::small()
        .file("content/data/facts.yaml", "a-fact:\n  kind: money\n  value: 751\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[missing-field]: `about` is missing
 --> content/data/facts.yaml:2:3
  |
2 |   kind: money
  |   ^
  |
  = help: add `about:` with a text

error[missing-field]: `as_of` is missing
 --> content/data/facts.yaml:2:3
  |
2 |   kind: money
  |   ^
  |
  = help: add `as_of:` with a text

error[missing-field]: `confidence` is missing
 --> content/data/facts.yaml:2:3
  |
2 |   kind: money
  |   ^
  |
  = help: add `confidence:` with one of: confirmed, reported, general, source

error[missing-field]: `source` is missing
 --> content/data/facts.yaml:2:3
  |
2 |   kind: money
  |   ^
  |
  = help: add `source:` with a text
"#]]);
}

#[test]
fn a_fact_is_a_value_alone() {
    Site::small()
        .file("content/data/facts.yaml", "a-fact: 751\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[wrong-value]: expected a mapping with kind, value, about, source, as_of, confidence, checked, review_by, owner, found `751`
 --> content/data/facts.yaml:1:9
  |
1 | a-fact: 751
  |         ^^^
"#]]);
}

#[test]
fn a_fact_is_not_used() {
    Site::small()
        .file(
            "content/data/facts.yaml",
            "a-fact:\n  kind: money\n  value: 751\n  about: A fact\n  source: GOV.UK\n  as_of: 2026\n  confidence: confirmed\n",
        )
        .check()
        .exits(0)
        .reports(str![[r#"
warning[unused-fact]: no page uses the fact `a-fact`
 --> content/data/facts.yaml:1:1
  |
1 | a-fact:
  | ^^^^^^
  |
  = help: write :fact[a-fact] where it is told, or delete it
"#]]);
}

#[test]
fn a_data_file_is_misspelt() {
    Site::small().file("content/data/fact.yaml", "").check().exits(0).reports(str![[r#"
warning[unknown-data]: nothing reads a data file `fact`
--> content/data/fact.yaml
 = help: did you mean `facts`?
"#]]);
}

#[test]
fn a_telephone_number_stands_in_a_sentence() {
    text("Call us free on 0800 917 8000 today.\n").exits(1).reports(str![[r#"
error[literal-phone]: the telephone number `0800 917 8000` stands in the text
 --> content/en/_index.md:5:17
  |
5 | Call us free on 0800 917 8000 today.
  |                 ^^^^^^^^^^^^^
  |
  = help: put it into content/data/facts.yaml or the channels of a service, and write :fact[name] or :service[name] here
"#]]);
}

#[test]
fn a_telephone_number_stands_in_the_summary() {
    front_matter("title: Home\nsummary: Call 0800 917 8000.\n").exits(1).reports(str![[r#"
error[literal-phone]: the telephone number `0800 917 8000` stands in the text
 --> content/en/_index.md:3:15
  |
3 | summary: Call 0800 917 8000.
  |               ^^^^^^^^^^^^^
  |
  = help: say it in the text of the page, with :fact[name] or :service[name]; a field is shown as it is written
"#]]);
}

#[test]
fn a_telephone_number_stands_in_a_link() {
    text("[Call us](tel:08009178000).\n").exits(1).reports(str![[r#"
error[literal-phone]: the telephone number `08009178000` stands in the text
 --> content/en/_index.md:5:1
  |
5 | [Call us](tel:08009178000).
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: put it into content/data/facts.yaml or the channels of a service, and write :fact[name] or :service[name] here
"#]]);
}

#[test]
fn two_telephone_numbers_stand_in_a_sentence() {
    text("Call 0800 917 8000 or 0141 496 0999.\n").exits(1).reports(str![[r#"
error[literal-phone]: the telephone number `0800 917 8000` stands in the text
 --> content/en/_index.md:5:6
  |
5 | Call 0800 917 8000 or 0141 496 0999.
  |      ^^^^^^^^^^^^^
  |
  = help: put it into content/data/facts.yaml or the channels of a service, and write :fact[name] or :service[name] here

error[literal-phone]: the telephone number `0141 496 0999` stands in the text
 --> content/en/_index.md:5:23
  |
5 | Call 0800 917 8000 or 0141 496 0999.
  |                       ^^^^^^^^^^^^^
  |
  = help: put it into content/data/facts.yaml or the channels of a service, and write :fact[name] or :service[name] here
"#]]);
}

#[test]
fn a_file_of_facts_that_cannot_be_read_is_told_once_and_not_at_every_use() {
    Site::small()
        .file("content/data/facts.yaml", "a-fact:\n  kind: money\n value: 751\n")
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\nIt is :fact[a-fact], :fact[b].\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[yaml-indentation]: this line is not indented like the ones above
 --> content/data/facts.yaml:3:2
  |
3 |  value: 751
  |  ^^^^^^^^^^
  |
  = help: let the fields that belong together begin in the same column, and indent with spaces
"#]]);
}

#[test]
fn a_telephone_number_has_a_digit_too_many() {
    fact("phone", "0800 917 80000").exits(1).reports(str![[r#"
error[wrong-fact]: `0800 917 80000` is not a telephone number
 --> content/data/facts.yaml:3:10
  |
3 |   value: 0800 917 80000
  |          ^^^^^^^^^^^^^^
  |
  = help: write digits and spaces as they are read out: 0800 917 8000
"#]]);
}

#[test]
fn a_value_as_long_as_a_page_is_refused() {
    let told = "error[wrong-fact]: the value of `a-fact` has more than 1000 letters";
    let run = fact("text", &"é".repeat(100_000)).exits(1);
    assert_eq!(run.stderr().matches("error[").count(), 1, "{:.500}", run.stderr());
    assert!(run.stderr().contains(told), "{:.500}", run.stderr());
    let run = fact("text", &"é".repeat(1_000));
    assert!(!run.stderr().contains(told), "{:.500}", run.stderr());
}
