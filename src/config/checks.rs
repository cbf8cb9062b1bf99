//! `checks` in `site.yaml`: what a site makes of the rules it is held to.
//!
//! Owns [`Checks`], which changes how much a rule matters and says why. Which
//! rules there are stands in [`diag::codes`](crate::diag::codes); a mistake
//! without which a page cannot be made cannot be waived.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Range;

use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::diag::{Code, Diagnostic, Diagnostics, Severity, codes, did_you_mean};
use crate::model::field::{Field, Located, Reader, choices, fields};
use crate::model::node::{Node, Value};

choices! {
    /// How much a rule matters to a site.
    pub enum Weight {
        /// Not at all: it is not told.
        Allow = "allow",
        /// Somebody should look at it.
        Warn = "warn",
        /// Nothing is published until it is mended.
        Error = "error",
    }
}

fields! {
    /// What a site makes of one rule.
    pub struct Verdict {
        /// `allow`, `warn` or `error`.
        severity: Located<Weight>,
        /// Why, for the next person who looks after the site.
        reason: String,
        /// Only in these files or folders; everywhere if it is left out.
        files: Vec<Located<String>>,
    }
}

/// One entry of `checks`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
struct Rule {
    code: String,
    #[serde(skip)]
    span: Range<usize>,
    verdict: Verdict,
}

/// The verdicts that had their say: the place of each in its list, and that of
/// the file by which it was called for.
pub type Used = BTreeSet<(usize, usize)>;

/// What a site makes of the rules it is held to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Checks(Vec<Rule>);

impl Checks {
    /// What is left to tell once the site has had its say. The verdicts that
    /// were used are added to `used`.
    #[must_use]
    pub fn judge(&self, diagnostics: Diagnostics, used: &mut Used) -> Diagnostics {
        if self.0.is_empty() {
            return diagnostics;
        }
        diagnostics
            .into_iter()
            .filter_map(|diagnostic| {
                let Some(at) = self.verdict_on(&diagnostic) else { return Some(diagnostic) };
                used.insert(at);
                match self.0[at.0].verdict.severity.value {
                    Weight::Allow => None,
                    Weight::Warn => Some(Diagnostic { severity: Severity::Warning, ..diagnostic }),
                    Weight::Error => Some(Diagnostic { severity: Severity::Error, ..diagnostic }),
                }
            })
            .collect()
    }

    /// The codes of which the site says that nothing is published with them.
    #[must_use]
    pub fn demanded(&self) -> BTreeSet<&str> {
        let errors = self.0.iter().filter(|rule| rule.verdict.severity.value == Weight::Error);
        errors.map(|rule| rule.code.as_str()).collect()
    }

    /// The entries that no mistake called for: a waiver that outlives what it
    /// waived hides the next one. Of those that name files each is judged; `files`
    /// are those of the site.
    pub fn unused(&self, used: &Used, files: &[&str]) -> Diagnostics {
        let idle = |at: usize, file: usize| !used.contains(&(at, file));
        let mut found = Diagnostics::new();
        for (at, rule) in self.0.iter().enumerate() {
            let waives = rule.verdict.severity.value != Weight::Error;
            if rule.verdict.files.is_empty() && waives && idle(at, 0) {
                let message = format!("nothing here breaks `{}` any more", rule.code);
                found.push(unused(message, &rule.span, ENTRY));
            }
            for (number, named) in rule.verdict.files.iter().enumerate() {
                let name = &named.value;
                if !idle(at, number) {
                    continue;
                }
                if !files.iter().any(|file| lies_in(file, name)) {
                    let message = format!("the site has no file or folder `{name}`");
                    found.push(unused(message, &named.span, PATH));
                } else if waives {
                    let message = format!("nothing in `{name}` breaks `{}` any more", rule.code);
                    found.push(unused(message, &named.span, ENTRY));
                }
            }
        }
        found
    }

