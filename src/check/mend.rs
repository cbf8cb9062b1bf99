//! What `pace check --fix` writes, and where it writes nothing.
//!
//! Owns the last word on every fix of a literal: a page is read once more with
//! all of them in it, and what has not become a fact there, or would change more
//! than its own words, is left to a person. What is found is the rules'.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::Arc;

use super::dialling::at_home;
use super::phone;
use super::short::dialled;
use crate::diag::{Diagnostic, Diagnostics, Place, Sources};
use crate::model::body::{Body, DirectiveForm, NodeKind};
use crate::parse::{Document, markdown, split};
use crate::resolve::Site;

/// How often a page is read again without what did not work before.
const ROUNDS: usize = 4;

/// The codes whose fixes are directives.
const CODES: [&str; 3] = [phone::CODE, "literal-sum", "literal-date"];

/// Says what mends the literals that facts have, in the text of a page.
#[must_use]
pub fn mendable(site: &Site, sources: &dyn Sources, diagnostics: Diagnostics) -> Diagnostics {
    let mut diagnostics: Vec<Diagnostic> = diagnostics.into_iter().collect();
    if !diagnostics.iter().any(|found| CODES.contains(&found.code.as_str())) {
        return diagnostics.into_iter().collect();
    }
    let documents: HashMap<&str, &Document> =
        site.documents.iter().map(|document| (&*document.file, &**document)).collect();
    let mut fixes: BTreeMap<Arc<str>, Vec<(usize, Proposal)>> = BTreeMap::new();
    for (id, found) in diagnostics.iter().enumerate() {
        let Some(place) = found.place.as_ref() else { continue };
        let Some(document) = documents.get(&*place.file) else { continue };
        if let Some(directive) = proposed(site, document, found, place) {
            let proposal = Proposal { at: place.start..place.end, directive };
            fixes.entry(place.file.clone()).or_default().push((id, proposal));
        }
    }
    for (file, mut proposals) in fixes {
        let (Some(document), Some(text)) = (documents.get(&*file), sources.source(&file)) else {
            continue;
        };
        proposals.sort_by_key(|(_, proposal)| (proposal.at.start, proposal.at.end));
        let good = certain(document, &text, &proposals);
        for ((id, proposal), good) in proposals.into_iter().zip(good) {
            let directive = proposal.directive;
            let (help, fix) = if good {
                (format!("write {directive} here; `pace check --fix` does it"), Some(directive))
            } else {
                (format!("write {directive} by hand: it may change more here than this"), None)
            };
            if let Some(found) = diagnostics.get_mut(id) {
                *found = found.clone().help(help).fix(fix);
            }
        }
    }
    diagnostics.into_iter().collect()
}

/// A directive in the place of a literal.
struct Proposal {
    at: Range<usize>,
    directive: String,
}

/// The directive that says what a literal says, if exactly one fact has it.
fn proposed(site: &Site, document: &Document, found: &Diagnostic, at: &Place) -> Option<String> {
    if !CODES.contains(&found.code.as_str()) || at.start < document.header.end {
        return None;
    }
    if found.code != phone::CODE {
        return found.fix.as_ref().map(|fix| fix.0.clone());
    }
    let written = document.body.text.get(at.start..at.end)?.replace("&nbsp;", " ");
    // A link, a tag, or a number with marks in it.
    if written.contains(|c: char| c.is_alphabetic() || "*_<>[]`\\&".contains(c)) {
        return None;
    }
    let number = at_home(&written);
    let facts = site.data.facts.iter();
    let mut names =
        facts.filter(|(_, entry)| dialled(&entry.value).is_some_and(|known| known == number));
    let (name, _) = names.next()?;
    names.next().is_none().then(|| format!(":fact[{name}]"))
}

/// Which of the proposals, in order, leave everything else as it was.
fn certain(document: &Document, text: &str, proposals: &[(usize, Proposal)]) -> Vec<bool> {
    let closed = closed(&document.body);
    let mut last = 0;
    let mut good: Vec<bool> = proposals
        .iter()
        .map(|(_, proposal)| {
            let at = &proposal.at;
            let next = closed.partition_point(|one| one.end <= at.start);
            let is_open = closed.get(next).is_none_or(|one| one.start >= at.end);
            let good = is_open && at.start >= last && stands_apart(text, at);
            if good {
                last = at.end;
            }
            good
        })
        .collect();
    for _ in 0..ROUNDS {
        if !good.contains(&true) {
            return good;
        }
        let becomes = becomes(document, text, proposals, &good);
        let holds = good.iter().zip(&becomes).all(|(good, becomes)| good == becomes);
        good = becomes;
        if holds {
            return good;
        }
    }
    vec![false; proposals.len()]
}

