//! What a language adds to its texts: words that mean the same, words that
//! count little, words of a crisis, and words that ask what there is to get.
//!
//! Owns `synonyms.yaml`, `crisis.yaml` and `finder.yaml` in `locales/<lang>`.
//! Those of the repository are part of the program; a site's own take their
//! place file by file.

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
        /// Words and phrases of a person in danger, wherever they stand in a query.
        words: Vec<String>,
        /// Words and phrases that are such only where they are the whole query, as
        /// "I can't go on" is: with more words it may be about a course.
        alone: Vec<String>,
    }
}

fields! {
    /// `finder.yaml`.
    pub struct Asking {
        /// Words and phrases of a person who asks what there is to get.
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
    /// Words that ask what there is to get.
    pub finder: Option<Asking>,
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

macro_rules! files {
    ($($lang:literal: $($name:literal),+;)+) => {
        &[$( $( ($lang, concat!("<pace>/locales/", $lang, "/", $name, ".yaml"),
            include_str!(concat!("../../locales/", $lang, "/", $name, ".yaml"))), )+ )+]
    };
}

const EMBEDDED: &[(&str, &str, &str)] = files! {
    "en": "crisis", "finder", "synonyms";
    "gd": "crisis", "finder", "synonyms";
    "pl": "crisis", "finder", "synonyms";
    "uk": "crisis", "finder", "synonyms";
    "ro": "crisis", "finder", "synonyms";
    "ar": "crisis", "finder", "synonyms";
    "ur": "crisis", "finder", "synonyms";
    "zh-Hans": "crisis", "finder", "synonyms";
};

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
            Some("finder.yaml") => {
                self.finder = reader.table(&node).or_else(|| self.finder.take());
            }
            _ => reader.warning(
                "unknown-data",
                0..0,
                "nothing reads this file",
                Some("a language has `synonyms.yaml`, `crisis.yaml` and `finder.yaml`".to_owned()),
            ),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_file_of_words_of_the_repository_is_embedded_and_sound() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        let on_disk: BTreeSet<String> = walkdir::WalkDir::new(&root)
            .into_iter()
            .map(|entry| entry.expect("can be read").into_path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "yaml"))
            .map(|path| {
                let inside = path.strip_prefix(&root).expect("lies in it").to_string_lossy();
                format!("<pace>/locales/{}", inside.replace('\\', "/"))
            })
            .collect();
        let built_in: BTreeSet<String> =
            EMBEDDED.iter().map(|(_, file, _)| (*file).to_owned()).collect();
        assert_eq!(built_in, on_disk);
        for (tag, file, text) in EMBEDDED {
            let tag = LangTag::new(tag).expect("is a tag");
            let mut diagnostics = Diagnostics::new();
            let mut vocabulary = Vocabulary::default();
            vocabulary.read(
                &WordSource { tag, file: (*file).into(), text: (*text).into() },
                &mut diagnostics,
            );
            assert!(diagnostics.is_empty(), "{file}: {diagnostics:?}");
            assert!(vocabulary.crisis.is_none_or(|crisis| crisis.words.len() >= 10), "{file}");
            assert!(vocabulary.finder.is_none_or(|finder| finder.words.len() >= 5), "{file}");
        }
    }

    #[test]
    fn a_file_that_nothing_reads_is_told_of() {
        let mut diagnostics = Diagnostics::new();
        let source = WordSource {
            tag: LangTag::new("en").expect("is a tag"),
            file: "locales/en/crises.yaml".into(),
            text: "".into(),
        };
        Vocabulary::default().read(&source, &mut diagnostics);
        let codes: Vec<&str> = diagnostics.iter().map(|one| one.code.as_str()).collect();
        assert_eq!(codes, ["unknown-data"]);
    }
}
