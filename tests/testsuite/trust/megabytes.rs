//! Very much of each file that the program reads, as somebody might write it who
//! has very much to say: four times as much takes about four times as long. That a
//! megabyte takes less than a second, `fuzz/run` measures with the optimised targets.
//!
//! `PACE_MEGABYTES=DIR` writes the files too, for the targets of the fuzzer.

use std::fmt::Write as _;
use std::time::{Duration, Instant};

use super::fuzzed::targets;

/// A target, what its file is, and what that file has: its beginning, and the
/// part that is repeated with a number for each `%`.
type Large = (&'static str, &'static str, &'static str, &'static str);

/// How a page of the site begins.
const PAGE: &str = "\x00---\ntitle: A\n---\n";

/// The first byte chooses among the readers of a target.
const FILES: [Large; 38] = [
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
        "\x03need:\n  subject: needs\n  ask: What?\n  why: So\n  answers:\n",
        "    - {value: money, label: Money %}\n",
    ),
    ("data", "needs", "\x04", "%: {name: A need}\n"),
    (
        "data",
        "calculators",
        "\x06notice:\n  from_months: 1\n  weeks: 1\n  per_year_from: 2\n  most: most\n  examples:\n",
        "    - {began: 2025-06-02, given: 2026-11-23}\n",
    ),
    (
        "data",
        "charts",
        "\x07one:\n  title: One\n  source: A\n  rows:\n",
        "    - {label: Row %, values: [%]}\n",
    ),
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
    ("pages", "an abbreviation", PAGE, "TUPE may apply.\n"),
    ("pages", "abbreviations", PAGE, "AB% (CD% may apply.\n"),
    ("pages", "sums", PAGE, "On 6 April % it was £%, or 0131 496 %.\n"),
    ("pages", "links", PAGE, "[a](guides/find.md) [b](#b-%) [c](d-%.md)\n"),
    ("pages", "raw HTML", PAGE, "<b>%</b> <img src=a-%.png alt='A %'>\n"),
    ("pages", "headings", PAGE, "## Part %\n\nText of it.\n\n"),
    ("pages", "services", PAGE, "::contact{service=known}\n\n:service[known]\n\n"),
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

/// Search files as a host might hand them out that has mixed them up: they have to
/// be refused, and not be read for long before.
fn search_files(size: usize) -> Vec<u8> {
    let mut seed = 20_261_122_u32;
    let mut noise = || {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (seed >> 24) as u8
    };
    (0..size).map(|_| noise()).collect()
}

/// Every file of so many bytes: its target, what it is, and what stands in it.
fn files(size: usize) -> Vec<(&'static str, &'static str, Vec<u8>)> {
    let files = FILES
        .iter()
        .map(|(target, what, beginning, part)| (*target, *what, text(beginning, part, size)));
    let others =
        [("manifest", "a list", manifest(size)), ("search_reader", "noise", search_files(size))];
    files.chain(others).collect()
}

/// How long a target takes where nothing else keeps it: the least of three times.
fn time(name: &str, bytes: &[u8]) -> Duration {
    let (_, target) =
        targets::TARGETS.iter().find(|(target, _)| *target == name).expect("is a target");
    let once = || {
        let began = Instant::now();
        target(bytes);
        began.elapsed()
    };
    (0..3).map(|_| once()).min().unwrap_or_default()
}

#[test]
fn four_times_as_much_takes_about_four_times_as_long() {
    const SIZE: usize = 1 << 16;
    if let Some(folder) = std::env::var_os("PACE_MEGABYTES").map(std::path::PathBuf::from) {
        for (name, what, bytes) in files(1 << 20) {
            let file = folder.join(name).join(what.replace(' ', "-"));
            std::fs::create_dir_all(file.parent().expect("has a folder")).expect("can be made");
            std::fs::write(file, bytes).expect("can be written");
        }
        return;
    }
    // Where each part is compared with all before it, it takes sixteen times as long.
    // Other tests run beside this one, so that very short times say little.
    const NOISE: Duration = Duration::from_millis(250);
    for ((name, what, little), (_, _, much)) in files(SIZE / 4).into_iter().zip(files(SIZE)) {
        let (little, much) = (time(name, &little), time(name, &much));
        assert!(much < little * 8 + NOISE, "{name}, {what}: {little:?}, then {much:?}");
    }
}
