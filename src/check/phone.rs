//! Telephone numbers stand in one place: a number in prose cannot be corrected
//! everywhere at once, and an old one sends a person in trouble nowhere.
//!
//! Owns `literal-phone`, and where numbers are looked for: in what is read of a page,
//! in its fields, and in the texts that pages share. What a number looks
//! like is in [`dialling`](super::dialling), and those of five or six digits are told
//! by [`short`](super::short). Numbers of the emergency services
//! are words of the language and may stand in a sentence.

use std::ops::Range;
use std::sync::Arc;

use super::dialling::phone_numbers;
use super::outside::{Shared, of_document};
use super::running::{html, runs};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::body::{Body, NodeKind, TextRange};
use crate::parse::Document;

pub(super) const CODE: &str = "literal-phone";

/// What to do in a text.
pub(super) const HELP: &str = "put it into content/data/facts.yaml or the channels of a service, \
                    and write :fact[name] or :service[name] here";

/// What to do in a field, where no directive is read.
pub(super) const IN_FIELD: &str = "say it in the text of the page, with :fact[name] or :service[name]; \
                        a field is shown as it is written";

/// What pages share is no Markdown either.
const IN_SHARED: &str = "say it on a page, with :fact[name] or :service[name]; \
                         this is shown as it is written";

/// What begins an address that calls a number, or writes to it.
const SCHEMES: [&str; 2] = ["tel:", "sms:"];

/// What stands behind the number: the text of a message, or an extension. Telephones
/// differ in how they part it.
const BEHIND: [char; 3] = ['?', '&', ';'];

/// What stands before the number in an address of a service for messages.
const MESSAGES: &str = "://wa.me/";

/// A number, and where it stands in the file.
type Found = (Range<usize>, String);

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let body = &document.body;
    let mut found = dialled(body);
    // What such a link says is told with where it leads.
    let told: Vec<Range<usize>> = found.iter().map(|(at, _)| at.clone()).collect();
    let is_told = |at: &Range<usize>| {
        let next = told.partition_point(|one| one.end < at.start);
        told.get(next).is_some_and(|one| one.start <= at.start)
    };
    for run in runs(body) {
        let numbers = phone_numbers(&run.text).into_iter();
        let placed = numbers.map(|number| (run.place(&number), run.text[number].to_owned()));
        found.extend(placed.filter(|(at, _)| !is_told(at)));
    }
    found.extend(in_html(body));
    for (at, number) in found {
        diagnostics.push(stands(&document.file, at, &number).help(HELP));
    }
    for plain in of_document(document) {
        for number in phone_numbers(plain.text) {
            let at = plain.place(document, &number);
            diagnostics.push(stands(&document.file, at, &plain.text[number]).help(IN_FIELD));
        }
    }
}

/// The numbers of a text that no page has for itself.
pub(super) fn in_shared(shared: &Shared<'_>, diagnostics: &mut Diagnostics) {
    for number in phone_numbers(shared.text) {
        let at = shared.place(&number);
        diagnostics.push(stands(shared.file, at, &shared.text[number]).help(IN_SHARED));
    }
}

/// The numbers that links call, Markdown's and those of tags in a line, in order.
fn dialled(body: &Body) -> Vec<Found> {
    let mut found = Vec::new();
    for node in &body.nodes {
        let at = node.span.start as usize..node.span.end as usize;
        match node.kind {
            NodeKind::Link(link) => {
                let destination = body.text(body.links[link as usize].destination);
                if let Some(number) = called(destination) {
                    found.push((at, number.to_owned()));
                }
            }
            NodeKind::HtmlInline(tag) => found.extend(in_tag(body, tag, node.span)),
            _ => {}
        }
    }
    found
}

/// The number that an address calls or writes to.
fn called(address: &str) -> Option<&str> {
    if let Some(sign) = address.find(MESSAGES) {
        return number_of(&address[sign + MESSAGES.len()..]);
    }
    SCHEMES.iter().find_map(|scheme| {
        let begin = address.get(..scheme.len())?;
        let rest = &address[scheme.len()..];
        let number = &rest[..rest.find(BEHIND).unwrap_or(rest.len())];
        // A message may be begun without saying to whom.
        let calls = *scheme == "tel:" || number.chars().any(|c| c.is_ascii_digit());
        (begin.eq_ignore_ascii_case(scheme) && calls).then_some(number)
    })
}

/// The number that an address of messages ends with; it may name something else.
fn number_of(rest: &str) -> Option<&str> {
    const LEAST: usize = 7;
    let number = &rest[..rest.find(['?', '#', '/']).unwrap_or(rest.len())];
    let digits = number.strip_prefix('+').unwrap_or(number);
    let is_one = digits.len() >= LEAST && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_one.then_some(number)
}

/// The number that a tag calls, and where the tag stands.
fn in_tag(body: &Body, tag: TextRange, span: TextRange) -> Option<Found> {
    let written = body.text(tag);
    if !written.contains(':') {
        return None;
    }
    let lower = written.to_ascii_lowercase();
    let at = super::prose::place_of(tag, span, &(0..written.len()));
    let ends = |c: char| BEHIND.contains(&c) || matches!(c, '"' | '\'' | '>' | ' ');
    let upto = |number: &str| number.find(ends).unwrap_or(number.len());
    if let Some(sign) = lower.find(MESSAGES) {
        let rest = &written[sign + MESSAGES.len()..];
        return number_of(&rest[..upto(rest)]).map(|number| (at, number.to_owned()));
    }
    let (sign, scheme) =
        SCHEMES.iter().find_map(|scheme| lower.find(scheme).map(|at| (at, scheme)))?;
    let begins = !written[..sign].ends_with(|c: char| c.is_alphanumeric());
    let number = &written[sign + scheme.len()..];
    let number = &number[..upto(number)];
    let called = number.chars().any(|c| c.is_ascii_digit());
    (begins && called).then(|| (at, number.to_owned()))
}

/// The numbers in blocks of raw HTML.
fn in_html(body: &Body) -> Vec<Found> {
    let mut found = Vec::new();
    for node in &body.nodes {
        let NodeKind::HtmlBlock(range) = node.kind else { continue };
        let (words, tags) = html(body, range, node.span);
        let calls: Vec<Found> =
            tags.into_iter().filter_map(|tag| in_tag(body, tag, node.span)).collect();
        for number in phone_numbers(&words.text) {
            let at = words.place(&number);
            let before = calls.partition_point(|(call, _)| call.end <= at.start).checked_sub(1);
            let told = before.is_some_and(|call| calls[call].0.end == at.start);
            if !told {
                found.push((at, words.text[number].to_owned()));
            }
        }
        found.extend(calls);
    }
    found
}

/// Says that a number stands in a text.
pub(super) fn stands(file: &Arc<str>, at: Range<usize>, number: &str) -> Diagnostic {
    let number = number.split_whitespace().collect::<Vec<_>>().join(" ");
    Diagnostic::error(CODE, format!("the telephone number `{number}` stands in the text"))
        .at(file.clone(), at)
}
