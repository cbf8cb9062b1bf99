//! What is found for every combination of answers, for the script to find too.
//!
//! `SNAPSHOTS=overwrite` writes it anew. A change of its data is a change of the
//! form that the script reads: its version has to grow with it.

use std::path::PathBuf;

use pace::load;
use pace::model::date::Date;
use pace::model::file_ref::ContentHash;
use pace::pipeline::{Prepared, Settings, prepare};
use pace::resolve::{Drafts, Finder, FinderState, StateId};
use serde_json::{Value, json};

use super::site;

pub(super) fn prepared(site: &crate::site::Site) -> Prepared {
    let settings = Settings {
        site: site.path().to_owned(),
        base: None,
        date: Date::parse(crate::site::DATE).expect("is a date"),
        drafts: Drafts::Hidden,
        binary: ContentHash::of(b"test"),
    };
    let inventory = load::inventory(site.path()).value;
    prepare(&settings, &inventory).prepared.expect("is sound")
}

/// Every combination of answers, 0 where there is none.
fn combinations(finder: &Finder) -> Vec<Vec<usize>> {
    finder.answers.iter().fold(vec![Vec::new()], |begun, answers| {
        let longer = |way: Vec<usize>| {
            (0..=*answers).map(move |answer| [way.as_slice(), &[answer]].concat())
        };
        begun.into_iter().flat_map(longer).collect()
    })
}

/// All states on the way of somebody who gives these answers where asked.
fn way<'f>(finder: &'f Finder, answers: &[usize]) -> Vec<&'f FinderState> {
    let mut way = vec![finder.state(StateId::START)];
    while let Some(question) = way[way.len() - 1].asks {
        way.push(finder.state(way[way.len() - 1].next[answers[question]]));
    }
    way
}

fn made() -> Value {
    let site = site();
    let prepared = prepared(&site);
    let resolved = &prepared.site;
    let finder = resolved.finder.as_ref().expect("there is one");
    let files = prepared.renderer().finder_files();
    let (_, data) =
        files.iter().find(|(url, _)| url.as_str().starts_with("/pl/")).expect("is there");
    let pl = pace::model::lang::Lang(1);
    let answers = combinations(finder).into_iter().map(|answers| {
        let url = |item: usize| resolved.group(finder.items[item].group).url(pl).to_string();
        let mut urls: Vec<String> = finder.found(&answers).into_iter().map(url).collect();
        urls.sort();
        let way = way(finder, &answers);
        let codes: Vec<&str> = way.iter().map(|state| state.code.as_str()).collect();
        let now: Vec<&str> =
            way.iter().map(|state| finder.state(state.result).code.as_str()).collect();
        json!({ "answers": answers, "found": urls, "codes": codes, "now": now })
    });
    let mut data: Value = serde_json::from_str(data).expect("is JSON");
    // How things are said may change at any time.
    for said in ["texts", "words", "groups"] {
        data.as_object_mut().expect("is an object").remove(said).expect("is there");
    }
    json!({ "data": data, "answers": answers.collect::<Vec<_>>() })
}

fn golden() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/golden/finder.json")
}

/// The golden file as it stands.
fn known() -> Value {
    let text = std::fs::read_to_string(golden()).expect("the golden file is there");
    serde_json::from_str(&text).expect("is JSON")
}

#[test]
fn what_is_found_has_not_changed_by_accident() {
    let made = made();
    if std::env::var("SNAPSHOTS").is_ok_and(|value| value == "overwrite") {
        std::fs::write(golden(), format!("{made}\n")).expect("can be written");
    }
    let known = known();
    for key in ["data", "answers"] {
        assert!(known[key] == made[key], "{key} are not those of the golden file");
    }
}

#[test]
fn the_golden_file_holds_every_combination() {
    let known = known();
    let answers = known["answers"].as_array().expect("is a list");
    assert_eq!(answers.len(), 3 * 4 * 4);
    let found = answers.iter().map(|one| one["found"].as_array().map_or(0, Vec::len));
    let (least, most) = found.fold((usize::MAX, 0), |(a, b), len| (a.min(len), b.max(len)));
    assert!(least < most, "they do not all find the same");
    assert_eq!(most, 8, "the service that has ended is not among them");
}
