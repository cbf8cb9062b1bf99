//! The ids of headings.
//!
//! Owns how an id is made from a heading's text and that no two on a page are
//! equal. An id that an author has written is kept as it is, so that a link to
//! it outlives a new wording.

use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use super::build::Builder;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::body::{Body, BodyNode, NodeKind, TextRange};
use crate::model::url::Slug;

/// What an id is made from when a heading has no letters.
const NAMELESS: &str = "section";

/// How many bytes of a heading go into its id.
const LONGEST: usize = 120;

/// An id as its author wrote it.
pub(super) struct WrittenId {
    id: String,
    span: Range<usize>,
}

impl Builder<'_, '_> {
    /// Takes `{#id}` from the end of the heading that is about to be closed.
    pub(super) fn take_id(&mut self) {
        let Some(BodyNode { kind: NodeKind::Text(text), span, .. }) = self.nodes.last().copied()
        else {
            return;
        };
        let (start, end) = (text.start as usize, text.end as usize);
        let Some(written) = self.text.get(start..end).filter(|_| self.continues) else { return };
        let Some(brace) = written.ends_with('}').then(|| written.rfind('{')).flatten() else {
            return;
        };
        let before = written[..brace].trim_end();
        let inner = &written[brace + 1..written.len() - 1];
        let parted = brace == 0 || before.len() < brace;
        let escaped = self.text[..start + brace].ends_with('\\');
        if !parted || escaped || !inner.starts_with(['#', '.']) {
            return;
        }
        let id = &inner[1..];
        if inner.starts_with('.') || id.is_empty() || id.contains(char::is_whitespace) {
            let message =
                "only an id, such as `{#first-steps}`, can stand in the braces of a heading";
            let help = "write one id without spaces, or `\\{` if the braces are text";
            self.error("heading-attributes", start + brace..end, message, help);
            return;
        }
        if id.starts_with('_') {
            let message = format!("the ids that begin with `_`, such as `{id}`, are the theme's");
            let help = "write an id that begins with a letter";
            self.error("heading-attributes", start + brace + 1..end - 1, &message, help);
            return;
        }
        let written_id = WrittenId { id: id.to_owned(), span: start + brace + 1..end - 1 };
        if let Some(slot) = self.ids.last_mut() {
            *slot = Some(written_id);
        }
        let shorter = before.len() as u32;
        if shorter > 0 {
            let kept = TextRange { start: text.start, end: text.start + shorter };
            let span = TextRange { start: span.start, end: span.start + shorter };
            if let Some(node) = self.nodes.last_mut() {
                *node = BodyNode { kind: NodeKind::Text(kept), span, ..*node };
            }
        } else {
            self.nodes.pop();
            if matches!(self.nodes.last(), Some(BodyNode { kind: NodeKind::SoftBreak, .. })) {
                self.nodes.pop();
            }
        }
    }
}

/// Gives every heading its id.
pub(super) fn name(
    file: &Arc<str>,
    body: &mut Body,
    written: Vec<Option<WrittenId>>,
    diagnostics: &mut Diagnostics,
) {
    let mut ids: Vec<Option<String>> = Vec::with_capacity(written.len());
    // Written ids come first: a later heading's own id must not be taken by an
    // earlier heading's text.
    let mut taken: HashSet<String> = body.raw_ids().map(str::to_owned).collect();
    for written in written {
        ids.push(written.and_then(|WrittenId { id, span }| {
            if taken.insert(id.clone()) {
                return Some(id);
            }
            let message = format!("the id `{id}` stands twice on this page");
            let diagnostic = Diagnostic::error("duplicate-id", message)
                .at(file.clone(), span)
                .help("give one of the two headings another id");
            diagnostics.push(diagnostic);
            None
        }));
    }
    let mut counts: HashMap<String, u32> = HashMap::new();
    let mut text = String::new();
    for (place, written) in ids.into_iter().enumerate() {
        let id = written.unwrap_or_else(|| {
            text.clear();
            body.push_plain_text(body.headings[place].node, &mut text);
            free(base(&text), &mut counts, &mut taken)
        });
        body.headings[place].id = id;
    }
}

/// The id that a heading's text would like to have.
fn base(text: &str) -> String {
    let mut end = text.floor_char_boundary(LONGEST.min(text.len()));
    if end < text.len() {
        end = text[..end].rfind(char::is_whitespace).unwrap_or(end);
    }
    Slug::from_title(&text[..end])
        .map_or_else(|| NAMELESS.to_owned(), |slug| slug.as_str().to_owned())
}

/// The id, or the first of `id-2`, `id-3` … that is free.
fn free(base: String, counts: &mut HashMap<String, u32>, taken: &mut HashSet<String>) -> String {
    if taken.insert(base.clone()) {
        return base;
    }
    let count = counts.entry(base.clone()).or_insert(1);
    loop {
        *count += 1;
        let id = format!("{base}-{count}");
        if taken.insert(id.clone()) {
            return id;
        }
    }
}
