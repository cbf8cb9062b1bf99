//! What partners take away: templates, packs and presentations.
//!
//! Owns which pages those are, and the address of a presentation's slides.

use std::sync::Arc;

use super::group::Group;
use super::site::GroupId;
use crate::model::kind::Kind;
use crate::model::lang::Lang;
use crate::model::url::UrlPath;
use crate::parse::Document;

/// What stands in an address after that of a presentation.
const SLIDES: &str = "slides";

/// What partners take away, by path.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// Templates, packs and presentations.
    pub all: Vec<GroupId>,
    /// The presentations among them.
    pub talks: Vec<GroupId>,
}

/// The pages of a site that partners take away.
pub(super) fn shelf(documents: &[Arc<Document>], groups: &[Group]) -> Shelf {
    let mut shelf = Shelf::default();
    for (at, group) in (0..).map(GroupId).zip(groups) {
        let Some(id) = group.document(Lang::SOURCE) else { continue };
        if group.section || !group.stands_alone() {
            continue;
        }
        match documents[id.0 as usize].fields.kind() {
            Kind::Presentation => {
                shelf.all.push(at);
                shelf.talks.push(at);
            }
            Kind::Template | Kind::Pack => shelf.all.push(at),
            _ => {}
        }
    }
    shelf
}

/// The address of the slides of a presentation, from its own.
#[must_use]
pub fn slides_of(talk: &UrlPath) -> UrlPath {
    UrlPath::page(talk.as_str().split('/').chain([SLIDES]))
}
