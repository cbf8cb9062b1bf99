//! The words of a block as one text, whatever marks and line ends part them.
//!
//! Owns which texts of a body are read for numbers: all but code. A number that
//! runs over a line end or has a part in bold is one number to a reader. What is
//! made of it is the business of the rules.

use std::ops::Range;

use super::prose::place_of;
use crate::model::body::{Body, DirectiveForm, NodeId, NodeKind, TextRange};

/// What stands for a part that is no text, such as code or a directive.
pub(super) const APART: char = '\u{fffc}';

/// The words of one block.
#[derive(Debug, Default)]
pub(super) struct Run {
    /// The words.
    pub(super) text: String,
    pieces: Vec<Piece>,
}

/// A text of a body within a run.
#[derive(Debug)]
struct Piece {
    /// Where it begins in the run.
    at: usize,
    range: TextRange,
    /// Where its node stands in the file.
    span: TextRange,
}

impl Run {
    /// Adds a text of the body.
    pub(super) fn push(&mut self, body: &Body, range: TextRange, span: TextRange) {
        self.pieces.push(Piece { at: self.text.len(), range, span });
        self.text.push_str(body.text(range));
    }

    /// Where a part of the run stands in the file. It begins and ends in a text.
    pub(super) fn place(&self, part: &Range<usize>) -> Range<usize> {
        let first = self.place_at(part.start);
        let last = self.place_at(part.end.saturating_sub(1));
        first.start..last.end.max(first.start)
    }

    /// Where a byte of the run stands in the file.
    fn place_at(&self, at: usize) -> Range<usize> {
        let piece = self.pieces.partition_point(|piece| piece.at <= at).checked_sub(1);
        let Some(piece) = piece.and_then(|piece| self.pieces.get(piece)) else { return 0..0 };
        let at = at - piece.at;
        place_of(piece.range, piece.span, &(at..at + 1))
    }
}

/// The words of each block that has a digit. Those of raw HTML blocks are not
/// among them.
pub(super) fn runs(body: &Body) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut open = Run::default();
    let mut until = NodeId(u32::MAX);
    let mut at = 0;
    while let Some(node) = body.nodes.get(at) {
        if NodeId(at as u32) >= until || begins_block(body, node.kind) {
            close(&mut open, &mut runs);
            until = node.end;
        }
        match node.kind {
            NodeKind::CodeBlock(_) => {
                at = node.end.0 as usize;
                continue;
            }
            NodeKind::Text(range) => open.push(body, range, node.span),
            NodeKind::SoftBreak | NodeKind::HardBreak => open.text.push('\n'),
            NodeKind::HtmlInline(tag) if !marks_words(body.text(tag)) => open.text.push(APART),
            NodeKind::Code(_) | NodeKind::FootnoteReference(..) | NodeKind::Directive(_) => {
                open.text.push(APART);
            }
            _ => {}
        }
        at += 1;
    }
    close(&mut open, &mut runs);
    runs
}

fn close(open: &mut Run, runs: &mut Vec<Run>) {
    // Digits of other scripts are not looked at one by one: what has letters of
    // such a script is kept.
    let counts = |byte: u8| byte.is_ascii_digit() || matches!(byte, 0xd9 | 0xdb | 0xef);
    if open.text.bytes().any(counts) {
        runs.push(std::mem::take(open));
    } else {
        open.text.clear();
        open.pieces.clear();
    }
}

fn begins_block(body: &Body, kind: NodeKind) -> bool {
    match kind {
        NodeKind::Directive(at) => body
            .directives
            .get(at as usize)
            .is_some_and(|directive| directive.form != DirectiveForm::Inline),
        NodeKind::Text(_)
        | NodeKind::Code(_)
        | NodeKind::Emphasis
        | NodeKind::Strong
        | NodeKind::Strikethrough
        | NodeKind::Link(_)
        | NodeKind::Image(_)
        | NodeKind::HtmlInline(_)
        | NodeKind::FootnoteReference(..)
        | NodeKind::TaskMarker(_)
        | NodeKind::SoftBreak
        | NodeKind::HardBreak => false,
        _ => true,
    }
}

/// The texts of a body one by one, without those of code blocks, each with the
/// place of its node.
pub(super) fn texts(body: &Body) -> impl Iterator<Item = (TextRange, TextRange)> {
    let mut after = NodeId(0);
    (0..).map(NodeId).zip(&body.nodes).filter_map(move |(at, node)| {
        if matches!(node.kind, NodeKind::CodeBlock(_)) {
            after = after.max(node.end);
        }
        match node.kind {
            NodeKind::Text(range) if at >= after => Some((range, node.span)),
            _ => None,
        }
    })
}

/// Elements that mark a part of a line, so that a number may run over them.
const MARKS: [&str; 14] = [
    "a", "abbr", "b", "bdi", "bdo", "em", "font", "i", "mark", "small", "span", "strong", "u",
    "wbr",
];

/// Whether a tag marks a part of a line.
pub(super) fn marks_words(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']);
    let end = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    MARKS.iter().any(|mark| mark.eq_ignore_ascii_case(&name[..end]))
}

/// What stands in a piece of raw HTML: its words as a run, and its tags.
pub(super) fn html(body: &Body, range: TextRange, span: TextRange) -> (Run, Vec<TextRange>) {
    let whole = body.text(range);
    let part = |part: Range<usize>| TextRange {
        start: range.start + part.start as u32,
        end: range.start + part.end as u32,
    };
    let (mut run, mut tags) = (Run::default(), Vec::new());
    let mut at = 0;
    while at < whole.len() {
        let open = whole[at..].find('<').map_or(whole.len(), |open| at + open);
        words(body, &mut run, part(at..open), span);
        let tag = &whole[open..];
        let (mark, skip) = if tag.starts_with("<!--") { ("-->", 3) } else { (">", 1) };
        let Some(end) = tag.find(mark).map(|end| open + end + skip) else { break };
        tags.push(part(open..end));
        if !marks_words(&whole[open..end]) {
            run.text.push(APART);
        }
        at = end;
    }
    (run, tags)
}

/// Words of raw HTML. What `&…;` stands for parts digits, as most of it is space;
/// the sign before a sum is kept.
fn words(body: &Body, run: &mut Run, range: TextRange, span: TextRange) {
    const LONGEST: usize = 10;
    let mut at = range.start;
    while at < range.end {
        let rest = body.text(TextRange { start: at, end: range.end });
        let Some(sign) = rest.find('&') else { break };
        let name = &rest.as_bytes()[sign..];
        let end = name.iter().take(LONGEST).position(|byte| *byte == b';');
        let end = end.map_or(sign + 1, |end| sign + end + 1) as u32;
        run.push(body, TextRange { start: at, end: at + sign as u32 }, span);
        let is_pound = rest[sign..].starts_with("&pound;") || rest[sign..].starts_with("&#163;");
        run.text.push(if is_pound { '\u{a3}' } else { ' ' });
        at += end;
    }
    run.push(body, TextRange { start: at, end: range.end }, span);
}
