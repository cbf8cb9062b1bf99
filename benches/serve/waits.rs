//! What was waited for, as rows of a table.
//!
//! Owns [`Row`]: a median with its spread, and the most it may be.

use std::fmt::{self, Display, Formatter};
use std::time::Duration;

/// One thing that was measured.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    label: String,
    unit: Unit,
    values: Vec<f64>,
    bar: Option<f64>,
}

#[derive(Clone, Copy, Debug)]
enum Unit {
    Milliseconds,
    Megabytes,
    Ratio,
}

impl Row {
    /// How long things took.
    pub(crate) fn times(label: impl Into<String>, times: &[Duration]) -> Self {
        let values = times.iter().map(|time| time.as_secs_f64() * 1e3);
        Self::new(label.into(), Unit::Milliseconds, values.collect())
    }

    /// How much memory was held.
    pub(crate) fn memory(label: impl Into<String>, bytes: u64) -> Self {
        Self::new(label.into(), Unit::Megabytes, vec![bytes as f64 / 1e6])
    }

    /// How one figure stands to another.
    pub(crate) fn ratio(label: impl Into<String>, ratio: f64) -> Self {
        Self::new(label.into(), Unit::Ratio, vec![ratio])
    }

    fn new(label: String, unit: Unit, mut values: Vec<f64>) -> Self {
        values.sort_by(f64::total_cmp);
        Self { label, unit, values, bar: None }
    }

    /// With the most that the median may be.
    pub(crate) fn at_most(mut self, bar: f64) -> Self {
        self.bar = Some(bar);
        self
    }

    /// Whether it keeps to its bar; one without a bar does.
    pub(crate) fn passes(&self) -> bool {
        self.bar.is_none_or(|bar| self.at(0.5) <= bar)
    }

    /// The value below which this share of them lies.
    fn at(&self, share: f64) -> f64 {
        let last = self.values.len().saturating_sub(1);
        let place = (last as f64 * share).round() as usize;
        self.values.get(place).copied().unwrap_or_default()
    }

    fn print(&self, value: f64) -> String {
        match self.unit {
            Unit::Milliseconds => format!("{value:.0} ms"),
            Unit::Megabytes => format!("{value:.0} MB"),
            Unit::Ratio => format!("{value:.2}"),
        }
    }
}

impl Display for Row {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let spread = if self.values.len() > 1 {
            format!("{} – {}", self.print(self.at(0.0)), self.print(self.at(1.0)))
        } else {
            String::new()
        };
        let high = if self.values.len() > 1 { self.print(self.at(0.9)) } else { String::new() };
        let bar = self.bar.map_or_else(String::new, |bar| format!("≤ {}", self.print(bar)));
        let verdict = match self.bar {
            Some(_) if self.passes() => "pass",
            Some(_) => "FAIL",
            None => "",
        };
        let median = self.print(self.at(0.5));
        write!(f, "| {} | {median} | {high} | {spread} | {bar} | {verdict} |", self.label)
    }
}
