//! From the events of the Markdown parser to the nodes of a body.
//!
//! Owns the nodes in the making and the stack of those that are still open.
//! What each block becomes is in [`block`](super::block); the fences of
//! directives are in [`container`](super::container).

use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{Event, Tag, TagEnd};

use super::block::RawHtml;
use super::container::Dangling;
use super::heading::WrittenId;
use super::html::TakenOut;
use super::pool::{Pool, range};
use super::tags::OpenTags;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::body::{
    Alignment, Body, BodyNode, Directive, DirectiveText, Footnote, Heading, Link, NodeId, NodeKind,
    RawTag, TextRange,
};
use crate::parse::directive::Masked;

/// How many nodes may be open at once. Nobody writes a hundred; what reads a
/// body may rely on it.
pub(super) const DEEPEST: usize = 100;

/// A node whose end has not come yet.
pub(super) struct Open {
    pub(super) node: usize,
    pub(super) opener: Opener,
    /// What its children cover.
    first: u32,
    last: u32,
}

/// What has opened a node, and so what closes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Opener {
    /// The Markdown parser.
    Parser,
    /// A fence of so many colons. `excused` once a mistake was reported.
    Fence { colons: usize, excused: bool },
    /// Text that stands directly in a directive, as in a tight list.
    Text,
}

/// A body in the making.
pub(super) struct Builder<'t, 'd> {
    pub(super) file: &'t Arc<str>,
    pub(super) text: &'t str,
    pub(super) masked: &'t Masked,
    pub(super) pool: Pool<'t>,
    pub(super) diagnostics: &'d mut Diagnostics,
    pub(super) nodes: Vec<BodyNode>,
    pub(super) open: Vec<Open>,
    /// How deep inside a piece that is passed over.
    pub(super) passing: usize,
    pub(super) too_deep: bool,
    /// Whether the last node is a text, directly in the innermost open node.
    pub(super) continues: bool,
    pub(super) raw: Option<RawHtml>,
    pub(super) tags: OpenTags,
    pub(super) cell: u32,
    pub(super) headings: Vec<Heading>,
    /// For each heading the id that its author wrote, and where.
    pub(super) ids: Vec<Option<WrittenId>>,
    pub(super) links: Vec<Link>,
    pub(super) tables: Vec<Box<[Alignment]>>,
    pub(super) footnotes: Vec<Footnote>,
    pub(super) labels: HashMap<String, u32>,
    pub(super) directives: Vec<Directive>,
    pub(super) dangling: Vec<Dangling>,
    pub(super) raw_tags: Vec<RawTag>,
    pub(super) strays: Vec<DirectiveText>,
    /// The raw HTML of this block that is taken out of the page.
    pub(super) taken_out: Option<TakenOut>,
    /// Where the last end of a comment stands.
    pub(super) last_comment_end: usize,
}

impl<'t, 'd> Builder<'t, 'd> {
    pub(super) fn new(
        file: &'t Arc<str>,
        text: &'t Arc<str>,
        masked: &'t Masked,
        diagnostics: &'d mut Diagnostics,
    ) -> Self {
        Self {
            file,
            text,
            masked,
            pool: Pool::new(text, masked),
            diagnostics,
            // A guess that spares most bodies a second allocation.
            nodes: Vec::with_capacity(text.len() / 24),
            open: Vec::new(),
            passing: 0,
            too_deep: false,
            continues: false,
            raw: None,
            tags: OpenTags::default(),
            cell: 0,
            headings: Vec::new(),
            ids: Vec::new(),
            links: Vec::new(),
            tables: Vec::new(),
            footnotes: Vec::new(),
            labels: HashMap::new(),
            directives: Vec::new(),
            dangling: Vec::new(),
            raw_tags: Vec::new(),
            strays: Vec::new(),
            taken_out: None,
            last_comment_end: text.rfind("-->").unwrap_or(0),
        }
    }

