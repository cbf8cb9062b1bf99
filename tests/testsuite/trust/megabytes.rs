//! A megabyte of each file that the program reads, as somebody might write it who
//! has very much to say: all of it is read in a second by a release build.
//!
//! `PACE_MEGABYTES=DIR` writes the files too, for the targets of the fuzzer.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use super::fuzzed::targets;

/// A target, what its file is, and what that file has: its beginning, and the
/// part that is repeated with a number for each `%`.
type Large = (&'static str, &'static str, &'static str, &'static str);

/// The first byte chooses among the readers of a target.
const FILES: [Large; 31] = [
    ("front_matter", "guide", "\x00title: A\nchecklist:\n", "  - Ask for the letter %\n"),
    ("front_matter", "offer", "\x01title: A\nkeywords:\n", "  - word %\n"),
    (
        "front_matter",
        "service",
        "\x02title: A\nchannels:\n",
        "  - {type: phone, value: 0800 917 8000, note: Line %}\n",
    ),
    ("front_matter", "wellbeing", "\x03title: A\nservices:\n", "  - service-%\n"),
    ("front_matter", "event", "\x04title: A\nstarts: 2026-11-22\ntags:\n", "  - tag-%\n"),
    ("front_matter", "area", "\x05title: A\nnotes:\n", "  - {offer: offer-%, note: Here}\n"),
    ("front_matter", "template", "\x06title: A\nfields:\n", "  - {name: f-%, label: Name}\n"),
    ("front_matter", "pack", "\x07title: A\nparts:\n", "  - guides/part-%\n"),
    ("front_matter", "presentation", "\x08title: A\naliases:\n", "  - /old-%/\n"),
    ("front_matter", "case study", "\x09title: A\nwhat_worked:\n", "  - That % worked\n"),
    ("front_matter", "partner", "\x0atitle: A\ndelivers:\n", "  - Help %\n"),
    ("front_matter", "unknown fields", "\x0ctitle: A\n", "field-%: A\n"),
    ("markdown", "sections", "", "## Part % {#part}\n\nText, [a link](page.md) and `code`.\n\n"),
    ("markdown", "facts", "", "You get :fact[sum-%] :service[known]{a=\"b\"}.\n"),
    ("markdown", "a table", "| a | b |\n| - | - |\n", "| % | :fact[sum] |\n"),
    ("markdown", "footnotes", "", "Text[^%].\n\n[^%]: A note.\n\n"),
    (
        "data",
        "facts",
        "\x00",
        "f-%: {kind: number, value: %, about: A, source: A, as_of: 2026, confidence: confirmed}\n",
    ),
    ("data", "glossary", "\x01", "t-%: {term: Word %, meaning: {en: A word, pl: Słowo}}\n"),
    (
        "data",
        "areas",
        "\x02",
        "a-%: {name: Area %, code: S%, neighbours: [a-1], towns: [Town %]}\n",
    ),
    (
        "data",
        "finder",
        "\x03need:\n  subject: needs\n  ask: What?\n  answers:\n",
        "    - {value: money, label: Money %}\n",
    ),
    ("data", "needs", "\x04", "%: {name: A need}\n"),
    (
        "data",
        "calculators",
        "\x06notice:\n  from_months: 1\n  weeks: 1\n  per_year_from: 2\n  most: most\n  examples:\n",
        "    - {began: 2025-06-02, given: 2026-11-23}\n",
    ),
    ("data", "charts", "\x07one:\n  title: One\n  rows:\n", "    - {label: Row %, values: [%]}\n"),
    ("data", "synonyms", "ssame:\n", "  - [word %, other %]\n"),
    ("data", "crisis words", "cpage: wellbeing/help\nwords:\n", "  - word %\n"),
    ("data", "expectations", "e", "- {query: word %, lang: en, page: guides/%}\n"),
    (
        "data",
        "a lock",
        "l",
        "\"a/%\": {accepted: 2026-11-22, translation: a, fields: b, sections: [\"- c\"]}\n",
    ),
    (
        "messages",
        "texts",
        "",
        "key-% = { $n ->\n    [one] { $n } page\n   *[other] { $n } of %\n}\n",
    ),
    (
        "site_file",
        "languages",
        "title: A\nlanguages:\n  - en\n",
        "  - {tag: q%, name: Language %, dir: ltr}\n",
    ),
    ("site_file", "a menu", "title: A\nmenu:\n", "  - guides/page-%\n"),
    (
        "site_file",
        "waivers",
        "title: A\nchecks:\n  orphan-page:\n    severity: allow\n    reason: A\n    files:\n",
        "      - content/en/%.md\n",
    ),
];

fn text(beginning: &str, part: &str, size: usize) -> Vec<u8> {
    let mut text = beginning.to_owned();
    let mut number = 0_u32;
    while text.len() < size {
        number += 1;
        text.push_str(&part.replace('%', &number.to_string()));
    }
    text.into_bytes()
}

/// The list of published files, which is read by every build.
fn manifest(size: usize) -> Vec<u8> {
    let mut lines = String::new();
    let mut number = 0_u32;
    while lines.len() < size {
        number += 1;
        // Writing to a string cannot fail.
        let _ = writeln!(lines, "{number:032x}  page-{number:08}/index.html");
    }
    [&b"\x01"[..], lines.as_bytes()].concat()
}

/// Search files as a host might hand them out that has mixed them up.
fn search_files(size: usize) -> Vec<u8> {
    let mut seed = 20_261_122_u32;
    let mut noise = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 24) as u8
    };
    (0..size).map(|_| noise()).collect()
}

#[test]
fn a_megabyte_of_each_file_is_read_in_time() {
    // Without optimisation a sixteenth of it has to do.
    let (size, most) = if cfg!(debug_assertions) { (1 << 16, 8) } else { (1 << 20, 1) };
    let asked = std::env::var_os("PACE_MEGABYTES").map(std::path::PathBuf::from);
    let (size, most) = (if asked.is_some() { 1 << 20 } else { size }, Duration::from_secs(most));
    let files = FILES
        .iter()
        .map(|(target, what, beginning, part)| (*target, *what, text(beginning, part, size)));
    let others =
        [("manifest", "a list", manifest(size)), ("search_reader", "noise", search_files(size))];
    for (name, what, bytes) in files.chain(others) {
        if let Some(folder) = &asked {
            let file = folder.join(name).join(what.replace(' ', "-"));
            std::fs::create_dir_all(file.parent().expect("has a folder")).expect("can be made");
            std::fs::write(file, bytes).expect("can be written");
            continue;
        }
        let (_, target) =
            targets::TARGETS.iter().find(|(target, _)| *target == name).expect("is a target");
        let began = Instant::now();
        target(&bytes);
        let took = began.elapsed();
        assert!(took < most, "{name} took {took:?} for {} bytes of {what}", bytes.len());
    }
}
