//! Other forms of a page: BSL, Easy Read, audio, large print.

use snapbox::str;

use super::{attributes, hrefs, page, sitemap, stands, text, texts};
use crate::site::{Run, Site};

fn site() -> Site {
    Site::bilingual()
        .file("content/en/guides/_index.md", page("Guides", ""))
        .file("content/en/guides/one.md", page("One", ""))
        .file("content/en/guides/one.bsl.md", page("One in BSL", "format: bsl\n"))
        .file("content/en/guides/one.easy-read.md", page("One made easy", "format: easy-read\n"))
}

fn told(file: &str, fields: &str) -> Run {
    Site::small()
        .file("content/en/guides/one.md", page("One", ""))
        .file(&format!("content/en/guides/{file}.md"), page("Own", fields))
        .check()
        .exits(1)
}

#[test]
fn a_form_stands_below_its_page() {
    let site = site();
    site.build().exits(0);
    assert_eq!(texts(&site.published("guides/one/bsl/index.html"), "h1"), ["One in BSL"]);
    assert_eq!(texts(&site.published("guides/one/easy-read/index.html"), "h1"), ["One made easy"]);
    assert!(!stands(&site, "guides/one.bsl/index.html"));
}

#[test]
fn a_page_and_its_forms_offer_each_other() {
    let site = site();
    site.build().exits(0);
    for (file, current) in [
        ("guides/one/index.html", "/guides/one/"),
        ("guides/one/bsl/index.html", "/guides/one/bsl/"),
        ("guides/one/easy-read/index.html", "/guides/one/easy-read/"),
    ] {
        let html = site.published(file);
        assert_eq!(
            hrefs(&html, ".formats a"),
            ["/guides/one/", "/guides/one/bsl/", "/guides/one/easy-read/"]
        );
        assert_eq!(
            texts(&html, ".formats a"),
            ["Text", "British Sign Language (BSL)", "Easy Read"]
        );
        assert_eq!(hrefs(&html, ".formats a[aria-current=page]"), [current]);
    }
}

#[test]
fn a_page_without_forms_offers_none() {
    let site = Site::small().file("content/en/help.md", page("Help", ""));
    site.build().exits(0);
    assert_eq!(texts(&site.published("help/index.html"), ".formats"), [""; 0]);
}

#[test]
fn no_list_names_a_form() {
    let site = site();
    site.build().exits(0);
    for list in ["guides/index.html", "a-z/index.html", "index.html"] {
        let html = site.published(list);
        assert!(!html.contains("/guides/one/bsl/"), "{list}");
    }
    assert_eq!(texts(&site.published("guides/index.html"), ".cards a"), ["One"]);
}

#[test]
fn search_engines_are_told_of_a_form() {
    let site = site();
    site.build().exits(0);
    assert!(sitemap(&site).contains(&"https://example.org/guides/one/bsl/".to_owned()));
    let html = site.published("guides/one/bsl/index.html");
    assert_eq!(hrefs(&html, "link[rel=canonical]"), ["https://example.org/guides/one/bsl/"]);
}

#[test]
fn a_form_that_is_not_translated_says_its_language() {
    let site =
        site().file("content/pl/guides/one.md", "---\ntitle: Jeden\nslug: jeden\n---\n\nTekst.\n");
    site.build().exits(0);
    let html = site.published("pl/guides/jeden/index.html");
    assert_eq!(
        hrefs(&html, ".formats a"),
        ["/pl/guides/jeden/", "/pl/guides/jeden/bsl/", "/pl/guides/jeden/easy-read/"]
    );
    assert_eq!(attributes(&html, ".formats a", "hreflang"), ["(none)", "en", "en"]);
    let html = site.published("pl/guides/jeden/bsl/index.html");
    assert_eq!(hrefs(&html, "link[rel=canonical]"), ["https://example.org/guides/one/bsl/"]);
}

#[test]
fn a_link_may_name_a_form() {
    let site = site().file(
        "content/en/help.md",
        text("Help", "[BSL](guides/one.bsl.md) [too](/guides/one/bsl/)"),
    );
    site.build().exits(0);
    assert_eq!(
        hrefs(&site.published("help/index.html"), ".prose a"),
        ["/guides/one/bsl/", "/guides/one/bsl/"]
    );
}

#[test]
fn a_form_is_no_part_of_a_guide() {
    let site = Site::small()
        .file("content/en/guides/long/_index.md", page("Long", ""))
        .file("content/en/guides/long/a.md", page("A", ""))
        .file("content/en/guides/long/a.audio.md", page("A, spoken", "format: audio\n"))
        .file("content/en/guides/long/b.md", page("B", ""));
    site.build().exits(0);
    assert_eq!(
        hrefs(&site.published("guides/long/a/index.html"), ".sequence a"),
        ["/guides/long/b/"]
    );
    assert_eq!(texts(&site.published("guides/long/a/audio/index.html"), ".sequence"), [""; 0]);
}

