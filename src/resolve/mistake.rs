//! A mistake whose file is known only to who finds it.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::Diagnostic;
use crate::parse::Document;

/// An error that still needs to be told in which file it is.
pub(super) struct Mistake {
    pub(super) code: &'static str,
    pub(super) span: Range<usize>,
    pub(super) message: String,
    pub(super) help: Option<String>,
}

impl Mistake {
    pub(super) fn in_document(self, document: &Document) -> Diagnostic {
        self.in_file(document.file.clone())
    }

    pub(super) fn in_file(self, file: Arc<str>) -> Diagnostic {
        Diagnostic::error(self.code, self.message).at(file, self.span).maybe_help(self.help)
    }
}
