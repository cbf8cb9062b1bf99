//! Fields that are missing, unknown, or hold something else than they should.

use snapbox::str;

use super::{front_matter, home};
use crate::site::Site;

/// A service with these lines of front matter.
fn service(yaml: &str) -> Site {
    Site::small()
        .file("content/en/services/samaritans.md", format!("---\ntitle: Samaritans\n{yaml}---\n"))
}

#[test]
fn the_title_is_missing() {
    front_matter("summary: Words\n").exits(1).reports(str![[r#"
error[missing-field]: `title` is missing
 --> content/en/_index.md:2:1
  |
2 | summary: Words
  | ^
  |
  = help: add `title:` with a text
"#]]);
}

#[test]
fn the_title_is_misspelt() {
    front_matter("tilte: Home\n").exits(1).reports(str![[r#"
error[missing-field]: `title` is missing
 --> content/en/_index.md:2:1
  |
2 | tilte: Home
  | ^
  |
  = help: is `tilte` meant to be `title`?

error[unknown-field]: there is no field `tilte` here
 --> content/en/_index.md:2:1
  |
2 | tilte: Home
  | ^^^^^
  |
  = help: did you mean `title`?
"#]]);
}

#[test]
fn the_title_is_empty() {
    front_matter("title:\n").exits(1).reports(str![[r#"
error[wrong-value]: expected a text, found nothing
 --> content/en/_index.md:2:7
  |
2 | title:
  |       ^
"#]]);
}

#[test]
fn there_is_no_front_matter() {
    home("Welcome.\n").exits(1).reports(str![[r#"
error[missing-field]: `title` is missing
--> content/en/_index.md
 = help: add `title:` with a text
"#]]);
}

#[test]
fn a_field_is_misspelt() {
    front_matter("title: Home\nsumary: Words\n").exits(1).reports(str![[r#"
error[unknown-field]: there is no field `sumary` here
 --> content/en/_index.md:3:1
  |
3 | sumary: Words
  | ^^^^^^
  |
  = help: did you mean `summary`?
"#]]);
}

#[test]
fn a_field_is_unknown() {
    front_matter("title: Home\ncolour: blue\n").exits(1).reports(str![[r#"
error[unknown-field]: there is no field `colour` here
 --> content/en/_index.md:3:1
  |
3 | colour: blue
  | ^^^^^^
  |
  = help: `pace schema` lists all fields
"#]]);
}

#[test]
fn a_field_of_another_kind_is_used() {
    front_matter("title: Home\nchannels: []\n").exits(1).reports(str![[r#"
error[unknown-field]: there is no field `channels` here
 --> content/en/_index.md:3:1
  |
3 | channels: []
  | ^^^^^^^^
  |
  = help: `pace schema` lists all fields
"#]]);
}

#[test]
fn a_page_has_several_mistakes_at_once() {
    front_matter(
        "tilte: Home\ndate: 22/11/2026\nstage: [notise]\ntags: money\ndraft: yes\nweight: heavy\n",
    )
    .exits(1)
    .reports(str![[r#"
error[missing-field]: `title` is missing
 --> content/en/_index.md:2:1
  |
2 | tilte: Home
  | ^
  |
  = help: is `tilte` meant to be `title`?

error[unknown-field]: there is no field `tilte` here
 --> content/en/_index.md:2:1
  |
2 | tilte: Home
  | ^^^^^
  |
  = help: did you mean `title`?

error[wrong-date]: `22/11/2026` is not a date
 --> content/en/_index.md:3:7
  |
3 | date: 22/11/2026
  |       ^^^^^^^^^^
  |
  = help: write year-month-day, such as 2026-11-22

error[unknown-choice]: `notise` is not a choice here
 --> content/en/_index.md:4:9
  |
4 | stage: [notise]
  |         ^^^^^^
  |
  = help: did you mean `notice`?

error[wrong-value]: expected a list, each a text, found `money`
 --> content/en/_index.md:5:7
  |
5 | tags: money
  |       ^^^^^
  |
  = help: put it in square brackets: [money]

error[wrong-value]: expected true or false, found `yes`
 --> content/en/_index.md:6:8
  |
6 | draft: yes
  |        ^^^

error[wrong-value]: expected a whole number such as 3 or -3, found `heavy`
 --> content/en/_index.md:7:9
  |
7 | weight: heavy
  |         ^^^^^
"#]]);
}

#[test]
fn a_date_is_written_the_british_way() {
    front_matter("title: Home\ndate: 22/11/2026\n").exits(1).reports(str![[r#"
error[wrong-date]: `22/11/2026` is not a date
 --> content/en/_index.md:3:7
  |
3 | date: 22/11/2026
  |       ^^^^^^^^^^
  |
  = help: write year-month-day, such as 2026-11-22
"#]]);
}

#[test]
fn a_date_does_not_exist() {
    front_matter("title: Home\nreview_by: 2026-02-30\n").exits(1).reports(str![[r#"
error[wrong-date]: `2026-02-30` is not a date
 --> content/en/_index.md:3:12
  |
3 | review_by: 2026-02-30
  |            ^^^^^^^^^^
  |
  = help: write year-month-day, such as 2026-11-22
"#]]);
}

#[test]
fn a_word_is_not_in_the_vocabulary() {
    front_matter("title: Home\naudience: [workers]\n").exits(1).reports(str![[r#"
error[unknown-choice]: `workers` is not a choice here
 --> content/en/_index.md:3:12
  |
3 | audience: [workers]
  |            ^^^^^^^
  |
  = help: one of: individual, employer, partner
"#]]);
}

#[test]
fn a_word_of_the_vocabulary_is_misspelt() {
    front_matter("title: Home\nstage: [notise]\n").exits(1).reports(str![[r#"
error[unknown-choice]: `notise` is not a choice here
 --> content/en/_index.md:3:9
  |
3 | stage: [notise]
  |         ^^^^^^
  |
  = help: did you mean `notice`?
"#]]);
}

#[test]
fn yes_stands_for_true() {
    front_matter("title: Home\ndraft: yes\n").exits(1).reports(str![[r#"
error[wrong-value]: expected true or false, found `yes`
 --> content/en/_index.md:3:8
  |
3 | draft: yes
  |        ^^^
"#]]);
}

#[test]
fn a_number_is_a_word() {
    front_matter("title: Home\nweight: heavy\n").exits(1).reports(str![[r#"
error[wrong-value]: expected a whole number such as 3 or -3, found `heavy`
 --> content/en/_index.md:3:9
  |
3 | weight: heavy
  |         ^^^^^
"#]]);
}

#[test]
fn hours_are_written_as_on_a_door() {
    service("channels:\n  - type: phone\n    value: 116 123\n    hours: 9am to 5pm\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[wrong-value]: expected `always`, or a list such as [mon-thu 18:00-02:00, fri 18:00 - mon 06:00], found `9am to 5pm`
 --> content/en/services/samaritans.md:6:12
  |
6 |     hours: 9am to 5pm
  |            ^^^^^^^^^^
"#]]);
}

#[test]
fn hours_name_no_day() {
    service("channels:\n  - type: phone\n    value: 116 123\n    hours: [09:00-17:00]\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[wrong-hours]: `09:00-17:00` is not understood as opening hours
 --> content/en/services/samaritans.md:6:13
  |
6 |     hours: [09:00-17:00]
  |             ^^^^^^^^^^^
  |
  = help: write days and times: mon-thu 18:00-02:00, or fri 18:00 - mon 06:00
"#]]);
}

#[test]
fn a_channel_has_no_value() {
    service("channels:\n  - type: phone\n").check().exits(1).reports(str![[r#"
error[missing-field]: `value` is missing
 --> content/en/services/samaritans.md:4:5
  |
4 |   - type: phone
  |     ^
  |
  = help: add `value:` with a text
"#]]);
}

#[test]
fn a_way_to_reach_a_service_is_unknown() {
    service("channels:\n  - type: fax\n    value: 116 123\n").check().exits(1).reports(str![[r#"
error[unknown-choice]: `fax` is not a choice here
 --> content/en/services/samaritans.md:4:11
  |
4 |   - type: fax
  |           ^^^
  |
  = help: one of: phone, text, webchat, email, web, visit
"#]]);
}

#[test]
fn the_successor_of_a_service_is_unknown() {
    service("status: ended\nsuccessor: samaritan\n").check().exits(1).reports(str![[r#"
error[unknown-service]: there is no service `samaritan`
 --> content/en/services/samaritans.md:4:12
  |
4 | successor: samaritan
  |            ^^^^^^^^^
  |
  = help: did you mean `samaritans`?
"#]]);
}

#[test]
fn a_slug_has_spaces() {
    Site::small()
        .file("content/en/help.md", "---\ntitle: Help\nslug: Help & Advice\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[wrong-slug]: `Help & Advice` cannot stand in an address
 --> content/en/help.md:3:7
  |
3 | slug: Help & Advice
  |       ^^^^^^^^^^^^^
  |
  = help: write `help-advice`
"#]]);
}

#[test]
fn an_alias_is_no_address() {
    front_matter("title: Home\naliases: [old-page]\n").exits(1).reports(str![[r#"
error[wrong-value]: expected an address from the root, such as /old/page/, found `old-page`
 --> content/en/_index.md:3:11
  |
3 | aliases: [old-page]
  |           ^^^^^^^^
"#]]);
}

#[test]
fn a_tag_has_no_letter() {
    front_matter("title: Home\ntags: [\"!\"]\n").exits(1).reports(str![[r#"
error[wrong-tag]: the tag `!` has no letter in it
 --> content/en/_index.md:3:9
  |
3 | tags: ["!"]
  |         ^
  |
  = help: write it with letters or digits, such as money
"#]]);
}

#[test]
fn a_folder_gives_its_pages_a_title() {
    front_matter("title: Home\ndefaults:\n  title: All\n  owner: A team\n").exits(1).reports(str![
        [r#"
error[wrong-default]: `title` belongs to each page, so a folder cannot give it
 --> content/en/_index.md:4:3
  |
4 |   title: All
  |   ^^^^^
  |
  = help: delete it here, and write it on each page that needs it
"#]
    ]);
}

#[test]
fn a_folder_gives_its_pages_a_wrong_date() {
    front_matter("title: Home\ndefaults:\n  review_by: soon\n").exits(1).reports(str![[r#"
error[wrong-date]: `soon` is not a date
 --> content/en/_index.md:4:14
  |
4 |   review_by: soon
  |              ^^^^
  |
  = help: write year-month-day, such as 2026-11-22
"#]]);
}

#[test]
fn a_folder_gives_its_pages_a_field_that_is_not_there() {
    front_matter("title: Home\ndefaults:\n  reviewed_by_date: 2026-11-22\n").exits(1).reports(
        str![[r#"
error[unknown-field]: there is no field `reviewed_by_date` here
 --> content/en/_index.md:4:3
  |
4 |   reviewed_by_date: 2026-11-22
  |   ^^^^^^^^^^^^^^^^
  |
  = help: did you mean `reviewed_by`?
"#]],
    );
}

#[test]
fn defaults_stand_on_a_page_that_is_no_folder() {
    Site::small()
        .file("content/en/help.md", "---\ntitle: Help\ndefaults:\n  owner: A team\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[unknown-field]: there is no field `defaults` here
 --> content/en/help.md:3:1
  |
3 | defaults:
  | ^^^^^^^^
  |
  = help: `pace schema` lists all fields
"#]]);
}

#[test]
fn an_offer_does_not_say_on_what_ground_it_is_offered() {
    Site::small()
        .file("content/en/offer/cv.md", "---\ntitle: CVs\nhow: Ask.\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[missing-field]: `standing` is missing
 --> content/en/offer/cv.md:2:1
  |
2 | title: CVs
  | ^
  |
  = help: add `standing:` with a mapping with kind, source, year
"#]]);
}

#[test]
fn a_list_that_nobody_reads() {
    let tagged = |count: usize| {
        let tags: String = (0..count).map(|n| format!("- t{n}\n")).collect();
        Site::small().file("content/en/help.md", format!("---\ntitle: Help\ntags:\n{tags}---\n"))
    };
    tagged(5_000).check().exits(0);
    tagged(5_001).check().exits(1).reports(str![[r#"
error[list-too-long]: this list has 5001 items; 5000 is the most
    --> content/en/help.md:5004:3
     |
5004 | - t5000
     |   ^^^^^
     |
     = help: leave out what nobody reads, or divide it between files
"#]]);
}
