//! Facts that fit their kind and are used.
//!
//! Owns `wrong-fact` and `unused-fact`.

use std::collections::BTreeSet;

use crate::diag::{Diagnostic, Diagnostics};
use crate::i18n::check_fact;
use crate::resolve::{Meaning, Site};

pub(super) fn check(site: &Site, diagnostics: &mut Diagnostics) {
    let mut used: BTreeSet<&str> = site
        .meanings
        .iter()
        .flat_map(|meanings| meanings.iter())
        .filter_map(|meaning| match meaning {
            Meaning::Fact(name) => Some(name.as_str()),
            _ => None,
        })
        .collect();
    used.extend(site.config.helpline.as_ref().map(|helpline| helpline.value.as_str()));
    for (name, entry) in &site.data.facts {
        if let Some((message, help)) = check_fact(&entry.value) {
            diagnostics.push(
                Diagnostic::error("wrong-fact", message)
                    .at(entry.file.clone(), entry.value.value.span.clone())
                    .help(help),
            );
        }
        if !used.contains(name.as_str()) {
            diagnostics.push(
                Diagnostic::warning("unused-fact", format!("no page uses the fact `{name}`"))
                    .at(entry.file.clone(), entry.span.clone())
                    .help(format!("write :fact[{name}] where it is told, or delete it")),
            );
        }
    }
}
