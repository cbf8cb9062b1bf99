//! What stands on the pages of the finder.

use serde_json::Value;

use super::golden::prepared;
use super::{attributes, site, texts};
use crate::site::Site;

fn built() -> Site {
    let site = site();
    site.build().exits(0);
    site
}

#[test]
fn a_question_is_asked_and_every_answer_is_a_link() {
    let site = built();
    let start = site.published("what-can-i-get/index.html");
    assert_eq!(texts(&start, ".finder h2"), ["Who are you?"]);
    assert_eq!(texts(&start, ".finder-answers a"), ["A person", "A business"]);
    assert_eq!(
        attributes(&start, ".finder-answers a", "href"),
        ["/what-can-i-get/1/", "/what-can-i-get/20/"]
    );
    assert_eq!(
        attributes(&start, ".finder-skip", "href"),
        ["/what-can-i-get/00/", "/what-can-i-get/000/"]
    );
    assert_eq!(texts(&start, ".finder-why"), ["Why we ask: There is help for both."]);
    assert!(attributes(&start, "meta[name=description]", "content")[0].contains("skip"));
}

#[test]
fn answers_are_said_and_can_be_changed() {
    let site = built();
    let page = site.published("what-can-i-get/12/index.html");
    assert_eq!(
        texts(&page, ".finder-given li"),
        [
            "Who are you? A person Change: Who are you?",
            "Where do you stand? On notice Change: Where do you stand?"
        ]
    );
    assert_eq!(
        attributes(&page, ".finder-given a", "href"),
        ["/what-can-i-get/", "/what-can-i-get/1/", "/what-can-i-get/"]
    );
}

#[test]
fn answers_that_lead_to_the_same_are_said_together() {
    let site = built();
    // Work is the only need that a business finds something for.
    let page = site.published("what-can-i-get/201/index.html");
    assert_eq!(texts(&page, ".finder-given b"), ["A business", "one of these: Money / Rights"]);
}

#[test]
fn a_result_has_its_groups_in_order_and_names_their_ground() {
    let site = built();
    let page = site.published("what-can-i-get/121/index.html");
    assert_eq!(
        texts(&page, ".finder-results h3"),
        [
            "What to do today",
            "Your legal right if you are an employee: ask",
            "PACE says it offers this",
            "Worth reading",
            "Who to talk to"
        ]
    );
    assert_eq!(
        texts(&page, ".finder-item"),
        ["The first days", "Redundancy pay", "An adviser", "If you are young", "Claims line"]
    );
    assert_eq!(
        texts(&page, ".standing"),
        [
            "A legal right if this is true of you (GOV.UK)",
            "PACE says it offers this (A review, 2019)"
        ]
    );
    assert_eq!(attributes(&page, ".finder-items .phone", "href"), ["tel:08000556688"]);
}

#[test]
fn a_visa_is_spoken_of_before_any_benefit_and_only_then() {
    let site = built();
    let with = site.published("what-can-i-get/121/index.html");
    let results = texts(&with, ".finder-results");
    let visa = results[0].find("no recourse to public funds").expect("it is said");
    assert!(visa < results[0].find("Claims line").expect("is found"));
    assert_eq!(attributes(&with, ".finder-results .notice a", "href"), ["/guides/visa/"]);
    let without = site.published("what-can-i-get/122/index.html");
    assert_eq!(texts(&without, ".finder-results .notice"), [""; 0]);
}

#[test]
fn what_is_local_leads_to_the_areas_before_whom_to_talk_to() {
    let site = site()
        .file("content/data/areas.yaml", "fife: {name: Fife, code: S12000047}\n")
        .file("content/en/areas/fife.md", "---\ntitle: Fife\n---\n\nFife.\n");
    site.build().exits(0);
    let page = site.published("what-can-i-get/121/index.html");
    let titles = texts(&page, ".finder-results h3");
    assert_eq!(titles[4..], ["What is different where you live", "Who to talk to"]);
    assert_eq!(
        attributes(&page, ".finder-results > section:nth-of-type(5) a", "href"),
        ["/areas/"]
    );
}

