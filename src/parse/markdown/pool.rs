//! The text of a body: the file, and behind it what does not stand there.
//!
//! Owns the decision where a string of the parser lies in the file.

use std::ops::Range;
use std::sync::Arc;

use crate::model::body::TextRange;
use crate::parse::directive::Masked;

/// A text in the making.
pub(super) struct Pool<'t> {
    /// The file as the author wrote it.
    text: &'t Arc<str>,
    /// The file as the parser sees it: as long, with directives covered.
    source: &'t str,
    masked: &'t Masked,
    extra: String,
}

impl<'t> Pool<'t> {
    pub(super) fn new(text: &'t Arc<str>, masked: &'t Masked) -> Self {
        let source = masked.text.as_deref().unwrap_or(text);
        Self { text, source, masked, extra: String::new() }
    }

    /// Where a string of the parser lies. `near` is where the parser says that
    /// it comes from, which may be more than the string.
    pub(super) fn place(&mut self, made: &str, near: &Range<usize>) -> TextRange {
        if made.is_empty() {
            return range(near.start..near.start);
        }
        match self.find(made) {
            Some(found) => range(found),
            None if self.masked.touching(near).is_empty() => self.append(made),
            None => {
                let restored = self.masked.restore(made, self.text, near);
                self.append(&restored)
            }
        }
    }

    /// Where a string lies that the parser has taken from the end of `near`
    /// but handed over as a copy, such as the title of a link.
    pub(super) fn place_copy(&mut self, made: &str, near: &Range<usize>) -> TextRange {
        if !made.is_empty()
            && self.find(made).is_none()
            && let Some(at) = self.source[near.clone()].rfind(made)
        {
            return range(near.start + at..near.start + at + made.len());
        }
        self.place(made, near)
    }

    /// What the parser sees in a range.
    pub(super) fn seen(&self, range: Range<usize>) -> &str {
        &self.source[range]
    }

    /// Where a string lies if it is a piece of the source itself.
    ///
    /// Its address says where to look, and the letters that stand there say
    /// whether that is so.
    pub(super) fn find(&self, made: &str) -> Option<Range<usize>> {
        let start = (made.as_ptr() as usize).checked_sub(self.source.as_ptr() as usize)?;
        let end = start.checked_add(made.len())?;
        (self.source.get(start..end)? == made).then_some(start..end)
    }

    /// Adds a text that does not stand in the file.
    pub(super) fn append(&mut self, made: &str) -> TextRange {
        let start = self.text.len() + self.extra.len();
        self.extra.push_str(made);
        range(start..start + made.len())
    }

    /// The whole text; the file's own where nothing was added.
    pub(super) fn finish(self) -> Arc<str> {
        if self.extra.is_empty() {
            return self.text.clone();
        }
        let mut whole = String::with_capacity(self.text.len() + self.extra.len());
        whole.push_str(self.text);
        whole.push_str(&self.extra);
        whole.into()
    }
}

/// A range in four bytes each. A file that does not fit was refused before;
/// what is decoded from it is at most three times as long.
pub(super) fn range(range: Range<usize>) -> TextRange {
    let narrow = |at: usize| u32::try_from(at).unwrap_or(u32::MAX);
    TextRange { start: narrow(range.start), end: narrow(range.end) }
}
