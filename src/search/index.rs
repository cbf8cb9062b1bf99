//! The index of one language: tantivy's.
//!
//! Owns the schema, the writing of pages into it and the answering of a plan
//! from it. Titles, headings, keywords and summaries say only whether a word
//! stands in them; the body has frequencies and lengths. How rare a term is
//! counts over all fields, so a word that is rare in titles alone is not rare.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use tantivy::postings::Postings as _;
use tantivy::query::{
    Bm25StatisticsProvider, BooleanQuery, BoostQuery, DisjunctionMaxQuery, EnableScoring, Query,
    TermQuery,
};
use tantivy::schema::{FAST, Field, IndexRecordOption, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{DocSet as _, Index, IndexWriter, Searcher, TERMINATED, TantivyDocument, Term};

use super::contents::{BODY, Contents, Counts, Posting, Postings, rounded};
use super::error::SearchError;
use super::format::PageText;
use super::lexicon::{Corpus, Lexicon};
use super::page::IndexedPage;
use super::plan::{Dictionary, Form, IN_TITLE, SHORT, Slot};
use super::rank::{Engine, FIELDS, Match, Signals};
use super::settle::Shown;
use super::text::Analyser;
use super::words::Vocabulary;
use crate::model::lang::LangTag;

/// What the writer may hold in memory: the least that tantivy takes.
const MEMORY: usize = 15_000_000;

/// After how many pages those before them are waited for. The writer works beside us
/// and takes in whatever is given to it, so a slow one would hold all pages at once.
const BATCH: u64 = 512;

/// What bodies are filled up with to a rounded length. No word or synonym is
/// this alone.
const FILLING: &str = "=";

/// The index of one language.
pub struct LanguageIndex {
    contents: Contents,
    signals: Vec<Signals>,
    store: Store,
}

/// What tantivy holds.
struct Store {
    fields: [Field; FIELDS.len()],
    searcher: Searcher,
}

struct IndexSchema {
    schema: Schema,
    fields: [Field; FIELDS.len()],
    page: Field,
}

impl IndexSchema {
    fn new() -> Self {
        let mut builder = Schema::builder();
        let fields = std::array::from_fn(|at| {
            let record =
                if at == BODY { IndexRecordOption::WithFreqs } else { IndexRecordOption::Basic };
            let indexing = TextFieldIndexing::default()
                .set_tokenizer("raw")
                .set_index_option(record)
                .set_fieldnorms(at == BODY);
            builder
                .add_text_field(FIELDS[at].0, TextOptions::default().set_indexing_options(indexing))
        });
        let page = builder.add_u64_field("page", FAST);
        Self { schema: builder.build(), fields, page }
    }
}

impl LanguageIndex {
    /// Indexes pages.
    ///
    /// # Errors
    /// If the index fails.
    pub fn new(
        tag: &LangTag,
        pages: Arc<[IndexedPage]>,
        vocabulary: &Vocabulary,
    ) -> Result<Self, SearchError> {
        let analyser = Analyser::new(tag);
        let corpus = Corpus::new(&pages, &analyser);
        let lexicon = Lexicon::new(&corpus, &analyser, vocabulary.synonyms.as_ref());
        let store = Store::write(&corpus, &lexicon)?;
        drop(corpus);
        let signals = pages.iter().map(Signals::of).collect();
        let counted = (lexicon, store.counts(pages.len())?);
        let contents = Contents::new(analyser, pages, vocabulary, counted);
        Ok(Self { contents, signals, store })
    }

    /// What stands in it, as tantivy holds it.
    #[must_use]
    pub fn contents(&self) -> &Contents {
        &self.contents
    }

    /// What stands in it, without what tantivy holds: for who writes it down and
    /// asks no more.
    #[must_use]
    pub fn into_contents(self) -> Contents {
        self.contents
    }

    /// What reads queries for it.
    #[must_use]
    pub fn analyser(&self) -> &Analyser {
        self.contents.analyser()
    }

    /// Its pages by number.
    #[must_use]
    pub fn pages(&self) -> &[IndexedPage] {
        self.contents.pages()
    }

    fn query(&self, slot: &Slot) -> DisjunctionMaxQuery {
        let terms = slot.terms.iter().map(|(term, weight)| {
            let fields = self.store.fields.iter().zip(FIELDS).map(|(field, (_, boost))| {
                let term = Term::from_field_text(*field, term);
                let query = TermQuery::new(term, IndexRecordOption::WithFreqs);
                Box::new(BoostQuery::new(Box::new(query), boost as f32)) as Box<dyn Query>
            });
            let fields = BooleanQuery::union(fields.collect());
            Box::new(BoostQuery::new(Box::new(fields), *weight as f32)) as Box<dyn Query>
        });
        DisjunctionMaxQuery::new(terms.collect())
    }

    fn form_of(&self, form: &str, term: &str) -> Form {
        let pages = self.contents.frequency(term);
        Form { form: form.to_owned(), term: term.to_owned(), pages }
    }
}

impl Store {
    fn write(corpus: &Corpus, lexicon: &Lexicon) -> Result<Self, SearchError> {
        let schema = IndexSchema::new();
        let index = Index::create_in_ram(schema.schema.clone());
        let mut writer: IndexWriter = index.writer_with_num_threads(1, MEMORY)?;
        writer.set_merge_policy(Box::new(tantivy::merge_policy::NoMergePolicy));
        for (number, mut fields) in (0..).zip(corpus.terms(lexicon)) {
            let length = rounded(fields[BODY].len() as u32);
            fields[BODY].resize(length as usize, FILLING);
            let mut document = TantivyDocument::default();
            for (field, terms) in schema.fields.iter().zip(&fields) {
                document.add_pre_tokenized_text(*field, tokens(terms));
            }
            document.add_u64(schema.page, number);
            writer.add_document(document)?;
            if number % BATCH == BATCH - 1 {
                writer.commit()?;
            }
        }
        writer.commit()?;
        Ok(Self { fields: schema.fields, searcher: index.reader()?.searcher() })
    }

    fn counts(&self, pages: usize) -> Result<Counts, SearchError> {
        let words = self.searcher.total_num_tokens(self.fields[BODY])?;
        Ok(Counts { postings: self.postings()?, norms: self.norms(pages)?, words })
    }

    fn postings(&self) -> Result<BTreeMap<String, Postings>, SearchError> {
        let mut all: BTreeMap<String, Postings> = BTreeMap::new();
        for reader in self.searcher.segment_readers() {
            let numbers = reader.fast_fields().u64("page")?;
            for (at, field) in self.fields.iter().enumerate() {
                let inverted = reader.inverted_index(*field)?;
                let mut terms = inverted.terms().stream()?;
                while let Some((term, info)) = terms.next() {
                    if term == FILLING.as_bytes() {
                        continue;
                    }
                    let mut postings =
                        inverted.read_postings_from_terminfo(info, IndexRecordOption::WithFreqs)?;
                    let term = String::from_utf8_lossy(term).into_owned();
                    let pages = all.entry(term).or_default();
                    pages.reserve_exact(info.doc_freq as usize);
                    while postings.doc() != TERMINATED {
                        let number = numbers.first(postings.doc()).unwrap_or_default();
                        let body = if at == BODY { postings.term_freq() } else { 0 };
                        let fields = if at == BODY { 0 } else { 1 << at };
                        pages.push((number as u32, Posting { fields, body }));
                        postings.advance();
                    }
                }
            }
        }
        all.values_mut().for_each(merge);
        Ok(all)
    }

    fn norms(&self, pages: usize) -> Result<Vec<u8>, SearchError> {
        let mut norms = vec![0; pages];
        for reader in self.searcher.segment_readers() {
            let numbers = reader.fast_fields().u64("page")?;
            let lengths = reader.get_fieldnorms_reader(self.fields[BODY])?;
            for doc in reader.doc_ids_alive() {
                let number = numbers.first(doc).unwrap_or_default() as usize;
                norms[number] = lengths.fieldnorm_id(doc);
            }
        }
        Ok(norms)
    }
}

fn tokens(terms: &[&str]) -> PreTokenizedString {
    let tokens = terms.iter().enumerate().map(|(position, term)| Token {
        position,
        text: (*term).to_owned(),
        ..Token::default()
    });
    PreTokenizedString { text: String::new(), tokens: tokens.collect() }
}

/// Brings together what different fields say of a page.
fn merge(pages: &mut Postings) {
    pages.sort_by_key(|(page, _)| *page);
    pages.dedup_by(|(page, posting), (known, sum)| {
        let same = page == known;
        if same {
            sum.fields |= posting.fields;
            sum.body += posting.body;
        }
        same
    });
    pages.shrink_to_fit();
}

impl Dictionary for LanguageIndex {
    fn form(&self, form: &str) -> Result<Option<Form>, SearchError> {
        let own = || self.contents.postings().contains_key(form).then_some(form);
        let is_of_titles = form.starts_with(IN_TITLE) || form.ends_with(SHORT);
        let term = if is_of_titles { own() } else { self.contents.lexicon.term(form) };
        Ok(term.map(|term| self.form_of(form, term)))
    }

    fn beginning(&self, with: &str) -> Result<Vec<Form>, SearchError> {
        let forms = self.contents.lexicon.terms.range(with.to_owned()..);
        let forms = forms.take_while(|(form, _)| form.starts_with(with));
        Ok(forms.map(|(form, term)| self.form_of(form, term)).collect())
    }

    fn ending(&self, with: &str) -> Result<Vec<(String, u32)>, SearchError> {
        let forms = self.contents.lexicon.terms.iter().filter(|(form, _)| form.ends_with(with));
        Ok(forms.map(|(form, term)| (form.clone(), self.contents.frequency(term))).collect())
    }

    fn synonyms(&self, words: &str) -> &[String] {
        self.contents.lexicon.synonyms.get(words).map_or(&[], Vec::as_slice)
    }

    fn is_ignored(&self, word: &str) -> bool {
        self.contents.ignored.iter().any(|ignored| ignored == word)
    }
}

impl Shown for LanguageIndex {
    fn page(&self, page: u32) -> Result<PageText, SearchError> {
        let page = self.contents.pages.get(page as usize);
        page.map(PageText::of).ok_or_else(|| SearchError::Missing("page".to_owned()))
    }

    fn holding(&self, form: &str) -> Result<BTreeSet<u32>, SearchError> {
        let term = self.contents.lexicon.term(form);
        let postings = term.and_then(|term| self.contents.postings().get(term));
        Ok(postings.into_iter().flatten().map(|(page, _)| *page).collect())
    }
}

impl Engine for LanguageIndex {
    fn scores(&self, slot: &Slot) -> Result<BTreeMap<u32, Match>, SearchError> {
        // Among words that may have been meant, a rare one is no likelier.
        let terms = slot.terms.keys().filter(|_| slot.is_guess);
        let least = terms.map(|term| self.contents.frequency(term)).max().unwrap_or_default();
        let statistics = Statistics { index: self, least };
        let scoring = EnableScoring::Enabled {
            searcher: &self.store.searcher,
            statistics_provider: &statistics,
        };
        let weight = self.query(slot).weight(scoring)?;
        let mut scores = BTreeMap::new();
        for reader in self.store.searcher.segment_readers() {
            let numbers = reader.fast_fields().u64("page")?;
            weight.for_each(reader, &mut |doc, score| {
                let number = numbers.first(doc).unwrap_or_default();
                scores.insert(number as u32, Match { score: f64::from(score), titled: false });
            })?;
        }
        for (page, posting) in
            slot.terms.keys().filter_map(|term| self.contents.postings().get(term)).flatten()
        {
            if let Some(found) = scores.get_mut(page) {
                found.titled |= posting.fields & 1 == 1;
            }
        }
        Ok(scores)
    }

    fn signals(&self, page: u32) -> Option<&Signals> {
        self.signals.get(page as usize)
    }
}

/// How rare terms are and how long bodies: over all fields, not in one.
struct Statistics<'i> {
    index: &'i LanguageIndex,
    /// No term counts as rarer than this.
    least: u32,
}

impl Bm25StatisticsProvider for Statistics<'_> {
    fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
        if field == self.index.store.fields[BODY] {
            return self.index.store.searcher.total_num_tokens(field);
        }
        // Fields without lengths are all of length one.
        self.total_num_docs()
    }

    fn total_num_docs(&self) -> tantivy::Result<u64> {
        Ok(self.index.contents.pages.len() as u64)
    }

    fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
        let value = term.value();
        let text = value.as_str().unwrap_or_default();
        Ok(u64::from(self.index.contents.frequency(text).max(self.least)))
    }
}
