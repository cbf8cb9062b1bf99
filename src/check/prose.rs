//! The sentences of a page, with what its directives say filled in.
//!
//! Owns what counts as prose: paragraphs and items of lists. Headings, tables
//! and code are no sentences. Judging them is the business of the rules.

use std::ops::Range;

use crate::model::body::{Body, NodeId, NodeKind, TextRange};
use crate::parse::Document;
use crate::resolve::{DocId, Meaning, Site};

/// A piece of running text: a paragraph or an item of a list.
#[derive(Debug, Default)]
pub(super) struct Passage {
    /// Its words.
    pub(super) text: String,
    /// Where it begins in the file.
    pub(super) start: usize,
    /// Whether it stands in a quotation.
    pub(super) quoted: bool,
}

/// The running text of a document.
pub(super) fn passages(site: &Site, id: DocId) -> Vec<Passage> {
    let body = &site.document(id).body;
    let mut passages = Vec::new();
    let mut open: Option<Passage> = None;
    let mut quotation = NodeId(0);
    for (at, node) in (0..).map(NodeId).zip(&body.nodes) {
        if matches!(node.kind, NodeKind::BlockQuote) {
            quotation = quotation.max(node.end);
        }
        match block(node.kind) {
            Block::Prose => {
                passages.extend(open.replace(Passage {
                    text: String::new(),
                    start: node.span.start as usize,
                    quoted: at < quotation,
                }));
            }
            Block::Other => passages.extend(open.take()),
            Block::Inside => {
                if let Some(passage) = &mut open {
                    push(site, id, body, node.kind, &mut passage.text);
                }
            }
        }
    }
    passages.extend(open);
    passages.retain(|passage| passage.text.chars().any(char::is_alphanumeric));
    passages
}

/// What a node is to running text.
enum Block {
    /// It begins some.
    Prose,
    /// It begins something else.
    Other,
    /// It stands in what is open.
    Inside,
}

fn block(kind: NodeKind) -> Block {
    match kind {
        NodeKind::Paragraph | NodeKind::Item => Block::Prose,
        NodeKind::Heading(_)
        | NodeKind::CodeBlock(_)
        | NodeKind::HtmlBlock(_)
        | NodeKind::Table(_)
        | NodeKind::TableHead
        | NodeKind::TableRow
        | NodeKind::TableCell(_)
        | NodeKind::Footnote(_)
        | NodeKind::Rule => Block::Other,
        _ => Block::Inside,
    }
}

fn push(site: &Site, id: DocId, body: &Body, kind: NodeKind, out: &mut String) {
    match kind {
        NodeKind::Text(range) | NodeKind::Code(range) => out.push_str(body.text(range)),
        NodeKind::SoftBreak | NodeKind::HardBreak => out.push(' '),
        NodeKind::Directive(place) => match &site.meanings[id.0 as usize][place as usize] {
            Meaning::Fact(name) => {
                out.push_str(
                    site.data.facts.get(name).map_or("", |entry| &entry.value.value.value),
                );
            }
            Meaning::Service(group) => out.push_str(site.title(*group, site.document(id).lang).0),
            _ => {}
        },
        _ => {}
    }
}

/// The words of a passage, by sentence. A sentence ends at `.`, `!`, `?` or
/// their like, if white space or nothing follows; and where the passage ends.
pub(super) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        while !rest.is_empty() {
            let end = end_of_sentence(rest);
            let (sentence, after) = rest.split_at(end);
            rest = after;
            if words(sentence).next().is_some() {
                return Some(sentence);
            }
        }
        None
    })
}

fn end_of_sentence(text: &str) -> usize {
    let mut characters = text.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let follows = characters.peek().map(|(_, next)| *next);
        let ends = match c {
            '.' | '!' | '?' | '\u{2026}' | '\u{061f}' | '\u{06d4}' => follows
                .is_none_or(|next| next.is_whitespace() || "\"'\u{201d}\u{2019})".contains(next)),
            '\u{3002}' | '\u{ff01}' | '\u{ff1f}' => true,
            _ => false,
        };
        if ends {
            return at + c.len_utf8();
        }
    }
    text.len()
}

/// The words of a text: what stands between spaces and has a letter or digit.
pub(super) fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric))
}

/// Where a text of a body stands in the file: letter for letter, where it is the
/// file's own; otherwise the whole node.
pub(super) fn place_of(range: TextRange, node: TextRange, found: &Range<usize>) -> Range<usize> {
    if range.start >= node.start && range.end <= node.end {
        range.start as usize + found.start..range.start as usize + found.end
    } else {
        node.start as usize..node.end as usize
    }
}

/// Where a text stands in a field of the front matter; elsewhere in it, where the
/// field has it in other letters.
pub(super) fn place_of_field(document: &Document, key: &str, text: &str) -> Range<usize> {
    let anywhere = || document.place_in_header(text);
    let Some(header) = document.text_at(&document.header).filter(|_| !key.is_empty()) else {
        return anywhere();
    };
    let mut at = document.header.start;
    let mut inside = false;
    for line in header.split_inclusive('\n') {
        let begins = line.strip_prefix(key).is_some_and(|rest| rest.starts_with(':'));
        inside = begins || inside && line.starts_with(char::is_whitespace);
        let skipped = if begins { key.len() + 1 } else { 0 };
        if inside && let Some(found) = line[skipped..].find(text) {
            let start = at + skipped + found;
            return start..start + text.len();
        }
        at += line.len();
    }
    anywhere()
}

/// Where the title of a page stands.
pub(super) fn place_of_title(document: &Document) -> Range<usize> {
    place_of_field(document, "title", &document.common.title)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_a_reader_breathes() {
        let text = "One two. Three? \"Four.\" Five at 4.5 per cent\u{2026} six";
        let found: Vec<&str> = sentences(text).map(str::trim).collect();
        assert_eq!(
            found,
            ["One two.", "Three?", "\"Four.", "\" Five at 4.5 per cent\u{2026}", "six"]
        );
    }

    #[test]
    fn marks_alone_are_no_sentence() {
        assert_eq!(sentences("\u{2026} . !").count(), 0);
        assert_eq!(sentences("").count(), 0);
    }

    #[test]
    fn chinese_sentences_need_no_space() {
        assert_eq!(sentences("\u{4f60}\u{597d}\u{3002}\u{518d}\u{89c1}\u{3002}").count(), 2);
    }
}
