//! Languages of which the site has a contact card only.

use snapbox::str;

use super::{attributes, hrefs, page, sitemap, stands, text, texts};
use crate::site::Site;

const CARD: &str = "---\ntitle: Pagalba\nsummary: Nemokama.\nlevel: card\n---\n\nSkambinkite. [Pagalba](/help/) :service[line]\n";

/// English and Polish whole, Lithuanian as a card.
fn site() -> Site {
    Site::small()
        .file("site.yaml", "title: Test\nlanguages: [en, pl, lt]\n")
        .file("content/en/help.md", page("Help", "tags: [pay]\n"))
        .file(
            "content/en/services/line.md",
            page("The line", "channels:\n  - {type: email, value: help@example.org}\n"),
        )
        .file("content/en/updates/one.md", page("News", "date: 2026-11-01\n"))
        .file("content/lt/_index.md", CARD)
        .file("locales/lt/own.ftl", "skip-link = Prie turinio\n")
}

fn built() -> Site {
    let site = site();
    site.build().exits(0);
    site
}

#[test]
fn a_card_is_one_page() {
    let site = built();
    let pages: Vec<String> = site
        .tree("public")
        .into_keys()
        .filter(|file| file.starts_with("lt/") && file.ends_with(".html"))
        .collect();
    assert_eq!(pages, ["lt/index.html"]);
    let html = site.published("lt/index.html");
    assert_eq!(texts(&html, "h1"), ["Pagalba"]);
    assert_eq!(attributes(&html, "html", "lang"), ["lt"]);
    assert_eq!(attributes(&html, "body", "class"), ["kind-card"]);
}

#[test]
fn its_links_lead_to_the_source_language() {
    let html = built().published("lt/index.html");
    assert_eq!(hrefs(&html, ".prose a"), ["/help/", "/services/line/"]);
}

#[test]
fn it_has_no_menu_no_search_and_no_feeds() {
    let site = built();
    let html = site.published("lt/index.html");
    assert_eq!(texts(&html, ".sections"), [""; 0]);
    assert_eq!(texts(&html, "form"), [""; 0]);
    assert_eq!(hrefs(&html, "link[type=\"application/atom+xml\"]"), [""; 0]);
    assert_eq!(hrefs(&html, "link[type=\"application/opensearchdescription+xml\"]"), [""; 0]);
    for file in [
        "lt/search/index.html",
        "lt/a-z/index.html",
        "lt/feeds/updates.xml",
        "lt/opensearch.xml",
        "lt/404.html",
    ] {
        assert!(!stands(&site, file), "{file}");
    }
    for file in ["pl/search/index.html", "pl/feeds/updates.xml"] {
        assert!(stands(&site, file), "{file}");
    }
    assert!(!site.tree("public").keys().any(|file| file.starts_with("search-index/lt")));
}

#[test]
fn every_link_on_it_leads_to_a_file() {
    let site = built();
    let html = site.published("lt/index.html");
    for href in hrefs(&html, "[href^=\"/\"]") {
        let path = href.split('#').next().unwrap_or_default().trim_start_matches('/');
        let file = if path.is_empty() || path.ends_with('/') {
            format!("{path}index.html")
        } else {
            path.to_owned()
        };
        assert!(stands(&site, &file), "{href}");
    }
}

#[test]
fn texts_of_the_interface_that_it_lacks_are_no_mistake() {
    let run = site().check().exits(0);
    assert!(!run.stderr().contains("missing-message"), "{}", run.stderr());
}

#[test]
fn the_switcher_offers_it_as_a_card() {
    let site = built();
    let html = site.published("help/index.html");
    assert_eq!(hrefs(&html, ".languages a[hreflang=lt]"), ["/lt/"]);
    assert_eq!(
        hrefs(&html, ".languages a[hreflang=lt][rel=alternate]"),
        [""; 0],
        "it is no translation"
    );
    assert_eq!(hrefs(&html, ".languages a[hreflang=pl]"), ["/pl/"]);
    // On the card the way on is a language that is whole.
    assert_eq!(
        hrefs(&site.published("lt/index.html"), "section[aria-labelledby=_languages-title] a"),
        ["/", "/pl/"]
    );
}

#[test]
fn it_is_the_home_page_in_its_language() {
    let site = built();
    assert!(sitemap(&site).contains(&"https://example.org/lt/".to_owned()));
    assert_eq!(
        hrefs(&site.published("index.html"), "link[hreflang=lt]"),
        ["https://example.org/lt/"]
    );
}

#[test]
fn a_page_that_is_written_in_it_stands_there_too() {
    let site = site().file("content/lt/help.md", text("Pagalba dabar", "Tekstas."));
    site.build().exits(0);
    assert_eq!(texts(&site.published("lt/help/index.html"), "h1"), ["Pagalba dabar"]);
    assert_eq!(
        hrefs(&site.published("lt/index.html"), ".prose a"),
        ["/lt/help/", "/services/line/"]
    );
    assert!(sitemap(&site).contains(&"https://example.org/lt/help/".to_owned()));
    assert_eq!(
        hrefs(&site.published("help/index.html"), ".languages a[hreflang=lt]"),
        ["/lt/help/"]
    );
}

#[test]
fn words_on_it_do_not_lead_to_a_glossary_that_it_lacks() {
    let site =
        site().file("content/data/glossary.yaml", "pace:\n  term: Skambinkite\n  meaning: Help.\n");
    site.build().exits(0);
    assert!(!site.published("lt/index.html").contains("glossary"));
}

#[test]
fn a_card_becomes_a_whole_language() {
    let site = built();
    site.write("content/lt/_index.md", CARD.replace("level: card\n", ""));
    // What the interface lacks is an error then.
    let said = site.build().exits(1).stderr();
    assert!(said.contains("error[missing-message]"), "{said}");
}

#[test]
fn the_source_language_is_no_card() {
    Site::small()
        .file("content/en/_index.md", "---\ntitle: Home\nlevel: card\n---\n\nWelcome.\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[wrong-level]: the source language cannot be a card only
 --> content/en/_index.md:3:1
  |
3 | level: card
  | ^^^^^^
  |
  = help: delete it: `level` is for translations
"#]]);
}

#[test]
fn a_page_is_no_card() {
    site()
        .file("content/lt/help.md", "---\ntitle: Pagalba dabar\nlevel: card\n---\n\nTekstas.\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[wrong-level]: `level` is said on the home page of a language
 --> content/lt/help.md:3:1
  |
3 | level: card
  | ^^^^^^
  |
  = help: move it to _index.md
"#]]);
}

#[test]
fn a_level_that_is_none() {
    for wrong in ["level: small", "level: crad", "levle: card"] {
        let site = site().file("content/lt/_index.md", CARD.replace("level: card", wrong));
        let run = site.run(&["check", "--date", crate::site::DATE, "--format", "short"]).exits(1);
        // What else a whole language would lack is not told besides.
        let told = run.stdout();
        let errors: Vec<&str> = told.lines().filter(|line| line.contains(": error[")).collect();
        assert_eq!(errors.len(), 1, "{told}");
        let codes = ["error[unknown-choice]", "error[unknown-field]"];
        assert!(codes.iter().any(|code| errors[0].contains(code)), "{told}");
    }
}
