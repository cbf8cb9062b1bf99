//! The source's words beneath a translation that nobody has reviewed.
//!
//! Owns how they are written. Beneath which blocks they stand is `resolve`'s.

use pulldown_cmark_escape::{escape_html, escape_html_body_text};
use serde::Serialize;

use crate::model::body::{Body, NodeId, NodeKind};
use crate::model::kind::KindFields;
use crate::model::lang::Lang;
use crate::resolve::{DocId, Meaning};

use super::view::OriginalView;
use super::words::Words;

/// What the source says where a block of a translation stands.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Original {
    /// The block of the translation.
    pub(super) node: u32,
    /// What stands at its end.
    pub(super) html: String,
}

impl Words<'_> {
    /// What the source says beneath the blocks of a document, in their order.
    pub(super) fn originals(&self, id: DocId) -> Vec<Original> {
        let site = self.site();
        let Some(translation) = &site.translations[id.0 as usize] else { return Vec::new() };
        let counterparts = site.originals[id.0 as usize].iter();
        let source = Self { lang: Lang::SOURCE, ..*self };
        let own = self.in_language_of(id);
        counterparts
            .filter_map(|pair| {
                let said = source.said_in(translation.source, pair.source);
                // A telephone number alone is the same in any language.
                let says_more = said != own.said_in(id, pair.own);
                let html = says_more.then(|| source.original_html(&said))?;
                Some(Original { node: pair.own.0, html })
            })
            .collect()
    }

    /// What the source says in its fields on money and on who can have it.
    pub(super) fn original_fields(&self, source: DocId) -> OriginalView {
        let (lang, dir) = self.foreign(Lang::SOURCE);
        let (how, who, cost) = match &self.site().document(source).fields {
            KindFields::Offer(offer) => (Some(&offer.how), offer.who.as_ref(), offer.cost.as_ref()),
            KindFields::Service(service) => {
                (None, service.eligibility.as_ref(), service.cost.as_ref())
            }
            _ => return OriginalView::default(),
        };
        OriginalView { how: how.cloned(), who: who.cloned(), cost: cost.cloned(), lang, dir }
    }

    /// A text of the source for a page in another language.
    pub(super) fn original_html(&self, text: &str) -> String {
        let mut html = String::from("<span class=\"original\" lang=\"");
        // Writing to a string cannot fail.
        let _ = escape_html(&mut html, &self.tag(self.lang));
        html.push_str("\" dir=\"");
        html.push_str(self.dir(self.lang).as_str());
        html.push_str("\">");
        let _ = escape_html_body_text(&mut html, text.trim());
        html.push_str("</span>");
        html
    }

    /// The text of a block of a document, with what its directives say.
    fn said_in(&self, id: DocId, block: NodeId) -> String {
        let body: &Body = &self.site().document(id).body;
        let mut out = String::new();
        for at in block.0..body.node(block).end.0 {
            match body.node(NodeId(at)).kind {
                NodeKind::Text(range) | NodeKind::Code(range) => out.push_str(body.text(range)),
                NodeKind::SoftBreak | NodeKind::HardBreak => out.push(' '),
                NodeKind::Directive(place) => {
                    match &self.site().meanings[id.0 as usize][place as usize] {
                        Meaning::Fact(name) => {
                            out.push_str(
                                &self.fact(name).map(|fact| fact.text).unwrap_or_default(),
                            );
                        }
                        Meaning::Service(group) => out.push_str(&self.link(*group).title),
                        _ => {}
                    }
                }
                _ => {}
            }
        }
        out
    }
}
