//! Fields that name a service, an offer, a partner, an area or a page: what is
//! said where there is none of that name.

use snapbox::str;

use super::{AREAS, page};
use crate::site::Site;

const CHANNEL: &str = "channels:\n  - {type: email, value: help@example.org}\n";

fn ground() -> Site {
    Site::small()
        .file("content/data/areas.yaml", AREAS)
        .file(
            "content/en/offer/advice.md",
            page("Advice", "how: Call.\nstanding: {kind: varies}\n"),
        )
        .file("content/en/services/samaritans.md", page("Samaritans", CHANNEL))
        .file("content/en/partners/agency.md", page("The agency", ""))
        .file("content/en/guides/first-days.md", page("First days", "services: [samaritans]\n"))
}

/// A page, its fields, and where and how it is told that they name nothing.
const NAMES: [(&str, &str, &str); 14] = [
    (
        "wellbeing/own",
        "services: [samaritan, samaritans]\n",
        "3:12: error[unknown-service]: there is no service `samaritan` (did you mean `samaritans`?)",
    ),
    (
        "guides/own",
        "services: [moonshine]\n",
        "3:12: error[unknown-service]: there is no service `moonshine` (a service is a page in content/en/services/, named by its file)",
    ),
    (
        "services/own",
        "status: ended\nsuccessor: samaritens\n",
        "4:12: error[unknown-service]: there is no service `samaritens` (did you mean `samaritans`?)",
    ),
    (
        "partners/own",
        "offers: [advise]\n",
        "3:10: error[unknown-page]: there is no offer `advise` (did you mean `advice`?)",
    ),
    (
        "areas/fife",
        "notes: [{offer: redundancy-pay, note: Not here.}]\n",
        "3:17: error[unknown-page]: there is no offer `redundancy-pay` (an offer is a page in content/en/offer/, named by its file)",
    ),
    (
        "case-studies/own",
        "partners: [agenci]\n",
        "3:12: error[unknown-page]: there is no partner `agenci` (did you mean `agency`?)",
    ),
    (
        "offer/own",
        "how: Ask.\nstanding: {kind: varies}\nservices: [agency]\n",
        "5:12: error[unknown-service]: there is no service `agency` (a service is a page in content/en/services/, named by its file)",
    ),
    (
        "offer/own",
        "how: Ask.\nstanding: {kind: varies}\nservices: [_index]\n",
        "5:12: error[unknown-service]: there is no service `_index` (a service is a page in content/en/services/, named by its file)",
    ),
    (
        "packs/own",
        "parts: [guides/first-day, guides/first-days]\n",
        "3:9: error[unknown-page]: there is no page `guides/first-day` (did you mean `guides/first-days`?)",
    ),
    (
        "updates/own",
        "date: 2026-11-01\naffects: [nowhere-at-all]\n",
        "4:11: error[unknown-page]: there is no page `nowhere-at-all` (write its path below its language, without .md)",
    ),
    (
        "guides/own",
        "areas: [fyfe]\n",
        "3:9: error[unknown-area]: there is no area `fyfe` (did you mean `fife`?)",
    ),
    (
        "guides/own",
        "for: {areas: [angus, argus]}\n",
        "3:22: error[unknown-area]: there is no area `argus` (did you mean `angus`?)",
    ),
    (
        "areas/dundee",
        "",
        "2:1: error[unknown-area]: there is no area `dundee` (areas stand in content/data/areas.yaml)",
    ),
    (
        "guides/own",
        "services: [\"\"]\n",
        "3:12: error[wrong-value]: expected the name of a service such as samaritans, found ``",
    ),
];

#[test]
fn a_name_that_nothing_has_is_told_where_it_stands() {
    for (file, fields, expected) in NAMES {
        let site = ground().file(&format!("content/en/{file}.md"), page("Own", fields));
        let run = site.run(&["check", "--date", crate::site::DATE, "--format", "short"]).exits(1);
        assert_eq!(run.stdout().trim(), format!("content/en/{file}.md:{expected}"));
    }
}

#[test]
fn a_default_of_a_folder_names_an_area_that_is_not_there() {
    ground()
        .file("content/en/guides/_index.md", "---\ntitle: Guides\ndefaults: {areas: [fyfe]}\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[unknown-area]: there is no area `fyfe`
 --> content/en/guides/_index.md:3:20
  |
3 | defaults: {areas: [fyfe]}
  |                    ^^^^
  |
  = help: did you mean `fife`?

error[unknown-area]: there is no area `fyfe`
 --> content/en/guides/first-days.md:2:1
  |
2 | title: First days
  | ^^^^^^^^^^^^^^^^^
  |
  = help: did you mean `fife`?
"#]]);
}

#[test]
fn a_page_of_the_menu_is_not_there() {
    ground()
        .file("site.yaml", "title: Test\nmenu: [guides, guide, partners]\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[unknown-page]: there is no page `guide`
 --> site.yaml:2:16
  |
2 | menu: [guides, guide, partners]
  |                ^^^^^
  |
  = help: did you mean `guides`?
"#]]);
}

#[test]
fn a_draft_is_not_there_for_those_who_name_it() {
    ground()
        .file("content/en/services/new.md", page("New", "draft: true\n"))
        .file("content/en/guides/own.md", page("Own", "services: [new]\n"))
        .check()
        .exits(1)
        .reports(str![[r#"
error[unknown-service]: there is no service `new`
 --> content/en/guides/own.md:3:12
  |
3 | services: [new]
  |            ^^^
  |
  = help: content/en/services/new.md is not published: it is a draft
"#]]);
}

#[test]
fn a_site_without_a_list_of_areas_may_name_any() {
    let site = Site::small().file("content/en/help.md", page("Help", "areas: [atlantis]\n"));
    site.build().exits(0);
    let html = site.published("browse/area/atlantis/index.html");
    assert_eq!(super::texts(&html, "h1"), ["atlantis"]);
}

#[test]
fn a_page_is_named_with_or_without_its_ending() {
    ground()
        .file(
            "content/en/packs/own.md",
            page("Own", "parts: [guides/first-days.md, /offer/advice/, guides]\n"),
        )
        .check()
        .exits(0);
}
