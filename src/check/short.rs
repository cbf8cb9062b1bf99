//! Telephone numbers of five or six digits, such as that of a service for messages.
//!
//! Owns finding them: so few digits may be anything, so they are told only where a
//! fact says that they are a number, or a fact has them to which messages are sent. What may be one is kept for each document;
//! what it is depends on the facts of the day. Those of the furniture are words of
//! the language, as there no fact can be said.

use std::collections::BTreeSet;
use std::ops::Range;

use super::Scope;
use super::dialling::{at_home, is_attached, is_reference, touches};
use super::numbers::{addresses, digit, keep_apart, lies_in};
use super::outside::of_document;
use super::phone;
use super::running::{html, runs};
use crate::diag::Diagnostics;
use crate::model::body::NodeKind;
use crate::model::fact::{Fact, FactKind};
use crate::model::kind::{ChannelKind, KindFields};
use crate::parse::Document;
use crate::resolve::Site;

/// How many digits such a number has.
const DIGITS: std::ops::RangeInclusive<usize> = 5..=6;

/// What may be a number, and what to do if it is one.
pub(super) struct Short {
    at: Range<usize>,
    written: String,
    help: &'static str,
}

/// The digits of a fact that is dialled, as they are dialled at home.
pub(super) fn dialled(fact: &Fact) -> Option<String> {
    let value = fact.value.value.as_str();
    let is_short = || DIGITS.contains(&value.len()) && value.bytes().all(|b| b.is_ascii_digit());
    match fact.kind.value {
        FactKind::Phone => Some(at_home(value)),
        FactKind::Text => is_short().then(|| value.to_owned()),
        _ => None,
    }
}

/// What may be such a number in a document.
pub(super) fn of(document: &Document) -> Vec<Short> {
    let mut found = Vec::new();
    let body = &document.body;
    // Most pages have no digits of that number.
    if shorts(&body.text).is_empty() {
        return found;
    }
    let mut add = |written: &str, at, help| {
        let written = at_home(written);
        found.push(Short { at, written, help });
    };
    for run in runs(body) {
        for at in shorts(&run.text) {
            add(&run.text[at.clone()], run.place(&at), phone::HELP);
        }
    }
    for node in &body.nodes {
        let NodeKind::HtmlBlock(range) = node.kind else { continue };
        let (words, _) = html(body, range, node.span);
        for at in shorts(&words.text) {
            add(&words.text[at.clone()], words.place(&at), phone::HELP);
        }
    }
    for plain in of_document(document) {
        for at in shorts(plain.text) {
            add(&plain.text[at.clone()], plain.place(document, &at), phone::IN_FIELD);
        }
    }
    found
}

/// Tells those that are the value of a fact, unless they are told already.
pub(super) fn check<'n>(
    scope: &Scope<'_>,
    all: impl Iterator<Item = (&'n Document, &'n [Short], &'n Diagnostics)>,
    diagnostics: &mut Diagnostics,
) {
    let texted = texted(scope.site);
    let is_number = |fact: &Fact, number: &str| {
        DIGITS.contains(&number.len())
            && (fact.kind.value == FactKind::Phone || texted.contains(number))
    };
    let facts = scope.site.data.facts.values();
    let numbers = facts.filter_map(|entry| dialled(&entry.value).map(|number| (entry, number)));
    let numbers = numbers.filter(|(entry, number)| is_number(&entry.value, number));
    let numbers: BTreeSet<String> = numbers.map(|(_, number)| number).collect();
    if numbers.is_empty() {
        return;
    }
    for (document, shorts, found) in all {
        let known: Vec<&Short> =
            shorts.iter().filter(|short| numbers.contains(&short.written)).collect();
        if known.is_empty() {
            continue;
        }
        let told = told(found);
        for short in known.into_iter().filter(|short| !lies_in(&told, short.at.start)) {
            let found = phone::stands(&document.file, short.at.clone(), &short.written);
            diagnostics.push(found.help(short.help));
        }
    }
}

/// The numbers to which messages to services are sent.
fn texted(site: &Site) -> BTreeSet<String> {
    let services = site.documents.iter().filter_map(|document| match &document.fields {
        KindFields::Service(service) => Some(service),
        _ => None,
    });
    let channels = services.flat_map(|service| &service.channels);
    let texts = channels.filter(|channel| channel.kind == ChannelKind::Text);
    texts.map(|channel| at_home(&channel.value.value)).collect()
}

/// Where numbers are told already, in order: links that call one, and longer ones.
fn told(found: &Diagnostics) -> Vec<Range<usize>> {
    let phones = found.iter().filter(|one| one.code == phone::CODE);
    let places = phones.filter_map(|one| one.place.as_ref());
    let mut told: Vec<_> = places.map(|place| (place.start..place.end, ())).collect();
    keep_apart(&mut told);
    told.into_iter().map(|(at, ())| at).collect()
}

/// Five or six digits that are no part of anything else.
fn shorts(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        if digit(c).is_some() {
            let (start, count) = open.unwrap_or((at, 0));
            open = Some((start, count + 1));
        } else if let Some((start, count)) = open.take()
            && DIGITS.contains(&count)
            && stands_alone(text, &(start..at))
        {
            found.push(start..at);
        }
    }
    if !found.is_empty() {
        let addresses = addresses(text);
        found.retain(|at| !lies_in(&addresses, at.start) && !is_reference(text, at));
    }
    found
}

/// Whether digits are no part of a sum, a share, a larger number or a word.
fn stands_alone(text: &str, at: &Range<usize>) -> bool {
    let (before, after) = (&text[..at.start], &text[at.end..]);
    let digit_behind = |c: char| after[c.len_utf8()..].chars().next().and_then(digit).is_some();
    let digit_before = |c: char| {
        before[..before.len() - c.len_utf8()].chars().next_back().and_then(digit).is_some()
    };
    let joins = |c: char| matches!(c, '.' | ',' | '/' | '-' | ':' | '\u{2013}');
    let goes_on = |c: char| touches(c) || c == '%' || joins(c) && digit_behind(c);
    let went_before = |c: char| {
        matches!(c, '\u{a3}' | '$' | '\u{20ac}' | '+' | '&') || joins(c) && digit_before(c)
    };
    !is_attached(text, at.start)
        && !after.chars().next().is_some_and(goes_on)
        && !before.chars().next_back().is_some_and(went_before)
}

#[cfg(test)]
mod tests {
    use super::shorts;

    #[test]
    fn digits_that_stand_alone_may_be_a_number() {
        let found = |text: &'static str| -> Vec<&str> {
            shorts(text).into_iter().map(|at| &text[at]).collect()
        };
        assert_eq!(found("Text SHOUT to 85258."), ["85258"]);
        assert_eq!(found("(85258), 116123: **85258**"), ["85258", "116123", "85258"]);
        assert_eq!(found("\u{53d1}\u{77ed}\u{4fe1}\u{5230}85258\u{3002}"), ["85258"]);
        for none in [
            "1234 1234567 85,258 85258.50 \u{a3}85258 85258% #85258 85258km a85258",
            "https://e.org/85258 www.e.org/85258 case 85258 order number 85258",
            "85258-1 1/85258 12:85258 x=85258 /a/85258 EH85258",
        ] {
            assert_eq!(found(none), [""; 0], "{none}");
        }
    }
}