#[test]
fn a_slip_for_the_adviser_stands_in_both_languages() {
    let site = site()
        .file("content/pl/offer/pay.md", "---\ntitle: Odprawa\nhow: Zapytaj.\n---\n\nTekst.\n");
    site.build().exits(0);
    let page = site.published("pl/what-can-i-get/121/index.html");
    let rows = texts(&page, ".slip tr");
    assert!(rows.contains(&"Kim jesteś? OsobaWho are you? A person".to_owned()), "{rows:?}");
    assert!(
        rows.iter().any(|row| row.starts_with("Odprawa") && row.contains("Redundancy pay")),
        "{rows:?}"
    );
    assert!(attributes(&page, ".slip td:last-child", "lang").iter().all(|lang| lang == "en"));
    assert_eq!(texts(&page, ".slip-address"), ["https://example.org/what-can-i-get/121/"]);
    assert_eq!(attributes(&page, ".slip img", "src"), ["/what-can-i-get/121/qr.svg"]);
    assert!(site.published("what-can-i-get/121/qr.svg").starts_with("<svg"));
    let english = site.published("what-can-i-get/121/index.html");
    assert_eq!(attributes(&english, ".slip [lang]", "lang"), [""; 0]);
}

#[test]
fn states_are_for_people_and_not_for_search_engines() {
    let site = site();
    let prepared = prepared(&site);
    let renderer = prepared.renderer();
    let mut states = 0;
    for page in &prepared.site.pages {
        let view = renderer.plan(page).view;
        if view.kind == "finder" {
            let is_start = page.url.as_str().ends_with("/what-can-i-get/");
            assert_eq!(view.hidden, !is_start, "{}", page.url);
            states += 1;
        }
    }
    assert_eq!(states, 58);
    site.build().exits(0);
    assert!(!site.published("sitemap.xml").contains("what-can-i-get"));
}

#[test]
fn the_search_offers_it_to_who_asks_what_there_is_to_get() {
    let site = site();
    let prepared = prepared(&site);
    for (tag, href, asking, other) in [
        ("en", "/what-can-i-get/", "What am I entitled to?", "notice of entitled"),
        ("en", "/what-can-i-get/", "how much redundancy pay do I get", "redundancy of my pay"),
        ("pl", "/pl/what-can-i-get/", "co mi się NALEŻY", "kto należy"),
    ] {
        let indexings = prepared.indexings();
        let indexing = indexings.iter().find(|one| one.tag.as_str() == tag).expect("is there");
        let card = indexing.extras.cards.finder.as_ref().expect("is offered");
        assert_eq!(card.href, href);
        let index = indexing.index().expect("is made");
        let is_meant = |query: &str| card.is_meant(&index.analyser().words(query));
        assert!(is_meant(asking), "{asking}");
        assert!(!is_meant(other), "{other}");
    }
}

#[test]
fn a_site_without_a_finder_offers_none() {
    let site = Site::small();
    assert!(prepared(&site).indexings().iter().all(|one| one.extras.cards.finder.is_none()));
}

#[test]
fn the_same_state_is_offered_in_other_languages() {
    let site = built();
    let page = site.published("what-can-i-get/12/index.html");
    assert_eq!(attributes(&page, ".languages a", "href"), ["/pl/what-can-i-get/12/"]);
    let page = site.published("pl/what-can-i-get/12/index.html");
    assert_eq!(attributes(&page, ".finder-skip", "href")[0], "/pl/what-can-i-get/120/");
}

#[test]
fn home_leads_to_the_first_question_and_so_does_every_page() {
    let site = built();
    let home = site.published("pl/index.html");
    assert_eq!(attributes(&home, ".finder-door a", "href"), ["/pl/what-can-i-get/"]);
    assert_eq!(attributes(&home, ".finder-answers a", "href"), [""; 0]);
    let other = site.published("guides/visa/index.html");
    assert_eq!(attributes(&other, ".footing a[href*=what]", "href"), ["/what-can-i-get/"]);
}

#[test]
fn the_build_says_how_many_pages_the_finder_has() {
    let site = site();
    let said = site.build().exits(0).stdout();
    assert!(said.contains(" pages (58 of the finder) in public: "), "{said}");
    let record: Value = serde_json::from_str(&site.published("build.json")).expect("is JSON");
    assert_eq!(record["finder_pages"], 58);
}

#[test]
fn a_site_that_asks_nothing_has_no_finder() {
    let site = Site::small();
    site.build().exits(0);
    assert!(!site.path().join("public/what-can-i-get").exists());
    let home = site.published("index.html");
    assert_eq!(attributes(&home, "a[href*=what-can]", "href"), [""; 0]);
}

#[test]
fn questions_without_any_rule_make_no_finder() {
    let site = Site::small().file("content/data/finder.yaml", super::QUESTIONS);
    site.build().exits(0);
    assert!(!site.path().join("public/what-can-i-get").exists());
}

#[test]
fn the_address_of_the_finder_is_taken() {
    Site::small()
        .file("content/en/what-can-i-get.md", "---\ntitle: Mine\n---\n\nMine.\n")
        .check()
        .exits(1);
}
