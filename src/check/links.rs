//! Links with words: who listens to a page hears them and nothing else.
//!
//! Owns `link-without-text`. Where a link leads is the business of `resolve`.

use super::tags::{is_heard, tag_says};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::body::{Body, Link, NodeId, NodeKind, RawTag};
use crate::parse::Document;

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let body = &document.body;
    for link in &body.links {
        let tag = link.tag.and_then(|tag| body.raw.get(tag as usize));
        let says = match tag {
            Some(tag) => tag.name != "a" || is_named(tag) || raw_link_says(body, tag),
            None => markdown_link_says(body, link),
        };
        if says {
            continue;
        }
        let span = tag.map_or(body.node(link.node).span, |tag| tag.span);
        diagnostics.push(
            Diagnostic::error("link-without-text", "this link has no words")
                .at(document.file.clone(), span.start as usize..span.end as usize)
                .help("say in the link where it leads, or leave it out"),
        );
    }
}

/// Whether a text has anything that somebody sees or hears.
pub(super) fn is_seen(text: &str) -> bool {
    let silent = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
    };
    !text.chars().all(silent)
}

/// Whether an attribute says what the link is.
fn is_named(tag: &RawTag) -> bool {
    let named = ["aria-label", "aria-labelledby", "title"];
    named.iter().filter_map(|name| tag.attribute(name)).any(is_seen)
}

/// Whether a node within a link says something; what a directive says is known
/// to have words.
fn says(body: &Body, kind: NodeKind) -> bool {
    match kind {
        NodeKind::Text(words) | NodeKind::Code(words) => is_seen(body.text(words)),
        NodeKind::HtmlInline(tag) => tag_says(body.text(tag)),
        // An image without words is told by itself.
        kind => matches!(
            kind,
            NodeKind::Directive(_) | NodeKind::FootnoteReference(..) | NodeKind::Image(_)
        ),
    }
}

fn markdown_link_says(body: &Body, link: &Link) -> bool {
    let node = body.node(link.node);
    if !matches!(node.kind, NodeKind::Link(_)) || is_seen(body.text(link.title)) {
        return true;
    }
    (link.node.0 + 1..node.end.0).any(|id| says(body, body.node(NodeId(id)).kind))
}

/// Whether anything stands between a tag `<a>` and its end. One whose end is
/// nowhere near, as behind an empty line, is not judged.
fn raw_link_says(body: &Body, tag: &RawTag) -> bool {
    let node = body.node(tag.node);
    match node.kind {
        NodeKind::HtmlBlock(block) => {
            let behind = tag.text.end as usize..block.end as usize;
            body.text.get(behind).is_none_or(block_says)
        }
        _ => {
            for node in &body.nodes[tag.node.0 as usize + 1..] {
                match node.kind {
                    NodeKind::HtmlInline(html) if is_link_tag(body.text(html)) => return false,
                    NodeKind::Paragraph | NodeKind::HtmlBlock(_) => return true,
                    kind if says(body, kind) => return true,
                    _ => {}
                }
            }
            true
        }
    }
}

/// Whether a tag opens or closes a link. One that opens ends the one before it.
fn is_link_tag(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']);
    let mut letters = name.chars();
    letters.next().is_some_and(|c| c.eq_ignore_ascii_case(&'a'))
        && letters.next().is_none_or(|c| !c.is_ascii_alphanumeric() && c != '-')
}

/// Whether raw HTML says anything before its next link begins or ends.
fn block_says(html: &str) -> bool {
    let mut rest = html;
    loop {
        let Some(open) = rest.find('<') else { return true };
        if is_heard(&rest[..open]) {
            return true;
        }
        let tag = &rest[open..];
        if is_link_tag(tag) {
            return false;
        }
        let mark = if tag.starts_with("<!--") { "-->" } else { ">" };
        let Some(end) = tag.find(mark).map(|end| end + mark.len()) else { return true };
        if mark == ">" && tag_says(&tag[..end]) {
            return true;
        }
        rest = &tag[end..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_block_says_what_stands_before_the_end_of_the_link() {
        for says in [
            "x</a>",
            "<b>x</b></a>",
            "<img src=x alt=\"A map\"></a>",
            "<i aria-label='Next'></i></a>",
            "<img alt = \"A map\" src=x></a>",
            "&rarr;</a>",
            " \n",
        ] {
            assert!(block_says(says), "{says}");
        }
        for nothing in [
            "</a>",
            " \n</A >x",
            "<b></b></a>",
            "<!-- x --></a>",
            "<img src=x alt=\"\"></a>",
            "<img alt='' src=\"x\"></a>",
            "<img src=x></a>",
            "<img alt = \"\" src=x></a>",
            "<b>&nbsp;</b>&#8203;</a>",
            "<a href=y>x</a>",
            "\u{200b}</a>",
        ] {
            assert!(!block_says(nothing), "{nothing}");
        }
    }
}
