//! Which need is served by which page.

use std::collections::BTreeMap;

use super::{Scope, Table, words};

/// Every need with the pages that serve it, or the reason why none does.
pub(super) fn coverage(scope: &Scope<'_>) -> Table {
    let mut served: BTreeMap<u16, Vec<&str>> = BTreeMap::new();
    for document in scope.site.documents.iter().filter(|document| document.lang.is_source()) {
        for number in &document.common.serves {
            served.entry(*number).or_default().push(&document.common.title);
        }
    }
    let needs = scope.site.data.needs.as_ref();
    let entries = || needs.into_iter().flat_map(|needs| &needs.entries);
    let with_pages = entries().filter(|(number, _)| served.contains_key(number)).count();
    let with_reason = entries().filter(|(_, (need, _))| need.reason.is_some()).count();
    let rows = entries().map(|(number, (need, _))| {
        let pages = served.get(number).map_or_else(String::new, |titles| titles.join("; "));
        vec![
            number.to_string(),
            need.name.clone(),
            served.get(number).map_or(0, Vec::len).to_string(),
            pages,
            need.reason.clone().unwrap_or_default(),
        ]
    });
    Table {
        id: "needs",
        title: "Needs",
        note: format!(
            "Of {} needs, {with_pages} have a page, and {with_reason} a reason why they have none.",
            entries().count()
        ),
        head: words(&["Number", "Need", "Pages", "Which", "Reason"]),
        rows: rows.collect(),
    }
}
