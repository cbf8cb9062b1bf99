//! The same for what partners share with each other, for places and for what
//! has a day.

use snapbox::str;

use super::page;
use crate::site::{Run, Site};

fn told(file: &str, fields: &str) -> Run {
    Site::small().file(&format!("content/en/{file}.md"), page("Own", fields)).check().exits(1)
}

#[test]
fn a_case_study() {
    told("case-studies/own", "size: huge\nsectors: [energy]\n").reports(str![[r#"
error[unknown-choice]: `huge` is not a choice here
 --> content/en/case-studies/own.md:3:7
  |
3 | size: huge
  |       ^^^^
  |
  = help: one of: micro, small, medium, large

error[unknown-field]: there is no field `sectors` here
 --> content/en/case-studies/own.md:4:1
  |
4 | sectors: [energy]
  | ^^^^^^^
  |
  = help: did you mean `sector`?
"#]]);
}

#[test]
fn a_result_without_a_figure() {
    told("case-studies/own", "results: [{what: found work}]\nyear: last\n").reports(str![[r#"
error[missing-field]: `figure` is missing
 --> content/en/case-studies/own.md:3:11
  |
3 | results: [{what: found work}]
  |           ^
  |
  = help: add `figure:` with a text

error[wrong-value]: expected a whole number such as 3, found `last`
 --> content/en/case-studies/own.md:4:7
  |
4 | year: last
  |       ^^^^
"#]]);
}

#[test]
fn a_template() {
    told("templates/own", "when: [start]\nfield: []\n").reports(str![[r#"
error[unknown-choice]: `start` is not a choice here
 --> content/en/templates/own.md:3:8
  |
3 | when: [start]
  |        ^^^^^
  |
  = help: one of: ready, first-contact, planning, delivery, afterwards

error[unknown-field]: there is no field `field` here
 --> content/en/templates/own.md:4:1
  |
4 | field: []
  | ^^^^^
  |
  = help: did you mean `fields`?
"#]]);
}

#[test]
fn a_blank_of_a_template() {
    told("templates/own", "fields:\n  - {name: \"Employer name\", label: Who?, kind: word}\n")
        .reports(str![[r#"
error[wrong-slug]: `Employer name` cannot stand in an address
 --> content/en/templates/own.md:4:12
  |
4 |   - {name: "Employer name", label: Who?, kind: word}
  |            ^^^^^^^^^^^^^^^
  |
  = help: write `employer-name`

error[unknown-choice]: `word` is not a choice here
 --> content/en/templates/own.md:4:48
  |
4 |   - {name: "Employer name", label: Who?, kind: word}
  |                                                ^^^^
  |
  = help: one of: text, long-text, date, number, money, phone, email, choice
"#]]);
}

#[test]
fn a_pack() {
    told("packs/own", "paper: a3\npages: [guides/first]\n").reports(str![[r#"
error[unknown-choice]: `a3` is not a choice here
 --> content/en/packs/own.md:3:8
  |
3 | paper: a3
  |        ^^
  |
  = help: did you mean `a4`?

error[unknown-field]: there is no field `pages` here
 --> content/en/packs/own.md:4:1
  |
4 | pages: [guides/first]
  | ^^^^^
  |
  = help: `pace schema` lists all fields
"#]]);
}

#[test]
fn a_presentation() {
    told("presentations/own", "minutes: twenty\nslides: 12\n").reports(str![[r#"
error[wrong-value]: expected a whole number such as 3, found `twenty`
 --> content/en/presentations/own.md:3:10
  |
3 | minutes: twenty
  |          ^^^^^^

error[unknown-field]: there is no field `slides` here
 --> content/en/presentations/own.md:4:1
  |
4 | slides: 12
  | ^^^^^^
  |
  = help: `pace schema` lists all fields
"#]]);
}

#[test]
fn a_partner() {
    told("partners/own", "pace_member: true\nwebsite: example.com\n").reports(str![[r#"
error[wrong-value]: expected a mapping with as_of, found `true`
 --> content/en/partners/own.md:3:14
  |
3 | pace_member: true
  |              ^^^^

error[unknown-field]: there is no field `website` here
 --> content/en/partners/own.md:4:1
  |
4 | website: example.com
  | ^^^^^^^
  |
  = help: `pace schema` lists all fields
"#]]);
}

#[test]
fn an_area() {
    told("areas/own", "notes: [{offer: advice}]\nneighbors: [fife]\n").reports(str![[r#"
error[missing-field]: `note` is missing
 --> content/en/areas/own.md:3:9
  |
3 | notes: [{offer: advice}]
  |         ^
  |
  = help: add `note:` with a text

error[unknown-field]: there is no field `neighbors` here
 --> content/en/areas/own.md:4:1
  |
4 | neighbors: [fife]
  | ^^^^^^^^^
  |
  = help: `pace schema` lists all fields
"#]]);
}

#[test]
fn an_event() {
    told("events/own", "starts: tomorrow\nplaces: Here\n").reports(str![[r#"
error[wrong-date]: `tomorrow` is not a date
 --> content/en/events/own.md:3:9
  |
3 | starts: tomorrow
  |         ^^^^^^^^
  |
  = help: write year-month-day, such as 2026-11-22

error[unknown-field]: there is no field `places` here
 --> content/en/events/own.md:4:1
  |
4 | places: Here
  | ^^^^^^
  |
  = help: did you mean `place`?
"#]]);
}

#[test]
fn an_event_without_a_day() {
    told("events/own", "place: Here\n").reports(str![[r#"
error[missing-field]: `starts` is missing
 --> content/en/events/own.md:2:1
  |
2 | title: Own
  | ^
  |
  = help: add `starts:` with a date such as 2026-11-22
"#]]);
}

#[test]
fn an_update() {
    told("updates/own", "date: 2026-11-01\nchange: law\nafects: [guides]\n").reports(str![[r#"
error[unknown-choice]: `law` is not a choice here
 --> content/en/updates/own.md:4:9
  |
4 | change: law
  |         ^^^
  |
  = help: one of: organisation, funding, rules, service, site

error[unknown-field]: there is no field `afects` here
 --> content/en/updates/own.md:5:1
  |
5 | afects: [guides]
  | ^^^^^^
  |
  = help: did you mean `affects`?
"#]]);
}

#[test]
fn an_update_without_a_day() {
    told("updates/own", "change: rules\n").reports(str![[r#"
error[missing-field]: `date` is missing
 --> content/en/updates/own.md:2:1
  |
2 | title: Own
  | ^
  |
  = help: an update needs the day of its news, such as date: 2026-11-22
"#]]);
}

#[test]
fn a_field_of_another_kind() {
    told("guides/own", "channels: []\n").reports(str![[r#"
error[unknown-field]: there is no field `channels` here
 --> content/en/guides/own.md:3:1
  |
3 | channels: []
  | ^^^^^^^^
  |
  = help: `pace schema` lists all fields
"#]]);
}
