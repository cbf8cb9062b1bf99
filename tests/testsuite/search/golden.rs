//! The files of the format as they are, with what is found in them: the Rust
//! reader and the browser's are held to the same.
//!
//! `SNAPSHOTS=overwrite` writes them anew. A change of them is a change of the
//! format: `VERSION` has to grow with it.

use std::collections::BTreeMap;
use std::path::PathBuf;

use pace::model::date::Date;
use pace::search::{open, plan, rank, settle};
use serde_json::{Value, json};

use super::corpus::{indexing, queries};

/// Which languages stand in golden files, with how many pages and words.
const GOLDEN: [(&str, usize, usize); 4] =
    [("en", 70, 700), ("pl", 20, 300), ("ar", 20, 300), ("zh-Hans", 20, 200)];

fn file(tag: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("tests/golden/search/{tag}.json"))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn made(tag: &str, pages: usize, words: usize) -> Value {
    let indexing = indexing(tag, pages, words);
    let files = indexing.files().expect("are made");
    let folder = format!("/search-index/{}/", indexing.tag.url_segment());
    let contents: BTreeMap<String, String> = files
        .iter()
        .map(|file| {
            let name = file.url.as_str().strip_prefix(&folder).expect("lies there");
            (name.to_owned(), hex(&file.bytes))
        })
        .collect();
    let index = indexing.index().expect("is made");
    let exported = open(&indexing.tag, files).expect("opens");
    let day = Date::parse(crate::site::DATE).expect("is a date");
    let asked = queries(&indexing, 60);
    let strange = [
        "",
        "\u{202e}\u{7}",
        "__proto__",
        "thoughts of suicide",
        "Redundancies’ PAY ",
        "I can‘t go on",
        "can’t go on",
        "samobójstwo",
        "chcę umrzeć",
    ];
    let asked = asked.into_iter().chain(strange.map(str::to_owned));
    let answers: Vec<Value> = asked
        .map(|query| {
            let plan = plan(&query, index.analyser(), &exported).expect("is planned");
            let hits = rank(&plan, &exported, day).expect("is ranked");
            let hits = settle(hits, &plan, index.analyser(), &exported).expect("is settled");
            let slots: Vec<_> = plan.slots.iter().map(|slot| &slot.terms).collect();
            let hits: Vec<_> =
                hits.iter().map(|hit| json!([hit.page, (hit.score * 1e6).round() / 1e6])).collect();
            let words = index.analyser().words(&query);
            let card = indexing.extras.cards.of(&words, &plan).map(|(kind, _)| kind.as_str());
            let meant: Vec<_> = plan.slots.iter().map(|slot| &slot.meant).collect();
            json!({
                "query": query, "slots": slots, "meant": meant, "phrases": plan.phrases,
                "hits": hits, "card": card,
            })
        })
        .collect();
    json!({ "date": crate::site::DATE, "files": contents, "answers": answers })
}

#[test]
fn the_format_and_the_ranking_have_not_changed_by_accident() {
    for (tag, pages, words) in GOLDEN {
        let made = made(tag, pages, words);
        let path = file(tag);
        if std::env::var("SNAPSHOTS").is_ok_and(|value| value == "overwrite") {
            std::fs::create_dir_all(path.parent().expect("has a folder")).expect("can be made");
            std::fs::write(&path, format!("{made}\n")).expect("can be written");
        }
        let text = std::fs::read_to_string(&path).expect("the golden file is there");
        let known: Value = serde_json::from_str(&text).expect("is JSON");
        for key in ["files", "answers"] {
            assert!(known[key] == made[key], "{key} of {tag} are not those of the golden file");
        }
    }
}
