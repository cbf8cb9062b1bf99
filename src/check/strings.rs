//! Texts that something asks for.
//!
//! Owns `unused-message`. The program and its own theme ask for the texts they
//! bring; what a site adds is asked for by its templates or by another text.

use std::collections::BTreeSet;

use super::{Scope, ThemeText};
use crate::diag::{Diagnostic, Diagnostics};
use crate::i18n::{Messages, embedded};
use crate::model::lang::Lang;

pub(super) fn check(scope: &Scope<'_>, templates: &[ThemeText<'_>], diagnostics: &mut Diagnostics) {
    let brought = Messages::new(scope.languages, &embedded()).value;
    let brought: BTreeSet<&str> =
        scope.languages.iter().flat_map(|language| brought.ids(language.lang)).collect();
    let source: BTreeSet<&str> = scope.messages.ids(Lang::SOURCE).collect();
    for language in scope.languages {
        let own: Vec<_> = scope.messages.own(language.lang).collect();
        let used: BTreeSet<&str> =
            own.iter().flat_map(|(_, _, uses)| uses.iter().copied()).collect();
        for (id, place, _) in &own {
            let message = id.split('.').next().unwrap_or(id);
            // A translation of it is told with the text of the source language.
            let is_translation = !language.lang.is_source() && source.contains(id);
            let is_asked = is_translation
                || brought.contains(id)
                || used.contains(id)
                || used.contains(message)
                || templates.iter().any(|template| template.text.contains(message));
            if is_asked {
                continue;
            }
            diagnostics.push(
                Diagnostic::warning("unused-message", format!("nothing asks for the text `{id}`"))
                    .at(place.file.clone(), place.start..place.end)
                    .help("ask for it in a template with t(id=…), or delete it"),
            );
        }
    }
}
