//! Calculators: rules become tables, worked examples and data for the script.
//!
//! Owns what of a calculator is in the page before any script runs: all of it
//! but the answer to one's own question.

mod consultation;
mod notice;
mod print;
mod redundancy;

use serde::Serialize;
use serde_json::json;

use crate::i18n::Arguments;
use crate::model::calculator::Calculator;
use crate::model::fact::Confidence;
use crate::model::field::{Contents, PagePath, Referent, Table as _};
use crate::model::kind::Evidence;
use crate::model::lang::Lang;

use super::page::evidence;
use super::view::{
    CalculatorNumbers, CalculatorView, ExampleView, LineView, LinkView, TableView, UsedFactView,
};
use super::words::Words;

/// What one calculator shows.
#[derive(Default)]
struct Shown {
    numbers: CalculatorNumbers,
    tables: Vec<TableView>,
    examples: Vec<ExampleView>,
}

impl Words<'_> {
    /// A calculator for a text in this language, with links for its reader's;
    /// none where its rules have mistakes, which were reported.
    pub(super) fn calculator(
        &self,
        calculator: Calculator,
        reader: &Words<'_>,
    ) -> Option<CalculatorView> {
        let tables = &self.site().data.calculators.as_ref()?.value;
        let rules = &self.site().rules;
        match calculator {
            Calculator::RedundancyPay => {
                let (table, rules) = (tables.redundancy_pay.as_ref()?, rules.redundancy.as_ref()?);
                let shown = self.redundancy(table, rules);
                let about = (&*table.see, &*table.evidence, table.page_contents());
                Some(self.calculator_view((calculator, reader), rules, shown, about))
            }
            Calculator::Notice => {
                let (table, rules) = (tables.notice.as_ref()?, rules.notice.as_ref()?);
                let shown = self.notice(table, rules);
                let about = (&*table.see, &*table.evidence, table.page_contents());
                Some(self.calculator_view((calculator, reader), rules, shown, about))
            }
            Calculator::Consultation => {
                let (table, rules) = (tables.consultation.as_ref()?, rules.consultation.as_ref()?);
                let shown = self.consultation(table, rules);
                let about = (&*table.see, &*table.evidence, table.page_contents());
                Some(self.calculator_view((calculator, reader), rules, shown, about))
            }
        }
    }

    fn calculator_view(
        &self,
        (calculator, reader): (Calculator, &Words<'_>),
        rules: &impl Serialize,
        shown: Shown,
        (see, from, contents): (&[PagePath], &[Evidence], Contents<'_>),
    ) -> CalculatorView {
        CalculatorView {
            name: calculator.as_str(),
            id: format!("_{}", calculator.as_str()),
            source_lang: self.tag(Lang::SOURCE),
            source_dir: self.dir(Lang::SOURCE).as_str(),
            rules: json!({ "rules": rules, "print": self.ways_of_writing() }).to_string(),
            numbers: shown.numbers,
            tables: shown.tables,
            examples: shown.examples,
            see: self.see(see, reader),
            evidence: from.iter().map(evidence).collect(),
            facts: self.used_facts(&contents),
        }
    }

    fn see(&self, pages: &[PagePath], reader: &Words<'_>) -> Vec<LinkView> {
        let pages = pages.iter().map(PagePath::as_str);
        let groups = pages.filter_map(|page| self.site().referent(Referent::Page, page));
        let link = |group| LinkView { href: reader.link(group).href, ..self.link(group) };
        groups.map(link).collect()
    }

    /// The facts that the rules name, each once, in the order of the file.
    fn used_facts(&self, contents: &Contents<'_>) -> Vec<UsedFactView> {
        let facts = &self.site().data.facts;
        let mut names: Vec<&str> = Vec::new();
        for reference in &contents.references {
            if reference.referent == Referent::Fact && !names.contains(&reference.name) {
                names.push(reference.name);
            }
        }
        let used = names.into_iter().filter_map(|name| {
            let fact = &facts.get(name)?.value;
            Some(UsedFactView {
                text: self.voice().fact(fact).ok()?,
                about: fact.about.clone(),
                source: fact.source.clone(),
                as_of: fact.as_of.clone(),
                confidence: Confidence::as_str(fact.confidence),
            })
        });
        used.collect()
    }

    /// A text of the calculators with values in it.
    fn say(&self, id: &str, arguments: &Arguments<'_>) -> String {
        let said = self.voice().message(id, arguments);
        said.map_or_else(|_| format!("{{{id}}}"), |formatted| formatted.text.into_owned())
    }

    fn line(&self, id: &str, value: String) -> LineView {
        LineView { label: self.t(id), value, note: None }
    }

    /// A number as the reader's language writes it.
    fn number(&self, number: impl std::fmt::Display) -> String {
        let text = number.to_string();
        self.voice().formatter().decimal(&text).unwrap_or(text)
    }

    /// A sum, without pence where there are none.
    fn pence(&self, pence: u64) -> String {
        let sum = match (pence / 100, pence % 100) {
            (pounds, 0) => pounds.to_string(),
            (pounds, pence) => format!("{pounds}.{pence:02}"),
        };
        self.voice().money(&sum).unwrap_or(sum)
    }
}
