//! Sums and dates that should be facts.
//!
//! Owns `literal-sum` and `literal-date`. One that equals exactly one fact can
//! be mended without a thought; of others only a person knows what they are.
//! What tells of the past, such as a case study, may name its figures.

use std::ops::Range;

use rayon::prelude::*;

use super::Scope;
use super::numbers::{addresses, ends_date, english_dates, lies_in};
use super::outside::{self, Shared};
use super::running::{html, runs};
use super::sums::{fact_pence, sums};
use crate::diag::{Diagnostic, Diagnostics};
use crate::i18n::Voice;
use crate::model::body::NodeKind;
use crate::model::date::Date;
use crate::model::fact::FactKind;
use crate::model::lang::Lang;
use crate::parse::Document;

/// A value that stands in a text.
struct Literal<'t> {
    at: Range<usize>,
    text: &'t str,
    code: &'static str,
    what: &'static str,
    /// The facts that have this value.
    facts: Vec<&'t str>,
}

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let documents = &scope.site.documents;
    let found: Vec<Diagnostics> = documents
        .par_iter()
        .filter(|document| !tells_of_the_past(document))
        .map(|document| of_document(scope, document))
        .collect();
    diagnostics.extend(found.into_iter().flatten());
    in_shared(scope, diagnostics);
}

/// Sums and dates in texts that pages share. Those of charts are of their source.
fn in_shared(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let mut texts: Vec<Shared<'_>> = outside::of_messages(scope);
    texts.extend(outside::of_finder(scope));
    texts.extend(outside::of_entries(&scope.site.data.glossary));
    for shared in texts {
        // Its language is not known: days are found as English writes them.
        for literal in literals(scope, Lang::SOURCE, shared.text) {
            let at = shared.place(&literal.at);
            let help = "say it on a page, where :fact[name] can";
            diagnostics.push(literal.without_fix(help).at(shared.file.clone(), at));
        }
    }
}

/// Pages whose figures belong to a day that is over.
pub(super) fn tells_of_the_past(document: &Document) -> bool {
    matches!(document.fields.kind().as_str(), "case-study" | "update" | "event" | "presentation")
}

fn of_document(scope: &Scope<'_>, document: &Document) -> Diagnostics {
    let mut found = Diagnostics::new();
    let body = &document.body;
    for run in runs(body) {
        for literal in literals(scope, document.lang, &run.text) {
            let at = run.place(&literal.at);
            found.push(literal.diagnostic().at(document.file.clone(), at));
        }
    }
    for node in &body.nodes {
        let NodeKind::HtmlBlock(range) = node.kind else { continue };
        let (words, _) = html(body, range, node.span);
        for literal in literals(scope, document.lang, &words.text) {
            let at = words.place(&literal.at);
            let help = "write this block as Markdown, where `:fact[name]` can say it";
            found.push(literal.without_fix(help).at(document.file.clone(), at));
        }
    }
    for plain in outside::of_document(document) {
        for literal in literals(scope, document.lang, plain.text) {
            let at = plain.place(document, &literal.at);
            let help = "say it in the text of the page, where :fact[name] can";
            found.push(literal.without_fix(help).at(document.file.clone(), at));
        }
    }
    found
}

fn literals<'t>(scope: &'t Scope<'_>, lang: Lang, text: &'t str) -> Vec<Literal<'t>> {
    let mut literals: Vec<Literal<'t>> = sums(text)
        .into_iter()
        .map(|(at, pence)| Literal {
            text: &text[at.clone()],
            at,
            code: "literal-sum",
            what: "sum",
            facts: facts(scope, FactKind::Money, |value| {
                pence.is_some() && fact_pence(value) == pence
            }),
        })
        .collect();
    let dates = if scope.languages.get(lang).tag.as_str().starts_with("en") {
        english_dates(text)
    } else {
        dates_of_facts(scope, lang, text)
    };
    literals.extend(dates.into_iter().map(|(at, date)| Literal {
        text: &text[at.clone()],
        at,
        code: "literal-date",
        what: "date",
        facts: facts(scope, FactKind::Date, |value| Date::parse(value) == Some(date)),
    }));
    literals
}

/// The dates of facts, as the language writes them.
fn dates_of_facts(scope: &Scope<'_>, lang: Lang, text: &str) -> Vec<(Range<usize>, Date)> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let voice = Voice::new(lang, scope.messages, scope.formatters);
    let days =
        scope.site.data.facts.values().filter(|entry| entry.value.kind.value == FactKind::Date);
    let mut days: Vec<Date> =
        days.filter_map(|entry| Date::parse(&entry.value.value.value)).collect();
    days.sort_unstable();
    days.dedup();
    let mut found = Vec::new();
    let addresses = addresses(text);
    for day in days {
        let written = voice.formatter().date(day);
        let alone = |at: &usize| {
            !text[..*at].ends_with(|c: char| c.is_ascii_digit())
                && ends_date(&text[at + written.len()..])
                && !lies_in(&addresses, *at)
        };
        let places = text.match_indices(&written).map(|(at, _)| at).filter(alone);
        found.extend(places.map(|at| (at..at + written.len(), day)));
    }
    found
}

fn facts<'s>(scope: &'s Scope<'_>, kind: FactKind, is_it: impl Fn(&str) -> bool) -> Vec<&'s str> {
    let facts = scope.site.data.facts.iter();
    facts
        .filter(|(_, entry)| entry.value.kind.value == kind && is_it(&entry.value.value.value))
        .map(|(name, _)| name.as_str())
        .collect()
}

impl Literal<'_> {
    fn message(&self) -> String {
        let text = self.text.split_whitespace().collect::<Vec<_>>().join(" ");
        format!("the {} `{text}` stands in the text", self.what)
    }

    /// One where no directive is read.
    fn without_fix(&self, help: &str) -> Diagnostic {
        Diagnostic::warning(self.code, self.message()).help(help)
    }

    fn diagnostic(&self) -> Diagnostic {
        let (help, replacement) = match self.facts.as_slice() {
            [] => (
                "put it into content/data/facts.yaml with its source, and write :fact[name] here"
                    .to_owned(),
                None,
            ),
            [name] => {
                let directive = format!(":fact[{name}]");
                (format!("write {directive} here; `pace check --fix` does it"), Some(directive))
            }
            several => {
                let all: Vec<String> =
                    several.iter().map(|name| format!(":fact[{name}]")).collect();
                (format!("write the one that is meant: {}", all.join(" or ")), None)
            }
        };
        Diagnostic::warning(self.code, self.message()).help(help).fix(replacement)
    }
}
