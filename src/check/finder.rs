//! The finder leads everybody somewhere, and to everything.
//!
//! Owns `finder-unused-question`, `finder-out-of-reach`, `finder-no-result`,
//! `finder-asked-of`, `finder-no-right` and `right-without-who`.
//! That the finder is not too big is told where its pages are counted, by
//! `resolve`; that an answer is a word of its subject, by `parse`.

use std::collections::BTreeSet;

use super::Scope;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::finder::{Answer, Question, Subject};
use crate::model::kind::{KindFields, Need, StandingKind};
use crate::model::lang::Lang;
use crate::parse::Document;
use crate::resolve::{Finder, FinderState, Given, finder_rule};

/// The codes that are told here.
pub(super) const CODES: &[&str] = &[
    "finder-asked-of",
    "finder-no-result",
    "finder-no-right",
    "finder-out-of-reach",
    "finder-unused-question",
    "right-without-who",
];

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let Some(finder) = &scope.site.finder else { return };
    unused_questions(scope, finder, diagnostics);
    asked_of_nobody(scope, finder, diagnostics);
    out_of_reach(scope, finder, diagnostics);
    no_result(scope, finder, diagnostics);
    rights_of_nobody_known(scope, finder, diagnostics);
    no_right(scope, finder, diagnostics);
}

/// Legal rights that do not say who has them: a result would promise them to
/// whoever answers.
fn rights_of_nobody_known(scope: &Scope<'_>, finder: &Finder, diagnostics: &mut Diagnostics) {
    for document in (0..finder.items.len()).filter_map(|item| document(scope, finder, item)) {
        let KindFields::Offer(offer) = &document.fields else { continue };
        if !is_legal_right(document) || offer.who.is_some() {
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

/// Questions that `asked_of` cannot leave out for anybody, or leaves out for all.
fn asked_of_nobody(scope: &Scope<'_>, finder: &Finder, diagnostics: &mut Diagnostics) {
    for (at, (name, question)) in scope.site.data.finder.iter().enumerate() {
        let Some(first) = question.value.asked_of.first() else { continue };
        let (message, help) = match finder.about_audience {
            Some(about) if about < at && finder.asked_of[at].0 != 0 => continue,
            Some(about) if about < at => (
                format!("no answer is one of these, so nobody is asked `{name}`"),
                format!(
                    "add an answer to `{}`, or name one of its own",
                    scope.site.data.finder[about].0
                ),
            ),
            Some(about) => (
                format!("everybody is asked `{name}`: who they are is not known yet"),
                format!("ask `{}` before it", scope.site.data.finder[about].0),
            ),
            None => (
                format!("everybody is asked `{name}`: no question is about `audience`"),
                "ask for whom help is wanted before it, or take `asked_of` out".to_owned(),
            ),
        };
        diagnostics.push(
            Diagnostic::warning("finder-asked-of", message)
                .at(question.file.clone(), first.span.clone())
                .help(help),
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

/// Who asks about rights at one stage and is shown none, though others who
/// answer all else alike are.
fn no_right(scope: &Scope<'_>, finder: &Finder, diagnostics: &mut Diagnostics) {
    let questions = &scope.site.data.finder;
    let about =
        |subject: Subject| questions.iter().position(|(_, one)| one.value.subject == subject);
    let (Some(stage), Some(needs)) = (about(Subject::Stage), about(Subject::Needs)) else { return };
    let is_rights = |answer: &Answer| answer.value.words().eq([Need::Rights.as_str()]);
    let Some(rights) = questions[needs].1.value.answers.iter().position(is_rights) else { return };
    let is_right: Vec<bool> = (0..finder.items.len())
        .map(|item| document(scope, finder, item).is_some_and(is_legal_right))
        .collect();
    let shows_right = |answers: &[usize]| finder.found(answers).iter().any(|item| is_right[*item]);
    let (name, entry) = &questions[stage];
    let mut told = BTreeSet::new();
    for (_, state) in finder.states() {
        let asks_for_rights =
            |given: &Given| given.question == needs && given.said.have(rights + 1);
        if state.asks.is_some() || !state.given.iter().any(asks_for_rights) {
            continue;
        }
        let mut answers = digits(state);
        answers[needs] = rights + 1;
        let said = answers[stage];
        if said == 0 || shows_right(&answers) || told.contains(&said) {
            continue;
        }
        let elsewhere = (1..=finder.answers[stage]).any(|other| {
            answers[stage] = other;
            shows_right(&answers)
        });
        if !elsewhere {
            continue;
        }
        told.insert(said);
        let word = entry.value.answers[said - 1].value.0.first();
        let span = word.map_or(entry.span.clone(), |word| word.span.clone());
        let message = format!("who answers this to `{name}` and asks about rights is shown none");
        diagnostics.push(
            Diagnostic::warning("finder-no-right", message)
                .at(entry.file.clone(), span)
                .help("name this stage in `for:` of the rights that people have by then"),
        );
    }
}

fn is_legal_right(document: &Document) -> bool {
    matches!(&document.fields, KindFields::Offer(offer) if offer.standing.kind == StandingKind::LegalRight)
}

/// The answers that the code of a state is made of.
fn digits(state: &FinderState) -> Vec<usize> {
    state.code.chars().filter_map(|digit| digit.to_digit(10)).map(|digit| digit as usize).collect()
}

/// The last question that was answered, and the number of the answer.
fn last_answer(state: &FinderState) -> Option<(usize, usize)> {
    state.given.iter().rev().find_map(|given| {
        let answer = given.said.numbers().find(|answer| *answer > 0)?;
        (!given.said.have(0)).then_some((given.question, answer))
    })
}
