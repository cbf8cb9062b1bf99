//! `pace check`.

use std::path::Path;

use super::Exit;
use super::arguments::{CheckArguments, CheckFormat};
use super::terminal::{Terminal, count};
use crate::diag::{Diagnostic, Diagnostics, Format, Warned, print};
use crate::load;
use crate::pipeline::{Outcome, Prepared, Settings, prepare};
use crate::search;

pub(super) fn run(site: &Path, arguments: &CheckArguments, terminal: &Terminal) -> Exit {
    let settings = arguments.site.settings(site, None);
    let (diagnostics, outcome) = look(&settings);
    let sources: &dyn crate::diag::Sources = match &outcome {
        Some(outcome) => &outcome.texts,
        None => &(),
    };
    match arguments.format {
        CheckFormat::Human => {
            terminal.diagnostics(&diagnostics, sources);
            let pages = outcome
                .as_ref()
                .and_then(|outcome| outcome.prepared.as_ref())
                .map_or(0, |prepared| prepared.site.pages.len());
            let found = count(&diagnostics).unwrap_or_else(|| "nothing to mend".to_owned());
            terminal.say(&format!("{pages} pages: {found}"));
        }
        CheckFormat::Short => {
            terminal.say(print(&diagnostics, sources, Format::Short).trim_end());
        }
        CheckFormat::Json => terminal.say(print(&diagnostics, sources, Format::Json).trim_end()),
    }
    let fails = diagnostics.has_errors() || arguments.deny_warnings && !diagnostics.is_empty();
    if fails { Exit::Content } else { Exit::Done }
}

/// Everything there is to say of a site: what all stages find, and the mistakes
/// of templates, which only show when pages are made.
fn look(settings: &Settings) -> (Diagnostics, Option<Outcome>) {
    let Warned { value: inventory, diagnostics } = load::inventory(&settings.site);
    if diagnostics.has_errors() {
        return (diagnostics.sorted(), None);
    }
    let outcome = prepare(settings, &inventory);
    let mut found = diagnostics;
    found.extend(outcome.diagnostics.clone());
    if let Some(prepared) = &outcome.prepared {
        found.extend(template_mistakes(prepared));
        found.extend(disappointments(prepared));
    }
    (found.sorted(), Some(outcome))
}

fn template_mistakes(prepared: &Prepared) -> Diagnostics {
    use rayon::prelude::*;

    // Without a theme every page would lack its template, which says nothing new.
    if prepared.theme.template_names().next().is_none() {
        return Diagnostics::new();
    }
    let renderer = prepared.renderer();
    let pages = prepared.site.pages.par_iter();
    let redirects = prepared.site.redirects.par_iter();
    let found: Vec<_> = pages
        .filter_map(|page| renderer.render(&renderer.plan(page)).err())
        .chain(redirects.filter_map(|redirect| renderer.redirect(redirect).err()))
        .collect();
    found.into_iter().map(|diagnostic| *diagnostic).collect()
}

/// What the search does not find and its authors expect it to.
fn disappointments(prepared: &Prepared) -> Diagnostics {
    let Some((file, expectations)) = &prepared.expectations else { return Diagnostics::new() };
    let mut found = Diagnostics::new();
    for indexing in prepared.indexings() {
        let here: Vec<_> =
            expectations.iter().filter(|expectation| expectation.lang == indexing.tag).collect();
        if here.is_empty() {
            continue;
        }
        let unmet = indexing
            .index()
            .and_then(|index| search::unmet(file, &here, &index, prepared.site.date));
        match unmet {
            Ok(unmet) => found.extend(unmet),
            Err(error) => found.push(
                Diagnostic::error("search-index", format!("the search fails: {error}"))
                    .in_file(file.clone()),
            ),
        }
    }
    found
}
