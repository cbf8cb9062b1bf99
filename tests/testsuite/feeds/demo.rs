//! A site that is not yet official says so in all its files, and is not found.

use super::everything;
use super::xml::Element;
use crate::site::Site;

const NOT_OFFICIAL: &str = "It is not an official service.";
const UNCHECKED: &str = "The facts here were copied from named sources. They have not yet been \
    checked at those sources.";

/// Files that have no room for a sentence: those of the theme and of the search.
fn has_no_room(name: &str) -> bool {
    name.starts_with("assets/") || name.starts_with("search-index/")
}

#[test]
fn every_file_of_a_demonstration_says_that_it_is_one() {
    let site = everything("demo");
    site.build().exits(0);
    let files = site.tree("public");
    let mut polish = 0;
    for (name, bytes) in files.iter().filter(|(name, _)| !has_no_room(name)) {
        let text = String::from_utf8_lossy(bytes);
        if name.starts_with("pl/") {
            polish += 1;
            assert!(text.contains("Nie jest to oficjalna usługa."), "{name}");
            assert!(text.contains("Nie zostały jeszcze sprawdzone"), "{name}");
        } else if !name.starts_with("ar/") {
            assert!(text.contains(NOT_OFFICIAL), "{name}");
            assert!(text.contains(UNCHECKED), "{name}");
        }
    }
    assert!(polish > 5, "{polish}");
}

#[test]
fn no_file_of_a_live_site_says_so() {
    let site = everything("live");
    site.build().exits(0);
    for (name, bytes) in site.tree("public") {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains(NOT_OFFICIAL) && !text.contains(UNCHECKED), "{name}");
        assert!(!text.contains("noindex") || name.contains("404") || name.contains("search/"));
    }
}

#[test]
fn a_demonstration_asks_not_to_be_found() {
    let site = everything("demo");
    site.build().exits(0);
    for (name, bytes) in site.tree("public") {
        let is_page = name.ends_with(".html");
        let text = String::from_utf8_lossy(&bytes);
        assert!(!is_page || text.contains("<meta name=\"robots\" content=\"noindex\">"), "{name}");
    }
    assert!(site.published("_headers").contains("\n  X-Robots-Tag: noindex\n"));
    let robots = site.published("robots.txt");
    assert!(robots.ends_with("\nUser-agent: *\nDisallow: /\n"), "{robots}");
    assert!(!robots.contains("Sitemap:"), "{robots}");
}

#[test]
fn a_live_site_may_be_read_by_all() {
    let site = everything("live");
    site.build().exits(0);
    let robots = site.published("robots.txt");
    let sitemap = "Sitemap: https://example.org/a/b/sitemap.xml";
    assert_eq!(robots, format!("User-agent: *\nAllow: /\n\n{sitemap}\n"));
    assert!(!site.published("_headers").contains("X-Robots-Tag"));
}

#[test]
fn a_comment_cannot_break_the_sitemap() {
    let site = Site::small().file("locales/en/own.ftl", "demo-facts = Not --> checked\n");
    site.build().exits(0);
    let sitemap = site.published("sitemap.xml");
    assert_eq!(Element::read(&sitemap).name, "urlset");
    assert!(sitemap.contains("checked -->\n<urlset"), "{sitemap}");
}
