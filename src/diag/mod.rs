//! Diagnostics: everything `pace` has to tell a person about their site.
//!
//! Owns the [`Diagnostic`] type, the ordered collection of them, and their
//! rendering for people ([`Human`](Format::Human), [`Short`](Format::Short))
//! and for programs ([`Json`](Format::Json)). Does not own any rule: a stage
//! that finds a mistake says so in its own words.
//!
//! A mistake of a user is a value, never a panic and never a log line. Stages
//! return [`Warned`] results or push into a [`Diagnostics`]; the command line
//! prints them once, sorted, and only then decides the exit code.
//!
//! ```
//! use pace::diag::{Diagnostic, Diagnostics, Severity};
//!
//! let mut found = Diagnostics::new();
//! found.push(
//!     Diagnostic::error("unknown-field", "unknown field `sumary`")
//!         .at("content/en/a.md", 4..10)
//!         .help("did you mean `summary`?"),
//! );
//! assert!(found.has_errors());
//! assert_eq!(found.count(Severity::Error), 1);
//! ```

pub mod codes;
mod print;
mod suggest;

pub use codes::Code;
pub use print::{Format, Sources, locate, print};
pub use suggest::{did_you_mean, did_you_mean_or_all, nearest};

use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

/// How much a diagnostic matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The site is not built until this is mended.
    Error,
    /// The site is built, and somebody should look at this.
    Warning,
}

impl Severity {
    /// The word that is printed for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

/// A place in a file: the path relative to the site folder, and a byte range
/// in that file's own coordinates (front matter included).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// Path relative to the site folder, with `/` on every system.
    pub file: Arc<str>,
    /// First byte of the range.
    pub start: usize,
    /// One past the last byte; equal to `start` where only a point is known.
    pub end: usize,
}

/// One thing to tell the author, where it is, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// Stable kebab-case name of the rule, for waivers and for the docs.
    pub code: String,
    /// Whether it stops the build.
    pub severity: Severity,
    /// Where it is; `None` where no single file is to blame.
    pub place: Option<Place>,
    /// What is wrong: a lower-case fragment without a full stop.
    pub message: String,
    /// What to do about it.
    pub help: Option<String>,
    /// What mends it, where that is certain.
    pub fix: Option<Box<Fix>>,
}

/// A text that mends a mistake in the place of its range.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fix(pub String);

impl Diagnostic {
    /// A mistake that stops the build.
    pub fn error(code: &str, message: impl Into<String>) -> Self {
        Self::new(Severity::Error, code, message.into())
    }

    /// Something to look at that does not stop the build.
    pub fn warning(code: &str, message: impl Into<String>) -> Self {
        Self::new(Severity::Warning, code, message.into())
    }

    fn new(severity: Severity, code: &str, message: String) -> Self {
        let message = shortened(message);
        Self { code: code.to_owned(), severity, place: None, message, help: None, fix: None }
    }

    /// Says where: a file and a byte range in it.
    #[must_use]
    pub fn at(mut self, file: impl Into<Arc<str>>, range: Range<usize>) -> Self {
        self.place = Some(Place { file: file.into(), start: range.start, end: range.end });
        self
    }

    /// Says which file, where no range in it is known.
    #[must_use]
    pub fn in_file(self, file: impl Into<Arc<str>>) -> Self {
        self.at(file, 0..0)
    }

    /// Says what to do about it.
    #[must_use]
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(shortened(help.into()));
        self
    }

    /// Adds a hint where there is one.
    #[must_use]
    pub fn maybe_help(self, help: Option<String>) -> Self {
        match help {
            Some(help) => self.help(help),
            None => self,
        }
    }

    /// Says what would mend it in the place of its range.
    #[must_use]
    pub fn fix(mut self, text: Option<String>) -> Self {
        self.fix = text.map(|text| Box::new(Fix(text)));
        self
    }

    /// Order of printing: by file and place, then errors first, then by rule.
    fn sort_key(&self) -> (Option<&Place>, Severity, &str, &str) {
        (self.place.as_ref(), self.severity, &self.code, &self.message)
    }
}

/// A text without its middle, where a value of the author makes it so long that
/// nobody could read it.
fn shortened(text: String) -> String {
    const BEGINNING: usize = 500;
    const END: usize = 300;
    if text.len() <= BEGINNING + END {
        return text;
    }
    let beginning = &text[..text.floor_char_boundary(BEGINNING)];
    format!("{beginning} … {}", &text[text.ceil_char_boundary(text.len() - END)..])
}

/// A collection of diagnostics in the making.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// An empty collection.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.0.push(diagnostic);
    }

    /// Adds all of another collection.
    pub fn extend(&mut self, others: impl IntoIterator<Item = Diagnostic>) {
        self.0.extend(others);
    }

    /// Whether anything in it stops the build.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|d| d.severity == Severity::Error)
    }

    /// How many there are of one severity.
    #[must_use]
    pub fn count(&self, severity: Severity) -> usize {
        self.0.iter().filter(|d| d.severity == severity).count()
    }

    /// Whether there is nothing to say.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// In the order in which they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// In the order in which they are printed, each once.
    #[must_use]
    pub fn sorted(mut self) -> Self {
        self.0.sort_by(|a, b| a.sort_key().cmp(&b.sort_key()));
        self.0.dedup();
        self
    }
}

impl IntoIterator for Diagnostics {
    type Item = Diagnostic;
    type IntoIter = std::vec::IntoIter<Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl FromIterator<Diagnostic> for Diagnostics {
    fn from_iter<T: IntoIterator<Item = Diagnostic>>(iter: T) -> Self {
        Self(iter.into_iter().collect())
    }
}

/// A value together with what there is to say about it.
///
/// Warnings are values, so a stage stays a pure function.
#[derive(Clone, Debug)]
pub struct Warned<T> {
    /// The result.
    pub value: T,
    /// What was noticed on the way, errors included.
    pub diagnostics: Diagnostics,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_stays_one_that_can_be_read() {
        for long in ["a".repeat(1_000_000), "ż".repeat(500_000)] {
            let message = format!("`{long}` cannot stand in an address");
            let told = Diagnostic::error("wrong-slug", message).help(format!("write `{long}`"));
            assert!(told.message.len() < 900, "{}", told.message);
            assert!(told.message.starts_with(&format!("`{}", &long[..400])));
            assert!(told.message.ends_with("` cannot stand in an address"));
            assert!(told.help.is_some_and(|help| help.len() < 900 && help.starts_with("write `")));
        }
        let message = format!("`{}` cannot stand in an address", "a".repeat(700));
        assert_eq!(Diagnostic::error("wrong-slug", message.clone()).message, message);
    }
}
