//! The handbook in `docs/`: it builds, what it lists is what there is, and
//! every example in it works.
//!
//! Pages about fields, codes and commands are made from the program itself.
//! Where they differ from what stands in `docs/`, the tests fail;
//! `SNAPSHOTS=overwrite cargo test --test testsuite handbook` writes them anew.

mod examples;
mod fields;
mod lists;

use std::path::{Path, PathBuf};

use pace::load::inventory;
use pace::model::date::Date;
use pace::model::file_ref::ContentHash;
use pace::pipeline::{Outcome, Settings, prepare};
use pace::resolve::Drafts;

use crate::site::DATE;

/// The folder of the handbook.
fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs")
}

/// The handbook as the program understands it, and the settings for it.
fn handbook() -> (Settings, Outcome) {
    let settings = Settings {
        site: folder(),
        base: None,
        date: Date::parse(DATE).expect("is a date"),
        drafts: Drafts::Hidden,
        binary: ContentHash::of(b"test"),
    };
    let outcome = prepare(&settings, &inventory(&folder()).value);
    (settings, outcome)
}

/// Compares a page that is made with the one that stands in the handbook.
fn stands(page: &str, made: &str) {
    let file = folder().join("content/en").join(page);
    if std::env::var_os("SNAPSHOTS").is_some_and(|what| what == "overwrite") {
        std::fs::create_dir_all(file.parent().expect("has a folder")).expect("can be made");
        std::fs::write(&file, made).expect("can be written");
    }
    let there = std::fs::read_to_string(&file).unwrap_or_default();
    let differs = made.lines().zip(there.lines()).find(|(made, there)| made != there);
    assert!(
        made == there,
        "{page} of the handbook is behind the program, first at {differs:?}\n\
         SNAPSHOTS=overwrite cargo test --test testsuite handbook writes it anew"
    );
}

#[test]
fn there_is_nothing_to_say_against_it() {
    let (settings, outcome) = handbook();
    let found = outcome.inspect(&settings);
    let told: Vec<String> = found
        .iter()
        .map(|found| {
            let file = found.place.as_ref().map_or("", |place| &*place.file);
            format!("{file}: {}: {}", found.code, found.message)
        })
        .collect();
    assert!(told.is_empty(), "{told:#?}");
}

#[test]
fn every_directive_is_explained() {
    let (_, outcome) = handbook();
    let prepared = outcome.prepared.expect("is whole");
    let page = folder().join("content/en/write/directives.md");
    let text = std::fs::read_to_string(page).expect("is readable");
    let components = prepared.theme.signatures.keys().filter(|name| !name.contains('.'));
    let built_in =
        ["fact", "service", "field", "contact", "chart", "calculator"].map(str::to_owned);
    let names = components.map(|name| name.replace('_', "-")).chain(built_in);
    let missing: Vec<String> = names
        .filter(|name| !text.contains(&format!(":{name}")) && !text.contains(&format!("`{name}`")))
        .collect();
    assert!(missing.is_empty(), "directives.md does not name {missing:?}");
}
