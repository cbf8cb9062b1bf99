//! Which blocks of a translation say what must not be got wrong, and the block
//! of the source that each of them translates.
//!
//! Owns what counts as such a block: one with a fact or a figure in it, everything
//! in a box that says how soon to act or that something matters, and all of a page
//! that has to be read before others. While nobody has reviewed a
//! machine's translation, the source's words stand beneath these. A block that
//! has no certain counterpart has none: a wrong one would be worse.

use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::Arc;

use super::references::path_of;
use super::shared::Shared;
use super::site::DocId;
use super::still::Still;
use super::translation::Translation;
use crate::config::ReadFirst;
use crate::model::body::{Alert, Body, DirectiveForm, NodeId, NodeKind};
use crate::model::field::Referent;
use crate::parse::Document;

/// A block of a translation and the block of the source that says the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Counterpart {
    /// In the translation.
    pub own: NodeId,
    /// In the source.
    pub source: NodeId,
}

/// The name of the box that says how soon to act.
const CARE: &str = "care";

/// For each document the blocks beneath which the source's words stand: none
/// where a person wrote it or has reviewed it.
pub(super) fn originals(
    documents: &[Arc<Document>],
    translations: &[Option<Arc<Translation>>],
    read_first: &[ReadFirst],
    still: &Still<'_>,
) -> Shared<Shared<Counterpart>> {
    let named = |rule: &ReadFirst| path_of(Referent::Page, rule.page.as_str());
    let read_first: BTreeSet<String> = read_first.iter().map(named).collect();
    let each = (0..).map(DocId).zip(documents).zip(translations);
    each.map(|((id, document), translation)| {
        let source = translation.as_ref().map(|translation| translation.source);
        if let Some(known) = still.row(|site| &site.originals, id, source) {
            return known.clone();
        }
        match translation {
            Some(translation) if translation.machine => {
                let source = &documents[translation.source.0 as usize];
                let whole = read_first.contains(&*source.path);
                let weighs = |id| whole || is_weighty(&source.body, id);
                counterparts(&document.body, &source.body, weighs).into()
            }
            _ => Shared::default(),
        }
    })
    .collect()
}

/// The counterparts of all blocks that must not be got wrong, which the source
/// tells by `weighs`.
fn counterparts(own: &Body, source: &Body, weighs: impl Fn(NodeId) -> bool) -> Vec<Counterpart> {
    if own.headings.len() != source.headings.len() {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (own_part, source_part) in sections(own).zip(sections(source)) {
        let (own_blocks, source_blocks) = (blocks(own, own_part), blocks(source, source_part));
        let shape = |body: &Body, blocks: &[NodeId]| -> Vec<std::mem::Discriminant<NodeKind>> {
            let kinds = blocks.iter().map(|id| std::mem::discriminant(&body.node(*id).kind));
            kinds.collect()
        };
        if shape(own, &own_blocks) != shape(source, &source_blocks) {
            continue;
        }
        let pairs = own_blocks.into_iter().zip(source_blocks);
        found.extend(
            pairs
                .filter(|(_, id)| holds_text(source, *id) && weighs(*id))
                .map(|(own, source)| Counterpart { own, source }),
        );
    }
    found
}

/// What stands before the first heading, then each heading with what follows.
fn sections(body: &Body) -> impl Iterator<Item = Range<u32>> {
    let starts = std::iter::once(0).chain(body.headings.iter().map(|heading| heading.node.0));
    let ends = body.headings.iter().map(|heading| heading.node.0);
    starts.zip(ends.chain([body.nodes.len() as u32])).map(|(start, end)| start..end)
}

/// The nodes that are blocks: what a translator keeps in its place.
fn blocks(body: &Body, range: Range<u32>) -> Vec<NodeId> {
    let is_block = |id: &NodeId| match body.node(*id).kind {
        NodeKind::Paragraph
        | NodeKind::Heading(_)
        | NodeKind::BlockQuote
        | NodeKind::Alert(_)
        | NodeKind::CodeBlock(_)
        | NodeKind::HtmlBlock(_)
        | NodeKind::BulletList
        | NodeKind::OrderedList(_)
        | NodeKind::Item
        | NodeKind::Table(_)
        | NodeKind::TableHead
        | NodeKind::TableRow
        | NodeKind::TableCell(_) => true,
        NodeKind::Directive(place) => body.directives[place as usize].form != DirectiveForm::Inline,
        _ => false,
    };
    range.map(NodeId).filter(is_block).collect()
}

/// Whether a block holds its text itself and no other block in it does.
fn holds_text(body: &Body, id: NodeId) -> bool {
    match body.node(id).kind {
        NodeKind::Paragraph => !in_head_or_quote(body, id),
        NodeKind::TableCell(_) => !in_head_or_quote(body, id),
        NodeKind::Item => {
            body.children(id).all(|child| !matches!(body.node(child).kind, NodeKind::Paragraph))
        }
        _ => false,
    }
}

/// Quotations are sentences to say, which stay as they are; the head of a table
/// is no sentence.
fn in_head_or_quote(body: &Body, id: NodeId) -> bool {
    around(body, id).any(|kind| matches!(kind, NodeKind::BlockQuote | NodeKind::TableHead))
}

/// The kinds of the nodes that a node stands in.
fn around(body: &Body, id: NodeId) -> impl Iterator<Item = NodeKind> {
    let before = body.nodes[..id.0 as usize].iter();
    before.filter(move |node| node.end > id).map(|node| node.kind)
}

fn is_weighty(body: &Body, id: NodeId) -> bool {
    let inside = (id.0..body.node(id).end.0).map(|at| body.nodes[at as usize].kind);
    let mut said = inside.map(|kind| match kind {
        NodeKind::Text(range) => {
            body.text(range).contains(|c: char| c.is_ascii_digit() || c == '£')
        }
        NodeKind::Directive(place) => body.directives[place as usize].name == "fact",
        _ => false,
    });
    let is_set_apart = |kind| match kind {
        NodeKind::Directive(place) => body.directives[place as usize].name == CARE,
        NodeKind::Alert(alert) => !matches!(alert, Alert::Note | Alert::Tip),
        _ => false,
    };
    said.any(|weighty| weighty) || around(body, id).any(is_set_apart)
}
