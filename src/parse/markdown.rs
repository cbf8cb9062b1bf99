//! Markdown to [`Body`].
//!
//! Owns which Markdown is understood (CommonMark with the tables, footnotes,
//! strikethrough, task lists and alerts of GFM, and ids on headings) and how
//! the events of the parser become a flat tree. Does not own the writing of
//! HTML, nor what a link or a directive leads to.

mod block;
mod build;
mod container;
mod footnote;
mod heading;
mod html;
mod pool;
mod tags;

use std::sync::Arc;

use pulldown_cmark::{Options, Parser};

use super::directive;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::body::Body;
use build::Builder;

/// The longest file that is read. Ranges are four bytes wide and what is
/// decoded from a file comes on top of it.
const LONGEST: usize = u32::MAX as usize / 4;

/// Reads the body of a file, which begins at byte `body` of its text.
///
/// Spans are in the coordinates of the whole file. The text of the body is the
/// file's own, shared, as long as everything stands in it letter for letter.
/// Every mistake is reported; what can be read of a bad body still is.
///
/// ```
/// use pace::diag::Diagnostics;
/// use pace::model::body::NodeKind;
///
/// let mut found = Diagnostics::new();
/// let body = pace::parse::markdown(&"a.md".into(), &"# Help\n".into(), 0, &mut found);
/// assert_eq!(body.headings[0].id, "help");
/// assert_eq!(body.nodes[1].kind, NodeKind::Text(pace::model::body::TextRange { start: 2, end: 6 }));
/// ```
pub fn markdown(
    file: &Arc<str>,
    text: &Arc<str>,
    body: usize,
    diagnostics: &mut Diagnostics,
) -> Body {
    if is_too_long(text.len()) {
        let message = format!("the file is longer than {LONGEST} bytes");
        diagnostics.push(Diagnostic::error("file-too-large", message).in_file(file.clone()));
        return Body::empty();
    }
    let masked = directive::mask(text, body);
    let source = masked.text.as_deref().unwrap_or(text);
    let mut builder = Builder::new(file, text, &masked, diagnostics);
    for (event, range) in Parser::new_ext(&source[body..], options()).into_offset_iter() {
        builder.push(event, range.start + body..range.end + body);
    }
    let (mut body, ids) = builder.finish();
    heading::name(file, &mut body, ids, diagnostics);
    footnote::number(file, &mut body, diagnostics);
    body
}

fn is_too_long(length: usize) -> bool {
    length > LONGEST
}

/// What is understood beyond CommonMark.
///
/// Heading attributes are not: the parser panics at some of them (version
/// 0.13.6, at `- b`, four spaces and `{a=b}`, four spaces and `- `) and drops
/// any braces at the end of a heading without a word. `heading` reads the id.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_GFM
}

#[cfg(test)]
pub(super) mod tests;
