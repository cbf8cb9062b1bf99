//! One wrong value and one unknown field of each kind, and what is said of them.

use snapbox::str;

use super::page;
use crate::site::{Run, Site};

fn told(file: &str, fields: &str) -> Run {
    Site::small().file(&format!("content/en/{file}.md"), page("Own", fields)).check().exits(1)
}

#[test]
fn a_page() {
    told("own", "weight: heavy\ncolour: red\n").reports(str![[r#"
error[wrong-value]: expected a whole number such as 3 or -3, found `heavy`
 --> content/en/own.md:3:9
  |
3 | weight: heavy
  |         ^^^^^

error[unknown-field]: there is no field `colour` here
 --> content/en/own.md:4:1
  |
4 | colour: red
  | ^^^^^^
  |
  = help: `pace schema` lists all fields
"#]]);
}

#[test]
fn an_offer() {
    told("offer/own", "how: Ask.\nstanding: {kind: legal}\ndeliverd_by: [Us]\n").reports(str![[
        r#"
error[unknown-choice]: `legal` is not a choice here
 --> content/en/offer/own.md:4:18
  |
4 | standing: {kind: legal}
  |                  ^^^^^
  |
  = help: one of: legal-right, pace-says, varies

error[unknown-field]: there is no field `deliverd_by` here
 --> content/en/offer/own.md:5:1
  |
5 | deliverd_by: [Us]
  | ^^^^^^^^^^^
  |
  = help: did you mean `delivered_by`?
"#
    ]]);
}

#[test]
fn an_offer_without_what_it_needs() {
    told("offer/own", "who: Anyone.\n").reports(str![[r#"
error[missing-field]: `how` is missing
 --> content/en/offer/own.md:2:1
  |
2 | title: Own
  | ^
  |
  = help: add `how:` with a text

error[missing-field]: `standing` is missing
 --> content/en/offer/own.md:2:1
  |
2 | title: Own
  | ^
  |
  = help: add `standing:` with a mapping with kind, source, year
"#]]);
}

#[test]
fn a_standing_with_an_unknown_field() {
    told("offer/own", "how: Ask.\nstanding: {kind: varies, yaer: 2022}\n").reports(str![[r#"
error[unknown-field]: there is no field `yaer` here
 --> content/en/offer/own.md:4:26
  |
4 | standing: {kind: varies, yaer: 2022}
  |                          ^^^^
  |
  = help: did you mean `year`?
"#]]);
}

#[test]
fn a_service() {
    told("services/own", "status: closed\nchanels: []\n").reports(str![[r#"
error[unknown-choice]: `closed` is not a choice here
 --> content/en/services/own.md:3:9
  |
3 | status: closed
  |         ^^^^^^
  |
  = help: one of: live, ended, historical

error[unknown-field]: there is no field `chanels` here
 --> content/en/services/own.md:4:1
  |
4 | chanels: []
  | ^^^^^^^
  |
  = help: did you mean `channels`?
"#]]);
}

#[test]
fn a_channel() {
    told(
        "services/own",
        "channels:\n  - {type: phone, value: \"0800 731 0469\", cost: cheap, hour: always}\n",
    )
    .reports(str![[r#"
error[unknown-choice]: `cheap` is not a choice here
 --> content/en/services/own.md:4:49
  |
4 |   - {type: phone, value: "0800 731 0469", cost: cheap, hour: always}
  |                                                 ^^^^^
  |
  = help: one of: free, local-rate, standard-text, varies

error[unknown-field]: there is no field `hour` here
 --> content/en/services/own.md:4:56
  |
4 |   - {type: phone, value: "0800 731 0469", cost: cheap, hour: always}
  |                                                        ^^^^
  |
  = help: did you mean `hours`?
"#]]);
}

#[test]
fn a_wellbeing_page() {
    told("wellbeing/own", "urgency: now\nurgent: true\n").reports(str![[r#"
error[unknown-choice]: `now` is not a choice here
 --> content/en/wellbeing/own.md:3:10
  |
3 | urgency: now
  |          ^^^
  |
  = help: one of: 999-now, today, any-time

error[unknown-field]: there is no field `urgent` here
 --> content/en/wellbeing/own.md:4:1
  |
4 | urgent: true
  | ^^^^^^
  |
  = help: did you mean `urgency`?
"#]]);
}

#[test]
fn a_guide() {
    told("guides/own", "have_ready: Your letter\nsteps: [One]\n").reports(str![[r#"
error[wrong-value]: expected a list, each a text, found `Your letter`
 --> content/en/guides/own.md:3:13
  |
3 | have_ready: Your letter
  |             ^^^^^^^^^^^
  |
  = help: put it in square brackets: [Your letter]

error[unknown-field]: there is no field `steps` here
 --> content/en/guides/own.md:4:1
  |
4 | steps: [One]
  | ^^^^^
  |
  = help: `pace schema` lists all fields
"#]]);
}
