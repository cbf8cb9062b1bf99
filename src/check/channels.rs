//! A way to each service, and one number, whoever asks.
//!
//! Owns `service-unreachable`: a page about a service that tells nobody where to
//! turn; and `phone-differs`: where a fact has the name of a service, its number
//! is one of that service.

use super::Scope;
use super::prose::place_of_title;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::fact::FactKind;
use crate::model::kind::{ChannelKind, KindFields, ServiceStatus};
use crate::model::lang::Lang;
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
        if channels.any(|channel| digits(&channel.value.value) == digits(&number.value)) {
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

/// The digits of a number, as it is dialled in the country.
fn digits(number: &str) -> String {
    let plain: String = number.chars().filter(char::is_ascii_digit).collect();
    match plain.strip_prefix("44") {
        Some(rest) if number.trim_start().starts_with('+') => format!("0{rest}"),
        _ => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn a_number_is_the_same_however_it_is_written() {
        assert_eq!(digits("+44 800 917 8000"), digits("0800 9178 000"));
        assert_ne!(digits("116 123"), digits("116 132"));
        assert_ne!(digits("44 800"), digits("0800"));
    }
}
