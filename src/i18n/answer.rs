//! What a message is asked with, and what comes back.
//!
//! Owns [`Arguments`], [`Formatted`] and [`MessageError`]. Finding the message
//! is the work of [`Messages`](super::Messages).

use std::borrow::Cow;

use crate::model::lang::{Direction, LangTag};

/// A text, and what has to be said of its language in markup.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Formatted<'m> {
    /// The text; it is no markup.
    pub text: Cow<'m, str>,
    /// The language that it is in, which is another than was asked for where
    /// that one lacks it.
    pub tag: &'m LangTag,
    /// The direction of that language.
    pub dir: Direction,
}

/// Why there is no text.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MessageError {
    /// No language of the chain has it.
    #[error("there is no message `{id}` in {lang}, nor in what stands in for it")]
    Missing {
        /// What was asked for.
        id: String,
        /// In which language.
        lang: LangTag,
        /// An id that may have been meant.
        near: Option<String>,
    },
    /// Its text cannot be formed.
    #[error("the message `{id}` in {lang} cannot be formed: {reason}")]
    Fluent {
        /// What was asked for.
        id: String,
        /// The language of the faulty text.
        lang: LangTag,
        /// What is wrong.
        reason: String,
    },
}

/// The values of a message's variables.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Arguments<'a>(Vec<(Cow<'a, str>, Value<'a>)>);

/// The value of a variable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Value<'a> {
    Text(Cow<'a, str>),
    Number(i64),
}

impl<'a> Arguments<'a> {
    /// No values.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text.
    #[must_use]
    pub fn text(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Self {
        self.0.push((name.into(), Value::Text(value.into())));
        self
    }

    /// Adds a whole number. Messages choose on it, and print it as their
    /// language writes numbers.
    #[must_use]
    pub fn number(mut self, name: impl Into<Cow<'a, str>>, value: i64) -> Self {
        self.0.push((name.into(), Value::Number(value)));
        self
    }

    /// The values with their names; of two with the same name, the later counts.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Value<'a>)> {
        self.0.iter().map(|(name, value)| (name.as_ref(), value))
    }
}
