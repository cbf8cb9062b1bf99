//! Collective consultation: the steps by number of jobs, and worked examples.

use crate::i18n::Arguments;
use crate::model::calculator::{ConsultationExample, ConsultationTable};
use crate::resolve::calculators::ConsultationRules;

use super::super::view::{CalculatorNumbers, ExampleView, TableView};
use super::super::words::Words;
use super::Shown;

impl Words<'_> {
    pub(super) fn consultation(
        &self,
        table: &ConsultationTable,
        rules: &ConsultationRules,
    ) -> Shown {
        let fewest = rules.steps.first().map_or(0, |step| step.from);
        let numbers = CalculatorNumbers {
            window: self.number(rules.window),
            jobs: self.number(fewest),
            ..CalculatorNumbers::default()
        };
        let examples = table.examples.iter();
        Shown {
            numbers,
            tables: vec![self.consultation_steps(rules)],
            examples: examples.filter_map(|example| self.plan_example(example, rules)).collect(),
        }
    }

    fn consultation_steps(&self, rules: &ConsultationRules) -> TableView {
        let mut rows = Vec::new();
        for (place, step) in rules.steps.iter().enumerate() {
            let from = Arguments::new().text("from", self.number(step.from));
            let jobs = match rules.steps.get(place + 1) {
                Some(next) => {
                    let to = self.number(next.from.saturating_sub(1));
                    self.say("calc-jobs-between", &from.text("to", to))
                }
                None => self.say("calc-jobs-from", &from),
            };
            rows.push(vec![jobs, self.number(step.days)]);
        }
        let columns = ["calc-column-jobs", "calc-column-days"];
        TableView { name: "steps", columns: columns.map(|id| self.t(id)).into(), rows }
    }

    fn plan_example(
        &self,
        example: &ConsultationExample,
        rules: &ConsultationRules,
    ) -> Option<ExampleView> {
        let begins = example.begins.value;
        let plan = rules.plan(example.jobs, Some(begins), None)?;
        let window = Arguments::new().text("days", self.number(rules.window));
        let mut jobs = self.line("calc-jobs", self.number(example.jobs));
        jobs.label = self.say("calc-jobs", &window);
        let given = vec![jobs, self.line("calc-begins", self.date(begins))];
        let worked = vec![
            self.line("calc-line-days", self.number(plan.days)),
            self.line("calc-line-hr1", self.date(begins)),
            self.line("calc-line-first", self.date(plan.earliest?)),
        ];
        Some(ExampleView { given, worked })
    }
}
