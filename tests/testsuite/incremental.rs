//! What is made with a memory equals what is made without.
//!
//! A small site is changed at random, from a seed, and looked at with a memory
//! after every change. Wherever it is free of errors, every address is compared
//! with a look that remembers nothing.

mod pages;
mod shared;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use pace::diag::Diagnostics;
use pace::load::{inventory, inventory_after};
use pace::model::date::Date;
use pace::model::file_ref::ContentHash;
use pace::pipeline::{Memory, Outcome, Prepared, SearchMemory, Settings, Texts, prepare};
use pace::resolve::Drafts;

use pages::{NEEDED, OTHERS, needed, of_kind};
use shared::{AREAS, CALCULATORS, QUESTIONS, facts, for_whom};

/// As many changes as are made; `PACE_EDITS` makes more.
const EDITS: usize = 500;

/// Numbers that are the same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }

    fn one_of<'o, T>(&mut self, of: &'o [T]) -> &'o T {
        &of[self.below(of.len())]
    }
}

/// The site, as what its files hold.
struct Author {
    folder: tempfile::TempDir,
    files: BTreeMap<String, String>,
    dice: Dice,
    /// What has changed since the last look, as the system would tell.
    named: BTreeSet<String>,
}

impl Author {
    fn new(seed: u64) -> Self {
        let folder = tempfile::tempdir().expect("can be made");
        let mut author =
            Self { folder, files: BTreeMap::new(), dice: Dice(seed), named: BTreeSet::new() };
        author.write("site.yaml", "title: Test\nlanguages: [en, pl]\n");
        for page in ["_index", "a/_index", "a/one", "a/two", "b/three", "services/helper"] {
            author.page("en", page);
        }
        for page in ["_index", "a/one", "services/helper"] {
            author.page("pl", page);
        }
        author.write("content/data/facts.yaml", &facts("100"));
        author.write("content/data/calculators.yaml", CALCULATORS);
        author.write("content/data/finder.yaml", QUESTIONS);
        author.write("content/en/a/photo.png", "one");
        author
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn write(&mut self, file: &str, text: &str) {
        let path = self.path().join(file);
        std::fs::create_dir_all(path.parent().expect("has one")).expect("can be made");
        std::fs::write(path, text).expect("can be written");
        self.files.insert(file.to_owned(), text.to_owned());
        self.named.insert(file.to_owned());
    }

    fn remove(&mut self, file: &str) {
        std::fs::remove_file(self.path().join(file)).expect("can be removed");
        self.files.remove(file);
        self.named.insert(file.to_owned());
    }

    fn page(&mut self, lang: &str, page: &str) {
        let number = self.dice.below(1000);
        let title = format!("Title {number}");
        let fields = match (lang, self.dice.below(14)) {
            ("en", 0 | 1) => "tags: [red, blue]\n",
            ("en", 2) => "tags: [red]\nweight: 2\n",
            ("en", 3) => "draft: true\n",
            ("en", 4) => "expires: 2026-01-01\n",
            ("en", 5) => "aliases: [/old/]\n",
            ("en", 9) => "areas: [fife]\n",
            ("en", 10) => "needs: [money]\nstage: [left]\n",
            (_, 6 | 7) => "summary: In short.\n",
            (_, 8) => "slug: other\n",
            _ => "",
        };
        let needed = needed(lang, page);
        let for_whom = if lang == "en" { *self.dice.one_of(for_whom(page)) } else { "" };
        let kind = if lang == "en" { *self.dice.one_of(of_kind(page)) } else { "" };
        let body = match self.dice.below(16) {
            0..=2 => "## A part\n\nSee [home](/) and :fact[cap].\n\n## Another\n\nMore.\n",
            3 => "[One](/a/one/) and :service[helper].\n",
            4 => "[A part of one](/a/one/#a-part) and [home](/).\n",
            5 | 6 if lang == "en" && page.starts_with("a/") => "![A picture](photo.png)\n",
            7 | 8 => "::contact{service=helper}\n",
            9 => "[lost](/nowhere/)\n",
            10 => "::calculator{name=notice}\n",
            11 => "[Red](/tags/red/) and [all](/tags/).\n",
            _ => "Plain words.\n",
        };
        let text = format!(
            "---\ntitle: {title}\n{fields}{needed}{kind}{for_whom}---\n\n{body}\nNo. {number}.\n"
        );
        self.write(&format!("content/{lang}/{page}.md"), &text);
    }

    /// One of the files whose names begin and end like this.
    fn any(&mut self, start: &str, end: &str) -> Option<String> {
        let fitting =
            self.files.keys().filter(|file| file.starts_with(start) && file.ends_with(end));
        let fitting: Vec<String> = fitting.cloned().collect();
        (!fitting.is_empty()).then(|| self.dice.one_of(&fitting).clone())
    }

    fn change(&mut self) {
        match self.dice.below(28) {
            0..=5 => self.rewrite(),
            6 => {
                let lang = *self.dice.one_of(&["en", "pl"]);
                let name =
                    format!("{}/new{}", self.dice.one_of(&["a", "b", "c"]), self.dice.below(5));
                self.page(lang, &name);
            }
            7 | 8 => self.delete("content/"),
            9 => self.rename(),
            10 => self.break_a_page(),
            11 | 12 => self.mend(),
            13 => {
                let cap = *self.dice.one_of(&["100", "200", "nonsense"]);
                let text = facts(cap);
                self.write("content/data/facts.yaml", &text);
            }
            14 => {
                let languages =
                    *self.dice.one_of(&["en", "en, pl", "en, pl", "en, pl, gd", "en, xx, pl"]);
                let title = self.dice.below(3);
                let text = format!("title: Test {title}\nlanguages: [{languages}]\n");
                self.write("site.yaml", &text);
            }
            15 => {
                let name = *self.dice.one_of(&["page", "tag", "section"]);
                let text = *self.dice.one_of(&[
                    "{% extends \"base.html\" %}{% block main %}<h1>{{ page.title }}</h1>{{ content }}{% endblock %}",
                    "<p>{{ page.title }} {{ site.title }}</p>",
                    "{% if %}",
                ]);
                self.write(&format!("themes/pace/templates/{name}.html"), text);
            }
            16 => self.delete("themes/"),
            17 => {
                let text = format!("p {{ order: {} }}\n", self.dice.below(9));
                self.write("themes/pace/assets/css/main.css", &text);
            }
            18 => self.change_what_is_said(),
            19 => {
                let text = format!("picture {}", self.dice.below(3));
                self.write("content/en/a/photo.png", &text);
            }
            20..=22 => {
                let lang = *self.dice.one_of(&["en", "en", "en", "pl"]);
                let page = *self.dice.one_of(&OTHERS);
                self.page(lang, page);
            }
            _ => self.change_what_all_share(),
        }
    }

    fn rewrite(&mut self) {
        let Some(file) = self.any("content/", ".md") else { return };
        let rest = file["content/".len()..].trim_end_matches(".md").to_owned();
        let (lang, page) = rest.split_once('/').expect("has a language");
        self.page(lang, page);
    }

    fn delete(&mut self, start: &str) {
        let ending = if start == "content/" { ".md" } else { "" };
        if let Some(file) = self.any(start, ending) {
            self.remove(&file);
        }
    }

    fn rename(&mut self) {
        let Some(file) = self.any("content/en/", ".md") else { return };
        let text = self.files[&file].clone();
        self.remove(&file);
        let name = format!("content/en/b/moved{}.md", self.dice.below(4));
        self.write(&name, &text);
    }

    fn break_a_page(&mut self) {
        let Some(file) = self.any("content/", ".md") else { return };
        let text =
            *self.dice.one_of(&["", "---\ntitel: x\n---\n", "---\ntitle: [\n---\n", "---\n"]);
        self.write(&file, text);
    }

    /// Takes away what is wrong, so that good states are not rare.
    fn mend(&mut self) {
        for (file, text) in self.files.clone() {
            let wrong =
                ["nowhere", "slug: ", "aliases: ", "#a-part"].iter().any(|bad| text.contains(bad));
            let strange = file.contains("/moved");
            let needed = NEEDED.contains(&file.as_str()) && text.contains(": true\n");
            let gone = NEEDED.contains(&file.as_str()) && text.contains("expires");
            if text == "{% if %}" {
                self.remove(&file);
            } else if let Some(path) = file.strip_prefix("content/pl/")
                && !self.files.contains_key(&format!("content/en/{path}"))
            {
                self.remove(&file);
            } else if let Some(page) = file.strip_suffix(".bsl.md")
                && !self.files.contains_key(&format!("{page}.md"))
            {
                self.remove(&file);
            } else if file.ends_with(".md")
                && (wrong || strange || needed || gone || !text.starts_with("---\ntitle: T"))
            {
                self.whole(&file);
            }
        }
        for file in NEEDED {
            if !self.files.contains_key(file) {
                self.whole(file);
            }
        }
        self.write("site.yaml", "title: Test\nlanguages: [en, pl]\n");
        self.write("content/data/facts.yaml", &facts("100"));
        self.write("content/data/areas.yaml", AREAS);
        self.write("content/data/calculators.yaml", CALCULATORS);
        self.write("content/data/finder.yaml", QUESTIONS);
        if self.files.contains_key("content/data/glossary.yaml") {
            self.remove("content/data/glossary.yaml");
        }
    }

    fn whole(&mut self, file: &str) {
        let page = file["content/".len()..].trim_end_matches(".md");
        let (lang, page) = page.split_once('/').expect("has a language");
        let channel = needed(lang, page);
        let number = self.dice.below(100);
        self.write(file, &format!("---\ntitle: T{number}\n{channel}---\n\nMended.\n"));
    }

    fn settings(&self) -> Settings {
        Settings {
            site: self.path().to_path_buf(),
            base: None,
            date: Date::parse("2026-11-22").expect("is a date"),
            drafts: Drafts::Hidden,
            binary: ContentHash::of(b"test"),
        }
    }
}

/// Every address and what stands there; what is wrong where it cannot be made.
fn everything(
    prepared: &Prepared,
    texts: &Texts,
    warnings: &Diagnostics,
) -> BTreeMap<String, Vec<u8>> {
    let site = &prepared.site;
    let renderer = prepared.renderer();
    let bytes = |made: Result<String, Box<pace::diag::Diagnostic>>| {
        made.unwrap_or_else(|diagnostic| diagnostic.message).into_bytes()
    };
    let pages = site
        .pages
        .iter()
        .map(|page| (page.url.to_string(), bytes(renderer.render(&renderer.plan(page)))));
    let redirects = site
        .redirects
        .iter()
        .map(|redirect| (redirect.from.to_string(), bytes(renderer.redirect(redirect))));
    let assets = prepared.assets.files();
    let assets = assets.map(|asset| (asset.file.url.to_string(), asset.bytes.to_vec()));
    let codes = prepared.qr_codes.iter().flatten();
    let codes = codes.map(|code| (code.file.url.to_string(), code.bytes.clone()));
    let downloads = prepared.downloads.iter();
    let downloads = downloads.map(|one| (one.file.url.to_string(), one.bytes().to_vec()));
    let feeds = prepared.feeds(texts, Drafts::Hidden, warnings).into_iter();
    let feeds = feeds.map(|feed| (feed.url.to_string(), feed.text.into_bytes()));
    pages.chain(redirects).chain(assets).chain(codes).chain(downloads).chain(feeds).collect()
}

/// The search files as they are published.
fn published(prepared: &Prepared) -> BTreeMap<String, Vec<u8>> {
    let indexings = prepared.indexings();
    let files = indexings.iter().flat_map(|indexing| indexing.files().expect("can be made"));
    files.map(|file| (file.url.to_string(), file.bytes)).collect()
}

/// The search files as they are shown, made with a memory.
fn shown(prepared: &Prepared, memory: &SearchMemory) -> BTreeMap<String, Vec<u8>> {
    let files = prepared.search_files(memory);
    files.into_iter().map(|(url, bytes)| (url, bytes.to_vec())).collect()
}

/// What there is to say of a site, and everything on it where it is good.
fn look(
    outcome: Outcome,
    search: impl Fn(&Prepared) -> BTreeMap<String, Vec<u8>>,
) -> (Diagnostics, Option<BTreeMap<String, Vec<u8>>>) {
    let Outcome { prepared, diagnostics, texts, .. } = outcome;
    let good = prepared.filter(|_| !diagnostics.has_errors());
    let everything = good.map(|prepared| {
        let mut all = everything(&prepared, &texts, &diagnostics);
        all.extend(search(&prepared));
        all
    });
    (diagnostics, everything)
}

/// How many states of a history were good and bad, and how many of its changes
/// needed no walk through the folder.
#[derive(Default)]
struct Seen {
    good: usize,
    bad: usize,
    near: usize,
}

/// Many histories are more than one long one: what an author has broken often
/// enough nobody mends any more.
#[test]
fn after_many_changes_every_address_equals_a_clean_build() {
    let edits = std::env::var("PACE_EDITS").ok().and_then(|edits| edits.parse().ok());
    let edits: usize = edits.unwrap_or(EDITS);
    let mut seen = Seen::default();
    for history in 0..edits.div_ceil(EDITS) {
        let seed = 0x5eed + history as u64;
        follow(seed, EDITS.min(edits - history * EDITS), &mut seen);
    }
    // The changes have to be of all sorts for the test to mean something.
    let Seen { good, bad, near } = seen;
    assert!(good > edits / 5, "{good} of {edits} states were good");
    assert!(bad > edits / 10, "{bad} of {edits} states were bad");
    assert!(near > edits / 5, "{near} of {edits} changes needed no walk");
}

/// Follows a history of so many edits.
fn follow(seed: u64, edits: usize, seen: &mut Seen) {
    let mut author = Author::new(seed);
    let settings = author.settings();
    let (mut memory, search) = (Memory::default(), SearchMemory::default());
    let mut known = inventory(author.path()).value;
    let mut is_bad = false;
    for edit in 0..edits {
        if is_bad && author.dice.below(2) == 0 {
            author.mend();
        } else {
            author.change();
        }
        let named = std::mem::take(&mut author.named);
        let walked = inventory(author.path()).value;
        let found = inventory_after(&known, &named);
        seen.near += usize::from(found.is_some());
        known = found.unwrap_or_else(|| walked.clone());
        assert_eq!(known.files, walked.files, "seed {seed}, edit {edit}: {named:?}");
        let with_memory = |prepared: &Prepared| shown(prepared, &search);
        let (said, site) = look(memory.prepare(&settings, &known, &named), with_memory);
        let (clean_said, clean) = look(prepare(&settings, &walked), published);
        assert_eq!(said, clean_said, "seed {seed}, edit {edit}: {named:?}");
        is_bad = site.is_none();
        match (site, clean) {
            (Some(site), Some(clean)) => {
                assert!(!site.is_empty(), "seed {seed}, edit {edit}");
                let differ =
                    clean.keys().chain(site.keys()).find(|at| site.get(*at) != clean.get(*at));
                assert_eq!(differ, None, "seed {seed}, edit {edit}: {named:?}");
                seen.good += 1;
            }
            (None, None) => seen.bad += 1,
            _ => panic!("seed {seed}, edit {edit}: one of two equal sites is good"),
        }
    }
}
