//! Raw HTML that is taken out of the page.
//!
//! Owns `html-left-out`. What stays is said by [`is_kept`]; taking out the rest is
//! the business of `render`.

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::body::{NodeKind, is_kept};
use crate::parse::Document;

use super::running::html;

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let body = &document.body;
    let mut inside = None;
    for node in &body.nodes {
        let range = match node.kind {
            NodeKind::HtmlBlock(range) | NodeKind::HtmlInline(range) => range,
            _ => continue,
        };
        let (_, tags) = html(body, range, node.span);
        for tag in tags {
            let Some(name) = left_out(body.text(tag), &mut inside) else { continue };
            let in_file = tag.start >= node.span.start && tag.end <= node.span.end;
            let place = if in_file { tag } else { node.span };
            diagnostics.push(
                Diagnostic::warning("html-left-out", format!("`<{name}>` is left out of the page"))
                    .at(document.file.clone(), place.start as usize..place.end as usize)
                    .help(help(&name)),
            );
        }
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

/// The name of an element that a tag opens and that readers see nothing of;
/// `inside` is the one around it that was told.
fn left_out(tag: &str, inside: &mut Option<String>) -> Option<String> {
    let closes = tag.starts_with("</");
    let name = tag.trim_start_matches(['<', '/']);
    let end = name.find(|c: char| c.is_whitespace() || "/>".contains(c)).unwrap_or(name.len());
    let (name, rest) = name.split_at(end);
    let name = name.to_ascii_lowercase();
    if let Some(around) = inside {
        if closes && *around == name {
            *inside = None;
        }
        return None;
    }
    if closes || !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let is_box = || rest.to_ascii_lowercase().contains("checkbox");
    if LOOKS.contains(&&*name) || is_kept(&name) && (name != "input" || is_box()) {
        return None;
    }
    if WITH_CONTENT.contains(&&*name) {
        *inside = Some(name.clone());
    }
    Some(name)
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
        let mut inside = None;
        tags.iter().filter_map(|tag| left_out(tag, &mut inside)).collect()
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
    fn what_stays_is_not() {
        let kept = ["<b>", "<input type=\"checkbox\">", "<br/>", "</iframe>", "<!-- <form> -->"];
        assert_eq!(told(&kept), [""; 0]);
        let kept = ["<center>", "<DETAILS open>", "<summary>", "<?x>", "<!DOCTYPE html>"];
        assert_eq!(told(&kept), [""; 0]);
    }
}
