//! `pace check`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::Exit;
use super::arguments::{CheckArguments, CheckFormat};
use super::terminal::{Terminal, count};
use crate::diag::{Diagnostics, Format, Severity, Sources, Warned, print};
use crate::load;
use crate::pipeline::{Outcome, Prepared, Settings, prepare};
use crate::write::{WriteError, refuse_among_sources, replace_collection, rewrite_file};

pub(super) fn run(site: &Path, arguments: &CheckArguments, terminal: &Terminal) -> Exit {
    let settings = arguments.site.settings(site, None);
    let (mut diagnostics, mut outcome) = look(&settings);
    let mut kept = None;
    if arguments.external_list {
        external_list(outcome.as_ref(), terminal);
        // The list may lack what stands in what cannot be read.
        let errors = diagnostics.iter().filter(|one| one.severity == Severity::Error);
        terminal.diagnostics(&errors.cloned().collect(), sources_of(outcome.as_ref()));
        return if diagnostics.has_errors() { Exit::Content } else { Exit::Done };
    }
    if arguments.fix {
        let (mended, failures) = fix(&settings, &diagnostics, outcome.as_ref());
        terminal.remark(&format!("{mended} mended"));
        for error in &failures {
            kept = Some(terminal.failure(error));
        }
        (diagnostics, outcome) = look(&settings);
    }
    if let Some(folder) = &arguments.report {
        match report((site, folder), &diagnostics, outcome.as_ref()) {
            Ok(files) => terminal.remark(&format!("{files} files in {}", folder.display())),
            Err(error) => return terminal.failure(&error),
        }
    }
    tell(arguments, &diagnostics, outcome.as_ref(), terminal);
    let fails = diagnostics.has_errors() || arguments.deny_warnings && !diagnostics.is_empty();
    let judged = if fails { Exit::Content } else { Exit::Done };
    kept.unwrap_or(judged)
}

fn tell(
    arguments: &CheckArguments,
    diagnostics: &Diagnostics,
    outcome: Option<&Outcome>,
    terminal: &Terminal,
) {
    let sources = sources_of(outcome);
    match arguments.format {
        CheckFormat::Human => {
            terminal.diagnostics(diagnostics, sources);
            let pages = outcome
                .and_then(|outcome| outcome.prepared.as_ref())
                .map_or(0, |prepared| prepared.site.pages.len());
            let found = count(diagnostics).unwrap_or_else(|| "nothing to mend".to_owned());
            terminal.say(&format!("{pages} pages: {found}"));
        }
        CheckFormat::Short => {
            terminal.say(print(diagnostics, sources, Format::Short).trim_end());
        }
        CheckFormat::Json => terminal.say(print(diagnostics, sources, Format::Json).trim_end()),
    }
}

fn sources_of(outcome: Option<&Outcome>) -> &dyn Sources {
    outcome.map_or(&() as &dyn Sources, |outcome| &outcome.texts)
}

/// Everything there is to say of a site.
fn look(settings: &Settings) -> (Diagnostics, Option<Outcome>) {
    let Warned { value: inventory, diagnostics } = load::inventory(&settings.site);
    if diagnostics.has_errors() {
        return (diagnostics.sorted(), None);
    }
    let outcome = prepare(settings, &inventory);
    let mut found = diagnostics;
    found.extend(outcome.inspect(settings));
    (found.sorted(), Some(outcome))
}

/// Mends what is certain, each file in one step, and returns how many places, and
/// which files could not be written.
fn fix(
    settings: &Settings,
    diagnostics: &Diagnostics,
    outcome: Option<&Outcome>,
) -> (usize, Vec<WriteError>) {
    let Some(outcome) = outcome else { return (0, Vec::new()) };
    let mut fixes: BTreeMap<&str, Vec<(usize, usize, &str)>> = BTreeMap::new();
    for diagnostic in diagnostics.iter() {
        if let (Some(fix), Some(place)) = (&diagnostic.fix, &diagnostic.place) {
            fixes.entry(&place.file).or_default().push((place.start, place.end, &fix.0));
        }
    }
    let (mut mended, mut failures) = (0, Vec::new());
    let mut written = BTreeSet::new();
    for (file, mut fixes) in fixes {
        let path = settings.site.join(file);
        // Links to one file have one text, which is mended once.
        if !written.insert(path.canonicalize().unwrap_or_else(|_| path.clone())) {
            continue;
        }
        let Some(text) = outcome.texts.source(file) else { continue };
        let mut text = text.to_string();
        // From the end, so that what is mended moves nothing that is still to be.
        fixes.sort_unstable_by_key(|(start, ..)| std::cmp::Reverse(*start));
        let mut last = text.len();
        let mut here = 0;
        for (start, end, fix) in fixes {
            if end <= last && text.get(start..end).is_some() {
                text.replace_range(start..end, fix);
                last = start;
                here += 1;
            }
        }
        match rewrite_file(&path, text.as_bytes()) {
            Ok(()) => mended += here,
            Err(error) => failures.push(error),
        }
    }
    (mended, failures)
}

/// Writes the report and returns how many files it has; none where the site
/// could not be understood.
fn report(
    (site, folder): (&Path, &Path),
    diagnostics: &Diagnostics,
    outcome: Option<&Outcome>,
) -> Result<usize, WriteError> {
    let prepared = outcome.and_then(|outcome| outcome.prepared.as_ref());
    let files = prepared.map(|prepared| prepared.report(diagnostics)).unwrap_or_default();
    if !files.is_empty() {
        let written: Vec<(&str, &[u8])> =
            files.iter().map(|file| (file.name.as_str(), file.text.as_bytes())).collect();
        refuse_among_sources(folder, site)?;
        replace_collection(folder, &Prepared::report_names(&files), &written)?;
    }
    Ok(files.len())
}

fn external_list(outcome: Option<&Outcome>, terminal: &Terminal) {
    let prepared = outcome.and_then(|outcome| outcome.prepared.as_ref());
    for (address, files) in prepared.map(Prepared::external).unwrap_or_default() {
        let files: Vec<&str> = files.iter().map(|file| &**file).collect();
        terminal.say(&format!("{address}\t{}", files.join(" ")));
    }
}
