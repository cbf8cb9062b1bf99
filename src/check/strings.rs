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
    let asked = Asked::of(templates);
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
                || asked.has(message);
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

/// What templates name: whole names, and the beginnings of those that a template
/// puts together, as in `t(id="kind-" ~ page.kind)`.
struct Asked<'t> {
    names: BTreeSet<&'t str>,
    beginnings: Vec<&'t str>,
}

impl<'t> Asked<'t> {
    fn of(templates: &[ThemeText<'t>]) -> Self {
        let of_name = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
        let parts = templates.iter().flat_map(|template| template.text.split(|c| !of_name(c)));
        let names: BTreeSet<&str> = parts.collect();
        let begins = |name: &&&str| {
            name.ends_with('-') && name.starts_with(|c: char| c.is_ascii_alphanumeric())
        };
        let beginnings = names.iter().filter(begins).copied().collect();
        Self { names, beginnings }
    }

    fn has(&self, message: &str) -> bool {
        let begins = |beginning: &&str| message.starts_with(beginning);
        self.names.contains(message) || self.beginnings.iter().any(begins)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_asked_for_by_its_whole_name() {
        let file = "a.html".into();
        let text = r#"{{ t(id="own-title.label") }} {{ t(id="kind-" ~ sort) }} {%- if x -%}"#;
        let asked = Asked::of(&[ThemeText { file: &file, text }]);
        assert!(["own-title", "label", "kind-a"].iter().all(|name| asked.has(name)));
        assert!(!["own", "title", "own-tit", "kind", "-x"].iter().any(|name| asked.has(name)));
    }
}
