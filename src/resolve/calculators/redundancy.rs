//! Statutory redundancy pay.
//!
//! Owns the sums. Years are counted backwards from the last day that counts,
//! each by the age at its beginning. That day is the last day of work; or, where
//! less notice was given than the law wants, the day on which that notice would
//! have ended (Employment Rights Act 1996, section 145). The limit is that of
//! the last day of work, the lower one where the two days lie on two sides of a
//! change: what is shown is a minimum.

use std::ops::Range;

use serde::Serialize;

use super::calendar::{anniversary, days_on, whole_years};
use super::facts::Facts;
use super::notice::NoticeRules;
use crate::model::calculator::{HalfWeeks, PayExample, RedundancyTable};
use crate::model::date::Date;
use crate::model::field::choices;
use crate::resolve::mistake::Mistake;

/// What a full year counts from an age on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Band {
    /// The age that is reached before such a year begins.
    pub from: u16,
    /// The weeks of pay that it counts.
    pub halves: HalfWeeks,
}

/// What counts as a week's pay at most, from a day on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Limit {
    /// The first day.
    pub from: Date,
    /// A week's pay at most, in pence.
    pub week: u64,
    /// Redundancy pay at most, in pence.
    pub most: u64,
}

/// The rules of statutory redundancy pay.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RedundancyRules {
    /// How many full years are needed.
    pub needed: u16,
    /// How many years count at most.
    pub counted: u16,
    /// What a full year counts, by age, the youngest first.
    pub bands: Vec<Band>,
    /// The limits, the oldest first.
    pub limits: Vec<Limit>,
    /// The last day for which the newest limit is known to hold.
    pub known_to: Date,
    /// The age at which work begins at the earliest in the table of weeks.
    pub table_from: u16,
    /// The rules of notice, which can move the last day that counts.
    pub notice: Option<NoticeRules>,
}

/// What is asked of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Employment {
    /// The day of birth.
    pub born: Date,
    /// The first day of work.
    pub began: Date,
    /// The day on which notice was given, where that is known; the last day
    /// where there was none.
    pub given: Option<Date>,
    /// The last day of work.
    pub ended: Date,
    /// A week's pay before tax, in pence.
    pub pay: u64,
}

choices! {
    /// Why days cannot be right.
    pub enum Problem {
        /// The last day is before the first.
        EndBeforeStart = "end-before-start",
        /// Notice was given before work began.
        NoticeBeforeStart = "notice-before-start",
        /// Notice was given after the last day.
        NoticeAfterEnd = "notice-after-end",
        /// Work began at an age at which nobody works.
        TooYoung = "too-young",
        /// An age that nobody reaches at work.
        TooOld = "too-old",
        /// The last day is before the first limit that is known.
        BeforeLimits = "before-limits",
    }
}

/// The youngest age at which work can have begun, and the greatest at its end:
/// beyond them, a day or a rule was mistyped.
const AGES: (u16, u16) = (13, 110);

/// The years of one band.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct BandYears {
    /// Its place among the bands.
    pub band: u16,
    /// How many years.
    pub years: u16,
    /// The weeks that they come to.
    pub halves: HalfWeeks,
}

/// What somebody's redundancy pay comes to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PayEstimate {
    /// The last day that counts.
    pub relevant: Date,
    /// Full years of service on that day.
    pub years: u16,
    /// Age on that day.
    pub age: u16,
    /// Whether the years are enough.
    pub enough: bool,
    /// The day until which service would have to last to be enough.
    pub enough_on: Date,
    /// Whether it would be enough with the notice that the law wants, which
    /// matters where nothing is known of notice.
    pub enough_with_notice: bool,
    /// How many years count.
    pub counted: u16,
    /// The years by band, the oldest band first; bands without years are left out.
    pub bands: Vec<BandYears>,
    /// The weeks of pay.
    pub halves: HalfWeeks,
    /// The place of the limit that applies.
    pub limit: u16,
    /// A week's pay that counts, in pence.
    pub week: u64,
    /// The sum, in pence; half a penny is rounded up.
    pub total: u64,
    /// Whether another limit may apply: the last day that counts is on the other
    /// side of a change, or so late that a newer limit is likely.
    pub limit_unsure: bool,
}

/// A line of the table of weeks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReckonerRow {
    /// The age; in the last line, that and older.
    pub age: u16,
    /// The weeks for each number of years; none where nobody can have worked so
    /// long at this age.
    pub weeks: Vec<Option<HalfWeeks>>,
}

