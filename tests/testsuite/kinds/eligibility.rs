//! `for:`: whom something is for.

use snapbox::str;

use super::page;
use crate::site::{Run, Site};

fn told(rule: &str) -> Run {
    Site::small().file("content/en/help.md", page("Help", &format!("for: {rule}\n"))).check()
}

#[test]
fn a_rule_with_all_that_can_be_said() {
    told(
        "{audience: [individual], stage: [notice, left], employer_size: [micro], age: {from: 16, to: 24}, \
         sector: [energy], needs: [work], areas: [fife], language: [pl], employment: [agency]}",
    )
    .exits(0)
    .reports(str![""]);
    told("{age: {to: 24}}").exits(0);
    told("{age: {from: 24, to: 24}}").exits(0);
}

#[test]
fn ages_that_nobody_has() {
    told("{age: {from: 25, to: 24}}").exits(1).reports(str![[r#"
error[wrong-range]: nobody is both 25 or older and 24 or younger
 --> content/en/help.md:3:12
  |
3 | for: {age: {from: 25, to: 24}}
  |            ^^^^^^^^^^^^^^^^^^
  |
  = help: write it as {from: 16, to: 24}
"#]]);
}

#[test]
fn ages_without_an_end() {
    told("{age: {}}").exits(1).reports(str![[r#"
error[wrong-range]: a range of ages needs `from` or `to`
 --> content/en/help.md:3:12
  |
3 | for: {age: {}}
  |            ^^
  |
  = help: write it as {from: 16, to: 24}
"#]]);
}

#[test]
fn an_age_that_is_no_range() {
    told("{age: 16-24}").exits(1).reports(str![[r#"
error[wrong-value]: expected a mapping with from, to, found `16-24`
 --> content/en/help.md:3:12
  |
3 | for: {age: 16-24}
  |            ^^^^^
"#]]);
}

#[test]
fn an_age_below_nothing() {
    told("{age: {from: -1}}").exits(1).reports(str![[r#"
error[wrong-value]: expected a whole number such as 3, found `-1`
 --> content/en/help.md:3:19
  |
3 | for: {age: {from: -1}}
  |                   ^^
"#]]);
}

#[test]
fn words_that_the_vocabulary_lacks() {
    told("{stage: [redundant], employment: [self employed]}").exits(1).reports(str![[r#"
error[unknown-choice]: `redundant` is not a choice here
 --> content/en/help.md:3:15
  |
3 | for: {stage: [redundant], employment: [self employed]}
  |               ^^^^^^^^^
  |
  = help: one of: worried, at-risk, notice, left

error[unknown-choice]: `self employed` is not a choice here
 --> content/en/help.md:3:40
  |
3 | for: {stage: [redundant], employment: [self employed]}
  |                                        ^^^^^^^^^^^^^
  |
  = help: did you mean `self-employed`?
"#]]);
}

#[test]
fn a_field_that_no_rule_has() {
    told("{ages: {from: 16}}").exits(1).reports(str![[r#"
error[unknown-field]: there is no field `ages` here
 --> content/en/help.md:3:7
  |
3 | for: {ages: {from: 16}}
  |       ^^^^
  |
  = help: did you mean `age`?
"#]]);
}

#[test]
fn a_rule_that_is_a_sentence() {
    told("people under 25").exits(1).reports(str![[r#"
error[wrong-value]: expected a mapping with audience, stage, employer_size, age, sector, needs, areas, language, employment, found `people under 25`
 --> content/en/help.md:3:6
  |
3 | for: people under 25
  |      ^^^^^^^^^^^^^^^
"#]]);
}

#[test]
fn a_translation_cannot_have_a_rule_of_its_own() {
    Site::bilingual()
        .file("content/en/help.md", page("Help", "for: {stage: [notice]}\n"))
        .file("content/pl/help.md", page("Pomoc", "for: {stage: [left]}\n"))
        .check()
        .exits(1)
        .reports(str![[r#"
warning[translation-not-accepted]: nobody has said which version of the source this translates
 --> content/pl/help.md:2:8
  |
2 | title: Pomoc
  |        ^^^^^
  |
  = help: if it is up to date: `pace translate accept help --lang pl`

error[shared-field]: `for` is the same in all languages
 --> content/pl/help.md:3:1
  |
3 | for: {stage: [left]}
  | ^^^
  |
  = help: delete it here: it is taken from the page in the source language
"#]]);
}
