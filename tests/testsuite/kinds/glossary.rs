//! The glossary: which words of a text lead to it, and its page.

use snapbox::str;

use super::{hrefs, stands, text, texts};
use crate::site::{Run, Site};

const NOTICE: &str = "notice:\n  term: notice\n  forms: [notices, notice period]\n  meaning: Being told that a job ends.\n";

/// The words of a page that lead to the glossary, each with where it leads.
fn marked(html: &str) -> Vec<(String, String)> {
    let links = ".prose a[href*=\"/glossary/#\"]";
    texts(html, links).into_iter().zip(hrefs(html, links)).collect()
}

/// What is marked on a page with this text.
fn found(glossary: &str, body: &str) -> Vec<String> {
    let site = Site::small()
        .file("content/data/glossary.yaml", glossary)
        .file("content/en/help.md", text("Help", body));
    site.build().exits(0);
    let marked = marked(&site.published("help/index.html"));
    marked.into_iter().map(|(word, href)| format!("{word} → {href}")).collect()
}

fn told(glossary: &str) -> Run {
    Site::small().file("content/data/glossary.yaml", glossary).check()
}

#[test]
fn a_word_leads_to_its_meaning_once_a_page() {
    assert_eq!(
        found(NOTICE, "You get notice. Then notice again.\n\nAnd notices."),
        ["notice → /glossary/#notice"]
    );
}

#[test]
fn any_of_its_forms_may_come_first_and_the_longest_counts() {
    assert_eq!(found(NOTICE, "Notices come."), ["Notices → /glossary/#notice"]);
    assert_eq!(
        found(NOTICE, "Your notice period and notice."),
        ["notice period → /glossary/#notice"]
    );
}

#[test]
fn only_whole_words_count() {
    assert_eq!(found(NOTICE, "The noticeboard went unnoticed, as did notice2."), [""; 0]);
    assert_eq!(found(NOTICE, "The (notice), “notice”."), ["notice → /glossary/#notice"]);
}

#[test]
fn headings_links_and_code_are_left_alone() {
    let body = "## Your notice\n\n[notice](/) and `notice`.\n\n    notice\n\n![notice](/photo.png)";
    let site = Site::small()
        .file("content/data/glossary.yaml", NOTICE)
        .file("content/en/photo.png", "x")
        .file("content/en/help.md", text("Help", &body.replace("/photo.png", "photo.png")));
    site.build().exits(0);
    assert_eq!(marked(&site.published("help/index.html")), []);
}

#[test]
fn after_a_heading_and_a_link_a_word_counts_again() {
    assert_eq!(
        found(NOTICE, "## Your notice\n\n[notice](/) is notice."),
        ["notice → /glossary/#notice"]
    );
}

#[test]
fn the_page_that_explains_a_word_does_not_lead_away_from_itself() {
    let glossary = format!("{NOTICE}  page: help\n");
    assert_eq!(found(&glossary, "You get notice."), [""; 0]);
    let site = Site::small()
        .file("content/data/glossary.yaml", &glossary)
        .file("content/en/help.md", text("Help", "Text."))
        .file("content/en/other.md", text("Other", "You get notice."));
    site.build().exits(0);
    assert_eq!(marked(&site.published("other/index.html")).len(), 1);
    assert_eq!(hrefs(&site.published("glossary/index.html"), ".glossary a"), ["/help/"]);
}

#[test]
fn chinese_is_written_without_spaces() {
    let site = Site::small()
        .file("site.yaml", "title: Test\nlanguages: [en, zh-Hans]\n")
        .file(
            "content/data/glossary.yaml",
            "redundancy:\n  term: {en: redundancy, zh-Hans: 裁员}\n  meaning: {en: A job ends., zh-Hans: 工作结束。}\n",
        )
        .file("content/en/help.md", text("Help", "It is redundancy."))
        .file("content/zh-Hans/help.md", text("帮助", "您被裁员了怎么办？裁员时请打电话。"));
    site.build().exits(0);
    assert_eq!(
        marked(&site.published("zh-hans/help/index.html")),
        [("裁员".to_owned(), "/zh-hans/glossary/#redundancy".to_owned())]
    );
    assert_eq!(texts(&site.published("zh-hans/glossary/index.html"), ".glossary dt"), ["裁员"]);
}

