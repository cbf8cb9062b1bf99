//! Telephone numbers stand in one place: a number in prose cannot be corrected
//! everywhere at once, and an old one sends a person in trouble nowhere.
//!
//! Owns `literal-phone`, and where numbers are looked for. What a number looks
//! like is in [`dialling`](super::dialling). Numbers of the emergency services
//! are words of the language and may stand in a sentence.

use std::ops::Range;

use super::dialling::phone_numbers;
use super::prose::place_of_field;
use super::running::{html, runs};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::body::{Body, NodeKind, TextRange};
use crate::parse::Document;

pub(super) const CODE: &str = "literal-phone";

const HELP: &str = "put it into content/data/facts.yaml or the channels of a service, \
                    and write :fact[name] or :service[name] here";

/// What begins an address that calls a number.
const SCHEME: &str = "tel:";

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
        report(document, at, &number, diagnostics);
    }
    for (key, text) in header_texts(document) {
        for number in phone_numbers(text) {
            let at = place_in(document, (key, text), &number);
            report(document, at, &text[number], diagnostics);
        }
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

/// The number that an address calls.
fn called(address: &str) -> Option<&str> {
    let scheme = address.get(..SCHEME.len())?;
    scheme.eq_ignore_ascii_case(SCHEME).then(|| &address[SCHEME.len()..])
}

/// The number that a tag of raw HTML calls, and the tag's place.
fn in_tag(body: &Body, tag: TextRange, span: TextRange) -> Option<Found> {
    let written = body.text(tag);
    if !written.contains(':') {
        return None;
    }
    let sign = written.to_ascii_lowercase().find(SCHEME)?;
    let begins = !written[..sign].ends_with(|c: char| c.is_alphanumeric());
    let number = &written[sign + SCHEME.len()..];
    let end = number.find(['"', '\'', '>', ' ', '&']).unwrap_or(number.len());
    let at = super::prose::place_of(tag, span, &(0..written.len()));
    let called = number[..end].chars().any(|c| c.is_ascii_digit());
    (begins && called).then(|| (at, number[..end].to_owned()))
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

fn report(document: &Document, at: Range<usize>, number: &str, diagnostics: &mut Diagnostics) {
    let number = number.split_whitespace().collect::<Vec<_>>().join(" ");
    diagnostics.push(
        Diagnostic::error(CODE, format!("the telephone number `{number}` stands in the text"))
            .at(document.file.clone(), at)
            .help(HELP),
    );
}

/// Where a number of a text of the front matter stands: within that text, where it
/// is written there letter for letter.
fn place_in(document: &Document, (key, text): (&str, &str), number: &Range<usize>) -> Range<usize> {
    let whole = document.place_in_header(text);
    if key.is_empty() && whole.len() == text.len() {
        return whole.start + number.start..whole.start + number.end;
    }
    place_of_field(document, key, &text[number.clone()])
}

/// The texts of the front matter, each with the field it stands in, where there
/// is one for it alone.
fn header_texts(document: &Document) -> Vec<(&'static str, &str)> {
    let common = &document.common;
    let mut texts = vec![("title", common.title.as_str())];
    texts.extend(common.summary.as_deref().map(|summary| ("summary", summary)));
    texts.extend(document.fields.contents().texts.into_iter().map(|text| ("", text)));
    texts
}
