//! Pages that a way leads to.
//!
//! Owns `orphan-page`: from home, through lists of sections, links, directives
//! and fields, every page can be reached.

use std::collections::BTreeSet;

use super::{Scope, Usage};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::lang::Lang;
use crate::resolve::{GroupId, Site};

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    let reached = reached(site);
    for (id, group) in (0..).map(GroupId).zip(&site.groups) {
        if reached.contains(&id) {
            continue;
        }
        let Some(document) = group.document(Lang::SOURCE) else { continue };
        let document = site.document(document);
        let title = &document.common.title;
        diagnostics.push(
            Diagnostic::warning("orphan-page", format!("no way leads to `{title}`"))
                .at(document.file.clone(), document.place_in_header(title))
                .help("link to it from a page that can be reached, or put it into a section"),
        );
    }
}

fn reached(site: &Site) -> BTreeSet<GroupId> {
    // Who names a page, turned around: what a page names.
    let usage = Usage::of(site);
    let mut reached = BTreeSet::new();
    let mut open = vec![site.home()];
    while let Some(id) = open.pop() {
        if !reached.insert(id) {
            continue;
        }
        let group = site.group(id);
        let is_home = id == site.home();
        // The home page lists sections; a section lists all that lies in it.
        let listed = group.children.iter().filter(|child| !is_home || site.group(**child).section);
        open.extend(listed.filter(|_| group.section || is_home));
        let files: BTreeSet<&str> = group
            .documents
            .iter()
            .flatten()
            .map(|document| &*site.document(*document).file)
            .collect();
        let named = usage.groups.iter().filter(|(_, by)| by.iter().any(|f| files.contains(&**f)));
        open.extend(named.map(|(id, _)| *id));
    }
    reached
}
