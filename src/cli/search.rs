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
use crate::search::{Hit, Indexing, SearchError, open, search};

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
    let hits = match hits(indexing, arguments, settings.date) {
        Ok(hits) => hits,
        Err(error) => {
            terminal.remark(&format!("error: {error}"));
            return Exit::Machine;
        }
    };
    print(indexing, arguments, &hits, terminal);
    Exit::Done
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
    terminal.remark(&format!("error: `{tag}` is not a language of this site"));
    let tags = indexings.iter().map(|indexing| indexing.tag.as_str());
    if let Some(help) = did_you_mean(tag.as_str(), tags) {
        terminal.remark(&format!("help: {help}"));
    }
    Exit::Usage
}

fn hits(
    indexing: &Indexing,
    arguments: &SearchArguments,
    date: Date,
) -> Result<Vec<Hit>, SearchError> {
    let index = indexing.index()?;
    let (query, analyser) = (&arguments.query, index.analyser());
    match arguments.engine {
        SearchEngine::Tantivy => search(query, analyser, &index, date),
        SearchEngine::Export => {
            let exported = open(&indexing.tag, indexing.files()?)?;
            search(query, analyser, &exported, date)
        }
    }
}

fn print(indexing: &Indexing, arguments: &SearchArguments, hits: &[Hit], terminal: &Terminal) {
    let shown = hits.iter().take(arguments.limit).filter_map(|hit| {
        Some((indexing.pages.get(hit.page as usize)?, (hit.score * 10_000.0).round() / 10_000.0))
    });
    if arguments.json {
        let listed: Vec<_> = shown
            .map(|(page, score)| json!({"url": page.href, "title": page.title, "score": score}))
            .collect();
        let answer = json!({
            "query": arguments.query,
            "lang": indexing.tag.as_str(),
            "total": hits.len(),
            "hits": listed,
        });
        terminal.say(&answer.to_string());
        return;
    }
    if hits.is_empty() {
        terminal.remark(&format!("nothing was found in {}", indexing.tag));
    }
    for (page, score) in shown {
        terminal.say(&format!("{score:>9.4}  {}  {}", page.href, page.title));
    }
}
