//! Mistakes in `site.yaml`.

use snapbox::str;

use crate::site::{Run, Site};

fn configured(yaml: &str) -> Run {
    Site::small().file("site.yaml", yaml).check()
}

#[test]
fn it_is_missing() {
    Site::empty().file("content/en/_index.md", "").check().exits(1).reports(str![[r#"
error[no-site]: there is no `site.yaml` in the site folder
 |
 = help: make one with `title: …`, or name the folder: `pace --site DIR build`
"#]]);
}

#[test]
fn it_is_empty() {
    configured("").exits(1).reports(str![[r#"
error[missing-field]: `title` is missing
--> site.yaml
 = help: add `title:` with a text
"#]]);
}

#[test]
fn there_is_no_content() {
    Site::empty().file("site.yaml", "title: Test\n").check().exits(1).reports(str![[r#"
error[no-content]: there is no folder `content`
 |
 = help: put pages into content/en/, such as content/en/_index.md
"#]]);
}

#[test]
fn the_base_address_has_no_scheme() {
    configured("title: Test\nbase_url: example.org\n").exits(1).reports(str![[r#"
error[wrong-base-url]: `example.org` cannot be a base address: it has to begin with https:// or http://
 --> site.yaml:2:11
  |
2 | base_url: example.org
  |           ^^^^^^^^^^^
  |
  = help: write it as https://example.org/ or https://example.org/path/
"#]]);
}

#[test]
fn the_base_address_has_a_query() {
    configured("title: Test\nbase_url: https://example.org/?a=b\n").exits(1).reports(str![[r#"
error[wrong-base-url]: `https://example.org/?a=b` cannot be a base address: it must have no query, fragment or spaces
 --> site.yaml:2:11
  |
2 | base_url: https://example.org/?a=b
  |           ^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: write it as https://example.org/ or https://example.org/path/
"#]]);
}

#[test]
fn a_language_stands_twice() {
    configured("title: Test\nlanguages: [en, pl, en]\n").exits(1).reports(str![[r#"
error[duplicate-language]: the language `en` stands here twice
 --> site.yaml:2:21
  |
2 | languages: [en, pl, en]
  |                     ^^
  |
  = help: delete one of them
"#]]);
}

#[test]
fn a_language_is_no_tag() {
    configured("title: Test\nlanguages: [en, polish_language]\n").exits(1).reports(str![[r#"
error[wrong-value]: expected a language tag such as en, pl or zh-Hans, found `polish_language`
 --> site.yaml:2:17
  |
2 | languages: [en, polish_language]
  |                 ^^^^^^^^^^^^^^^
"#]]);
}

#[test]
fn a_theme_is_unknown() {
    configured("title: Test\ntheme: pase\n").exits(1).reports(str![[r#"
error[unknown-theme]: there is no theme `pase`
 --> site.yaml:2:8
  |
2 | theme: pase
  |        ^^^^
  |
  = help: did you mean `pace`?
"#]]);
}

#[test]
fn a_field_is_misspelt() {
    configured("title: Test\nbase-url: https://example.org/\n").exits(1).reports(str![[r#"
error[unknown-field]: there is no field `base-url` here
 --> site.yaml:2:1
  |
2 | base-url: https://example.org/
  | ^^^^^^^^
  |
  = help: did you mean `base_url`?
"#]]);
}

#[test]
fn search_is_half_on() {
    configured("title: Test\nsearch: maybe\n").exits(1).reports(str![[r#"
error[unknown-choice]: `maybe` is not a choice here
 --> site.yaml:2:9
  |
2 | search: maybe
  |         ^^^^^
  |
  = help: one of: on, off
"#]]);
}

#[test]
fn the_helpline_is_no_fact() {
    configured("title: Test\nhelpline: pace-helpline\n").exits(1).reports(str![[r#"
error[unknown-fact]: there is no fact `pace-helpline`
 --> site.yaml:2:11
  |
2 | helpline: pace-helpline
  |           ^^^^^^^^^^^^^
  |
  = help: facts stand in content/data/facts.yaml
"#]]);
}

#[test]
fn whom_to_tell_of_a_hole_is_an_email_address_without_a_scheme() {
    configured("title: Test\nsecurity: {contact: [safe@example.org]}\n").exits(1).reports(str![[
        r#"
error[wrong-contact]: nobody can be reached at `safe@example.org`
 --> site.yaml:2:22
  |
2 | security: {contact: [safe@example.org]}
  |                      ^^^^^^^^^^^^^^^^
  |
  = help: write `mailto:safe@example.org`
"#
    ]]);
}

#[test]
fn a_report_would_go_to_an_address_that_can_be_read_on_the_way() {
    configured("title: Test\nsecurity: {contact: [\"http://example.org/report\"]}\n")
        .exits(1)
        .reports(str![[r#"
error[wrong-contact]: nobody can be reached at `http://example.org/report`
 --> site.yaml:2:22
  |
2 | security: {contact: ["http://example.org/report"]}
  |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: it has to begin with mailto:, https:// or tel:
"#]]);
}

#[test]
fn an_address_to_report_to_would_write_a_line_of_its_own() {
    configured("title: Test\nsecurity: {contact: [\"mailto:a@b\\nContact: mailto:c@d\"]}\n")
        .exits(1)
        .reports(str![[r#"
error[wrong-contact]: nobody can be reached at `mailto:a@b\nContact: mailto:c@d`
 --> site.yaml:2:22
  |
2 | security: {contact: ["mailto:a@b\nContact: mailto:c@d"]}
  |                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: it has to begin with mailto:, https:// or tel:
"#]]);
}

#[test]
fn the_policy_is_no_address() {
    configured(
        "title: Test\nsecurity: {contact: [\"tel:+44131\"], policy: be nice, encryption: \"http://k\"}\n",
    )
    .exits(1)
    .reports(str![[r#"
error[wrong-value]: expected an address that begins with https://, found `be nice`
 --> site.yaml:2:45
  |
2 | security: {contact: ["tel:+44131"], policy: be nice, encryption: "http://k"}
  |                                             ^^^^^^^

error[wrong-value]: expected an address that begins with https://, found `http://k`
 --> site.yaml:2:66
  |
2 | security: {contact: ["tel:+44131"], policy: be nice, encryption: "http://k"}
  |                                                                  ^^^^^^^^^^
"#]]);
}

#[test]
fn there_is_nobody_to_tell_of_a_hole() {
    configured("title: Test\nsecurity: {contact: []}\n").exits(1).reports(str![[r#"
error[wrong-contact]: there is nobody to tell of a hole in the security
 --> site.yaml:2:21
  |
2 | security: {contact: []}
  |                     ^^
  |
  = help: write one, or delete `security:`
"#]]);
}

#[test]
fn whom_to_tell_of_a_hole_is_left_out() {
    configured("title: Test\nsecurity: {policy: \"https://example.org/\"}\n")
        .exits(1)
        .reports(str![[r#"
error[missing-field]: `contact` is missing
 --> site.yaml:2:11
  |
2 | security: {policy: "https://example.org/"}
  |           ^
  |
  = help: add `contact:` with a list, each an address such as mailto:security@example.org or https://example.org/report
"#]]);
}

#[test]
fn a_colour_is_a_word() {
    configured("title: Test\ncolours: {theme: teal, background: \"#fff\"}\n").exits(1).reports(
        str![[r##"
error[wrong-value]: expected a colour such as "#0b4450", found `teal`
 --> site.yaml:2:18
  |
2 | colours: {theme: teal, background: "#fff"}
  |                  ^^^^

error[wrong-value]: expected a colour such as "#0b4450", found `#fff`
 --> site.yaml:2:36
  |
2 | colours: {theme: teal, background: "#fff"}
  |                                    ^^^^^^
"##]],
    );
}

#[test]
fn one_colour_is_missing_and_another_misspelt() {
    configured("title: Test\ncolours: {theme: \"#0b4450\", backgroud: \"#ffffff\"}\n")
        .exits(1)
        .reports(str![[r##"
error[missing-field]: `background` is missing
 --> site.yaml:2:10
  |
2 | colours: {theme: "#0b4450", backgroud: "#ffffff"}
  |          ^
  |
  = help: is `backgroud` meant to be `background`?

error[unknown-field]: there is no field `backgroud` here
 --> site.yaml:2:29
  |
2 | colours: {theme: "#0b4450", backgroud: "#ffffff"}
  |                             ^^^^^^^^^
  |
  = help: did you mean `background`?
"##]]);
}
