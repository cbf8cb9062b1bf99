//! Calculators: the rules of redundancy pay, notice and consultation.
//!
//! Owns the table of `content/data/calculators.yaml`. Sums and numbers that
//! pages name too are facts, and stand here by their names. What the rules come
//! to is `resolve`'s; how a result looks is the theme's.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::date::Date;
use super::field::{Contents, FactName, Field, Located, PagePath, Reader, Table, choices, fields};
use super::kind::Evidence;
use super::node::Node;

choices! {
    /// Which calculator a page shows.
    pub enum Calculator {
        /// Statutory redundancy pay.
        RedundancyPay = "redundancy-pay",
        /// How much notice there is at least.
        Notice = "notice",
        /// By when collective consultation has to begin.
        Consultation = "consultation",
    }
}

fields! {
    /// What a full year counts from an age on.
    pub struct PayBand {
        /// The age that a person has reached before such a year begins.
        from_age: Located<u16>,
        /// How many weeks of pay it counts: a multiple of a half.
        weeks: HalfWeeks,
    }
}

fields! {
    /// What counts as a week's pay at most, from a day on.
    pub struct PayLimit {
        /// The fact that says from which day.
        from: FactName,
        /// The fact that says what counts as a week's pay at most.
        week: FactName,
        /// The fact that says what redundancy pay can be at most.
        most: FactName,
    }
}

fields! {
    /// A made-up person, for a worked example of redundancy pay.
    pub struct PayExample {
        /// The day of birth.
        born: Date,
        /// The first day of work.
        began: Date,
        /// The day on which notice was given. Leave it out if that is not known.
        given: Option<Date>,
        /// The last day of work.
        ended: Located<Date>,
        /// The fact that says what a week's pay is.
        pay: FactName,
    }
}

fields! {
    /// The rules of statutory redundancy pay.
    pub struct RedundancyTable {
        /// The fact that says how many full years are needed.
        service_years: FactName,
        /// The fact that says how many years count at most.
        years_counted: FactName,
        /// The fact that says over how many weeks a week's pay is averaged.
        average_weeks: FactName,
        /// What a full year counts, by age; the first is from age 0.
        bands: Located<Vec<PayBand>>,
        /// The limits, the oldest first.
        limits: Located<Vec<PayLimit>>,
        /// The last day for which the newest limit is known to hold.
        limits_known_to: Located<Date>,
        /// The age at which work begins at the earliest in the table of weeks.
        table_from_age: Located<u16>,
        /// Worked examples.
        examples: Vec<PayExample>,
        /// Pages to read next, which is most of what there is for a person who
        /// has no right to it.
        see: Vec<PagePath>,
        /// Where the rules come from.
        evidence: Vec<Evidence>,
    }
}

fields! {
    /// A made-up person, for a worked example of notice.
    pub struct NoticeExample {
        /// The first day of work.
        began: Date,
        /// The day on which notice is given.
        given: Located<Date>,
        /// How many weeks the contract says. Leave it out if it says nothing.
        contract: Option<u16>,
    }
}

fields! {
    /// The rules of statutory notice.
    pub struct NoticeTable {
        /// From how many full months of service there is any.
        from_months: u16,
        /// How many weeks it is then.
        weeks: u16,
        /// From how many full years on it is a week for each of them.
        per_year_from: u16,
        /// The fact that says how many weeks it is at most.
        most: FactName,
        /// Worked examples.
        examples: Vec<NoticeExample>,
        /// Pages to read next.
        see: Vec<PagePath>,
        /// Where the rules come from.
        evidence: Vec<Evidence>,
    }
}

fields! {
    /// How long before the first job ends consultation begins, by how many jobs
    /// may go.
    pub struct ConsultationStep {
        /// The fact that says from how many jobs on.
        from: FactName,
        /// The fact that says how many days.
        days: FactName,
    }
}

fields! {
    /// A made-up plan, for a worked example of consultation.
    pub struct ConsultationExample {
        /// How many jobs may go at one site.
        jobs: u16,
        /// The day on which consultation begins.
        begins: Located<Date>,
    }
}

fields! {
    /// The rules of collective consultation.
    pub struct ConsultationTable {
        /// The fact that says within how many days jobs are counted.
        window_days: FactName,
        /// The steps, fewest jobs first.
        steps: Located<Vec<ConsultationStep>>,
        /// Days that are left beyond what the law says, so that neither the day
        /// on which consultation begins nor the day on which the first job ends
        /// has to count as one of them.
        margin_days: u16,
        /// Worked examples.
        examples: Vec<ConsultationExample>,
        /// Pages to read next.
        see: Vec<PagePath>,
        /// Where the rules come from.
        evidence: Vec<Evidence>,
    }
}

fields! {
    /// The whole of `calculators.yaml`: a site may have any of them.
    pub struct Calculators {
        /// The rules of statutory redundancy pay.
        redundancy_pay as "redundancy-pay": Option<RedundancyTable>,
        /// The rules of statutory notice.
        notice: Option<NoticeTable>,
        /// The rules of collective consultation.
        consultation: Option<ConsultationTable>,
    }
}

impl Calculators {
    /// Whether the site has the rules of a calculator.
    #[must_use]
    pub fn has(&self, calculator: Calculator) -> bool {
        match calculator {
            Calculator::RedundancyPay => self.redundancy_pay.is_some(),
            Calculator::Notice => self.notice.is_some(),
            Calculator::Consultation => self.consultation.is_some(),
        }
    }

    /// What the rules of a calculator refer to.
    #[must_use]
    pub fn contents_of(&self, calculator: Calculator) -> Contents<'_> {
        let contents = match calculator {
            Calculator::RedundancyPay => self.redundancy_pay.as_ref().map(Table::page_contents),
            Calculator::Notice => self.notice.as_ref().map(Table::page_contents),
            Calculator::Consultation => self.consultation.as_ref().map(Table::page_contents),
        };
        contents.unwrap_or_default()
    }
}

/// Weeks in halves, as written: 0.5, 1 or 1.5.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct HalfWeeks(pub u32);

impl std::fmt::Display for HalfWeeks {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let half = if self.0.is_multiple_of(2) { "" } else { ".5" };
        write!(f, "{}{half}", self.0 / 2)
    }
}

impl Field for HalfWeeks {
    fn expects() -> Cow<'static, str> {
        "a number of weeks such as 1 or 1.5".into()
    }

    fn schema() -> Json {
        json!({ "type": "number", "minimum": 0, "maximum": 52, "multipleOf": 0.5 })
    }

    fn example() -> String {
        "1.5".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text(node, &Self::expects())?;
        let (whole, halves) = match text.split_once('.') {
            Some((whole, "5")) => (whole, 1),
            Some((whole, "0")) => (whole, 0),
            Some(_) => ("", 0),
            None => (text, 0),
        };
        let plain = !whole.is_empty() && whole.bytes().all(|byte| byte.is_ascii_digit());
        let weeks = whole.parse::<u32>().ok().filter(|weeks| plain && *weeks <= 52);
        let Some(weeks) = weeks else {
            reader.expected(node, &Self::expects());
            return None;
        };
        Some(Self(weeks * 2 + halves))
    }
}
