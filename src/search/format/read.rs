//! The reader of the search files.

use std::collections::{BTreeMap, BTreeSet};

use super::bytes::{Cursor, inflate, inflate_with};
use super::{Gaps, HASH, PageText, Root, SHARD, VERSION};
use crate::model::date::Date;
use crate::search::card::PinnedCard;
use crate::search::contents::{Posting, Postings};
use crate::search::error::SearchError;
use crate::search::lexicon::CONCEPT;
use crate::search::plan::{Dictionary, Form, SHORT, Slot};
use crate::search::rank::{B, Engine, K1, Match, Signals, idf};
use crate::search::settle::Shown;

/// Where search files are read from, by their name below the folder of their
/// language.
pub trait Files {
    /// The bytes of a file, as they were written.
    fn read(&self, name: &str) -> Option<Vec<u8>>;
}

impl<F: Fn(&str) -> Option<Vec<u8>>> Files for F {
    fn read(&self, name: &str) -> Option<Vec<u8>> {
        self(name)
    }
}

/// An index as it was exported.
pub struct Exported<F> {
    files: F,
    root: Root,
    /// The terms of each word or phrase that is a synonym.
    synonyms: BTreeMap<String, Vec<String>>,
    lengths: Vec<f64>,
    signals: Vec<Signals>,
}

/// A form of a block, and its postings where it has its own.
struct Entry {
    form: Form,
    postings: Option<Postings>,
}

impl<F: Files> Exported<F> {
    /// Reads the root.
    ///
    /// # Errors
    /// If it is missing, damaged or of another version.
    pub fn open(files: F) -> Result<Self, SearchError> {
        let bytes = files.read("root").ok_or_else(|| SearchError::Missing("root".to_owned()))?;
        let (version, content) = bytes.split_first().ok_or_else(damaged_root)?;
        if *version != VERSION {
            return Err(SearchError::Version { found: *version, wanted: VERSION });
        }
        let content = inflate(content).ok_or_else(damaged_root)?;
        let (root, norms) = root(&content).ok_or_else(damaged_root)?;
        let average = root.words as f64 / f64::from(root.pages.max(1));
        let signals = signals(&root);
        // The part of BM25 that depends on a page alone.
        let lengths = norms.iter().map(|norm| K1 * (1.0 - B + B * length(*norm) / average));
        let mut synonyms: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (concept, all) in &root.synonyms {
            for words in all {
                synonyms.entry(words.clone()).or_default().push(concept.clone());
            }
        }
        Ok(Self { files, lengths: lengths.collect(), signals, synonyms, root })
    }

    /// What is shown above all results for words of a crisis.
    #[must_use]
    pub fn crisis(&self) -> Option<&PinnedCard> {
        self.root.crisis.as_ref()
    }

    /// The same with the words of other languages.
    ///
    /// # Errors
    /// If its file is missing or damaged.
    pub fn crisis_elsewhere(&self) -> Result<Option<PinnedCard>, SearchError> {
        let Some(name) = &self.root.crisis_elsewhere else { return Ok(None) };
        let card = serde_json::from_slice(&self.file(name)?);
        card.map(Some).map_err(|_| SearchError::Damaged(name.clone()))
    }

    /// What is shown above all results for words that ask what there is to get.
    #[must_use]
    pub fn finder(&self) -> Option<&PinnedCard> {
        self.root.finder.as_ref()
    }

    /// What a word or phrase, folded, is in the source language.
    ///
    /// # Errors
    /// If a file is missing or damaged.
    pub fn in_source(&self, words: &str) -> Result<Option<String>, SearchError> {
        let Some(name) = &self.root.bilingual else { return Ok(None) };
        let table: BTreeMap<String, String> = serde_json::from_slice(&self.file(name)?)
            .map_err(|_| SearchError::Damaged(name.clone()))?;
        Ok(table.get(words).cloned())
    }

    fn file(&self, name: &str) -> Result<Vec<u8>, SearchError> {
        let bytes = self.files.read(name).ok_or_else(|| SearchError::Missing(name.to_owned()))?;
        inflate(&bytes).ok_or_else(|| SearchError::Damaged(name.to_owned()))
    }

    fn block(&self, at: usize) -> Result<Vec<Entry>, SearchError> {
        let name = name_of(&self.root.block_files, at);
        entries(&self.file(name)?).ok_or_else(|| SearchError::Damaged(name.to_owned()))
    }

    fn entry(&self, form: &str) -> Result<Option<Entry>, SearchError> {
        let Some(at) = last_not_after(&self.root.blocks, form) else { return Ok(None) };
        Ok(self.block(at)?.into_iter().find(|entry| entry.form.form == form))
    }

