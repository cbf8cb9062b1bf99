//! Facts that fit their kind and are used.
//!
//! Owns `wrong-fact` and `unused-fact`.

use super::{Scope, Usage};
use crate::diag::{Diagnostic, Diagnostics};
use crate::i18n::check_fact;

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let used = Usage::facts_of(scope.site);
    // Rules that could not be read may well name it.
    let all_is_read = !scope.site.data.misread.covers("calculators", "");
    for (name, entry) in &scope.site.data.facts {
        if let Some((message, help)) = check_fact(&entry.value) {
            diagnostics.push(
                Diagnostic::error("wrong-fact", message)
                    .at(entry.file.clone(), entry.value.value.span.clone())
                    .help(help),
            );
        }
        if all_is_read && !used.contains(name.as_str()) {
            diagnostics.push(
                Diagnostic::warning("unused-fact", format!("no page uses the fact `{name}`"))
                    .at(entry.file.clone(), entry.span.clone())
                    .help(format!("write :fact[{name}] where it is told, or delete it")),
            );
        }
    }
}
