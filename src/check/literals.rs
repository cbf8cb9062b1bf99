//! Sums and dates that should be facts.
//!
//! Owns `literal-sum` and `literal-date`. One that equals exactly one fact can
//! be mended without a thought; of others only a person knows what they are.
//! What tells of the past, such as a case study, may name its figures.

use std::collections::BTreeMap;
use std::ops::Range;

use rayon::prelude::*;

use super::Scope;
use super::days::{Ways, after_dash, days, ends_date};
use super::numbers::{addresses, keep_apart, lies_in};
use super::outside::{self, Shared};
use super::running::{html, runs};
use super::sums::{Units, fact_pence, sums};
use crate::diag::{Diagnostic, Diagnostics};
use crate::i18n::{Arguments, Language, Voice};
use crate::model::body::NodeKind;
use crate::model::date::Date;
use crate::model::fact::FactKind;
use crate::model::lang::Lang;
use crate::parse::Document;

/// How a language writes what is looked for.
struct Writing {
    /// Its ways of writing days.
    ways: Ways,
    /// The days of facts as it writes them, where not every day is known by its form.
    days: Vec<(String, Date)>,
    units: Units,
}

/// What is looked for, and where it may be said instead.
struct Search<'s> {
    scope: &'s Scope<'s>,
    /// One of each language.
    writings: Vec<Writing>,
    /// The facts that have a sum, in pence.
    sums: BTreeMap<u64, Vec<&'s str>>,
    /// The facts that have a day.
    days: BTreeMap<Date, Vec<&'s str>>,
}

/// A value that stands in a text.
struct Literal<'t> {
    at: Range<usize>,
    text: &'t str,
    code: &'static str,
    what: &'static str,
    /// The facts that have this value.
    facts: &'t [&'t str],
}

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let writings = scope.languages.iter().map(|language| Writing::of(scope, language)).collect();
    let sums = facts(scope, FactKind::Money, fact_pence);
    let search = Search { scope, writings, sums, days: facts(scope, FactKind::Date, Date::parse) };
    let documents = &scope.site.documents;
    let found: Vec<Diagnostics> = documents
        .par_iter()
        .filter(|document| !tells_of_the_past(document))
        .map(|document| search.of_document(document))
        .collect();
    diagnostics.extend(found.into_iter().flatten());
    search.in_shared(diagnostics);
}

impl Writing {
    fn of(scope: &Scope<'_>, language: &Language) -> Self {
        let voice = Voice::new(language.lang, scope.messages, scope.formatters);
        let is_english = language.tag.as_str().starts_with("en");
        let mut units = Units::default();
        // Whoever writes in another language may keep the words of the source.
        for lang in [Lang::SOURCE, language.lang] {
            for id in ["pound-words", "pence-words"] {
                if let Ok(words) = scope.messages.format(lang, id, &Arguments::new()) {
                    units.add(&words.text);
                }
            }
        }
        let days = facts(scope, FactKind::Date, |value| Date::parse(value).filter(|_| !is_english));
        let days = days.into_keys().map(|day| (voice.formatter().date(day), day)).collect();
        Self { ways: if is_english { Ways::English } else { Ways::Digits }, days, units }
    }

    /// The days of a text, those that are found in two ways once.
    fn days(&self, text: &str) -> Vec<(Range<usize>, Date)> {
        let mut found = days(text, self.ways);
        if text.bytes().any(|byte| byte.is_ascii_digit()) {
            found.extend(self.days_of_facts(text));
            keep_apart(&mut found);
        }
        found
    }

