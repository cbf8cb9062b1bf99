//! The generic directive syntax: `:name[label]{key=value}` in a line,
//! `::name…` on a line of its own, `:::name…` to `:::` around blocks.
//!
//! Owns how a directive is written and what can be wrong with it. Does not
//! know any directive by name: which there are and what they take is decided
//! by `resolve` and the theme.
//!
//! The Markdown parser knows nothing of directives, and a body has to be
//! parsed as one text, since links and footnotes reach across it. So before it
//! is parsed, [`mask`](mod@mask) writes over each directive something that Markdown
//! treats in the right way: over a line, a processing instruction (`<?xxx?>`),
//! which is a block of its own and ends a paragraph; over an inline directive,
//! an autolink (`<xx:xxx>`), which is one piece of a line and binds as tightly
//! as code. A mask is exactly as long as what it covers, so every offset stays
//! what it was in the file, and texts are taken from the file, never from the
//! masked copy. What the parser found to be code therefore shows the author's
//! own letters, and what an author writes can never pose as a mask, because a
//! mask is known by its place.

mod lexer;
mod line;
mod mask;

pub(super) use lexer::{Written, name, read};
pub(super) use line::{Fence, colons, fence};
pub(super) use mask::{MaskKind, Masked, mask};

use std::ops::Range;
use std::sync::Arc;

use crate::diag::Diagnostic;

/// Something wrong with a directive; the file is still to be named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mistake {
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) span: Range<usize>,
    pub(super) help: String,
}

impl Mistake {
    pub(super) fn new(
        code: &'static str,
        span: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> Self {
        Self { code, message: message.into(), span, help: help.into() }
    }

    pub(super) fn at(self, file: &Arc<str>) -> Diagnostic {
        Diagnostic::error(self.code, self.message).at(file.clone(), self.span).help(self.help)
    }
}

/// Whether a name is kebab-case: words of lower-case letters and digits,
/// beginning with a letter, joined by single hyphens.
pub(super) fn is_kebab_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.split('-').all(|word| {
            !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
        })
}

/// The nearest name that is kebab-case, for hints.
fn to_kebab_case(name: &str) -> String {
    let words: Vec<String> = name
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_ascii_lowercase)
        .collect();
    words.join("-")
}

#[cfg(test)]
mod tests;