impl RedundancyRules {
    pub(super) fn new(
        table: &RedundancyTable,
        notice: Option<&NoticeRules>,
        facts: &mut Facts<'_>,
    ) -> Option<Self> {
        let needed = facts.number(&table.service_years);
        let counted = facts.number(&table.years_counted);
        let bands: Vec<Band> = table
            .bands
            .value
            .iter()
            .map(|band| Band { from: band.from_age.value, halves: band.weeks })
            .collect();
        let limits: Vec<Option<Limit>> = table
            .limits
            .value
            .iter()
            .map(|limit| {
                let from = facts.date(&limit.from);
                let (week, most) = (facts.pence(&limit.week), facts.pence(&limit.most));
                Some(Limit { from: from?, week: week?, most: most? })
            })
            .collect();
        let rules = Self {
            needed: needed?,
            counted: counted?,
            bands,
            limits: limits.into_iter().collect::<Option<_>>()?,
            known_to: table.limits_known_to.value,
            table_from: table.table_from_age.value,
            notice: notice.cloned(),
        };
        let mistakes = rules.mistakes(table);
        let sound = mistakes.is_empty();
        mistakes.into_iter().for_each(|mistake| facts.mistake(mistake));
        if sound {
            rules.try_examples(table, facts);
        }
        sound.then_some(rules)
    }

    fn try_examples(&self, table: &RedundancyTable, facts: &mut Facts<'_>) {
        for PayExample { born, began, given, ended, pay } in &table.examples {
            let Some(pay) = facts.pence(pay) else { continue };
            let of =
                Employment { born: *born, began: *began, given: *given, ended: ended.value, pay };
            if let Err(problem) = self.estimate(&of) {
                facts.example(&ended.span, problem.as_str());
            }
        }
    }

    /// Ages and years that are beyond anybody's.
    fn lifetimes(&self, table: &RedundancyTable) -> Vec<Mistake> {
        let mut mistakes = Vec::new();
        let ages = table.bands.value.iter().map(|band| &band.from_age);
        for age in ages.chain([&table.table_from_age]).filter(|age| age.value > AGES.1) {
            let message = format!("`{}` is an age that nobody reaches at work", age.value);
            let help = format!("write an age of {} at most", AGES.1);
            mistakes.push(order(&age.span, &message, &help));
        }
        for (years, fact) in
            [(self.needed, &table.service_years), (self.counted, &table.years_counted)]
        {
            if years > AGES.1 {
                let message = format!("`{}` is longer than anybody works", fact.as_str());
                mistakes.push(order(&fact.0.span, &message, "give years of one life"));
            }
        }
        mistakes
    }

    /// What does not fit together in the rules.
    fn mistakes(&self, table: &RedundancyTable) -> Vec<Mistake> {
        let mut mistakes = self.lifetimes(table);
        let rises = self.bands.windows(2).all(|pair| pair[0].from < pair[1].from);
        if self.bands.first().is_none_or(|band| band.from != 0) || !rises {
            mistakes.push(order(
                &table.bands.span,
                "the bands do not go from age 0 upwards",
                "begin with `from_age: 0`, then each band with a higher age",
            ));
        }
        let rises = self.limits.windows(2).all(|pair| pair[0].from < pair[1].from);
        if self.limits.is_empty() || !rises {
            mistakes.push(order(
                &table.limits.span,
                "the limits do not go from the oldest to the newest",
                "write the oldest limit first, and at least one",
            ));
        }
        let most = self.bands.iter().map(|band| band.halves.0).max().unwrap_or(0);
        for (limit, row) in self.limits.iter().zip(&table.limits.value) {
            let highest = pay(HalfWeeks(most * u32::from(self.counted)), limit.week);
            if limit.most != highest {
                mistakes.push(Mistake {
                    code: "calculator-limit",
                    span: row.most.0.span.clone(),
                    message: format!(
                        "`{}` is not what {} years at the limit of a week's pay come to",
                        row.most.as_str(),
                        self.counted
                    ),
                    help: Some(format!("that is {}.{:02}", highest / 100, highest % 100)),
                });
            }
        }
        mistakes
    }