    /// The dates of facts, as the language writes them.
    fn days_of_facts(&self, text: &str) -> Vec<(Range<usize>, Date)> {
        let mut found = Vec::new();
        let addresses = addresses(text);
        let begins = |text: &str| self.days.iter().any(|(day, _)| text.starts_with(day.as_str()));
        for (written, day) in &self.days {
            let alone = |at: &usize| {
                let behind = &text[at + written.len()..];
                !text[..*at].ends_with(|c: char| c.is_ascii_digit())
                    && (ends_date(behind) || after_dash(behind).is_some_and(begins))
                    && !lies_in(&addresses, *at)
            };
            let places = text.match_indices(written).map(|(at, _)| at).filter(alone);
            found.extend(places.map(|at| (at..at + written.len(), *day)));
        }
        found
    }
}

/// Pages whose figures belong to a day that is over.
pub(super) fn tells_of_the_past(document: &Document) -> bool {
    matches!(document.fields.kind().as_str(), "case-study" | "update" | "event" | "presentation")
}

impl Search<'_> {
    /// Sums and dates in texts that pages share. Those of charts are of their source.
    fn in_shared(&self, diagnostics: &mut Diagnostics) {
        let scope = self.scope;
        let mut texts: Vec<Shared<'_>> = outside::of_messages(scope);
        texts.extend(outside::of_finder(scope));
        texts.extend(outside::of_entries(&scope.site.data.glossary));
        for shared in texts {
            // Its language is not known: days are found as English writes them.
            for literal in self.literals(Lang::SOURCE, shared.text) {
                let at = shared.place(&literal.at);
                let help = "say it on a page, where :fact[name] can";
                diagnostics.push(literal.without_fix(help).at(shared.file.clone(), at));
            }
        }
    }

    fn of_document(&self, document: &Document) -> Diagnostics {
        let mut found = Diagnostics::new();
        let body = &document.body;
        for run in runs(body) {
            for literal in self.literals(document.lang, &run.text) {
                let at = run.place(&literal.at);
                found.push(literal.diagnostic().at(document.file.clone(), at));
            }
        }
        for node in &body.nodes {
            let NodeKind::HtmlBlock(range) = node.kind else { continue };
            let (words, _) = html(body, range, node.span);
            for literal in self.literals(document.lang, &words.text) {
                let at = words.place(&literal.at);
                let help = "write this block as Markdown, where `:fact[name]` can say it";
                found.push(literal.without_fix(help).at(document.file.clone(), at));
            }
        }
        for plain in outside::of_document(document) {
            for literal in self.literals(document.lang, plain.text) {
                let at = plain.place(document, &literal.at);
                let help = "say it in the text of the page, where :fact[name] can";
                found.push(literal.without_fix(help).at(document.file.clone(), at));
            }
        }
        found
    }

    fn literals<'t>(&'t self, lang: Lang, text: &'t str) -> Vec<Literal<'t>> {
        let writing = &self.writings[lang.index()];
        let mut literals: Vec<Literal<'t>> = sums(text, &writing.units)
            .into_iter()
            .map(|(at, pence)| Literal {
                text: &text[at.clone()],
                at,
                code: "literal-sum",
                what: "sum",
                facts: pence.and_then(|pence| self.sums.get(&pence)).map_or(&[], Vec::as_slice),
            })
            .collect();
        literals.extend(writing.days(text).into_iter().map(|(at, date)| Literal {
            text: &text[at.clone()],
            at,
            code: "literal-date",
            what: "date",
            facts: self.days.get(&date).map_or(&[], Vec::as_slice),
        }));
        literals
    }
}

/// The facts of a kind by their value.
fn facts<'s, V: Ord>(
    scope: &Scope<'s>,
    kind: FactKind,
    read: impl Fn(&str) -> Option<V>,
) -> BTreeMap<V, Vec<&'s str>> {
    let mut facts: BTreeMap<V, Vec<&str>> = BTreeMap::new();
    let of_kind = scope.site.data.facts.iter().filter(|(_, one)| one.value.kind.value == kind);
    for (name, entry) in of_kind {
        if let Some(value) = read(&entry.value.value.value) {
            facts.entry(value).or_default().push(name);
        }
    }
    facts
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
        let (help, replacement) = match self.facts {
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
