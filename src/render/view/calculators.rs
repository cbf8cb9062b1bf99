//! What templates see of calculators.

use serde::Serialize;

use super::{EvidenceView, LinkView};

/// A calculator: the argument of the component `calculator`.
#[derive(Clone, Debug, Serialize)]
pub struct CalculatorView {
    /// Which one: `redundancy-pay`, `notice` or `consultation`.
    pub name: &'static str,
    /// What the `id`s in it begin with: its own on a page with others.
    pub id: String,
    /// The language of its sources, which are not translated.
    pub source_lang: String,
    /// `ltr` or `rtl`, for the same.
    pub source_dir: &'static str,
    /// Its rules and the ways of writing of the reader's language, as JSON for
    /// the script.
    pub rules: String,
    /// The numbers that its texts name, as they are written.
    pub numbers: CalculatorNumbers,
    /// Tables of what is the same for everybody.
    pub tables: Vec<TableView>,
    /// Worked examples.
    pub examples: Vec<ExampleView>,
    /// Pages to read next.
    pub see: Vec<LinkView>,
    /// Where the rules come from.
    pub evidence: Vec<EvidenceView>,
    /// The facts that are among them.
    pub facts: Vec<UsedFactView>,
}

/// Numbers that the texts of a calculator name; empty where it has none.
#[derive(Clone, Debug, Default, Serialize)]
pub struct CalculatorNumbers {
    /// The full years that are needed.
    pub years: String,
    /// The weeks over which a week's pay is averaged.
    pub average_weeks: String,
    /// The day from which limits are known.
    pub since: String,
    /// The days within which jobs are counted.
    pub window: String,
    /// The full months below which the law gives no notice.
    pub months: u16,
    /// From how many jobs on the law asks for collective consultation.
    pub jobs: String,
    /// The day to which the newest limit is known, where the site is built for a
    /// later one.
    pub outdated: String,
}

/// A table of numbers.
#[derive(Clone, Debug, Serialize)]
pub struct TableView {
    /// What it shows, as a message id behind `calc-`.
    pub name: &'static str,
    /// What its columns are; the first is that of the names of lines.
    pub columns: Vec<String>,
    /// Its lines: a name, then a cell for each other column.
    pub rows: Vec<Vec<String>>,
}

/// A worked example: what is given, and what it comes to.
#[derive(Clone, Debug, Serialize)]
pub struct ExampleView {
    /// What is given.
    pub given: Vec<LineView>,
    /// What it comes to, the result last.
    pub worked: Vec<LineView>,
}

/// A line of a calculation.
#[derive(Clone, Debug, Serialize)]
pub struct LineView {
    /// What it is.
    pub label: String,
    /// How much.
    pub value: String,
    /// What has to be known of it.
    pub note: Option<String>,
}

/// A fact that a calculator uses.
#[derive(Clone, Debug, Serialize)]
pub struct UsedFactView {
    /// Its value.
    pub text: String,
    /// What it stands for, in the source language.
    pub about: String,
    /// Who says so.
    pub source: String,
    /// The date or age of that.
    pub as_of: String,
    /// How well it is known.
    pub confidence: &'static str,
}
