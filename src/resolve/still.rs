//! What of the last site still holds.
//!
//! Owns [`Still`]. A row of a table is a pure function of some documents and of
//! what all rows share; where none of these has changed, the row has not.

use std::sync::Arc;

use super::site::{DocId, Site};
use crate::parse::Document;

/// What of the last site still holds.
pub(super) struct Still<'s> {
    site: Option<&'s Site>,
    /// For each document, whether it is the one that stood in its place.
    same: Vec<bool>,
}

impl<'s> Still<'s> {
    /// Nothing does.
    pub(super) fn nothing() -> Self {
        Self { site: None, same: Vec::new() }
    }

    /// What all rows share has not changed since `site`.
    pub(super) fn of(site: &'s Site, documents: &[Arc<Document>]) -> Self {
        let same = |(now, then): (&Arc<Document>, &Arc<Document>)| Arc::ptr_eq(now, then);
        let same = documents.iter().zip(&site.documents).map(same).collect();
        Self { site: Some(site), same }
    }

    /// The last site, if what all rows share is as it was.
    pub(super) fn site(&self) -> Option<&'s Site> {
        self.site
    }

    /// Whether a document is as it was.
    pub(super) fn is(&self, id: DocId) -> bool {
        self.same.get(id.0 as usize).copied().unwrap_or(false)
    }

    /// The row of a document, if it and what it translates are as they were.
    pub(super) fn row<T>(
        &self,
        table: impl Fn(&'s Site) -> &'s [T],
        id: DocId,
        source: Option<DocId>,
    ) -> Option<&'s T> {
        let holds = self.is(id) && source.is_none_or(|source| self.is(source));
        table(self.site.filter(|_| holds)?).get(id.0 as usize)
    }
}
