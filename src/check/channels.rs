//! One number, whoever asks.
//!
//! Owns `phone-differs`: where a fact has the name of a service, its number is
//! one of that service.

use super::Scope;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::fact::FactKind;
use crate::model::kind::{ChannelKind, KindFields};
use crate::model::lang::Lang;

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
