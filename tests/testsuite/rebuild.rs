//! A build that remembers the last one makes what a build without memory makes.
//!
//! Random edits over pages of many kinds, data, templates, messages and the
//! configuration; after each that passes, the two are compared byte for byte. The seed is
//! printed where they differ. `PACE_REBUILDS` asks for more edits than the 60 of
//! every run, `PACE_SEED` for other ones.

use std::path::Path;

use crate::site::{DATE, Site};

/// Numbers that look random and are the same for the same seed.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        // The generator of Knuth's MMIX; its upper half is good enough here.
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % bound
    }

    fn one_of<'t>(&mut self, texts: &[&'t str]) -> &'t str {
        texts[self.below(texts.len())]
    }
}

const PAGES: [&str; 15] = [
    "_index",
    "help",
    "guides/_index",
    "guides/one",
    "services/samaritans",
    "offer/cv",
    "help.bsl",
    "guides/long/one",
    "guides/long/two",
    "case-studies/works",
    "case-studies/shop",
    "updates/news",
    "areas/fife",
    "packs/all",
    "presentations/talk",
];

/// Those that no other names, so that they can go.
const FREE: std::ops::Range<usize> = 6..PAGES.len();

const PARTS: [&str; 10] = [
    "Some *text*.",
    "## A heading\n\nAnd words.",
    "[Help](/help/)",
    "[Look](/search/)",
    "[One](/guides/one/#a-heading)",
    "It is :fact[cap].",
    ":::steps\n1. Breathe.\n2. Call :service[samaritans].\n:::",
    "::contact{service=samaritans}",
    "Words and `code`.",
    "> [!NOTE]\n> Take your time.",
];

fn front_matter(page: &str, numbers: &mut Numbers, source: bool) -> String {
    let mut text = format!("title: {}\n", numbers.one_of(&["One", "Two", "Three"]));
    if numbers.below(3) == 0 {
        text.push_str("summary: A sentence.\n");
    }
    if source && numbers.below(3) == 0 {
        text.push_str(numbers.one_of(&["tags: [money]\n", "tags: [work, money]\n", "weight: 2\n"]));
    }
    if numbers.below(6) == 0 {
        text.push_str(numbers.one_of(&["draft: true\n", "slug: another\n", "aliases: [/old/]\n"]));
    }
    if source && numbers.below(4) == 0 {
        let words =
            ["areas: [fife]\n", "needs: [money]\nstage: [left]\n", "for: {age: {to: 24}}\n"];
        text.push_str(numbers.one_of(&words));
    }
    text.push_str(of_kind(page, numbers, source));
    text
}

/// What a page has as one of its kind.
fn of_kind(page: &str, numbers: &mut Numbers, source: bool) -> &'static str {
    let words: &[&str] = match (page.split('/').next(), source) {
        (Some("help.bsl"), _) => &["format: bsl\n"],
        (Some("offer"), true) => {
            &["how: Ask.\nstanding: {kind: varies}\n", "how: Ask.\nstanding: {kind: legal-right}\n"]
        }
        (Some("offer"), false) => &["how: Zapytaj.\n"],
        (Some("guides"), _) if page != "guides/_index" => &["takes: An hour\n", ""],
        (Some("case-studies"), true) => {
            &["year: 2012\nsector: energy\n", "year: 2024\napproach: [on-site]\n", "size: large\n"]
        }
        (Some("updates"), true) => &["date: 2026-11-01\naffects: [help]\n", "date: 2026-11-09\n"],
        (Some("areas"), true) => {
            &["services: [samaritans]\n", "", "notes: [{offer: cv, note: Not here.}]\n"]
        }
        (Some("packs"), true) => &[
            "parts: [help, guides/one]\n",
            "parts: [guides/one, help]\nbilingual: true\n",
            "parts: [guides/one, help]\npaper: a5\n",
            "paper: poster\nversion: \"2\"\nchanges: [{date: 2026-11-01, what: More.}]\n",
        ],
        (Some("presentations"), true) => &["minutes: 5\nwhen: [delivery]\n", "version: \"1\"\n"],
        _ => &[""],
    };
    words[numbers.below(words.len())]
}

fn write_page(site: &Site, lang: &str, page: &str, numbers: &mut Numbers) {
    let head = front_matter(page, numbers, lang == "en");
    let body: Vec<&str> = (0..numbers.below(4)).map(|_| numbers.one_of(&PARTS)).collect();
    let text = format!("---\n{head}---\n\n{}\n", body.join("\n\n"));
    site.write(&format!("content/{lang}/{page}.md"), text);
}

fn facts(value: usize) -> String {
    format!(
        "cap:\n  kind: money\n  value: {value}\n  about: The cap\n  source: GOV.UK\n  as_of: 2026\n  confidence: confirmed\n"
    )
}

fn remove(site: &Site, path: &str) {
    let _was_there = std::fs::remove_file(site.path().join(path));
}

