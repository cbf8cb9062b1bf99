//! Languages: what they are called, how they write dates and numbers, and the
//! words of the site's furniture in each of them.
//!
//! Owns [`Languages`] (the configured languages with all that is known about
//! them), [`Messages`] (the texts of `locales/<lang>/*.ftl`, looked up along
//! each language's fallback chain), [`Formatters`] (dates, numbers and sorting)
//! and [`Voice`], which puts these together for one reader. Reads no file and
//! asks no clock: texts and configuration are handed in.
//!
//! # What the language data of this build lacks
//!
//! The data is ICU4X's compiled data. Where it has no name for a language in
//! itself (such as `kmr`, `rhg`, `yi`, `pa-Arab`, `dv`, `sco`), `site.yaml` has
//! to give `name`, and for some (`kmr`) also `dir`: leaving them out is an
//! error with the line to write. Such a language has no month names or plural
//! rules either, so dates, numbers and plurals are those of its `fallback`,
//! which may be a language that the site does not have (`ku` for `kmr`).
//!
//! Fluent's plural rules are older than ICU's and wrong for some numbers, so
//! whole numbers are fitted to ICU's. What is left: fractions, and forms that
//! Fluent has never heard of (`many` for millions in French, `two` in Maltese).
//!
//! A tag that names no region is read as it is written in the United Kingdom,
//! so `en` gives "2 November 2026". The calendar is Gregorian, the digits are
//! Latin and the clock has 24 hours whatever the tag.
//!
//! # Example
//!
//! ```
//! use pace::config::LanguageEntry;
//! use pace::i18n::{Arguments, Formatters, Languages, Messages, Voice, embedded};
//! use pace::model::lang::{Lang, LangTag};
//!
//! let entries: Vec<LanguageEntry> = ["en", "pl"]
//!     .iter()
//!     .filter_map(|tag| Some(LanguageEntry::plain(LangTag::new(tag)?, 0..0)))
//!     .collect();
//! let languages = Languages::new(&entries, &"site.yaml".into()).value;
//! let messages = Messages::new(&languages, &embedded()).value;
//! let formatters = Formatters::new(&languages).value;
//!
//! let polish = Voice::new(Lang(1), &messages, &formatters);
//! let count = Arguments::new().number("count", 22);
//! assert_eq!(polish.message("count-pages", &count)?.text, "22 strony");
//! assert_eq!(polish.money("95.55")?, "£95,55");
//! # Ok::<(), pace::i18n::MessageError>(())
//! ```

mod answer;
mod catalogue;
mod compare;
mod embedded;
mod entries;
mod facts;
mod fallback;
mod formatters;
mod forms;
mod hours;
mod languages;
mod locale;
mod messages;
mod numbers;
mod plurals;
mod sources;
mod telephone;
#[cfg(test)]
mod testing;
mod voice;

pub use answer::{Arguments, Formatted, MessageError};
pub use catalogue::Words;
pub use embedded::embedded;
pub use facts::{FactError, check_fact, check_value};
pub use formatters::{Formatter, Formatters};
pub use languages::{Extent, Language, Languages};
pub use locale::regional;
pub use messages::{Messages, MissingMessage};
pub use sources::{Layer, MessageSource};
pub use telephone::{lengths_abroad, lengths_at_home};
pub use voice::Voice;
