//! What rules ask of facts: numbers, sums and days.
//!
//! Owns how a fact's value becomes a number, and what is told of one that has
//! none. That a fact is there at all is the check of references'.

use std::sync::Arc;

use crate::diag::Diagnostics;
use crate::model::date::Date;
use crate::model::fact::{Fact, FactKind};
use crate::model::field::FactName;
use crate::parse::Entries;
use crate::resolve::mistake::Mistake;

/// The facts of a site, for the rules of one file.
pub(super) struct Facts<'f> {
    facts: &'f Entries<Fact>,
    file: &'f Arc<str>,
    diagnostics: &'f mut Diagnostics,
}

impl<'f> Facts<'f> {
    pub(super) fn new(
        facts: &'f Entries<Fact>,
        file: &'f Arc<str>,
        diagnostics: &'f mut Diagnostics,
    ) -> Self {
        Self { facts, file, diagnostics }
    }

    /// Reports a mistake of the rules.
    pub(super) fn mistake(&mut self, mistake: Mistake) {
        self.diagnostics.push(mistake.in_file(self.file.clone()));
    }

    /// Reports a worked example that the rules cannot work out.
    pub(super) fn example(&mut self, span: &std::ops::Range<usize>, why: &str) {
        self.mistake(Mistake {
            code: "calculator-example",
            span: span.clone(),
            message: format!("this example comes to nothing: {why}"),
            help: Some("the rules cannot work with its days".to_owned()),
        });
    }

    /// A whole number.
    pub(super) fn number(&mut self, name: &FactName) -> Option<u16> {
        let value = self.value(name, FactKind::Number)?;
        let number = value.parse().ok();
        if number.is_none() {
            self.unfit(name, "a whole number");
        }
        number
    }

    /// A sum, in pence.
    pub(super) fn pence(&mut self, name: &FactName) -> Option<u64> {
        let value = self.value(name, FactKind::Money)?;
        let (pounds, pence) = value.split_once('.').unwrap_or((value, "00"));
        let sum = pounds.parse::<u64>().ok().and_then(|pounds| pounds.checked_mul(100));
        let sum = sum.and_then(|sum| sum.checked_add(pence.parse().ok()?));
        // So that no sum of weeks overflows, here or in a browser.
        let sum = sum.filter(|sum| *sum <= 100_000_000);
        if sum.is_none() {
            self.unfit(name, "a sum of at most a million pounds");
        }
        sum
    }

    /// A day.
    pub(super) fn date(&mut self, name: &FactName) -> Option<Date> {
        let value = self.value(name, FactKind::Date)?;
        let date = Date::parse(value);
        if date.is_none() {
            self.unfit(name, "a day");
        }
        date
    }

    /// The text of a fact of this kind; a fact that is not there is told by the
    /// check of references.
    fn value(&mut self, name: &FactName, kind: FactKind) -> Option<&'f str> {
        let fact = &self.facts.get(name.as_str())?.value;
        if fact.kind.value != kind {
            let wanted = format!("a fact of kind `{}`", kind.as_str());
            self.unfit(name, &wanted);
            return None;
        }
        Some(fact.value.value.as_str())
    }

    fn unfit(&mut self, name: &FactName, wanted: &str) {
        self.mistake(Mistake {
            code: "calculator-fact",
            span: name.0.span.clone(),
            message: format!("`{}` is not {wanted}", name.as_str()),
            help: Some("a calculator cannot work with anything else".to_owned()),
        });
    }
}
