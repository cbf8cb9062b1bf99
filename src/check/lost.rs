//! What is on a page and not in the files that are made of it.
//!
//! Owns `lost-in-document`. Which blocks a file has is decided by `documents`;
//! what it leaves out is the same for all formats.

use std::collections::BTreeSet;

use super::Scope;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::body::{Body, DEEPEST_IN_DOCUMENT, NodeId, NodeKind};
use crate::model::field::{PagePath, Referent};
use crate::model::kind::{KindFields, Paper};
use crate::resolve::{DocId, Site};

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    for id in in_files(site) {
        let document = site.document(id);
        for node in lost(&document.body) {
            let span = document.body.node(node).span;
            let message = match document.body.node(node).kind {
                NodeKind::HtmlBlock(_) => "this raw HTML is in no file that people download",
                _ => "this stands too deep to be in a file that people download",
            };
            diagnostics.push(
                Diagnostic::warning("lost-in-document", message)
                    .at(document.file.clone(), span.start as usize..span.end as usize)
                    .help("write it as Markdown, and with fewer levels"),
            );
        }
    }
}

/// All documents whose text stands in some file: those that become files, and
/// the parts of packs in every language.
fn in_files(site: &Site) -> BTreeSet<DocId> {
    let mut found = BTreeSet::new();
    for (id, document) in (0..).map(DocId).zip(&site.documents) {
        match &document.fields {
            _ if document.section => {}
            KindFields::Template(_) | KindFields::Presentation(_) => {
                found.insert(id);
            }
            KindFields::Pack(pack) if pack.paper.unwrap_or(Paper::A4) == Paper::A4 => {
                found.insert(id);
                let parts = pack.parts.iter().map(PagePath::as_str);
                let parts = parts.filter_map(|name| site.referent(Referent::Page, name));
                found.extend(parts.flat_map(|part| site.group(part).documents.iter().flatten()));
            }
            _ => {}
        }
    }
    found
}

/// The blocks that are left out, each only where it begins.
fn lost(body: &Body) -> Vec<NodeId> {
    let mut found = Vec::new();
    // Where each block ends in which the next one may stand.
    let mut around: Vec<NodeId> = Vec::new();
    let mut at = NodeId(0);
    while (at.0 as usize) < body.nodes.len() {
        while around.last().is_some_and(|end| *end <= at) {
            around.pop();
        }
        let node = body.node(at);
        let too_deep = around.len() > usize::from(DEEPEST_IN_DOCUMENT);
        let is_lost = match node.kind {
            // A remark of the author is on no page either.
            NodeKind::HtmlBlock(range) => !body.text(range).trim_start().starts_with("<!--"),
            _ => too_deep,
        };
        if is_lost {
            found.push(at);
            at = node.end;
            continue;
        }
        if is_around(node.kind) {
            around.push(node.end);
        }
        at = NodeId(at.0 + 1);
    }
    found
}

/// Whether blocks stand in it one level deeper.
fn is_around(kind: NodeKind) -> bool {
    matches!(
        kind,
        NodeKind::BlockQuote
            | NodeKind::Alert(_)
            | NodeKind::Item
            | NodeKind::Footnote(_)
            | NodeKind::Directive(_)
    )
}