    /// Takes the next event.
    pub(super) fn push(&mut self, event: Event<'_>, span: Range<usize>) {
        if self.passing > 0 {
            match event {
                Event::Start(_) => self.passing += 1,
                Event::End(_) => self.passing -= 1,
                _ => {}
            }
            return;
        }
        match event {
            Event::Start(tag) => self.start(tag, span),
            Event::End(tag) => self.end(tag),
            Event::Html(made) => self.raw_line(&made, &span),
            Event::Text(made) if self.raw.is_some() => self.raw_line(&made, &span),
            Event::Text(made) => self.words(&made, span),
            Event::Rule => {
                self.close_text();
                self.leaf(NodeKind::Rule, self.trimmed(span));
            }
            Event::Code(made) => {
                let code = self.pool.place(&made, &span);
                self.inline(NodeKind::Code(code), span);
            }
            Event::InlineHtml(made) => self.inline_html(&made, span),
            Event::SoftBreak => self.inline(NodeKind::SoftBreak, span),
            Event::HardBreak => self.inline(NodeKind::HardBreak, span),
            Event::TaskListMarker(ticked) => self.inline(NodeKind::TaskMarker(ticked), span),
            Event::FootnoteReference(label) => {
                let footnote = self.footnote(&label);
                self.inline(NodeKind::FootnoteReference(footnote, 0), span);
            }
            // Mathematics is off.
            Event::InlineMath(made) | Event::DisplayMath(made) => self.words(&made, span),
        }
    }

    /// The finished body, and the ids that its author gave to headings.
    pub(super) fn finish(mut self) -> (Body, Vec<Option<WrittenId>>) {
        self.close_text();
        self.end_of_file();
        let body = Body {
            text: self.pool.finish(),
            nodes: self.nodes.into(),
            headings: self.headings.into(),
            links: self.links.into(),
            tables: self.tables.into(),
            footnotes: self.footnotes.into(),
            directives: self.directives.into(),
            raw: self.raw_tags.into(),
            strays: self.strays.into(),
        };
        (body, self.ids)
    }

