//! What differs by language within one file that all languages share.
//!
//! Owns how such a value is written: plain where it is the same in every
//! language, as a mapping by language tag where it is not.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::{Contents, Field, Reader};
use crate::model::lang::LangTag;
use crate::model::node::{Node, Value};

/// A value that may differ by language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum PerLanguage<T> {
    /// The same in every language.
    Same(T),
    /// One for each language that has one.
    Each(BTreeMap<LangTag, T>),
}

impl<T> PerLanguage<T> {
    /// The value in a language, if it has one.
    #[must_use]
    pub fn get(&self, tag: &LangTag) -> Option<&T> {
        match self {
            Self::Same(value) => Some(value),
            Self::Each(values) => values.get(tag),
        }
    }
}

impl<T: Field> Field for PerLanguage<T> {
    fn expects() -> Cow<'static, str> {
        format!("{}, or one for each language such as {{en: …, pl: …}}", T::expects()).into()
    }

    fn schema() -> Json {
        json!({ "anyOf": [
            T::schema(),
            { "type": "object", "additionalProperties": T::schema(), "minProperties": 1 },
        ] })
    }

    fn example() -> String {
        T::example()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::Map(map) = &node.value else { return T::read(node, reader).map(Self::Same) };
        let mut values = BTreeMap::new();
        let mut clean = true;
        for entry in &map.0 {
            let value = T::read(&entry.node, reader);
            let Some(tag) = LangTag::new(&entry.key) else {
                reader.error(
                    "wrong-value",
                    entry.key_span.clone(),
                    format!("`{}` is not {}", entry.key, LangTag::expects()),
                    None,
                );
                clean = false;
                continue;
            };
            match value {
                Some(value) => {
                    values.insert(tag, value);
                }
                None => clean = false,
            }
        }
        clean.then_some(Self::Each(values))
    }

    fn contents<'f>(&'f self, found: &mut Contents<'f>) {
        match self {
            Self::Same(value) => value.contents(found),
            Self::Each(values) => values.values().for_each(|value| value.contents(found)),
        }
    }
}
