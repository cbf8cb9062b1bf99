//! Templates whose fields all stand in their text.
//!
//! Owns `unused-template-field`: somebody who answers a question wants to find
//! the answer in the document. That a field in the text is declared is told
//! where it is resolved.

use std::collections::BTreeSet;

use super::Scope;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::kind::KindFields;
use crate::resolve::Meaning;

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    for (document, meanings) in site.documents.iter().zip(&site.meanings) {
        let KindFields::Template(template) = &document.fields else { continue };
        // Without a text of its own it is shown with the source's.
        if document.body.is_empty() {
            continue;
        }
        let used: BTreeSet<u32> = meanings
            .iter()
            .filter_map(|meaning| match meaning {
                Meaning::Field(place) => Some(*place),
                _ => None,
            })
            .collect();
        for (place, field) in (0..).zip(&template.fields) {
            if used.contains(&place) {
                continue;
            }
            let name = &field.name.value;
            diagnostics.push(
                Diagnostic::warning(
                    "unused-template-field",
                    format!("the text does not use the field `{name}`"),
                )
                .at(document.file.clone(), field.name.span.clone())
                .help(format!("write :field[{name}] where it belongs, or take the field out")),
            );
        }
    }
}
