//! Pages and facts that somebody looks after.
//!
//! Owns `owner-missing`: a day of review without a person or team is nobody's, and
//! so is a service, where the site says of anything whose it is.

use super::Scope;
use super::prose::{place_of_field, place_of_title};
use crate::config::Status;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::kind::{KindFields, ServiceStatus};
use crate::parse::Document;
use crate::resolve::Site;

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    for document in scope.site.documents.iter().filter(|document| document.lang.is_source()) {
        let common = &document.common;
        let (Some(due), None) = (common.review_by, &common.owner) else { continue };
        let message = format!("nobody is named who reviews this by {due}");
        diagnostics.push(
            Diagnostic::warning("owner-missing", message)
                .at(document.file.clone(), place_of_field(document, "review_by", &due.to_string()))
                .help("add `owner:` here, or under `defaults:` in the _index.md of the folder"),
        );
    }
    for entry in scope.site.data.facts.values() {
        let (Some(due), None) = (entry.value.review_by, &entry.value.owner) else { continue };
        let message = format!("nobody is named who checks this fact by {due}");
        diagnostics.push(
            Diagnostic::warning("owner-missing", message)
                .at(entry.file.clone(), entry.value.value.span.clone())
                .help("add `owner:`, a person or team, to the fact"),
        );
    }
    diagnostics.extend(services(scope.site));
}

/// Services that nobody looks after. They are told once: one line in the `_index.md`
/// of their folder mends them all. A site that names no owner at all is asked for
/// them when it goes live.
fn services(site: &Site) -> Option<Diagnostic> {
    let sources = || site.documents.iter().filter(|document| document.lang.is_source());
    let of_pages = sources().any(|document| document.common.owner.is_some());
    let of_facts = || site.data.facts.values().any(|entry| entry.value.owner.is_some());
    if site.config.status != Status::Live && !of_pages && !of_facts() {
        return None;
    }
    let mut nobodys = sources().filter(|document| is_nobodys(document));
    let first = nobodys.next()?;
    let more = match nobodys.count() {
        0 => String::new(),
        1 => ", nor after 1 more service".to_owned(),
        count => format!(", nor after {count} more services"),
    };
    let message =
        format!("nobody is named who looks after the service `{}`{more}", first.common.title);
    Some(
        Diagnostic::warning("owner-missing", message)
            .at(first.file.clone(), place_of_title(first))
            .help("add `owner:` here, or under `defaults:` in the _index.md of the folder"),
    )
}

/// Whether somebody should keep a service up to date, and nobody is named. One with
/// a day of review is told by that.
fn is_nobodys(document: &Document) -> bool {
    let KindFields::Service(service) = &document.fields else { return false };
    let is_over = service.status.is_some_and(|status| status != ServiceStatus::Live);
    let common = &document.common;
    !is_over && !common.draft && common.owner.is_none() && common.review_by.is_none()
}
