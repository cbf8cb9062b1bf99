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
    // For whom it is stands before the tables.
    let who = text(one(&page, ".calc-who"));
    for word in ["This is for employees", "zero hours", "agency", "apprentice", "Self-employed"] {
        assert!(who.contains(word), "{who}");
    }
    assert!(who.contains("misconduct"));
    let whole = text(one(&page, ".calculator"));
    assert!(whole.find("misconduct") < whole.find("What each full year counts"));
    assert!(all(&page, ".calc-outdated").is_empty(), "the limits are known on this day");
    let limits = all(&page, ".calc-limits tbody tr");
    assert!(text(limits[0]).contains("6 April 2026"));
    assert!(all(&page, ".calculator [style], .calculator [onclick]").is_empty());
}

#[test]
fn limits_that_are_no_longer_known_are_marked_without_script() {
    let site = site();
    let folder = site.path().join("public");
    let folder = folder.to_str().expect("is text");
    let _ = site.run(&["build", "--out", folder, "--date", "2027-04-06"]).exits(0);
    let page = Html::parse_document(&site.published("redundancy-pay/index.html"));
    let told = text(one(&page, ".calc-outdated"));
    assert!(told.contains("5 April 2027"), "{told}");
}

#[test]
fn every_word_that_the_script_says_is_on_the_page() {
    let site = site();
    let _ = site.build().exits(0);
    let mut words = std::collections::BTreeSet::new();
    for name in ["redundancy-pay", "notice", "consultation"] {
        let page = Html::parse_document(&site.published(&format!("{name}/index.html")));
        let said = all(&page, "[data-say]").into_iter();
        words.extend(said.filter_map(|word| word.attr("data-say").map(str::to_owned)));
        assert_eq!(all(&page, ".calc-told[role=status]").len(), 1);
        assert!(all(&page, ".calc-result .calc-told").is_empty(), "it is never hidden");
    }
    let scripts = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("themes/pace/scripts");
    let mut asked = 0;
    for name in ["calculators.js", "calculators/lines.js"] {
        let script = std::fs::read_to_string(scripts.join(name)).expect("can be read");
        for part in script.split("say(\"").skip(1).chain(script.split("line(\"").skip(1)) {
            let id = part.split('"').next().unwrap_or_default();
            assert!(words.contains(id), "`{id}` is said by {name} and is on no page");
            asked += 1;
        }
    }
    assert!(asked > 30, "{asked}");
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

#[test]
fn two_of_a_sort_in_one_pack_have_ids_of_their_own() {
    let site = site()
        .file("content/en/notes.md", "---\ntitle: N\n---\n\n::calculator{name=notice}\n")
        .file(
            "content/en/packs/one.md",
            "---\ntitle: A pack\nparts: [notice, notes]\n---\n\nText.\n",
        );
    let _ = site.build().exits(0);
    let page = Html::parse_document(&site.published("packs/one/index.html"));
    let forms = all(&page, ".calculator form");
    assert_eq!(forms.len(), 2);
    let mut ids: Vec<&str> = all(&page, "[id]").iter().filter_map(|one| one.attr("id")).collect();
    ids.sort_unstable();
    let count = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), count, "{ids:?}");
    for label in all(&page, ".calculator label[for]") {
        let of = label.attr("for").expect("has one");
        assert!(ids.contains(&of), "{of}");
        assert!(of.starts_with("_part-"), "{of}");
    }
    let alone = Html::parse_document(&site.published("notice/index.html"));
    assert_eq!(all(&alone, ".calculator label[for]")[0].attr("for"), Some("_notice-began"));
}
