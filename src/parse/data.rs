//! Data files: `site.yaml`, `content/data/*.yaml` and translation locks.
//!
//! Owns which data files there are and their typed form. What refers to an
//! entry is `resolve`'s business.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::Arc;

use serde_json::{Value as Json, json};

use super::needs::{self, Needs};
use super::yaml;
use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, Warned, did_you_mean};
use crate::load::Text;
use crate::model::area::CouncilArea;
use crate::model::calculator::Calculators;
use crate::model::chart::{Chart, MAX_PARTS};
use crate::model::fact::Fact;
use crate::model::field::{Located, Reader, Row, Table, object_schema};
use crate::model::finder::Question;
use crate::model::glossary::Term;
use crate::model::need::Need;
use crate::model::node::{Map, Node, Value};
use crate::model::url::{Base, Slug};

/// An entry of a data file, and where it stands.
#[derive(Clone, Debug)]
pub struct Entry<T> {
    /// What it says.
    pub value: T,
    /// The file it stands in.
    pub file: Arc<str>,
    /// Where its name stands.
    pub span: Range<usize>,
}

/// The entries of a data file by name.
pub type Entries<T> = BTreeMap<String, Entry<T>>;

/// What all pages share: the files of `content/data`.
#[derive(Clone, Debug, Default)]
pub struct Data {
    /// Numbers, sums and dates.
    pub facts: Entries<Fact>,
    /// Figures shown as bars.
    pub charts: Entries<Chart>,
    /// The rules of calculators.
    pub calculators: Option<Entry<Calculators>>,
    /// Council areas.
    pub areas: Entries<CouncilArea>,
    /// Words that need explaining.
    pub glossary: Entries<Term>,
    /// The questions of the finder, in the order in which they are asked.
    pub finder: Vec<(String, Entry<Question>)>,
    /// What people ask of the site, where its authors keep a list.
    pub needs: Option<Needs>,
    /// What stands in these files and could not be read.
    pub misread: Misread,
}

/// Names that an author did give, in entries or files that could not be read:
/// told once at their own place, and not again wherever they are used.
#[derive(Clone, Debug, Default)]
pub struct Misread {
    files: BTreeSet<&'static str>,
    entries: BTreeSet<(&'static str, String)>,
}

impl Misread {
    /// Whether a file of `content/data`, such as `facts`, may well have an entry
    /// of this name.
    #[must_use]
    pub fn covers(&self, file: &'static str, name: &str) -> bool {
        self.files.contains(file) || self.entries.contains(&(file, name.to_owned()))
    }

    /// Whether anything in a file could not be read.
    #[must_use]
    pub fn touches(&self, file: &'static str) -> bool {
        self.files.contains(file) || self.entries.iter().any(|(of, _)| *of == file)
    }

