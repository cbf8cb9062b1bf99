//! Data files: `site.yaml`, `content/data/*.yaml` and translation locks.
//!
//! Owns which data files there are and their typed form. What refers to an
//! entry is `resolve`'s business.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::yaml;
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, Warned, did_you_mean};
use crate::load::Text;
use crate::model::fact::Fact;
use crate::model::field::{Reader, Table};
use crate::model::node::{Map, Node, Value};
use crate::model::url::Base;

/// A fact and where its entry stands.
#[derive(Clone, Debug)]
pub struct FactEntry {
    /// The fact.
    pub fact: Fact,
    /// The file it stands in.
    pub file: Arc<str>,
    /// Where its name stands.
    pub span: std::ops::Range<usize>,
}

/// All facts by name.
pub type Facts = BTreeMap<String, FactEntry>;

/// The names of the data files a site may have.
const DATA_FILES: [&str; 2] = ["facts", "search-expectations"];

/// Reads `site.yaml`. `base` is what the command line gives for `base_url`.
#[must_use]
pub fn config(site: &Text, base: Option<Base>) -> Warned<Option<Config>> {
    let mut diagnostics = Diagnostics::new();
    let value = match yaml::yaml(&site.file, &site.text, 0..site.text.len()) {
        Ok(node) => {
            Config::read(&node, base, &mut Reader::new(site.file.clone(), &mut diagnostics))
        }
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            None
        }
    };
    Warned { value, diagnostics }
}

/// Reads all data files.
#[must_use]
pub fn facts(data: &[Text]) -> Warned<Facts> {
    let mut diagnostics = Diagnostics::new();
    let mut facts = Facts::new();
    for text in data {
        match stem(&text.file) {
            "facts" => {
                for (name, span, node) in entries(text, &mut diagnostics) {
                    let mut reader = Reader::new(text.file.clone(), &mut diagnostics);
                    if let Some(fact) = reader.table::<Fact>(&node) {
                        facts.insert(name, FactEntry { fact, file: text.file.clone(), span });
                    }
                }
            }
            // The room of the search reads this one.
            "search-expectations" => {}
            other => diagnostics.push(
                Diagnostic::warning("unknown-data", format!("nothing reads a data file `{other}`"))
                    .in_file(text.file.clone())
                    .maybe_help(did_you_mean(other, DATA_FILES)),
            ),
        }
    }
    Warned { value: facts, diagnostics }
}

/// The JSON Schema of `facts.yaml`.
#[must_use]
pub fn facts_schema() -> serde_json::Value {
    serde_json::json!({
        "type": "object",
        "additionalProperties": crate::model::field::object_schema(&Fact::rows()),
    })
}

fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.split('.').next().unwrap_or(name)
}

/// The entries of a mapping that is a whole file.
pub(crate) fn entries(
    text: &Text,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, std::ops::Range<usize>, Node)> {
    let node = match yaml::yaml(&text.file, &text.text, 0..text.text.len()) {
        Ok(node) => node,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return Vec::new();
        }
    };
    match node.value {
        Value::Map(Map(entries)) => {
            entries.into_iter().map(|entry| (entry.key, entry.key_span, entry.node)).collect()
        }
        Value::Empty => Vec::new(),
        Value::Text(_) | Value::List(_) => {
            Reader::new(text.file.clone(), diagnostics)
                .expected(&node, "a mapping, each entry with a name");
            Vec::new()
        }
    }
}
