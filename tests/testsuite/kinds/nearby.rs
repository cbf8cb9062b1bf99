//! Pages near a page: related ones, those that lead to it, those before and after.

use super::{hrefs, page, text, texts};
use crate::site::Site;

const RELATED: &str = "section[aria-labelledby=_related-title] a";
const BACKLINKS: &str = ".backlinks a";

#[test]
fn pages_that_share_most_are_related_and_a_page_never_to_itself() {
    let site = Site::small()
        .file(
            "content/en/own.md",
            page("Own", "tags: [pay, notice]\nneeds: [money]\nstage: [left]\n"),
        )
        .file("content/en/one.md", page("One", "tags: [pay]\n"))
        .file("content/en/two.md", page("Two", "tags: [pay, notice]\n"))
        .file("content/en/need.md", page("Need", "needs: [money]\n"))
        .file("content/en/stage.md", page("Stage", "stage: [left]\n"));
    site.build().exits(0);
    assert_eq!(hrefs(&site.published("own/index.html"), RELATED), ["/two/", "/one/", "/need/"]);
    assert_eq!(hrefs(&site.published("stage/index.html"), RELATED), [""; 0]);
}

#[test]
fn at_most_four_are_shown_and_equals_stand_by_their_path() {
    let site = Site::small();
    for name in ["f", "c", "a", "e", "b", "d"] {
        site.write(&format!("content/en/{name}.md"), page(&name.to_uppercase(), "tags: [pay]\n"));
    }
    site.build().exits(0);
    assert_eq!(hrefs(&site.published("c/index.html"), RELATED), ["/a/", "/b/", "/d/", "/e/"]);
    assert_eq!(hrefs(&site.published("a/index.html"), RELATED), ["/b/", "/c/", "/d/", "/e/"]);
}

#[test]
fn neither_sections_nor_drafts_nor_other_forms_are_related() {
    let site = Site::small()
        .file("content/en/own.md", page("Own", "tags: [pay]\n"))
        .file("content/en/guides/_index.md", page("Guides", "tags: [pay]\n"))
        .file("content/en/new.md", page("New", "tags: [pay]\ndraft: true\n"))
        .file("content/en/own.bsl.md", page("Own in BSL", "tags: [pay]\nformat: bsl\n"));
    site.build().exits(0);
    assert_eq!(hrefs(&site.published("own/index.html"), RELATED), [""; 0]);
}

#[test]
fn related_pages_are_the_same_in_every_language() {
    let site = Site::bilingual()
        .file("content/en/own.md", page("Own", "tags: [pay]\n"))
        .file("content/en/one.md", page("One", "tags: [pay]\n"))
        .file("content/pl/one.md", page("Jeden", "slug: jeden\n"));
    site.build().exits(0);
    let html = site.published("pl/own/index.html");
    assert_eq!(hrefs(&html, RELATED), ["/pl/jeden/"]);
    assert_eq!(texts(&html, RELATED), ["Jeden"]);
}

#[test]
fn what_leads_to_a_page_is_told_once_whatever_leads() {
    let site = Site::small()
        .file(
            "content/en/services/line.md",
            page("The line", "channels:\n  - {type: email, value: help@example.org}\n"),
        )
        .file("content/en/a.md", text("A", "[one](services/line.md) and [two](/services/line/)."))
        .file("content/en/b.md", text("B", ":service[line]"))
        .file("content/en/c.md", text("C", "::contact{service=line}"))
        .file("content/en/wellbeing/d.md", page("D", "services: [line]\n"))
        .file("content/en/packs/e.md", page("E", "parts: [services/line]\n"))
        .file("content/en/f.md", text("F", "[elsewhere](https://example.com/services/line/)"));
    site.build().exits(0);
    assert_eq!(
        hrefs(&site.published("services/line/index.html"), BACKLINKS),
        ["/a/", "/b/", "/c/", "/packs/e/", "/wellbeing/d/"]
    );
    assert_eq!(hrefs(&site.published("a/index.html"), BACKLINKS), [""; 0]);
}

#[test]
fn a_page_that_leads_to_itself_is_not_told_so() {
    let site = Site::small().file("content/en/a.md", text("A", "[here](a.md)"));
    site.build().exits(0);
    assert_eq!(hrefs(&site.published("a/index.html"), BACKLINKS), [""; 0]);
}

/// The parts before and after a page.
fn around(site: &Site, file: &str) -> [Vec<String>; 2] {
    let html = site.published(file);
    [hrefs(&html, ".sequence a[rel=prev]"), hrefs(&html, ".sequence a[rel=next]")]
}

#[test]
fn parts_of_a_guide_follow_each_other() {
    let site = Site::bilingual()
        .file("content/en/guides/employer/_index.md", page("For employers", ""))
        .file("content/en/guides/employer/plan.md", page("Plan", "weight: 1\n"))
        .file("content/en/guides/employer/consult.md", page("Consult", "weight: 2\n"))
        .file("content/en/guides/employer/after.md", page("After", "weight: 3\n"))
        .file("content/pl/guides/employer/consult.md", page("Konsultacje", "slug: konsultacje\n"));
    site.build().exits(0);
    let no = Vec::<String>::new;
    let one = |href: &str| vec![href.to_owned()];
    assert_eq!(
        around(&site, "guides/employer/plan/index.html"),
        [no(), one("/guides/employer/consult/")]
    );
    assert_eq!(
        around(&site, "guides/employer/consult/index.html"),
        [one("/guides/employer/plan/"), one("/guides/employer/after/")]
    );
    assert_eq!(
        around(&site, "guides/employer/after/index.html"),
        [one("/guides/employer/consult/"), no()]
    );
    assert_eq!(
        around(&site, "pl/guides/employer/plan/index.html")[1],
        ["/pl/guides/employer/konsultacje/"]
    );
}

#[test]
fn pages_that_are_no_parts_have_none_before_and_after() {
    let site = Site::small()
        .file("content/en/guides/one.md", page("One", ""))
        .file("content/en/guides/two.md", page("Two", ""))
        .file("content/en/guides/employer/_index.md", page("For employers", ""))
        .file("content/en/guides/employer/plan.md", page("Plan", ""))
        .file("content/en/more/deep/one.md", page("Deep", ""))
        .file("content/en/more/deep/two.md", page("Deeper", ""));
    site.build().exits(0);
    for file in [
        "guides/one/index.html",
        "guides/employer/index.html",
        "guides/employer/plan/index.html",
        "more/deep/one/index.html",
    ] {
        assert_eq!(texts(&site.published(file), ".sequence"), [""; 0], "{file}");
    }
}
