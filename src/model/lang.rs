//! Languages: their tags, and the small number that stands for one in a build.
//!
//! Owns [`LangTag`] (what a file says) and [`Lang`] (an index into the
//! configured languages). Names, direction and plural rules are `i18n`'s.

use std::borrow::Cow;
use std::sync::Arc;

use serde::Serialize;
use serde_json::{Value as Json, json};
use unic_langid::LanguageIdentifier;

use super::field::{Field, Reader};
use super::node::Node;

/// A language tag such as `en`, `gd` or `zh-Hans`, well formed and in its
/// canonical case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct LangTag(Arc<str>);

impl LangTag {
    /// Reads a tag; `None` if it is not well formed. The grammar would allow a
    /// language of four to eight letters, but there is none: it is a name that
    /// somebody took for a tag.
    #[must_use]
    pub fn new(tag: &str) -> Option<Self> {
        let id: LanguageIdentifier = tag.parse().ok()?;
        (id.language.as_str().len() <= 3).then(|| Self(id.to_string().into()))
    }

    /// The tag as `lang` attributes want it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The tag as it stands in URLs: lower-cased.
    #[must_use]
    pub fn url_segment(&self) -> String {
        self.0.to_lowercase()
    }
}

impl std::fmt::Display for LangTag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Field for LangTag {
    fn expects() -> Cow<'static, str> {
        "a language tag such as en, pl or zh-Hans".into()
    }

    fn schema() -> Json {
        json!({ "type": "string", "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$" })
    }

    fn example() -> String {
        "en".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let tag = Self::new(reader.text(node, &Self::expects())?);
        if tag.is_none() {
            reader.expected(node, &Self::expects());
        }
        tag
    }
}

/// One of the configured languages, as its place in `site.yaml`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Lang(pub u8);

impl Lang {
    /// The first configured language: the one that content is written in.
    pub const SOURCE: Self = Self(0);

    /// Whether it is the source language.
    #[must_use]
    pub fn is_source(self) -> bool {
        self == Self::SOURCE
    }

    /// Its index into anything that is held per language.
    #[must_use]
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// Which way a text runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of a `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}