#[test]
fn a_word_is_looked_for_in_the_language_of_the_text() {
    let site = Site::bilingual()
        .file(
            "content/data/glossary.yaml",
            "notice:\n  term: {en: notice, pl: wypowiedzenie}\n  forms: {pl: [wypowiedzenia, wypowiedzeniu]}\n  \
             meaning: {en: Being told., pl: Koniec pracy.}\n",
        )
        .file("content/en/help.md", text("Help", "A notice."))
        .file("content/en/own.md", text("Own", "One notice."))
        .file("content/pl/help.md", text("Pomoc", "Termin wypowiedzenia i notice."));
    site.build().exits(0);
    let word = |word: &str, href: &str| (word.to_owned(), href.to_owned());
    assert_eq!(
        marked(&site.published("pl/help/index.html")),
        [word("wypowiedzenia", "/pl/glossary/#notice")]
    );
    // A text shown in English leads a Polish reader to the Polish glossary.
    assert_eq!(
        marked(&site.published("pl/own/index.html")),
        [word("notice", "/pl/glossary/#notice")]
    );
    assert_eq!(marked(&site.published("own/index.html")), [word("notice", "/glossary/#notice")]);
}

#[test]
fn a_word_that_is_not_translated_is_shown_and_marked_as_english() {
    let site = Site::bilingual().file(
        "content/data/glossary.yaml",
        "notice:\n  term: {en: notice, pl: wypowiedzenie}\n  meaning: {en: Being told.}\n\
         pay:\n  term: {en: pay, pl: płaca}\n  meaning: {en: Money., pl: Pieniądze.}\n",
    );
    site.build().exits(0);
    let html = site.published("pl/glossary/index.html");
    assert_eq!(texts(&html, ".glossary dt[lang=en]"), ["notice"]);
    assert_eq!(texts(&html, ".glossary dd [lang=en], .glossary dd[lang=en]"), ["Being told."]);
    assert_eq!(texts(&html, ".glossary dt:not([lang])"), ["płaca"]);
}

#[test]
fn without_words_there_is_no_glossary() {
    let site = Site::small();
    site.build().exits(0);
    assert!(!stands(&site, "glossary/index.html"));
    assert!(!site.published("index.html").contains("/glossary/"));
}

#[test]
fn a_word_without_a_meaning() {
    told("notice:\n  term: notice\n  mening: Being told.\n").exits(1).reports(str![[r#"
error[missing-field]: `meaning` is missing
 --> content/data/glossary.yaml:2:3
  |
2 |   term: notice
  |   ^
  |
  = help: is `mening` meant to be `meaning`?

error[unknown-field]: there is no field `mening` here
 --> content/data/glossary.yaml:3:3
  |
3 |   mening: Being told.
  |   ^^^^^^
  |
  = help: did you mean `meaning`?
"#]]);
}

#[test]
fn a_page_that_says_more_is_not_there() {
    told("notice:\n  term: notice\n  meaning: Being told.\n  page: gides\n").exits(1).reports(
        str![[r#"
error[unknown-page]: there is no page `gides`
 --> content/data/glossary.yaml:4:9
  |
4 |   page: gides
  |         ^^^^^
  |
  = help: write its path below its language, without .md
"#]],
    );
}

#[test]
fn forms_that_are_one_text() {
    told("notice:\n  term: notice\n  forms: notices\n  meaning: Being told.\n").exits(1).reports(
        str![[r#"
error[wrong-value]: expected a list, each a text, found `notices`
 --> content/data/glossary.yaml:3:10
  |
3 |   forms: notices
  |          ^^^^^^^
  |
  = help: put it in square brackets: [notices]
"#]],
    );
}

#[test]
fn a_language_that_is_none() {
    told("notice:\n  term: {en: notice, po lsku: wypowiedzenie}\n  meaning: Being told.\n")
        .exits(1)
        .reports(str![[r#"
error[wrong-value]: `po lsku` is not a language tag such as en, pl or zh-Hans
 --> content/data/glossary.yaml:2:22
  |
2 |   term: {en: notice, po lsku: wypowiedzenie}
  |                      ^^^^^^^
"#]]);
}

#[test]
fn a_word_as_long_as_a_page_is_refused_where_it_stands() {
    let glossary = |long: &str| {
        format!(
            "notice:\n  term: {{en: notice, pl: {long}}}\n  forms: {{en: [notices, {long}]}}\n  meaning: b\n"
        )
    };
    let site = |long: &str| Site::bilingual().file("content/data/glossary.yaml", glossary(long));
    let run = site(&"a ".repeat(20_000)).check().exits(1);
    let told = "error[wrong-value]: this word has more than 200 letters";
    assert_eq!(run.stderr().matches(told).count(), 2, "{:.2000}", run.stderr());
    assert!(run.stderr().contains("below `meaning:`"), "{:.2000}", run.stderr());
    let run = site(&"ą".repeat(200)).check();
    assert!(!run.stderr().contains(told), "{}", run.stderr());
}
