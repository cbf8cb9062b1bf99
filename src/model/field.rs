//! Typed fields: one table for a kind gives its struct, its reader, its JSON
//! Schema, its `pace new` skeleton and its "did you mean".
//!
//! Owns the [`Field`] trait, the [`Reader`] that collects every error of a
//! mapping instead of stopping at the first, and the macros [`fields!`] and
//! [`choices!`]. Does not own any table; those stand beside their kind.
//!
//! A schema derived by a library from the same structs would be a second
//! description of what a field accepts, and could differ from what the reader
//! does. Here they are the same lines.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::node::{Map, Node, Value};
use crate::diag::{Diagnostic, Diagnostics, did_you_mean};

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
}

/// A table of fields, made by [`fields!`].
pub trait Table: Sized {
    /// The keys, each with whether it belongs to each language.
    const KEYS: &'static [(&'static str, bool)];

    /// The rows, in the order in which an author should read them.
    fn rows() -> Vec<Row>;

    /// Reads all rows, reporting every error. `None` if a row had one.
    fn read_rows(reader: &mut MapReader<'_, '_>) -> Option<Self>;
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

/// Where errors go while one file is read.
pub struct Reader<'d> {
    file: Arc<str>,
    diagnostics: &'d mut Diagnostics,
}

impl<'d> Reader<'d> {
    /// Reads `file` and reports into `diagnostics`.
    pub fn new(file: Arc<str>, diagnostics: &'d mut Diagnostics) -> Self {
        Self { file, diagnostics }
    }

    /// Reports an error at a place in the file.
    pub fn error(
        &mut self,
        code: &str,
        span: Range<usize>,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        let diagnostic =
            Diagnostic::error(code, message).at(self.file.clone(), span).maybe_help(help);
        self.diagnostics.push(diagnostic);
    }

    /// Reports a warning at a place in the file.
    pub fn warning(
        &mut self,
        code: &str,
        span: Range<usize>,
        message: impl Into<String>,
        help: Option<String>,
    ) {
        let diagnostic =
            Diagnostic::warning(code, message).at(self.file.clone(), span).maybe_help(help);
        self.diagnostics.push(diagnostic);
    }

    /// Reports that something else was expected here.
    pub fn expected(&mut self, node: &Node, expects: &str) {
        self.error(
            "wrong-value",
            node.span.clone(),
            format!("expected {expects}, found {}", node.describe()),
            None,
        );
    }

    /// The text of a scalar, or an error that says what was expected.
    pub fn text<'n>(&mut self, node: &'n Node, expects: &str) -> Option<&'n str> {
        if let Value::Text(text) = &node.value {
            Some(text)
        } else {
            self.expected(node, expects);
            None
        }
    }

    /// Reads a whole mapping as one table and refuses what the table lacks.
    pub fn table<T: Table>(&mut self, node: &Node) -> Option<T> {
        let Value::Map(map) = &node.value else {
            let names: Vec<&str> = T::KEYS.iter().map(|(name, _)| *name).collect();
            self.expected(node, &format!("a mapping with {}", names.join(", ")));
            return None;
        };
        let mut reader = MapReader::new(map, node.span.clone(), self);
        let value = T::read_rows(&mut reader);
        let clean = reader.finish();
        value.filter(|_| clean)
    }
}

/// Reads one mapping: hands out its entries by name and knows at the end which
/// of them nobody asked for.
pub struct MapReader<'m, 'r> {
    map: &'m Map,
    span: Range<usize>,
    inherited: Vec<&'m Map>,
    asked: Vec<&'static str>,
    reader: Reader<'r>,
}

impl<'m, 'r> MapReader<'m, 'r> {
    /// Reads `map`, which stands at `span`.
    pub fn new(map: &'m Map, span: Range<usize>, reader: &'r mut Reader<'_>) -> Self {
        let reader = Reader::new(reader.file.clone(), reader.diagnostics);
        Self { map, span, inherited: Vec::new(), asked: Vec::new(), reader }
    }

    /// Adds a mapping that fills in what this one leaves out, such as the
    /// defaults of a folder. Its mistakes are reported where it stands, so they
    /// are passed over here.
    #[must_use]
    pub fn inherit(mut self, map: &'m Map) -> Self {
        self.inherited.push(map);
        self
    }

