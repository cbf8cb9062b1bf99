//! Every fact with where it comes from and where it is told.

use super::{Scope, Table, day, words};
use crate::check::Usage;

/// All facts by name.
pub(super) fn facts(scope: &Scope<'_>) -> Table {
    let usage = Usage::of(scope.site).facts;
    let facts = &scope.site.data.facts;
    let unchecked = facts.values().filter(|entry| entry.value.checked.is_none()).count();
    let rows = facts.iter().map(|(name, entry)| {
        let fact = &entry.value;
        let files = usage.get(name.as_str());
        let files: Vec<&str> = files.into_iter().flatten().map(|file| &**file).collect();
        vec![
            name.clone(),
            fact.value.value.clone(),
            fact.kind.value.as_str().to_owned(),
            fact.about.clone(),
            fact.source.clone(),
            fact.as_of.clone(),
            fact.confidence.as_str().to_owned(),
            day(fact.checked),
            day(fact.review_by),
            fact.owner.clone().unwrap_or_else(|| "nobody".to_owned()),
            files.len().to_string(),
            files.join("; "),
        ]
    });
    Table {
        id: "facts",
        title: "Facts",
        note: format!("Of {} facts, nobody has checked {unchecked} at the source.", facts.len()),
        head: words(&[
            "Name",
            "Value",
            "Kind",
            "About",
            "Source",
            "As of",
            "Confidence",
            "Checked",
            "Review by",
            "Owner",
            "Files",
            "Which",
        ]),
        rows: rows.collect(),
    }
}
