//! Pages that somebody looks after.
//!
//! Owns `owner-missing`: a day of review without a person or team is nobody's.

use super::Scope;
use crate::diag::{Diagnostic, Diagnostics};

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    for document in scope.site.documents.iter().filter(|document| document.lang.is_source()) {
        let common = &document.common;
        let (Some(due), None) = (common.review_by, &common.owner) else { continue };
        let message = format!("nobody is named who reviews this by {due}");
        diagnostics.push(
            Diagnostic::warning("owner-missing", message)
                .at(document.file.clone(), document.place_in_header(&due.to_string()))
                .help("add `owner:` here, or under `defaults:` in the _index.md of the folder"),
        );
    }
}
