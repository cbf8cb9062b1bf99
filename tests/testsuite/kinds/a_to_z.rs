//! The A to Z, as each language sorts.

use super::{page, stands, texts};
use crate::site::Site;

/// The letters and titles of the A to Z of a language, in their order.
fn listed(site: &Site, file: &str) -> Vec<String> {
    texts(&site.published(file), "main .letter, main .a-z a")
}

fn titled(lang: &str, titles: &[(&str, &str)]) -> Site {
    let site = Site::small().file("site.yaml", format!("title: Test\nlanguages: [en, {lang}]\n"));
    for (name, title) in titles {
        site.write(&format!("content/en/{name}.md"), page(&format!("E {name}"), ""));
        site.write(&format!("content/{lang}/{name}.md"), page(title, ""));
    }
    site.build().exits(0);
    site
}

#[test]
fn english_letters_stand_once_each_and_digits_first() {
    let site = Site::small()
        .file("content/en/b.md", page("banana", ""))
        .file("content/en/a.md", page("Apple", ""))
        .file("content/en/e.md", page("Äpfel", ""))
        .file("content/en/n.md", page("9 steps", ""))
        .file("content/en/q.md", page("“Zoo”", ""));
    site.build().exits(0);
    assert_eq!(
        listed(&site, "a-z/index.html"),
        ["9 steps", "A", "Äpfel", "Apple", "B", "banana", "Z", "“Zoo”"]
    );
}

#[test]
fn polish_letters_stand_apart() {
    let site = titled(
        "pl",
        &[
            ("one", "Śmiech"),
            ("two", "Sok"),
            ("three", "Łódź"),
            ("four", "Lato"),
            ("five", "Lód"),
            ("six", "Świat"),
            ("seven", "Szum"),
        ],
    );
    assert_eq!(
        listed(&site, "pl/a-z/index.html"),
        ["L", "Lato", "Lód", "Ł", "Łódź", "S", "Sok", "Szum", "Ś", "Śmiech", "Świat"]
    );
}

#[test]
fn arabic_sorts_by_its_letters() {
    let site =
        titled("ar", &[("one", "تدريب"), ("two", "بطالة"), ("three", "أجر"), ("four", "ثقة")]);
    assert_eq!(
        listed(&site, "ar/a-z/index.html"),
        ["ا", "أجر", "ب", "بطالة", "ت", "تدريب", "ث", "ثقة"]
    );
}

#[test]
fn chinese_has_no_letters_and_one_list() {
    let site = titled("zh-Hans", &[("one", "工作"), ("two", "帮助"), ("three", "裁员")]);
    let html = site.published("zh-hans/a-z/index.html");
    assert_eq!(texts(&html, ".letter"), [""; 0]);
    assert_eq!(texts(&html, ".a-z").len(), 1);
    // By pronunciation: bāngzhù, cáiyuán, gōngzuò.
    assert_eq!(texts(&html, ".a-z a"), ["帮助", "裁员", "工作"]);
}

#[test]
fn what_is_not_translated_stands_under_its_english_title_and_says_so() {
    let site = Site::bilingual()
        .file("content/en/help.md", page("Help", ""))
        .file("content/en/pay.md", page("Pay", ""))
        .file("content/pl/pay.md", page("Płaca", ""));
    site.build().exits(0);
    let html = site.published("pl/a-z/index.html");
    assert_eq!(texts(&html, ".a-z a[lang=en]"), ["Help"]);
    assert_eq!(texts(&html, ".a-z a:not([lang])"), ["Płaca"]);
}

#[test]
fn home_other_forms_folders_without_a_page_and_drafts_do_not_stand_in_it() {
    let site = Site::small()
        .file("content/en/guides/one.md", page("One", ""))
        .file("content/en/guides/one.bsl.md", page("One in BSL", "format: bsl\n"))
        .file("content/en/guides/two.md", page("Two", "draft: true\n"));
    site.build().exits(0);
    assert_eq!(listed(&site, "a-z/index.html"), ["O", "One"]);
}

#[test]
fn without_search_there_is_none() {
    let site = Site::small().file("site.yaml", "title: Test\nsearch: off\n");
    site.build().exits(0);
    assert!(!stands(&site, "a-z/index.html"));
}
