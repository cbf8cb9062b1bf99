//! Links that lead nowhere, or where they must not.

use snapbox::str;

use super::{page, text};
use crate::site::{Run, Site};

/// Checks a home page with this text beside a page `guides/first-48-hours`
/// that has a heading "What to do".
fn beside_a_guide(body: &str) -> Run {
    Site::bilingual()
        .file("content/en/_index.md", format!("---\ntitle: Home\n---\n\n{body}"))
        .file(
            "content/en/guides/first-48-hours.md",
            "---\ntitle: First 48 hours\n---\n\n## What to do\n\nBreathe.\n",
        )
        .check()
}

#[test]
fn a_file_does_not_exist() {
    beside_a_guide("Read [this](guides/first-24-hours.md).\n").exits(1).reports(str![[r#"
error[broken-link]: there is no page `guides/first-24-hours.md`
 --> content/en/_index.md:5:6
  |
5 | Read [this](guides/first-24-hours.md).
  |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: did you mean `guides/first-48-hours`?
"#]]);
}

#[test]
fn an_address_does_not_exist() {
    beside_a_guide("Read [this](/guides/first-48-hour/).\n").exits(1).reports(str![[r#"
error[broken-link]: there is no page `/guides/first-48-hour/`
 --> content/en/_index.md:5:6
  |
5 | Read [this](/guides/first-48-hour/).
  |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: did you mean `/guides/first-48-hours/`?
"#]]);
}

#[test]
fn nothing_is_near_what_was_written() {
    beside_a_guide("One line.\n\nRead [this](/pensions/).\n").exits(1).reports(str![[r#"
error[broken-link]: there is no page `/pensions/`
 --> content/en/_index.md:7:6
  |
7 | Read [this](/pensions/).
  |      ^^^^^^^^^^^^^^^^^^
  |
  = help: name a page by its file, such as guides/first-48-hours.md, or by its address
"#]]);
}

#[test]
fn a_link_names_a_language() {
    beside_a_guide("Read [this](/pl/guides/first-48-hours/).\n").exits(1).reports(str![[r#"
error[link-to-language]: /pl/guides/first-48-hours/ names a language; a link leads to the reader's language by itself
 --> content/en/_index.md:5:6
  |
5 | Read [this](/pl/guides/first-48-hours/).
  |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: write /guides/first-48-hours/
"#]]);
}

#[test]
fn a_link_runs_a_script() {
    beside_a_guide("Press [here](javascript:alert%281%29).\n").exits(1).reports(str![[r#"
error[unsafe-link]: a link with `javascript:` is not allowed
 --> content/en/_index.md:5:7
  |
5 | Press [here](javascript:alert%281%29).
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: a link out of the site begins with https:, mailto: or sms:
"#]]);
}

#[test]
fn a_link_leaves_the_content_folder() {
    beside_a_guide("Read [this](../../../secret.md).\n").exits(1).reports(str![[r#"
error[broken-link]: there is no page `../../../secret.md`
 --> content/en/_index.md:5:6
  |
5 | Read [this](../../../secret.md).
  |      ^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: it leads out of the content folder
"#]]);
}

#[test]
fn a_link_leads_to_a_draft() {
    Site::small()
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\nRead [this](help.md).\n")
        .file("content/en/help.md", "---\ntitle: Help\ndraft: true\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[broken-link]: there is no page `help.md`
 --> content/en/_index.md:5:6
  |
5 | Read [this](help.md).
  |      ^^^^^^^^^^^^^^^
  |
  = help: content/en/help.md is not published: it is a draft
"#]]);
}

#[test]
fn the_address_of_a_link_is_that_of_a_draft() {
    Site::small()
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\nRead [this](/help/).\n")
        .file("content/en/help.md", "---\ntitle: Help\ndraft: true\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[broken-link]: there is no page `/help/`
 --> content/en/_index.md:5:6
  |
5 | Read [this](/help/).
  |      ^^^^^^^^^^^^^^
  |
  = help: content/en/help.md is not published: it is a draft
"#]]);
}

#[test]
fn a_link_leads_to_a_page_that_expired() {
    Site::small()
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\nRead [this](help.md).\n")
        .file("content/en/help.md", "---\ntitle: Help\nexpires: 2026-11-21\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[broken-link]: there is no page `help.md`
 --> content/en/_index.md:5:6
  |
5 | Read [this](help.md).
  |      ^^^^^^^^^^^^^^^
  |
  = help: content/en/help.md is not published: it expired on 2026-11-21
"#]]);
}

#[test]
fn a_link_leads_to_a_page_of_tomorrow() {
    Site::small()
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\nRead [this](help.md).\n")
        .file("content/en/help.md", "---\ntitle: Help\npublish: 2026-11-23\n---\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[broken-link]: there is no page `help.md`
 --> content/en/_index.md:5:6
  |
5 | Read [this](help.md).
  |      ^^^^^^^^^^^^^^^
  |
  = help: content/en/help.md is not published: it is published from 2026-11-23
"#]]);
}

#[test]
fn a_heading_of_the_same_page_does_not_exist() {
    text("See [below](#whot-now).\n\n## What now\n\nBreathe.\n").exits(1).reports(str![[r#"
error[broken-anchor]: this page has no heading `#whot-now`
 --> content/en/_index.md:5:5
  |
5 | See [below](#whot-now).
  |     ^^^^^^^^^^^^^^^^^^
  |
  = help: did you mean `#what-now`?
"#]]);
}

#[test]
fn a_heading_of_another_page_does_not_exist() {
    beside_a_guide("Read [this](guides/first-48-hours.md#what-to-doo).\n").exits(1).reports(str![
        [r#"
error[broken-anchor]: `guides/first-48-hours` has no heading `#what-to-doo`
 --> content/en/_index.md:5:6
  |
5 | Read [this](guides/first-48-hours.md#what-to-doo).
  |      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: did you mean `#what-to-do`?
"#]
    ]);
}

#[test]
fn an_anchor_that_is_near_to_no_heading_is_told_all_there_are() {
    text("See [below](#fees), [above](_index.md#cost).\n\n## What now\n\nBreathe.\n")
        .exits(1)
        .reports(str![[r#"
error[broken-anchor]: this page has no heading `#fees`
 --> content/en/_index.md:5:5
  |
5 | See [below](#fees), [above](_index.md#cost).
  |     ^^^^^^^^^^^^^^
  |
  = help: one of: #what-now

error[broken-anchor]: `_index` has no heading `#cost`
 --> content/en/_index.md:5:21
  |
5 | See [below](#fees), [above](_index.md#cost).
  |                     ^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: one of: #what-now
"#]]);
}

#[test]
fn an_anchor_leads_to_a_page_without_headings() {
    text("See [below](#fees).\n").exits(1).reports(str![[r#"
error[broken-anchor]: this page has no heading `#fees`
 --> content/en/_index.md:5:5
  |
5 | See [below](#fees).
  |     ^^^^^^^^^^^^^^
  |
  = help: there is no heading: link to the page as a whole
"#]]);
}

#[test]
fn an_image_does_not_exist() {
    Site::small()
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\n![A map of Scotland](mapp.png)\n")
        .file("content/en/map.png", b"\x89PNG")
        .check()
        .exits(1)
        .reports(str![[r#"
error[broken-image]: there is no image `mapp.png`
 --> content/en/_index.md:5:1
  |
5 | ![A map of Scotland](mapp.png)
  | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: did you mean `map.png`?

warning[unused-image]: no page shows this file or links to it
--> content/en/map.png
 = help: show it where it helps, or delete it
"#]]);
}

#[test]
fn an_image_has_no_words() {
    Site::small()
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\n![](map.png)\n")
        .file("content/en/map.png", b"\x89PNG")
        .check()
        .exits(1)
        .reports(str![[r#"
error[image-without-text]: this image has no alternative text
 --> content/en/_index.md:5:1
  |
5 | ![](map.png)
  | ^^^^^^^^^^^^
  |
  = help: say in the square brackets what the image tells: ![A map of …](map.png)
"#]]);
}

#[test]
fn the_words_of_an_image_hold_a_directive() {
    Site::small()
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\n![Rate of :fact[cap]](map.png) :fact[cap]\n")
        .file("content/en/map.png", b"\x89PNG")
        .file("content/data/facts.yaml", "cap:\n  kind: money\n  value: 751\n  about: A cap\n  source: GOV.UK\n  as_of: 2026\n  confidence: confirmed\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[directive-misplaced]: the words of an image are plain, and this directive would be left out of them
 --> content/en/_index.md:5:11
  |
5 | ![Rate of :fact[cap]](map.png) :fact[cap]
  |           ^^^^^^^^^^
  |
  = help: say it in the text beside the image
"#]]);
}

#[test]
fn a_download_does_not_exist() {
    beside_a_guide("Take [the form](form.docx).\n").exits(1).reports(str![[r#"
error[broken-link]: there is no file `form.docx`
 --> content/en/_index.md:5:6
  |
5 | Take [the form](form.docx).
  |      ^^^^^^^^^^^^^^^^^^^^^
  |
  = help: put the file beside the page and name it relative to the page
"#]]);
}

#[test]
fn a_reference_style_link_has_no_definition_of_its_target() {
    beside_a_guide("Read [this][guide].\n\n[guide]: guides/first-24-hours.md\n").exits(1).reports(
        str![[r#"
error[broken-link]: there is no page `guides/first-24-hours.md`
 --> content/en/_index.md:5:6
  |
5 | Read [this][guide].
  |      ^^^^^^^^^^^^^
  |
  = help: did you mean `guides/first-48-hours`?
"#]],
    );
}

#[test]
fn a_web_address_lacks_its_beginning() {
    beside_a_guide("Go to [their site](www.example.org).\n").exits(1).reports(str![[r#"
error[broken-link]: there is no file `www.example.org`
 --> content/en/_index.md:5:7
  |
5 | Go to [their site](www.example.org).
  |       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  |
  = help: an address on the web begins with https: https://www.example.org
"#]]);
}

#[test]
fn a_link_is_right() {
    Site::small()
        .file("content/en/help.md", page("Help"))
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\n[a](help.md) [b](/help/)\n")
        .check()
        .exits(0)
        .reports(str![""]);
}

/// A site of two languages whose home page says this in both.
fn said_in_both(text: &str) -> Site {
    Site::bilingual()
        .file("content/en/_index.md", format!("---\ntitle: Home\n---\n\n{text}\n"))
        .file("content/pl/_index.md", format!("---\ntitle: Start\n---\n\n{text}\n"))
        .file("content/en/help.md", "---\ntitle: Help\ntags: [pay]\n---\n\nHere.\n")
}

#[test]
fn a_link_leads_to_a_page_that_nobody_wrote() {
    let site = said_in_both("[a](/search/) [b](/a-z) [c](/tags/pay/) [d](/tags/#top)");
    site.build().exits(0);
    let english = site.published("index.html");
    let polish = site.published("pl/index.html");
    for (address, word) in [("search/", "a"), ("a-z/", "b"), ("tags/pay/", "c"), ("tags/", "d")] {
        assert!(english.contains(&format!("<a href=\"/{address}\">{word}</a>")), "{english}");
        assert!(polish.contains(&format!("<a href=\"/pl/{address}\">{word}</a>")), "{polish}");
    }
}

#[test]
fn a_link_to_such_a_page_names_a_language() {
    said_in_both("[a](/pl/search/)").check().exits(1).reports(str![[r#"
error[link-to-language]: /pl/search/ names a language; a link leads to the reader's language by itself
 --> content/en/_index.md:5:1
  |
5 | [a](/pl/search/)
  | ^^^^^^^^^^^^^^^^
  |
  = help: write /search/

warning[translation-not-accepted]: nobody has said which version of the source this translates
 --> content/pl/_index.md:2:8
  |
2 | title: Start
  |        ^^^^^
  |
  = help: if it is up to date: `pace translate accept _index --lang pl`

error[link-to-language]: /pl/search/ names a language; a link leads to the reader's language by itself
 --> content/pl/_index.md:5:1
  |
5 | [a](/pl/search/)
  | ^^^^^^^^^^^^^^^^
  |
  = help: write /search/
"#]]);
}

#[test]
fn a_link_leads_to_a_place_on_such_a_page() {
    said_in_both("[a](/a-z/#h)").check().exits(1).reports(str![[r#"
error[broken-anchor]: `/a-z/` is made of other pages and has no headings to lead to
 --> content/en/_index.md:5:1
  |
5 | [a](/a-z/#h)
  | ^^^^^^^^^^^^
  |
  = help: leave out the `#` and what follows it

warning[translation-not-accepted]: nobody has said which version of the source this translates
 --> content/pl/_index.md:2:8
  |
2 | title: Start
  |        ^^^^^
  |
  = help: if it is up to date: `pace translate accept _index --lang pl`

error[broken-anchor]: `/a-z/` is made of other pages and has no headings to lead to
 --> content/pl/_index.md:5:1
  |
5 | [a](/a-z/#h)
  | ^^^^^^^^^^^^
  |
  = help: leave out the `#` and what follows it
"#]]);
}

#[test]
fn a_link_leads_to_a_search_that_is_off() {
    let site = said_in_both("[a](/search/)");
    let written = std::fs::read_to_string(site.path().join("site.yaml")).expect("stands");
    site.write("site.yaml", format!("{written}search: off\n"));
    site.check().exits(1).reports(str![[r#"
error[broken-link]: there is no page `/search/`
 --> content/en/_index.md:5:1
  |
5 | [a](/search/)
  | ^^^^^^^^^^^^^
  |
  = help: name a page by its file, such as guides/first-48-hours.md, or by its address

warning[translation-not-accepted]: nobody has said which version of the source this translates
 --> content/pl/_index.md:2:8
  |
2 | title: Start
  |        ^^^^^
  |
  = help: if it is up to date: `pace translate accept _index --lang pl`

error[broken-link]: there is no page `/search/`
 --> content/pl/_index.md:5:1
  |
5 | [a](/search/)
  | ^^^^^^^^^^^^^
  |
  = help: name a page by its file, such as guides/first-48-hours.md, or by its address
"#]]);
}

/// A site that names a service in every way there is, in two languages.
fn beside_a_service(service: &str) -> Run {
    Site::bilingual()
        .file("content/en/services/line.md", service)
        .file("content/pl/services/line.md", page("Linia"))
        .file(
            "content/en/_index.md",
            "---\ntitle: Home\n---\n\nAsk [them](services/line.md), [here](/services/line/) or \
             :service[line].\n\n::contact{service=line}\n",
        )
        .file("content/en/guides/one.md", "---\ntitle: One\nservices: [line]\n---\n\nText.\n")
        .check()
}

#[test]
fn a_page_that_cannot_be_read_is_told_once_and_not_by_all_that_name_it() {
    beside_a_service("---\ntitel: A line\n---\n\nIt listens.\n").exits(1).reports(str![[r#"
error[missing-field]: `title` is missing
 --> content/en/services/line.md:2:1
  |
2 | titel: A line
  | ^
  |
  = help: is `titel` meant to be `title`?

error[unknown-field]: there is no field `titel` here
 --> content/en/services/line.md:2:1
  |
2 | titel: A line
  | ^^^^^
  |
  = help: did you mean `title`?
"#]]);
}

#[test]
fn a_page_that_is_not_there_is_told_by_all_that_name_it() {
    let site = beside_a_service("---\ntitle: A line\ndraft: true\n---\n\nIt listens.\n");
    let told = site.exits(1).stderr();
    assert_eq!(told.matches("error[broken-link]").count(), 2, "{told}");
    assert_eq!(told.matches("error[unknown-service]").count(), 3, "{told}");
}

#[test]
fn the_first_of_very_many_are_told_what_may_have_been_meant() {
    let mut site = Site::bilingual().file(
        "content/en/guides/first-48-hours.md",
        "---\ntitle: First 48 hours\n---\n\nBreathe.\n",
    );
    for page in 100..400 {
        let text = format!("---\ntitle: Page {page}\n---\n\n[x](../guides/first-48-hour.md)\n");
        site = site.file(&format!("content/en/many/page-{page}.md"), text);
    }
    let run = site.check().exits(1);
    let told = run.stderr();
    let hinted: Vec<bool> = told
        .split("error[broken-link]")
        .skip(1)
        .map(|told| told.contains("did you mean `guides/first-48-hours`?"))
        .collect();
    assert_eq!(hinted, (0..300).map(|nth| nth < 50).collect::<Vec<bool>>());
}

#[test]
fn a_link_leads_to_a_word_of_the_glossary() {
    let glossary = "tupe: {term: TUPE, meaning: A move of staff}\n";
    let leading = |text: &str| said_in_both(text).file("content/data/glossary.yaml", glossary);
    let run = leading("[a](/glossary/#tup)").check().exits(1);
    let told = run.stderr();
    assert!(told.contains("error[broken-anchor]: the glossary has no entry `#tup`"), "{told}");
    assert!(told.contains("help: did you mean `#tupe`?"), "{told}");
    // One that is in Polish alone is not on the page that others read.
    let polish = format!("{glossary}plonly: {{term: {{pl: X}}, meaning: {{pl: Y}}}}\n");
    let told = said_in_both("[a](/glossary/#plonly)")
        .file("content/data/glossary.yaml", polish)
        .check()
        .exits(1)
        .stderr();
    assert!(told.contains("the glossary has no entry `#plonly`"), "{told}");
    // What could not be read is told once, where it stands.
    for (misread, code) in [
        ("tupe: {term: TUPE, meanin: A move}\n", "unknown-field"),
        ("tupe: {term: [TUPE\n", "yaml-bracket"),
    ] {
        let told = said_in_both("[a](/glossary/#tupe)")
            .file("content/data/glossary.yaml", misread)
            .check()
            .exits(1)
            .stderr();
        assert!(told.contains(code) && !told.contains("[broken-"), "{told}");
    }
    let site = leading("[a](/glossary/#tupe)");
    site.build().exits(0);
    assert!(site.published("index.html").contains("href=\"/glossary/#tupe\""));
    assert!(site.published("pl/index.html").contains("href=\"/pl/glossary/#tupe\""));
    assert!(site.published("pl/glossary/index.html").contains("id=\"tupe\""));
}