    fn postings(&self, term: &str) -> Result<Postings, SearchError> {
        Ok(self.entry(term)?.and_then(|entry| entry.postings).unwrap_or_default())
    }

    /// The score of one page for one term of a plan.
    fn score(&self, page: u32, posting: Posting, rarity: f64) -> f64 {
        let fields = self.root.fields.iter().enumerate();
        let present = fields.filter(|(at, _)| posting.fields >> at & 1 == 1);
        let boosts: f64 = present.map(|(_, boost)| boost).sum();
        let often = f64::from(posting.body);
        let length = self.lengths.get(page as usize).copied().unwrap_or(K1);
        let body = self.root.fields.last().copied().unwrap_or_default();
        rarity * (boosts + body * often * (1.0 + K1) / (often + length))
    }
}

/// The blocks that can hold forms with a beginning.
fn range<'r>(firsts: &'r [String], with: &'r str) -> impl Iterator<Item = usize> + 'r {
    let start = last_not_after(firsts, with).unwrap_or(0);
    (start..firsts.len()).take_while(move |at| *at == start || firsts[*at].starts_with(with))
}

fn last_not_after(firsts: &[String], form: &str) -> Option<usize> {
    firsts.partition_point(|first| first.as_str() <= form).checked_sub(1)
}

fn name_of(hashes: &str, at: usize) -> &str {
    hashes.get(at * HASH..(at + 1) * HASH).unwrap_or_default()
}

impl<F: Files> Dictionary for Exported<F> {
    fn form(&self, form: &str) -> Result<Option<Form>, SearchError> {
        Ok(self.entry(form)?.map(|entry| entry.form))
    }

    fn beginning(&self, with: &str) -> Result<Vec<Form>, SearchError> {
        let mut forms = Vec::new();
        for at in range(&self.root.blocks, with) {
            let entries = self.block(at)?.into_iter().map(|entry| entry.form);
            let entries = entries.filter(|form| form.form.starts_with(with));
            forms.extend(entries.filter(|form| !form.form.ends_with([CONCEPT, SHORT])));
        }
        Ok(forms)
    }

    fn ending(&self, with: &str) -> Result<Vec<(String, u32)>, SearchError> {
        let with: String = with.chars().rev().collect();
        let mut forms = Vec::new();
        for at in range(&self.root.endings, &with) {
            let name = name_of(&self.root.ending_files, at);
            let bytes = self.file(name)?;
            let found = endings(&bytes).ok_or_else(|| SearchError::Damaged(name.to_owned()))?;
            forms.extend(found.into_iter().filter(|(form, _)| form.starts_with(&with)));
        }
        Ok(forms.into_iter().map(|(form, pages)| (form.chars().rev().collect(), pages)).collect())
    }

    fn synonyms(&self, words: &str) -> &[String] {
        self.synonyms.get(words).map_or(&[], Vec::as_slice)
    }

    fn is_ignored(&self, word: &str) -> bool {
        self.root.ignored.iter().any(|ignored| ignored == word)
    }
}

impl<F: Files> Shown for Exported<F> {
    fn page(&self, page: u32) -> Result<PageText, SearchError> {
        let shard = name_of(&self.root.shards, page as usize / SHARD);
        let name = format!("{shard}/{page}");
        let bytes = self.files.read(&name).ok_or_else(|| SearchError::Missing(name.clone()))?;
        let lines = inflate_with(self.root.dictionary.as_bytes(), &bytes);
        let lines = lines.and_then(|lines| String::from_utf8(lines).ok());
        let kind = self.signals(page).map(|signals| signals.kind.clone()).unwrap_or_default();
        lines.and_then(|lines| PageText::read(&lines, kind)).ok_or(SearchError::Damaged(name))
    }

    fn holding(&self, form: &str) -> Result<BTreeSet<u32>, SearchError> {
        let Some(entry) = self.entry(form)? else { return Ok(BTreeSet::new()) };
        let postings = match entry.postings {
            Some(postings) => postings,
            None => self.postings(&entry.form.term)?,
        };
        Ok(postings.into_iter().map(|(page, _)| page).collect())
    }
}

impl<F: Files> Engine for Exported<F> {
    fn scores(&self, slot: &Slot) -> Result<BTreeMap<u32, Match>, SearchError> {
        let mut scores: BTreeMap<u32, Match> = BTreeMap::new();
        let terms = slot.terms.iter().map(|(term, weight)| Ok((*weight, self.postings(term)?)));
        let terms: Vec<(f64, Postings)> = terms.collect::<Result<_, SearchError>>()?;
        // Among words that may have been meant, a rare one is no likelier.
        let of_slot = terms.iter().filter(|_| slot.is_guess);
        let least = of_slot.map(|(_, postings)| postings.len()).max().unwrap_or_default();
        for (weight, postings) in terms {
            let rarity = weight * idf(postings.len().max(least) as u32, self.root.pages);
            for (page, posting) in postings {
                let best = scores.entry(page).or_default();
                best.score = best.score.max(self.score(page, posting, rarity));
                best.titled |= posting.fields & 1 == 1;
            }
        }
        Ok(scores)
    }