    /// The value of a field: from the mapping, from what it inherits, or what
    /// its absence means.
    pub fn field<T: Field>(&mut self, name: &'static str) -> Option<T> {
        self.asked.push(name);
        let reader = &mut self.reader;
        if let Some(node) = self.map.get(name) {
            if node.value == Value::Empty
                && let Some(absent) = T::absent()
            {
                return Some(absent);
            }
            return T::read(node, reader);
        }
        if let Some(node) = self.inherited.iter().find_map(|map| map.get(name)) {
            let mut elsewhere = Diagnostics::new();
            let mut quiet = Reader::new(reader.file.clone(), &mut elsewhere);
            return T::read(node, &mut quiet).or_else(T::absent);
        }
        let absent = T::absent();
        if absent.is_none() {
            let help = self
                .map
                .0
                .iter()
                .find(|entry| crate::diag::nearest(&entry.key, [name]).is_some())
                .map_or_else(
                    || format!("add `{name}:` with {}", T::expects()),
                    |entry| format!("is `{}` meant to be `{name}`?", entry.key),
                );
            let at = self.span.start..self.span.start;
            reader.error("missing-field", at, format!("`{name}` is missing"), Some(help));
        }
        absent
    }

    /// Lets an entry stand that something else reads.
    pub fn allow(&mut self, name: &'static str) {
        self.asked.push(name);
    }

