//! Images with words: who does not see one needs to be told what it shows.
//!
//! Owns `image-without-text`, and that these words are words: a directive among
//! them says nothing to anybody.

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
        if matches!(node.kind, NodeKind::Image(_)) && body.plain_text(link.node).trim().is_empty() {
            diagnostics.push(
                Diagnostic::error("image-without-text", "this image has no alternative text")
                    .at(document.file.clone(), node.span.start as usize..node.span.end as usize)
                    .help(
                        "say in the square brackets what the image tells: ![A map of …](map.png)",
                    ),
            );
        }
    }
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
