//! Services that have ended are told of, and not offered.
//!
//! Owns `ended-service`. What tells of the past may offer what helped then, and a
//! sentence may name any service: `:service[…]` says what it was.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Scope;
use super::literals::tells_of_the_past;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::field::{Referent, Table as _};
use crate::model::kind::{KindFields, Service, ServiceStatus};
use crate::model::lang::Lang;
use crate::parse::Document;
use crate::resolve::{GroupId, Meaning, Site};

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    let circles = circles(site);
    for (document, meanings) in site.documents.iter().zip(&site.meanings) {
        if !document.lang.is_source() || tells_of_the_past(document) {
            continue;
        }
        // One that has ended may lie beside others of its time.
        if let KindFields::Service(service) = &document.fields
            && is_over(service)
        {
            let own = site.at_path(&document.path).filter(|own| circles.contains(own));
            diagnostics.extend(own.and_then(|_| in_a_circle(document, service)));
            continue;
        }
        let offered = in_fields(site, document).chain(on_cards(document, meanings));
        diagnostics.extend(offered.filter_map(|(service, at)| ended(site, document, service, at)));
    }
}

fn is_over(service: &Service) -> bool {
    service.status.is_some_and(|status| status != ServiceStatus::Live)
}

fn service(site: &Site, group: GroupId) -> Option<&Service> {
    match &site.document(site.group(group).document(Lang::SOURCE)?).fields {
        KindFields::Service(service) => Some(service),
        _ => None,
    }
}

/// The services that the fields of a page offer, each with its place.
fn in_fields<'s>(
    site: &'s Site,
    document: &'s Document,
) -> impl Iterator<Item = (GroupId, Range<usize>)> + 's {
    let references = document.common.page_contents().references.into_iter();
    let references = references.chain(document.fields.contents().references);
    references.filter(|one| one.referent == Referent::Service).filter_map(|one| {
        // Where it comes from the defaults of the folder, all there is to point at
        // is the header.
        let is_own = document.text_at(one.span) == Some(one.name);
        let at = if is_own { one.span.clone() } else { document.header.clone() };
        Some((site.referent(one.referent, one.name)?, at))
    })
}

/// The services that the text shows with the ways to reach them.
fn on_cards<'s>(
    document: &'s Document,
    meanings: &'s [Meaning],
) -> impl Iterator<Item = (GroupId, Range<usize>)> + 's {
    let directives = document.body.directives.iter().zip(meanings);
    directives.filter_map(|(directive, meaning)| {
        let Meaning::Contact(group) = meaning else { return None };
        let span = document.body.node(directive.node).span;
        Some((*group, span.start as usize..span.end as usize))
    })
}

fn ended(site: &Site, document: &Document, group: GroupId, at: Range<usize>) -> Option<Diagnostic> {
    let service = service(site, group).filter(|service| is_over(service))?;
    let name = site.group(group).name();
    let help = match &service.successor {
        Some(next) => format!("name `{}`, which took its place", next.0.value),
        None => "take it out, or tell of it as of the past with :service[…]".to_owned(),
    };
    let message = format!("this offers `{name}`, which nobody can use any more");
    Some(Diagnostic::warning("ended-service", message).at(document.file.clone(), at).help(help))
}

/// That those who took the place of a service lead back to it.
fn in_a_circle(document: &Document, first: &Service) -> Option<Diagnostic> {
    let named = first.successor.as_ref()?;
    let message = "whoever follows what took its place comes back to this service";
    let told = Diagnostic::warning("ended-service", message);
    let told = told.at(document.file.clone(), named.0.span.clone());
    Some(told.help("name a service that can be used, or leave `successor` out"))
}

/// The services that have ended and whose successors lead back to them. Each is
/// passed once, however long the chains are.
fn circles(site: &Site) -> BTreeSet<GroupId> {
    let next = |group: GroupId| {
        let ended = service(site, group).filter(|service| is_over(service))?;
        site.referent(Referent::Service, &ended.successor.as_ref()?.0.value)
    };
    let (mut circles, mut passed) = (BTreeSet::new(), BTreeSet::new());
    for first in site.documents.iter().filter_map(|document| site.at_path(&document.path)) {
        let (mut way, mut at) = (Vec::new(), Some(first));
        while let Some(group) = at.filter(|group| passed.insert(*group)) {
            way.push(group);
            at = next(group);
        }
        // Where it comes back to its own way, that part of it is a circle.
        let back = at.and_then(|at| way.iter().position(|group| *group == at));
        circles.extend(back.map_or(&[][..], |from| &way[from..]));
    }
    circles
}
