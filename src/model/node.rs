//! Positioned values: what a YAML document says and where it says it.
//!
//! Owns [`Node`], the neutral tree between the YAML reader in `parse` and the
//! typed fields of [`field`](super::field). Scalars keep the text the author
//! wrote, so `0800` stays `0800`, `no` stays `no` and a date is not a number;
//! what a text means is decided by the field that reads it.

use std::ops::Range;

/// A value and its byte range in the file it was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node {
    /// What was written.
    pub value: Value,
    /// Where, in the coordinates of the whole file.
    pub span: Range<usize>,
}

/// What a [`Node`] holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// Nothing: `key:` or `key: ~`.
    Empty,
    /// Any scalar, as text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the order of the file.
    Map(Map),
}

/// The entries of a mapping, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Map(pub Vec<Entry>);

/// One key and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key stands.
    pub key_span: Range<usize>,
    /// The value.
    pub node: Node,
}

impl Map {
    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Node> {
        self.0.iter().find(|entry| entry.key == key).map(|entry| &entry.node)
    }
}

impl Node {
    /// What kind of value it is, in an author's words.
    #[must_use]
    pub fn describe(&self) -> String {
        match &self.value {
            Value::Empty => "nothing".to_owned(),
            Value::Text(text) if text.chars().count() <= 40 => format!("`{text}`"),
            Value::Text(_) => "a long text".to_owned(),
            Value::List(_) => "a list".to_owned(),
            Value::Map(_) => "a mapping".to_owned(),
        }
    }
}