    fn start(&mut self, tag: Tag<'_>, span: Range<usize>) {
        let inline = matches!(
            tag,
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. }
        );
        if inline {
            self.open_text(&span);
        } else {
            self.taken_out = None;
            self.close_text();
        }
        if self.is_covered(&tag, &span) {
            return;
        }
        if matches!(tag, Tag::HtmlBlock) {
            self.raw = Some(RawHtml::new(span));
            return;
        }
        if !self.may_open(&span) {
            return;
        }
        let absent = matches!(tag, Tag::TableCell) && span.is_empty();
        let kind = self.kind(tag, &span);
        let span = if absent { self.line_end(span.start) } else { span };
        self.enter(kind, span, Opener::Parser);
    }

    fn end(&mut self, tag: TagEnd) {
        if matches!(tag, TagEnd::HtmlBlock) {
            self.raw_end();
            return;
        }
        self.close_text();
        self.close_crossed(tag);
        if matches!(tag, TagEnd::Heading(_)) {
            self.take_id();
        }
        self.close();
    }

    /// Whether another node may be opened here. Says once that it may not, and
    /// passes over what is too deep.
    pub(super) fn may_open(&mut self, span: &Range<usize>) -> bool {
        if self.open.len() < DEEPEST {
            return true;
        }
        self.passing = 1;
        if !self.too_deep {
            self.too_deep = true;
            let message = format!("this nests more than {DEEPEST} levels deep");
            let start = span.start..self.text.ceil_char_boundary(span.start + 1).min(span.end);
            self.error("nested-too-deep", start, &message, "write it with fewer levels");
        }
        false
    }

    /// Opens a node.
    pub(super) fn enter(&mut self, kind: NodeKind, span: Range<usize>, opener: Opener) {
        let node = self.nodes.len();
        let span = range(span);
        self.nodes.push(BodyNode { kind, end: NodeId(0), span });
        self.open.push(Open { node, opener, first: u32::MAX, last: 0 });
        self.continues = false;
    }

    /// Closes the innermost node.
    pub(super) fn close(&mut self) {
        let Some(open) = self.open.pop() else { return };
        let end = NodeId(self.nodes.len() as u32);
        let Some(node) = self.nodes.get(open.node) else { return };
        let mut span = node.span;
        let has_children = open.first != u32::MAX;
        if !(has_children && ends_with_its_children(node.kind)) {
            let trimmed = self.trimmed(span.start as usize..span.end as usize);
            span.end = range(trimmed).end;
        } else {
            span.end = open.last;
        }
        span = TextRange { start: span.start.min(open.first), end: span.end.max(open.last) };
        if let Some(node) = self.nodes.get_mut(open.node) {
            node.end = end;
            node.span = span;
        }
        self.covers(span);
        self.continues = false;
    }

    /// Widens what the innermost open node's children cover.
    fn covers(&mut self, span: TextRange) {
        if let Some(parent) = self.open.last_mut() {
            parent.first = parent.first.min(span.start);
            parent.last = parent.last.max(span.end);
        }
    }

    /// Adds a node without children.
    pub(super) fn leaf(&mut self, kind: NodeKind, span: Range<usize>) {
        let end = NodeId(self.nodes.len() as u32 + 1);
        let span = range(span);
        self.nodes.push(BodyNode { kind, end, span });
        self.covers(span);
        self.continues = false;
    }

    /// Adds a node that is part of a line.
    pub(super) fn inline(&mut self, kind: NodeKind, span: Range<usize>) {
        self.open_text(&span);
        self.leaf(kind, span);
    }

    /// Adds text, joined to the text before it where the two touch.
    fn words(&mut self, made: &str, span: Range<usize>) {
        self.open_text(&span);
        let in_code = self
            .open
            .last()
            .is_some_and(|open| matches!(self.nodes[open.node].kind, NodeKind::CodeBlock(_)));
        if !in_code {
            for suspect in self.masked.suspects_in(&span) {
                self.diagnostics.push(suspect.mistake.clone().at(self.file));
            }
            self.strays.extend_from_slice(self.masked.strays_in(&span));
            self.line_in_text(&span);
        }
        let text = self.pool.place(made, &span);
        self.add_text(text, span);
    }

    /// Adds what stands in the file as text.
    pub(super) fn inline_text(&mut self, span: Range<usize>) {
        self.open_text(&span);
        self.add_text(range(span.clone()), span);
    }

    /// Adds a text whose place is known.
    fn add_text(&mut self, text: TextRange, span: Range<usize>) {
        if text.is_empty() {
            return;
        }
        let at = range(span.clone());
        if self.continues
            && let Some(last) = self.nodes.last_mut()
            && let NodeKind::Text(before) = &mut last.kind
            && before.end == text.start
            && last.span.end == at.start
        {
            before.end = text.end;
            last.span.end = at.end;
            self.covers(at);
            return;
        }
        self.leaf(NodeKind::Text(text), span);
        self.continues = true;
    }

    /// Text directly in a directive stands in a paragraph of its own. The
    /// parser leaves paragraphs out in tight lists, where it sees no directive.
    pub(super) fn open_text(&mut self, span: &Range<usize>) {
        let fence = matches!(self.open.last(), Some(Open { opener: Opener::Fence { .. }, .. }));
        if fence {
            self.enter(NodeKind::Paragraph, span.start..span.start, Opener::Text);
        }
    }

    /// Closes such a paragraph.
    pub(super) fn close_text(&mut self) {
        if matches!(self.open.last(), Some(Open { opener: Opener::Text, .. })) {
            self.close();
        }
    }

    /// A span without the white space at its end.
    pub(super) fn trimmed(&self, span: Range<usize>) -> Range<usize> {
        let text = self.text.get(span.clone()).unwrap_or_default();
        let length = text.trim_end_matches([' ', '\t', '\r', '\n']).len();
        span.start..span.start + length
    }

    /// The end of the line before; a cell that a row lacks stands there.
    fn line_end(&self, at: usize) -> Range<usize> {
        let end = self.text[..at].trim_end_matches(['\r', '\n']).len();
        end..end
    }

    /// Reports a mistake.
    pub(super) fn error(&mut self, code: &str, span: Range<usize>, message: &str, help: &str) {
        let diagnostic = Diagnostic::error(code, message).at(self.file.clone(), span).help(help);
        self.diagnostics.push(diagnostic);
    }
}

/// Blocks that have nothing of their own behind their last child.
fn ends_with_its_children(kind: NodeKind) -> bool {
    matches!(
        kind,
        NodeKind::Paragraph
            | NodeKind::BlockQuote
            | NodeKind::Alert(_)
            | NodeKind::BulletList
            | NodeKind::OrderedList(_)
            | NodeKind::Item
            | NodeKind::Footnote(_)
    )
}