#[test]
fn the_page_it_is_a_form_of_is_not_there() {
    told("on.bsl", "format: bsl\n").reports(str![[r#"
error[wrong-format]: there is no page `guides/on` that this could be a form of
 --> content/en/guides/on.bsl.md:3:1
  |
3 | format: bsl
  | ^^^^^^^
  |
  = help: it is named as the page beside it, and its form; did you mean `guides/one`?
"#]]);
}

#[test]
fn the_page_it_is_a_form_of_is_like_no_other() {
    told("something-else.bsl", "format: bsl\n").reports(str![[r#"
error[wrong-format]: there is no page `guides/something-else` that this could be a form of
 --> content/en/guides/something-else.bsl.md:3:1
  |
3 | format: bsl
  | ^^^^^^^
  |
  = help: it is named as the page beside it, and its form
"#]]);
}

#[test]
fn a_form_goes_with_its_page() {
    for fields in ["draft: true\n", "expires: 2026-11-21\n", "publish: 2026-11-23\n"] {
        let site = Site::small()
            .file("content/en/guides/one.md", page("One", fields))
            .file("content/en/guides/one.bsl.md", page("One in BSL", "format: bsl\n"));
        site.check().exits(0);
        site.build().exits(0);
        assert!(!stands(&site, "guides/one/bsl/index.html"), "{fields}");
    }
}

#[test]
fn the_name_does_not_say_the_form() {
    told("own", "format: bsl\n").reports(str![[r#"
error[wrong-format]: the name of this file does not say that its form is `bsl`
 --> content/en/guides/own.md:3:1
  |
3 | format: bsl
  | ^^^^^^^
  |
  = help: call it own.bsl.md, after the page it is a form of
"#]]);
}

#[test]
fn the_name_says_another_form() {
    told("one.audio", "format: bsl\n").reports(str![[r#"
error[wrong-format]: the name of this file does not say that its form is `bsl`
 --> content/en/guides/one.audio.md:3:1
  |
3 | format: bsl
  | ^^^^^^^
  |
  = help: call it one.bsl.md, after the page it is a form of
"#]]);
}

#[test]
fn the_front_matter_does_not_say_the_form() {
    told("one.bsl", "").reports(str![[r#"
error[wrong-format]: the name of this file says `bsl`, and its front matter does not
 --> content/en/guides/one.bsl.md:2:1
  |
2 | title: Own
  | ^^^^^^^^^^
  |
  = help: add `format: bsl`
"#]]);
}

#[test]
fn a_form_that_is_none() {
    told("one.braille", "format: braille\n").reports(str![[r#"
error[unknown-choice]: `braille` is not a choice here
 --> content/en/guides/one.braille.md:3:9
  |
3 | format: braille
  |         ^^^^^^^
  |
  = help: one of: bsl, easy-read, audio, large-print
"#]]);
}

#[test]
fn a_form_of_a_form() {
    site()
        .file("content/en/guides/one.bsl.audio.md", page("Own", "format: audio\n"))
        .check()
        .exits(1)
        .reports(str![[r#"
error[wrong-format]: this is a form of another form, so no page would offer it
 --> content/en/guides/one.bsl.audio.md:3:1
  |
3 | format: audio
  | ^^^^^^^
  |
  = help: name it after the page `guides/one` itself

warning[unexplained-term]: `BSL` is explained neither on this page nor in the glossary
 --> content/en/guides/one.bsl.md:6:16
  |
6 | Text of One in BSL.
  |                ^^^
  |
  = help: say it in words, or add it to content/data/glossary.yaml
"#]]);
}

#[test]
fn a_folder_gives_no_form() {
    Site::small()
        .file("content/en/guides/_index.md", "---\ntitle: Guides\ndefaults: {format: bsl}\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[wrong-default]: `format` belongs to each page, so a folder cannot give it
 --> content/en/guides/_index.md:3:12
  |
3 | defaults: {format: bsl}
  |            ^^^^^^
  |
  = help: delete it here, and write it on each page that needs it

error[wrong-format]: the name of this file does not say that its form is `bsl`
 --> content/en/guides/_index.md:3:12
  |
3 | defaults: {format: bsl}
  |            ^^^^^^^
  |
  = help: call it guides.bsl.md, after the page it is a form of
"#]]);
}

#[test]
fn a_page_stands_where_a_form_does() {
    let said = Site::small()
        .file("content/en/guides/one/_index.md", page("One", ""))
        .file("content/en/guides/one.bsl.md", page("One in BSL", "format: bsl\n"))
        .file("content/en/guides/one/bsl.md", page("Own", ""))
        .check()
        .exits(1)
        .stderr();
    assert!(
        said.contains("error[duplicate-url]: the address /guides/one/bsl/ is already taken"),
        "{said}"
    );
}
