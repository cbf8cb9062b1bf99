//! Images with words: who does not see one needs to be told what it shows.
//!
//! Owns `image-without-text`.

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::body::NodeKind;
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
