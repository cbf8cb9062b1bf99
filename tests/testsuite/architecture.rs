//! The import rule: rooms depend on each other one way only.
//!
//! Every `crate::` path of every source file is read; a room may name the
//! vocabulary and what stands in its line below, nothing else.

use std::collections::BTreeSet;
use std::path::Path;

/// What every room may use: the vocabulary.
const VOCABULARY: [&str; 4] = ["config", "diag", "i18n", "model"];

/// What each room may use beside the vocabulary: its predecessors' outputs.
/// `pipeline` is where siblings meet; `serve` and `cli` are the ways in.
const ROOMS: &[(&str, &[&str])] = &[
    ("assets", &["load", "theme"]),
    ("check", &["parse", "resolve"]),
    ("cli", &["load", "parse", "pipeline", "resolve", "search", "serve", "write"]),
    ("config", &[]),
    ("diag", &[]),
    ("documents", &["parse", "resolve"]),
    ("feeds", &["resolve"]),
    ("i18n", &[]),
    ("load", &[]),
    ("model", &[]),
    ("parse", &["load"]),
    (
        "pipeline",
        &[
            "assets",
            "check",
            "documents",
            "feeds",
            "load",
            "parse",
            "render",
            "resolve",
            "search",
            "theme",
            "write",
        ],
    ),
    ("render", &["parse", "resolve", "theme"]),
    ("resolve", &["load", "parse"]),
    ("search", &["parse", "resolve"]),
    ("serve", &["feeds", "load", "pipeline"]),
    ("theme", &["load"]),
    ("write", &[]),
];

/// What the vocabulary itself may use.
const INSIDE_VOCABULARY: &[(&str, &[&str])] = &[
    ("diag", &[]),
    ("model", &["diag"]),
    ("config", &["diag", "model"]),
    ("i18n", &["config", "diag", "model"]),
];

/// Crates that only some rooms may name.
const FENCED: &[(&str, &[&str])] = &[
    ("tera", &["theme", "render"]),
    ("pulldown_cmark", &["parse"]),
    ("serde_yaml", &["parse"]),
    ("tantivy", &["search"]),
    ("notify", &["serve"]),
    ("axum", &["serve"]),
    ("tempfile", &["write"]),
];

fn sources() -> Vec<(String, String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    for entry in walkdir::WalkDir::new(&root).sort_by_file_name() {
        let entry = entry.expect("the source folder can be walked");
        let path = entry.path();
        if path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let inner =
            path.strip_prefix(&root).expect("is below the root").to_string_lossy().into_owned();
        let room = inner.split(['/', '.']).next().expect("has a first part").to_owned();
        let text = std::fs::read_to_string(path).expect("is readable");
        files.push((room, inner, without_tests(&text)));
    }
    files
}

/// Tests beside the code may reach further than the code.
fn without_tests(text: &str) -> String {
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text).to_owned()
}

fn rooms_named(text: &str) -> BTreeSet<String> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    let mut rooms = BTreeSet::new();
    for line in code {
        for (at, _) in line.match_indices("crate::") {
            let rest = &line[at + "crate::".len()..];
            let before = line[..at].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
                continue;
            }
            if let Some(group) = rest.strip_prefix('{') {
                let names = group.split('}').next().unwrap_or(group).split(',');
                rooms.extend(
                    names.map(|name| name.trim().split("::").next().unwrap_or("").to_owned()),
                );
            } else {
                let name: String =
                    rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                rooms.insert(name);
            }
        }
    }
    rooms.remove("");
    rooms
}

#[test]
fn rooms_import_one_way() {
    let mut breaches = Vec::new();
    for (room, file, text) in sources() {
        if room == "lib" || room == "main" {
            continue;
        }
        let Some((_, own)) = ROOMS.iter().find(|(name, _)| *name == room) else {
            breaches.push(format!("{file}: the room `{room}` is not in the list of rooms"));
            continue;
        };
        let inside = INSIDE_VOCABULARY.iter().find(|(name, _)| *name == room);
        let vocabulary: &[&str] = inside.map_or(&VOCABULARY, |(_, allowed)| allowed);
        for named in rooms_named(&text) {
            let allowed = named == room
                || own.contains(&named.as_str())
                || vocabulary.contains(&named.as_str());
            if !allowed {
                breaches.push(format!("{file}: `{room}` names `crate::{named}`"));
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn libraries_stay_in_their_rooms() {
    let mut breaches = Vec::new();
    for (room, file, text) in sources() {
        for (library, rooms) in FENCED {
            let named =
                text.lines().filter(|line| !line.trim_start().starts_with("//")).any(|line| {
                    line.match_indices(library).any(|(at, _)| {
                        let before = line[..at].chars().next_back();
                        let after = &line[at + library.len()..];
                        after.starts_with("::")
                            && before.is_none_or(|c| !c.is_alphanumeric() && c != '_')
                    })
                });
            if named && !rooms.contains(&room.as_str()) {
                breaches.push(format!("{file}: `{library}` belongs to {}", rooms.join(" and ")));
            }
        }
    }
    assert!(breaches.is_empty(), "{}", breaches.join("\n"));
}

#[test]
fn every_file_says_what_it_owns() {
    let silent: Vec<String> = sources()
        .into_iter()
        .filter(|(_, _, text)| !text.trim().is_empty() && !text.starts_with("//!"))
        .map(|(_, file, _)| file)
        .collect();
    assert!(silent.is_empty(), "without a first line: {}", silent.join(", "));
}

#[test]
fn the_rule_finds_what_it_forbids() {
    let text = "use crate::{diag, write::Tier};\nfn f() { crate::render::x() }\n// crate::serve\n";
    let named: Vec<String> = rooms_named(text).into_iter().collect();
    assert_eq!(named, ["diag", "render", "write"]);
}
