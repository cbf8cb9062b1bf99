//! Words that a reader may not know.
//!
//! Owns `unexplained-term`: an abbreviation on a page for individuals that no
//! entry of the glossary and no words on the page explain, and a glossary entry
//! that says nothing in a language of the site. Abbreviations are looked for in
//! English, where capitals tell them.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::ops::Range;

use super::Scope;
use super::prose::{passages, place_of, words};
use super::reading::is_for_individuals;
use crate::diag::{Diagnostic, Diagnostics};
use crate::i18n::Extent;
use crate::model::body::NodeKind;
use crate::model::kind::Kind;
use crate::model::lang::LangTag;
use crate::parse::Document;
use crate::resolve::DocId;

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    languages(scope, diagnostics);
    abbreviations(scope, diagnostics);
}

/// Entries that say nothing in some language.
fn languages(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    for (name, entry) in &scope.site.data.glossary {
        let mute = |tag: &&LangTag| entry.value.meaning.get(tag).is_none();
        // A contact card has no words that lead here.
        let whole = scope.languages.iter().filter(|language| language.extent == Extent::Whole);
        let whole: Vec<&LangTag> = whole.map(|language| &language.tag).collect();
        let tags: Vec<&LangTag> = whole.iter().copied().filter(mute).collect();
        // A word that is explained in the source language alone is one that
        // only pages in that language use.
        if tags.is_empty() || tags.len() + 1 == whole.len() {
            continue;
        }
        let tags: Vec<&str> = tags.iter().map(|tag| tag.as_str()).collect();
        let message = format!("`{name}` is not explained in {}", tags.join(", "));
        diagnostics.push(
            Diagnostic::warning("unexplained-term", message)
                .at(entry.file.clone(), entry.span.clone())
                .help("add its meaning in these languages"),
        );
    }
}

/// An abbreviation that is explained nowhere.
struct Unexplained<'d> {
    document: &'d Document,
    /// Where it stands first.
    at: Range<usize>,
    /// On how many pages.
    pages: usize,
}

/// Each abbreviation is told once, on the first page that leaves it unexplained,
/// with how many others do.
fn abbreviations(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let known = known(scope);
    let mut found: BTreeMap<String, Unexplained<'_>> = BTreeMap::new();
    for id in (0..scope.site.documents.len() as u32).map(DocId) {
        let document = scope.site.document(id);
        let tag = &scope.languages.get(document.lang).tag;
        if !tag.as_str().starts_with("en") || !is_for_individuals(document) {
            continue;
        }
        let text: Vec<String> =
            passages(scope.site, id).into_iter().map(|passage| passage.text).collect();
        let text = text.join("\n");
        let unknown = unexplained(&text, &known);
        for (word, at) in places(document, &unknown) {
            let first = Unexplained { document, at, pages: 0 };
            found.entry(word.to_owned()).or_insert(first).pages += 1;
        }
    }
    for (word, Unexplained { document, at, pages }) in found {
        let others =
            if pages > 1 { format!(" (and on {} more)", pages - 1) } else { String::new() };
        let message =
            format!("`{word}` is explained neither on this page{others} nor in the glossary");
        diagnostics.push(
            Diagnostic::warning("unexplained-term", message)
                .at(document.file.clone(), at)
                .help("say it in words, or add it to content/data/glossary.yaml"),
        );
    }
}

/// The abbreviations of a text that neither it nor the glossary explains.
fn unexplained<'t>(text: &'t str, known: &BTreeSet<String>) -> HashSet<&'t str> {
    let bare: Vec<&str> =
        words(text).map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).collect();
    let spelt = spelt_out(text);
    (0..bare.len())
        .filter(|at| !is_of_postcode(&bare, *at))
        .map(|at| bare[at])
        .filter(|word| is_abbreviation(word) && !known.contains(*word) && !spelt.contains(word))
        .collect()
}

/// Where each of some words stands first in the text of a page; one that a
/// directive says stands nowhere.
fn places<'w>(document: &'w Document, words: &HashSet<&str>) -> BTreeMap<&'w str, Range<usize>> {
    let body = &document.body;
    let mut places = BTreeMap::new();
    for node in body.nodes.iter().filter(|_| !words.is_empty()) {
        let (NodeKind::Text(range) | NodeKind::Code(range)) = node.kind else { continue };
        let text = body.text(range);
        let mut start = 0;
        for run in text.split_inclusive(|c: char| !c.is_alphanumeric()) {
            let word = run.trim_end_matches(|c: char| !c.is_alphanumeric());
            if words.contains(word) {
                let at = place_of(range, node.span, &(start..start + word.len()));
                places.entry(word).or_insert(at);
            }
            start += run.len();
        }
    }
    places
}

/// Abbreviations that nobody says in full any more.
const COMMON: [&str; 8] = ["CV", "HM", "NHS", "OK", "PDF", "PIN", "TV", "UK"];

/// Words that need no explanation here: those of the glossary, the name of the
/// site, and those of services, which have pages of their own.
fn known(scope: &Scope<'_>) -> BTreeSet<String> {
    let services = scope.site.documents.iter().filter(|page| page.fields.kind() == Kind::Service);
    let titles =
        services.map(|page| page.common.title.as_str()).chain([scope.site.config.title.as_str()]);
    let mut known: BTreeSet<String> =
        titles.flat_map(str::split_whitespace).map(str::to_uppercase).collect();
    known.extend(COMMON.map(str::to_owned));
    let Some(source) = scope.languages.iter().next() else { return known };
    for entry in scope.site.data.glossary.values() {
        let term = &entry.value;
        known.extend(term.term.get(&source.tag).cloned());
        let forms = term.forms.as_ref().and_then(|forms| forms.get(&source.tag));
        known.extend(forms.into_iter().flatten().cloned());
    }
    known
}

