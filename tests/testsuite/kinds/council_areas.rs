//! `content/data/areas.yaml`: the council areas, and mistakes in them.

use snapbox::str;

use super::{AREAS, page, texts};
use crate::site::{Run, Site};

fn told(areas: &str) -> Run {
    Site::small().file("content/data/areas.yaml", areas).check()
}

#[test]
fn areas_that_border_on_each_other() {
    told(AREAS).exits(0).reports(str![""]);
}

#[test]
fn a_neighbour_that_is_not_there() {
    told("fife: {name: Fife, code: S12000047, neighbours: [angis]}\nangus: {name: Angus, code: S12000041}\n")
        .exits(1)
        .reports(str![[r#"
error[unknown-area]: there is no area `angis`
 --> content/data/areas.yaml:1:50
  |
1 | fife: {name: Fife, code: S12000047, neighbours: [angis]}
  |                                                  ^^^^^
  |
  = help: did you mean `angus`?
"#]]);
}

#[test]
fn a_neighbour_that_does_not_know_of_it() {
    told("fife: {name: Fife, code: S12000047, neighbours: [angus]}\nangus: {name: Angus, code: S12000041}\n")
        .exits(1)
        .reports(str![[r#"
error[one-sided-neighbour]: `angus` does not name `fife` back
 --> content/data/areas.yaml:1:50
  |
1 | fife: {name: Fife, code: S12000047, neighbours: [angus]}
  |                                                  ^^^^^
  |
  = help: add fife to its neighbours, or take it out here
"#]]);
}

#[test]
fn a_name_that_cannot_stand_in_an_address() {
    told("Fife & Kinross: {name: Fife, code: S12000047}\n").exits(1).reports(str![[r#"
error[wrong-name]: `Fife & Kinross` cannot be a name
 --> content/data/areas.yaml:1:1
  |
1 | Fife & Kinross: {name: Fife, code: S12000047}
  | ^^^^^^^^^^^^^^
  |
  = help: call it `fife-kinross`
"#]]);
}

#[test]
fn an_area_without_a_code_and_with_an_unknown_field() {
    told("fife: {name: Fife, neighbors: []}\n").exits(1).reports(str![[r#"
error[missing-field]: `code` is missing
 --> content/data/areas.yaml:1:7
  |
1 | fife: {name: Fife, neighbors: []}
  |       ^
  |
  = help: add `code:` with a text

error[unknown-field]: there is no field `neighbors` here
 --> content/data/areas.yaml:1:20
  |
1 | fife: {name: Fife, neighbors: []}
  |                    ^^^^^^^^^
  |
  = help: did you mean `neighbours`?
"#]]);
}

#[test]
fn a_name_in_a_language_that_is_none() {
    told("fife: {name: {en: Fife, gaelic!: Fìobha}, code: S12000047}\n").exits(1).reports(str![[
        r#"
error[wrong-value]: `gaelic!` is not a language tag such as en, pl or zh-Hans
 --> content/data/areas.yaml:1:25
  |
1 | fife: {name: {en: Fife, gaelic!: Fìobha}, code: S12000047}
  |                         ^^^^^^^
"#
    ]]);
}

#[test]
fn the_list_is_no_mapping() {
    told("- fife\n- angus\n").exits(1).reports(str![[r#"
error[wrong-value]: expected a mapping, each entry with a name, found a list
 --> content/data/areas.yaml:1:1
  |
1 | - fife
  | ^^^^^^
"#]]);
}

#[test]
fn an_area_is_called_what_the_reader_calls_it() {
    let site = Site::small()
        .file("site.yaml", "title: Test\nlanguages: [en, gd, pl]\n")
        .file("content/data/areas.yaml", "fife: {name: {en: Fife, gd: Fìobha}, code: S12000047}\n")
        .file("content/en/help.md", page("Help", "areas: [fife]\n"));
    site.build().exits(0);
    assert_eq!(texts(&site.published("browse/area/fife/index.html"), "h1"), ["Fife"]);
    assert_eq!(texts(&site.published("gd/browse/area/fife/index.html"), "h1"), ["Fìobha"]);
    let html = site.published("pl/browse/area/fife/index.html");
    assert_eq!(texts(&html, "h1[lang=en]"), ["Fife"], "a name that Polish lacks is English");
}