    /// Remembers the entries of a file that are named and did not make a row.
    fn add_lost<T>(
        &mut self,
        file: &'static str,
        named: impl IntoIterator<Item = String>,
        table: &[(String, Entry<T>)],
    ) {
        let read: BTreeSet<&str> = table.iter().map(|(name, _)| name.as_str()).collect();
        let lost = named.into_iter().filter(|name| !read.contains(name.as_str()));
        self.entries.extend(lost.map(|name| (file, name)));
    }
}

/// The data files a site may have; the search reads the last one itself.
const DATA_FILES: [&str; 8] = [
    "facts",
    "areas",
    "calculators",
    "charts",
    "glossary",
    "finder",
    "needs",
    "search-expectations",
];

/// How many letters the value of a fact may have.
const LONGEST_FACT: usize = 1_000;

/// How many letters a word of the glossary may have.
const LONGEST_TERM: usize = 200;

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
pub fn data(files: &[Text]) -> Warned<Data> {
    let mut diagnostics = Diagnostics::new();
    let mut data = Data::default();
    for text in files {
        let told = &mut diagnostics;
        let misread = &mut data.misread;
        match stem(&text.file) {
            "facts" => data.facts.extend(facts(text, misread, told)),
            "areas" => data.areas.extend(known("areas", text, misread, told)),
            "calculators" => data.calculators = calculators(text, misread, told),
            "charts" => data.charts.extend(charts(text, misread, told)),
            "glossary" => data.glossary.extend(glossary(text, misread, told)),
            "finder" => data.finder.extend(questions(text, told)),
            "needs" => data.needs = Some(needs::needs(text, &mut diagnostics)),
            // The room of the search reads this one.
            "search-expectations" => {}
            other => diagnostics.push(
                Diagnostic::warning("unknown-data", format!("nothing reads a data file `{other}`"))
                    .in_file(text.file.clone())
                    .maybe_help(did_you_mean(other, DATA_FILES)),
            ),
        }
    }
    Warned { value: data, diagnostics }
}

/// The JSON Schemas of the data files that this room reads, by file name.
#[must_use]
pub fn data_schemas() -> [(&'static str, Json); 7] {
    let entries =
        |rows: Vec<Row>| json!({ "type": "object", "additionalProperties": object_schema(&rows) });
    [
        ("facts", entries(Fact::rows())),
        ("areas", entries(CouncilArea::rows())),
        ("calculators", object_schema(&Calculators::rows())),
        ("charts", entries(Chart::rows())),
        ("glossary", entries(Term::rows())),
        ("finder", entries(Question::rows())),
        ("needs", entries(Need::rows())),
    ]
}

/// Reads a file of entries that others name, and remembers which of them could
/// not be read.
fn known<T: Table>(
    file: &'static str,
    text: &Text,
    misread: &mut Misread,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, Entry<T>)> {
    let Some(entries) = entries(text, diagnostics) else {
        misread.files.insert(file);
        return Vec::new();
    };
    let named: Vec<String> = entries.iter().map(|(name, ..)| name.clone()).collect();
    let table = rows(text, entries, diagnostics);
    misread.add_lost(file, named, &table);
    table
}

/// Reads a file of entries of one table. Entries with errors are left out.
fn table<T: Table>(text: &Text, diagnostics: &mut Diagnostics) -> Vec<(String, Entry<T>)> {
    let entries = entries(text, diagnostics).unwrap_or_default();
    rows(text, entries, diagnostics)
}

fn rows<T: Table>(
    text: &Text,
    entries: Vec<NamedNode>,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, Entry<T>)> {
    let mut table = Vec::new();
    for (name, span, node) in entries {
        let mut reader = Reader::new(text.file.clone(), diagnostics);
        let value = reader.table(&node);
        // Names stand in addresses and in the names of files.
        if Slug::new(&name).is_none() {
            let help = Slug::from_title(&name).map(|slug| format!("call it `{slug}`"));
            let message = format!("`{name}` cannot be a name");
            reader.error("wrong-name", span, message, help);
        } else if let Some(value) = value {
            table.push((name, Entry { value, file: text.file.clone(), span }));
        }
    }
    table
}

/// Reads the facts. A value is written out wherever a page names it, so none may
/// be as long as a page.
fn facts(
    text: &Text,
    misread: &mut Misread,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, Entry<Fact>)> {
    let mut facts: Vec<(String, Entry<Fact>)> = known("facts", text, misread, diagnostics);
    facts.retain(|(name, entry)| {
        let Located { value, span } = &entry.value.value;
        let is_long = is_longer(value, LONGEST_FACT);
        if is_long {
            let message = format!("the value of `{name}` has more than {LONGEST_FACT} letters");
            diagnostics.push(
                Diagnostic::error("wrong-fact", message)
                    .at(text.file.clone(), span.clone())
                    .help("a fact is a number, a date or a name; write longer texts on a page"),
            );
            misread.entries.insert(("facts", name.clone()));
        }
        !is_long
    });
    facts
}

/// Reads the glossary. Every text of the site is searched for its words, so none
/// may be so long that nobody would write it in a sentence.
fn glossary(
    text: &Text,
    misread: &mut Misread,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, Entry<Term>)> {
    let Some(mut entries) = entries(text, diagnostics) else {
        misread.files.insert("glossary");
        return Vec::new();
    };
    let named: Vec<String> = entries.iter().map(|(name, ..)| name.clone()).collect();
    entries.retain(|(_, _, node)| {
        let Value::Map(map) = &node.value else { return true };
        let words = ["term", "forms"].into_iter().filter_map(|field| map.get(field));
        let long: Vec<&Node> =
            words.flat_map(texts).filter(|(_, text)| is_longer(text, LONGEST_TERM)).map(|(node, _)| node).collect();
        for node in &long {
            let message = format!("this word has more than {LONGEST_TERM} letters");
            diagnostics.push(
                Diagnostic::error("wrong-value", message)
                    .at(text.file.clone(), node.span.clone())
                    .help("write the word or words as they stand in a sentence, and what they mean below `meaning:`"),
            );
        }
        long.is_empty()
    });
    let table = rows(text, entries, diagnostics);
    misread.add_lost("glossary", named, &table);
    table
}

/// All texts of a value, in the order of the file.
fn texts(node: &Node) -> Vec<(&Node, &str)> {
    let (mut found, mut rest) = (Vec::new(), vec![node]);
    while let Some(node) = rest.pop() {
        match &node.value {
            Value::Text(text) => found.push((node, text.as_str())),
            Value::List(items) => rest.extend(items.iter().rev()),
            Value::Map(map) => rest.extend(map.0.iter().rev().map(|entry| &entry.node)),
            Value::Empty => {}
        }
    }
    found
}

fn is_longer(text: &str, most: usize) -> bool {
    text.chars().nth(most).is_some()
}

/// Reads the questions, and whether their answers are words of their subjects.
fn questions(text: &Text, diagnostics: &mut Diagnostics) -> Vec<(String, Entry<Question>)> {
    let questions: Vec<(String, Entry<Question>)> = table(text, diagnostics);
    for (_, question) in &questions {
        let subject = question.value.subject;
        let words = question.value.answers.iter().flat_map(|answer| &answer.value.0);
        for Located { value, span } in words {
            if let Err(expected) = subject.accepts(value) {
                diagnostics.push(
                    Diagnostic::error(
                        "unknown-choice",
                        format!("`{value}` is no answer about `{}`", subject.as_str()),
                    )
                    .at(text.file.clone(), span.clone())
                    .help(expected),
                );
            }
        }
    }
    questions
}

/// Reads the rules of calculators: one table, not a table an entry.
fn calculators(
    text: &Text,
    misread: &mut Misread,
    diagnostics: &mut Diagnostics,
) -> Option<Entry<Calculators>> {
    let value = match yaml::yaml(&text.file, &text.text, 0..text.text.len()) {
        Ok(Node { value: Value::Empty, .. }) => return None,
        Ok(node) => {
            let value = Reader::new(text.file.clone(), diagnostics).table(&node);
            value.map(|value| Entry { value, file: text.file.clone(), span: node.span })
        }
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            None
        }
    };
    if value.is_none() {
        misread.files.insert("calculators");
    }
    value
}

/// Reads the charts, and whether their lines have the figures they should.
fn charts(
    text: &Text,
    misread: &mut Misread,
    diagnostics: &mut Diagnostics,
) -> Vec<(String, Entry<Chart>)> {
    let charts: Vec<(String, Entry<Chart>)> = known("charts", text, misread, diagnostics);
    for (name, Entry { value, span, .. }) in &charts {
        for (place, message) in value.misfits() {
            let error = Diagnostic::error("chart-figures", message);
            diagnostics.push(error.at(text.file.clone(), place));
        }
        if value.parts.len() > MAX_PARTS {
            let message = format!("`{name}` has more parts than can be told apart");
            let error =
                Diagnostic::error("chart-parts", message).at(text.file.clone(), span.clone());
            diagnostics
                .push(error.help(format!("put some together, so that {MAX_PARTS} are left")));
        }
    }
    charts
}

fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.split('.').next().unwrap_or(name)
}

/// An entry of a file: its name, where the name stands, and what it says.
type NamedNode = (String, Range<usize>, Node);

/// The entries of a mapping that is a whole file; none if it is no such thing,
/// which is then told.
pub(crate) fn entries(text: &Text, diagnostics: &mut Diagnostics) -> Option<Vec<NamedNode>> {
    let node = match yaml::yaml(&text.file, &text.text, 0..text.text.len()) {
        Ok(node) => node,
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            return None;
        }
    };
    match node.value {
        Value::Map(Map(entries)) => {
            Some(entries.into_iter().map(|entry| (entry.key, entry.key_span, entry.node)).collect())
        }
        Value::Empty => Some(Vec::new()),
        Value::Text(_) | Value::List(_) => {
            Reader::new(text.file.clone(), diagnostics)
                .expected(&node, "a mapping, each entry with a name");
            None
        }
    }
}