    /// The entry that speaks of a diagnostic. One that names files goes before
    /// one that does not; of those that do, the one that names it most closely.
    fn verdict_on(&self, diagnostic: &Diagnostic) -> Option<(usize, usize)> {
        let file = diagnostic.place.as_ref().map(|place| &*place.file);
        let mut closest: Option<((usize, usize), usize)> = None;
        for (at, rule) in self.0.iter().enumerate() {
            if rule.code != diagnostic.code {
                continue;
            }
            if rule.verdict.files.is_empty() && closest.is_none() {
                closest = Some(((at, 0), 0));
            }
            for (number, named) in rule.verdict.files.iter().enumerate() {
                let length = named.value.trim_end_matches('/').len();
                let is_closer = closest.is_none_or(|(_, before)| length > before);
                if is_closer && file.is_some_and(|file| lies_in(file, &named.value)) {
                    closest = Some(((at, number), length));
                }
            }
        }
        closest.map(|(at, _)| at)
    }
}

const ENTRY: &str = "delete the entry, so that the next mistake of this sort is told";
const PATH: &str =
    "name a file or folder as it stands below that of the site: no `*`, and no `./` before it";

fn unused(message: String, span: &Range<usize>, help: &str) -> Diagnostic {
    Diagnostic::warning("unused-waiver", message).at(crate::config::FILE, span.clone()).help(help)
}

/// Whether a file is the one that is named, or lies in that folder.
fn lies_in(file: &str, named: &str) -> bool {
    file.strip_prefix(named.trim_end_matches('/'))
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl Field for Checks {
    fn expects() -> Cow<'static, str> {
        "a mapping of codes, each with severity and reason".into()
    }

    fn schema() -> Json {
        let verdict = Verdict::schema();
        let verdicts = json!({ "oneOf": [verdict, { "type": "array", "items": verdict }] });
        let names: Vec<&str> = codes::all().map(|code| code.code).collect();
        json!({
            "type": "object",
            "propertyNames": { "enum": names },
            "additionalProperties": verdicts,
        })
    }

    fn example() -> String {
        "{orphan-page: {severity: allow, reason: \"Linked from letters\"}}".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Value::Map(map) = &node.value else {
            reader.expected(node, &Self::expects());
            return None;
        };
        let mut rules = Vec::new();
        let mut clean = true;
        for entry in &map.0 {
            let Some(code) = known(&entry.key, entry.key_span.clone(), reader) else {
                clean = false;
                continue;
            };
            let verdicts = match &entry.node.value {
                Value::List(items) => items.iter().collect(),
                _ => vec![&entry.node],
            };
            for node in verdicts {
                let verdict = reader.table::<Verdict>(node).filter(|verdict| {
                    code.adjustable || verdict.severity.value == Weight::Error || {
                        cannot_be_waived(code, &verdict.severity, reader);
                        false
                    }
                });
                clean &= verdict.is_some();
                rules.extend(verdict.map(|verdict| Rule {
                    code: entry.key.clone(),
                    span: entry.key_span.clone(),
                    verdict,
                }));
            }
        }
        clean.then_some(Self(rules))
    }

    fn absent() -> Option<Self> {
        Some(Self::default())
    }
}

fn known(name: &str, span: Range<usize>, reader: &mut Reader<'_>) -> Option<&'static Code> {
    let code = codes::find(name);
    if code.is_none() {
        let help = did_you_mean(name, codes::all().map(|code| code.code))
            .unwrap_or_else(|| "`pace explain` lists all codes".to_owned());
        reader.error("unknown-check", span, format!("there is no check `{name}`"), Some(help));
    }
    code
}

fn cannot_be_waived(code: &Code, severity: &Located<Weight>, reader: &mut Reader<'_>) {
    let message = format!("`{}` cannot be waived", code.code);
    let help = format!("without mending it the site cannot be made: `pace explain {}`", code.code);
    reader.error("fixed-check", severity.span.clone(), message, Some(help));
}