    /// The years of each band, the oldest band first, for an age on the day after
    /// the last day and a number of years that count.
    #[must_use]
    pub fn years_by_band(&self, age: u16, counted: u16) -> Vec<BandYears> {
        let mut taken = 0;
        let mut rows = Vec::new();
        for (place, band) in self.bands.iter().enumerate().rev() {
            // A year belongs to a band if its first day is not before that age.
            let reached = if band.from == 0 { counted } else { age.saturating_sub(band.from) };
            let years = reached.min(counted) - taken;
            taken += years;
            if years > 0 {
                let halves = HalfWeeks(band.halves.0 * u32::from(years));
                rows.push(BandYears { band: place as u16, years, halves });
            }
        }
        rows
    }

    /// The weeks of pay for an age and full years of service.
    #[must_use]
    pub fn weeks(&self, age: u16, years: u16) -> HalfWeeks {
        let rows = self.years_by_band(age, years.min(self.counted));
        HalfWeeks(rows.iter().map(|row| row.halves.0).sum())
    }

    /// The table of weeks by age and service. It goes by the age on the last day,
    /// as the published one does: for who has a birthday on the day after it, the
    /// line of the next age is the right one.
    #[must_use]
    pub fn reckoner(&self) -> Vec<ReckonerRow> {
        let oldest = self.bands.last().map_or(0, |band| band.from) + self.counted;
        let ages = self.table_from + self.needed..=oldest;
        let row = |age: u16| ReckonerRow {
            age,
            weeks: (self.needed..=self.counted)
                .map(|years| (age >= years + self.table_from).then(|| self.weeks(age, years)))
                .collect(),
        };
        ages.map(row).collect()
    }

    /// What redundancy pay comes to.
    ///
    /// # Errors
    /// If the days cannot be right.
    pub fn estimate(&self, of: &Employment) -> Result<PayEstimate, Problem> {
        self.sound(of)?;
        let full_notice = |given: Date| {
            let weeks = self.notice.as_ref().map_or(0, |notice| notice.statutory(of.began, given));
            days_on(given, i32::from(weeks) * 7).max(of.ended)
        };
        let relevant = of.given.map_or(of.ended, full_notice);
        let years_on = |day: Date| whole_years(of.began, days_on(day, 1));
        let years = years_on(relevant);
        let age = whole_years(of.born, relevant);
        let counted = years.min(self.counted);
        // The last year begins a year before the day after the last day: who has a
        // birthday on that day begins it at the new age.
        let bands = self.years_by_band(whole_years(of.born, days_on(relevant, 1)), counted);
        let halves = HalfWeeks(bands.iter().map(|row| row.halves.0).sum());
        let place = |day: Date| self.limits.iter().rposition(|limit| limit.from <= day);
        let limit = place(of.ended).unwrap_or(0);
        let week = of.pay.min(self.limits[limit].week);
        Ok(PayEstimate {
            relevant,
            years,
            age,
            enough: years >= self.needed,
            enough_on: days_on(anniversary(of.began, self.needed), -1),
            enough_with_notice: years_on(full_notice(of.ended)) >= self.needed,
            counted,
            bands,
            halves,
            limit: limit as u16,
            week,
            total: pay(halves, week),
            limit_unsure: place(relevant) != Some(limit) || relevant > self.known_to,
        })
    }

    fn sound(&self, of: &Employment) -> Result<(), Problem> {
        if of.ended < of.began {
            return Err(Problem::EndBeforeStart);
        }
        if of.given.is_some_and(|given| given < of.began) {
            return Err(Problem::NoticeBeforeStart);
        }
        if of.given.is_some_and(|given| given > of.ended) {
            return Err(Problem::NoticeAfterEnd);
        }
        if whole_years(of.born, of.began) < AGES.0 {
            return Err(Problem::TooYoung);
        }
        if whole_years(of.born, of.ended) > AGES.1 {
            return Err(Problem::TooOld);
        }
        match self.limits.first() {
            Some(first) if of.ended >= first.from => Ok(()),
            _ => Err(Problem::BeforeLimits),
        }
    }
}

fn order(span: &Range<usize>, message: &str, help: &str) -> Mistake {
    Mistake {
        code: "calculator-order",
        span: span.clone(),
        message: message.to_owned(),
        help: Some(help.to_owned()),
    }
}

/// Weeks of pay in pence; half a penny is rounded up.
fn pay(halves: HalfWeeks, week: u64) -> u64 {
    (u64::from(halves.0) * week).div_ceil(2)
}
