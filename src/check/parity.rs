//! Translations that say what their source says.
//!
//! Owns `translation-differs`: the figures, facts, services and links of both
//! are the same. A translation that is known to be behind its source is told as
//! such, and not here.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::Scope;
use super::numbers::figures;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::body::NodeKind;
use crate::resolve::{DocId, Meaning, Site, SourceState, Target};

/// What a text says that no language changes, and how often.
type Marks = BTreeMap<String, usize>;

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    let found: Vec<Option<Diagnostic>> =
        (0..site.documents.len() as u32).into_par_iter().map(|at| judge(site, DocId(at))).collect();
    diagnostics.extend(found.into_iter().flatten());
}

fn judge(site: &Site, id: DocId) -> Option<Diagnostic> {
    let document = site.document(id);
    let translation = site.translations[id.0 as usize].as_ref()?;
    let behind =
        matches!(&translation.state, SourceState::Accepted { stale, .. } if !stale.is_empty());
    if behind || document.body.is_empty() || document.common.level.is_some() {
        return None;
    }
    let (theirs, ours) = (marks(site, translation.source), marks(site, id));
    let lacks = missing(&theirs, &ours);
    let adds = missing(&ours, &theirs);
    let parts: Vec<String> = [("lacks", lacks), ("adds", adds)]
        .into_iter()
        .filter(|(_, marks)| !marks.is_empty())
        .map(|(what, marks)| format!("{what} {}", listed(&marks)))
        .collect();
    if parts.is_empty() {
        return None;
    }
    let source = &site.document(translation.source).file;
    let message = format!("this translation {}", parts.join(" and "));
    Some(
        Diagnostic::warning("translation-differs", message)
            .in_file(document.file.clone())
            .help(format!("compare it with {source}")),
    )
}

/// What the first has and the second has not.
fn missing(of: &Marks, from: &Marks) -> Vec<String> {
    of.keys().filter(|mark| !from.contains_key(*mark)).cloned().collect()
}

fn listed(marks: &[String]) -> String {
    const FEW: usize = 6;
    let first = marks.iter().take(FEW).cloned().collect::<Vec<_>>().join(", ");
    match marks.len().checked_sub(FEW) {
        None | Some(0) => first,
        Some(more) => format!("{first} and {more} more"),
    }
}

fn marks(site: &Site, id: DocId) -> Marks {
    let body = &site.document(id).body;
    let mut marks = Marks::new();
    let mut add = |mark: String| *marks.entry(mark).or_default() += 1;
    for node in &body.nodes {
        match node.kind {
            NodeKind::Text(range) => {
                for figure in figures(body.text(range)) {
                    add(format!("`{figure}`"));
                }
            }
            NodeKind::Directive(place) => match &site.meanings[id.0 as usize][place as usize] {
                Meaning::Fact(name) => add(format!(":fact[{name}]")),
                Meaning::Service(group) | Meaning::Contact(group) => {
                    add(format!("the service {}", site.group(*group).name()));
                }
                _ => {}
            },
            _ => {}
        }
    }
    for (link, target) in body.links.iter().zip(&site.links[id.0 as usize]) {
        match target {
            Target::Group(group, _) => add(format!("the link to {}", site.group(*group).path)),
            Target::External => add(format!("the link to {}", body.text(link.destination))),
            _ => {}
        }
    }
    marks
}
