//! Typed fields: one table for a kind gives its struct, its reader, its JSON
//! Schema, its `pace new` skeleton and its "did you mean".
//!
//! Owns the [`Field`] trait; in the files below it the [`Reader`] that collects
//! every error of a mapping instead of stopping at the first, the macros
//! [`fields!`] and [`choices!`], and the fields of plain values. Does not own any
//! table; those stand beside their kind.
//!
//! A schema derived by a library from the same structs would be a second
//! description of what a field accepts, and could differ from what the reader
//! does. Here they are the same lines.

mod per_language;
mod plain;
mod reader;
mod reference;
mod table;

use std::borrow::Cow;
use std::ops::Range;

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::node::Node;

pub use per_language::PerLanguage;
pub use reader::{MapReader, Reader};
pub use reference::{
    AreaName, FactName, OfferName, PagePath, PartnerName, Reference, Referent, ServiceName,
};
pub(crate) use table::{choices, fields, key, scope};

/// A type that can be read from a positioned value.
pub trait Field: Sized {
    /// What an author has to write, such as "a date such as 2026-11-22".
    fn expects() -> Cow<'static, str>;

    /// The JSON Schema of it.
    fn schema() -> Json;

    /// A value that passes, in YAML, for an author to write over.
    fn example() -> String;

    /// Reads it. `None` means that an error was reported.
    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self>;

    /// The value when the field is left out; `None` where it must be given.
    #[must_use]
    fn absent() -> Option<Self> {
        None
    }

    /// Adds the texts in it and what it refers to. Most values have neither.
    fn contents<'f>(&'f self, _found: &mut Contents<'f>) {}
}

/// What can be found in fields whatever table they are of.
#[derive(Debug, Default)]
pub struct Contents<'f> {
    /// Texts that a reader sees, in the order of the fields.
    pub texts: Vec<&'f str>,
    /// What the fields refer to.
    pub references: Vec<Reference<'f>>,
}

/// A table of fields, made by [`fields!`].
pub trait Table: Sized {
    /// The keys, each with whether it belongs to each language.
    const KEYS: &'static [(&'static str, bool)];

    /// The rows, in the order in which an author should read them.
    fn rows() -> Vec<Row>;

    /// Reads all rows, reporting every error. `None` if a row had one.
    fn read_rows(reader: &mut MapReader<'_, '_>) -> Option<Self>;

    /// What it refers to, and the texts that each language has for itself.
    /// Names, addresses and numbers that all languages share are no texts.
    fn page_contents(&self) -> Contents<'_>;
}

/// One row of a [`Table`]: what the schema, the skeleton and the reference say.
#[derive(Clone, Debug)]
pub struct Row {
    /// The key in the file.
    pub name: &'static str,
    /// One or two sentences for the author.
    pub doc: String,
    /// Whether it must be given.
    pub required: bool,
    /// Whether each language has its own; the others are shared by all
    /// translations and stand in the source page only.
    pub local: bool,
    /// What to write.
    pub expects: Cow<'static, str>,
    /// Its JSON Schema.
    pub schema: Json,
    /// A value that passes, in YAML.
    pub example: String,
}

/// A value with its place, for checks that come after reading.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Located<T> {
    /// The value.
    pub value: T,
    /// Where it stands in its file.
    #[serde(skip)]
    pub span: Range<usize>,
}

/// The JSON Schema of a table.
#[must_use]
pub fn object_schema(rows: &[Row]) -> Json {
    let properties: serde_json::Map<String, Json> = rows
        .iter()
        .map(|row| {
            let mut schema = row.schema.clone();
            if let Json::Object(object) = &mut schema {
                object.insert("description".into(), Json::String(row.doc.clone()));
            }
            (row.name.to_owned(), schema)
        })
        .collect();
    let required: Vec<&str> = rows.iter().filter(|row| row.required).map(|row| row.name).collect();
    json!({
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": false,
    })
}
