//! Telephone numbers stand in one place: a number in prose cannot be corrected
//! everywhere at once, and an old one sends a person in trouble nowhere.
//!
//! Owns `literal-phone`. Numbers of the emergency services are words of the
//! language and may stand in a sentence.

use std::ops::Range;

use crate::diag::{Diagnostic, Diagnostics, Place};
use crate::model::body::NodeKind;
use crate::model::fact::FactKind;
use crate::parse::Document;
use crate::resolve::Site;

const CODE: &str = "literal-phone";

const HELP: &str = "put it into content/data/facts.yaml or the channels of a service, \
                    and write :fact[name] or :service[name] here";

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let body = &document.body;
    for node in &body.nodes {
        match node.kind {
            NodeKind::Text(range) => {
                for found in phone_numbers(body.text(range)) {
                    // Text that is the file's own has the file's own offsets.
                    let at = if range.start >= node.span.start && range.end <= node.span.end {
                        let start = range.start as usize;
                        start + found.start..start + found.end
                    } else {
                        node.span.start as usize..node.span.end as usize
                    };
                    report(document, at, &body.text(range)[found], diagnostics);
                }
            }
            NodeKind::Link(at) => {
                let destination = body.text(body.links[at as usize].destination);
                if destination.starts_with("tel:") {
                    let span = node.span.start as usize..node.span.end as usize;
                    report(document, span, destination, diagnostics);
                }
            }
            _ => {}
        }
    }
    for text in header_texts(document) {
        for found in phone_numbers(text) {
            let number = &text[found];
            report(document, document.place_in_header(number), number, diagnostics);
        }
    }
}

/// What mends the numbers that facts have, in the text of a page.
#[must_use]
pub fn mendable(site: &Site, diagnostics: Diagnostics) -> Diagnostics {
    let mend = |diagnostic: Diagnostic| {
        let directive = Some(&diagnostic)
            .filter(|diagnostic| diagnostic.code == CODE)
            .and_then(|diagnostic| diagnostic.place.as_ref())
            .and_then(|place| directive(site, place));
        match directive {
            Some(directive) => diagnostic
                .help(format!("write {directive} here; `pace check --fix` does it"))
                .fix(Some(directive)),
            None => diagnostic,
        }
    };
    diagnostics.into_iter().map(mend).collect()
}

/// The directive for the number at a place: there is one if exactly one fact has
/// it, and the place is in running text.
fn directive(site: &Site, place: &Place) -> Option<String> {
    let document = site.documents.iter().find(|document| document.file == place.file)?;
    let written = document.body.text.get(place.start..place.end)?;
    let is_number = written.chars().all(|c| c.is_ascii_digit() || "+ -()".contains(c));
    if place.start < document.header.end || !is_number {
        return None;
    }
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let mut names = site.data.facts.iter().filter(|(_, entry)| {
        entry.value.kind.value == FactKind::Phone
            && digits(&entry.value.value.value) == digits(written)
    });
    let (name, _) = names.next()?;
    names.next().is_none().then(|| format!(":fact[{name}]"))
}

fn report(document: &Document, at: Range<usize>, number: &str, diagnostics: &mut Diagnostics) {
    let number = number.trim_start_matches("tel:");
    diagnostics.push(
        Diagnostic::error(CODE, format!("the telephone number `{number}` stands in the text"))
            .at(document.file.clone(), at)
            .help(HELP),
    );
}

fn header_texts(document: &Document) -> Vec<&str> {
    let common = &document.common;
    let mut texts = vec![common.title.as_str()];
    texts.extend(common.summary.as_deref());
    texts.extend(document.fields.contents().texts);
    texts
}

/// The runs of digits and separators that are telephone numbers: each starts
/// with 0 or +, has at least nine digits, and stands alone; or it is one of the
/// six-digit helplines that begin with 116.
fn phone_numbers(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut numbers = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let starts = bytes[at].is_ascii_digit() || bytes[at] == b'+';
        if !starts {
            at += 1;
            continue;
        }
        let run = run_length(&bytes[at..]);
        let alone = at == 0 || !text[..at].chars().next_back().is_some_and(char::is_alphanumeric);
        let number = &text[at..at + run];
        let alone = alone && !text[at + run..].starts_with(char::is_alphanumeric);
        if alone && is_phone(number) {
            numbers.push(at..at + run);
        }
        at += run.max(1);
    }
    numbers
}

/// The length of a run of digits with single separators between them.
fn run_length(bytes: &[u8]) -> usize {
    let mut end = 0;
    let mut at = 0;
    while at < bytes.len() {
        match bytes[at] {
            b'0'..=b'9' => {
                end = at + 1;
            }
            b'+' if at == 0 => {}
            b' ' | b'-' | b'(' | b')'
                if at == end || bytes[at - 1] == b')' || bytes[at - 1] == b' ' => {}
            _ => break,
        }
        at += 1;
    }
    end
}

fn is_phone(number: &str) -> bool {
    let digits: String = number.chars().filter(char::is_ascii_digit).collect();
    let national = number.starts_with(['0', '+']) && (9..=15).contains(&digits.len());
    national || digits.len() == 6 && digits.starts_with("116")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_found_however_they_are_grouped() {
        for text in [
            "0800 917 8000",
            "Call 0800-917-8000.",
            "+44 800 917 8000",
            "(0800 9178000)",
            "116 123",
        ] {
            assert_eq!(phone_numbers(text).len(), 1, "{text}");
        }
    }

    #[test]
    fn other_numbers_are_left_alone() {
        for text in [
            "999",
            "NHS 24 on 111",
            "2026-11-22",
            "£1,000",
            "in 2010 and 2019",
            "18001",
            "ISO 0123",
            "A0800917800012345678",
            "07402004960ffbef",
        ] {
            assert!(phone_numbers(text).is_empty(), "{text}");
        }
    }
}
