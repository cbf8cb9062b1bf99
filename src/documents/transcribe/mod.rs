//! From the body of a page to the blocks of a document.
//!
//! Owns the blocks. Lines of text are `line`'s, what directives say is
//! `directive`'s. Nothing that HTML alone can show is taken over: raw HTML is
//! left out, a picture is its alternative text.

mod contact;
mod directive;
mod line;

use super::manuscript::{
    Block, BlockContent, Cell, Inline, Item, ListKind, Marks, ParagraphKind, Run, Table, Tongue,
};
use super::words::Sources;
use crate::model::body::{Body, DEEPEST_IN_DOCUMENT, DirectiveForm, NodeId, NodeKind};
use crate::model::lang::Lang;
use crate::parse::Document;
use crate::resolve::DocId;

/// Takes the body of one document over.
pub struct Transcriber<'s> {
    sources: Sources<'s>,
    id: DocId,
    document: &'s Document,
    tongue: Tongue,
    /// For whose readers links are made.
    reader: Lang,
    /// By how many levels headings are lowered.
    lower: u8,
    /// Whether the source's words stand beneath what must not be got wrong.
    originals: bool,
}

/// Where blocks stand.
#[derive(Clone, Copy)]
struct Place {
    kind: ParagraphKind,
    depth: u8,
}

impl<'s> Transcriber<'s> {
    /// For the body of a document, whose links lead readers of its own language.
    #[must_use]
    pub fn new(sources: Sources<'s>, id: DocId) -> Self {
        let document = sources.site.document(id);
        let tongue = sources.tongue(document.lang);
        Self { sources, id, document, tongue, reader: document.lang, lower: 0, originals: true }
    }

    /// The same, with links for readers of another language.
    #[must_use]
    pub fn for_readers_of(self, reader: Lang) -> Self {
        Self { reader, ..self }
    }

    /// The same, without the source's words beneath a machine's translation: the
    /// source stands beside it.
    #[must_use]
    pub fn without_originals(self) -> Self {
        Self { originals: false, ..self }
    }

    /// The same, with headings that many levels lower, below those of what the
    /// document becomes a part of.
    #[must_use]
    pub fn with_headings_lowered(self, lower: u8) -> Self {
        Self { lower, ..self }
    }

    /// All blocks of the body, with its footnotes at the end.
    #[must_use]
    pub fn blocks(&self) -> Vec<Block> {
        let place = Place { kind: ParagraphKind::Body, depth: 0 };
        let roots: Vec<NodeId> = self.body().roots().collect();
        let mut blocks = self.among(&roots, place);
        blocks.extend(self.footnotes());
        blocks
    }

    /// Some blocks of the body.
    #[must_use]
    pub fn some(&self, nodes: &[NodeId]) -> Vec<Block> {
        self.among(nodes, Place { kind: ParagraphKind::Body, depth: 0 })
    }

    /// A list of one item, which stands apart from the others of its list.
    #[must_use]
    pub fn item(&self, kind: ListKind, nodes: &[NodeId]) -> Block {
        let is_task = |id: &NodeId| matches!(self.body().node(*id).kind, NodeKind::TaskMarker(_));
        let kind = if nodes.iter().any(is_task) { ListKind::Boxes } else { kind };
        self.block(BlockContent::List(kind, vec![Item { blocks: self.some(nodes) }]))
    }