/// One edit, as an author, translator or designer would make it.
fn edit(site: &Site, numbers: &mut Numbers) {
    let page = numbers.one_of(&PAGES);
    match numbers.below(16) {
        0..=4 => write_page(site, "en", page, numbers),
        5 | 6 => write_page(site, "pl", page, numbers),
        7 => remove(site, &format!("content/pl/{page}.md")),
        8 => {
            let page = numbers.one_of(&PAGES[FREE]);
            remove(site, &format!("content/pl/{page}.md"));
            remove(site, &format!("content/en/{page}.md"));
        }
        9 => remove(site, &format!("content/en/{}.md", numbers.one_of(&PAGES[2..4]))),
        10 => {
            let text = numbers.one_of(&["<p>{{ page.title }}</p>", "{% extends \"base.html\" %}"]);
            site.write("themes/pace/templates/section.html", text);
        }
        11 => {
            let text =
                numbers.one_of(&["skip-link = Skip\n", "page-not-checked = Not checked\n", ""]);
            site.write("locales/en/own.ftl", text);
        }
        12 => {
            let level = numbers.one_of(&["level: card\n", ""]);
            site.write(
                "content/pl/_index.md",
                format!("---\ntitle: Start\n{level}---\n\n[Help](/help/)\n"),
            );
        }
        13 => data(site, numbers),
        _ => configure(site, numbers),
    }
}

/// One of the data files.
fn data(site: &Site, numbers: &mut Numbers) {
    match numbers.below(3) {
        0 => site.write("content/data/facts.yaml", facts(700 + numbers.below(3))),
        1 => {
            let term = numbers.one_of(&["words", "heading", "{en: words, pl: code}"]);
            let text = format!("own:\n  term: {term}\n  meaning: It is explained.\n  page: help\n");
            site.write("content/data/glossary.yaml", text);
        }
        _ => site.write(
            "content/data/areas.yaml",
            numbers.one_of(&[
                "fife: {name: Fife, code: S1}\n",
                "fife: {name: {en: Fife, pl: Fajf}, code: S1, neighbours: [angus]}\nangus: {name: Angus, code: S2, neighbours: [fife]}\n",
            ]),
        ),
    }
}

fn configure(site: &Site, numbers: &mut Numbers) {
    site.write(
        "site.yaml",
        format!(
            "title: {}\nlanguages: {}\nsearch: {}\nlist_size: {}\nmenu: {}\n",
            numbers.one_of(&["Test", "Other"]),
            numbers.one_of(&["[en, pl]", "[en, pl]", "[en, pl, ar]"]),
            numbers.one_of(&["on", "on", "off"]),
            numbers.one_of(&["0", "1", "2", "60"]),
            numbers.one_of(&["[]", "[help]", "[guides/one, help]"])
        ),
    );
}

/// Lays the site out anew: what an edit broke is mended, and the next one comes
/// on top.
fn lay_out(site: &Site) {
    for page in &PAGES {
        remove(site, &format!("content/pl/{page}.md"));
        remove(site, &format!("content/en/{page}.md"));
    }
    site.write("site.yaml", "title: Test\nlanguages: [en, pl]\n");
    site.write("content/data/facts.yaml", facts(751));
    site.write("content/en/_index.md", "---\ntitle: Home\n---\n\nWelcome.\n");
    site.write(
        "content/en/help.md",
        "---\ntitle: Help\n---\n\n## A heading\n\nIt is :fact[cap].\n",
    );
    site.write("content/en/guides/one.md", "---\ntitle: One\n---\n\n## A heading\n");
    site.write("content/en/guides/_index.md", "---\ntitle: Guides\n---\n");
    site.write("content/en/services/samaritans.md", "---\ntitle: Samaritans\n---\n");
}

fn number(variable: &str, otherwise: u64) -> u64 {
    std::env::var(variable).ok().and_then(|text| text.parse().ok()).unwrap_or(otherwise)
}

fn compare(site: &Site, clean: &Path, seed: u64, step: u64) {
    let (remembered, clean) = (site.tree("public"), crate::site::tree(clean));
    let differ: Vec<&String> = remembered
        .iter()
        .filter(|(name, bytes)| clean.get(*name) != Some(bytes))
        .map(|(name, _)| name)
        .chain(clean.keys().filter(|name| !remembered.contains_key(*name)))
        .collect();
    assert!(differ.is_empty(), "seed {seed}, edit {step}: {differ:?} differ from a clean build");
}

#[test]
fn random_edits_give_what_a_clean_build_gives() {
    let (seed, edits) = (number("PACE_SEED", 20_261_122), number("PACE_REBUILDS", 60));
    let mut numbers = Numbers(seed);
    let site = Site::bilingual();
    lay_out(&site);
    let mut mended = 0;
    for step in 0..edits {
        edit(&site, &mut numbers);
        if !site.run(&["build", "--date", DATE]).succeeded() {
            lay_out(&site);
            mended += 1;
            site.run(&["build", "--date", DATE]).exits(0);
        }
        let elsewhere = Site::empty();
        let clean = elsewhere.path().join("clean");
        let out = clean.to_string_lossy();
        site.run(&["build", "--date", DATE, "--no-cache", "--out", &out]).exits(0);
        compare(&site, &clean, seed, step);
    }
    // Most edits have to stand for the test to mean something.
    assert!(mended * 2 < edits, "seed {seed}: {mended} of {edits} edits were mistakes");
}
