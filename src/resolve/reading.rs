//! What each document names: where its links lead, what its directives mean,
//! and that its fields refer to what is there.
//!
//! Owns that all documents are read side by side, that the first of those with a
//! mistake are told what may have been meant, and which of them need not be
//! read again: one that is as it was, had no mistake and names no heading of
//! another page, which may have gone since.

use std::sync::Arc;

use rayon::prelude::*;

use super::directives::{self, Meaning};
use super::links::{self, Target};
use super::references;
use super::shared::Shared;
use super::site::{DocId, Site};
use super::still::Still;
use crate::diag::Diagnostics;
use crate::parse::Document;

/// What all documents name.
pub(super) struct Readings {
    pub(super) links: Shared<Shared<Target>>,
    pub(super) meanings: Shared<Shared<Meaning>>,
    /// For each document, whether there was nothing to say of it.
    pub(super) quiet: Vec<bool>,
    /// The documents that were read.
    pub(super) read: Vec<DocId>,
}

/// What one document names.
struct Reading {
    links: Shared<Target>,
    meanings: Shared<Meaning>,
    found: Diagnostics,
    is_new: bool,
}

/// Reads all documents, but for those that need not be read again: `quiet` says
/// of which nothing was to be said the last time.
pub(super) fn readings(
    scope: &directives::Scope<'_>,
    (still, quiet): (&Still<'_>, &[bool]),
    diagnostics: &mut Diagnostics,
) -> Readings {
    let read = |(document, at): (&Arc<Document>, u32)| {
        let id = DocId(at);
        let known = known(still, quiet, id);
        known.unwrap_or_else(|| reading(scope, document, id))
    };
    let places = (0..scope.documents.len() as u32).into_par_iter();
    let readings = || scope.documents.par_iter().zip(places).map(read).collect();
    let mut readings: Vec<Reading> = scope.index.without_hints(readings);
    hint(scope, &mut readings);
    let (mut links, mut meanings) = (Vec::new(), Vec::new());
    let (mut quiet, mut read) = (Vec::new(), Vec::new());
    for (id, reading) in (0..).map(DocId).zip(readings) {
        quiet.push(reading.found.is_empty());
        diagnostics.extend(reading.found);
        if reading.is_new {
            read.push(id);
        }
        links.push(reading.links);
        meanings.push(reading.meanings);
    }
    Readings { links: links.into(), meanings: meanings.into(), quiet, read }
}

/// How many documents with a mistake are read a second time.
const HINTED: usize = 1_000;

/// Reads those with a mistake again, one after the other: the first of them are told
/// what may have been meant, in every build the same ones.
fn hint(scope: &directives::Scope<'_>, readings: &mut [Reading]) {
    let all = readings.iter_mut().zip(scope.documents).zip(0..);
    let mistaken = all.filter(|((reading, _), _)| !reading.found.is_empty());
    for ((reading, document), at) in mistaken.take(HINTED) {
        *reading = self::reading(scope, document, DocId(at));
    }
}

fn known(still: &Still<'_>, quiet: &[bool], id: DocId) -> Option<Reading> {
    let links = still.row(|site: &Site| &site.links, id, None)?;
    let meanings = still.row(|site: &Site| &site.meanings, id, None)?;
    let names_headings = links.iter().any(|target| matches!(target, Target::Group(_, Some(_))));
    let is_quiet = quiet.get(id.0 as usize).copied().unwrap_or(false);
    (is_quiet && !names_headings).then(|| Reading {
        links: links.clone(),
        meanings: meanings.clone(),
        found: Diagnostics::new(),
        is_new: false,
    })
}

fn reading(scope: &directives::Scope<'_>, document: &Document, id: DocId) -> Reading {
    let mut found = Diagnostics::new();
    let links = links::Scope { document, id, documents: scope.documents, index: scope.index };
    let links = links.targets(&mut found);
    let meanings = scope.meanings(document, &mut found);
    references::check_document(scope, document, &mut found);
    Reading { links, meanings, found, is_new: true }
}
