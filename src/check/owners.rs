//! Pages and facts that somebody looks after.
//!
//! Owns `owner-missing`: a day of review without a person or team is nobody's, and
//! so is a service, where the site says of others whose they are.

use std::sync::Arc;

use super::Scope;
use super::prose::{place_of_field, place_of_title};
use crate::config::Status;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::kind::{KindFields, ServiceStatus};
use crate::parse::Document;
use crate::resolve::{Group, Site};

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
/// of their folder mends them all. A site that names no owner of any service is
/// asked for them when it goes live.
fn services(site: &Site) -> Option<Diagnostic> {
    let services = || site.documents.iter().filter(|document| is_kept_up(site, document));
    let has_owner = |document: &Arc<Document>| document.common.owner.is_some();
    if site.config.status != Status::Live && !services().any(has_owner) {
        return None;
    }
    // One with a day of review is told by that.
    let is_nobodys =
        |document: &&Arc<Document>| !has_owner(document) && document.common.review_by.is_none();
    let mut nobodys = services().filter(is_nobodys);
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

/// Whether somebody has to keep this up to date: a service that people can use.
/// Who looks after it looks after its other forms.
fn is_kept_up(site: &Site, document: &Document) -> bool {
    let KindFields::Service(service) = &document.fields else { return false };
    let is_over = service.status.is_some_and(|status| status != ServiceStatus::Live);
    let is_begun = document.section || document.common.draft;
    let group = site.at_path(&document.path).map(|group| site.group(group));
    let is_own = group.is_some_and(Group::stands_alone);
    document.lang.is_source() && !is_over && !is_begun && is_own
}
