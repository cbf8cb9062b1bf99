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

use rayon::prelude::*;

use crate::diag::Diagnostics;
use crate::i18n::Languages;
use crate::parse::Document;
use crate::resolve::Site;

/// A rule about one document.
type DocumentRule = fn(&Document, &mut Diagnostics);

/// The rules that look at one document at a time.
const DOCUMENT_RULES: [DocumentRule; 3] = [headings::check, images::check, phone::check];

/// Checks the whole site.
#[must_use]
pub fn check(site: &Site, languages: &Languages) -> Diagnostics {
    let found: Vec<Diagnostics> = site
        .documents
        .par_iter()
        .map(|document| {
            let mut found = Diagnostics::new();
            for rule in DOCUMENT_RULES {
                rule(document, &mut found);
            }
            found
        })
        .collect();
    let mut diagnostics: Diagnostics = found.into_iter().flatten().collect();
    facts::check(site, &mut diagnostics);
    translations::check(site, languages, &mut diagnostics);
    diagnostics
}
