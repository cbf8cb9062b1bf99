//! What is taken away from the site says no less than the site: files and sheets
//! of paper carry what their pages say of themselves.

use std::io::{Cursor, Read as _};

use super::{built, pack, shelf, texts};
use crate::site::Site;

/// The text and the foot of the Word file of a name, as XML.
fn written(site: &Site, name: &str) -> String {
    let file = site.tree("public").into_iter().find(|(path, _)| path.ends_with(name));
    let (_, bytes) = file.unwrap_or_else(|| panic!("{name} was not published"));
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("is an archive");
    let mut all = String::new();
    for part in ["word/document.xml", "word/footer1.xml"] {
        let mut part = archive.by_name(part).expect("is in it");
        part.read_to_string(&mut all).expect("is text");
    }
    all
}

/// What the Word file of a name says.
pub(super) fn word(site: &Site, name: &str) -> String {
    let all = written(site, name);
    let html =
        scraper::Html::parse_fragment(&all.replace("<w:t ", "<i ").replace("</w:t>", "</i>"));
    html.root_element().text().collect::<Vec<_>>().join("")
}

pub(super) fn says(text: &str, all: &[&str]) {
    for said in all {
        assert!(text.contains(said), "{said} in {text}");
    }
}

#[test]
fn every_slide_says_that_the_site_is_a_demonstration_and_those_of_a_live_one_do_not() {
    let site = shelf()
        .file("content/en/presentations/one.md", "---\ntitle: A talk\n---\n\n## One\n\nText.\n");
    let html = built(&site, "presentations/one/slides/index.html");
    let feet = texts(&html, ".slide-foot");
    assert_eq!(feet.len(), 2);
    assert!(feet.iter().all(|foot| foot.contains("This is a demonstration.")), "{feet:?}");
    let contact = "contact: {name: Us, email: us@example.org}";
    site.write("site.yaml", format!("title: Test\nstatus: live\n{contact}\nchecks: {{live-unassured: {{severity: allow, reason: An example}}}}\n"));
    site.write(
        "content/en/services/line.md",
        "---\ntitle: The line\nassured: 2026-11-01\n---\n\nText.\n",
    );
    for page in ["accessibility", "privacy"] {
        site.write(
            &format!("content/en/about/{page}.md"),
            format!("---\ntitle: {page}\n---\n\nText.\n"),
        );
    }
    site.run(&["build", "--date", "2026-11-22", "--base-url", "https://pace.scot/"]).exits(0);
    let html =
        scraper::Html::parse_document(&site.published("presentations/one/slides/index.html"));
    let feet = texts(&html, ".slide-foot");
    assert!(!feet.concat().contains("demonstration"), "{feet:?}");
}

#[test]
fn a_leaflet_of_a_site_without_a_helpline_says_what_it_is_all_the_same() {
    for paper in ["a5", "tri-fold", "poster"] {
        let site = shelf().file("content/en/packs/one.md", pack(&format!("paper: {paper}\n")));
        let html = built(&site, "packs/one/index.html");
        let back = texts(&html, ".leaflet-back");
        assert_eq!(back.len(), 1, "{paper}");
        says(&back[0], &["Made on 22 November 2026", "This is a demonstration."]);
        assert!(texts(&html, ".leaflet-number").is_empty(), "{paper}");
    }
}

/// The first guide in Polish, accepted before the English changed.
fn fallen_behind(fields: &str) -> Site {
    let site = shelf().file(
        "content/pl/guides/first.md",
        "---\ntitle: Najpierw\n---\n\nOddychaj.\n\n## Teraz\n\nNajwyżej 751 funtów.\n",
    );
    site.write("content/en/packs/one.md", pack(fields));
    site.write("content/pl/packs/one.md", "---\ntitle: Pakiet\nslug: pakiet\n---\n\nDla ciebie.\n");
    let accept = ["translate", "accept", "guides/first", "--date", "2026-11-01"];
    site.run(&accept).exits(0);
    let guide = std::fs::read_to_string(site.path().join("content/en/guides/first.md"));
    let changed = guide.expect("is there").replace("At most", "More than");
    site.write("content/en/guides/first.md", changed);
    site
}

