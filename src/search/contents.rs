//! What stands in the index of one language, whichever way it was counted.
//!
//! Owns [`Contents`]: all that is exported. A build takes them from tantivy's
//! index. A site that is shown while it is written cannot wait for that after
//! every change, so its words are counted here ([`Contents::counted`]); a test
//! holds that both come to the same, byte for byte.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use tantivy::fieldnorm::FieldNormReader;

use super::lexicon::{Corpus, Lexicon};
use super::page::IndexedPage;
use super::rank::FIELDS;
use super::text::Analyser;
use super::words::Vocabulary;
use crate::model::lang::LangTag;

/// The place of the body among the fields.
pub(super) const BODY: usize = FIELDS.len() - 1;

/// A page in which a term stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Posting {
    /// In which of the first four fields, a bit each, the title's lowest.
    pub fields: u8,
    /// How often in the body.
    pub body: u32,
}

/// The postings of a term: pages with their posting, in the order of pages.
pub type Postings = Vec<(u32, Posting)>;

/// What stands in the index of one language.
pub struct Contents {
    pub(super) analyser: Analyser,
    pub(super) pages: Arc<[IndexedPage]>,
    pub(super) lexicon: Lexicon,
    pub(super) ignored: Vec<String>,
    counts: Counts,
}

/// What is counted of pages.
#[derive(Default)]
pub(super) struct Counts {
    /// The postings of every term.
    pub(super) postings: BTreeMap<String, Postings>,
    /// How long each body is.
    pub(super) norms: Vec<u8>,
    /// How many words all bodies have.
    pub(super) words: u64,
}

impl Contents {
    /// Counts the words of pages, without an index.
    pub(super) fn counted(
        tag: &LangTag,
        pages: Arc<[IndexedPage]>,
        vocabulary: &Vocabulary,
    ) -> Self {
        let analyser = Analyser::new(tag);
        let corpus = Corpus::new(&pages, &analyser);
        let lexicon = Lexicon::new(&corpus, &analyser, vocabulary.synonyms.as_ref());
        let counts = Counts::of(&corpus, &lexicon);
        drop(corpus);
        Self::new(analyser, pages, vocabulary, (lexicon, counts))
    }

    /// The contents of an index that were counted.
    pub(super) fn new(
        analyser: Analyser,
        pages: Arc<[IndexedPage]>,
        vocabulary: &Vocabulary,
        (mut lexicon, counts): (Lexicon, Counts),
    ) -> Self {
        lexicon.forget_synonyms(&|term| !counts.postings.contains_key(term));
        let ignored = vocabulary.synonyms.iter().flat_map(|synonyms| &synonyms.ignore);
        let ignored = ignored.flat_map(|word| analyser.words(word)).map(|word| word.form).collect();
        Self { analyser, pages, lexicon, ignored, counts }
    }

    /// What reads queries for it.
    #[must_use]
    pub fn analyser(&self) -> &Analyser {
        &self.analyser
    }

    /// Its pages by number.
    #[must_use]
    pub fn pages(&self) -> &[IndexedPage] {
        &self.pages
    }

    /// The dictionary and postings of all fields.
    #[must_use]
    pub fn postings(&self) -> &BTreeMap<String, Postings> {
        &self.counts.postings
    }

    /// How long each body is: one byte a page.
    #[must_use]
    pub fn norms(&self) -> &[u8] {
        &self.counts.norms
    }

    /// How many words all bodies have.
    #[must_use]
    pub fn words(&self) -> u64 {
        self.counts.words
    }

    /// How many pages have a term.
    pub(super) fn frequency(&self, term: &str) -> u32 {
        self.counts.postings.get(term).map_or(0, |pages| pages.len() as u32)
    }
}

impl Counts {
    fn of(corpus: &Corpus, lexicon: &Lexicon) -> Self {
        let mut counts = Self::default();
        let mut known: HashMap<&str, usize> = HashMap::new();
        let mut postings: Vec<(&str, Postings)> = Vec::new();
        for (number, fields) in (0..).zip(corpus.terms(lexicon)) {
            let length = rounded(fields[BODY].len() as u32);
            counts.norms.push(FieldNormReader::fieldnorm_to_id(length));
            counts.words += u64::from(length);
            for (field, terms) in fields.iter().enumerate() {
                for &term in terms {
                    let at = *known.entry(term).or_insert_with(|| {
                        postings.push((term, Postings::new()));
                        postings.len() - 1
                    });
                    note(&mut postings[at].1, number, field);
                }
            }
        }
        let named = postings.into_iter().map(|(term, pages)| (term.to_owned(), pages));
        counts.postings = named.collect();
        counts
    }
}

/// Takes down that a term stands in a field of a page. Pages come in order.
fn note(pages: &mut Postings, page: u32, field: usize) {
    if pages.last().is_none_or(|(last, _)| *last != page) {
        pages.push((page, Posting::default()));
    }
    if let Some((_, posting)) = pages.last_mut() {
        if field == BODY {
            posting.body += 1;
        } else {
            posting.fields |= 1 << field;
        }
    }
}

/// The length that a body is filled up to: tantivy has eight lengths for every
/// doubling, and every fourth of them is enough to rank by. Fewer different
/// lengths take half the bytes in the root of the search files.
pub(super) fn rounded(length: u32) -> u32 {
    let up = FieldNormReader::fieldnorm_to_id(length).next_multiple_of(4);
    [up, up.saturating_add(4)]
        .into_iter()
        .map(FieldNormReader::id_to_fieldnorm)
        .find(|rounded| *rounded >= length)
        .unwrap_or(length)
}
