//! Lists by what pages say of themselves, and the main navigation.

use snapbox::str;

use super::{AREAS, hrefs, page, sitemap, stands, texts};
use crate::site::{Run, Site};

fn studies() -> Site {
    Site::bilingual()
        .file("content/en/case-studies/_index.md", page("Case studies", ""))
        .file(
            "content/en/case-studies/refinery.md",
            page(
                "A refinery",
                "sector: energy\nsize: large\napproach: [on-site, jobs-fair]\nyear: 2024\n",
            ),
        )
        .file(
            "content/en/case-studies/paper.md",
            page("A paper", "sector: media\nsize: large\napproach: [jobs-fair]\nyear: 2012\n"),
        )
        .file("content/en/case-studies/shop.md", page("A shop", "year: 2012\n"))
}

/// Names and addresses of the links in a facet.
fn facet(html: &str, name: &str) -> Vec<(String, String)> {
    let links = format!("section[aria-labelledby=_facet-{name}] a");
    texts(html, &links).into_iter().zip(hrefs(html, &links)).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

#[test]
fn case_studies_are_found_by_sector_size_approach_and_year() {
    let site = studies();
    site.build().exits(0);
    for file in ["case-studies/index.html", "browse/index.html"] {
        let html = site.published(file);
        assert_eq!(
            facet(&html, "sector"),
            pairs(&[
                ("Energy", "/browse/sector/energy/"),
                ("Publishing, printing and media", "/browse/sector/media/")
            ])
        );
        assert_eq!(facet(&html, "size"), pairs(&[("250 people or more", "/browse/size/large/")]));
        // The order of a vocabulary is its own, years go back from the latest.
        assert_eq!(
            facet(&html, "approach"),
            pairs(&[
                ("Sessions at the workplace", "/browse/approach/on-site/"),
                ("A jobs fair or event with employers", "/browse/approach/jobs-fair/")
            ])
        );
        assert_eq!(
            facet(&html, "year"),
            pairs(&[("2024", "/browse/year/2024/"), ("2012", "/browse/year/2012/")])
        );
    }
    let listed = |file: &str| texts(&site.published(file), ".cards a");
    assert_eq!(listed("browse/year/2012/index.html"), ["A paper", "A shop"]);
    assert_eq!(listed("browse/approach/jobs-fair/index.html"), ["A paper", "A refinery"]);
    assert_eq!(listed("browse/sector/energy/index.html"), ["A refinery"]);
}

#[test]
fn every_word_has_a_page_in_every_language() {
    let site = studies();
    site.build().exits(0);
    let html = site.published("pl/browse/sector/energy/index.html");
    assert_eq!(texts(&html, "h1:not([lang])"), ["Energetyka"]);
    assert_eq!(texts(&html, ".cards li[lang=en] a"), ["A refinery"]);
    assert_eq!(hrefs(&html, ".cards a"), ["/pl/case-studies/refinery/"]);
    assert_eq!(hrefs(&html, ".languages a"), ["/browse/sector/energy/"]);
    assert_eq!(hrefs(&html, ".crumbs a"), ["/pl/", "/pl/browse/"]);
}

#[test]
fn pages_are_listed_by_whom_when_what_and_where() {
    let site = Site::small().file("content/data/areas.yaml", AREAS).file(
        "content/en/help.md",
        page("Help", "audience: [employer, individual]\nstage: [left, worried]\nneeds: [money]\nareas: [fife]\ntags: [Pay day]\n"),
    );
    site.build().exits(0);
    let html = site.published("browse/index.html");
    assert_eq!(
        texts(&html, ".facet h2"),
        ["Who it is for", "Where you stand", "What it helps with", "Council area", "Topic"]
    );
    for list in [
        "audience/individual",
        "audience/employer",
        "stage/worried",
        "stage/left",
        "need/money",
        "area/fife",
    ] {
        assert_eq!(
            texts(&site.published(&format!("browse/{list}/index.html")), ".cards a"),
            ["Help"],
            "{list}"
        );
    }
    assert_eq!(texts(&site.published("tags/pay-day/index.html"), ".cards a"), ["Help"]);
    assert_eq!(
        hrefs(&html, "section[aria-labelledby=_facet-stage] a"),
        ["/browse/stage/worried/", "/browse/stage/left/"]
    );
}

#[test]
fn a_word_that_no_page_carries_has_no_list() {
    let site = Site::small().file("content/en/help.md", page("Help", "needs: [money]\n"));
    site.build().exits(0);
    assert!(stands(&site, "browse/need/money/index.html"));
    assert!(!stands(&site, "browse/need/home/index.html"));
    assert!(!stands(&site, "tags/index.html"));
    let bare = Site::small();
    bare.build().exits(0);
    assert!(!stands(&bare, "browse/index.html"));
}

#[test]
fn an_area_with_a_page_of_its_own_is_listed_there() {
    let site = Site::small()
        .file("content/data/areas.yaml", AREAS)
        .file("content/en/areas/fife.md", page("Fife", ""))
        .file("content/en/help.md", page("Help", "areas: [fife, angus]\n"));
    site.build().exits(0);
    assert!(!stands(&site, "browse/area/fife/index.html"));
    assert!(stands(&site, "browse/area/angus/index.html"));
    let html = site.published("areas/fife/index.html");
    assert_eq!(hrefs(&html, "section[aria-labelledby=_pages-title] a"), ["/help/"]);
}

#[test]
fn drafts_and_other_forms_carry_no_words() {
    let site = Site::small()
        .file("content/en/help.md", page("Help", ""))
        .file("content/en/help.bsl.md", page("Help in BSL", "format: bsl\ntags: [pay]\n"))
        .file("content/en/new.md", page("New", "draft: true\ntags: [pay]\n"));
    site.build().exits(0);
    assert!(!stands(&site, "tags/pay/index.html"));
}

#[test]
fn tags_that_differ_in_letters_only_are_one() {
    let site = Site::bilingual()
        .file("content/en/a.md", page("A", "tags: [Money Advice, money advice]\n"))
        .file("content/en/b.md", page("B", "tags: [money-advice]\n"))
        .file("content/en/c.md", page("C", "tags: [zebra]\n"));
    site.build().exits(0);
    let html = site.published("tags/index.html");
    assert_eq!(texts(&html, ".tags-all a"), ["Money Advice", "zebra"]);
    assert_eq!(texts(&site.published("tags/money-advice/index.html"), ".cards a"), ["A", "B"]);
    assert_eq!(texts(&site.published("a/index.html"), ".page-tags a"), ["Money Advice"]);
    // Tags are words of the source language wherever they stand.
    assert_eq!(texts(&site.published("pl/tags/zebra/index.html"), "h1[lang=en]"), ["zebra"]);
}

#[test]
fn a_list_is_no_page_for_search_engines() {
    let site = studies();
    site.build().exits(0);
    let sitemap = sitemap(&site);
    assert!(!sitemap.iter().any(|address| address.contains("/browse/")), "{sitemap:?}");
}

#[test]
fn a_tag_without_a_letter() {
    Site::small()
        .file("content/en/help.md", page("Help", "tags: [money, \"?!\"]\n"))
        .check()
        .exits(1)
        .reports(str![[r#"
error[wrong-tag]: the tag `?!` has no letter in it
 --> content/en/help.md:3:16
  |
3 | tags: [money, "?!"]
  |                ^^
  |
  = help: write it with letters or digits, such as money
"#]]);
}

#[test]
fn an_author_cannot_take_the_place_of_lists() {
    for folder in ["browse", "tags", "a-z", "glossary", "help-now"] {
        let run: Run = Site::small()
            .file(&format!("content/en/{folder}/own.md"), page("Own", ""))
            .check()
            .exits(1);
        let said = run.stderr();
        let expected =
            format!("error[reserved-address]: addresses under /{folder}/ belong to the generator");
        assert!(said.contains(&expected), "{said}");
    }
}

#[test]
fn news_and_events_are_told_from_the_latest_and_weights_come_first() {
    let site = Site::small()
        .file("content/en/updates/a.md", page("A", "date: 2026-01-01\n"))
        .file("content/en/updates/b.md", page("B", "date: 2026-03-01\n"))
        .file("content/en/updates/c.md", page("C", "date: 2025-01-01\nweight: -1\n"))
        .file("content/en/guides/a.md", page("A", "date: 2026-01-01\n"))
        .file("content/en/guides/b.md", page("B", "date: 2026-03-01\n"))
        .file("content/en/guides/c.md", page("C", "weight: 1\n"));
    site.build().exits(0);
    assert_eq!(texts(&site.published("updates/index.html"), ".cards a"), ["C", "B", "A"]);
    assert_eq!(texts(&site.published("guides/index.html"), ".cards a"), ["A", "B", "C"]);
}

#[test]
fn the_menu_is_all_sections_unless_one_is_written() {
    let site = Site::bilingual()
        .file("content/en/guides/_index.md", page("Guides", ""))
        .file("content/en/guides/one.md", page("One", ""))
        .file("content/en/services/_index.md", page("Services", "weight: -1\n"))
        .file("content/en/help.md", page("Help", ""))
        .file("content/pl/guides/_index.md", page("Przewodniki", "slug: przewodniki\n"));
    site.build().exits(0);
    let menu = |file: &str| hrefs(&site.published(file), ".sections a");
    assert_eq!(menu("index.html"), ["/services/", "/guides/"]);
    assert_eq!(menu("pl/index.html"), ["/pl/services/", "/pl/przewodniki/"]);
    site.write("site.yaml", "title: Test\nlanguages: [en, pl]\nmenu: [guides/one, help]\n");
    site.build().exits(0);
    let menu = |file: &str| hrefs(&site.published(file), ".sections a");
    assert_eq!(menu("index.html"), ["/guides/one/", "/help/"]);
    assert_eq!(menu("pl/index.html"), ["/pl/przewodniki/one/", "/pl/help/"]);
    let html = site.published("help/index.html");
    assert_eq!(hrefs(&html, ".sections a[aria-current=page]"), ["/help/"]);
}
