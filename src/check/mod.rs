//! Rules that a resolved site has to keep before it is published.
//!
//! Owns one rule a file. A rule reads the [`Site`] and says what it finds; it
//! changes nothing. Mistakes that make a page impossible to understand are told
//! where they are found, by the stage that finds them.

mod facts;
mod headings;
mod images;
mod phone;
mod translations;

use std::collections::HashMap;
use std::sync::Arc;

use rayon::prelude::*;

use crate::diag::Diagnostics;
use crate::i18n::Languages;
use crate::parse::Document;
use crate::resolve::Site;

/// A rule about one document.
type DocumentRule = fn(&Document, &mut Diagnostics);

/// The rules that look at one document at a time.
const DOCUMENT_RULES: [DocumentRule; 3] = [headings::check, images::check, phone::check];

/// What was found before: a document that has not changed is not looked at
/// again.
#[derive(Default)]
pub struct Memory(HashMap<Arc<str>, (Arc<Document>, Diagnostics)>);

impl Memory {
    /// Checks the whole site.
    pub fn check(&mut self, site: &Site, languages: &Languages) -> Diagnostics {
        let known = &self.0;
        let found: Vec<Diagnostics> = site
            .documents
            .par_iter()
            .map(|document| match known.get(&document.file) {
                Some((before, found)) if Arc::ptr_eq(before, document) => found.clone(),
                _ => of_document(document),
            })
            .collect();
        let mut diagnostics: Diagnostics =
            found.iter().flat_map(Diagnostics::iter).cloned().collect();
        let documents = site.documents.iter().zip(found);
        self.0 = documents
            .map(|(document, found)| (document.file.clone(), (document.clone(), found)))
            .collect();
        facts::check(site, &mut diagnostics);
        translations::check(site, languages, &mut diagnostics);
        diagnostics
    }
}

fn of_document(document: &Document) -> Diagnostics {
    let mut found = Diagnostics::new();
    for rule in DOCUMENT_RULES {
        rule(document, &mut found);
    }
    found
}
