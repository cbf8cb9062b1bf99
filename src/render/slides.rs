//! The slides of a presentation.
//!
//! Owns what a slide is: the title with its summary, then each heading of the
//! second level with what follows it. A note (`> [!NOTE]`) is what is said with
//! a slide and is not shown on it; what stands before the first heading is for
//! whoever gives the talk, and is a note too.

use serde::Serialize;

use super::body::BodyView;
use super::site_html::{Piecewise, block_pieces};
use super::view::{ChartRowView, ChartView, KindView, PageView, SlidesView};
use super::words::Words;
use crate::diag::Diagnostic;
use crate::model::body::{Alert, Body, Directive, DirectiveForm, NodeId, NodeKind};
use crate::resolve::{DocId, GroupId, Meaning, Page};
use crate::theme::Theme;

/// The HTML of a slide, for the template of slides.
#[derive(Clone, Debug, Serialize)]
pub(super) struct SlideHtml {
    html: String,
    notes: String,
}

/// How many slides a text has, with the title.
pub(super) fn count(body: &Body) -> usize {
    1 + body.roots().filter(|node| begins(body, *node)).count()
}

fn begins(body: &Body, node: NodeId) -> bool {
    matches!(body.node(node).kind, NodeKind::Heading(place) if body.headings[place as usize].level <= 2)
}

/// The slides of a document, the title first, whose own words the template has.
///
/// # Errors
/// If a component of the theme fails.
pub(super) fn slides(
    words: &Words<'_>,
    theme: &Theme,
    id: DocId,
    view: &BodyView,
) -> Result<Vec<SlideHtml>, Box<Diagnostic>> {
    let body = &words.site().document(id).body;
    let blocks: Vec<NodeId> = body.roots().collect();
    let pieces = block_pieces(words, theme, Piecewise::new(words, id, view), &blocks)?;
    let mut slides = vec![SlideHtml { html: String::new(), notes: String::new() }];
    for (block, html) in blocks.iter().zip(&pieces.blocks) {
        if begins(body, *block) {
            slides.push(SlideHtml { html: String::new(), notes: String::new() });
        }
        let is_title = slides.len() == 1;
        let Some(slide) = slides.last_mut() else { continue };
        let is_note = body.node(*block).kind == NodeKind::Alert(Alert::Note);
        let side = if is_title || is_note { &mut slide.notes } else { &mut slide.html };
        side.push_str(html);
    }
    if let Some(last) = slides.last_mut() {
        last.html.push_str(&pieces.footnotes);
    }
    Ok(slides)
}

