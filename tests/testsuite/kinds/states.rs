//! The state of a translation: up to date, behind its source, made by a machine.

use super::{hrefs, texts};
use crate::site::Site;

const SOURCE: &str = "---\ntitle: Help\n---\n\n## Where\n\nHere.\n\n## When\n\nNow.\n";

fn translated(fields: &str) -> Site {
    let site = Site::bilingual().file("content/en/help.md", SOURCE).file(
        "content/pl/help.md",
        format!("---\ntitle: Pomoc\n{fields}---\n\n## Gdzie\n\nTu.\n\n## Kiedy\n\nTeraz.\n"),
    );
    site.run(&["translate", "accept", "help", "--date", "2026-11-01"]).exits(0);
    site
}

fn notice(site: &Site) -> String {
    site.build().exits(0);
    texts(&site.published("pl/help/index.html"), ".notice").join("\n")
}

#[test]
fn a_translation_that_is_up_to_date_says_of_which_day() {
    let site = translated("");
    assert_eq!(notice(&site), "");
    let html = site.published("pl/help/index.html");
    assert!(
        texts(&html, ".page-state li").iter().any(|line| line.contains("1 listopada 2026")),
        "{html}"
    );
    assert_eq!(hrefs(&html, "link[rel=canonical]"), ["https://example.org/pl/help/"]);
}

#[test]
fn a_translation_behind_its_source_names_the_section_in_its_own_words() {
    let site = translated("");
    site.write("content/en/help.md", SOURCE.replace("Now.", "Tomorrow."));
    assert_ne!(notice(&site), "");
    let html = site.published("pl/help/index.html");
    assert_eq!(texts(&html, ".notice ul a"), ["Kiedy"]);
    assert_eq!(hrefs(&html, ".notice ul a"), ["/help/#when"]);
    // It is a translation nonetheless.
    assert_eq!(hrefs(&html, "link[rel=canonical]"), ["https://example.org/pl/help/"]);
    assert!(site.published("sitemap.xml").contains("https://example.org/pl/help/"));
    assert_eq!(texts(&site.published("help/index.html"), ".notice"), [""; 0]);
}

#[test]
fn a_changed_title_and_a_section_that_is_gone_are_named_too() {
    let site = translated("");
    site.write("content/en/help.md", "---\ntitle: More help\n---\n\n## Where\n\nHere.\n");
    assert_ne!(notice(&site), "");
    assert_eq!(texts(&site.published("pl/help/index.html"), ".notice ul a").len(), 2);
}

#[test]
fn a_typo_that_was_accepted_is_no_change() {
    let site = translated("");
    site.write("content/en/help.md", SOURCE.replace("Here.", "Hear."));
    assert_ne!(notice(&site), "");
    site.run(&["translate", "accept", "help", "--wording-only", "--date", "2026-11-20"]).exits(0);
    assert_eq!(notice(&site), "");
}

#[test]
fn a_change_of_shared_fields_is_no_change_of_the_text() {
    let site = translated("");
    site.write(
        "content/en/help.md",
        SOURCE.replace("title: Help\n", "title: Help\ntags: [pay]\nweight: 3\n"),
    );
    assert_eq!(notice(&site), "");
}

#[test]
fn what_a_machine_made_says_so_until_a_person_has_read_it() {
    let machine = "machine_translated: true\n";
    let site = translated(machine);
    let said = notice(&site);
    assert!(!said.is_empty());
    let html = site.published("pl/help/index.html");
    assert_eq!(hrefs(&html, ".notice a"), ["/help/"], "the source is one step away");
    let site = translated(&format!("{machine}reviewed_by: A speaker\nreviewed: 2026-11-10\n"));
    assert_eq!(notice(&site), "");
}

#[test]
fn a_review_that_is_nobodys_is_none() {
    let site = translated("machine_translated: true\nreviewed: 2026-11-10\n");
    assert_ne!(notice(&site), "");
}

#[test]
fn a_translation_that_nobody_accepted_is_shown_without_a_day() {
    let site = Site::bilingual()
        .file("content/en/help.md", SOURCE)
        .file("content/pl/help.md", "---\ntitle: Pomoc\n---\n\nTu.\n");
    let run = site.build().exits(0);
    assert!(run.stderr().contains("warning[translation-not-accepted]"), "{}", run.stderr());
    assert!(!site.published("pl/help/index.html").contains("listopada"));
}

#[test]
fn only_a_translation_can_be_of_a_machine() {
    let run = Site::small()
        .file("content/en/help.md", "---\ntitle: Help\nmachine_translated: maybe\n---\n\nText.\n")
        .check()
        .exits(1);
    assert!(
        run.stderr().contains("error[wrong-value]: expected true or false, found `maybe`"),
        "{}",
        run.stderr()
    );
}
