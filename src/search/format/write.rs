//! The writer of the search files.

use std::collections::{BTreeMap, HashMap};

use rayon::prelude::*;

use super::bytes::{deflate, deflate_with, push_number, push_text};
use super::pressed::Pressed;
use super::texts::dictionary;
use super::{FOLDER, Gaps, HASH, PageText, Root, SHARD, VERSION};
use crate::model::file_ref::ContentHash;
use crate::model::lang::LangTag;
use crate::model::url::UrlPath;
use crate::search::card::Cards;
use crate::search::contents::{Contents, Postings};
use crate::search::lexicon::CONCEPT;
use crate::search::page::IndexedPage;
use crate::search::plan::SHORT;
use crate::search::rank::FIELDS;
use crate::search::text::{FOLDED, KEPT};

/// When a file has to be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Role {
    /// Its name has a hash: before what names it.
    Hashed,
    /// It names the others: after them.
    Root,
}

/// A file to be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchFile {
    /// Where it is.
    pub url: UrlPath,
    /// Its bytes, compressed.
    pub bytes: Vec<u8>,
    /// When it has to be published.
    pub role: Role,
}

/// A block is at least so large before it is compressed, and where there is
/// more to write, larger: the fewer blocks, the less stands in the root.
const SMALLEST: usize = 512;
/// From some size on it costs more to fetch a block than to name two.
const LARGEST: usize = 3 << 10;
/// How much larger than its least size a block may become, unless one word
/// alone does so.
const SPREAD: usize = 4;
/// One form in so many begins a block, from the least size on.
const BEGINS: u8 = 8;
/// Forms of one term stay in one block where no more than so many lie between.
const NEIGHBOURS: usize = 24;

/// What the root says that is not in the index.
#[derive(Clone, Debug, Default, serde::Serialize)]
pub struct Extras {
    /// What is shown above all results for some words.
    pub cards: Cards,
    /// What words of this language are in the source language.
    pub bilingual: BTreeMap<String, String>,
}

/// Writes an index. With what was compressed the last time, nothing of it is
/// compressed again.
#[must_use]
pub fn write(
    tag: &LangTag,
    index: &Contents,
    extras: &Extras,
    pressed: Option<&mut Pressed>,
) -> Vec<SearchFile> {
    let mut out = Output {
        folder: format!("{FOLDER}/{}", tag.url_segment()),
        files: Vec::new(),
        names: BTreeMap::new(),
        pressed,
    };
    let forms = forms(index);
    let (blocks, block_files) = out.blocks(&forms, &families(&forms, index));
    let (endings, ending_files) = out.blocks(&endings(index), &[]);
    let (dictionary, shards) = out.shards(index.pages());
    let facets = facets(index.pages());
    let is_empty = facets.values().all(BTreeMap::is_empty);
    let facets = (!is_empty).then(|| out.hashed(&json(&facets)));
    let bilingual = &extras.bilingual;
    let bilingual = (!bilingual.is_empty()).then(|| out.hashed(&json(bilingual)));
    let cards = &extras.cards;
    let elsewhere = cards.crisis_elsewhere.as_ref().map(|card| out.hashed(&json(card)));
    let (kinds, kind_of) = kinds(index.pages());
    let root = Root {
        pages: index.pages().len() as u32,
        words: index.words(),
        fields: FIELDS.iter().map(|(_, boost)| *boost).collect(),
        blocks,
        block_files,
        endings,
        ending_files,
        shards,
        kinds,
        kind_of,
        dates: days(index.pages(), |page| page.date.as_ref()),
        expires: days(index.pages(), |page| page.expires.as_ref()),
        ended: Gaps::of((0..).zip(index.pages()).filter_map(|(at, page)| page.ended.then_some(at))),
        ignored: index.ignored.clone(),
        synonyms: index.lexicon.by_concept(),
        folded: FOLDED.iter().map(|(letter, folded)| (*letter, (*folded).to_owned())).collect(),
        kept: KEPT.to_owned(),
        article: index.analyser.article().map(|(article, least)| (article.to_owned(), least)),
        crisis: cards.crisis.clone(),
        crisis_elsewhere: elsewhere,
        finder: cards.finder.clone(),
        facets,
        bilingual,
        dictionary,
    };
    out.root(&root, index.norms());
    if let Some(pressed) = out.pressed {
        pressed.forget();
    }
    out.files
}

