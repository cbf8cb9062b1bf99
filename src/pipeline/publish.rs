//! From a prepared site to an output folder.
//!
//! Owns the order of publishing and the decision what has to be made anew.
//! Nothing is written before everything is known to be free of errors, and
//! nothing that stands is touched before every page has been made.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use rayon::prelude::*;

use super::inspect::Scales;
use super::memo::{self, Cache, Indexed, Keeping, Memo, Standing};
use super::prepare::{Outcome, Prepared, Settings, Texts, Timings};
use crate::check::{self, Weighed};
use crate::diag::{Diagnostic, Diagnostics, Warned};
use crate::documents::Download;
use crate::feeds::Feed;
use crate::load;
use crate::model::file_ref::{ContentHash, FileRef, Hasher};
use crate::render::Renderer;
use crate::resolve::{Page, Redirect};
use crate::search::{Indexing, Role, SearchError};
use crate::write::{Publisher, Report, Tier, WriteError};

/// What became of a build.
pub enum Fate {
    /// The site is published.
    Published(Report),
    /// Nothing has changed since the last build, so nothing was done.
    Unchanged,
    /// There are errors: what was published before still stands.
    Refused,
    /// The machine did not give what a stage needs: what was published before
    /// still stands.
    Failed,
}

/// A build that ran to its end.
pub struct Built {
    /// What became of it.
    pub fate: Fate,
    /// What there is to say, sorted.
    pub diagnostics: Diagnostics,
    /// The texts that the diagnostics point into.
    pub texts: Texts,
    /// How many pages the site has.
    pub pages: usize,
    /// How many of them are the finder's.
    pub finder_pages: usize,
    /// How long each stage took.
    pub timings: Timings,
    /// Why the next build will know nothing of this one, where it was to.
    pub unremembered: Option<WriteError>,
}

/// Builds a site into a folder.
///
/// # Errors
/// If the output folder cannot be used or written to. Mistakes in the content
/// are no error of this function: they are among the diagnostics.
pub fn build(settings: &Settings, out: &Path, cache: Cache) -> Result<Built, WriteError> {
    let memo_file = memo::file(&settings.site, out);
    let Warned { value: inventory, diagnostics } = load::inventory(&settings.site);
    if diagnostics.has_errors() {
        return Ok(refused(diagnostics.sorted(), Texts::default(), Timings::default()));
    }
    let memo = match cache {
        Cache::Used => Memo::read(&memo_file),
        Cache::Unused => Memo::default(),
    };
    let inputs = memo::fingerprint(&inventory, settings);
    let mut keeping = Keeping::begin(memo_file, cache);
    let publisher = Publisher::open(out, &settings.site, Some(&memo.remembered))?;
    if memo.is_of(inputs) && publisher.is_intact() {
        return Ok(unchanged(&memo));
    }

    let outcome = memo.memory().prepare(settings, &inventory, &BTreeSet::new());
    let Outcome { prepared, mut diagnostics, texts, mut timings, .. } = outcome.demanding(settings);
    let Some(prepared) = prepared.filter(|_| !diagnostics.has_errors()) else {
        return Ok(refused(diagnostics.sorted(), texts, timings));
    };
    let scales = prepared.scales();
    let scales = scales.as_ref();
    let stage = Stage { prepared: &prepared, publisher: &publisher, memo: &memo, scales };
    let (pages, found) = timings.time("render", || stage.pages())?;
    diagnostics.extend(found);
    if diagnostics.has_errors() {
        return Ok(refused(diagnostics.sorted(), texts, timings));
    }
    timings.time("files", || stage.files(settings, &texts, &diagnostics))?;
    let search = match timings.time("search", || stage.search(settings))? {
        Ok(search) => search,
        Err(error) => {
            diagnostics.push(index_failure(&error));
            return Ok(Built {
                fate: Fate::Failed,
                ..refused(diagnostics.sorted(), texts, timings)
            });
        }
    };
    let report = timings.time("write", || publisher.commit())?;
    let (page_count, finder_pages) = (prepared.site.pages.len(), prepared.site.finder_pages());
    keeping.leave(&inventory, inputs, || Memo {
        pages,
        search,
        documents: known(&prepared),
        remembered: report.remembered.clone(),
        warnings: diagnostics.clone(),
        page_count,
        finder_pages,
        ..Memo::default()
    });
    Ok(Built {
        fate: Fate::Published(report),
        diagnostics,
        texts,
        pages: page_count,
        finder_pages,
        timings,
        unremembered: keeping.failure(),
    })
}

