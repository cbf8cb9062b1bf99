//! Charts: figures that a page shows as bars and as a table.
//!
//! Owns the table of `content/data/charts.yaml`. How a chart looks is the
//! theme's; where a bar begins and ends is `render`'s.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::field::{Field, Located, PerLanguage, Reader, choices, fields};
use super::lang::LangTag;
use super::node::Node;

choices! {
    /// What the figures of a chart count.
    pub enum ChartUnit {
        /// Shares in per cent.
        Percent = "percent",
        /// Plain numbers.
        Number = "number",
    }
}

fields! {
    /// A line of a chart.
    pub struct ChartRow {
        /// What it is the figures of.
        label: PerLanguage<String>,
        /// Its figures, one for each part of the chart. Leave them out where
        /// the source has none: then the chart says so.
        values: Option<Located<Vec<Measure>>>,
    }
}

fields! {
    /// One entry of `charts.yaml`, under the name that pages refer to it by.
    pub struct Chart {
        /// What the chart shows, as a heading.
        title: PerLanguage<String>,
        /// What the figures count. Left out, they are shares in per cent.
        unit: Option<ChartUnit>,
        /// For bars of several parts: what each part is, at most four.
        parts: Vec<PerLanguage<String>>,
        /// The lines.
        rows: Vec<ChartRow>,
        /// What a reader has to know to read it rightly.
        note: Option<PerLanguage<String>>,
        /// Who counted, when, and how many were asked, as printed.
        source: String,
    }
}

/// The most parts that can be told apart.
pub const MAX_PARTS: usize = 4;

impl ChartRow {
    /// Its figures; none where the source has none.
    #[must_use]
    pub fn figures(&self) -> &[Measure] {
        self.values.as_ref().map_or(&[], |values| &values.value)
    }
}

impl Chart {
    /// Whether every text of it is there in a language. One that is translated in
    /// part would be read out half in a wrong voice: it is shown as its source is.
    #[must_use]
    pub fn is_said_in(&self, tag: &LangTag) -> bool {
        let labels = self.rows.iter().map(|row| &row.label);
        let mut texts =
            std::iter::once(&self.title).chain(&self.parts).chain(labels).chain(&self.note);
        texts.all(|text| text.get(tag).is_some())
    }

    /// Why a line does not fit the chart, and where it stands.
    #[must_use]
    pub fn misfits(&self) -> Vec<(std::ops::Range<usize>, String)> {
        let wanted = self.parts.len().max(1);
        let values = self.rows.iter().filter_map(|row| row.values.as_ref());
        values
            .filter(|values| values.value.len() != wanted)
            .map(|values| {
                let found = values.value.len();
                let message = match self.parts.len() {
                    0 => format!("a line of a chart without parts has one figure, found {found}"),
                    parts => format!("the chart has {parts} parts, found {found} figures"),
                };
                (values.span.clone(), message)
            })
            .collect()
    }
}

/// A figure that is not negative, as written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Measure {
    /// As written, such as 87 or 4.5.
    pub text: String,
    /// In thousandths.
    pub thousandths: u64,
}

impl Field for Measure {
    fn expects() -> Cow<'static, str> {
        "a figure such as 87 or 4.5".into()
    }

    fn schema() -> Json {
        json!({ "type": "number", "minimum": 0 })
    }

    fn example() -> String {
        "87".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text(node, &Self::expects())?;
        let plain = text.chars().all(|c| c.is_ascii_digit() || c == '.');
        let number = text.parse::<f64>().ok().filter(|number| plain && *number < 1e12);
        let Some(number) = number else {
            reader.expected(node, &Self::expects());
            return None;
        };
        Some(Self { text: text.to_owned(), thousandths: (number * 1000.0).round() as u64 })
    }
}
