//! Translations that say what their source says.
//!
//! Owns `translation-differs`: the figures, facts, services and links of both
//! are the same, and there are as many headings, items, images and so on. A
//! translation that is known to be behind its source is told as such, and not
//! here. The texts of the furniture are compared in [`furniture`](super::furniture).

use std::collections::BTreeMap;
use std::ops::Range;

use rayon::prelude::*;

use super::Scope;
use super::numbers::figures;
use super::outside::of_language;
use super::prose::{place_of, place_of_title};
use super::running::texts;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::body::{Body, DirectiveForm, NodeKind};
use crate::resolve::{DocId, Meaning, Site, SourceState, Target};

/// A thing that no language changes, and where it stands.
pub(super) type Mark<'m> = (&'m str, &'m Range<usize>);

/// What a text says that no language changes, and where it does so first.
pub(super) type Marks = BTreeMap<String, Range<usize>>;

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    let found: Vec<Option<Diagnostic>> =
        (0..site.documents.len() as u32).into_par_iter().map(|at| judge(site, DocId(at))).collect();
    diagnostics.extend(found.into_iter().flatten());
}

fn judge(site: &Site, id: DocId) -> Option<Diagnostic> {
    let document = site.document(id);
    let translation = site.translations[id.0 as usize].as_ref()?;
    let behind =
        matches!(&translation.state, SourceState::Accepted { stale, .. } if !stale.is_empty());
    if behind || document.body.is_empty() || document.common.level.is_some() {
        return None;
    }
    let (theirs, ours) = (marks(site, translation.source), marks(site, id));
    let lacks = missing(&theirs, &ours);
    let adds = missing(&ours, &theirs);
    // What is not there has no place; what is there by mistake has one.
    let place = adds.iter().map(|(_, at)| (*at).clone()).min_by_key(|at| at.start);
    let place = place.unwrap_or_else(|| place_of_title(document));
    let mut parts = differences(&lacks, &adds);
    let source = &site.document(translation.source).body;
    let other = counted(source).into_iter().zip(counted(&document.body));
    let other: Vec<String> = other
        .filter(|((_, theirs), (_, ours))| theirs != ours)
        .map(|((what, theirs), (_, ours))| format!("{what} ({ours}, not {theirs})"))
        .collect();
    if !other.is_empty() {
        parts.push(format!("has another number of {}", other.join(", ")));
    }
    if parts.is_empty() {
        return None;
    }
    let source = &site.document(translation.source).file;
    let message = format!("this translation {}", parts.join(" and "));
    Some(
        Diagnostic::warning("translation-differs", message)
            .at(document.file.clone(), place)
            .help(format!("compare it with {source}")),
    )
}

/// The figures of a text, and hours of half a day as such: `2pm`.
pub(super) fn said(text: &str) -> Vec<(Range<usize>, String)> {
    let is_full = |at: &Range<usize>| &text[at.clone()] == "00" && text[..at.start].ends_with(':');
    let hour = |(at, figure): (Range<usize>, String)| {
        let behind = text[at.end..].trim_start();
        let half = ["am", "pm"].into_iter().find(|half| behind.starts_with(half));
        let is_hour = figure.parse::<u32>().is_ok_and(|hour| (1..=12).contains(&hour));
        let half = half.filter(|_| is_hour).unwrap_or_default();
        (at, figure + half)
    };
    figures(text).into_iter().filter(|(at, _)| !is_full(at)).map(hour).collect()
}

/// Whether a mark is among others, however its language counts hours: 2pm is 14
/// where there are 24, and 2 where a word says which half of the day it is.
fn is_among(mark: &str, marks: &Marks) -> bool {
    let has = |figure: String| marks.contains_key(&format!("`{figure}`"));
    let figure = mark.trim_matches('`');
    let hour = |text: &str| text.parse::<u32>().ok();
    let later = figure.strip_suffix("pm").and_then(hour).map(|hour| hour % 12 + 12);
    marks.contains_key(mark)
        || figure.strip_suffix("am").is_some_and(|hour| has(hour.to_owned()))
        || figure.strip_suffix("pm").is_some_and(|hour| has(hour.to_owned()))
        || later.is_some_and(|hour| has(hour.to_string()))
        || ["am", "pm"].iter().any(|half| has(format!("{figure}{half}")))
        || hour(figure).is_some_and(|hour| {
            (12..24).contains(&hour) && has(format!("{}pm", (hour + 11) % 12 + 1))
        })
}

