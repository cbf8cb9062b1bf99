//! The list from which a reader chooses an area.

use std::path::Path;

use scraper::Html;

use crate::site::Site;
use crate::theme::stage::{all, one, text};

const AREAS: &str = "\
fife:
  name: {en: Fife, gd: Fìobha}
  code: S12000047
  towns: [Kirkcaldy, St Andrews]
  also: [Kirkaldy, Файф]
angus: {name: Angus, code: S12000041}
";

fn site() -> Site {
    let page = |title: &str| format!("---\ntitle: {title}\nareas: []\n---\n\nText.\n");
    Site::small()
        .file("site.yaml", "title: Test\nlanguages: [en, gd, ar]\n")
        .file("content/data/areas.yaml", AREAS)
        .file("content/en/areas/_index.md", "---\ntitle: Areas\n---\n\nChoose.\n")
        .file("content/en/areas/fife.md", page("Fife"))
        .file("content/en/areas/angus.md", page("Angus"))
        .file("content/en/guides/_index.md", "---\ntitle: Guides\n---\n\nText.\n")
        .file("content/en/guides/a.md", "---\ntitle: A\n---\n\nText.\n")
        .file("content/gd/_index.md", "---\ntitle: G\n---\n\nT.\n")
        .file("content/gd/areas/fife.md", "---\ntitle: Fìobha\n---\n\nT.\n")
        .file("content/ar/_index.md", "---\ntitle: A\n---\n\nT.\n")
}

#[test]
fn all_areas_stand_there_with_their_towns_and_names_in_every_language() {
    let site = site();
    let _ = site.build().exits(0);
    let page = Html::parse_document(&site.published("areas/index.html"));
    let areas = all(&page, ".area-list > li");
    assert_eq!(
        areas.iter().map(|area| text(*area)).collect::<Vec<_>>(),
        ["Angus", "Fife Fìobha Kirkcaldy, St Andrews"]
    );
    assert_eq!(one(&page, ".area-name").attr("lang"), Some("gd"));
    assert_eq!(areas[1].attr("data-also"), Some("Kirkaldy|Файф"));
    assert!(!text(areas[1]).contains("Kirkaldy"), "a misspelling is no name to be shown");
    assert_eq!(all(&page, ".area-form[hidden]").len(), 1, "without script there is no form");
    assert!(all(&page, ".cards").is_empty(), "each is listed once");

    let page = Html::parse_document(&site.published("ar/areas/index.html"));
    assert_eq!(all(&page, ".area-list > li").len(), 2);
    assert!(text(one(&page, ".areas h2")).contains("council areas"));
    assert_eq!(one(&page, ".area-towns").attr("dir"), Some("ltr"));

    let page = Html::parse_document(&site.published("gd/areas/index.html"));
    let first = all(&page, ".area-name")[0];
    assert_eq!((text(first), first.attr("lang")), ("Fife".to_owned(), Some("en")));
}

#[test]
fn other_sections_list_their_pages_as_before() {
    let site = site();
    let _ = site.build().exits(0);
    let page = Html::parse_document(&site.published("guides/index.html"));
    assert!(all(&page, ".areas").is_empty());
    assert_eq!(all(&page, ".cards li").len(), 1);
}

#[test]
fn a_site_without_the_data_lists_its_areas_as_pages() {
    let site = site();
    site.remove("content/data/areas.yaml");
    let _ = site.build().exits(0);
    let page = Html::parse_document(&site.published("areas/index.html"));
    assert!(all(&page, ".areas").is_empty());
    assert_eq!(all(&page, ".cards li").len(), 2);
}

#[test]
fn the_areas_of_the_site_have_towns_and_gaelic_names_and_no_town_has_two_councils() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/data/areas.yaml");
    let text: std::sync::Arc<str> = std::fs::read_to_string(path).expect("can be read").into();
    let file = pace::load::Text { file: "content/data/areas.yaml".into(), text };
    let read = pace::parse::data(&[file]);
    assert!(read.diagnostics.is_empty());
    let areas = read.value.areas;
    assert_eq!(areas.len(), 32);
    let gaelic = pace::model::lang::LangTag::new("gd").expect("is a tag");
    let mut seen = std::collections::BTreeMap::new();
    for (name, entry) in &areas {
        assert!(entry.value.name.get(&gaelic).is_some(), "{name} has a Gaelic name");
        assert!(!entry.value.towns.is_empty(), "{name} has towns");
        for place in entry.value.names() {
            let other = seen.insert(place.to_lowercase(), name);
            assert_eq!(other, None, "`{place}` stands twice");
        }
    }
}
