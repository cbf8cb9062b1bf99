//! The library: what partners take away.

use super::{all, built, pack, shelf, texts, values};
use crate::site::Site;

fn library() -> Site {
    shelf()
        .file("content/en/packs/one.md", pack("audience: [employer, partner]\nwhen: [ready]\nversion: \"1.2\"\nchanges: [{date: 2026-03-01, what: A part more.}]\n"))
        .file("content/en/presentations/one.md", "---\ntitle: A talk\naudience: [partner]\nwhen: [delivery]\nchanges: [{date: 2026-06-01, what: Shorter.}]\n---\n\n## Slide one\n")
        .file("content/en/templates/one.md", "---\ntitle: A letter\naudience: [partner]\nwhen: [ready, delivery]\nchanges: [{date: 2026-01-05, what: A field less.}, {date: 2026-02-05, what: A field more.}]\n---\n\n## Dear\n")
}

#[test]
fn everything_stands_by_who_uses_it_and_when() {
    let html = built(&library(), "library/index.html");
    assert_eq!(
        texts(&html, ".shelf h2"),
        ["Employers", "Partner organisations", "Before there is a case", "While people are helped"]
    );
    assert_eq!(texts(&html, "#_audience-partner h3"), ["A pack", "A talk", "A letter"]);
    assert_eq!(texts(&html, "#_when-ready li a"), ["A pack", "A letter"]);
}

#[test]
fn filters_are_links_to_what_carries_the_word() {
    let html = built(&library(), "library/index.html");
    let filters = values(&html, ".library-filters a", "href");
    assert_eq!(
        filters,
        ["#_audience-employer", "#_audience-partner", "#_when-ready", "#_when-delivery", "#_main"]
    );
    let ids = values(&html, "[id]", "id");
    assert!(filters.iter().all(|filter| ids.contains(&filter[1..].to_owned())));
}

#[test]
fn each_shows_what_is_in_it_before_it_is_opened() {
    let html = built(&library(), "library/index.html");
    assert_eq!(
        texts(&html, "#_audience-partner .preview"),
        ["First things Second things", "Slide one", "Dear"]
    );
    assert_eq!(texts(&html, "#_audience-employer .library-kind"), ["Pack · Version 1.2"]);
}

#[test]
fn what_changed_last_stands_first() {
    let html = built(&library(), "library/index.html");
    assert_eq!(
        texts(&html, ".library-changed dt"),
        ["1 June 2026", "1 March 2026", "5 February 2026"]
    );
    assert_eq!(
        texts(&html, ".library-changed dd"),
        ["A talk", "Shorter.", "A pack", "A part more.", "A letter", "A field more."]
    );
    assert_eq!(
        texts(&html, "#_audience-partner .library-change"),
        ["1 March 2026: A part more.", "1 June 2026: Shorter.", "5 February 2026: A field more."]
    );
}

#[test]
fn in_another_language_what_is_not_translated_says_so() {
    let html = built(&library(), "pl/library/index.html");
    assert_eq!(texts(&html, "h1"), ["Biblioteka"]);
    assert_eq!(
        values(&html, "#_audience-employer li", "lang").first().map(String::as_str),
        Some("en")
    );
    assert_eq!(values(&html, ".library-kind", "lang")[0], "pl");
    assert_eq!(values(&html, ".library-kind", "dir")[0], "ltr");
}

#[test]
fn each_line_of_a_preview_says_its_own_language() {
    let site = library()
        .file("site.yaml", "title: Test\nlanguages: [en, ar]\n")
        .file("content/ar/packs/one.md", "---\ntitle: حزمة\n---\n\nنص.\n")
        .file("content/ar/guides/first.md", "---\ntitle: أولا\n---\n\nنص.\n");
    let html = built(&site, "ar/library/index.html");
    let lines: Vec<_> = all(&html, "#_audience-employer .preview li")
        .into_iter()
        .map(|line| (line.text().collect::<String>(), line.attr("lang"), line.attr("dir")))
        .collect();
    assert_eq!(
        lines,
        [("أولا".to_owned(), None, None), ("Second things".to_owned(), Some("en"), Some("ltr"))]
    );
    assert!(values(&html, ".library-kind", "dir").iter().all(|dir| dir == "rtl"));
}

#[test]
fn the_lists_of_what_is_in_it_lead_to_it() {
    let site = library().file("content/en/packs/_index.md", "---\ntitle: Packs\n---\n");
    let html = built(&site, "packs/index.html");
    assert_eq!(values(&html, ".to-library a", "href"), ["/library/"]);
    let html = built(&site, "guides/index.html");
    assert!(all(&html, ".to-library").is_empty());
}

#[test]
fn a_site_with_nothing_to_take_away_has_no_library() {
    let site = shelf();
    site.build().exits(0);
    assert!(site.tree("public").keys().all(|name| !name.contains("library")));
}

#[test]
fn what_carries_no_word_leaves_no_empty_shelf() {
    let site = shelf().file("content/en/packs/one.md", pack(""));
    let html = built(&site, "library/index.html");
    assert!(all(&html, ".shelf, .library-changed").is_empty());
}

#[test]
fn no_page_may_stand_in_its_place() {
    let site = library().file("content/en/library.md", "---\ntitle: Mine\n---\n");
    let told = site.check().exits(1).stderr();
    assert!(
        told.contains("error[reserved-address]: addresses under /library/ belong to the generator"),
        "{told}"
    );
}
