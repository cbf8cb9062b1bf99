//! The finder leads everybody somewhere, and to everything.
//!
//! Owns `finder-unused-question`, `finder-out-of-reach`, `finder-no-result` and
//! `right-without-who`.
//! That the finder is not too big is told where its pages are counted, by
//! `resolve`; that an answer is a word of its subject, by `parse`.

use std::collections::BTreeSet;

use super::Scope;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::finder::Question;
use crate::model::kind::{KindFields, StandingKind};
use crate::model::lang::Lang;
use crate::parse::Document;
use crate::resolve::{Finder, FinderState, finder_rule};

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let Some(finder) = &scope.site.finder else { return };
    unused_questions(scope, finder, diagnostics);
    out_of_reach(scope, finder, diagnostics);
    no_result(scope, finder, diagnostics);
    rights_of_nobody_known(scope, finder, diagnostics);
}

/// Legal rights that do not say who has them: a result would promise them to
/// whoever answers.
fn rights_of_nobody_known(scope: &Scope<'_>, finder: &Finder, diagnostics: &mut Diagnostics) {
    for document in (0..finder.items.len()).filter_map(|item| document(scope, finder, item)) {
        let KindFields::Offer(offer) = &document.fields else { continue };
        if offer.standing.kind != StandingKind::LegalRight || offer.who.is_some() {
            continue;
        }
        diagnostics.push(
            Diagnostic::warning("right-without-who", "nothing says who has this legal right")
                .at(document.file.clone(), document.place_in_header("standing:"))
                .help("say it in `who:`, such as: Employees with two years' service."),
        );
    }
}

/// The page of an item.
fn document<'s>(scope: &Scope<'s>, finder: &Finder, item: usize) -> Option<&'s Document> {
    let group = scope.site.group(finder.items[item].group);
    group.document(Lang::SOURCE).map(|id| scope.site.document(id))
}

fn names(document: &Document, question: &Question) -> bool {
    finder_rule(document).is_some_and(|rule| question.subject.is_named_in(&rule))
}

fn unused_questions(scope: &Scope<'_>, finder: &Finder, diagnostics: &mut Diagnostics) {
    for (name, question) in &scope.site.data.finder {
        let mut documents =
            (0..finder.items.len()).filter_map(|item| document(scope, finder, item));
        if documents.any(|document| names(document, &question.value)) {
            continue;
        }
        let subject = question.value.subject.as_str();
        let message = format!("no page says `{subject}` in `for:`, so `{name}` changes nothing");
        diagnostics.push(
            Diagnostic::warning("finder-unused-question", message)
                .at(question.file.clone(), question.span.clone())
                .help("take the question out, or say it on the pages to which it matters"),
        );
    }
}

fn out_of_reach(scope: &Scope<'_>, finder: &Finder, diagnostics: &mut Diagnostics) {
    for (at, item) in finder.items.iter().enumerate() {
        let Some(document) = document(scope, finder, at) else { continue };
        for ((name, question), fits) in scope.site.data.finder.iter().zip(&item.fits) {
            // Bit 0 is leaving the question out.
            if fits.0 & !1 != 0 {
                continue;
            }
            let subject = question.value.subject.as_str();
            let said = question.value.answers.iter().flat_map(|answer| answer.value.words());
            let said: Vec<&str> = said.collect();
            let message = format!("no answer to `{name}` leads to this page");
            diagnostics.push(
                Diagnostic::warning("finder-out-of-reach", message)
                    .at(document.file.clone(), document.place_in_header("for:"))
                    .help(format!(
                        "name one of these in `{subject}`: {}; or add an answer to `{name}`",
                        said.join(", ")
                    )),
            );
        }
    }
}

fn no_result(scope: &Scope<'_>, finder: &Finder, diagnostics: &mut Diagnostics) {
    // What is wrong with one answer shows in many results: it is told once.
    let mut told = BTreeSet::new();
    for (_, state) in finder.states() {
        if state.asks.is_some() || !state.items.is_empty() {
            continue;
        }
        let Some((question, answer)) = last_answer(state) else { continue };
        if !told.insert((question, answer)) {
            continue;
        }
        let (name, entry) = &scope.site.data.finder[question];
        let value = entry.value.answers[answer - 1].value.0.first();
        let span = value.map_or(entry.span.clone(), |word| word.span.clone());
        let message = format!("the answers {} lead to nothing", state.code);
        diagnostics.push(
            Diagnostic::warning("finder-no-result", message).at(entry.file.clone(), span).help(
                format!("the last of them is this answer to `{name}`: add a page that is for it"),
            ),
        );
    }
}

/// The last question that was answered, and the number of the answer.
fn last_answer(state: &FinderState) -> Option<(usize, usize)> {
    state.given.iter().rev().find_map(|given| {
        let answer = given.said.numbers().find(|answer| *answer > 0)?;
        (!given.said.have(0)).then_some((given.question, answer))
    })
}