impl Words<'_> {
    /// The page of the slides of a presentation.
    pub(super) fn slides_page(&self, page: &Page, group: GroupId) -> PageView {
        let site = self.site();
        let (title, lang) = site.title(group, self.lang);
        let mut view = self.system_view(page, "slides", title.to_owned());
        (view.lang, view.dir) = (self.tag(lang), self.dir(lang).as_str());
        view.breadcrumb = self.breadcrumb(group);
        view.breadcrumb.push(self.link(group));
        view.head_title = self.head_title(&view.title, group);
        let talk = site.group(group).url(self.lang);
        view.canonical = self.absolute(talk);
        view.address = self.absolute(talk);
        view.hidden = true;
        let Some(text) = site.text_of(group, self.lang) else { return view };
        let body = &site.document(text).body;
        view.summary =
            site.shown(group, self.lang).and_then(|id| site.document(id).common.summary.clone());
        if let Some(id) = site.shown(group, self.lang) {
            view.notices = self.notices(group, id);
        }
        let lang = site.document(text).lang;
        (view.content_lang, view.content_dir) = (self.tag(lang), self.dir(lang).as_str());
        view.own = Some(KindView::Slides(SlidesView {
            talk: self.href(talk),
            address: super::service::bare(&self.absolute(talk)).to_owned(),
            qr: self.code(group),
            count: count(body),
        }));
        view
    }

    /// All that a document says, as plain paragraphs.
    pub(super) fn transcript(&self, id: DocId) -> Vec<String> {
        let words = self.in_language_of(id);
        let body = &self.site().document(id).body;
        let mut said = vec![String::new()];
        for node in &body.nodes {
            let starts = match node.kind {
                NodeKind::Directive(place) => {
                    body.directives[place as usize].form != DirectiveForm::Inline
                }
                kind => is_block(kind),
            };
            if starts && said.last().is_some_and(|last| !last.is_empty()) {
                said.push(String::new());
            }
            let Some(last) = said.last_mut() else { continue };
            match node.kind {
                NodeKind::Text(range) | NodeKind::Code(range) => last.push_str(body.text(range)),
                NodeKind::SoftBreak | NodeKind::HardBreak => last.push(' '),
                NodeKind::Directive(place) => {
                    last.push_str(&words.spoken(id, place));
                }
                _ => {}
            }
        }
        said.retain(|paragraph| !paragraph.trim().is_empty());
        said
    }

    /// What a directive says; what stands in it follows by itself.
    fn spoken(&self, id: DocId, place: u32) -> String {
        let document = self.site().document(id);
        let meaning = &self.site().meanings[id.0 as usize][place as usize];
        match meaning {
            Meaning::Fact(name) => self.fact(name).map(|fact| fact.text).unwrap_or_default(),
            Meaning::Service(group) => self.link(*group).title,
            Meaning::Contact(group) => self.service(*group).map_or_else(String::new, |service| {
                let ways = service.channels.into_iter().map(|channel| channel.text);
                std::iter::once(service.title).chain(ways).collect::<Vec<_>>().join(" – ")
            }),
            Meaning::Chart(name) => {
                self.chart(name).map(|chart| self.chart_said(&chart)).unwrap_or_default()
            }
            Meaning::Calculator(calculator) => {
                self.t(&format!("calculator-{}", calculator.as_str()))
            }
            Meaning::Component => component_said(&document.body.directives[place as usize]),
            // Only templates have blanks, and no template has slides.
            Meaning::Field(_) | Meaning::Broken => String::new(),
        }
    }

    /// The figures of a chart, one line after the other.
    fn chart_said(&self, chart: &ChartView) -> String {
        let row = |row: &ChartRowView| {
            let figures = row.bars.iter().enumerate().map(|(at, bar)| match chart.parts.get(at) {
                Some(part) => format!("{part} {}", bar.text),
                None => bar.text.clone(),
            });
            let figures: Vec<String> = figures.collect();
            match figures.as_slice() {
                [] => format!("{}: {}", row.label, self.t("chart-missing")),
                figures => format!("{}: {}", row.label, figures.join(", ")),
            }
        };
        let rows = chart.rows.iter().map(row);
        let source = format!("{} {}", self.t("chart-source"), chart.source.text);
        let all: Vec<String> = std::iter::once(chart.title.clone())
            .chain(rows)
            .chain(chart.note.clone())
            .chain(std::iter::once(source))
            .collect();
        all.join("; ")
    }
}

/// The words of its author that a component shows beside what stands in it.
fn component_said(directive: &Directive) -> String {
    let label = directive.label.as_ref();
    let label = label.or_else(|| directive.argument("label"));
    let summary = directive.argument("summary");
    let said = [label, summary].into_iter().flatten().map(|text| text.text.as_str());
    said.collect::<Vec<_>>().join(": ")
}

fn is_block(kind: NodeKind) -> bool {
    matches!(
        kind,
        NodeKind::Paragraph
            | NodeKind::Heading(_)
            | NodeKind::BlockQuote
            | NodeKind::Alert(_)
            | NodeKind::CodeBlock(_)
            | NodeKind::Item
            | NodeKind::TableCell(_)
            | NodeKind::Footnote(_)
    )
}
