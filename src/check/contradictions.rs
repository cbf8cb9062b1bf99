//! Fields of a page that contradict each other.
//!
//! Owns `contradictory-fields`: each of them alone is right, and together they
//! say what cannot be or what nobody would be shown.

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::field::AreaName;
use crate::model::kind::{Area, Event, FieldKind, KindFields, Template};
use crate::parse::Document;

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let mut found = Vec::new();
    rule(document, &mut found);
    match &document.fields {
        KindFields::Event(event) => found.extend(ends_before_it_starts(event)),
        KindFields::Template(template) => blanks(template, &mut found),
        KindFields::Area(area) => notes(area, &mut found),
        _ => {}
    }
    for Contradiction { near, message, help } in found {
        let place = match near {
            Near::Value(place) => Some(place),
            Near::Key(key) => place_of_key(document, key),
        };
        // What all languages share is told of the source page.
        if document.lang.is_source() || place.is_some() {
            let place = place.unwrap_or_else(|| document.header.clone());
            diagnostics.push(
                Diagnostic::error("contradictory-fields", message)
                    .at(document.file.clone(), place)
                    .help(help),
            );
        }
    }
}

/// Where a field begins, at the margin; in another field its name is a word.
fn place_of_key(document: &Document, key: &str) -> Option<Range<usize>> {
    let mut at = document.header.start;
    for line in document.text_at(&document.header)?.split_inclusive('\n') {
        if line.strip_prefix(key).is_some_and(|rest| rest.starts_with(':')) {
            return Some(at..at + key.len() + 1);
        }
        at += line.len();
    }
    None
}

/// A rule that is for nobody whom the page itself is for.
fn rule(document: &Document, found: &mut Vec<Contradiction>) {
    let common = &document.common;
    let Some(rule) = &common.eligible else { return };
    let mut compare = |field: &str, contradict: bool| {
        if contradict {
            found.push(Contradiction {
                near: Near::Key("for"),
                message: format!("`for` and the page itself have no `{field}` in common"),
                help: format!("name in `for` some of what stands in `{field}:`, or change that"),
            });
        }
    };
    compare("audience", apart(&rule.audience, &common.audience));
    compare("stage", apart(&rule.stage, &common.stage));
    compare("needs", apart(&rule.needs, &common.needs));
    let areas = |areas: &[AreaName]| -> Vec<String> {
        areas.iter().map(|area| area.as_str().to_owned()).collect()
    };
    compare("areas", apart(&areas(&rule.areas), &areas(&common.areas)));
}

/// Whether both say something, and nothing that is the same.
fn apart<T: PartialEq>(one: &[T], other: &[T]) -> bool {
    !one.is_empty() && !other.is_empty() && !one.iter().any(|word| other.contains(word))
}

/// Where something contradicts.
enum Near {
    /// A field of all languages.
    Key(&'static str),
    /// A value of the page itself.
    Value(Range<usize>),
}

/// What contradicts, and where.
struct Contradiction {
    near: Near,
    message: String,
    help: String,
}

fn ends_before_it_starts(event: &Event) -> Option<Contradiction> {
    let ends = event.ends.filter(|ends| *ends < event.starts)?;
    Some(Contradiction {
        near: Near::Key("ends"),
        message: format!("it ends on {ends}, before it begins on {}", event.starts),
        help: "write the later day below `ends`, or leave it out".to_owned(),
    })
}

fn blanks(template: &Template, found: &mut Vec<Contradiction>) {
    let mut names = BTreeSet::new();
    for field in &template.fields {
        let name = field.name.value.as_str();
        if !names.insert(name) {
            found.push(Contradiction {
                near: Near::Value(field.name.span.clone()),
                message: format!("two fields have the name `{name}`"),
                help: "give one of them another name, in the text as well".to_owned(),
            });
        }
        let is_choice = field.kind == Some(FieldKind::Choice);
        if let Some(default) = field.default.as_ref().filter(|_| is_choice)
            && !field.options.is_empty()
            && !field.options.contains(default)
        {
            found.push(Contradiction {
                near: Near::Value(field.name.span.clone()),
                message: format!("the field `{name}` begins with `{default}`, which is no option"),
                help: "add it to `options`, or make one of them the `default`".to_owned(),
            });
        }
        if is_choice == field.options.is_empty() {
            let (message, help) = if is_choice {
                (
                    "is a choice and has no `options`",
                    "add `options: […]` with the words to choose from",
                )
            } else {
                ("has `options` and is no choice", "add `kind: choice`, or take the options out")
            };
            found.push(Contradiction {
                near: Near::Value(field.name.span.clone()),
                message: format!("the field `{name}` {message}"),
                help: help.to_owned(),
            });
        }
    }
}

fn notes(area: &Area, found: &mut Vec<Contradiction>) {
    let mut offers = BTreeSet::new();
    for note in &area.notes {
        let offer = note.offer.as_str();
        if !offers.insert(offer) {
            found.push(Contradiction {
                near: Near::Value(note.offer.0.span.clone()),
                message: format!("two notes are about the offer `{offer}`"),
                help: "make one note of them: only the first would be shown".to_owned(),
            });
        }
    }
}
