//! What has to be read before something else is named (`read_first`).

use snapbox::str;

use super::rules::{ALL_USED, FACTS, page, told};
use crate::site::{Run, Site};

/// Pages of which one has to be read before help to claim is named.
fn read_first(path: &str, text: &str) -> Run {
    let settings = "title: Test\nlanguages: [en, pl]\nread_first:\n  - page: guides/visa\n    audience: [individual]\n    before: [services/claim, guides/benefits]\n    before_facts: [cap]\n";
    let service = "---\ntitle: Claim\naudience: [individual]\nchannels: [{type: web, value: 'https://www.example.org/'}]\n---\n\n[A visa?](../guides/visa.md)\n";
    let of = |title: &str, text: &str| {
        format!("---\ntitle: {title}\naudience: [individual]\n---\n\n{text}\n")
    };
    let site = Site::small()
        .file("site.yaml", settings)
        .file("content/data/facts.yaml", FACTS)
        .file("content/en/_index.md", ALL_USED)
        .file("content/en/services/claim.md", service)
        .file("content/en/guides/visa.md", of("If you have a visa", "See :service[claim]."))
        .file("content/en/guides/benefits.md", of("Benefits", "[A visa?](visa.md)"))
        .file(path, text);
    told(&site)
}

fn individual(text: &str) -> String {
    format!("---\ntitle: A page\naudience: [individual, partner]\n---\n\n{text}\n")
}

#[test]
fn something_is_named_before_what_has_to_be_read_first() {
    let path = "content/en/guides/page.md";
    for (text, place) in [
        ("Call :service[claim].", "6:6"),
        ("::contact{service=claim}", "6:1"),
        ("You get :fact[cap]. [A visa?](visa.md)", "6:9"),
        ("See [this](benefits.md) or [a visa](visa.md).", "6:5"),
    ] {
        let told = read_first(path, &individual(text));
        told.exits(1).says(format!("{path}:{place}: error[read-first-missing]: this is named before what has to be read first (`read_first` in site.yaml asks for a link above it to guides/visa, \u{201c}If you have a visa\u{201d})"));
    }
}

#[test]
fn a_page_that_is_about_such_a_thing_leads_nowhere() {
    let page = individual("We help.");
    read_first("content/en/guides/benefits.md", &page).exits(1).says(str!["content/en/guides/benefits.md:2:8: error[read-first-missing]: this page does not lead to what has to be read first (`read_first` in site.yaml asks for a link above it to guides/visa, “If you have a visa”)"]);
}

#[test]
fn a_service_that_is_nothing_but_its_number_leads_nowhere_either() {
    let bare = "---\ntitle: Claim\naudience: [individual]\nchannels: [{type: web, value: 'https://www.example.org/'}]\n---\n";
    read_first("content/en/services/claim.md", bare).exits(1).says(str!["content/en/services/claim.md:2:8: error[read-first-missing]: this page does not lead to what has to be read first (`read_first` in site.yaml asks for a link above it to guides/visa, “If you have a visa”)"]);
}

#[test]
fn a_translation_leaves_out_what_has_to_be_read_first() {
    let page = "---\ntitle: Zasiłki\n---\n\nWięcej o tym mówi :service[claim].\n";
    read_first("content/pl/guides/benefits.md", page).exits(1).says(str![[r#"
content/pl/guides/benefits.md:2:8: warning[translation-not-accepted]: nobody has said which version of the source this translates (if it is up to date: `pace translate accept guides/benefits --lang pl`)
content/pl/guides/benefits.md:5:19: error[read-first-missing]: this is named before what has to be read first (`read_first` in site.yaml asks for a link above it to guides/visa, “If you have a visa”)
content/pl/guides/benefits.md:5:19: warning[translation-differs]: this translation lacks the link to guides/visa and adds the service claim (compare it with content/en/guides/benefits.md)
"#]]);
}

#[test]
fn what_has_to_be_read_first_is_read_first() {
    let path = "content/en/guides/page.md";
    let led = "If you have [a visa](/guides/visa/). Call :service[claim], get :fact[cap].";
    read_first(path, &individual(led)).exits(0).says("");
    read_first(path, &individual("Call :fact[helpline].")).exits(0).says("");
    read_first(path, &page("For all", "Call :service[claim].")).exits(0).says("");
}

#[test]
fn what_has_to_be_read_first_is_not_there() {
    let settings =
        "title: Test\nread_first: [{page: visa, before: [services/clam], before_facts: [cup]}]\n";
    let site = Site::small()
        .file("site.yaml", settings)
        .file("content/data/facts.yaml", FACTS)
        .file("content/en/_index.md", ALL_USED);
    told(&site).exits(1).says(str![[r#"
site.yaml:2:21: error[unknown-page]: there is no page `visa` (write its path below its language, without .md)
site.yaml:2:36: error[unknown-page]: there is no page `services/clam` (write its path below its language, without .md)
site.yaml:2:67: error[unknown-fact]: there is no fact `cup` (did you mean `cap`?)
"#]]);
}
