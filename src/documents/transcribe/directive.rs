//! Directives that are blocks: charts and what stands in components.
//!
//! Owns their plain form. Cards of services are `contact`'s.

use super::super::manuscript::{
    Block, BlockContent, Cell, Inline, ListKind, ParagraphKind, Run, Table,
};
use super::{Place, Transcriber, bold};
use crate::model::body::{Alignment, Directive, NodeId};
use crate::model::chart::{Chart, ChartUnit};
use crate::model::field::PerLanguage;
use crate::model::lang::Lang;
use crate::resolve::Meaning;

impl Transcriber<'_> {
    pub(super) fn block_directive(&self, id: NodeId, at: u32, place: Place) -> Vec<Block> {
        let directive = &self.body().directives[at as usize];
        match &self.sources.site.meanings[self.id.0 as usize][at as usize] {
            Meaning::Contact(group) => self.contact(*group),
            Meaning::Chart(name) => {
                let chart = self.sources.site.data.charts.get(name);
                chart.map_or_else(Vec::new, |chart| self.chart(&chart.value))
            }
            Meaning::Component => self.component(id, directive, place),
            _ => Vec::new(),
        }
    }

    /// What stands in a component of the theme, with the words that it adds.
    fn component(&self, id: NodeId, directive: &Directive, place: Place) -> Vec<Block> {
        let argument = |name: &str| directive.argument(name).map(|text| text.text.clone());
        match directive.name.as_str() {
            "checklist" => self.inside(id, place).into_iter().map(with_boxes).collect(),
            "care" => {
                let level = argument("level").unwrap_or_else(|| "any-time".to_owned());
                self.set_apart(id, Some(self.t(&format!("urgency-{level}"))), place)
            }
            "alert" => {
                let kind = argument("kind").unwrap_or_else(|| "note".to_owned());
                self.set_apart(id, Some(self.t(&format!("alert-{kind}"))), place)
            }
            _ => {
                let label = directive.label.as_ref().map(|label| label.text.clone());
                let title = label.or_else(|| argument("summary"));
                let title = title.map(|title| self.paragraph(place.kind, vec![bold(title)]));
                title.into_iter().chain(self.inside(id, place)).collect()
            }
        }
    }

    /// A chart is the table of its figures.
    fn chart(&self, chart: &Chart) -> Vec<Block> {
        let tag = |lang: Lang| &self.sources.languages.get(lang).tag;
        let own = chart.is_said_in(tag(self.document.lang));
        let lang = if own { self.document.lang } else { Lang::SOURCE };
        let tongue = self.sources.tongue(lang);
        let say = |text: &PerLanguage<String>| -> String {
            let found = text.get(tag(lang)).or_else(|| text.get(tag(Lang::SOURCE)));
            found.cloned().unwrap_or_default()
        };
        let cell = |text: String| Cell {
            blocks: vec![Block::paragraph(&tongue, ParagraphKind::Body, text)],
        };
        let head = if chart.parts.is_empty() {
            vec![self.sources.t(lang, "chart-figure")]
        } else {
            chart.parts.iter().map(say).collect()
        };
        let columns = vec![Alignment::Start; head.len() + 1];
        let rows = chart.rows.iter().map(|row| {
            let mut figures: Vec<String> =
                row.figures().iter().map(|one| self.figure(lang, chart.unit, &one.text)).collect();
            if figures.is_empty() {
                figures.push(self.sources.t(lang, "chart-missing"));
            }
            figures.resize(head.len(), String::new());
            std::iter::once(say(&row.label)).chain(figures).map(cell).collect()
        });
        let table = Table {
            columns,
            rows: rows.collect(),
            head: Some(
                std::iter::once(String::new()).chain(head.iter().cloned()).map(cell).collect(),
            ),
        };
        let small = |text| Block::paragraph(&tongue, ParagraphKind::Small, text);
        let title = vec![bold(say(&chart.title))];
        let mut blocks = vec![
            Block::new(&tongue, BlockContent::Paragraph(ParagraphKind::Body, title)),
            Block::new(&tongue, BlockContent::Table(table)),
        ];
        blocks.extend(chart.note.as_ref().map(|note| small(say(note))));
        let cited = Run {
            text: chart.source.clone(),
            tongue: (lang != Lang::SOURCE).then(|| self.sources.tongue(Lang::SOURCE)),
            ..Run::default()
        };
        let label = Inline::plain(format!("{} ", self.sources.t(lang, "chart-source")));
        let source = vec![label, Inline::Text(cited)];
        blocks.push(Block::new(&tongue, BlockContent::Paragraph(ParagraphKind::Small, source)));
        blocks
    }

    fn figure(&self, lang: Lang, unit: Option<ChartUnit>, text: &str) -> String {
        let voice = self.sources.voice(lang);
        let printed = match unit {
            None | Some(ChartUnit::Percent) => voice.percent(text).ok(),
            Some(ChartUnit::Number) => voice.formatter().decimal(text),
        };
        printed.unwrap_or_else(|| text.to_owned())
    }
}

/// The list of a checklist has boxes to tick.
fn with_boxes(block: Block) -> Block {
    let Block { tongue, content } = block;
    let content = match content {
        BlockContent::List(ListKind::Bullets, items) => BlockContent::List(ListKind::Boxes, items),
        other => other,
    };
    Block { tongue, content }
}