/// The days that pages have, and which pages.
fn days<'p>(
    pages: &'p [IndexedPage],
    day: impl Fn(&'p IndexedPage) -> Option<&'p String>,
) -> BTreeMap<String, Gaps> {
    let mut of: BTreeMap<&String, Vec<u32>> = BTreeMap::new();
    for (at, page) in (0..).zip(pages) {
        if let Some(day) = day(page) {
            of.entry(day).or_default().push(at);
        }
    }
    of.into_iter().map(|(day, pages)| (day.clone(), Gaps::of(pages.into_iter()))).collect()
}

/// An entry of a block: its form, and what follows that.
type Entry = (String, Vec<u8>);

fn forms(index: &Contents) -> Vec<Entry> {
    let mut entries: BTreeMap<&str, Vec<u8>> = BTreeMap::new();
    for (form, term) in &index.lexicon.terms {
        if form != term {
            let mut bytes = Vec::new();
            push_number(u64::from(index.frequency(term)) << 1, &mut bytes);
            push_text(term, form, &mut bytes);
            entries.insert(form, bytes);
        }
    }
    for (term, pages) in index.postings() {
        entries.insert(term, own(pages));
    }
    entries.into_iter().map(|(form, bytes)| (form.to_owned(), bytes)).collect()
}

/// For each entry whether it stands between two forms of one term, or is the
/// later of them: whoever asks for a form wants its term at the same time.
fn families(entries: &[Entry], index: &Contents) -> Vec<bool> {
    let mut held = vec![false; entries.len()];
    let mut seen: HashMap<&str, usize> = HashMap::new();
    for (at, (form, _)) in entries.iter().enumerate() {
        // A synonym belongs to the word that it is called by, and words of titles
        // to the word that they become with a letter left out.
        let word = form.trim_end_matches([CONCEPT, SHORT]);
        let term = index.lexicon.terms.get(word).map_or(word, String::as_str);
        if let Some(before) = seen.insert(term, at)
            && at - before <= NEIGHBOURS
        {
            held[before + 1..=at].fill(true);
        }
    }
    held
}

fn own(pages: &Postings) -> Vec<u8> {
    let mut bytes = Vec::new();
    push_number((pages.len() as u64) << 1 | 1, &mut bytes);
    let mut next = 0;
    for (page, posting) in pages {
        push_number(u64::from(page - next), &mut bytes);
        next = page + 1;
        let often = posting.body.min(15);
        bytes.push(posting.fields | (often as u8) << 4);
        if often == 15 {
            push_number(u64::from(posting.body - 15), &mut bytes);
        }
    }
    bytes
}

fn endings(index: &Contents) -> Vec<Entry> {
    let entries: BTreeMap<String, Vec<u8>> = index
        .lexicon
        .terms
        .iter()
        .map(|(form, term)| {
            let mut bytes = Vec::new();
            push_number(u64::from(index.frequency(term)), &mut bytes);
            (form.chars().rev().collect(), bytes)
        })
        .collect();
    entries.into_iter().collect()
}

fn kinds(pages: &[IndexedPage]) -> (Vec<String>, String) {
    let mut kinds: Vec<String> = pages.iter().map(|page| page.kind.to_owned()).collect();
    kinds.sort();
    kinds.dedup();
    let letter = |page: &IndexedPage| {
        let at = kinds.iter().position(|kind| kind == page.kind).unwrap_or_default();
        char::from(b'a' + at as u8)
    };
    let kind_of = pages.iter().map(letter).collect();
    (kinds, kind_of)
}

type Facet<'p> = BTreeMap<&'p str, Vec<u32>>;

fn facets(pages: &[IndexedPage]) -> BTreeMap<&'static str, Facet<'_>> {
    let mut audience = Facet::new();
    let mut areas = Facet::new();
    for (at, page) in (0..).zip(pages) {
        for value in &page.audience {
            audience.entry(value).or_default().push(at);
        }
        for value in &page.areas {
            areas.entry(value).or_default().push(at);
        }
    }
    [("areas", areas), ("audience", audience)].into_iter().collect()
}

fn json<T: serde::Serialize>(value: &T) -> Vec<u8> {
    // Our own plain structs, with texts for keys, always have a JSON form.
    serde_json::to_vec(value).unwrap_or_default()
}

struct Output<'p> {
    folder: String,
    files: Vec<SearchFile>,
    /// Which of them has each name.
    names: BTreeMap<String, usize>,
    /// What need not be compressed again.
    pressed: Option<&'p mut Pressed>,
}

