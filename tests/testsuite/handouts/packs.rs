//! A pack: its cover, its parts and the ways in and out of it.

use std::collections::BTreeSet;

use super::{all, built, pack, shelf, texts, values};

const PACK: &str = "packs/one/index.html";

#[test]
fn the_whole_text_of_each_part_stands_in_the_order_of_the_pack() {
    let site = shelf().file("content/en/packs/one.md", pack(""));
    let html = built(&site, PACK);
    let parts = texts(&html, ".part");
    assert_eq!(parts.len(), 2);
    assert!(parts[0].contains("First things") && parts[0].contains("At most £751."), "{parts:?}");
    assert!(parts[1].contains("Second things") && parts[1].contains("End."), "{parts:?}");
    // What its own template shows around the text belongs to a page too.
    assert!(parts[0].contains("Your letter") && parts[0].contains("I have slept"), "{parts:?}");
    assert_eq!(texts(&html, ".pack-contents a"), ["First things", "Second things"]);
    assert_eq!(values(&html, ".pack-contents a", "href"), ["#_part-1", "#_part-2"]);
}

#[test]
fn headings_stand_below_the_title_of_their_part() {
    let site = shelf().file("content/en/packs/one.md", pack(""));
    let html = built(&site, PACK);
    assert_eq!(texts(&html, "h1"), ["A pack"]);
    assert_eq!(texts(&html, ".part > h2"), ["First things", "Second things"]);
    assert_eq!(texts(&html, ".part .prose h3"), ["Now", "Notes", "Checklist", "Later"]);
    assert_eq!(texts(&html, ".part .prose h4"), ["Deeper"]);
    assert!(texts(&html, ".part .prose h2").is_empty());
}

#[test]
fn every_id_is_unique_and_every_link_inside_finds_one() {
    let site = shelf()
        .file("content/en/guides/third.md", "---\ntitle: Third\n---\n\n## Now\n\nText.[^1]\n\n[^1]: Note.\n")
        .file(
            "content/en/packs/one.md",
            "---\ntitle: A pack\nparts: [guides/first, guides/third]\n---\n\n## Now\n\n## Part 1\n\nText.[^1]\n\n[^1]: Note.\n",
        );
    let html = built(&site, PACK);
    let ids = values(&html, "[id]", "id");
    let unique: BTreeSet<&String> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len(), "{ids:?}");
    for href in values(&html, "a[href^=\"#\"]", "href") {
        assert!(unique.contains(&href[1..].to_owned()), "{href} leads nowhere: {ids:?}");
    }
}

#[test]
fn a_link_between_parts_stays_in_the_pack_and_others_lead_out() {
    let site = shelf().file("content/en/packs/one.md", pack(""));
    let html = built(&site, PACK);
    let first = values(&html, "#_part-1 .prose p a:not([role])", "href");
    assert_eq!(first, ["#_part-1-now", "#_part-2-later"]);
    let second = values(&html, "#_part-2 .prose p a", "href");
    assert_eq!(second, ["#_part-1", "/services/line/"]);
}

#[test]
fn the_page_itself_keeps_its_own_links_headings_and_ids() {
    let site = shelf().file("content/en/packs/one.md", pack(""));
    let html = built(&site, "guides/first/index.html");
    assert_eq!(texts(&html, ".prose h2"), ["Now", "Notes"]);
    assert_eq!(values(&html, ".prose > h2", "id"), ["now"]);
    assert_eq!(
        values(&html, ".prose > p:first-child a", "href"),
        ["#now", "/guides/second/#later"]
    );
}

#[test]
fn each_part_says_where_its_own_page_is() {
    let site = shelf().file("content/en/packs/one.md", pack(""));
    let html = built(&site, PACK);
    assert_eq!(
        texts(&html, ".part .way-address"),
        ["example.org/guides/first", "example.org/guides/second"]
    );
    // An address reads from left to right in every language.
    assert_eq!(values(&html, ".part .way-address", "dir"), ["ltr", "ltr"]);
    let codes = values(&html, ".part .way img", "src");
    assert_eq!(codes.len(), 2);
    assert_ne!(codes[0], codes[1]);
    for code in &codes {
        assert!(site.published(code.trim_start_matches('/')).starts_with("<svg"), "{code}");
    }
}

#[test]
fn the_cover_says_for_whom_it_is_how_old_and_what_it_rests_on() {
    let fields = "audience: [employer]\nwhen: [ready]\nversion: \"1.2\"\nreview_by: 2027-05-01\n\
                  changes: [{date: 2026-01-01, what: First.}, {date: 2026-06-01, what: More.}]\n";
    let site = shelf().file("content/en/packs/one.md", pack(fields));
    let html = built(&site, PACK);
    assert_eq!(texts(&html, ".opening .before li"), ["Employers", "Before there is a case"]);
    let age = texts(&html, ".handout-age li");
    assert!(age.contains(&"Version 1.2".to_owned()), "{age:?}");
    assert!(age.contains(&"Made on 22 November 2026".to_owned()), "{age:?}");
    // The fact is due before the pack is.
    assert!(age.iter().any(|line| line.contains("1 March 2027")), "{age:?}");
    assert!(age.iter().any(|line| line.contains("demonstration")), "{age:?}");
    assert_eq!(texts(&html, ".handout-facts li"), ["£751: GOV.UK, April 2026"]);
    assert_eq!(texts(&html, ".handout-changes dd"), ["More.", "First."]);
}

#[test]
fn a_pack_without_all_that_says_none_of_it() {
    let site = shelf()
        .file("content/en/packs/one.md", "---\ntitle: A pack\nparts: [services/line]\n---\n");
    let html = built(&site, PACK);
    for gone in [".handout-facts", ".handout-changes", ".before ul", ".homes", ".leaflet-parts"] {
        assert!(all(&html, gone).is_empty(), "{gone}");
    }
    let age = texts(&html, ".handout-age li");
    assert!(age.iter().all(|line| !line.contains("Version")), "{age:?}");
}

#[test]
fn a_part_that_nobody_translated_says_its_language() {
    let site = shelf()
        .file("content/en/packs/one.md", pack(""))
        .file("content/pl/guides/first.md", "---\ntitle: Najpierw\n---\n\nOddychaj.\n");
    let html = built(&site, "pl/packs/one/index.html");
    assert_eq!(values(&html, ".part > h2", "lang"), ["en"]);
    assert_eq!(values(&html, ".part > .prose", "lang"), ["en"]);
    assert!(texts(&html, ".notice").iter().any(|notice| notice.starts_with("1 część")));
}

#[test]
fn a_leaflet_names_its_pages_and_does_not_hold_them() {
    for paper in ["a5", "tri-fold"] {
        let site = shelf().file("content/en/packs/one.md", pack(&format!("paper: {paper}\n")));
        let html = built(&site, PACK);
        assert!(all(&html, ".part").is_empty(), "{paper}");
        assert_eq!(texts(&html, ".ways a"), ["First things", "Second things"]);
        assert_eq!(all(&html, &format!(".paper-{paper}")).len(), 1);
        assert!(all(&html, ".homes").is_empty(), "{paper}");
    }
}

#[test]
fn a_poster_leads_to_the_home_of_every_language() {
    let site = shelf()
        .file("content/en/packs/one.md", "---\ntitle: A poster\npaper: poster\n---\n\nCall.\n");
    let html = built(&site, PACK);
    assert_eq!(
        values(&html, ".homes a", "href"),
        ["https://example.org/", "https://example.org/pl/"]
    );
    assert_eq!(values(&html, ".homes a", "lang"), ["en", "pl"]);
    assert_eq!(all(&html, ".homes img").len(), 2);
}