#[test]
fn a_part_that_has_fallen_behind_its_source_says_so_in_the_pack() {
    for fields in ["", "bilingual: true\n"] {
        let site = fallen_behind(fields);
        let html = built(&site, "pl/packs/pakiet/index.html");
        let notices = texts(&html, "#_part-1 > .notice");
        assert_eq!(notices.len(), 1, "{notices:?}");
        says(&notices[0], &["zmieniła się", "Teraz"]);
        assert!(texts(&html, "#_part-2 > .notice").is_empty());
        // The English pack is what it was translated from.
        let html = built(&site, "packs/one/index.html");
        assert!(texts(&html, ".part > .notice").is_empty());
        says(&word(&site, "pakiet.docx"), &["zmieniła się", "Teraz"]);
    }
}

#[test]
fn a_template_that_has_fallen_behind_its_source_says_so_in_its_file() {
    let note = |day: &str| format!("---\ntitle: Note\n---\n\nIt is on {day}.\n");
    let site = shelf().file("content/en/templates/note.md", note("Monday")).file(
        "content/pl/templates/note.md",
        "---\ntitle: Notatka\nslug: notatka\n---\n\nW poniedziałek.\n",
    );
    site.run(&["translate", "accept", "templates/note", "--date", "2026-11-01"]).exits(0);
    site.build().exits(0);
    let before = word(&site, "notatka.docx");
    assert!(!before.contains("zmieniła się"), "{before}");
    site.write("content/en/templates/note.md", note("Tuesday"));
    site.build().exits(0);
    says(&word(&site, "notatka.docx"), &["zmieniła się", "W poniedziałek."]);
}

#[test]
fn blanks_are_said_in_links_and_in_the_words_of_the_source() {
    let fields = "fields:\n  - {name: who, label: Whom}\n";
    let body = "Pay £5 to :field[who] by [writing to :field[who]](mailto:x@example.org).";
    let site = shelf()
        .file("content/en/templates/note.md", format!("---\ntitle: Note\n{fields}---\n\n{body}\n"))
        .file(
            "content/pl/templates/note.md",
            "---\ntitle: Notatka\nslug: notatka\nmachine_translated: true\nfields:\n  - {name: who, label: Komu}\n\
             ---\n\nZapłać £5 dla :field[who].\n",
        );
    site.build().exits(0);
    says(&word(&site, "note.docx"), &["writing to [Whom]"]);
    says(&word(&site, "notatka.docx"), &["Pay £5 to [Whom] by writing to [Whom]."]);
}

#[test]
fn a_list_keeps_its_numbers_around_a_list_to_tick_off() {
    let site = shelf().file(
        "content/en/templates/note.md",
        "---\ntitle: Note\n---\n\n1. Print it\n   - [ ] sign it\n2. Send it\n\n- [x] done\n",
    );
    site.build().exits(0);
    let file = site.tree("public").into_iter().find(|(path, _)| path.ends_with(".odt"));
    let (_, bytes) = file.expect("is published");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("is an archive");
    let mut xml = String::new();
    let mut content = archive.by_name("content.xml").expect("is in it");
    content.read_to_string(&mut xml).expect("is text");
    let lists: Vec<&str> =
        xml.split("<text:list ").skip(1).filter_map(|list| list.split('>').next()).collect();
    assert_eq!(lists.len(), 3, "{xml}");
    assert!(lists[0].contains("Number"), "{lists:?}");
    assert!(lists[1].contains("Box") && lists[2].contains("Box"), "{lists:?}");
}

#[test]
fn a_card_in_a_file_says_what_the_card_on_a_page_says() {
    let site = shelf()
        .file(
            "content/en/services/old.md",
            "---\ntitle: The old line\nstatus: ended\nsuccessor: line\ncost: Nothing at all\nchannels:\n\
             \x20 - {type: phone, value: 0800 1111, interpreter: true, bsl: true, relay: true, languages: [pl]}\n\
             ---\n\nIt listened.\n",
        )
        .file(
            "content/en/templates/note.md",
            "---\ntitle: Note\n---\n\nCall them.\n\n::contact{service=old}\n",
        );
    site.build().exits(0);
    let card = [
        "The old line",
        "This service has ended",
        "Use this instead",
        "The line",
        "Check the opening hours before you go or call",
        "Polish",
        "You can ask for an interpreter",
        "Text relay",
        "BSL users",
        "Nothing at all",
    ];
    let html = built(&site, "templates/note/index.html");
    says(&texts(&html, ".contact").concat(), &card);
    says(&word(&site, "note.docx"), &card);
}