impl Output<'_> {
    fn push(&mut self, name: &str, bytes: Vec<u8>, role: Role) {
        let url = UrlPath::file(&format!("{}/{name}", self.folder));
        self.files.push(SearchFile { url, bytes, role });
    }

    /// Adds a file that is named by its content.
    fn hashed(&mut self, content: &[u8]) -> String {
        // Files of the same bytes are one. Names are of 32 bits: should two
        // different contents share one, the second takes another.
        let bytes = match &mut self.pressed {
            Some(pressed) => pressed.bytes(content),
            None => deflate(content),
        };
        let mut name = hash(content);
        while let Some(known) = self.names.get(&name) {
            if self.files[*known].bytes == bytes {
                return name;
            }
            name = hash(name.as_bytes());
        }
        self.names.insert(name.clone(), self.files.len());
        self.push(&name, bytes, Role::Hashed);
        name
    }

    /// Cuts entries into blocks: a text that tells each from the one before, and
    /// the hashes of all. No block begins with an entry that is held.
    fn blocks(&mut self, entries: &[Entry], held: &[bool]) -> (Vec<String>, String) {
        let least = least(entries);
        let mut keys = Vec::new();
        let mut hashes = String::new();
        let mut block = Vec::new();
        let mut last = "";
        let mut is_due = false;
        for (at, (form, bytes)) in entries.iter().enumerate() {
            // A block that may not end where it should ends at the next place.
            is_due |= block.len() >= least
                && ContentHash::of(form.as_bytes()).0[0].is_multiple_of(BEGINS);
            let ends = is_due && !held.get(at).is_some_and(|held| *held);
            if !block.is_empty() && (ends || block.len() + bytes.len() > SPREAD * least) {
                hashes.push_str(&self.hashed(&std::mem::take(&mut block)));
            }
            if block.is_empty() {
                keys.push(between(last, form));
                (last, is_due) = ("", false);
            }
            push_text(form, last, &mut block);
            block.extend(bytes);
            last = form;
        }
        if !block.is_empty() {
            hashes.push_str(&self.hashed(&block));
        }
        (keys, hashes)
    }

    /// Writes what is shown of all pages: the dictionary and the hashes.
    fn shards(&mut self, pages: &[IndexedPage]) -> (String, String) {
        let dictionary = dictionary(pages);
        let mut hashes = String::new();
        for (shard, at) in pages.chunks(SHARD).zip((0..).step_by(SHARD)) {
            let shard: Vec<String> = shard.par_iter().map(PageText::lines_of).collect();
            let name = hash(format!("{dictionary}\n\n{}", shard.join("\n\n")).as_bytes());
            let compress = |text: &String| deflate_with(dictionary.as_bytes(), text.as_bytes());
            let files: Vec<Vec<u8>> = match &mut self.pressed {
                Some(pressed) => pressed.texts(&dictionary, &shard),
                None => shard.par_iter().map(compress).collect(),
            };
            for (bytes, page) in files.into_iter().zip(at..) {
                self.push(&format!("{name}/{page}"), bytes, Role::Hashed);
            }
            hashes.push_str(&name);
        }
        (dictionary, hashes)
    }

    fn root(&mut self, root: &Root, norms: &[u8]) {
        let object = json(root);
        let mut content = Vec::new();
        push_number(object.len() as u64, &mut content);
        content.extend(object);
        content.extend(norms);
        let mut bytes = vec![VERSION];
        bytes.extend(deflate(&content));
        self.push("root", bytes, Role::Root);
    }
}

/// The least size of blocks: what a root names and what a query fetches are
/// small together where blocks grow with the root of all there is. It is a power
/// of two, so that few edits change it.
fn least(entries: &[Entry]) -> usize {
    let all: usize = entries.iter().map(|(form, bytes)| form.len() + bytes.len()).sum();
    (all.isqrt() * 2).next_power_of_two().clamp(SMALLEST, LARGEST)
}

/// The shortest beginning of a form that is after another form.
fn between(last: &str, form: &str) -> String {
    let shared = last.chars().zip(form.chars()).take_while(|(a, b)| a == b).count();
    form.chars().take(shared + 1).collect()
}

fn hash(content: &[u8]) -> String {
    let mut name = ContentHash::of(content).to_hex();
    name.truncate(HASH);
    name
}