    fn body(&self) -> &'s Body {
        &self.document.body
    }

    fn block(&self, content: BlockContent) -> Block {
        Block::new(&self.tongue, content)
    }

    fn paragraph(&self, kind: ParagraphKind, text: Vec<Inline>) -> Block {
        self.block(BlockContent::Paragraph(kind, text))
    }

    fn inside(&self, id: NodeId, place: Place) -> Vec<Block> {
        if place.depth >= DEEPEST_IN_DOCUMENT {
            return Vec::new();
        }
        let children: Vec<NodeId> = self.body().children(id).collect();
        self.among(&children, Place { depth: place.depth + 1, ..place })
    }

    /// The blocks of some nodes; lines of text among them, as in items of tight
    /// lists, become paragraphs.
    fn among(&self, nodes: &[NodeId], place: Place) -> Vec<Block> {
        let mut blocks = Vec::new();
        for part in nodes.chunk_by(|a, b| self.is_inline(*a) && self.is_inline(*b)) {
            if self.is_inline(part[0]) {
                let line = self.line(part);
                if !line.is_empty() {
                    blocks.push(self.paragraph(place.kind, line));
                }
            } else {
                blocks.extend(part.iter().flat_map(|id| self.node(*id, place)));
            }
        }
        blocks
    }

    fn is_inline(&self, id: NodeId) -> bool {
        match self.body().node(id).kind {
            NodeKind::Directive(place) => {
                self.body().directives[place as usize].form == DirectiveForm::Inline
            }
            NodeKind::Text(_)
            | NodeKind::Code(_)
            | NodeKind::Emphasis
            | NodeKind::Strong
            | NodeKind::Strikethrough
            | NodeKind::Link(_)
            | NodeKind::Image(_)
            | NodeKind::HtmlInline(_)
            | NodeKind::FootnoteReference(..)
            | NodeKind::SoftBreak
            | NodeKind::HardBreak
            | NodeKind::TaskMarker(_) => true,
            _ => false,
        }
    }

    fn node(&self, id: NodeId, place: Place) -> Vec<Block> {
        let body = self.body();
        match body.node(id).kind {
            NodeKind::Paragraph => vec![self.paragraph(place.kind, self.line_of(id))],
            NodeKind::Heading(at) => {
                let level = body.headings[at as usize].level.saturating_add(self.lower).min(6);
                vec![self.block(BlockContent::Heading(level, self.line_of(id)))]
            }
            NodeKind::BlockQuote => self.inside(id, Place { kind: ParagraphKind::Quote, ..place }),
            NodeKind::Alert(alert) => {
                let title = self.t(&format!("alert-{}", alert.as_str()));
                self.set_apart(id, Some(title), place)
            }
            NodeKind::CodeBlock(_) => {
                let text = body.plain_text(id);
                let text = Run::plain(text.trim_end_matches('\n'));
                vec![self.paragraph(ParagraphKind::Code, vec![Inline::Text(text)])]
            }
            NodeKind::BulletList => vec![self.list(id, ListKind::Bullets, place)],
            NodeKind::OrderedList(start) => vec![self.list(id, ListKind::Numbers(start), place)],
            NodeKind::Table(at) => vec![self.table(id, at)],
            NodeKind::Directive(at) => self.block_directive(id, at, place),
            // A footnote stands at the end; a break between two thoughts is the
            // space that paragraphs have anyway.
            _ => Vec::new(),
        }
    }

    /// Blocks that are set apart, below what they are called.
    fn set_apart(&self, id: NodeId, title: Option<String>, place: Place) -> Vec<Block> {
        let title = title.map(|title| self.paragraph(ParagraphKind::Note, vec![bold(title)]));
        let inside = self.inside(id, Place { kind: ParagraphKind::Note, ..place });
        title.into_iter().chain(inside).collect()
    }

    fn list(&self, id: NodeId, kind: ListKind, place: Place) -> Block {
        let place = Place { kind: ParagraphKind::Body, ..place };
        let nodes: Vec<NodeId> = self.body().children(id).collect();
        // The box of an item stands in it, or in the first paragraph of it.
        let is_box = |id: NodeId| matches!(self.body().node(id).kind, NodeKind::TaskMarker(_));
        let first = |id: NodeId| self.body().children(id).next();
        let is_task = |item: &NodeId| {
            let begins = first(*item);
            begins.is_some_and(|id| is_box(id) || first(id).is_some_and(is_box))
        };
        let kind = if nodes.iter().any(is_task) { ListKind::Boxes } else { kind };
        let items = nodes.iter().map(|item| {
            let mut blocks = self.inside(*item, place);
            if let Some(original) = self.original(*item) {
                blocks.push(self.paragraph(ParagraphKind::Body, vec![original]));
            }
            Item { blocks }
        });
        self.block(BlockContent::List(kind, items.collect()))
    }

    fn table(&self, id: NodeId, at: u32) -> Block {
        let body = self.body();
        let heads_rows = body.heads_rows(id);
        let row = |id: NodeId| -> Vec<Cell> {
            let cells = (0..).zip(body.children(id));
            let cell = |(column, id)| match column {
                0 if heads_rows => self.row_head(id),
                _ => self.cell(id),
            };
            cells.map(cell).collect()
        };
        let is_head = |id: &NodeId| matches!(body.node(*id).kind, NodeKind::TableHead);
        let (heads, rows): (Vec<NodeId>, Vec<NodeId>) = body.children(id).partition(is_head);
        self.block(BlockContent::Table(Table {
            columns: body.tables[at as usize].to_vec(),
            head: heads.first().filter(|id| body.heads_columns(**id)).map(|id| row(*id)),
            rows: rows.into_iter().map(row).collect(),
        }))
    }

    fn cell(&self, id: NodeId) -> Cell {
        Cell { blocks: vec![self.paragraph(ParagraphKind::Body, self.line_of(id))] }
    }

    /// A cell that says what its row is: it stands out as the head row does.
    fn row_head(&self, id: NodeId) -> Cell {
        let mut line = self.line_of(id);
        for part in &mut line {
            if let Inline::Text(run) = part {
                run.marks.bold = true;
            }
        }
        Cell { blocks: vec![self.paragraph(ParagraphKind::Body, line)] }
    }

    pub(super) fn footnotes(&self) -> Vec<Block> {
        let body = self.body();
        let mut notes: Vec<(u32, NodeId)> = (0..body.nodes.len() as u32)
            .map(NodeId)
            .filter_map(|id| match body.node(id).kind {
                NodeKind::Footnote(at) => Some((body.footnotes[at as usize].number, id)),
                _ => None,
            })
            .filter(|(number, _)| *number > 0)
            .collect();
        notes.sort_unstable();
        if notes.is_empty() {
            return Vec::new();
        }
        let place = Place { kind: ParagraphKind::Body, depth: 0 };
        let items = notes.iter().map(|(_, id)| Item { blocks: self.inside(*id, place) });
        let title = vec![Inline::plain(self.t("footnotes"))];
        vec![
            self.block(BlockContent::Heading(2_u8.saturating_add(self.lower).min(6), title)),
            self.block(BlockContent::List(ListKind::Numbers(1), items.collect())),
        ]
    }

    fn t(&self, id: &str) -> String {
        self.sources.t(self.document.lang, id)
    }
}

/// A bold text.
fn bold(text: String) -> Inline {
    let marks = Marks { bold: true, ..Marks::default() };
    Inline::Text(Run { text, marks, tongue: None })
}
