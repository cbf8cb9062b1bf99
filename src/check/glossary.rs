//! Words that a reader may not know.
//!
//! Owns `unexplained-term`: an abbreviation on a page for individuals that no
//! entry of the glossary and no words on the page explain, and a glossary entry
//! that says nothing in a language of the site. Abbreviations are looked for in
//! English, where capitals tell them.

use std::collections::{BTreeMap, BTreeSet};

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

/// Each abbreviation is told once, on the first page that leaves it unexplained,
/// with how many others do.
fn abbreviations(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let known = known(scope);
    let mut found: BTreeMap<String, (DocId, usize)> = BTreeMap::new();
    for id in (0..scope.site.documents.len() as u32).map(DocId) {
        let document = scope.site.document(id);
        let tag = &scope.languages.get(document.lang).tag;
        if !tag.as_str().starts_with("en") || !is_for_individuals(document) {
            continue;
        }
        let text: Vec<String> =
            passages(scope.site, id).into_iter().map(|passage| passage.text).collect();
        let text = text.join("\n");
        let bare: Vec<&str> =
            words(&text).map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).collect();
        let unknown: BTreeSet<&str> = (0..bare.len())
            .filter(|at| !is_of_postcode(&bare, *at))
            .map(|at| bare[at])
            .filter(|word| is_abbreviation(word) && !known.contains(*word))
            .filter(|word| !is_spelt_out(&text, word) && place(document, word).is_some())
            .collect();
        for word in unknown {
            found.entry(word.to_owned()).or_insert((id, 0)).1 += 1;
        }
    }
    for (word, (id, pages)) in found {
        let document = scope.site.document(id);
        let others =
            if pages > 1 { format!(" (and on {} more)", pages - 1) } else { String::new() };
        let message =
            format!("`{word}` is explained neither on this page{others} nor in the glossary");
        let at = place(document, &word).unwrap_or_default();
        diagnostics.push(
            Diagnostic::warning("unexplained-term", message)
                .at(document.file.clone(), at)
                .help("say it in words, or add it to content/data/glossary.yaml"),
        );
    }
}

/// Where a word stands in the text of a page; nowhere where a directive says it.
fn place(document: &Document, word: &str) -> Option<std::ops::Range<usize>> {
    let body = &document.body;
    body.nodes.iter().find_map(|node| {
        let (NodeKind::Text(range) | NodeKind::Code(range)) = node.kind else { return None };
        let text = body.text(range);
        let alone = |at: &usize| {
            !text[..*at].ends_with(char::is_alphanumeric)
                && !text[at + word.len()..].starts_with(char::is_alphanumeric)
        };
        let at = text.match_indices(word).map(|(at, _)| at).find(alone)?;
        Some(place_of(range, node.span, &(at..at + word.len())))
    })
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

/// Whether the words stand beside it: `Words (ABC)` or `ABC (words)`.
fn is_spelt_out(text: &str, word: &str) -> bool {
    text.contains(&format!("({word})")) || text.contains(&format!("{word} ("))
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
        assert!(is_spelt_out("Advance notice (HR1) is due", "HR1"));
        assert!(is_spelt_out("The HR1 (advance notice) is due", "HR1"));
        assert!(!is_spelt_out("The HR1 is due (soon)", "HR1"));
    }
}
