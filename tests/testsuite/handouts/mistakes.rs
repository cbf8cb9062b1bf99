//! What is told of packs and presentations that cannot be printed or shown.

use snapbox::str;

use super::{pack, shelf};
use crate::site::{DATE, Run, Site};

fn of_pack(parts: &str) -> Site {
    shelf().file("content/en/packs/one.md", format!("---\ntitle: A pack\nparts: [{parts}]\n---\n"))
}

fn of_talk(fields: &str) -> Run {
    shelf()
        .file("content/en/presentations/film.mp4", "film")
        .file("content/en/presentations/one.md", format!("---\ntitle: A talk\n{fields}---\n"))
        .check()
}

#[test]
fn a_part_that_is_not_there() {
    of_pack("guides/first, guides/secnd").check().exits(1).reports(str![[r#"
error[unknown-page]: there is no page `guides/secnd`
 --> content/en/packs/one.md:3:23
  |
3 | parts: [guides/first, guides/secnd]
  |                       ^^^^^^^^^^^^
  |
  = help: did you mean `guides/second`?
"#]]);
}

#[test]
fn a_part_that_is_a_draft() {
    of_pack("guides/first, guides/second")
        .file("content/en/guides/second.md", "---\ntitle: Second\ndraft: true\n---\n")
        .file("content/en/guides/first.md", "---\ntitle: First\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
warning[unused-fact]: no page uses the fact `cap`
 --> content/data/facts.yaml:1:1
  |
1 | cap:
  | ^^^
  |
  = help: write :fact[cap] where it is told, or delete it

error[unknown-page]: there is no page `guides/second`
 --> content/en/packs/one.md:3:23
  |
3 | parts: [guides/first, guides/second]
  |                       ^^^^^^^^^^^^^
  |
  = help: content/en/guides/second.md is not published: it is a draft

warning[unused-service]: no page names the service `The line`
 --> content/en/services/line.md:2:8
  |
2 | title: The line
  |        ^^^^^^^^
  |
  = help: write :service[line] where it helps
"#]]);
}

#[test]
fn a_part_that_has_expired() {
    let site = of_pack("guides/first, guides/second")
        .file("content/en/guides/second.md", "---\ntitle: Second\nexpires: 2026-11-21\n---\n")
        .file("content/en/guides/first.md", "---\ntitle: First\n---\n");
    site.check().exits(1).reports(str![[r#"
warning[unused-fact]: no page uses the fact `cap`
 --> content/data/facts.yaml:1:1
  |
1 | cap:
  | ^^^
  |
  = help: write :fact[cap] where it is told, or delete it

error[unknown-page]: there is no page `guides/second`
 --> content/en/packs/one.md:3:23
  |
3 | parts: [guides/first, guides/second]
  |                       ^^^^^^^^^^^^^
  |
  = help: content/en/guides/second.md is not published: it expired on 2026-11-21

warning[unused-service]: no page names the service `The line`
 --> content/en/services/line.md:2:8
  |
2 | title: The line
  |        ^^^^^^^^
  |
  = help: write :service[line] where it helps
"#]]);
    // On its last day it still stood in the pack, and a build of today does not.
    let told = site.run(&["check", "--date", "2026-11-21"]).exits(0).stderr();
    assert!(told.contains("warning[expires-soon]"), "{told}");
    site.run(&["build", "--date", DATE]).exits(1);
}

#[test]
fn a_part_that_is_not_published_yet() {
    let told = of_pack("guides/second")
        .file("content/en/guides/second.md", "---\ntitle: Second\npublish: 2027-01-01\n---\n")
        .file("content/en/guides/first.md", "---\ntitle: First\n---\n")
        .check()
        .exits(1)
        .stderr();
    assert!(told.contains("it is published from 2027-01-01"), "{told}");
}

#[test]
fn a_part_that_stands_twice() {
    of_pack("guides/first, guides/second, guides/first").check().exits(1).reports(str![[r#"
error[pack-part-twice]: `guides/first` stands in this pack already
 --> content/en/packs/one.md:3:38
  |
3 | parts: [guides/first, guides/second, guides/first]
  |                                      ^^^^^^^^^^^^
  |
  = help: name each page once
"#]]);
}

#[test]
fn a_pack_in_a_pack() {
    of_pack("guides/first, packs/two")
        .file("content/en/packs/two.md", pack(""))
        .check()
        .exits(1)
        .reports(str![[r#"
error[pack-in-pack]: `packs/two` is a pack itself
 --> content/en/packs/one.md:3:23
  |
3 | parts: [guides/first, packs/two]
  |                       ^^^^^^^^^
  |
  = help: name the pages that it holds

warning[duplicate-title]: `A pack` is the title of content/en/packs/one.md too
 --> content/en/packs/two.md:2:8
  |
2 | title: A pack
  |        ^^^^^^
  |
  = help: say in each title what is found on that page alone
"#]]);
}

#[test]
fn a_pack_in_itself_ends() {
    let told = of_pack("packs/one").check().exits(1).stderr();
    assert!(told.contains("error[pack-in-pack]: `packs/one` is a pack itself"), "{told}");
    // Where the site waives it, it still has an end.
    let site = of_pack("packs/one").file(
        "site.yaml",
        "title: Test\nlanguages: [en, pl]\nchecks:\n  pack-in-pack: {severity: allow, reason: A test.}\n",
    );
    site.build().exits(0);
}

#[test]
fn a_pack_without_parts() {
    of_pack("").check().exits(0).reports(str![[r#"
warning[pack-empty]: this pack has no parts
 --> content/en/packs/one.md:3:1
  |
3 | parts: []
  | ^^^^^^
  |
  = help: name its pages, such as `parts: [guides/first-48-hours]`
"#]]);
}

#[test]
fn a_poster_needs_no_parts() {
    let site =
        shelf().file("content/en/packs/one.md", "---\ntitle: A poster\npaper: poster\n---\n");
    let told = site.check().exits(0).stderr();
    assert!(!told.contains("pack-empty"), "{told}");
}

#[test]
fn paper_that_nobody_sells() {
    shelf().file("content/en/packs/one.md", pack("paper: a6\n")).check().exits(1).reports(str![[
        r#"
error[unknown-choice]: `a6` is not a choice here
 --> content/en/packs/one.md:4:8
  |
4 | paper: a6
  |        ^^
  |
  = help: did you mean `a4`?
"#
    ]]);
}

#[test]
fn a_change_without_a_day() {
    shelf()
        .file("content/en/packs/one.md", pack("changes: [{what: More.}]\n"))
        .check()
        .exits(1)
        .reports(str![[r#"
error[missing-field]: `date` is missing
 --> content/en/packs/one.md:4:11
  |
4 | changes: [{what: More.}]
  |           ^
  |
  = help: add `date:` with a date such as 2026-11-22
"#]]);
}

#[test]
fn a_recording_that_is_not_there() {
    of_talk("recording: flim.mp4\n").exits(1).reports(str![[r#"
warning[unused-image]: no page shows this file or links to it
--> content/en/presentations/film.mp4
 = help: show it where it helps, or delete it

error[unknown-recording]: there is no recording `flim.mp4`
 --> content/en/presentations/one.md:3:12
  |
3 | recording: flim.mp4
  |            ^^^^^^^^
  |
  = help: put the file beside the page, or leave the field out until there is one
"#]]);
}

#[test]
fn a_recording_without_captions() {
    of_talk("recording: film.mp4\n").exits(1).reports(str![[r#"
error[recording-without-captions]: this recording has no captions
 --> content/en/presentations/one.md:3:12
  |
3 | recording: film.mp4
  |            ^^^^^^^^
  |
  = help: write them into a .vtt file beside the page and name it in `captions:`
"#]]);
}

#[test]
fn captions_that_are_not_there() {
    of_talk("recording: film.mp4\ncaptions: film.vtt\n").exits(1).reports(str![[r#"
error[unknown-recording]: there is no file of captions `film.vtt`
 --> content/en/presentations/one.md:4:11
  |
4 | captions: film.vtt
  |           ^^^^^^^^
  |
  = help: put the file beside the page, or leave the field out until there is one
"#]]);
}

#[test]
fn a_recording_elsewhere_passes() {
    let told = of_talk("recording: \"https://example.com/film\"\n").exits(0).stderr();
    assert!(!told.contains("recording"), "{told}");
}

#[test]
fn captions_that_are_elsewhere() {
    of_talk("recording: film.mp4\ncaptions: https://example.org/film.vtt\n").exits(1).reports(
        str![[r#"
error[unknown-recording]: there is no file of captions `https://example.org/film.vtt`
 --> content/en/presentations/one.md:4:11
  |
4 | captions: https://example.org/film.vtt
  |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: put the file beside the page, or leave the field out until there is one
"#]],
    );
}

fn lost(path: &str, body: &str) -> Vec<String> {
    let site = shelf()
        .file("content/en/packs/one.md", pack(""))
        .file(path, format!("---\ntitle: Second things\n---\n\n{body}\n"));
    let told = site.check().stderr();
    let told = told.split("\n\n").filter(|one| one.contains("[lost-in-document]"));
    told.map(|one| one.lines().take(2).collect::<Vec<_>>().join("")).collect()
}

#[test]
fn raw_html_that_no_file_has() {
    let html = "<table><tr><td>HR1</td></tr></table>";
    for (path, warned) in [
        ("content/en/templates/note.md", true),
        ("content/en/presentations/talk.md", true),
        // A part of the pack, in both languages.
        ("content/en/guides/second.md", true),
        ("content/pl/guides/second.md", true),
        ("content/en/guides/third.md", false),
    ] {
        let told = lost(path, &format!("Text.\n\n{html}"));
        let expected = format!(
            "warning[lost-in-document]: this raw HTML is in no file that people download --> {path}:7:1"
        );
        assert_eq!(told, if warned { vec![expected] } else { Vec::new() });
    }
    assert!(lost("content/en/templates/note.md", "<!-- A remark. -->\n\n<br>Text.").is_empty());
}

#[test]
fn what_stands_too_deep_to_be_in_a_file() {
    let deep = |levels: usize| format!("{}Deep.", "> ".repeat(levels));
    assert!(lost("content/en/templates/note.md", &deep(24)).is_empty());
    let told = lost("content/en/templates/note.md", &deep(25));
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("too deep to be in a file"), "{told:?}");
}

#[test]
fn a_part_that_stands_there_many_times_is_told_once() {
    let run = of_pack(&format!("guides/second{}", ", guides/first".repeat(4_000))).check().exits(1);
    assert_eq!(run.stderr().matches("error[pack-part-twice]").count(), 1);
    let run = of_pack("guides/second, guides/first").check();
    assert!(!run.stderr().contains("pack-part-twice"), "{}", run.stderr());
}

#[test]
fn a_pack_that_nobody_can_hold() {
    let parts = |count: usize| (0..count).map(|n| format!("guides/{n}")).collect::<Vec<_>>();
    let told = |count| of_pack(&parts(count).join(", ")).check().exits(1).stderr();
    assert!(told(201).contains("error[list-too-long]: this pack has 201 parts; 200 is the most"));
    assert!(!told(200).contains("list-too-long"));
}
