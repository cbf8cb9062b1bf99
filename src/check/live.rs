//! What a site has to have before it may call itself live.
//!
//! Owns `live-unassured`, `live-unreviewed` and `live-statement`. A site whose
//! `status` is `demo` says on every page what it lacks, and is asked nothing.

use super::prose::place_of_title;
use super::{Scope, Usage};
use crate::config::Status;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::fact::FactKind;
use crate::model::kind::{KindFields, ServiceStatus};
use crate::parse::Document;

/// Pages that every public site has to have, by their path.
const STATEMENTS: [(&str, &str); 2] =
    [("about/accessibility", "accessibility statement"), ("about/privacy", "privacy notice")];

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    if scope.site.config.status != Status::Live {
        return;
    }
    unassured_services(scope, diagnostics);
    unassured_facts(scope, diagnostics);
    unreviewed(scope, diagnostics);
    statements(scope, diagnostics);
}

fn unassured_services(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    for document in scope.site.documents.iter().filter(|document| document.lang.is_source()) {
        let KindFields::Service(service) = &document.fields else { continue };
        let is_over = service.status.is_some_and(|status| status != ServiceStatus::Live);
        if is_over || document.common.assured.is_some() {
            continue;
        }
        let message = "nobody has checked at the source how this service is reached";
        diagnostics.push(
            Diagnostic::error("live-unassured", message)
                .at(document.file.clone(), place_of_title(document))
                .help("check it, then add `assured:` with the day; or set `status: demo`"),
        );
    }
}

fn unassured_facts(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let used = Usage::facts_of(scope.site);
    let contact = [FactKind::Phone, FactKind::Email, FactKind::Web];
    let facts = scope.site.data.facts.iter().filter(|(name, entry)| {
        contact.contains(&entry.value.kind.value)
            && entry.value.checked.is_none()
            && used.contains(name.as_str())
    });
    for (name, entry) in facts {
        let message = format!("nobody has checked the fact `{name}` at its source");
        diagnostics.push(
            Diagnostic::error("live-unassured", message)
                .at(entry.file.clone(), entry.span.clone())
                .help("check it, then add `checked:` with the day; or set `status: demo`"),
        );
    }
}

fn unreviewed(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    for (document, translation) in site.documents.iter().zip(&site.translations) {
        let Some(translation) = translation else { continue };
        if !translation.machine || !is_of_crisis(site.document(translation.source)) {
            continue;
        }
        let message = "a machine translated this page about a crisis, and nobody has reviewed it";
        diagnostics.push(
            Diagnostic::error("live-unreviewed", message)
                .at(document.file.clone(), document.place_in_header("machine_translated"))
                .help("let a speaker review it, then add `reviewed_by:` and `reviewed:`"),
        );
    }
}

/// Whether somebody in danger may be reading: pages on wellbeing, and those that
/// show a way to leave quickly.
fn is_of_crisis(source: &Document) -> bool {
    source.common.sensitive || source.path.starts_with("wellbeing/")
}

fn statements(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    let missing = STATEMENTS.iter().filter(|(path, _)| {
        !site.documents.iter().any(|page| page.lang.is_source() && *page.path == **path)
    });
    for (path, what) in missing {
        diagnostics.push(
            Diagnostic::error("live-statement", format!("the site has no {what}"))
                .in_file(crate::config::FILE)
                .help(format!("write it as {path}.md in the source language")),
        );
    }
    if site.config.contact.is_none() {
        diagnostics.push(
            Diagnostic::error("live-statement", "nobody answers for the site")
                .in_file(crate::config::FILE)
                .help("add `contact:` with name and email"),
        );
    }
}