    /// Reports every entry nobody asked for. `false` if there was one.
    pub fn finish(mut self) -> bool {
        let mut clean = true;
        for entry in &self.map.0 {
            if !self.asked.contains(&entry.key.as_str()) {
                clean = false;
                self.reader.error(
                    "unknown-field",
                    entry.key_span.clone(),
                    format!("there is no field `{}` here", entry.key),
                    did_you_mean(&entry.key, self.asked.iter().copied()),
                );
            }
        }
        clean
    }
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

/// Makes a struct and its [`Table`] from one list of documented fields.
///
/// `name as "key": Type` gives the key where it is not the field's name;
/// `[local]` marks what each language has for itself.
macro_rules! fields {
    (
        $(#[$meta:meta])*
        pub struct $name:ident {
            $( $(#[doc = $doc:literal])+ $field:ident $(as $key:literal)? : $ty:ty $([$scope:ident])? ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
        pub struct $name {
            $( $(#[doc = $doc])+ pub $field: $ty, )*
        }

        impl $crate::model::field::Table for $name {
            const KEYS: &'static [(&'static str, bool)] = &[$( (
                $crate::model::field::key!($field $($key)?),
                $crate::model::field::scope!($($scope)?),
            ) ),*];

            fn rows() -> Vec<$crate::model::field::Row> {
                vec![$( $crate::model::field::Row {
                    name: $crate::model::field::key!($field $($key)?),
                    doc: concat!($($doc, "\n"),+).trim().replace("\n ", " "),
                    required: <$ty as $crate::model::field::Field>::absent().is_none(),
                    local: $crate::model::field::scope!($($scope)?),
                    expects: <$ty as $crate::model::field::Field>::expects(),
                    schema: <$ty as $crate::model::field::Field>::schema(),
                    example: <$ty as $crate::model::field::Field>::example(),
                } ),*]
            }

            fn read_rows(reader: &mut $crate::model::field::MapReader<'_, '_>) -> Option<Self> {
                // Every row is read before any is given up on, so that all
                // errors of a file are told together.
                $( let $field = reader.field::<$ty>($crate::model::field::key!($field $($key)?)); )*
                Some(Self { $( $field: $field?, )* })
            }
        }

        impl $crate::model::field::Field for $name {
            fn expects() -> std::borrow::Cow<'static, str> {
                let names: Vec<_> = <Self as $crate::model::field::Table>::KEYS
                    .iter().map(|(name, _)| *name).collect();
                format!("a mapping with {}", names.join(", ")).into()
            }

            fn schema() -> serde_json::Value {
                $crate::model::field::object_schema(&<Self as $crate::model::field::Table>::rows())
            }

            fn example() -> String {
                let rows = <Self as $crate::model::field::Table>::rows();
                let required: Vec<String> = rows
                    .iter()
                    .filter(|row| row.required)
                    .map(|row| format!("{}: {}", row.name, row.example))
                    .collect();
                format!("{{{}}}", required.join(", "))
            }

            fn read(
                node: &$crate::model::node::Node,
                reader: &mut $crate::model::field::Reader<'_>,
            ) -> Option<Self> {
                reader.table(node)
            }
        }
    };
}

/// The key of a row: its own, or the name of its field.
macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

/// Whether a row belongs to each language.
macro_rules! scope {
    () => {
        false
    };
    (local) => {
        true
    };
}

/// Makes a closed vocabulary: an enum whose words are given once.
macro_rules! choices {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $( $(#[doc = $doc:literal])+ $variant:ident = $word:literal ),* $(,)?
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $( $(#[doc = $doc])+ $variant, )*
        }

        impl $name {
            /// All words, in the order of the vocabulary.
            pub const ALL: &'static [Self] = &[$( Self::$variant ),*];

            /// The word in files, URLs and message ids.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $word, )* }
            }

            /// The choice with this word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word { $( $word => Some(Self::$variant), )* _ => None }
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::model::field::Field for $name {
            fn expects() -> std::borrow::Cow<'static, str> {
                let words: Vec<_> = Self::ALL.iter().map(|choice| choice.as_str()).collect();
                format!("one of: {}", words.join(", ")).into()
            }

            fn schema() -> serde_json::Value {
                let words: Vec<_> = Self::ALL.iter().map(|choice| choice.as_str()).collect();
                serde_json::json!({ "enum": words })
            }

            fn example() -> String {
                Self::ALL.first().map_or_else(String::new, |choice| choice.as_str().to_owned())
            }

            fn read(
                node: &$crate::model::node::Node,
                reader: &mut $crate::model::field::Reader<'_>,
            ) -> Option<Self> {
                let expects = <Self as $crate::model::field::Field>::expects();
                let word = reader.text(node, &expects)?;
                let choice = Self::from_word(word);
                if choice.is_none() {
                    reader.error(
                        "unknown-choice",
                        node.span.clone(),
                        format!("`{word}` is not a choice here"),
                        $crate::diag::did_you_mean(
                            word,
                            Self::ALL.iter().map(|choice| choice.as_str()),
                        ),
                    );
                }
                choice
            }
        }
    };
}

pub(crate) use {choices, fields, key, scope};

impl Field for String {
    fn expects() -> Cow<'static, str> {
        "a text".into()
    }

    fn schema() -> Json {
        json!({ "type": "string", "minLength": 1 })
    }

    fn example() -> String {
        "\"To be written\"".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text(node, "a text")?.trim();
        if text.is_empty() {
            reader.expected(node, "a text that is not empty");
            return None;
        }
        Some(text.to_owned())
    }
}

impl Field for bool {
    fn expects() -> Cow<'static, str> {
        "true or false".into()
    }

    fn schema() -> Json {
        json!({ "type": "boolean" })
    }

    fn example() -> String {
        "true".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match reader.text(node, "true or false")? {
            "true" => Some(true),
            "false" => Some(false),
            _ => {
                reader.expected(node, "true or false");
                None
            }
        }
    }

    fn absent() -> Option<Self> {
        Some(false)
    }
}

macro_rules! whole_number {
    ($ty:ty, $expects:literal) => {
        impl Field for $ty {
            fn expects() -> Cow<'static, str> {
                $expects.into()
            }

            fn schema() -> Json {
                json!({ "type": "integer", "minimum": <$ty>::MIN, "maximum": <$ty>::MAX })
            }

            fn example() -> String {
                "1".to_owned()
            }

            fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
                let number = reader.text(node, $expects)?.parse().ok();
                if number.is_none() {
                    reader.expected(node, $expects);
                }
                number
            }
        }
    };
}

whole_number!(u16, "a whole number such as 3");
whole_number!(i32, "a whole number such as 3 or -3");

impl<T: Field> Field for Option<T> {
    fn expects() -> Cow<'static, str> {
        T::expects()
    }

    fn schema() -> Json {
        T::schema()
    }

    fn example() -> String {
        T::example()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        T::read(node, reader).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }
}

impl<T: Field> Field for Vec<T> {
    fn expects() -> Cow<'static, str> {
        format!("a list, each {}", T::expects()).into()
    }

    fn schema() -> Json {
        json!({ "type": "array", "items": T::schema() })
    }

    fn example() -> String {
        format!("[{}]", T::example())
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::List(items) = &node.value else {
            let help = matches!(node.value, Value::Text(_)).then(|| {
                format!("put it in square brackets: [{}]", node.describe().trim_matches('`'))
            });
            reader.error(
                "wrong-value",
                node.span.clone(),
                format!("expected {}, found {}", Self::expects(), node.describe()),
                help,
            );
            return None;
        };
        let read: Vec<Option<T>> = items.iter().map(|item| T::read(item, reader)).collect();
        read.into_iter().collect()
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }
}

impl<T: Field> Field for Located<T> {
    fn expects() -> Cow<'static, str> {
        T::expects()
    }

    fn schema() -> Json {
        T::schema()
    }

    fn example() -> String {
        T::example()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let value = T::read(node, reader)?;
        Some(Self { value, span: node.span.clone() })
    }
}
