//! `content/data/finder.yaml`: the questions of the finder, and mistakes in them.

use snapbox::str;

use super::AREAS;
use crate::site::{Run, Site};

fn told(subject: &str, answers: &[&str]) -> Run {
    let answers: String = answers
        .iter()
        .map(|value| format!("    - {{value: \"{value}\", label: Words}}\n"))
        .collect();
    Site::small()
        .file("content/data/areas.yaml", AREAS)
        .file(
            "content/data/finder.yaml",
            format!("own:\n  subject: {subject}\n  ask: What?\n  why: So.\n  answers:\n{answers}"),
        )
        .check()
}

#[test]
fn answers_that_are_words_of_their_subjects() {
    for (subject, answers) in [
        ("audience", ["individual", "partner"]),
        ("stage", ["worried", "left"]),
        ("employer_size", ["micro", "large"]),
        ("age", ["16-24", "50-"]),
        ("age", ["-15", "16-16"]),
        ("sector", ["energy", "food-and-drink"]),
        ("needs", ["money", "self-employment"]),
        ("areas", ["fife", "angus"]),
        ("language", ["pl", "zh-Hans"]),
        ("employment", ["zero-hours", "not-sure"]),
    ] {
        told(subject, &answers).exits(0).reports(str![""]);
    }
}

#[test]
fn an_answer_is_no_word_of_its_subject() {
    told("stage", &["notice", "at risk"]).exits(1).reports(str![[r#"
error[unknown-choice]: `at risk` is no answer about `stage`
 --> content/data/finder.yaml:7:15
  |
7 |     - {value: "at risk", label: Words}
  |               ^^^^^^^^^
  |
  = help: did you mean `at-risk`?
"#]]);
}

#[test]
fn an_answer_is_like_no_word_of_its_subject() {
    told("employer_size", &["gigantic"]).exits(1).reports(str![[r#"
error[unknown-choice]: `gigantic` is no answer about `employer_size`
 --> content/data/finder.yaml:6:15
  |
6 |     - {value: "gigantic", label: Words}
  |               ^^^^^^^^^^
  |
  = help: one of: micro, small, medium, large
"#]]);
}

#[test]
fn ages_that_are_none() {
    told("age", &["24-16", "young"]).exits(1).reports(str![[r#"
error[unknown-choice]: `24-16` is no answer about `age`
 --> content/data/finder.yaml:6:15
  |
6 |     - {value: "24-16", label: Words}
  |               ^^^^^^^
  |
  = help: write the youngest and the oldest age, such as 16-24 or 50-

error[unknown-choice]: `young` is no answer about `age`
 --> content/data/finder.yaml:7:15
  |
7 |     - {value: "young", label: Words}
  |               ^^^^^^^
  |
  = help: write the youngest and the oldest age, such as 16-24 or 50-
"#]]);
}

#[test]
fn an_answer_is_no_language() {
    told("language", &["Polish!"]).exits(1).reports(str![[r#"
error[unknown-choice]: `Polish!` is no answer about `language`
 --> content/data/finder.yaml:6:15
  |
6 |     - {value: "Polish!", label: Words}
  |               ^^^^^^^^^
  |
  = help: write a language tag such as pl
"#]]);
}

#[test]
fn an_answer_is_no_area() {
    told("areas", &["fife", "fyfe"]).exits(1).reports(str![[r#"
error[unknown-area]: there is no area `fyfe`
 --> content/data/finder.yaml:7:15
  |
7 |     - {value: "fyfe", label: Words}
  |               ^^^^^^
  |
  = help: did you mean `fife`?
"#]]);
}

#[test]
fn a_subject_that_nothing_is_said_of() {
    told("size", &["micro"]).exits(1).reports(str![[r#"
error[unknown-choice]: `size` is not a choice here
 --> content/data/finder.yaml:2:12
  |
2 |   subject: size
  |            ^^^^
  |
  = help: one of: audience, stage, employer_size, age, sector, needs, areas, language, employment
"#]]);
}

#[test]
fn a_question_without_a_reason() {
    Site::small()
        .file(
            "content/data/finder.yaml",
            "own:\n  subject: stage\n  ask: Where do you stand?\n  answer: []\n",
        )
        .check()
        .exits(1)
        .reports(str![[r#"
error[missing-field]: `why` is missing
 --> content/data/finder.yaml:2:3
  |
2 |   subject: stage
  |   ^
  |
  = help: add `why:` with a text, or one for each language such as {en: …, pl: …}

error[unknown-field]: there is no field `answer` here
 --> content/data/finder.yaml:4:3
  |
4 |   answer: []
  |   ^^^^^^
  |
  = help: did you mean `answers`?
"#]]);
}
