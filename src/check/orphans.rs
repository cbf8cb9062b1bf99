//! Pages that a text leads to.
//!
//! Owns `orphan-page`: a page that no text, directive or field names is found
//! only by who reads a list to its end.

use super::prose::place_of_title;
use super::{Scope, Usage, files_of};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::kind::Kind;
use crate::model::lang::Lang;
use crate::resolve::GroupId;

/// A list of fewer pages is read to its end.
const SHORT_LIST: usize = 20;

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    let pages = site.groups.iter().filter(|group| !group.section).count();
    if pages < SHORT_LIST {
        return;
    }
    let usage = Usage::of(site);
    for (id, group) in (0..).map(GroupId).zip(&site.groups) {
        let Some(document) = group.document(Lang::SOURCE) else { continue };
        if group.section || usage.is_named_beyond(id, &files_of(site, id)) {
            continue;
        }
        let document = site.document(document);
        // What is dated is read as a list, the newest first.
        let dated = matches!(document.fields.kind(), Kind::Update | Kind::Event);
        if document.common.draft || dated {
            continue;
        }
        let title = &document.common.title;
        diagnostics.push(
            Diagnostic::warning("orphan-page", format!("no page leads to `{title}`"))
                .at(document.file.clone(), place_of_title(document))
                .help("link to it where a reader would want to go on to it"),
        );
    }
}
