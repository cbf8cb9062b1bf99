//! What a language adds to its texts: words that mean the same, words that
//! count little, and words of a crisis.
//!
//! Owns `locales/<lang>/synonyms.yaml` and `locales/<lang>/crisis.yaml`. Those
//! of the repository are part of the program; a site's own take their place
//! file by file.

use std::sync::Arc;

use crate::diag::Diagnostics;
use crate::i18n::Languages;
use crate::model::field::{Reader, fields};
use crate::model::lang::LangTag;
use crate::parse;

fields! {
    /// `synonyms.yaml`.
    pub struct Synonyms {
        /// Words and phrases that mean the same, in groups.
        same: Vec<Vec<String>>,
        /// Words that count only where a query has no other.
        ignore: Vec<String>,
    }
}

fields! {
    /// `crisis.yaml`.
    pub struct Crisis {
        /// The page to show above all results, such as wellbeing/get-help-now.
        page: String,
        /// Words and phrases of a person in danger, misspelt too.
        words: Vec<String>,
    }
}

/// What one language adds to its texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vocabulary {
    /// Synonyms and words of little weight.
    pub synonyms: Option<Synonyms>,
    /// Words of a crisis.
    pub crisis: Option<Crisis>,
}

/// A file of words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordSource {
    /// The language it is for.
    pub tag: LangTag,
    /// Its path, for diagnostics; its name says what it holds.
    pub file: Arc<str>,
    /// Its text.
    pub text: Arc<str>,
}

macro_rules! embedded {
    ($($lang:literal),+) => { &[$(
        ($lang, concat!("<pace>/locales/", $lang, "/synonyms.yaml"),
            include_str!(concat!("../../locales/", $lang, "/synonyms.yaml"))),
        ($lang, concat!("<pace>/locales/", $lang, "/crisis.yaml"),
            include_str!(concat!("../../locales/", $lang, "/crisis.yaml"))),
    )+] };
}

const EMBEDDED: &[(&str, &str, &str)] = embedded!("en", "pl");

/// The words of all languages of a site, in their order. `own` are its files.
#[must_use]
pub fn vocabularies(
    languages: &Languages,
    own: &[WordSource],
    diagnostics: &mut Diagnostics,
) -> Vec<Vocabulary> {
    let embedded = EMBEDDED.iter().filter_map(|(tag, file, text)| {
        Some(WordSource { tag: LangTag::new(tag)?, file: (*file).into(), text: (*text).into() })
    });
    let sources: Vec<WordSource> = embedded.chain(own.iter().cloned()).collect();
    languages
        .iter()
        .map(|language| {
            let mut vocabulary = Vocabulary::default();
            for source in sources.iter().filter(|source| source.tag == language.tag) {
                vocabulary.read(source, diagnostics);
            }
            vocabulary
        })
        .collect()
}

impl Vocabulary {
    fn read(&mut self, source: &WordSource, diagnostics: &mut Diagnostics) {
        let node = match parse::yaml(&source.file, &source.text, 0..source.text.len()) {
            Ok(node) => node,
            Err(diagnostic) => return diagnostics.push(diagnostic),
        };
        let mut reader = Reader::new(source.file.clone(), diagnostics);
        match source.file.rsplit('/').next() {
            Some("synonyms.yaml") => {
                self.synonyms = reader.table(&node).or_else(|| self.synonyms.take());
            }
            Some("crisis.yaml") => {
                self.crisis = reader.table(&node).or_else(|| self.crisis.take());
            }
            _ => reader.warning(
                "unknown-data",
                0..0,
                "nothing reads this file",
                Some("a language has `synonyms.yaml` and `crisis.yaml`".to_owned()),
            ),
        }
    }
}
