//! Collective consultation: by when it begins, and when the first job can end.
//!
//! Owns the two days that hang together. The law asks for so many days before
//! the first dismissal; whether the first or the last of them counts is argued
//! about, so the rules leave a margin and every result errs on the later side.

use serde::Serialize;

use super::calendar::days_on;
use super::facts::Facts;
use crate::model::calculator::ConsultationTable;
use crate::model::date::Date;
use crate::resolve::mistake::Mistake;

/// From how many jobs on, how many days.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Step {
    /// From how many jobs on.
    pub from: u16,
    /// How many days before the first job ends.
    pub days: u16,
}

/// The rules of collective consultation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConsultationRules {
    /// Within how many days jobs are counted.
    pub window: u16,
    /// The steps, fewest jobs first.
    pub steps: Vec<Step>,
    /// Days left beyond what the law says.
    pub margin: u16,
}

/// What a plan comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ConsultationPlan {
    /// The days that the law asks for.
    pub days: u16,
    /// The last day on which consultation can begin and the HR1 be received,
    /// where the day of the first end is given.
    pub latest: Option<Date>,
    /// The first day on which a job can end, where the day of the beginning is
    /// given.
    pub earliest: Option<Date>,
}

impl ConsultationRules {
    pub(super) fn new(table: &ConsultationTable, facts: &mut Facts<'_>) -> Option<Self> {
        let window = facts.number(&table.window_days);
        let steps: Vec<Option<Step>> = table
            .steps
            .value
            .iter()
            .map(|step| {
                let (from, days) = (facts.number(&step.from), facts.number(&step.days));
                Some(Step { from: from?, days: days? })
            })
            .collect();
        let steps: Vec<Step> = steps.into_iter().collect::<Option<_>>()?;
        let rises = |pair: &[Step]| pair[0].from < pair[1].from && pair[0].days <= pair[1].days;
        if steps.is_empty() || !steps.windows(2).all(rises) {
            facts.mistake(Mistake {
                code: "calculator-order",
                span: table.steps.span.clone(),
                message: "the steps do not go from fewer jobs to more".to_owned(),
                help: Some("write the step with fewest jobs first".to_owned()),
            });
            return None;
        }
        let rules = Self { window: window?, steps, margin: table.margin_days };
        for example in &table.examples {
            if rules.plan(example.jobs, None, None).is_none() {
                facts.example(&example.begins.span, "too few jobs");
            }
        }
        Some(rules)
    }

    /// What a plan comes to; none where so few jobs go that the law asks for no
    /// collective consultation.
    #[must_use]
    pub fn plan(
        &self,
        jobs: u16,
        begins: Option<Date>,
        first: Option<Date>,
    ) -> Option<ConsultationPlan> {
        let step = self.steps.iter().rev().find(|step| step.from <= jobs)?;
        let apart = i32::from(step.days) + i32::from(self.margin);
        Some(ConsultationPlan {
            days: step.days,
            latest: first.map(|first| days_on(first, -apart)),
            earliest: begins.map(|begins| days_on(begins, apart)),
        })
    }
}