    fn signals(&self, page: u32) -> Option<&Signals> {
        self.signals.get(page as usize)
    }
}

fn damaged_root() -> SearchError {
    SearchError::Damaged("root".to_owned())
}

fn root(content: &[u8]) -> Option<(Root, Vec<u8>)> {
    let mut cursor = Cursor(content);
    let length = cursor.number()? as usize;
    let root: Root = serde_json::from_slice(cursor.bytes(length)?).ok()?;
    let norms = cursor.0.to_vec();
    (norms.len() == root.pages as usize).then_some((root, norms))
}

fn signals(root: &Root) -> Vec<Signals> {
    let of = |letter: u8| Signals {
        kind: root.kinds.get(usize::from(letter.wrapping_sub(b'a'))).cloned().unwrap_or_default(),
        date: None,
        expires: None,
        ended: false,
    };
    let mut signals: Vec<Signals> = root.kind_of.bytes().map(of).collect();
    let mut set = |pages: &Gaps, set: &dyn Fn(&mut Signals)| {
        for page in pages.pages() {
            signals.get_mut(page as usize).into_iter().for_each(set);
        }
    };
    for (day, pages) in &root.dates {
        set(pages, &|signals| signals.date = Date::parse(day));
    }
    for (day, pages) in &root.expires {
        set(pages, &|signals| signals.expires = Date::parse(day));
    }
    set(&root.ended, &|signals| signals.ended = true);
    signals
}

/// The number of words that a byte stands for.
fn length(norm: u8) -> f64 {
    let norm = u32::from(norm);
    if norm < 40 {
        return f64::from(norm);
    }
    let code = norm - 24;
    f64::from(24 + ((code % 8 + 8) << (code / 8 - 1)))
}

fn entries(bytes: &[u8]) -> Option<Vec<Entry>> {
    let mut cursor = Cursor(bytes);
    let mut entries = Vec::new();
    let mut last = String::new();
    while !cursor.is_at_end() {
        let form = cursor.text(&last)?;
        let head = cursor.small()?;
        let pages = head >> 1;
        let (term, postings) = if head & 1 == 1 {
            (form.clone(), Some(postings(&mut cursor, pages)?))
        } else {
            (cursor.text(&form)?, None)
        };
        last.clone_from(&form);
        entries.push(Entry { form: Form { form, term, pages }, postings });
    }
    Some(entries)
}

fn postings(cursor: &mut Cursor<'_>, pages: u32) -> Option<Postings> {
    let mut postings = Postings::new();
    let mut next: u32 = 0;
    for _ in 0..pages {
        let page = next.checked_add(cursor.small()?)?;
        next = page.checked_add(1)?;
        let byte = cursor.byte()?;
        let mut body = u32::from(byte >> 4);
        if body == 15 {
            body = body.checked_add(cursor.small()?)?;
        }
        postings.push((page, Posting { fields: byte & 15, body }));
    }
    Some(postings)
}

fn endings(bytes: &[u8]) -> Option<Vec<(String, u32)>> {
    let mut cursor = Cursor(bytes);
    let mut endings: Vec<(String, u32)> = Vec::new();
    while !cursor.is_at_end() {
        let last = endings.last().map_or("", |(form, _)| form);
        let form = cursor.text(last)?;
        let pages = cursor.small()?;
        endings.push((form, pages));
    }
    Some(endings)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_are_those_of_the_index() {
        for norm in 0..=u8::MAX {
            let theirs = tantivy::fieldnorm::FieldNormReader::id_to_fieldnorm(norm);
            assert_eq!(length(norm), f64::from(theirs), "{norm}");
        }
    }

    #[test]
    fn a_word_is_in_the_last_block_that_does_not_begin_after_it() {
        let firsts = ["b", "d", "da", "f"].map(str::to_owned);
        assert_eq!(last_not_after(&firsts, "a"), None);
        assert_eq!(last_not_after(&firsts, "d"), Some(1));
        assert_eq!(range(&firsts, "d").collect::<Vec<_>>(), [1, 2]);
        assert_eq!(range(&firsts, "a").collect::<Vec<_>>(), [0]);
        assert_eq!(range(&[], "a").count(), 0);
    }
}
