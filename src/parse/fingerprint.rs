//! Fingerprints of headers.
//!
//! Owns what counts as a change of a page's texts and what as one of its shape.

use std::sync::Arc;

use crate::model::file_ref::{ContentHash, Hasher};
use crate::model::node::{Entry, Map, Node, Value};

/// What a translation is compared with: the texts of a header, of which
/// `is_local` tells the keys, in one order.
pub(super) fn local_hash(map: &Map, is_local: impl Fn(&str) -> bool) -> ContentHash {
    // What is typed into a search is no text that a translation could lag behind.
    let counts = |entry: &&Entry| entry.key != "keywords" && is_local(&entry.key);
    let mut local: Vec<&Entry> = map.0.iter().filter(counts).collect();
    local.sort_by(|a, b| a.key.cmp(&b.key));
    let words: Vec<(&str, String)> =
        local.iter().map(|entry| (entry.key.as_str(), text_of(&entry.node))).collect();
    let mut hasher = Hasher::default();
    hasher.update_value(&words);
    hasher.finish()
}

/// Fields that are texts of the page: lists show them, and nothing hangs on them.
const TEXTS: [&str; 2] = ["title", "summary"];

/// What of a header is no text: what hangs on it has changed where this has.
pub(super) fn shape(map: &Map, inherited: &[Arc<Map>]) -> ContentHash {
    let mut hasher = Hasher::default();
    for entry in map.0.iter().filter(|entry| !TEXTS.contains(&&*entry.key)) {
        hasher.update(entry.key.as_bytes());
        add_value(&entry.node.value, &mut hasher);
    }
    for map in inherited {
        add_map(map, &mut hasher);
    }
    hasher.finish()
}

fn add_map(map: &Map, hasher: &mut Hasher) {
    hasher.update(&map.0.len().to_le_bytes());
    for entry in &map.0 {
        hasher.update(entry.key.as_bytes());
        add_value(&entry.node.value, hasher);
    }
}

/// Adds a value so that two different ones are never hashed alike.
fn add_value(value: &Value, hasher: &mut Hasher) {
    match value {
        Value::Empty => hasher.update(b"0"),
        Value::Text(text) => {
            hasher.update(b"1");
            hasher.update(text.as_bytes());
        }
        Value::List(items) => {
            hasher.update(b"2");
            hasher.update(&items.len().to_le_bytes());
            items.iter().for_each(|item| add_value(&item.value, hasher));
        }
        Value::Map(map) => {
            hasher.update(b"3");
            add_map(map, hasher);
        }
    }
}

fn text_of(node: &Node) -> String {
    match &node.value {
        Value::Empty => String::new(),
        Value::Text(text) => text.clone(),
        Value::List(items) => items.iter().map(text_of).collect::<Vec<_>>().join("\n"),
        Value::Map(map) => {
            let entries: Vec<String> = map
                .0
                .iter()
                .map(|entry| format!("{}: {}", entry.key, text_of(&entry.node)))
                .collect();
            entries.join("\n")
        }
    }
}
