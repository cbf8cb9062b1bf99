//! Templates whose translations have the same blanks.
//!
//! Owns `template-fields-differ`: what somebody fills in is known by its name,
//! so that a form in one language can be read beside that in another, and is
//! asked for in the same way.

use std::collections::BTreeMap;

use super::Scope;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::kind::{FieldKind, KindFields, TemplateField};
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
        let lacks = names_without(&theirs, &ours);
        let adds = names_without(&ours, &theirs);
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
        for (name, own) in ours {
            let Some(parts) = theirs.get(name).and_then(|their| difference(their, own)) else {
                continue;
            };
            diagnostics.push(
                Diagnostic::error(
                    "template-fields-differ",
                    format!("the source asks for `{name}` in another way: {parts}"),
                )
                .at(document.file.clone(), own.name.span.clone())
                .help(format!("make it as it is in {}", source.file)),
            );
        }
    }
}

type Blanks<'d> = BTreeMap<&'d str, &'d TemplateField>;

fn names_without<'d>(these: &Blanks<'d>, those: &Blanks<'d>) -> Vec<&'d str> {
    these.keys().copied().filter(|name| !those.contains_key(name)).collect()
}

/// What no language changes of a blank.
fn difference(their: &TemplateField, own: &TemplateField) -> Option<String> {
    let kind = |field: &TemplateField| field.kind.unwrap_or(FieldKind::Text).as_str();
    let must = |field: &TemplateField| if field.required { "required" } else { "optional" };
    let choices = |field: &TemplateField| format!("{} options", field.options.len());
    let all =
        |field: &TemplateField| [kind(field).to_owned(), must(field).to_owned(), choices(field)];
    let pairs = all(their).into_iter().zip(all(own));
    let parts: Vec<String> = pairs
        .filter(|(their, own)| their != own)
        .map(|(their, own)| format!("{their}, not {own}"))
        .collect();
    (!parts.is_empty()).then(|| parts.join("; "))
}

fn blanks(document: &Document) -> Option<Blanks<'_>> {
    match &document.fields {
        KindFields::Template(template) => {
            let fields = template.fields.iter();
            Some(fields.map(|field| (field.name.value.as_str(), field)).collect())
        }
        _ => None,
    }
}
