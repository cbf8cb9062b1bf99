//! All that can be told of a site: every code, what it means and what breaks it.
//!
//! Owns the one table that `pace explain`, `site.yaml`'s `checks` and the
//! handbook read; the files below it hold the rows by subject. A test reads the
//! source for codes and fails where one is not explained here. Finding mistakes
//! is the business of the rooms.

mod files;
mod handouts;
mod languages;
mod links;
mod reading;
mod rules;
mod text;
mod trust;

use super::Severity;

/// A sort of mistake.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code {
    /// Its stable kebab-case name.
    pub code: &'static str,
    /// How much it matters unless `site.yaml` says otherwise.
    pub severity: Severity,
    /// Whether `site.yaml` may make less of it. Without mending the others no
    /// page can be made.
    pub adjustable: bool,
    /// What it means and why it matters, in a paragraph.
    pub about: &'static str,
    /// Something that breaks it.
    pub example: &'static str,
}

/// Without mending it the site cannot be made.
const fn mistake(code: &'static str, about: &'static str, example: &'static str) -> Code {
    Code { code, severity: Severity::Error, adjustable: false, about, example }
}

/// It stops a build unless the site says otherwise.
const fn rule(code: &'static str, about: &'static str, example: &'static str) -> Code {
    Code { code, severity: Severity::Error, adjustable: true, about, example }
}

/// Somebody should look at it.
const fn advice(code: &'static str, about: &'static str, example: &'static str) -> Code {
    Code { code, severity: Severity::Warning, adjustable: true, about, example }
}

/// The rows by subject.
const SUBJECTS: [&[Code]; 8] = [
    reading::CODES,
    text::CODES,
    links::CODES,
    rules::CODES,
    trust::CODES,
    languages::CODES,
    files::CODES,
    handouts::CODES,
];

/// All codes, by subject.
pub fn all() -> impl Iterator<Item = &'static Code> + Clone {
    SUBJECTS.iter().flat_map(|rows| rows.iter())
}

/// The code of this name.
#[must_use]
pub fn find(name: &str) -> Option<&'static Code> {
    all().find(|code| code.code == name)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_code_stands_once_and_is_explained() {
        let mut seen = BTreeSet::new();
        for code in all() {
            assert!(seen.insert(code.code), "`{}` stands twice", code.code);
            assert!(code.about.ends_with('.') && code.about.len() > 30, "{}", code.code);
            assert!(!code.example.trim().is_empty(), "{}", code.code);
            let kebab = |c: char| c.is_ascii_lowercase() || c == '-';
            assert!(code.code.chars().all(kebab), "{}", code.code);
        }
    }

    #[test]
    fn a_warning_can_always_be_waived() {
        assert!(all().all(|code| code.adjustable || code.severity == Severity::Error));
    }

    #[test]
    fn a_name_that_is_no_code_is_not_found() {
        assert_eq!(find("unused-fact").map(|code| code.severity), Some(Severity::Warning));
        assert_eq!(find("unused"), None);
    }
}
