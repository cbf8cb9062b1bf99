//! Needs that somebody looks after, or says why not.
//!
//! Owns `need-not-served`, `unknown-need` and `idle-reason`. A site without a
//! list of needs is asked nothing.

use std::collections::BTreeSet;

use super::Scope;
use crate::diag::{Diagnostic, Diagnostics};

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let Some(needs) = &scope.site.data.needs else { return };
    let mut served = BTreeSet::new();
    for document in scope.site.documents.iter().filter(|document| document.lang.is_source()) {
        for number in &document.common.serves {
            served.insert(*number);
            if !needs.entries.contains_key(number) {
                let message = format!("there is no need {number} in {}", needs.file);
                diagnostics.push(
                    Diagnostic::error("unknown-need", message)
                        .at(document.file.clone(), place(document, *number))
                        .help("add it to the list, or take it out of `serves`"),
                );
            }
        }
    }
    for (number, (need, span)) in &needs.entries {
        let name = &need.name;
        let found = match (&need.reason, served.contains(number)) {
            (None, false) => Diagnostic::error(
                "need-not-served",
                format!("no page serves need {number}, {name}"),
            )
            .help("put its number into `serves` of the page that does, or give a `reason` here"),
            (Some(_), true) => Diagnostic::warning(
                "idle-reason",
                format!("need {number} is served, and a reason says why it is not"),
            )
            .help("delete the reason"),
            _ => continue,
        };
        diagnostics.push(found.at(needs.file.clone(), span.clone()));
    }
}

/// Where a number stands in the list `serves`.
fn place(document: &crate::parse::Document, number: u16) -> std::ops::Range<usize> {
    let header = document.body.text.get(document.header.clone()).unwrap_or("");
    let Some(line) = header.find("serves:") else { return document.header.clone() };
    let digits = number.to_string();
    let alone = |at: &usize| {
        let after = header[at + digits.len()..].chars().next();
        let before = header[..*at].chars().next_back();
        ![before, after].iter().flatten().any(char::is_ascii_digit)
    };
    let mut found = header[line..].match_indices(&digits).map(|(at, _)| line + at).filter(alone);
    found.next().map_or_else(
        || document.header.clone(),
        |at| document.header.start + at..document.header.start + at + digits.len(),
    )
}