fn unchanged(memo: &Memo) -> Built {
    Built {
        fate: Fate::Unchanged,
        diagnostics: memo.warnings.clone(),
        texts: Texts::default(),
        pages: memo.page_count,
        finder_pages: memo.finder_pages,
        timings: Timings::default(),
        unremembered: None,
    }
}

fn refused(diagnostics: Diagnostics, texts: Texts, timings: Timings) -> Built {
    Built {
        fate: Fate::Refused,
        diagnostics,
        texts,
        pages: 0,
        finder_pages: 0,
        timings,
        unremembered: None,
    }
}

/// Everything that is staged is staged from here.
struct Stage<'s> {
    prepared: &'s Prepared,
    publisher: &'s Publisher<'s>,
    memo: &'s Memo,
    scales: Option<&'s Scales>,
}

type Pages = std::collections::BTreeMap<String, Standing>;
type Indexes = std::collections::BTreeMap<String, Indexed>;

/// The files made of documents, for the next build.
fn known(prepared: &Prepared) -> Vec<(ContentHash, FileRef)> {
    prepared.downloads.iter().map(|one| (one.key, one.file.clone())).collect()
}

/// The pages that weigh more than the site allows, unless it waives that.
fn over_budget(prepared: &Prepared, pages: &Pages) -> Diagnostics {
    let weighed: Vec<Weighed> = pages
        .iter()
        .filter_map(|(page, standing)| {
            let (html, styles) = standing.weight?;
            Some(Weighed { page: page.clone(), html, styles })
        })
        .collect();
    let found = prepared.over_budget(&weighed);
    check::abridged(prepared.site.config.checks.judge(found, &mut BTreeSet::new()))
}

/// An index lies in memory only, so what fails is a thread, or the program.
fn index_failure(error: &SearchError) -> Diagnostic {
    Diagnostic::error("search-index", format!("the search index cannot be made: {error}"))
        .help("end other programs or raise the limit of processes (`ulimit -u`); `search: off` in site.yaml builds the site without it")
}

/// Why one page was not staged.
enum Failure {
    Content(Box<Diagnostic>),
    Write(WriteError),
}

