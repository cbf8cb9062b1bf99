//! Rules of calculators that are about to be out of date.
//!
//! Owns `calculator-outdated`. What a result says after that day is the
//! business of the calculators.

use super::Scope;
use crate::config::{Freshness, Status};
use crate::diag::{Diagnostic, Diagnostics};

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    let Some(entry) = &site.data.calculators else { return };
    let Some(table) = &entry.value.redundancy_pay else { return };
    let known = &table.limits_known_to;
    let limits = site.config.freshness.as_ref().unwrap_or(&Freshness::NONE);
    let left = site.date.0.until(known.value.0).map_or(0, |span| span.get_days());
    if left >= limits.soon() {
        return;
    }
    let message = format!("the limits of redundancy pay are known to {}", known.value);
    let is_over = left < 0 && site.config.status == Status::Live;
    let found = if is_over {
        Diagnostic::error("calculator-outdated", message)
    } else {
        Diagnostic::warning("calculator-outdated", message)
    };
    let help = "add the new limit with facts of its own, then move `limits_known_to`";
    diagnostics.push(found.at(entry.file.clone(), known.span.clone()).help(help));
}
