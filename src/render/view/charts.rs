//! What templates see of charts.

use serde::Serialize;

/// A chart: the argument of the component `chart`.
#[derive(Clone, Debug, Serialize)]
pub struct ChartView {
    /// What it shows.
    pub title: String,
    /// The language of its texts, where it is not that of the text around it.
    pub lang: Option<String>,
    /// The direction of its texts, where it is not that of the text around it.
    pub dir: Option<&'static str>,
    /// What its parts are; none for plain bars.
    pub parts: Vec<String>,
    /// Its lines.
    pub rows: Vec<ChartRowView>,
    /// What one has to know to read it rightly.
    pub note: Option<String>,
    /// Who counted.
    pub source: CitationView,
    /// Where a text begins and where it ends: `0%` and `100%`, or the other way
    /// round where texts run from the right.
    pub begin: &'static str,
    /// The other side.
    pub end: &'static str,
}

/// What is cited, in the words of the source.
#[derive(Clone, Debug, Serialize)]
pub struct CitationView {
    /// The words.
    pub text: String,
    /// Their language, where it is not that of the chart.
    pub lang: Option<String>,
    /// Their direction, where it is not that of the chart.
    pub dir: Option<&'static str>,
}

/// A line of a chart.
#[derive(Clone, Debug, Serialize)]
pub struct ChartRowView {
    /// What it is the figures of.
    pub label: String,
    /// Its bars, one for each part; none where the source has no figures.
    pub bars: Vec<ChartBarView>,
}

/// A bar, or a part of one.
#[derive(Clone, Debug, Serialize)]
pub struct ChartBarView {
    /// The figure, as it is read.
    pub text: String,
    /// Its left edge, in per cent of the width.
    pub x: String,
    /// Its middle.
    pub middle: String,
    /// Its width.
    pub width: String,
    /// Whether the figure fits in it.
    pub wide: bool,
}
