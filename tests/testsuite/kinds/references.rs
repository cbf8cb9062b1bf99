//! Fields that name a service, an offer, a partner, an area or a page: what is
//! said where there is none of that name.

use snapbox::str;

use super::{AREAS, page};
use crate::site::{Run, Site};

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

fn told(file: &str, fields: &str) -> Run {
    ground().file(&format!("content/en/{file}.md"), page("Own", fields)).check().exits(1)
}

#[test]
fn a_service_that_is_not_there() {
    told("wellbeing/own", "services: [samaritan, samaritans]\n").reports(str![[r#"
error[unknown-service]: there is no service `samaritan`
 --> content/en/wellbeing/own.md:3:12
  |
3 | services: [samaritan, samaritans]
  |            ^^^^^^^^^
  |
  = help: did you mean `samaritans`?
"#]]);
}

#[test]
fn a_service_like_no_other() {
    told("guides/own", "services: [moonshine]\n").reports(str![[r#"
error[unknown-service]: there is no service `moonshine`
 --> content/en/guides/own.md:3:12
  |
3 | services: [moonshine]
  |            ^^^^^^^^^
  |
  = help: a service is a page in content/en/services/, named by its file
"#]]);
}

#[test]
fn a_successor_that_is_not_there() {
    told("services/own", "status: ended\nsuccessor: samaritens\n").reports(str![[r#"
error[unknown-service]: there is no service `samaritens`
 --> content/en/services/own.md:4:12
  |
4 | successor: samaritens
  |            ^^^^^^^^^^
  |
  = help: did you mean `samaritans`?
"#]]);
}

#[test]
fn an_offer_that_is_not_there() {
    told("partners/own", "offers: [advise]\n").reports(str![[r#"
error[unknown-page]: there is no offer `advise`
 --> content/en/partners/own.md:3:10
  |
3 | offers: [advise]
  |          ^^^^^^
  |
  = help: did you mean `advice`?
"#]]);
}

#[test]
fn an_offer_that_a_note_is_about_is_not_there() {
    told("areas/fife", "notes: [{offer: redundancy-pay, note: Not here.}]\n").reports(str![[r#"
error[unknown-page]: there is no offer `redundancy-pay`
 --> content/en/areas/fife.md:3:17
  |
3 | notes: [{offer: redundancy-pay, note: Not here.}]
  |                 ^^^^^^^^^^^^^^
  |
  = help: an offer is a page in content/en/offer/, named by its file
"#]]);
}

#[test]
fn a_partner_that_is_not_there() {
    told("case-studies/own", "partners: [agenci]\n").reports(str![[r#"
error[unknown-page]: there is no partner `agenci`
 --> content/en/case-studies/own.md:3:12
  |
3 | partners: [agenci]
  |            ^^^^^^
  |
  = help: did you mean `agency`?
"#]]);
}

#[test]
fn a_partner_is_no_service() {
    told("offer/own", "how: Ask.\nstanding: {kind: varies}\nservices: [agency]\n").reports(str![[
        r#"
error[unknown-service]: there is no service `agency`
 --> content/en/offer/own.md:5:12
  |
5 | services: [agency]
  |            ^^^^^^
  |
  = help: a service is a page in content/en/services/, named by its file
"#
    ]]);
}

#[test]
fn a_section_is_no_service() {
    told("offer/own", "how: Ask.\nstanding: {kind: varies}\nservices: [_index]\n").reports(str![[
        r#"
error[unknown-service]: there is no service `_index`
 --> content/en/offer/own.md:5:12
  |
5 | services: [_index]
  |            ^^^^^^
  |
  = help: a service is a page in content/en/services/, named by its file
"#
    ]]);
}

#[test]
fn a_page_of_a_pack_that_is_not_there() {
    told("packs/own", "parts: [guides/first-day, guides/first-days]\n").reports(str![[r#"
error[unknown-page]: there is no page `guides/first-day`
 --> content/en/packs/own.md:3:9
  |
3 | parts: [guides/first-day, guides/first-days]
  |         ^^^^^^^^^^^^^^^^
  |
  = help: did you mean `guides/first-days`?
"#]]);
}

#[test]
fn a_page_that_an_update_changes_is_not_there() {
    told("updates/own", "date: 2026-11-01\naffects: [nowhere-at-all]\n").reports(str![[r#"
error[unknown-page]: there is no page `nowhere-at-all`
 --> content/en/updates/own.md:4:11
  |
4 | affects: [nowhere-at-all]
  |           ^^^^^^^^^^^^^^
  |
  = help: write its path below its language, without .md
"#]]);
}

#[test]
fn an_area_that_is_not_there() {
    told("guides/own", "areas: [fyfe]\n").reports(str![[r#"
error[unknown-area]: there is no area `fyfe`
 --> content/en/guides/own.md:3:9
  |
3 | areas: [fyfe]
  |         ^^^^
  |
  = help: did you mean `fife`?
"#]]);
}

#[test]
fn an_area_of_a_rule_that_is_not_there() {
    told("guides/own", "for: {areas: [angus, argus]}\n").reports(str![[r#"
error[unknown-area]: there is no area `argus`
 --> content/en/guides/own.md:3:22
  |
3 | for: {areas: [angus, argus]}
  |                      ^^^^^
  |
  = help: did you mean `angus`?
"#]]);
}

#[test]
fn a_page_of_an_area_that_is_not_there() {
    told("areas/dundee", "").reports(str![[r#"
error[unknown-area]: there is no area `dundee`
 --> content/en/areas/dundee.md:2:1
  |
2 | title: Own
  | ^
  |
  = help: areas stand in content/data/areas.yaml
"#]]);
}

#[test]
fn a_name_is_empty() {
    told("guides/own", "services: [\"\"]\n").reports(str![[r#"
error[wrong-value]: expected the name of a service such as samaritans, found ``
 --> content/en/guides/own.md:3:12
  |
3 | services: [""]
  |            ^^
"#]]);
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
