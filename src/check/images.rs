//! Images with words: who does not see one needs to be told what it shows.
//!
//! Owns `image-without-text`, and that these words are words: a directive among
//! them says nothing to anybody.

use super::links::is_seen;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::body::{NodeId, NodeKind};
use crate::parse::Document;

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let body = &document.body;
    let unsaid = body.raw.iter().filter(|tag| tag.name == "img" && tag.attribute("alt").is_none());
    for tag in unsaid {
        diagnostics.push(
            Diagnostic::error("image-without-text", "this image has no alternative text")
                .at(document.file.clone(), tag.span.start as usize..tag.span.end as usize)
                .help("say in `alt` what the image tells, or write alt=\"\" if it only adorns"),
        );
    }
    for link in &body.links {
        let node = body.node(link.node);
        diagnostics.extend(directive_in_words(document, link.node));
        let tag = link.tag.and_then(|tag| body.raw.get(tag as usize));
        let words = match tag {
            // An empty text says that it only adorns.
            Some(tag) if tag.name == "img" => tag.attribute("alt").filter(|alt| is_seen(alt)),
            _ => None,
        };
        if let Some((tag, message)) = tag.zip(words.and_then(unsaid_by)) {
            diagnostics.push(
                Diagnostic::error("image-without-text", message)
                    .at(document.file.clone(), tag.span.start as usize..tag.span.end as usize)
                    .help("say in `alt` what the image tells, or write alt=\"\" if it only adorns"),
            );
        }
        if matches!(node.kind, NodeKind::Image(_))
            && let Some(message) = unsaid_by(&body.plain_text(link.node))
        {
            diagnostics.push(
                Diagnostic::error("image-without-text", message)
                    .at(document.file.clone(), node.span.start as usize..node.span.end as usize)
                    .help(
                        "say in the square brackets what the image tells: ![A map of …](map.png)",
                    ),
            );
        }
    }
}

/// Words that say no more than that there is an image.
const EMPTY_WORDS: [&str; 8] =
    ["alt", "graphic", "image", "img", "photo", "photograph", "picture", "screenshot"];

/// The endings of names of images.
const ENDINGS: [&str; 7] = [".avif", ".gif", ".jpeg", ".jpg", ".png", ".svg", ".webp"];

/// Why these words do not say what an image tells.
fn unsaid_by(words: &str) -> Option<&'static str> {
    let words = words.trim();
    let says = |c: char| !c.is_ascii_punctuation() && is_seen(c.encode_utf8(&mut [0; 4]));
    if !words.contains(says) {
        return Some("this image has no alternative text");
    }
    let small = words.to_lowercase();
    let is_file = !small.contains(char::is_whitespace)
        && ENDINGS.iter().any(|ending| small.ends_with(ending));
    if is_file {
        return Some("the alternative text of this image is the name of a file");
    }
    let empty = EMPTY_WORDS.contains(&&*small);
    empty.then_some("the alternative text of this image says nothing but that it is one")
}

/// What stands in the words of an image and is none.
fn directive_in_words(document: &Document, image: NodeId) -> Option<Diagnostic> {
    let body = &document.body;
    let node = body.node(image);
    let inside = image.0 + 1..node.end.0;
    let found = inside.map(NodeId).map(|id| body.node(id)).find(|inner| {
        matches!(node.kind, NodeKind::Image(_)) && matches!(inner.kind, NodeKind::Directive(_))
    })?;
    let message = "the words of an image are plain, and this directive would be left out of them";
    Some(
        Diagnostic::error("directive-misplaced", message)
            .at(document.file.clone(), found.span.start as usize..found.span.end as usize)
            .help("say it in the text beside the image"),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_that_say_nothing_are_none() {
        for none in ["", " ", ".", "- -", "\u{200b}", "\u{2060}.", "x.png", "IMG_1.JPEG", "Image"] {
            assert!(unsaid_by(none).is_some(), "{none:?}");
        }
        let words = "A map";
        for sound in [
            words,
            "x",
            "7",
            "\u{1f44d}",
            "\u{5716}",
            "Image of a bridge",
            "How to open x.png",
            "png",
        ] {
            assert_eq!(unsaid_by(sound), None, "{sound:?}");
        }
    }
}
