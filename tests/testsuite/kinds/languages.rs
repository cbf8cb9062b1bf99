//! A page in several languages: what stands in for what is not translated,
//! which way it runs, and what search engines are told.

use snapbox::str;

use super::{attributes, hrefs, page, sitemap, stands, text, texts};
use crate::site::Site;

fn hreflangs(html: &str) -> Vec<(String, String)> {
    let links = "link[rel=alternate][hreflang]";
    attributes(html, links, "hreflang").into_iter().zip(hrefs(html, links)).collect()
}

#[test]
fn a_page_that_is_not_translated_is_english_in_polish_surroundings() {
    let site = Site::bilingual().file("content/en/help.md", text("Help", "Ask us."));
    site.build().exits(0);
    let html = site.published("pl/help/index.html");
    assert_eq!(attributes(&html, "html", "lang"), ["pl"]);
    assert_eq!(texts(&html, "h1[lang=en]"), ["Help"]);
    assert_eq!(texts(&html, ".prose[lang=en] p"), ["Ask us."]);
    assert_eq!(texts(&html, ".skip:not([lang])").len(), 1);
    // The notice stands directly after the title, and says where the text is from.
    assert_eq!(texts(&html, "h1 + .notice").len(), 1);
    assert_eq!(hrefs(&html, "link[rel=canonical]"), ["https://example.org/help/"]);
    assert_eq!(hreflangs(&html), []);
    assert!(!sitemap(&site).iter().any(|address| address.contains("/pl/help/")));
    assert_eq!(texts(&site.published("help/index.html"), ".notice"), [""; 0]);
}

#[test]
fn a_page_that_is_not_translated_is_not_found_in_polish() {
    let site = Site::bilingual()
        .file("content/en/help.md", text("Help", "Ask the wizard."))
        .file("content/en/two.md", text("Two", "Text."))
        .file("content/pl/two.md", text("Dwa", "Zapytaj czarodzieja."));
    site.build().exits(0);
    let total = |query: &str, lang: &str| {
        let said = site.run(&["search", query, "--lang", lang, "--json"]).exits(0).stdout();
        let found: serde_json::Value = serde_json::from_str(&said).expect("is JSON");
        let hits = found["hits"].as_array().expect("is a list").clone();
        let url = |hit: serde_json::Value| hit["url"].as_str().unwrap_or_default().to_owned();
        hits.into_iter().map(url).collect::<Vec<_>>()
    };
    assert_eq!(total("wizard", "en"), ["/help/"]);
    assert_eq!(total("czarodzieja", "pl"), ["/pl/two/"]);
    assert!(!total("wizard", "pl").contains(&"/pl/help/".to_owned()));
}

#[test]
fn a_title_and_a_summary_alone_are_no_translation_of_the_text() {
    let site = Site::bilingual()
        .file("content/en/help.md", text("Help", "Ask us."))
        .file("content/pl/help.md", "---\ntitle: Pomoc\nsummary: O pomocy.\n---\n");
    site.build().exits(0);
    let html = site.published("pl/help/index.html");
    assert_eq!(texts(&html, "h1:not([lang])"), ["Pomoc"]);
    assert_eq!(texts(&html, ".prose[lang=en] p"), ["Ask us."]);
    assert_eq!(texts(&html, "h1 + .notice").len(), 1);
    assert_eq!(hrefs(&html, "link[rel=canonical]"), ["https://example.org/help/"]);
    assert_eq!(hreflangs(&html), []);
    assert!(!sitemap(&site).iter().any(|address| address.contains("/pl/help/")));
    // Lists show what there is in the reader's language.
    assert_eq!(texts(&site.published("pl/a-z/index.html"), ".a-z a:not([lang])"), ["Pomoc"]);
}

#[test]
fn every_translation_names_all_and_the_source_stands_for_the_rest() {
    let site = Site::small()
        .file("site.yaml", "title: Test\nlanguages: [en, pl, ar, gd]\n")
        .file("content/en/help.md", text("Help", "Ask."))
        .file("content/pl/help.md", "---\ntitle: Pomoc\nslug: pomoc\n---\n\nZapytaj.\n")
        .file("content/ar/help.md", text("مساعدة", "اسأل."));
    site.build().exits(0);
    let expected = [
        ("en", "https://example.org/help/"),
        ("pl", "https://example.org/pl/pomoc/"),
        ("ar", "https://example.org/ar/help/"),
        ("x-default", "https://example.org/help/"),
    ]
    .map(|(tag, href)| (tag.to_owned(), href.to_owned()));
    for file in ["help/index.html", "pl/pomoc/index.html", "ar/help/index.html"] {
        let html = site.published(file);
        assert_eq!(hreflangs(&html), expected, "{file}");
        let own = format!("https://example.org/{}", file.trim_end_matches("index.html"));
        assert_eq!(hrefs(&html, "link[rel=canonical]"), [own]);
    }
    assert_eq!(
        hreflangs(&site.published("gd/help/index.html")),
        expected,
        "a reader of Gaelic is told too"
    );
    let sitemap = site.published("sitemap.xml");
    for (tag, href) in expected {
        assert_eq!(
            sitemap.matches(&format!("hreflang=\"{tag}\" href=\"{href}\"")).count(),
            3,
            "{tag}\n{sitemap}"
        );
    }
}

#[test]
fn a_page_in_one_language_has_no_alternates() {
    let site = Site::bilingual().file("content/en/help.md", text("Help", "Ask."));
    site.build().exits(0);
    assert_eq!(hreflangs(&site.published("help/index.html")), []);
    assert!(!site.published("sitemap.xml").contains("hreflang"));
}

