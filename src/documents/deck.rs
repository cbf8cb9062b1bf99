//! A presentation before it has a file format, and how one is made of a page.
//!
//! Owns [`Deck`]: what is a slide and what is said with it is as in the browser.
//! The title comes first; then each heading of the second level begins a slide,
//! and a note in it is not shown but said.

use serde::Serialize;

use super::manuscript::{Block, Inline, Mark, ParagraphKind, Tongue};
use super::transcribe::Transcriber;
use super::words::Sources;
use crate::config::Status;
use crate::i18n::Arguments;
use crate::model::body::{Alert, Body, NodeId, NodeKind};
use crate::model::date::Date;
use crate::resolve::DocId;

/// A presentation.
#[derive(Clone, Debug, Serialize)]
pub struct Deck {
    /// Its title.
    pub title: String,
    /// What it is about.
    pub about: Option<String>,
    /// The name of the site.
    pub publisher: String,
    /// Its language.
    pub tongue: Tongue,
    /// The day its content is of.
    pub dated: Option<Date>,
    /// What stands at the foot of every slide.
    pub foot: String,
    /// The mark beside it.
    pub mark: Option<Mark>,
    /// Its slides.
    pub slides: Vec<Slide>,
}

/// A slide.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Slide {
    /// Its title.
    pub title: Vec<Inline>,
    /// What stands on it.
    pub blocks: Vec<Block>,
    /// What is said with it.
    pub notes: Vec<Block>,
}

/// The deck of a presentation; `address` is that of its page.
pub(super) fn deck(sources: Sources<'_>, id: DocId, address: &str) -> Deck {
    let document = sources.site.document(id);
    let (common, lang) = (&document.common, document.lang);
    let tongue = sources.tongue(lang);
    let says = Transcriber::new(sources, id);
    let first = Slide {
        title: vec![Inline::plain(common.title.clone())],
        blocks: opening(sources, id, address),
        notes: Vec::new(),
    };
    let mut slides = vec![first];
    let body = &document.body;
    for node in body.roots() {
        if begins(body, node) {
            slides.push(Slide { title: says.line_of(node), ..Slide::default() });
            continue;
        }
        let is_title = slides.len() == 1;
        let Some(slide) = slides.last_mut() else { continue };
        let note = body.node(node).kind == NodeKind::Alert(Alert::Note);
        if note {
            // The box needs no name where all that stands there is said.
            let inside: Vec<NodeId> = body.children(node).collect();
            slide.notes.extend(says.some(&inside));
        } else {
            let side = if is_title { &mut slide.notes } else { &mut slide.blocks };
            side.extend(says.some(&[node]));
        }
    }
    if let Some(last) = slides.last_mut() {
        last.notes.extend(says.footnotes());
    }
    Deck {
        title: common.title.clone(),
        about: common.summary.clone(),
        publisher: sources.site.config.title.clone(),
        tongue,
        // Never the day of the build: the same text stays the same file.
        dated: common.date.max(common.assured),
        foot: foot(sources, id),
        mark: sources.mark.cloned(),
        slides,
    }
}

fn begins(body: &Body, node: NodeId) -> bool {
    matches!(body.node(node).kind, NodeKind::Heading(at) if body.headings[at as usize].level <= 2)
}

/// What stands below the title: what it is about, where the newest version is,
/// and what has to be known before it is shown.
fn opening(sources: Sources<'_>, id: DocId, address: &str) -> Vec<Block> {
    let document = sources.site.document(id);
    let tongue = sources.tongue(document.lang);
    let paragraph = |kind, text: String| Block::paragraph(&tongue, kind, text);
    let summary = document.common.summary.clone();
    let mut blocks: Vec<Block> =
        summary.into_iter().map(|text| paragraph(ParagraphKind::Summary, text)).collect();
    let newest = Arguments::new().text("address", address.to_owned());
    let newest = sources.told(document.lang, "document-newest", &newest);
    blocks.push(paragraph(ParagraphKind::Small, newest));
    let review = document.common.review_by.map(|date| {
        let date = sources.voice(document.lang).formatter().date(date);
        sources.told(document.lang, "page-next-review", &Arguments::new().text("date", date))
    });
    blocks.extend(review.map(|text| paragraph(ParagraphKind::Small, text)));
    let notices = sources.notices(id).into_iter();
    blocks.extend(notices.map(|line| {
        let content = super::manuscript::BlockContent::Paragraph(ParagraphKind::Small, vec![line]);
        Block::new(&tongue, content)
    }));
    blocks
}

fn foot(sources: Sources<'_>, id: DocId) -> String {
    let lang = sources.site.document(id).lang;
    let config = &sources.site.config;
    let helpline = config.helpline.as_ref().and_then(|name| {
        let fact = &sources.site.data.facts.get(&name.value)?.value;
        sources.voice(lang).fact(fact).ok()
    });
    let demo = (config.status == Status::Demo).then(|| sources.t(lang, "demo-banner"));
    let parts = [Some(config.title.clone()), helpline, demo];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" \u{b7} ")
}
