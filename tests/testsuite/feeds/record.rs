//! build.json: what was built from what.

use serde_json::Value;

use super::everything;
use crate::site::Site;

fn record(site: &Site) -> Value {
    serde_json::from_str(&site.published("build.json")).expect("is JSON")
}

#[test]
fn it_counts_what_was_built_by_kind_and_language() {
    let site = everything("live");
    site.build().exits(0);
    let record = record(&site);
    assert_eq!(record["date"], "2026-11-22");
    assert_eq!(record["base_url"], "https://example.org/a/b/");
    assert_eq!(record["notice"], Value::Null);
    assert_eq!(record["languages"], serde_json::json!(["en", "pl", "ar"]));
    let kinds = &record["by_language"]["en"]["kinds"];
    assert_eq!(*kinds, serde_json::json!({ "case-study": 1, "page": 4, "update": 2 }));
    assert_eq!(record["by_language"]["pl"]["documents"], 3);
    assert_eq!(record["by_language"]["ar"]["documents"], 0);
    let pages: u64 = ["en", "pl", "ar"]
        .iter()
        .filter_map(|tag| record["by_language"][tag]["pages"].as_u64())
        .sum();
    assert_eq!(record["pages"].as_u64(), Some(pages));
}

#[test]
fn its_fingerprint_is_of_what_was_read_and_of_nothing_else() {
    let inputs = |site: &Site, date: &str| {
        site.run(&["build", "--date", date]).exits(0);
        record(site)["inputs"].as_str().expect("is a text").to_owned()
    };
    let (one, other) = (everything("live"), everything("live"));
    let first = inputs(&one, "2026-11-22");
    assert_eq!(first.len(), 32);
    assert_eq!(first, inputs(&other, "2026-11-22"), "whatever the folder");
    assert_eq!(first, inputs(&one, "2026-11-23"), "whatever the day, which stands beside it");
    other.write("content/en/help.md", "---\ntitle: Help\n---\n\nOther.\n");
    let second = inputs(&other, "2026-11-22");
    assert_ne!(first, second, "a text");
    other.write("locales/en/own.ftl", "skip-link = Past all this\n");
    let third = inputs(&other, "2026-11-22");
    assert_ne!(second, third, "a message");
    other.write("themes/pace/assets/icon.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
    assert_ne!(third, inputs(&other, "2026-11-22"), "a file of the theme");
}

#[test]
fn it_has_no_times_and_nothing_of_the_machine() {
    let site = everything("live");
    site.build().exits(0);
    let text = site.published("build.json");
    let folder = site.path().to_string_lossy().into_owned();
    assert!(!text.contains(&folder) && !text.contains("T00:"), "{text}");
}

#[test]
fn it_tells_of_every_warning() {
    let site = Site::bilingual()
        .file("content/en/help.md", "---\ntitle: Help\n---\n\nText.\n")
        .file("content/pl/help.md", "---\ntitle: Pomoc\n---\n\nTekst.\n");
    site.build().exits(0);
    let record = record(&site);
    let messages = record["warnings"]["messages"].as_array().expect("is a list");
    assert_eq!(record["warnings"]["count"].as_u64(), Some(messages.len() as u64));
    for message in messages {
        assert!(message["code"].is_string() && message["message"].is_string(), "{message}");
    }
    assert!(!messages.is_empty(), "that nobody accepted the translation is told of");
}