impl Stage<'_> {
    /// Makes and stages all pages and redirects, side by side. Errors of
    /// templates are collected, each once however many pages it breaks; where
    /// there are none, the weight of pages is judged.
    fn pages(&self) -> Result<(Pages, Diagnostics), WriteError> {
        let renderer = self.prepared.renderer();
        let site = &self.prepared.site;
        let results: Vec<Result<(String, Standing), Failure>> = site
            .pages
            .par_iter()
            .map(|page| self.page(&renderer, page))
            .chain(site.redirects.par_iter().map(|redirect| self.redirect(&renderer, redirect)))
            .collect();
        let mut pages = Pages::new();
        let mut errors = Diagnostics::new();
        for result in results {
            match result {
                Ok((path, standing)) => {
                    pages.insert(path, standing);
                }
                Err(Failure::Content(diagnostic)) => errors.push(*diagnostic),
                Err(Failure::Write(error)) => return Err(error),
            }
        }
        if errors.is_empty() {
            errors = over_budget(self.prepared, &pages);
        }
        Ok((pages, errors))
    }

    fn page(&self, renderer: &Renderer<'_>, page: &Page) -> Result<(String, Standing), Failure> {
        let path = page.url.output_file();
        let plan = renderer.plan(page);
        if let Some(standing) = self.memo.pages.get(&path)
            && standing.key == plan.key
            && standing.weight.is_some() == self.scales.is_some()
            && self.publisher.keep(&path, standing.output).map_err(Failure::Write)?
        {
            return Ok((path, *standing));
        }
        let html = renderer.render(&plan).map_err(Failure::Content)?;
        let staged = self.publisher.stage(&path, Tier::Page, html.as_bytes());
        let output = staged.map_err(Failure::Write)?;
        let weight = self.scales.map(|scales| scales.weigh(&path, &html));
        let weight = weight.map(|weighed| (weighed.html, weighed.styles));
        Ok((path, Standing { key: plan.key, output, weight }))
    }

    fn redirect(
        &self,
        renderer: &Renderer<'_>,
        redirect: &Redirect,
    ) -> Result<(String, Standing), Failure> {
        let path = redirect.from.output_file();
        let html = renderer.redirect(redirect).map_err(Failure::Content)?;
        let staged = self.publisher.stage(&path, Tier::Root, html.as_bytes());
        let output = staged.map_err(Failure::Write)?;
        Ok((path, Standing { key: output, output, weight: None }))
    }

    /// Makes and stages the search files, languages side by side. Those of a
    /// language in which no text has changed are kept.
    fn search(&self, settings: &Settings) -> Result<Result<Indexes, SearchError>, WriteError> {
        let indexings = self.prepared.indexings();
        let results: Vec<Result<Result<Indexed, SearchError>, WriteError>> =
            indexings.par_iter().map(|indexing| self.language(indexing, settings)).collect();
        let mut indexes = Indexes::new();
        for (indexing, result) in indexings.iter().zip(results) {
            match result? {
                Ok(indexed) => indexes.insert(indexing.tag.to_string(), indexed),
                Err(error) => return Ok(Err(error)),
            };
        }
        Ok(Ok(indexes))
    }

    fn language(
        &self,
        indexing: &Indexing,
        settings: &Settings,
    ) -> Result<Result<Indexed, SearchError>, WriteError> {
        let mut hasher = Hasher::default();
        hasher.update_value(&(settings.binary, indexing.key()));
        let key = hasher.finish();
        if let Some(known) = self.memo.search.get(indexing.tag.as_str())
            && known.key == key
            && known.files.iter().all(|(path, hash)| self.publisher.holds(path, *hash))
        {
            for (path, hash) in &known.files {
                self.publisher.keep(path, *hash)?;
            }
            return Ok(Ok(known.clone()));
        }
        let files = match indexing.files() {
            Ok(files) => files,
            Err(error) => return Ok(Err(error)),
        };
        let mut indexed = Indexed { key, files: Vec::with_capacity(files.len()) };
        for file in files {
            let path = file.url.output_file();
            let tier = match file.role {
                Role::Hashed => Tier::Hashed,
                Role::Root => Tier::Root,
            };
            let hash = self.publisher.stage(&path, tier, &file.bytes)?;
            indexed.files.push((path, hash));
        }
        Ok(Ok(indexed))
    }

    /// Keeps or stages the files made of documents. Two documents may be one
    /// file: its address is that of its content.
    fn downloads(&self) -> Result<(), WriteError> {
        let downloads = self.prepared.downloads.iter();
        let by_address: BTreeMap<&str, &Download> =
            downloads.map(|download| (download.file.url.as_str(), download)).collect();
        by_address.par_iter().try_for_each(|(_, download)| {
            let path = download.file.url.output_file();
            if self.publisher.keep(&path, download.file.hash)? {
                return Ok(());
            }
            self.publisher.stage(&path, Tier::Hashed, &download.bytes()).map(|_| ())
        })
    }

    /// Stages everything that is not a page.
    fn files(
        &self,
        settings: &Settings,
        texts: &Texts,
        warnings: &Diagnostics,
    ) -> Result<(), WriteError> {
        let assets: Vec<_> = self.prepared.assets.files().collect();
        assets.par_iter().try_for_each(|asset| {
            let path = asset.file.url.output_file();
            self.publisher.stage(&path, Tier::Hashed, &asset.bytes).map(|_| ())
        })?;
        for code in self.prepared.qr_codes() {
            self.publisher.stage(&code.file.url.output_file(), Tier::Hashed, &code.bytes)?;
        }
        self.downloads()?;
        for Feed { url, text } in self.prepared.feeds(texts, settings.drafts, warnings) {
            self.publisher.stage(&url.output_file(), Tier::Root, text.as_bytes())?;
        }
        Ok(())
    }
}