/// Whether what stands beside a literal leaves a directive alone.
fn stands_apart(text: &str, at: &Range<usize>) -> bool {
    let before = text.get(..at.start).and_then(|before| before.chars().next_back());
    let after = text.get(at.end..).and_then(|after| after.chars().next());
    let touches = |c: char| c.is_alphanumeric() || matches!(c, ':' | '\\' | '_');
    let joins = |c: char| c.is_alphanumeric() || matches!(c, '{' | '[' | '(' | '_');
    let in_brackets = before == Some('[') && after == Some(']');
    let written = text.get(at.clone()).unwrap_or_default();
    !written.contains(['*', '_', '<', '>', '[', ']', '`', '\\', '~'])
        && !before.is_some_and(touches)
        && !after.is_some_and(joins)
        && !in_brackets
}

/// Where a directive would change more than its words, in order: an address of
/// a heading, a link in a link, a text that an image has instead of itself, HTML.
fn closed(body: &Body) -> Vec<Range<usize>> {
    let mut closed: Vec<Range<usize>> = Vec::new();
    let mut anchor: Option<usize> = None;
    for node in &body.nodes {
        let at = node.span.start as usize..node.span.end as usize;
        match node.kind {
            NodeKind::Heading(_)
            | NodeKind::CodeBlock(_)
            | NodeKind::HtmlBlock(_)
            | NodeKind::Link(_)
            | NodeKind::Image(_) => closed.push(at),
            NodeKind::HtmlInline(range) => {
                let tag = body.text(range).to_ascii_lowercase();
                if tag.starts_with("<a") {
                    anchor.get_or_insert(at.start);
                } else if tag.starts_with("</a") {
                    closed.extend(anchor.take().map(|start| start..at.end));
                }
            }
            // A tag in a line ends with its block at the latest.
            NodeKind::Paragraph | NodeKind::Item | NodeKind::TableCell(_) => {
                closed.extend(anchor.take().map(|start| start..at.start));
            }
            _ => {}
        }
    }
    closed.extend(anchor.map(|start| start..usize::MAX));
    closed.sort_by_key(|one| one.start);
    // One that lies in another says nothing new.
    let mut end = 0;
    closed.retain(|one| {
        let news = one.end > end;
        end = end.max(one.end);
        news
    });
    closed
}

/// Which proposals are a fact each when the page is read with all good ones in it;
/// none if anything else has changed.
fn becomes(
    document: &Document,
    text: &str,
    proposals: &[(usize, Proposal)],
    good: &[bool],
) -> Vec<bool> {
    let none = || vec![false; proposals.len()];
    let mut mended = String::with_capacity(text.len());
    let mut places = Vec::with_capacity(proposals.len());
    let mut at = 0;
    for ((_, proposal), good) in proposals.iter().zip(good) {
        if !good {
            places.push(None);
            continue;
        }
        let Some(before) = text.get(at..proposal.at.start) else { return none() };
        mended.push_str(before);
        let start = mended.len();
        mended.push_str(&proposal.directive);
        places.push(Some(start..mended.len()));
        at = proposal.at.end;
    }
    mended.push_str(text.get(at..).unwrap_or_default());
    let Ok(parts) = split(&document.file, &mended) else { return none() };
    let body = markdown(&document.file, &mended.into(), parts.body, &mut Diagnostics::new());
    let facts: BTreeMap<usize, usize> = facts(&body).collect();
    let is_fact = |place: &Option<Range<usize>>| {
        place.as_ref().is_some_and(|place| facts.get(&place.start) == Some(&place.end))
    };
    let becomes: Vec<bool> = places.iter().map(is_fact).collect();
    let added = becomes.iter().filter(|fact| **fact).count();
    let same = marks(&document.body) + added == marks(&body);
    if same || added < good.iter().filter(|good| **good).count() { becomes } else { none() }
}

/// How many nodes of a body are more than words.
fn marks(body: &Body) -> usize {
    let words =
        |kind| matches!(kind, NodeKind::Text(_) | NodeKind::SoftBreak | NodeKind::HardBreak);
    body.nodes.iter().filter(|node| !words(node.kind)).count()
}

/// Where the facts of a body stand.
fn facts(body: &Body) -> impl Iterator<Item = (usize, usize)> {
    let facts = body
        .directives
        .iter()
        .filter(|directive| directive.form == DirectiveForm::Inline && directive.name == "fact");
    facts.map(|directive| {
        let span = body.node(directive.node).span;
        (span.start as usize, span.end as usize)
    })
}
