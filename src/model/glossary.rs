//! Words that need explaining.
//!
//! Owns the table of `content/data/glossary.yaml`. Where such a word stands in
//! a text is `resolve`'s business.

use super::field::{PagePath, PerLanguage, fields};

fields! {
    /// One entry of `glossary.yaml`, under the name that stands in its address.
    pub struct Term {
        /// The word.
        term: PerLanguage<String>,
        /// Other forms of it that stand in texts, such as a plural.
        forms: Option<PerLanguage<Vec<String>>>,
        /// What it means, in a sentence or two.
        meaning: PerLanguage<String>,
        /// The page that says more.
        page: Option<PagePath>,
    }
}
