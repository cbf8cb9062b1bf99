//! The numbers of footnotes.
//!
//! Owns their order: that in which a reader meets the references. References
//! in the text come first, then those in the footnotes themselves, since that
//! is the order in which a page prints them.

use std::collections::VecDeque;
use std::ops::Range;
use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::body::{Body, NodeKind};

/// Numbers all footnotes and all references to them.
pub(super) fn number(file: &Arc<str>, body: &mut Body, diagnostics: &mut Diagnostics) {
    if body.footnotes.is_empty() {
        return;
    }
    let definitions = definitions(file, body, diagnostics);
    let mut met = Met { count: 0, queue: VecDeque::new() };
    met.walk(body, 0, body.nodes.len());
    while let Some(footnote) = met.queue.pop_front() {
        if let Some(Some(node)) = definitions.get(footnote) {
            let end = body.nodes[*node].end.0 as usize;
            met.walk(body, node + 1, end);
        }
    }
    for (footnote, node) in body.footnotes.iter().zip(&definitions) {
        if let Some(node) = node
            && footnote.number == 0
        {
            let label = format!("[^{}]", footnote.label);
            let diagnostic =
                Diagnostic::warning("footnote-unused", "nothing refers to this footnote")
                    .at(file.clone(), label_of(body, *node))
                    .help(format!("write `{label}` where it belongs, or delete the footnote"));
            diagnostics.push(diagnostic);
        }
    }
}

/// The node of each footnote.
fn definitions(file: &Arc<str>, body: &Body, diagnostics: &mut Diagnostics) -> Vec<Option<usize>> {
    let mut found: Vec<Option<usize>> = vec![None; body.footnotes.len()];
    for (node, entry) in body.nodes.iter().enumerate() {
        let NodeKind::Footnote(place) = entry.kind else { continue };
        let Some(known) = found.get_mut(place as usize) else { continue };
        if known.is_none() {
            *known = Some(node);
            continue;
        }
        let label = &body.footnotes[place as usize].label;
        let message = format!("the footnote `{label}` stands here a second time");
        let diagnostic = Diagnostic::error("duplicate-footnote", message)
            .at(file.clone(), label_of(body, node))
            .help("give one of the two another label");
        diagnostics.push(diagnostic);
    }
    found
}

/// Where the label of a footnote stands, with its brackets.
fn label_of(body: &Body, node: usize) -> Range<usize> {
    let span = body.nodes[node].span;
    let start = span.start as usize;
    let length = body.text(span).find(']').map_or(0, |at| at + 1);
    start..start + length
}

/// The footnotes that were met so far.
struct Met {
    count: u32,
    queue: VecDeque<usize>,
}

impl Met {
    /// Walks over nodes, but not into footnotes.
    fn walk(&mut self, body: &mut Body, from: usize, to: usize) {
        let mut at = from;
        while at < to {
            let node = &mut body.nodes[at];
            match &mut node.kind {
                NodeKind::Footnote(_) => {
                    at = node.end.0 as usize;
                    continue;
                }
                NodeKind::FootnoteReference(place, index) => {
                    let place = *place as usize;
                    let footnote = &mut body.footnotes[place];
                    if footnote.number == 0 {
                        self.count += 1;
                        footnote.number = self.count;
                        self.queue.push_back(place);
                    }
                    *index = footnote.references;
                    footnote.references = footnote.references.saturating_add(1);
                }
                _ => {}
            }
            at += 1;
        }
    }
}
