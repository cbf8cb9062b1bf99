//! Charts: from figures to bars.
//!
//! Owns where each bar begins and ends, in per cent of whatever width there is,
//! so that a picture needs no script and no style. Which colour a part has is
//! the theme's.

use crate::model::chart::{Chart, ChartRow, ChartUnit, Measure};
use crate::model::field::PerLanguage;
use crate::model::lang::{Direction, Lang, LangTag};

use super::view::{ChartBarView, ChartRowView, ChartView, CitationView};
use super::words::Words;

/// A bar of this share of the width has room for its figure on a small phone.
const ROOM: f64 = 12.0;

impl Words<'_> {
    /// A chart for a text in this language; all its words are the source's where
    /// one of them is not translated.
    pub(super) fn chart(&self, name: &str) -> Option<ChartView> {
        let chart = &self.site().data.charts.get(name)?.value;
        let tag = |lang| &self.sources.languages.get(lang).tag;
        let lang = if chart.is_said_in(tag(self.lang)) { self.lang } else { Lang::SOURCE };
        let voice = Self { lang, ..*self };
        let say = |text: &PerLanguage<String>| said(text, [tag(lang), tag(Lang::SOURCE)]);
        let (own_lang, own_dir) = self.foreign(lang);
        let (source_lang, source_dir) = voice.foreign(Lang::SOURCE);
        let rtl = self.dir(lang) == Direction::Rtl;
        let whole = chart.whole();
        let row = |row: &ChartRow| ChartRowView {
            label: say(&row.label),
            bars: voice.bars(chart.unit, row.figures(), whole, rtl),
        };
        Some(ChartView {
            title: say(&chart.title),
            lang: own_lang,
            dir: own_dir,
            parts: chart.parts.iter().map(say).collect(),
            rows: chart.rows.iter().map(row).collect(),
            note: chart.note.as_ref().map(say),
            source: CitationView { text: chart.source.clone(), lang: source_lang, dir: source_dir },
            begin: if rtl { "100%" } else { "0%" },
            end: if rtl { "0%" } else { "100%" },
        })
    }

    fn bars(
        &self,
        unit: Option<ChartUnit>,
        values: &[Measure],
        whole: u64,
        rtl: bool,
    ) -> Vec<ChartBarView> {
        let mut before = 0;
        let bars = values.iter().map(|value| {
            let share = |part: u64| part as f64 * 100.0 / whole as f64;
            let width = share(value.thousandths);
            let start = share(before);
            before += value.thousandths;
            let x = if rtl { 100.0 - start - width } else { start };
            ChartBarView {
                text: self.figure(unit, &value.text),
                x: percent(x),
                middle: percent(x + width / 2.0),
                width: percent(width),
                wide: width >= ROOM,
            }
        });
        bars.collect()
    }

    fn figure(&self, unit: Option<ChartUnit>, text: &str) -> String {
        match unit {
            None | Some(ChartUnit::Percent) => {
                self.voice().percent(text).unwrap_or_else(|_| text.to_owned())
            }
            Some(ChartUnit::Number) => {
                self.voice().formatter().decimal(text).unwrap_or_else(|| text.to_owned())
            }
        }
    }
}

impl Chart {
    /// What the whole width stands for. Shares are of a hundred, or of what
    /// they add up to where rounding makes that more.
    fn whole(&self) -> u64 {
        let sum = |row: &ChartRow| row.figures().iter().map(|value| value.thousandths).sum();
        let longest = self.rows.iter().map(sum).max().unwrap_or(0);
        match self.unit {
            None | Some(ChartUnit::Percent) => longest.max(100_000),
            Some(ChartUnit::Number) => longest.max(1),
        }
    }
}

/// The text in the first of the languages that has it.
fn said(text: &PerLanguage<String>, tags: [&LangTag; 2]) -> String {
    let found = tags.into_iter().find_map(|tag| text.get(tag));
    found.cloned().unwrap_or_default()
}

/// With one decimal, and none where it is nothing: the same on every machine.
fn percent(share: f64) -> String {
    let tenths = (share * 10.0).round() as i64;
    match (tenths / 10, tenths % 10) {
        (whole, 0) => format!("{whole}%"),
        (whole, tenth) => format!("{whole}.{tenth}%"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_short_and_exact() {
        assert_eq!([0.0, 33.333, 99.96, 100.0].map(percent), ["0%", "33.3%", "100%", "100%"]);
    }
}
