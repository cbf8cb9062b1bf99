//! Headings in order: people who listen to a page move by them.
//!
//! Owns `heading-order`: a body starts at level 2, since the title is level 1,
//! and goes down one level at a time; and `heading-without-text`.

use super::tags::tag_says;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::body::{Body, NodeId, NodeKind};
use crate::parse::Document;

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let body = &document.body;
    let mut above = 1;
    for heading in &body.headings {
        let level = heading.level;
        // What it has to be at most; the next is judged as if it were.
        let deepest = if level == 1 { 2 } else { above + 1 };
        let message = match level {
            1 => Some("the title is the only heading of level 1".to_owned()),
            _ if level > above + 1 => {
                Some(format!("a heading of level {level} stands below one of level {above}"))
            }
            _ => None,
        };
        let span = body.node(heading.node).span;
        let at = span.start as usize..span.end as usize;
        if !says_something(body, heading.node) {
            diagnostics.push(
                Diagnostic::error("heading-without-text", "this heading says nothing")
                    .at(document.file.clone(), at.clone())
                    .help("say what stands below it, or leave the heading out"),
            );
        }
        if let Some(message) = message {
            diagnostics.push(
                Diagnostic::error("heading-order", message).at(document.file.clone(), at).help(
                    format!("begin the line with {}", "#".repeat(usize::from(deepest.min(6)))),
                ),
            );
        }
        above = if level == 1 { deepest } else { level.min(deepest) };
    }
}

/// Whether somebody who listens hears anything of it. What a directive says is
/// known to have words.
fn says_something(body: &Body, heading: NodeId) -> bool {
    let mut inside = (heading.0 + 1..body.node(heading).end.0).map(|id| body.node(NodeId(id)).kind);
    inside.any(|kind| match kind {
        NodeKind::Text(words) | NodeKind::Code(words) => {
            body.text(words).contains(|c: char| !c.is_whitespace() && !c.is_ascii_punctuation())
        }
        NodeKind::HtmlInline(tag) => tag_says(body.text(tag)),
        kind => matches!(kind, NodeKind::Directive(_)),
    })
}
