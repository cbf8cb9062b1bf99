//! What a site has to have before it may call itself live.
//!
//! Owns `live-unassured`, `live-unreviewed` and `live-statement`. A site whose
//! `status` is `demo` says on every page what it lacks, and is asked nothing.

use std::collections::HashSet;

use super::prose::{place_of_field, place_of_title};
use super::{Scope, Usage};
use crate::config::Status;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::date::Date;
use crate::model::kind::{KindFields, ServiceStatus};
use crate::model::lang::Lang;
use crate::parse::Document;
use crate::resolve::{DocId, GroupId, Meaning, Site, Target};

/// Pages that every public site has to have, by their path.
const STATEMENTS: [(&str, &str); 2] =
    [("about/accessibility", "accessibility statement"), ("about/privacy", "privacy notice")];

/// Names that are nobody's: they are kept for examples and tests.
const RESERVED: [&str; 6] =
    ["example.org", "example.com", "example.net", "example", "invalid", "test"];

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    if scope.site.config.status != Status::Live {
        return;
    }
    unassured_services(scope, diagnostics);
    unassured_facts(scope, diagnostics);
    unreviewed(scope, diagnostics);
    statements(scope, diagnostics);
    contact(scope, diagnostics);
    address(scope, diagnostics);
}

fn unassured_services(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    const HELP: &str = "check it, then add `assured:` with the day; or set `status: demo`";
    for document in scope.site.documents.iter().filter(|document| document.lang.is_source()) {
        let KindFields::Service(service) = &document.fields else { continue };
        if service.status.is_some_and(|status| status != ServiceStatus::Live) {
            continue;
        }
        let (message, place) = match document.common.assured {
            None => {
                let message = "nobody has checked at the source how this service is reached";
                (message, place_of_title(document))
            }
            Some(day) if day > scope.site.date => {
                let message = "the day on which this service was checked is still to come";
                (message, place_of_field(document, "assured", &day.to_string()))
            }
            Some(_) => continue,
        };
        diagnostics.push(
            Diagnostic::error("live-unassured", message)
                .at(document.file.clone(), place)
                .help(HELP),
        );
    }
}

fn unassured_facts(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let used = Usage::facts_of(scope.site);
    let facts = scope.site.data.facts.iter().filter(|(name, _)| used.contains(name.as_str()));
    for (name, entry) in facts {
        let message = match entry.value.checked {
            None => format!("nobody has checked the fact `{name}` at its source"),
            Some(day) if day > scope.site.date => {
                format!("the day on which the fact `{name}` was checked is still to come")
            }
            Some(_) => continue,
        };
        diagnostics.push(
            Diagnostic::error("live-unassured", message)
                .at(entry.file.clone(), entry.span.clone())
                .help("check it, then add `checked:` with the day; or set `status: demo`"),
        );
    }
}

fn unreviewed(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    let crisis = of_crisis(site);
    for (document, translation) in site.documents.iter().zip(&site.translations) {
        let Some(translation) = translation else { continue };
        if !crisis.contains(&translation.source) {
            continue;
        }
        let place = if translation.machine {
            document.place_in_header("machine_translated")
        } else if let Some(day) = reviewed_later(document, site.date) {
            place_of_field(document, "reviewed", &day.to_string())
        } else {
            continue;
        };
        let message = "a machine translated this page, which people in a crisis may read, and nobody has reviewed it";
        diagnostics.push(
            Diagnostic::error("live-unreviewed", message)
                .at(document.file.clone(), place)
                .help("let a speaker review it, then add `reviewed_by:` and `reviewed:`"),
        );
    }
}

/// The day of a review that is still to come.
fn reviewed_later(document: &Document, today: Date) -> Option<Date> {
    let common = &document.common;
    common.reviewed.filter(|day| common.machine_translated && *day > today)
}

