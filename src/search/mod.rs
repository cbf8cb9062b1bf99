//! Search: `&Site` becomes files that a browser searches without a server.
//!
//! Owns everything between the text of a page and the order of hits: what a
//! word is, the index, the plan of a query, the ranking, and the exported files
//! with their format ([`mod@format`]). Does not own the search page, which is the
//! theme's, nor the command that prints hits.
//!
//! # One plan, two engines
//!
//! A tantivy index is made for each language ([`LanguageIndex`]) and exported as
//! small files. [`plan()`] turns a query into weighted terms by asking a
//! [`Dictionary`]; [`rank()`] asks an [`Engine`] how well pages match and orders
//! them. Tantivy's index and the exported files ([`Exported`]) are both, so what
//! a browser finds is what tantivy would find, up to rounding.
//!
//! Three things differ from the first idea of the layout. Synonyms are terms of
//! their own that stand in the index where any word of their group stands; the
//! root names the words and phrases that lead to them, so that no fetch is
//! spent on finding out that two words are no synonym. Forms share the smallest
//! of them as their term, so no stem is ever written down. Blocks begin where a
//! hash of the word says, not where a size is reached, so that an edit changes
//! the blocks of its own words only.

mod bilingual;
mod card;
mod contents;
mod error;
mod expectations;
pub mod format;
mod index;
mod lexicon;
mod make;
mod near;
mod page;
mod plan;
mod rank;
mod settle;
mod text;
mod words;

pub use card::{CardKind, Cards, PinnedCard};
pub use contents::{Contents, Posting, Postings};
pub use error::SearchError;
pub use expectations::{Expectation, Searched, expectations, unmet, unsearched};
pub use format::{Exported, Extras, Files, PageText, Pressed, Role, SearchFile};
pub use index::LanguageIndex;
pub use lexicon::Lexicon;
pub use make::{Indexing, open, search};
pub use page::{IndexedPage, Section, Texts};
pub use plan::{Dictionary, Form, Plan, Slot, plan};
pub use rank::{Candidates, Engine, Hit, Match, Signals, Sum, candidates, rank};
pub use settle::{Shown, settle};
pub use text::{Analyser, Word};
pub use words::{Crisis, Synonyms, Vocabulary, WordSource, vocabularies};
