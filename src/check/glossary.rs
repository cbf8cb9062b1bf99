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
        let unknown: BTreeSet<&str> = words(&text)
            .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
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

fn is_abbreviation(word: &str) -> bool {
    let capitals = word.chars().filter(char::is_ascii_uppercase).count();
    capitals >= 2 && word.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit())
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
        for word in ["A", "I", "2026", "GOV.UK", "Pace", "B2B-x", "1A"] {
            assert!(!is_abbreviation(word), "{word}");
        }
    }

    #[test]
    fn words_in_brackets_explain() {
        assert!(is_spelt_out("Advance notice (HR1) is due", "HR1"));
        assert!(is_spelt_out("The HR1 (advance notice) is due", "HR1"));
        assert!(!is_spelt_out("The HR1 is due (soon)", "HR1"));
    }
}
