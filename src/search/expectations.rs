//! What authors expect of the search: `content/data/search-expectations.yaml`.
//!
//! Owns its fields and the rule that holds them. An expectation names a query,
//! a language, a page and how far up it has to be.

use std::ops::Range;
use std::sync::Arc;

use super::card::{CardKind, Cards};
use super::error::SearchError;
use super::index::LanguageIndex;
use super::make::search;
use super::plan::plan;
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
        page: Option<Located<String>>,
        /// Among how many of the first hits it has to be; 3 if left out.
        within: Option<Located<u16>>,
        /// The card that has to stand above all results, or none.
        card: Option<Located<CardKind>>,
    }
}

/// What is searched, and the cards above it.
#[derive(Clone, Copy)]
pub struct Searched<'i> {
    /// The index of a language.
    pub index: &'i LanguageIndex,
    /// Its cards.
    pub cards: &'i Cards,
    /// The day on which it is searched.
    pub date: Date,
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
            let expected = Vec::<Expectation>::read(&node, &mut reader).unwrap_or_default();
            for within in expected.iter().filter_map(|one| one.within.as_ref()) {
                if within.value == 0 {
                    let help = "write 1 for the first hit; left out, it is 3".to_owned();
                    let message = "no page is among the first 0 hits";
                    reader.error("wrong-value", within.span.clone(), message, Some(help));
                }
            }
            expected
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
    searched: Searched<'_>,
) -> Result<Diagnostics, SearchError> {
    let mut diagnostics = Diagnostics::new();
    for expectation in expectations {
        let query = &expectation.query;
        if expectation.page.is_none() && expectation.card.is_none() {
            diagnostics.push(
                Diagnostic::error("search-expectation", "nothing is expected of this query")
                    .at(file.clone(), query.span.clone())
                    .help("add `page:` with the page to be found, or `card:`"),
            );
        }
        let page = expectation.page.as_ref();
        let page = page.map(|page| unmet_page(expectation, page, searched)).transpose()?;
        let card = expectation.card.as_ref();
        let card = card.map(|card| unmet_card(query, card, searched)).transpose()?;
        let found = [page, card].into_iter().flatten().flatten();
        diagnostics.extend(found.map(|(told, at)| told.at(file.clone(), at)));
    }
    Ok(diagnostics)
}

/// What is to be told, and where.
type Told = Option<(Diagnostic, Range<usize>)>;

fn unmet_page(
    expectation: &Expectation,
    page: &Located<String>,
    Searched { index, date, .. }: Searched<'_>,
) -> Result<Told, SearchError> {
    let path = page.value.strip_suffix("_index").unwrap_or(&page.value);
    let path = path.strip_suffix('/').unwrap_or(path);
    let query = &expectation.query;
    let Some(wanted) = index.pages().iter().position(|page| page.path == path) else {
        let message = format!("there is no page `{}` to be found", page.value);
        let paths = index.pages().iter().map(|page| page.path.as_str());
        let near = crate::diag::did_you_mean(path, paths.filter(|path| !path.is_empty()));
        let help = near.unwrap_or_else(|| {
            let tag = &expectation.lang.value;
            format!("what is not written in `{tag}` is not found there: write it, or expect another page")
        });
        let told = Diagnostic::error("search-expectation", message).help(help);
        return Ok(Some((told, page.span.clone())));
    };
    let hits = search(&query.value, index.analyser(), index, date)?;
    let place = hits.iter().position(|hit| hit.page as usize == wanted);
    let within = usize::from(expectation.within.as_ref().map_or(WITHIN, |within| within.value));
    let is_met = place.is_some_and(|place| place < within);
    let told = || (missed(index, (&query.value, &page.value), place, &hits), query.span.clone());
    Ok((!is_met).then(told))
}

fn unmet_card(
    query: &Located<String>,
    card: &Located<CardKind>,
    Searched { index, cards, .. }: Searched<'_>,
) -> Result<Told, SearchError> {
    let words = index.analyser().words(&query.value);
    let plan = plan(&query.value, index.analyser(), index)?;
    let found = cards.of(&words, &plan).map_or(CardKind::None, |(kind, _)| kind);
    let name = |kind: CardKind| match kind {
        CardKind::Crisis => "the card of urgent help",
        CardKind::Finder => "the card of the finder",
        CardKind::None => "no card",
    };
    let help = match (found, card.value) {
        (CardKind::None, CardKind::Finder) => "add words of the query to finder.yaml",
        (_, CardKind::Crisis) => "add words of the query to crisis.yaml",
        _ => "take the words out that bring it up, or move them to `alone:` of crisis.yaml",
    };
    let message =
        format!("`{}` has {}, and should have {}", query.value, name(found), name(card.value));
    let told = || Diagnostic::error("search-expectation", message).help(help);
    Ok((found != card.value).then(|| (told(), card.span.clone())))
}

fn missed(
    index: &LanguageIndex,
    (query, page): (&str, &str),
    place: Option<usize>,
    hits: &[super::Hit],
) -> Diagnostic {
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
