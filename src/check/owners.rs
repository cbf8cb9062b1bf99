//! Pages and facts that somebody looks after.
//!
//! Owns `owner-missing`: a day of review without a person or team is nobody's.

use super::Scope;
use super::prose::place_of_field;
use crate::diag::{Diagnostic, Diagnostics};

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    for document in scope.site.documents.iter().filter(|document| document.lang.is_source()) {
        let common = &document.common;
        let (Some(due), None) = (common.review_by, &common.owner) else { continue };
        let message = format!("nobody is named who reviews this by {due}");
        diagnostics.push(
            Diagnostic::warning("owner-missing", message)
                .at(document.file.clone(), place_of_field(document, "review_by", &due.to_string()))
                .help("add `owner:` here, or under `defaults:` in the _index.md of the folder"),
        );
    }
    for entry in scope.site.data.facts.values() {
        let (Some(due), None) = (entry.value.review_by, &entry.value.owner) else { continue };
        let message = format!("nobody is named who checks this fact by {due}");
        diagnostics.push(
            Diagnostic::warning("owner-missing", message)
                .at(entry.file.clone(), entry.value.value.span.clone())
                .help("add `owner:`, a person or team, to the fact"),
        );
    }
}
