//! Reading: one mapping, field by field, with all its errors.
//!
//! Owns where errors go while a file is read, what a missing field and an
//! unknown one are told, and what a mapping takes over from others.

use std::ops::Range;
use std::sync::Arc;

use super::super::node::{Map, Node, Value};
use super::{Field, Table};
use crate::diag::{Diagnostic, Diagnostics, did_you_mean};

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
        // Whoever has more of them has one mistake in all, and comparing takes time.
        const COMPARED: usize = 100;
        let unknown = |key: &str| !self.asked.contains(&key);
        let entries = self.map.0.iter().filter(|entry| unknown(&entry.key));
        let mut told = 0;
        for entry in entries {
            told += 1;
            let near = (told <= COMPARED)
                .then(|| did_you_mean(&entry.key, self.asked.iter().copied()))
                .flatten();
            self.reader.error(
                "unknown-field",
                entry.key_span.clone(),
                format!("there is no field `{}` here", entry.key),
                near.or_else(|| Some("`pace schema` lists all fields".to_owned())),
            );
        }
        told == 0
    }
}
