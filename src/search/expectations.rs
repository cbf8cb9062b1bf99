//! What authors expect of the search: `content/data/search-expectations.yaml`.
//!
//! Owns its fields and the rule that holds them. An expectation names a query,
//! a language, a page and how far up it has to be.

use std::sync::Arc;

use super::error::SearchError;
use super::index::LanguageIndex;
use super::make::search;
use crate::diag::{Diagnostic, Diagnostics, Warned};
use crate::model::date::Date;
use crate::model::field::{Field as _, Located, Reader, fields};
use crate::model::lang::LangTag;
use crate::parse;

/// How far up a page has to be where nothing is said.
const WITHIN: u16 = 3;

fields! {
    /// What is expected of one query.
    pub struct Expectation {
        /// What a person types.
        query: Located<String>,
        /// The language of the pages to be searched.
        lang: Located<LangTag>,
        /// The page that has to be found, such as guides/first-48-hours.
        page: Located<String>,
        /// Among how many of the first hits it has to be; 3 if left out.
        within: Option<u16>,
    }
}

/// What is expected of languages that nobody can search: it would hold for ever.
#[must_use]
pub fn unsearched(
    file: &Arc<str>,
    expectations: &[Expectation],
    searched: &[&LangTag],
) -> Diagnostics {
    let idle = expectations.iter().filter(|one| !searched.contains(&&one.lang.value));
    let tags: Vec<&str> = searched.iter().map(|tag| tag.as_str()).collect();
    idle.map(|one| {
        let message = format!("pages in `{}` are not searched", one.lang.value);
        Diagnostic::error("search-expectation", message)
            .at(file.clone(), one.lang.span.clone())
            .help(format!("name a language that site.yaml has as a whole: {}", tags.join(", ")))
    })
    .collect()
}

/// Reads the file of expectations.
#[must_use]
pub fn expectations(file: &Arc<str>, text: &str) -> Warned<Vec<Expectation>> {
    let mut diagnostics = Diagnostics::new();
    let value = match parse::yaml(file, text, 0..text.len()) {
        Ok(node) => {
            let mut reader = Reader::new(file.clone(), &mut diagnostics);
            Vec::<Expectation>::read(&node, &mut reader).unwrap_or_default()
        }
        Err(diagnostic) => {
            diagnostics.push(diagnostic);
            Vec::new()
        }
    };
    Warned { value, diagnostics }
}

/// The expectations that an index does not meet on a day.
///
/// # Errors
/// If the index fails.
pub fn unmet(
    file: &Arc<str>,
    expectations: &[&Expectation],
    index: &LanguageIndex,
    date: Date,
) -> Result<Diagnostics, SearchError> {
    let mut diagnostics = Diagnostics::new();
    for expectation in expectations {
        let query = &expectation.query;
        let wanted = index.pages().iter().position(|page| page.path == expectation.page.value);
        let Some(wanted) = wanted else {
            let message = format!("there is no page `{}` to be found", expectation.page.value);
            let paths = index.pages().iter().map(|page| page.path.as_str());
            let near = crate::diag::did_you_mean(&expectation.page.value, paths);
            let help = near.unwrap_or_else(|| {
                let tag = &expectation.lang.value;
                format!("what is not written in `{tag}` is not found there: write it, or expect another page")
            });
            diagnostics.push(
                Diagnostic::error("search-expectation", message)
                    .at(file.clone(), expectation.page.span.clone())
                    .help(help),
            );
            continue;
        };
        let hits = search(&query.value, index.analyser(), index, date)?;
        let place = hits.iter().position(|hit| hit.page as usize == wanted);
        let within = usize::from(expectation.within.unwrap_or(WITHIN));
        if place.is_none_or(|place| place >= within) {
            diagnostics.push(
                missed(index, expectation, place, &hits).at(file.clone(), query.span.clone()),
            );
        }
    }
    Ok(diagnostics)
}

fn missed(
    index: &LanguageIndex,
    expectation: &Expectation,
    place: Option<usize>,
    hits: &[super::Hit],
) -> Diagnostic {
    let (query, page) = (&expectation.query.value, &expectation.page.value);
    let found = match place {
        Some(place) => format!("is hit {} for `{query}`", place + 1),
        None => format!("is not found for `{query}`"),
    };
    let first = hits.first().and_then(|hit| index.pages().get(hit.page as usize));
    let first =
        first.map_or_else(String::new, |first| format!("; the first hit is `{}`", first.path));
    Diagnostic::error("search-expectation", format!("`{page}` {found}")).help(format!(
        "add words of the query to the keywords of the page, or to synonyms.yaml{first}"
    ))
}
