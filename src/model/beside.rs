//! Which blocks of a translation stand beside which of its source.
//!
//! Owns the pairing of two bodies by their structure: section by section, in a
//! section block by block, in lists and plain boxes item by item. Where the
//! structure differs, what differs stands beside each other whole: a wrong pair
//! would be worse.

use super::body::{Body, Directive, DirectiveForm, NodeId, NodeKind};

/// Some blocks of a translation and those of the source that say the same.
pub type Row = (Vec<NodeId>, Vec<NodeId>);

/// What stands beside each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Beside<'b> {
    /// Blocks.
    Row(Row),
    /// Lists of the same length: the first number of one with numbers, and what
    /// stands in each item.
    List(Option<u32>, Vec<Row>),
    /// A box of the theme that has no text of its own: its name, and what stands
    /// in it.
    Box(&'b str, Vec<Beside<'b>>),
}

/// Pairs all blocks of two bodies.
#[must_use]
pub fn beside<'b>(own: &'b Body, source: &'b Body) -> Vec<Beside<'b>> {
    let (all, theirs): Row = (own.roots().collect(), source.roots().collect());
    // Blocks of raw HTML and footnotes go over several blocks.
    let goes_over = |body: &Body| body.has_html_blocks() || !body.footnotes.is_empty();
    let (parts, others) = (sections(own, &all), sections(source, &theirs));
    let levels = |body: &Body, parts: &[&[NodeId]]| -> Vec<Option<u8>> {
        parts.iter().map(|part| part.first().and_then(|first| level(body, *first))).collect()
    };
    if goes_over(own) || goes_over(source) || levels(own, &parts) != levels(source, &others) {
        return vec![Beside::Row((all, theirs))];
    }
    let pair = Pair { own, source };
    parts.into_iter().zip(others).flat_map(|(own, source)| pair.section(own, source)).collect()
}

/// A heading with what follows it; what stands before the first heading is a
/// section too.
fn sections<'n>(body: &Body, roots: &'n [NodeId]) -> Vec<&'n [NodeId]> {
    let mut parts = Vec::new();
    let mut begin = 0;
    for at in 1..roots.len() {
        if level(body, roots[at]).is_some() {
            parts.push(&roots[begin..at]);
            begin = at;
        }
    }
    parts.push(&roots[begin..]);
    parts
}

fn level(body: &Body, node: NodeId) -> Option<u8> {
    match body.node(node).kind {
        NodeKind::Heading(place) => Some(body.headings[place as usize].level),
        _ => None,
    }
}

/// What may be opened to pair what is in it.
#[derive(PartialEq)]
enum Shell<'b> {
    List(Option<u32>),
    Box(&'b str),
}

fn shell(body: &Body, node: NodeId) -> Option<Shell<'_>> {
    match body.node(node).kind {
        NodeKind::BulletList => Some(Shell::List(None)),
        NodeKind::OrderedList(start) => Some(Shell::List(Some(start))),
        NodeKind::Directive(place) => {
            let Directive { form, name, label, arguments, .. } = &body.directives[place as usize];
            let plain = label.is_none() && arguments.is_empty();
            (*form == DirectiveForm::Container && plain).then_some(Shell::Box(name))
        }
        _ => None,
    }
}

struct Pair<'b> {
    own: &'b Body,
    source: &'b Body,
}

impl<'b> Pair<'b> {
    fn section(&self, own: &[NodeId], source: &[NodeId]) -> Vec<Beside<'b>> {
        let shape = |body: &Body, blocks: &[NodeId]| -> Vec<std::mem::Discriminant<NodeKind>> {
            blocks.iter().map(|id| std::mem::discriminant(&body.node(*id).kind)).collect()
        };
        if shape(self.own, own) == shape(self.source, source) {
            return own.iter().zip(source).map(|(own, source)| self.block(*own, *source)).collect();
        }
        // The headings say the same, whatever stands below them.
        match (own.split_first(), source.split_first()) {
            (Some((first, rest)), Some((other, others))) if level(self.own, *first).is_some() => {
                vec![self.block(*first, *other), Beside::Row((rest.to_vec(), others.to_vec()))]
            }
            _ => vec![Beside::Row((own.to_vec(), source.to_vec()))],
        }
    }

    fn block(&self, own: NodeId, source: NodeId) -> Beside<'b> {
        let inside = |body: &Body, id: NodeId| -> Vec<NodeId> { body.children(id).collect() };
        let (items, others) = (inside(self.own, own), inside(self.source, source));
        match (shell(self.own, own), shell(self.source, source)) {
            (Some(Shell::Box(name)), Some(Shell::Box(other))) if name == other => {
                Beside::Box(name, self.section(&items, &others))
            }
            (Some(Shell::List(start)), Some(Shell::List(other)))
                if start == other && items.len() == others.len() =>
            {
                let rows = items.into_iter().zip(others);
                let rows =
                    rows.map(|(own, other)| (inside(self.own, own), inside(self.source, other)));
                Beside::List(start, rows.collect())
            }
            _ => Beside::Row((vec![own], vec![source])),
        }
    }
}