/// What somebody in danger may be reading: the home page, pages on wellbeing,
/// those that show a way to leave quickly or a way to help at any hour, and all
/// services that pages on wellbeing name.
fn of_crisis(site: &Site) -> HashSet<DocId> {
    let source = |group: GroupId| site.group(group).document(Lang::SOURCE);
    let help: HashSet<GroupId> = site.help.iter().copied().collect();
    let named = site.help.iter().copied().chain([site.home()]);
    let mut crisis: HashSet<DocId> = named.filter_map(source).collect();
    let documents = (0..).map(DocId).zip(&site.documents);
    for (id, document) in documents.filter(|(_, document)| document.lang.is_source()) {
        let wellbeing = document.common.sensitive || is_of_wellbeing(document);
        let meanings = &site.meanings[id.0 as usize];
        let services = meanings.iter().filter_map(|meaning| match meaning {
            Meaning::Service(group) | Meaning::Contact(group) => Some(*group),
            _ => None,
        });
        let links = site.links[id.0 as usize].iter().filter_map(|target| match target {
            Target::Group(group, _) => Some(*group),
            _ => None,
        });
        if wellbeing {
            let services = services
                .chain(links)
                .filter_map(source)
                .filter(|named| matches!(site.document(*named).fields, KindFields::Service(_)));
            crisis.extend(services);
        }
        let shows_help = || {
            let shows = |meaning: &Meaning| matches!(meaning, Meaning::Contact(group) if help.contains(group));
            meanings.iter().any(shows)
        };
        if wellbeing || shows_help() {
            crisis.insert(id);
        }
    }
    crisis
}

fn is_of_wellbeing(source: &Document) -> bool {
    *source.path == *"wellbeing" || source.path.starts_with("wellbeing/")
}

fn statements(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let sources = || scope.site.documents.iter().filter(|document| document.lang.is_source());
    for (path, what) in STATEMENTS {
        let found = match sources().find(|document| *document.path == *path) {
            None => Diagnostic::error("live-statement", format!("the site has no {what}"))
                .in_file(crate::config::FILE)
                .help(format!("write it as {path}.md in the source language")),
            Some(document) if document.body.is_empty() => {
                let message = format!("the {what} has a title and no text");
                Diagnostic::error("live-statement", message)
                    .at(document.file.clone(), place_of_title(document))
                    .help("write beneath the title what it has to tell")
            }
            Some(_) => continue,
        };
        diagnostics.push(found);
    }
}

fn contact(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let contact = scope.site.config.contact.as_ref();
    let reached = |contact: &crate::config::Contact| {
        let ways = [&contact.email, &contact.phone, &contact.web];
        ways.into_iter().flatten().any(|way| !way.value.trim().is_empty())
    };
    let (message, help) = match contact {
        None => ("nobody answers for the site", "add `contact:` with name and email"),
        Some(contact) if !reached(contact) => (
            "nothing says how to reach those who answer for the site",
            "add `email:`, `phone:` or `web:` to `contact:`",
        ),
        Some(_) => return,
    };
    diagnostics
        .push(Diagnostic::error("live-statement", message).in_file(crate::config::FILE).help(help));
}

/// What is made of addresses, such as feeds, leads nowhere at a name that is
/// kept for examples.
fn address(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let origin = scope.site.config.base.origin();
    if !is_reserved(origin) {
        return;
    }
    let message = format!("the site stands at {origin}, which is a name for examples");
    diagnostics.push(
        Diagnostic::error("live-statement", message)
            .in_file(crate::config::FILE)
            .help("write the address of the site in `base_url:`"),
    );
}

fn is_reserved(origin: &str) -> bool {
    let host = origin.split_once("://").map_or(origin, |(_, host)| host);
    let host = host.split(':').next().unwrap_or(host).trim_end_matches('.').to_ascii_lowercase();
    RESERVED.iter().any(|name| {
        host.strip_suffix(name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::is_reserved;

    #[test]
    fn names_for_examples_are_nobodys() {
        for origin in ["https://example.org", "http://www.EXAMPLE.com:8080", "https://a.test"] {
            assert!(is_reserved(origin), "{origin}");
        }
        for origin in ["https://pace.scot", "https://anexample.org", "http://localhost:8000"] {
            assert!(!is_reserved(origin), "{origin}");
        }
    }
}
