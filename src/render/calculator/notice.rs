//! Notice: the least by law, by length of service, and worked examples.

use crate::i18n::Arguments;
use crate::model::calculator::{NoticeExample, NoticeTable};
use crate::resolve::calculators::NoticeRules;

use super::super::view::{CalculatorNumbers, ExampleView, LineView, TableView};
use super::super::words::Words;
use super::Shown;

impl Words<'_> {
    pub(super) fn notice(&self, table: &NoticeTable, rules: &NoticeRules) -> Shown {
        let examples = table.examples.iter();
        Shown {
            numbers: CalculatorNumbers {
                months: rules.from_months,
                ..CalculatorNumbers::default()
            },
            tables: vec![self.least_notice(rules)],
            examples: examples.filter_map(|example| self.notice_example(example, rules)).collect(),
        }
    }

    fn least_notice(&self, rules: &NoticeRules) -> TableView {
        let months = Arguments::new().number("months", i64::from(rules.from_months));
        let mut rows = vec![
            vec![self.say("calc-service-less", &months), self.number(0)],
            vec![self.say("calc-service-from", &months), self.number(rules.weeks)],
        ];
        let years = rules.per_year_from..=rules.most.max(rules.per_year_from);
        rows.extend(years.map(|years| {
            let count = Arguments::new().number("years", i64::from(years));
            let id = if years >= rules.most { "calc-service-most" } else { "calc-service-years" };
            vec![self.say(id, &count), self.number(years.min(rules.most))]
        }));
        let columns = ["calc-column-service", "calc-column-notice"];
        TableView { name: "least-notice", columns: columns.map(|id| self.t(id)).into(), rows }
    }

    fn notice_example(&self, example: &NoticeExample, rules: &NoticeRules) -> Option<ExampleView> {
        let (began, notice) = (example.began, example.given.value);
        let estimate = rules.estimate(began, notice, example.contract.unwrap_or(0), None).ok()?;
        let mut given = vec![
            self.line("calc-began", self.date(began)),
            self.line("calc-notice-given", self.date(notice)),
        ];
        given.extend(example.contract.map(|weeks| self.line("calc-contract", self.number(weeks))));
        let mut worked = vec![
            self.line("calc-line-years", self.number(estimate.years)),
            self.line("calc-line-notice-law", self.number(estimate.law)),
        ];
        if example.contract.is_some() {
            worked.push(self.line("calc-line-notice-weeks", self.number(estimate.weeks)));
        }
        if estimate.weeks > 0 {
            let ends = self.line("calc-line-notice-ends", self.date(estimate.ends));
            worked.push(LineView { note: Some(self.t("calc-in-lieu")), ..ends });
        }
        Some(ExampleView { given, worked })
    }
}
