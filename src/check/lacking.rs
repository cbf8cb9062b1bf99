//! Translations that have all texts of their source's fields.
//!
//! Owns `translation-lacks-field`. A translation shows its own fields only, so
//! that a sentence stands in one language; what it leaves out is lost to its
//! readers.

use serde_json::Value;

use super::Scope;
use super::prose::place_of_title;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::kind::KindFields;

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    for (document, translation) in site.documents.iter().zip(&site.translations) {
        let Some(translation) = translation else { continue };
        let source = site.document(translation.source);
        let lacks = lacking(&source.fields, &document.fields);
        if !lacks.is_empty() {
            let names: Vec<String> = lacks.iter().map(|name| format!("`{name}`")).collect();
            diagnostics.push(
                Diagnostic::warning(
                    "translation-lacks-field",
                    format!("this translation leaves out {}", names.join(", ")),
                )
                .at(document.file.clone(), place_of_title(document))
                .help(format!("readers do not see what {} says there: translate it", source.file)),
            );
        }
    }
}

/// The fields that each language has for itself, that the source gives and the
/// translation does not.
fn lacking(source: &KindFields, translation: &KindFields) -> Vec<&'static str> {
    let local: Vec<&'static str> =
        source.kind().keys().iter().filter(|(_, local)| *local).map(|(name, _)| *name).collect();
    if local.is_empty() || source.kind() != translation.kind() {
        return Vec::new();
    }
    let (Ok(source), Ok(translation)) =
        (serde_json::to_value(source), serde_json::to_value(translation))
    else {
        return Vec::new();
    };
    local
        .into_iter()
        .filter(|name| is_given(&source[name]) && !is_given(&translation[name]))
        .collect()
}

fn is_given(value: &Value) -> bool {
    match value {
        Value::Null => false,
        Value::Array(items) => !items.is_empty(),
        _ => true,
    }
}
