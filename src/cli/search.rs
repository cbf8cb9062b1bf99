//! `pace search`: what a reader would find.

use std::path::Path;

use serde_json::json;

use super::Exit;
use super::arguments::{SearchArguments, SearchEngine};
use super::terminal::Terminal;
use crate::diag::{Diagnostics, Warned, did_you_mean};
use crate::load;
use crate::model::date::Date;
use crate::pipeline::{Outcome, prepare};
use crate::search::{CardKind, Hit, Indexing, PinnedCard, SearchError, open, plan, search};

pub(super) fn run(site: &Path, arguments: &SearchArguments, terminal: &Terminal) -> Exit {
    let settings = arguments.site.settings(site, None);
    let Warned { value: inventory, diagnostics } = load::inventory(site);
    if diagnostics.has_errors() {
        return refused(&diagnostics.sorted(), terminal);
    }
    let Outcome { prepared, diagnostics, .. } = prepare(&settings, &inventory);
    let Some(prepared) = prepared else { return refused(&diagnostics, terminal) };
    let indexings = prepared.indexings();
    let wanted = arguments.lang.as_ref();
    let indexing = indexings.iter().find(|indexing| wanted.is_none_or(|tag| *tag == indexing.tag));
    let Some(indexing) = indexing else {
        return unknown_language(arguments, &indexings, terminal);
    };
    match found(indexing, arguments, settings.date) {
        Ok(found) => print(indexing, arguments, &found, terminal),
        Err(error) => {
            terminal.remark(&format!("error: {error}"));
            return Exit::Machine;
        }
    }
    Exit::Done
}

/// What a reader sees.
struct Found<'i> {
    /// The card above all results.
    card: Option<(CardKind, &'i PinnedCard)>,
    hits: Vec<Hit>,
    /// Whether there is any word in the query.
    has_words: bool,
}

fn refused(diagnostics: &Diagnostics, terminal: &Terminal) -> Exit {
    terminal.diagnostics(diagnostics, &());
    Exit::Content
}

fn unknown_language(
    arguments: &SearchArguments,
    indexings: &[Indexing],
    terminal: &Terminal,
) -> Exit {
    let Some(tag) = arguments.lang.as_ref().filter(|_| !indexings.is_empty()) else {
        terminal.remark("error: this site is not searched: site.yaml has `search: off`");
        return Exit::Usage;
    };
    terminal.remark(&format!("error: no pages of this site are searched in `{tag}`"));
    let tags: Vec<&str> = indexings.iter().map(|indexing| indexing.tag.as_str()).collect();
    let help = did_you_mean(tag.as_str(), tags.iter().copied());
    let help = help.unwrap_or_else(|| format!("one of: {}", tags.join(", ")));
    terminal.remark(&format!("help: {help}"));
    Exit::Usage
}

fn found<'i>(
    indexing: &'i Indexing,
    arguments: &SearchArguments,
    date: Date,
) -> Result<Found<'i>, SearchError> {
    let index = indexing.index()?;
    let (query, analyser) = (&arguments.query, index.analyser());
    let words = analyser.words(query);
    let card = indexing.extras.cards.of(&words, &plan(query, analyser, &index)?);
    let hits = match arguments.engine {
        SearchEngine::Tantivy => search(query, analyser, &index, date)?,
        SearchEngine::Export => {
            let exported = open(&indexing.tag, indexing.files()?)?;
            search(query, analyser, &exported, date)?
        }
    };
    Ok(Found { card, hits, has_words: !words.is_empty() })
}

fn print(indexing: &Indexing, arguments: &SearchArguments, found: &Found<'_>, terminal: &Terminal) {
    let Found { card, hits, has_words } = found;
    let shown = hits.iter().take(arguments.limit).filter_map(|hit| {
        Some((indexing.pages.get(hit.page as usize)?, (hit.score * 10_000.0).round() / 10_000.0))
    });
    if arguments.json {
        let listed: Vec<_> = shown
            .map(|(page, score)| json!({"url": page.href, "title": page.title, "score": score}))
            .collect();
        let card = card.map(
            |(kind, card)| json!({"kind": kind.as_str(), "url": card.href, "title": card.title}),
        );
        let answer = json!({
            "query": arguments.query,
            "lang": indexing.tag.as_str(),
            "card": card,
            "total": hits.len(),
            "hits": listed,
        });
        terminal.say(&answer.to_string());
        return;
    }
    if let Some((kind, card)) = card {
        let above = format!("[{}]", kind.as_str());
        terminal.say(&format!("{above:>9}  {}  {}", card.href, card.title));
    }
    if !has_words {
        terminal.remark("there is no word in this query");
    } else if hits.is_empty() {
        terminal.remark(&format!("nothing was found in {}", indexing.tag));
    }
    for (page, score) in shown {
        terminal.say(&format!("{score:>9.4}  {}  {}", page.href, page.title));
    }
}
