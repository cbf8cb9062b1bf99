//! Statutory notice.
//!
//! Owns how many weeks it is, and on which day it ends at the earliest. Notice
//! begins on the day after it is given. A contract may say more, never less.

use serde::Serialize;

use super::calendar::{days_between, days_on, whole_months};
use super::facts::Facts;
use super::redundancy::Problem;
use crate::model::calculator::NoticeTable;
use crate::model::date::Date;

/// The rules of statutory notice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NoticeRules {
    /// From how many full months of service there is any.
    pub from_months: u16,
    /// How many weeks it is then.
    pub weeks: u16,
    /// From how many full years on it is a week for each of them.
    pub per_year_from: u16,
    /// How many weeks it is at most.
    pub most: u16,
}

/// What somebody's notice comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct NoticeEstimate {
    /// Full years of service on the day on which it is given.
    pub years: u16,
    /// The weeks that the law gives at least.
    pub law: u16,
    /// The weeks that count: the law's, or the contract's where those are more.
    pub weeks: u16,
    /// The day on which it ends at the earliest.
    pub ends: Date,
    /// By how many days the last day of work is too early.
    pub short: u16,
}

impl NoticeRules {
    pub(super) fn new(table: &NoticeTable, facts: &mut Facts<'_>) -> Option<Self> {
        let most = facts.number(&table.most)?;
        let NoticeTable { from_months, weeks, per_year_from, .. } = *table;
        let rules = Self { from_months, weeks, per_year_from, most };
        for example in &table.examples {
            let given = example.given.value;
            if let Err(problem) = rules.estimate(example.began, given, 0, None) {
                facts.example(&example.given.span, problem.as_str());
            }
        }
        Some(rules)
    }

    /// The weeks that the law gives to a person who began on a day and is given
    /// notice on another. Both days are days of service.
    #[must_use]
    pub fn statutory(&self, began: Date, given: Date) -> u16 {
        let months = whole_months(began, days_on(given, 1));
        let years = months / 12;
        match months {
            months if months < self.from_months => 0,
            _ if years < self.per_year_from => self.weeks,
            _ => years.min(self.most),
        }
    }

    /// What notice comes to. `contract` is the weeks that the contract says,
    /// `ended` the last day of work as the employer has it.
    ///
    /// # Errors
    /// If the days cannot be right.
    pub fn estimate(
        &self,
        began: Date,
        given: Date,
        contract: u16,
        ended: Option<Date>,
    ) -> Result<NoticeEstimate, Problem> {
        if given < began {
            return Err(Problem::NoticeBeforeStart);
        }
        if ended.is_some_and(|ended| ended < given) {
            return Err(Problem::NoticeAfterEnd);
        }
        let law = self.statutory(began, given);
        let weeks = law.max(contract);
        let ends = days_on(given, i32::from(weeks) * 7);
        let short = ended.map_or(0, |ended| days_between(ended, ends).max(0));
        Ok(NoticeEstimate {
            years: whole_months(began, days_on(given, 1)) / 12,
            law,
            weeks,
            ends,
            short: u16::try_from(short).unwrap_or(u16::MAX),
        })
    }
}
