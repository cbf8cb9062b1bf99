//! Templates whose translations have the same blanks.
//!
//! Owns `template-fields-differ`: what somebody fills in is known by its name,
//! so that a form in one language can be read beside that in another.

use std::collections::BTreeSet;

use super::Scope;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::kind::KindFields;
use crate::parse::Document;

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    for (document, translation) in site.documents.iter().zip(&site.translations) {
        let Some(translation) = translation else { continue };
        // Without a text of its own it is shown with the source's.
        if document.body.is_empty() {
            continue;
        }
        let source = site.document(translation.source);
        let (Some(theirs), Some(ours)) = (blanks(source), blanks(document)) else { continue };
        let lacks: Vec<&str> = theirs.difference(&ours).copied().collect();
        let adds: Vec<&str> = ours.difference(&theirs).copied().collect();
        let parts: Vec<String> = [("lacks", lacks), ("adds", adds)]
            .into_iter()
            .filter(|(_, names)| !names.is_empty())
            .map(|(what, names)| format!("{what} `{}`", names.join("`, `")))
            .collect();
        if !parts.is_empty() {
            diagnostics.push(
                Diagnostic::error(
                    "template-fields-differ",
                    format!("this translation {} among its fields", parts.join(" and ")),
                )
                .at(document.file.clone(), document.place_in_header("fields:"))
                .help(format!("give its fields the names they have in {}", source.file)),
            );
        }
    }
}

fn blanks(document: &Document) -> Option<BTreeSet<&str>> {
    match &document.fields {
        KindFields::Template(template) => {
            Some(template.fields.iter().map(|field| field.name.value.as_str()).collect())
        }
        _ => None,
    }
}
