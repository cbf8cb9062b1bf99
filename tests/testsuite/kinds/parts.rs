//! Long lists in parts.

use super::{attributes, hrefs, page, sitemap, stands, text, texts};
use crate::site::{DATE, Site};

/// Five guides, two on each part of their list.
fn long() -> Site {
    let site = Site::small().file("site.yaml", "title: Test\nlist_size: 2\n").file(
        "content/en/guides/_index.md",
        "---\ntitle: Guides\nsummary: All of them.\n---\n\n## Read\n\nRead them.\n",
    );
    for name in ["e", "b", "a", "d", "c"] {
        site.write(
            &format!("content/en/guides/{name}.md"),
            page(&format!("Guide {name}"), "tags: [pay]\n"),
        );
    }
    site
}

fn built(site: Site) -> Site {
    site.build().exits(0);
    site
}

#[test]
fn a_list_is_divided_in_its_order() {
    let site = built(long());
    let parts = ["guides/index.html", "guides/page/2/index.html", "guides/page/3/index.html"];
    let listed = parts.map(|part| texts(&site.published(part), ".cards a"));
    assert_eq!(listed[0], ["Guide a", "Guide b"]);
    assert_eq!(listed[1], ["Guide c", "Guide d"]);
    assert_eq!(listed[2], ["Guide e"]);
    assert!(!stands(&site, "guides/page/1/index.html"));
    assert!(!stands(&site, "guides/page/4/index.html"));
}

#[test]
fn each_part_leads_to_the_one_before_and_after() {
    let site = built(long());
    let around = |file: &str| {
        let html = site.published(file);
        (hrefs(&html, ".pagination a[rel=prev]"), hrefs(&html, ".pagination a[rel=next]"))
    };
    let none = Vec::<String>::new;
    let one = |href: &str| vec![href.to_owned()];
    assert_eq!(around("guides/index.html"), (none(), one("/guides/page/2/")));
    assert_eq!(around("guides/page/2/index.html"), (one("/guides/"), one("/guides/page/3/")));
    assert_eq!(around("guides/page/3/index.html"), (one("/guides/page/2/"), none()));
    assert_eq!(
        texts(&site.published("guides/page/2/index.html"), ".pagination p"),
        ["Page 2 of 3"]
    );
}

#[test]
fn a_later_part_shows_the_list_only_and_says_which_it_is() {
    let site = built(long());
    let first = site.published("guides/index.html");
    assert_eq!(texts(&first, ".summary"), ["All of them."]);
    assert_eq!(texts(&first, ".prose p"), ["Read them."]);
    let second = site.published("guides/page/2/index.html");
    assert_eq!(texts(&second, "h1"), ["Guides"]);
    assert_eq!(texts(&second, "title"), ["Page 2 of 3 – Guides – Test"]);
    for gone in [
        ".summary",
        ".prose",
        ".contents",
        "meta[name=description]",
        "script[type=\"application/ld+json\"]",
    ] {
        assert_eq!(texts(&second, gone), [""; 0], "{gone}");
    }
}

#[test]
fn the_words_of_case_studies_stand_on_the_first_part_only() {
    let site = Site::small()
        .file("site.yaml", "title: Test\nlist_size: 1\n")
        .file("content/en/case-studies/_index.md", page("Case studies", ""))
        .file("content/en/case-studies/one.md", page("One", "sector: energy\n"))
        .file("content/en/case-studies/two.md", page("Two", "sector: media\n"));
    site.build().exits(0);
    assert_eq!(texts(&site.published("case-studies/index.html"), ".facet h2"), ["Sector"]);
    assert_eq!(texts(&site.published("case-studies/page/2/index.html"), ".facet"), [""; 0]);
}

#[test]
fn each_part_is_known_by_its_own_address_and_only_the_first_stands_in_the_sitemap() {
    let site = built(long());
    let canonical = |file: &str| hrefs(&site.published(file), "link[rel=canonical]");
    assert_eq!(canonical("guides/index.html"), ["https://example.org/guides/"]);
    assert_eq!(canonical("guides/page/2/index.html"), ["https://example.org/guides/page/2/"]);
    let sitemap = sitemap(&site);
    assert!(sitemap.contains(&"https://example.org/guides/".to_owned()), "{sitemap:?}");
    assert!(!sitemap.iter().any(|address| address.contains("/page/")), "{sitemap:?}");
}