#[test]
fn a_link_in_a_file_leads_to_its_heading_and_the_space_before_it_is_no_part_of_it() {
    let site = shelf().file(
        "content/en/templates/note.md",
        "---\ntitle: Note\n---\n\nSee\n[what follows](../guides/first.md#now) today.\n",
    );
    site.build().exits(0);
    says(&word(&site, "note.docx"), &["See what follows today."]);
    let file = site.tree("public").into_iter().find(|(path, _)| path.ends_with("note.docx"));
    let (_, bytes) = file.expect("is published");
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("is an archive");
    let mut part = |name: &str| {
        let mut xml = String::new();
        let mut part = archive.by_name(name).expect("is in it");
        part.read_to_string(&mut xml).expect("is text");
        xml
    };
    let links = part("word/_rels/document.xml.rels");
    assert!(links.contains("https://example.org/guides/first/#now"), "{links}");
    let document = part("word/document.xml");
    assert!(document.contains(">what follows<"), "{document}");
}

#[test]
fn a_pack_knows_the_age_of_the_numbers_that_it_gives_on_its_page_and_in_its_file() {
    let site = shelf()
        .file(
            "content/en/services/line.md",
            "---\ntitle: The line\nreview_by: 2026-12-24\nassured: 2026-11-01\n---\n\nIt listens.\n",
        )
        .file("content/en/services/other.md", "---\ntitle: The other\n---\n\nIt listens.\n")
        .file("content/en/guides/second.md", "---\ntitle: Second things\n---\n\n## Later\n\n::contact{service=line}\n")
        .file("content/en/wellbeing/low.md", "---\ntitle: Low\nservices: [other]\n---\n\nText.\n")
        .file(
            "content/en/packs/one.md",
            "---\ntitle: A pack\nparts: [guides/first, guides/second, wellbeing/low]\n---\n",
        );
    let html = built(&site, "packs/one/index.html");
    // The service is due before the fact is.
    says(&texts(&html, ".handout-age").concat(), &["looked at again by 24 December 2026"]);
    assert_eq!(
        texts(&html, ".handout-facts li"),
        [
            "£751: GOV.UK, April 2026",
            "The line. Last checked: 1 November 2026",
            "The other. Not yet checked at the source",
        ]
    );
    says(
        &word(&site, "one.docx"),
        &[
            "looked at again by 24 December 2026",
            "£751 (April 2026)",
            "The line. Last checked: 1 November 2026",
            "The other. Not yet checked at the source",
        ],
    );
}

#[test]
fn what_a_transcript_cannot_draw_it_says() {
    let site = shelf()
        .file(
            "content/data/charts.yaml",
            "jobs:\n  title: {en: Jobs that went}\n  rows:\n    - {label: In 2024, values: [40]}\n    \
             - {label: In 2025}\n  source: A report\n",
        )
        .file(
            "content/en/presentations/one.md",
            "---\ntitle: A talk\n---\n\n## One\n\n::chart{data=jobs}\n\nAfter it.\n",
        );
    let html = built(&site, "presentations/one/index.html");
    let said = texts(&html, ".transcript p");
    assert_eq!(said.len(), 3, "{said:?}");
    says(&said[1], &["Jobs that went", "In 2024: 40%", "In 2025: not in the source", "A report"]);
}

#[test]
fn a_sentence_to_say_in_another_language_says_so_in_the_file() {
    let say = "Powiedz: <span lang=\"en\" dir=\"ltr\">I need <span class=\"x\">*help*</span>.</span > Potem <b>czekaj</b>.";
    let site =
        shelf().file("content/en/templates/letter.md", "---\ntitle: L\n---\n\nText.\n").file(
            "content/pl/templates/letter.md",
            format!(
                "---\ntitle: List\nslug: list\n---\n\n{say}</span>\n\n<span lang=\"xx\">Nic.\n"
            ),
        );
    let _ = site.build();
    let file = written(&site, "/list.docx");
    let language = |said: &str| {
        let before = file.split(said).next().expect("is there").to_owned();
        before.rsplit("<w:r>").next().is_some_and(|run| run.contains("w:val=\"en-GB\""))
    };
    let said = word(&site, "/list.docx");
    says(&said, &["Powiedz: I need help. Potem czekaj."]);
    for (text, english) in
        [("Powiedz", false), ("I need", true), ("help", true), ("Potem", false), ("Nic", false)]
    {
        assert_eq!(language(&format!(">{text}")), english, "{text} in {file}");
    }
}