/// What the first has and the second has not.
pub(super) fn missing<'m>(of: &'m Marks, from: &Marks) -> Vec<Mark<'m>> {
    let missing = of.iter().filter(|(mark, _)| !is_among(mark, from));
    missing.map(|(mark, at)| (mark.as_str(), at)).collect()
}

/// What a translation lacks and what it adds, in words.
pub(super) fn differences(lacks: &[Mark<'_>], adds: &[Mark<'_>]) -> Vec<String> {
    let parts = [("lacks", lacks), ("adds", adds)].into_iter();
    let told = parts.filter(|(_, marks)| !marks.is_empty());
    told.map(|(what, marks)| format!("{what} {}", listed(marks))).collect()
}

fn listed(marks: &[Mark<'_>]) -> String {
    const FEW: usize = 6;
    let first = marks.iter().take(FEW).map(|(mark, _)| *mark).collect::<Vec<_>>().join(", ");
    match marks.len().checked_sub(FEW) {
        None | Some(0) => first,
        Some(more) => format!("{first} and {more} more"),
    }
}

/// The parts of a body that a translation has as many of.
fn counted(body: &Body) -> [(&'static str, usize); 7] {
    let count = |is_it: fn(&NodeKind) -> bool| {
        body.nodes.iter().map(|node| node.kind).filter(is_it).count()
    };
    [
        ("headings", body.headings.len()),
        ("items of lists", count(|kind| matches!(kind, NodeKind::Item))),
        ("rows of tables", count(|kind| matches!(kind, NodeKind::TableRow))),
        ("alerts", count(|kind| matches!(kind, NodeKind::Alert(_)))),
        ("images", count(|kind| matches!(kind, NodeKind::Image(_)))),
        ("footnotes", body.footnotes.len()),
        ("blocks", body.directives.iter().filter(|one| one.form != DirectiveForm::Inline).count()),
    ]
}

fn marks(site: &Site, id: DocId) -> Marks {
    let document = site.document(id);
    let body = &document.body;
    let mut marks = Marks::new();
    let mut add = |mark: String, at: Range<usize>| {
        marks.entry(mark).or_insert(at);
    };
    for plain in of_language(document) {
        for (at, figure) in said(plain.text) {
            add(format!("`{figure}`"), plain.place(document, &at));
        }
    }
    for (range, span) in texts(body) {
        for (at, figure) in said(body.text(range)) {
            add(format!("`{figure}`"), place_of(range, span, &at));
        }
    }
    for node in &body.nodes {
        let whole = node.span.start as usize..node.span.end as usize;
        let NodeKind::Directive(place) = node.kind else { continue };
        match &site.meanings[id.0 as usize][place as usize] {
            Meaning::Fact(name) => add(format!(":fact[{name}]"), whole),
            Meaning::Service(group) | Meaning::Contact(group) => {
                add(format!("the service {}", site.group(*group).name()), whole);
            }
            _ => {}
        }
    }
    for (link, target) in body.links.iter().zip(&site.links[id.0 as usize]) {
        let to = match target {
            Target::Group(group, _) if site.group(*group).path.is_empty() => "_index",
            Target::Group(group, _) => &*site.group(*group).path,
            Target::External | Target::Made(..) => body.text(link.destination),
            Target::Media(_) | Target::Here | Target::Broken => continue,
        };
        let span = body.node(link.node).span;
        add(format!("the link to {to}"), span.start as usize..span.end as usize);
    }
    marks
}
