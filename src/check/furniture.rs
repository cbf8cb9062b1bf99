//! Words of the furniture that say what those of the source language say.
//!
//! Owns `translation-differs` of the texts in `locales/`: the numbers of both are the
//! same. Pages are compared in [`parity`](super::parity); which variables and forms
//! a text has is judged where texts are read.

use std::collections::BTreeMap;

use super::Scope;
use super::parity::{Mark, Marks, differences, missing, said};
use crate::diag::{Diagnostic, Diagnostics, Place};
use crate::i18n::{Language, Words};
use crate::model::lang::Lang;

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let source = scope.messages.own(Lang::SOURCE).map(|(id, place, _)| (id, place));
    let source: BTreeMap<&str, &Place> = source.collect();
    for language in scope.languages.iter().filter(|language| !language.lang.is_source()) {
        let own = scope.messages.own(language.lang);
        let shared = own.filter_map(|(id, place, _)| Some((id, (*source.get(id)?, place))));
        diagnostics.extend(shared.filter_map(|(id, places)| judge(scope, language, id, places)));
    }
}

fn judge(
    scope: &Scope<'_>,
    language: &Language,
    id: &str,
    (source, place): (&Place, &Place),
) -> Option<Diagnostic> {
    let theirs = scope.messages.words(Lang::SOURCE, id);
    let ours = scope.messages.words(language.lang, id);
    // What a text has of another that it uses is told there.
    let own_theirs = marks(&theirs, |words, figure| words.own && !is_counted(words, figure));
    let own_ours = marks(&ours, |words, figure| words.own && !is_counted(words, figure));
    let (all_theirs, all_ours) = (marks(&theirs, |_, _| true), marks(&ours, |_, _| true));
    let (lacks, adds) = (missing(&own_theirs, &all_ours), missing(&own_ours, &all_theirs));
    // Where one of them adds nothing else, it is the same in another way of writing.
    if !lacks.is_empty() && !adds.is_empty() && digits(&lacks) == digits(&adds) {
        return None;
    }
    let at = adds.iter().map(|(_, at)| (*at).clone()).min_by_key(|at| at.start);
    let at = at.unwrap_or(place.start..place.end);
    let parts = differences(&lacks, &adds);
    (!parts.is_empty()).then(|| {
        let message = format!("`{id}` in `{}` {}", language.tag, parts.join(" and "));
        Diagnostic::warning("translation-differs", message)
            .at(place.file.clone(), at)
            .help(format!("compare it with {}", source.file))
    })
}

/// The figures of some words, and where each stands first.
fn marks(words: &[Words<'_>], counts: impl Fn(&Words<'_>, &str) -> bool) -> Marks {
    let mut marks = Marks::new();
    for words in words {
        for (at, figure) in said(words.text) {
            if counts(words, &figure) {
                let at = words.at.start + at.start..words.at.start + at.end;
                marks.entry(format!("`{figure}`")).or_insert(at);
            }
        }
    }
    marks
}

/// The digits of some figures as they are read, but for zeros: `22 530` is 22,530 in
/// two parts, and 9.30 is 9:30.
fn digits(marks: &[Mark<'_>]) -> String {
    let mut marks = marks.to_vec();
    marks.sort_by_key(|(_, at)| at.start);
    let figures = marks.into_iter().flat_map(|(figure, _)| figure.chars());
    figures.filter(|c| c.is_numeric() && *c != '0').collect()
}

/// Whether a figure is the number that is counted: `1` where there is one, which
/// another language says with the variable, or with a word.
fn is_counted(words: &Words<'_>, figure: &str) -> bool {
    words.variant.is_some_and(|variant| {
        let few = matches!(variant, "zero" | "one" | "two") && matches!(figure, "0" | "1" | "2");
        few || variant == figure
    })
}
