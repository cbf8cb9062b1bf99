//! What was measured, as a table in Markdown.
//!
//! Owns [`Table`], [`Row`] and [`Bar`]: medians with their spread, the ratio
//! of two medians, and whether it is as small as it has to be.

use std::fmt::{self, Display, Formatter};

use crate::measure::{Sample, Usage};

/// The largest ratio that is allowed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Bar(pub(crate) f64);

/// How a figure is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unit {
    /// Seconds, and milliseconds where it is less than one.
    Seconds,
    /// Millions of bytes.
    Megabytes,
    /// A plain count.
    Count,
}

impl Unit {
    fn print(self, value: f64) -> String {
        match self {
            Self::Seconds if value < 1.0 => format!("{:.0} ms", value * 1e3),
            Self::Seconds => format!("{value:.2} s"),
            Self::Megabytes => format!("{:.1} MB", value / 1e6),
            Self::Count => format!("{value:.0}"),
        }
    }
}

/// One thing measured on two sides; the second can be missing.
#[derive(Clone, Debug)]
pub(crate) struct Row {
    label: &'static str,
    unit: Unit,
    sides: (Sample, Option<Sample>),
    bar: Option<Bar>,
    /// How far from 1 the ratio may be, where it must be close to it.
    within: Option<f64>,
}

impl Row {
    /// A row of `figure` over the runs of both sides.
    pub(crate) fn of(
        (label, unit): (&'static str, Unit),
        sides: (&[Usage], Option<&[Usage]>),
        figure: fn(&Usage) -> f64,
    ) -> Self {
        let sides = (Sample::of(sides.0, figure), sides.1.map(|runs| Sample::of(runs, figure)));
        Self { label, unit, sides, bar: None, within: None }
    }

    /// A row of two figures that do not vary.
    pub(crate) fn fixed((label, unit): (&'static str, Unit), sides: (f64, Option<f64>)) -> Self {
        let sides = (Sample::single(sides.0), sides.1.map(Sample::single));
        Self { label, unit, sides, bar: None, within: None }
    }

    /// With the largest ratio that is allowed.
    pub(crate) fn at_most(mut self, bar: Bar) -> Self {
        self.bar = Some(bar);
        self
    }

    /// With a ratio that may differ from 1 by no more than `share`.
    pub(crate) fn equal_within(mut self, share: f64) -> Self {
        self.within = Some(share);
        self
    }

    /// The first side's median by the second's.
    pub(crate) fn ratio(&self) -> Option<f64> {
        let (first, second) = (&self.sides.0, self.sides.1.as_ref()?);
        (second.median() > 0.0).then(|| first.median() / second.median())
    }

    /// Whether the ratio keeps to what was asked of it; nothing where nothing
    /// was asked or there is no ratio.
    pub(crate) fn passes(&self) -> Option<bool> {
        let ratio = self.ratio()?;
        let below = self.bar.map(|bar| ratio <= bar.0);
        below.or_else(|| self.within.map(|share| (ratio - 1.0).abs() <= share))
    }

    fn side(&self, sample: Option<&Sample>) -> String {
        let Some(sample) = sample else {
            return "not measured".to_owned();
        };
        let median = self.unit.print(sample.median());
        let (low, high) = sample.range();
        if low < high {
            format!("{median} ({} – {})", self.unit.print(low), self.unit.print(high))
        } else {
            median
        }
    }

    fn asked(&self) -> String {
        match (self.bar, self.within) {
            (Some(bar), _) => format!("≤ {}", bar.0),
            (None, Some(share)) => format!("1 ± {share}"),
            (None, None) => String::new(),
        }
    }
}

impl Display for Row {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let ratio = self.ratio().map_or_else(|| "missing".to_owned(), |r| format!("{r:.3}"));
        let verdict = match self.passes() {
            Some(true) => "pass",
            Some(false) => "FAIL",
            None => "",
        };
        let (first, second) = (self.side(Some(&self.sides.0)), self.side(self.sides.1.as_ref()));
        write!(f, "| {} | {first} | {second} | {ratio} | ", self.label)?;
        write!(f, "{} | {verdict} |", self.asked())
    }
}

/// What one mode measured.
#[derive(Clone, Debug)]
pub(crate) struct Table {
    /// What was measured.
    pub(crate) title: String,
    /// The names of both sides.
    pub(crate) sides: (String, String),
    /// What was found.
    pub(crate) rows: Vec<Row>,
    /// Sentences that stand below.
    pub(crate) notes: Vec<String>,
}

impl Table {
    /// Whether nothing that was asked for is broken or missing.
    pub(crate) fn passes(&self) -> bool {
        let asked = |row: &&Row| row.bar.is_some() || row.within.is_some();
        self.rows.iter().filter(asked).all(|row| row.passes() == Some(true))
    }
}

impl Display for Table {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        writeln!(f, "### {}\n", self.title)?;
        writeln!(f, "| median (range) | {} | {} | ratio | bar | |", self.sides.0, self.sides.1)?;
        writeln!(f, "| --- | --: | --: | --: | --: | --- |")?;
        for row in &self.rows {
            writeln!(f, "{row}")?;
        }
        for note in &self.notes {
            writeln!(f, "\n{note}")?;
        }
        Ok(())
    }
}
