//! Atom: what RFC 4287 demands, and what a reader of a language finds.

use super::xml::Element;
use super::{everything, update};
use crate::site::{DATE, Site};

/// What the specification demands of a feed and of each entry.
#[track_caller]
fn valid(text: &str) -> Element {
    let feed = Element::read(text);
    assert_eq!(feed.name, "feed");
    assert_eq!(feed.attribute("xmlns"), Some("http://www.w3.org/2005/Atom"));
    assert!(feed.attribute("xml:lang").is_some(), "{text}");
    let own = feed.all("link").find(|link| link.attribute("rel") == Some("self"));
    assert!(own.is_some_and(|own| own.attribute("href").is_some()), "{text}");
    let author = feed.all("author").next().expect("has an author");
    assert!(!author.one("name").is_empty());
    let mut ids = vec![feed.one("id").to_owned()];
    for part in std::iter::once(&feed).chain(feed.all("entry")) {
        assert!(!part.one("title").is_empty(), "{text}");
        let moment: Result<jiff::Timestamp, _> = part.one("updated").parse();
        assert!(moment.is_ok(), "{text}");
    }
    for entry in feed.all("entry") {
        ids.push(entry.one("id").to_owned());
        assert!(entry.all("link").any(|link| link.attribute("rel") == Some("alternate")));
    }
    assert!(ids.iter().all(|id| id.starts_with("https://")), "{ids:?}");
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count, "{ids:?}");
    feed
}

fn titles(feed: &Element) -> Vec<(String, Option<&str>)> {
    let entry = |entry: &'_ Element| entry.one("title").to_owned();
    feed.all("entry").map(|one| (entry(one), one.attribute("xml:lang"))).collect()
}

#[test]
fn what_changed_can_be_followed_in_every_language() {
    let site = everything("live");
    site.build().exits(0);
    let english = valid(&site.published("feeds/updates.xml"));
    assert_eq!(titles(&english), [("Second".to_owned(), None), ("First".to_owned(), None)]);
    assert_eq!(english.one("updated"), "2026-03-04T00:00:00Z");
    assert_eq!(english.one("title"), "Updates from Test & co");
    let polish = valid(&site.published("pl/feeds/updates.xml"));
    assert_eq!(polish.attribute("xml:lang"), Some("pl"));
    assert_eq!(titles(&polish), [("Druga".to_owned(), None), ("First".to_owned(), Some("en"))]);
    let links: Vec<_> = polish
        .all("entry")
        .flat_map(|entry| entry.all("link"))
        .map(|link| (link.attribute("href"), link.attribute("hreflang")))
        .collect();
    let druga = Some("https://example.org/a/b/pl/updates/druga/");
    let first = Some("https://example.org/a/b/pl/updates/first/");
    assert_eq!(links, [(druga, Some("pl")), (first, Some("en"))]);
}

#[test]
fn a_case_study_without_a_day_is_of_its_year() {
    let site = everything("live");
    site.build().exits(0);
    let feed = valid(&site.published("ar/feeds/case-studies.xml"));
    assert_eq!(titles(&feed), [("The works".to_owned(), Some("en"))]);
    assert_eq!(feed.one("updated"), "2012-01-01T00:00:00Z");
    assert_eq!(feed.all("entry").next().expect("is there").one("summary"), "What was done.");
}

#[test]
fn without_entries_there_is_no_feed_and_no_link_to_one() {
    let site = Site::bilingual().file(
        "content/en/updates/later.md",
        "---\ntitle: Later\ndate: 2026-12-01\npublish: 2026-12-01\n---\n",
    );
    site.build().exits(0);
    assert!(!site.path().join("public/feeds").exists());
    assert!(!site.path().join("public/pl/feeds").exists());
    for page in ["index.html", "pl/index.html", "404.html"] {
        assert!(!site.published(page).contains("atom+xml"), "{page}");
    }
    site.run(&["build", "--date", "2026-12-01"]).exits(0);
    valid(&site.published("pl/feeds/updates.xml"));
    assert!(site.published("pl/404.html").contains("href=\"/pl/feeds/updates.xml\""));
    assert!(!site.published("index.html").contains("case-studies.xml"));
}

#[test]
fn a_draft_is_nobodys_news() {
    let draft = update("Draft", "2026-05-05").replace("---\n\n", "draft: true\n---\n\n");
    let site = Site::small()
        .file("content/en/updates/a.md", update("A", "2026-01-01"))
        .file("content/en/updates/draft.md", draft);
    site.run(&["build", "--date", DATE, "--drafts"]).exits(0);
    let feed = valid(&site.published("feeds/updates.xml"));
    assert_eq!(titles(&feed), [("A".to_owned(), None)]);
}

#[test]
fn neither_a_new_title_nor_a_new_address_makes_an_old_entry_new() {
    let site = Site::small().file("content/en/updates/a.md", update("A", "2026-01-01"));
    site.build().exits(0);
    let before = valid(&site.published("feeds/updates.xml"));
    let moved = update("Other", "2026-01-01").replace("title:", "slug: elsewhere\ntitle:");
    site.write("content/en/updates/a.md", moved);
    site.run(&["build", "--date", "2027-01-01"]).exits(0);
    let after = valid(&site.published("feeds/updates.xml"));
    let of = |feed: &Element| {
        let entry = feed.all("entry").next().expect("is there");
        (entry.one("id").to_owned(), entry.one("updated").to_owned())
    };
    assert_eq!(of(&before), of(&after));
    assert_eq!(before.one("updated"), after.one("updated"), "no clock is asked");
    assert_eq!(titles(&after)[0].0, "Other");
}

#[test]
fn a_feed_has_at_most_fifty_entries_the_newest() {
    let mut site = Site::small();
    for day in 1..=28 {
        for month in ["01", "02"] {
            let date = format!("2026-{month}-{day:02}");
            site = site.file(&format!("content/en/updates/{date}.md"), update(&date, &date));
        }
    }
    site.build().exits(0);
    let feed = valid(&site.published("feeds/updates.xml"));
    let titles = titles(&feed);
    assert_eq!(titles.len(), 50);
    assert_eq!((titles[0].0.as_str(), titles[49].0.as_str()), ("2026-02-28", "2026-01-07"));
}

#[test]
fn what_an_author_writes_is_never_markup() {
    let trap = "title: \"</title><script>&amp; \\ufffe ]]>\"";
    let page = update("x", "2026-01-01").replace("title: x", trap);
    let site = Site::small().file("content/en/updates/a.md", page);
    site.build().exits(0);
    let feed = valid(&site.published("feeds/updates.xml"));
    assert_eq!(titles(&feed)[0].0, "</title><script>&amp;  ]]>");
}
