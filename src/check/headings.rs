//! Headings in order: people who listen to a page move by them.
//!
//! Owns `heading-order`: a body starts at level 2, since the title is level 1,
//! and goes down one level at a time.

use crate::diag::{Diagnostic, Diagnostics};
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
        if let Some(message) = message {
            let span = body.node(heading.node).span;
            diagnostics.push(
                Diagnostic::error("heading-order", message)
                    .at(document.file.clone(), span.start as usize..span.end as usize)
                    .help(format!(
                        "begin the line with {}",
                        "#".repeat(usize::from(deepest.min(6)))
                    )),
            );
        }
        above = if level == 1 { deepest } else { level.min(deepest) };
    }
}
