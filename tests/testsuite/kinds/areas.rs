//! Pages of council areas: the national offer with what is known of a place.

use super::{AREAS, hrefs, page, texts};
use crate::site::Site;

const OFFERS: &str = "section[aria-labelledby=_offers-title]";
const SERVICES: &str = "section[aria-labelledby=_services-title]";

fn offer(title: &str, standing: &str) -> String {
    page(title, &format!("how: Ask.\nstanding: {standing}\n"))
}

fn site() -> Site {
    let channel = "channels:\n  - {type: email, value: help@example.org}\n";
    Site::small()
        .file("site.yaml", "title: Test\nlanguages: [en, pl]\n")
        .file("content/data/areas.yaml", AREAS)
        .file("content/en/offer/_index.md", page("The offer", ""))
        .file(
            "content/en/offer/advice.md",
            offer("Advice", "{kind: pace-says, source: A list, year: 2022}"),
        )
        .file("content/en/offer/grant.md", offer("A grant", "{kind: varies}"))
        .file(
            "content/en/offer/pay.md",
            offer("Redundancy pay", "{kind: legal-right, source: The law}"),
        )
        .file(
            "content/en/services/local.md",
            page("Local help", &format!("areas: [fife]\n{channel}")),
        )
        .file("content/en/services/other.md", page("Other help", channel))
        .file("content/en/services/national.md", page("National help", channel))
        .file(
            "content/en/areas/fife.md",
            page(
                "Fife",
                "notes: [{offer: grant, note: There is none here.}]\nservices: [other, local]\n",
            ),
        )
        .file("content/en/areas/angus.md", page("Angus", ""))
        .file("content/en/help.md", page("Help in Fife", "areas: [fife]\n"))
}

fn built() -> Site {
    let site = site();
    site.build().exits(0);
    site
}

#[test]
fn everywhere_has_the_whole_offer_rights_first() {
    let site = built();
    for area in ["fife", "angus"] {
        let html = site.published(&format!("areas/{area}/index.html"));
        assert_eq!(
            hrefs(&html, &format!("{OFFERS} a")),
            ["/offer/pay/", "/offer/advice/", "/offer/grant/"],
            "{area}"
        );
        assert_eq!(
            texts(&html, &format!("{OFFERS} .standing")),
            [
                "Your legal right (The law)",
                "PACE says it offers this (A list, 2022)",
                "Varies: ask in your area"
            ]
        );
    }
}

#[test]
fn a_note_stands_with_its_offer_in_its_area_only() {
    let site = built();
    let html = site.published("areas/fife/index.html");
    assert_eq!(texts(&html, ".local-note"), ["Here: There is none here."]);
    assert_eq!(texts(&html, &format!("{OFFERS} li:nth-child(3) .local-note")).len(), 1);
    assert_eq!(texts(&site.published("areas/angus/index.html"), ".local-note"), [""; 0]);
}

#[test]
fn services_are_those_that_name_the_area_and_those_it_names_once_each() {
    let site = built();
    let html = site.published("areas/fife/index.html");
    assert_eq!(hrefs(&html, &format!("{SERVICES} a")), ["/services/local/", "/services/other/"]);
    let html = site.published("areas/angus/index.html");
    assert_eq!(texts(&html, SERVICES), [""; 0]);
    assert!(
        texts(&html, "main p")
            .contains(&"Nothing different is known here. Ask the helpline.".to_owned())
    );
}

#[test]
fn other_pages_that_name_the_area_are_there_and_an_area_does_not_name_itself() {
    let site = built();
    let html = site.published("areas/fife/index.html");
    assert_eq!(hrefs(&html, "section[aria-labelledby=_pages-title] a"), ["/help/"]);
    site.write("content/en/areas/angus.md", page("Angus", "areas: [angus]\n"));
    site.build().exits(0);
    let html = site.published("areas/angus/index.html");
    assert_eq!(hrefs(&html, "section[aria-labelledby=_pages-title] a"), [""; 0]);
}

#[test]
fn neighbours_with_a_page_lead_there() {
    let site = built();
    assert_eq!(hrefs(&site.published("areas/fife/index.html"), "main .tags a"), ["/areas/angus/"]);
    site.remove("content/en/areas/angus.md");
    site.build().exits(0);
    assert_eq!(hrefs(&site.published("areas/fife/index.html"), "main .tags a"), [""; 0]);
}

#[test]
fn its_code_and_the_council_stand_in_the_list_of_areas() {
    let site = site().file(
        "content/data/areas.yaml",
        "fife: {name: Fife, code: S12000047, web: \"https://www.example.org/\"}\nangus: {name: Angus, code: S12000041}\n",
    );
    site.build().exits(0);
    let html = site.published("areas/fife/index.html");
    assert!(texts(&html, "main dd").contains(&"S12000047".to_owned()));
    assert!(hrefs(&html, "main dd a").contains(&"https://www.example.org/".to_owned()));
    assert!(!site.published("areas/angus/index.html").contains("example.org/\">www"));
}

#[test]
fn in_another_language_notes_say_theirs() {
    let site =
        site().file("content/pl/offer/grant.md", page("Dotacja", "slug: dotacja\nhow: Zapytaj.\n"));
    site.build().exits(0);
    let html = site.published("pl/areas/fife/index.html");
    assert_eq!(
        hrefs(&html, &format!("{OFFERS} a")),
        ["/pl/offer/pay/", "/pl/offer/advice/", "/pl/offer/dotacja/"]
    );
    assert_eq!(texts(&html, ".local-note span[lang=en]"), ["There is none here."]);
    assert_eq!(texts(&html, &format!("{OFFERS} h3:not([lang])")), ["Dotacja"]);
    assert_eq!(texts(&html, &format!("{OFFERS} h3[lang=en]")), ["Redundancy pay", "Advice"]);
    site.write(
        "content/pl/areas/fife.md",
        page("Fife po polsku", "notes: [{offer: grant, note: Tu nie ma.}]\n"),
    );
    site.build().exits(0);
    let html = site.published("pl/areas/fife/index.html");
    assert_eq!(texts(&html, ".local-note span:not([lang])"), ["Tu nie ma."]);
}

#[test]
fn a_service_of_the_area_that_is_a_draft_is_not_shown() {
    let site =
        site().file("content/en/services/new.md", page("New help", "areas: [fife]\ndraft: true\n"));
    site.build().exits(0);
    assert!(!site.published("areas/fife/index.html").contains("New help"));
}

#[test]
fn a_note_about_an_offer_twice_or_without_words() {
    let site = site()
        .file("content/en/areas/angus.md", page("Angus", "notes: [{offer: grant, note: \"\"}]\n"));
    let said = site.check().exits(1).stderr();
    assert!(said.contains("error[wrong-value]: expected a text that is not empty"), "{said}");
    let site = self::site().file(
        "content/en/areas/angus.md",
        page("Angus", "notes: [{offer: grant, note: One.}, {offer: grant, note: Two.}]\n"),
    );
    let said = site.check().exits(1).stderr();
    assert!(
        said.contains("error[contradictory-fields]: two notes are about the offer `grant`"),
        "{said}"
    );
}