/// Words that some write in capitals so that they are not overlooked.
const LOUD: [&str; 44] = [
    "AFTER",
    "ALL",
    "ALWAYS",
    "AND",
    "ANY",
    "ARE",
    "AT",
    "BE",
    "BEFORE",
    "BOTH",
    "BUT",
    "BY",
    "CAN",
    "CANNOT",
    "DO",
    "DOES",
    "EACH",
    "EITHER",
    "EVERY",
    "FOR",
    "FREE",
    "FROM",
    "IF",
    "IMPORTANT",
    "IN",
    "IS",
    "MAY",
    "MUST",
    "NEVER",
    "NO",
    "NOT",
    "NOTE",
    "NOW",
    "OF",
    "ON",
    "ONLY",
    "OR",
    "STOP",
    "THE",
    "TO",
    "WARNING",
    "WILL",
    "YES",
    "YOU",
];

/// How many digits make a number of what begins with letters, as those of charities
/// do.
const DIGITS_OF_A_NUMBER: usize = 5;

fn is_abbreviation(word: &str) -> bool {
    let capitals = word.chars().filter(char::is_ascii_uppercase).count();
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let is_roman = word.bytes().all(|byte| b"IVX".contains(&byte));
    capitals >= 2
        && capitals + digits == word.len()
        && digits < DIGITS_OF_A_NUMBER
        && !is_roman
        && !LOUD.contains(&word)
        && !is_district(word)
}

/// The areas of Scotland's postcodes that have two letters.
const AREAS: [&str; 15] =
    ["AB", "DD", "DG", "EH", "FK", "HS", "IV", "KA", "KW", "KY", "ML", "PA", "PH", "TD", "ZE"];

/// Whether a word is the first half of a postcode of Scotland. `HR1` is one of
/// another country, and a form here.
fn is_district(word: &str) -> bool {
    let (area, digits) = word.split_at(word.len().min(2));
    AREAS.contains(&area)
        && (1..=2).contains(&digits.len())
        && digits.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a word is half of a postcode whose other half stands beside it.
fn is_of_postcode(words: &[&str], at: usize) -> bool {
    let is_pair = |first: usize| match words.get(first..first + 2) {
        Some([outer, inner]) => is_outer(outer) && is_inner(inner),
        _ => false,
    };
    is_pair(at) || at.checked_sub(1).is_some_and(is_pair)
}

/// One or two letters, a digit, and perhaps one more of either.
fn is_outer(word: &str) -> bool {
    let letters = word.bytes().take_while(u8::is_ascii_uppercase).count();
    let rest = word.get(letters..).unwrap_or("");
    (1..=2).contains(&letters)
        && (1..=2).contains(&rest.len())
        && rest.starts_with(|c: char| c.is_ascii_digit())
        && rest.bytes().all(|byte| byte.is_ascii_digit() || byte.is_ascii_uppercase())
}

/// A digit and two letters.
fn is_inner(word: &str) -> bool {
    let [digit, letters @ ..] = word.as_bytes() else { return false };
    digit.is_ascii_digit() && letters.len() == 2 && letters.iter().all(u8::is_ascii_uppercase)
}

/// The abbreviations beside which their words stand: `Words (ABC)`, `ABC (words)`.
fn spelt_out(text: &str) -> HashSet<&str> {
    let mut spelt = HashSet::new();
    for (at, _) in text.match_indices('(') {
        let (before, behind) = (&text[..at], &text[at + 1..]);
        let rest = behind.trim_start_matches(char::is_alphanumeric);
        if rest.starts_with(')') {
            spelt.insert(&behind[..behind.len() - rest.len()]);
        }
        if let Some(before) = before.strip_suffix(' ') {
            spelt.insert(&before[before.trim_end_matches(char::is_alphanumeric).len()..]);
        }
    }
    spelt
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn abbreviations_are_capitals_and_digits() {
        for word in ["HR1", "TUPE", "CV"] {
            assert!(is_abbreviation(word), "{word}");
        }
        for word in ["EHRC", "2FA", "VAT", "IT", "PAYE1"] {
            assert!(is_abbreviation(word), "{word}");
        }
        for word in ["EH1", "KY16", "II", "XIV", "DO", "NOT", "SC012345"] {
            assert!(!is_abbreviation(word), "{word}");
        }
        for word in ["A", "I", "2026", "GOV.UK", "Pace", "B2B-x", "1A"] {
            assert!(!is_abbreviation(word), "{word}");
        }
    }

    #[test]
    fn postcodes_stand_in_two_halves() {
        let words = ["at", "HR1", "2FA", "and", "SW1A", "1AA", "or", "HR1", "form"];
        let halves: Vec<usize> =
            (0..words.len()).filter(|at| is_of_postcode(&words, *at)).collect();
        assert_eq!(halves, [1, 2, 4, 5]);
        assert!(!is_of_postcode(&["2FA"], 0) && !is_of_postcode(&["PAYE", "2FA"], 1));
    }

    #[test]
    fn words_in_brackets_explain() {
        assert!(spelt_out("Advance notice (HR1) is due").contains("HR1"));
        assert!(spelt_out("The HR1 (advance notice) is due").contains("HR1"));
        assert!(!spelt_out("The HR1 is due (soon)").contains("HR1"));
    }
}