#[test]
fn arabic_runs_from_the_right_and_an_english_text_in_it_from_the_left() {
    let site = Site::small()
        .file("site.yaml", "title: Test\nlanguages: [en, ar]\n")
        .file("content/en/help.md", text("Help", "Ask."))
        .file("content/en/two.md", text("Two", "Text."))
        .file("content/ar/two.md", text("اثنان", "نص."));
    site.build().exits(0);
    let html = site.published("ar/two/index.html");
    assert_eq!(attributes(&html, "html", "dir"), ["rtl"]);
    assert_eq!(attributes(&html, "h1", "dir"), ["(none)"]);
    assert_eq!(attributes(&html, ".prose", "dir"), ["(none)"]);
    let html = site.published("ar/help/index.html");
    assert_eq!(attributes(&html, "html", "dir"), ["rtl"]);
    assert_eq!(attributes(&html, "h1", "dir"), ["ltr"]);
    assert_eq!(attributes(&html, ".prose", "dir"), ["ltr"]);
    // Each name in the switcher runs its own way.
    assert_eq!(attributes(&html, ".languages a[hreflang=en]", "dir"), ["ltr"]);
    let html = site.published("two/index.html");
    assert_eq!(attributes(&html, ".languages a[hreflang=ar]", "dir"), ["rtl"]);
    assert_eq!(attributes(&html, "html", "dir"), ["ltr"]);
}

#[test]
fn a_direction_that_is_configured_wins() {
    let site =
        Site::small().file("site.yaml", "title: Test\nlanguages: [en, {tag: pl, dir: rtl}]\n");
    site.build().exits(0);
    assert_eq!(attributes(&site.published("pl/index.html"), "html", "dir"), ["rtl"]);
}

#[test]
fn a_direction_that_is_none() {
    Site::small()
        .file("site.yaml", "title: Test\nlanguages: [en, {tag: ar, dir: right}]\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[unknown-choice]: `right` is not a choice here
 --> site.yaml:2:32
  |
2 | languages: [en, {tag: ar, dir: right}]
  |                                ^^^^^
  |
  = help: one of: ltr, rtl
"#]]);
}

#[test]
fn what_shares_a_list_says_its_own_language() {
    let site = Site::small()
        .file("site.yaml", "title: Test\nlanguages: [en, ar]\n")
        .file("content/en/guides/_index.md", page("Guides", ""))
        .file("content/en/guides/one.md", page("One", "tags: [pay]\n"))
        .file("content/en/guides/two.md", page("Two", "tags: [pay]\n"))
        .file("content/ar/guides/_index.md", page("أدلة", ""))
        .file("content/ar/guides/two.md", page("اثنان", ""));
    site.build().exits(0);
    let html = site.published("ar/guides/index.html");
    assert_eq!(texts(&html, ".cards li[lang=en][dir=ltr] a"), ["One"]);
    assert_eq!(texts(&html, ".cards li:not([lang]) a"), ["اثنان"]);
    let html = site.published("ar/guides/two/index.html");
    assert_eq!(texts(&html, ".crumbs a:not([lang])").len(), 2, "home and its section are Arabic");
    assert_eq!(texts(&html, ".page-tags a[lang=en]"), ["pay"]);
    assert_eq!(
        texts(&html, "section[aria-labelledby=_related-title] li[lang=en][dir=ltr] a"),
        ["One"]
    );
    assert_eq!(texts(&site.published("guides/one/index.html"), "main [lang]"), [""; 0]);
}

#[test]
fn the_fields_of_an_untranslated_page_say_that_they_are_english() {
    let site = Site::small()
        .file("site.yaml", "title: Test\nlanguages: [en, ar]\n")
        .file(
            "content/en/offer/advice.md",
            page("Advice", "how: Call us.\nwho: Anyone.\nstanding: {kind: legal-right}\n"),
        )
        .file("content/en/guides/own.md", page("Own", "takes: An hour\nchecklist: [Read it]\n"));
    site.build().exits(0);
    let html = site.published("ar/offer/advice/index.html");
    assert_eq!(texts(&html, ".next-step[lang=en][dir=ltr]"), ["Call us."]);
    assert_eq!(texts(&html, "main dd[lang=en]"), ["Anyone."]);
    // The label is the site's own and Arabic.
    assert_eq!(texts(&html, ".standing:not([lang])").len(), 1);
    let html = site.published("ar/guides/own/index.html");
    assert_eq!(texts(&html, ".checklist ul[lang=en] li"), ["Read it"]);
}

#[test]
fn a_translation_alone_may_stand_at_another_address_but_not_at_another_page() {
    let run = Site::bilingual()
        .file("content/en/help.md", text("Help", "Ask."))
        .file("content/en/two.md", text("Two", "Text."))
        .file("content/pl/help.md", "---\ntitle: Pomoc\nslug: two\n---\n\nZapytaj.\n")
        .check()
        .exits(1);
    let said = run.stderr();
    assert!(
        said.contains("error[duplicate-url]: the address /pl/two/ is already taken by"),
        "{said}"
    );
}

#[test]
fn every_language_has_its_own_not_found_and_search() {
    let site = Site::bilingual();
    site.build().exits(0);
    for file in ["404.html", "pl/404.html", "search/index.html", "pl/search/index.html"] {
        assert!(stands(&site, file), "{file}");
    }
    assert_eq!(attributes(&site.published("pl/404.html"), "html", "lang"), ["pl"]);
}
