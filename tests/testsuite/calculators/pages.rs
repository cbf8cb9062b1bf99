//! Calculators on pages, before any script runs.

use scraper::Html;

use super::with_rules;
use crate::site::Site;
use crate::theme::stage::{all, one, text};

fn site() -> Site {
    let page = |name: &str| format!("---\ntitle: T\n---\n\nText.\n\n::calculator{{name={name}}}\n");
    let site = with_rules(Site::small())
        .file("site.yaml", "title: Test\nlanguages: [en, gd, pl, uk, ro, ar, ur, zh-Hans]\n");
    for lang in ["en", "gd", "pl", "uk", "ro", "ar", "ur", "zh-Hans"] {
        site.write(&format!("content/{lang}/_index.md"), "---\ntitle: T\n---\n\nText.\n");
        for name in ["redundancy-pay", "notice", "consultation"] {
            site.write(&format!("content/{lang}/{name}.md"), page(name));
        }
    }
    site
}

#[test]
fn without_script_the_tables_and_examples_are_there_and_the_form_is_not() {
    let site = site();
    let _ = site.build().exits(0);
    let page = Html::parse_document(&site.published("redundancy-pay/index.html"));
    assert_eq!(all(&page, ".calculator form[hidden]").len(), 1);
    assert_eq!(all(&page, ".calculator .calc-result[hidden]").len(), 1);
    let reckoner = all(&page, ".calc-reckoner tbody tr");
    assert_eq!(reckoner.len(), 45);
    let cells: Vec<String> = reckoner[44].child_elements().map(text).collect();
    assert_eq!((&*cells[0], &*cells[1], &*cells[19]), ("61 or over", "3", "30"));
    let youngest: Vec<String> = reckoner[0].child_elements().map(text).collect();
    assert_eq!((&*youngest[0], &*youngest[1], &*youngest[2]), ("17", "1", ""));
    let examples = all(&page, ".calc-example");
    assert_eq!(examples.len(), 3);
    assert!(text(examples[1]).contains("£751"), "{}", text(examples[1]));
    assert!(text(examples[2]).contains("27 November 2026"), "notice that was not given counts");
    assert!(text(one(&page, ".calc-under")).contains("PACE"));
    let limits = all(&page, ".calc-limits tbody tr");
    assert!(text(limits[0]).contains("6 April 2026"));
    assert!(all(&page, ".calculator [style], .calculator [onclick]").is_empty());
}

#[test]
fn every_language_has_every_word_of_it() {
    let site = site();
    let _ = site.build().exits(0);
    for lang in ["en", "gd", "pl", "uk", "ro", "ar", "ur", "zh-hans"] {
        for name in ["redundancy-pay", "notice", "consultation"] {
            let folder = if lang == "en" { String::new() } else { format!("{lang}/") };
            let html = site.published(&format!("{folder}{name}/index.html"));
            let page = Html::parse_document(&html);
            let calculator = one(&page, ".calculator");
            let rules = calculator.attr("data-rules").expect("has rules");
            let rules: serde_json::Value = serde_json::from_str(rules).expect("are JSON");
            let print = &rules["print"];
            for month in print["months"].as_array().expect("are listed") {
                let month = month.as_str().expect("is a text");
                assert!(month.contains("{y}") && month.contains("{d}"), "{lang}: {month}");
                assert!(!month.contains("2033") && !month.contains("28"), "{lang}: {month}");
            }
            assert!(print["money"].as_str().expect("is a text").contains("{n}"), "{lang}");
            assert!(!text(calculator).contains("{calc-"), "{lang}: {}", text(calculator));
        }
    }
}

#[test]
fn a_text_that_is_not_translated_keeps_the_calculator_of_its_language() {
    let site = site();
    site.write("content/pl/notice.md", "---\ntitle: T\n---\n");
    let _ = site.build().exits(0);
    let page = Html::parse_document(&site.published("pl/notice/index.html"));
    assert!(text(one(&page, ".calculator")).contains("Worked examples"));
    assert_eq!(one(&page, ".prose").attr("lang"), Some("en"));
}
