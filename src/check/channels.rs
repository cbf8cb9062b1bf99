//! A way to each service, and one number, whoever asks.
//!
//! Owns `service-unreachable`: a page about a service that tells nobody where to
//! turn; `phone-differs`: where a fact has the name of a service, its number is
//! one of that service; and `wrong-channel`: a number or an address that can be
//! none, wherever it stands as one outside the facts.

use std::ops::Range;
use std::sync::Arc;

use super::Scope;
use super::dialling::at_home;
use super::prose::{place_of_field, place_of_title};
use crate::diag::{Diagnostic, Diagnostics};
use crate::i18n::check_value;
use crate::model::fact::FactKind;
use crate::model::kind::{Channel, ChannelKind, KindFields, ServiceStatus};
use crate::model::lang::Lang;
use crate::parse::Document;
use crate::resolve::{Meaning, Site};

/// Live services that have neither a channel nor anything in their text that
/// leads on: a link, another service, a number.
pub(super) fn unreachable(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    for (document, meanings) in site.documents.iter().zip(&site.meanings) {
        let KindFields::Service(service) = &document.fields else { continue };
        let is_over = service.status.is_some_and(|status| status != ServiceStatus::Live);
        let leads_on = |meaning: &Meaning| match meaning {
            Meaning::Service(_) | Meaning::Contact(_) => true,
            Meaning::Fact(name) => is_a_way(site, name),
            _ => false,
        };
        let is_told = !service.channels.is_empty()
            || !document.body.links.is_empty()
            || meanings.iter().any(leads_on);
        let is_begun = document.section || document.common.draft;
        if is_told || is_over || is_begun || !document.lang.is_source() {
            continue;
        }
        let title = &document.common.title;
        diagnostics.push(
            Diagnostic::warning("service-unreachable", format!("nothing says how to reach `{title}`"))
                .at(document.file.clone(), place_of_title(document))
                .help("add `channels:`, or name in the text who leads there: a link, :contact[\u{2026}] or :fact[\u{2026}]"),
        );
    }
}

/// Whether a fact is something to call or write to.
fn is_a_way(site: &Site, name: &str) -> bool {
    let ways = [FactKind::Phone, FactKind::Email, FactKind::Web];
    site.data.facts.get(name).is_some_and(|entry| ways.contains(&entry.value.kind.value))
}

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    for group in &site.groups {
        let Some(document) = group.document(Lang::SOURCE) else { continue };
        let document = site.document(document);
        let KindFields::Service(service) = &document.fields else { continue };
        let Some(entry) = site.data.facts.get(group.name()) else { continue };
        let told = [ChannelKind::Phone, ChannelKind::Text];
        let mut channels =
            service.channels.iter().filter(|channel| told.contains(&channel.kind)).peekable();
        if entry.value.kind.value != FactKind::Phone || channels.peek().is_none() {
            continue;
        }
        let number = &entry.value.value;
        let first = channels.peek().map(|channel| channel.value.clone());
        if channels.any(|channel| at_home(&channel.value.value) == at_home(&number.value)) {
            continue;
        }
        let Some(first) = first else { continue };
        let name = group.name();
        let message = format!(
            "the fact `{name}` is {}, and this service gives {}",
            number.value, first.value
        );
        diagnostics.push(
            Diagnostic::error("phone-differs", message)
                .at(document.file.clone(), first.span)
                .help(format!("correct the one that is wrong; the fact stands in {}", entry.file)),
        );
    }
}

/// Numbers and addresses that lead nowhere: of services, partners, events, areas,
/// and of who answers for the site.
pub(super) fn usable(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    for document in site.documents.iter().filter(|document| document.lang.is_source()) {
        let of_field = |key: &str, address: &Option<String>, diagnostics: &mut Diagnostics| {
            let Some(address) = address else { return };
            let place = || place_of_field(document, key, address);
            judge_address(address, &document.file, place, diagnostics);
        };
        match &document.fields {
            KindFields::Service(service) => {
                service.channels.iter().for_each(|one| of_channel(document, one, diagnostics));
            }
            KindFields::Partner(partner) => of_field("web", &partner.web, diagnostics),
            KindFields::Event(event) => of_field("booking", &event.booking, diagnostics),
            _ => {}
        }
    }
    for entry in site.data.areas.values() {
        let Some(address) = &entry.value.web else { continue };
        judge_address(address, &entry.file, || entry.span.clone(), diagnostics);
    }
    let Some(contact) = &site.config.contact else { return };
    let file: Arc<str> = crate::config::FILE.into();
    let ways = [
        (FactKind::Email, &contact.email),
        (FactKind::Phone, &contact.phone),
        (FactKind::Web, &contact.web),
    ];
    for (kind, way) in ways {
        let Some(way) = way else { continue };
        if kind == FactKind::Phone {
            judge_number(&way.value, &file, || way.span.clone(), diagnostics);
        } else {
            judge(kind, &way.value, &file, || way.span.clone(), diagnostics);
        }
    }
}

fn of_channel(document: &Document, channel: &Channel, diagnostics: &mut Diagnostics) {
    let value = &channel.value.value;
    let place = || channel.value.span.clone();
    match channel.kind {
        ChannelKind::Phone | ChannelKind::Text => {
            judge_number(value, &document.file, place, diagnostics);
        }
        ChannelKind::Email => judge(FactKind::Email, value, &document.file, place, diagnostics),
        ChannelKind::Web | ChannelKind::Webchat => {
            judge_address(value, &document.file, place, diagnostics);
        }
        ChannelKind::Visit => {}
    }
}

/// A telephone number. What parts its digits for a reader is not dialled.
fn judge_number(
    number: &str,
    file: &Arc<str>,
    place: impl Fn() -> Range<usize>,
    diagnostics: &mut Diagnostics,
) {
    let parts = "()-.\u{a0}\u{202f}\u{2010}\u{2011}\u{2013}";
    let plain: String = number.chars().filter(|c| !parts.contains(*c)).collect();
    if check_value(FactKind::Phone, &plain).is_some() {
        judge(FactKind::Phone, number, file, place, diagnostics);
    }
}

/// A web address, which may leave its scheme out, as people say it.
fn judge_address(
    address: &str,
    file: &Arc<str>,
    place: impl Fn() -> Range<usize>,
    diagnostics: &mut Diagnostics,
) {
    if check_value(FactKind::Web, &format!("https://{address}")).is_some() {
        judge(FactKind::Web, address, file, place, diagnostics);
    }
}

fn judge(
    kind: FactKind,
    value: &str,
    file: &Arc<str>,
    place: impl Fn() -> Range<usize>,
    diagnostics: &mut Diagnostics,
) {
    let Some((message, help)) = check_value(kind, value) else { return };
    diagnostics
        .push(Diagnostic::error("wrong-channel", message).at(file.clone(), place()).help(help));
}