#[test]
fn a_later_part_is_as_open_to_search_engines_as_the_first() {
    const LIVE: &str = "title: Test\nbase_url: https://pace.scot/\nlist_size: 2\nstatus: live\ncontact: {name: Us, email: us@example.org}\n";
    let site = long()
        .file("site.yaml", LIVE)
        .file("content/en/about/accessibility.md", page("Accessibility", ""))
        .file("content/en/about/privacy.md", page("Privacy", ""));
    site.build().exits(0);
    for file in ["guides/index.html", "guides/page/2/index.html"] {
        assert_eq!(
            attributes(&site.published(file), "meta[name=robots]", "content"),
            [""; 0],
            "{file}"
        );
    }
    let site = built(long());
    for file in ["guides/index.html", "guides/page/2/index.html"] {
        assert_eq!(
            attributes(&site.published(file), "meta[name=robots]", "content"),
            ["noindex"],
            "{file}"
        );
    }
}

#[test]
fn lists_of_words_and_the_a_to_z_are_divided_too() {
    let site = built(long());
    assert_eq!(texts(&site.published("tags/pay/page/3/index.html"), ".cards a"), ["Guide e"]);
    // Six pages stand in the A to Z: five guides and their section.
    assert_eq!(texts(&site.published("a-z/page/3/index.html"), ".a-z a"), ["Guide e", "Guides"]);
    assert!(!stands(&site, "a-z/page/4/index.html"));
}

#[test]
fn in_each_language_a_list_is_in_its_own_order() {
    let site = long().file("site.yaml", "title: Test\nlanguages: [en, pl]\nlist_size: 3\n");
    site.write("content/pl/guides/e.md", page("Aaa", ""));
    site.build().exits(0);
    assert_eq!(
        texts(&site.published("pl/guides/index.html"), ".cards a"),
        ["Aaa", "Guide a", "Guide b"]
    );
    let html = site.published("pl/guides/page/2/index.html");
    assert_eq!(texts(&html, ".cards a"), ["Guide c", "Guide d"]);
    // The order is another there, so another language is shown from its beginning.
    assert_eq!(hrefs(&html, ".languages a"), ["/guides/"]);
    assert_eq!(hrefs(&html, "link[hreflang]"), [""; 0]);
}

#[test]
fn nought_never_divides_a_list_and_a_full_part_is_the_last() {
    for (size, last) in
        [("0", "guides/index.html"), ("5", "guides/index.html"), ("4", "guides/page/2/index.html")]
    {
        let site = long().file("site.yaml", format!("title: Test\nlist_size: {size}\n"));
        site.build().exits(0);
        assert!(stands(&site, last), "{size}");
        let divided = stands(&site, "guides/page/2/index.html");
        assert_eq!(divided, last != "guides/index.html", "{size}");
        let nav = texts(&site.published("guides/index.html"), ".pagination");
        assert_eq!(nav.is_empty(), !divided, "{size}");
    }
}

#[test]
fn a_part_that_is_no_longer_needed_goes() {
    let site = built(long());
    site.remove("content/en/guides/a.md");
    site.remove("content/en/guides/b.md");
    site.run(&["build", "--date", DATE]).exits(0);
    assert!(stands(&site, "guides/page/2/index.html"));
    assert!(!stands(&site, "guides/page/3/index.html"));
}

#[test]
fn a_page_of_an_author_cannot_stand_where_a_part_does() {
    let run = long().file("content/en/guides/page/2.md", text("Two", "Text.")).check().exits(1);
    let said = run.stderr();
    assert!(
        said.contains("error[duplicate-url]: the address /guides/page/2/ is already taken by"),
        "{said}"
    );
}

#[test]
fn a_size_that_is_no_number() {
    for size in ["many", "-1", "2.5"] {
        let run = Site::small()
            .file("site.yaml", format!("title: Test\nlist_size: {size}\n"))
            .check()
            .exits(1);
        let said = run.stderr();
        let expected =
            format!("error[wrong-value]: expected a whole number such as 3, found `{size}`");
        assert!(said.contains(&expected), "{said}");
    }
}
