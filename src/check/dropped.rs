//! Raw HTML that is taken out of the page.
//!
//! Owns `html-left-out`. What stays is said by [`is_kept`]; taking out the rest is
//! the business of `render`.

use std::collections::HashMap;

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::body::{Body, BodyNode, NodeKind, TextRange, is_kept};
use crate::parse::Document;

use super::running::html;

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let body = &document.body;
    let tags: Vec<(TextRange, TextRange)> =
        body.nodes.iter().flat_map(|node| tags(body, node)).collect();
    let texts: Vec<&str> = tags.iter().map(|(tag, _)| body.text(*tag)).collect();
    for (at, name) in left_out(&texts) {
        let (tag, node) = tags[at];
        let in_file = tag.start >= node.start && tag.end <= node.end;
        let place = if in_file { tag } else { node };
        diagnostics.push(
            Diagnostic::warning("html-left-out", format!("`<{name}>` is left out of the page"))
                .at(document.file.clone(), place.start as usize..place.end as usize)
                .help(help(&name)),
        );
    }
}

/// The tags of a node, each with the place of the node.
fn tags(body: &Body, node: &BodyNode) -> Vec<(TextRange, TextRange)> {
    match node.kind {
        NodeKind::HtmlBlock(range) | NodeKind::HtmlInline(range) => {
            html(body, range, node.span).1.into_iter().map(|tag| (tag, node.span)).collect()
        }
        _ => Vec::new(),
    }
}

/// Elements that are left out with all that is in them: one line says it.
const WITH_CONTENT: [&str; 15] = [
    "audio", "canvas", "form", "iframe", "math", "noembed", "noframes", "noscript", "object",
    "script", "select", "style", "svg", "template", "video",
];

/// Elements whose words stay, or that bring none.
const LOOKS: [&str; 25] = [
    "acronym", "address", "big", "blink", "body", "center", "dialog", "fieldset", "font", "head",
    "html", "label", "legend", "main", "marquee", "menu", "nav", "output", "picture", "search",
    "source", "strike", "tfoot", "track", "tt",
];

/// Which tags open an element that readers see nothing of, each with its name. Of
/// what stands in one only that one is told; an element that nothing ends holds
/// nothing, so that what comes behind it is told too.
fn left_out(tags: &[&str]) -> Vec<(usize, String)> {
    let mut last: HashMap<String, usize> = HashMap::new();
    for (at, tag) in tags.iter().enumerate().filter(|(_, tag)| tag.starts_with("</")) {
        last.insert(split(tag).0, at);
    }
    let mut found = Vec::new();
    let mut inside: Option<String> = None;
    for (at, tag) in tags.iter().enumerate() {
        let closes = tag.starts_with("</");
        let (name, rest) = split(tag);
        if let Some(around) = &inside {
            if closes && *around == name {
                inside = None;
            }
        } else if !closes && is_left_out(&name, rest) {
            // Drawings may end where they begin.
            let is_whole = matches!(&*name, "math" | "svg") && rest.ends_with("/>");
            let ends = last.get(&name).is_some_and(|end| *end > at);
            if WITH_CONTENT.contains(&&*name) && ends && !is_whole {
                inside = Some(name.clone());
            }
            found.push((at, name));
        }
    }
    found
}

/// The name of a tag in small letters, and what follows it.
fn split(tag: &str) -> (String, &str) {
    let name = tag.trim_start_matches(['<', '/']);
    let end = name.find(|c: char| c.is_whitespace() || "/>".contains(c)).unwrap_or(name.len());
    let (name, rest) = name.split_at(end);
    (name.to_ascii_lowercase(), rest)
}

/// Whether readers see nothing of an element.
fn is_left_out(name: &str, rest: &str) -> bool {
    let is_box = || rest.to_ascii_lowercase().contains("checkbox");
    let stays = LOOKS.contains(&name) || is_kept(name) && (name != "input" || is_box());
    name.starts_with(|c: char| c.is_ascii_alphabetic()) && !stays
}

fn help(name: &str) -> &'static str {
    match name {
        "audio" | "embed" | "frame" | "iframe" | "object" | "video" => {
            "link to it instead: pages load nothing from elsewhere and play nothing"
        }
        "area" | "map" => "put the links beside the image",
        "button" | "form" | "input" | "option" | "select" | "textarea" => {
            "link to the form instead: pages send nothing anywhere"
        }
        "canvas" | "svg" | "math" => {
            "put the image beside the page, and show it: ![A map of …](map.svg)"
        }
        "base" | "link" | "meta" | "noscript" | "script" | "style" | "template" => {
            "delete it: how pages look and what they do is the theme's"
        }
        _ => "write \\< instead of < if it is to be read",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(tags: &[&str]) -> Vec<String> {
        left_out(tags).into_iter().map(|(_, name)| name).collect()
    }

    #[test]
    fn what_nobody_sees_is_told_once() {
        assert_eq!(
            told(&["<iframe src=x>", "</iframe>", "<VIDEO>", "</video>"]),
            ["iframe", "video"]
        );
        assert_eq!(told(&["<form>", "<input name=q>", "</form>", "<button>"]), ["form", "button"]);
        assert_eq!(told(&["<svg>", "<path d=x/>", "<a>", "</svg>", "<a>"]), ["svg"]);
        assert_eq!(told(&["<your name>", "<input type=text>"]), ["your", "input"]);
    }

    #[test]
    fn what_nothing_ends_hides_nothing() {
        assert_eq!(told(&["<select>", "<iframe src=x>", "</iframe>"]), ["select", "iframe"]);
        assert_eq!(told(&["<svg/>", "<iframe>", "<svg>", "</svg>"]), ["svg", "iframe", "svg"]);
        assert_eq!(told(&["<select>", "<option>", "</select>", "<form>"]), ["select", "form"]);
    }

    #[test]
    fn what_stays_is_not() {
        let kept = ["<b>", "<input type=\"checkbox\">", "<br/>", "</iframe>", "<!-- <form> -->"];
        assert_eq!(told(&kept), [""; 0]);
        let kept = ["<center>", "<DETAILS open>", "<summary>", "<?x>", "<!DOCTYPE html>"];
        assert_eq!(told(&kept), [""; 0]);
    }
}
