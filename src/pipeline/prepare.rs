//! From disk to a resolved and checked site, without writing anything.
//!
//! Owns what is handed from one stage to the next. What becomes of the result
//! is `publish`'s, or `serve`'s.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};
use std::time::{Duration, Instant};

use super::memory::Memory;
use crate::assets::Assets;
use crate::config::{SearchMode, Used};
use crate::diag::Diagnostics;
use crate::documents::{Codes, Document, Download};
use crate::i18n::{Extent, Formatters, Languages, Messages};
use crate::load::{Inventory, PageSource, Sources};
use crate::model::date::Date;
use crate::model::file_ref::{ContentHash, FileRef, Hasher};
use crate::model::lang::LangTag;
use crate::model::url::{Base, UrlPath};
use crate::render::{self, Prelude, Renderer};
use crate::resolve::{DocId, Drafts, Site};
use crate::search::{self, Expectation, Indexing, Vocabulary};
use crate::theme::{Theme, ThemeFiles};

/// What decides a build beside the files of the site.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The site folder.
    pub site: PathBuf,
    /// What is given instead of `base_url`.
    pub base: Option<Base>,
    /// The day for which it is built.
    pub date: Date,
    /// Whether drafts are part of it.
    pub drafts: Drafts,
    /// What tells one binary from another.
    pub binary: ContentHash,
}

/// The texts of all files of a site, for the excerpts of diagnostics.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    /// Pages, sorted by file.
    pages: Arc<[Arc<PageSource>]>,
    others: Arc<BTreeMap<Arc<str>, Arc<str>>>,
}

impl crate::diag::Sources for Texts {
    fn source(&self, file: &str) -> Option<Arc<str>> {
        let page = self.pages.binary_search_by(|page| (*page.file).cmp(file)).ok();
        let page = page.map(|at| self.pages[at].text.clone());
        page.or_else(|| self.others.get(file).cloned())
    }
}

/// A site that is understood as a whole, before any page is made.
pub struct Prepared {
    /// The resolved site.
    pub site: Site,
    /// Its languages.
    pub languages: Arc<Languages>,
    /// Its texts.
    pub messages: Arc<Messages>,
    /// Its dates and numbers.
    pub formatters: Arc<Formatters>,
    /// Its theme.
    pub theme: Arc<Theme>,
    /// The files of its theme.
    pub theme_files: Arc<ThemeFiles>,
    /// Its fingerprinted files.
    pub assets: Arc<Assets>,
    /// Its QR codes, by language.
    pub qr_codes: Vec<Option<Document>>,
    /// QR codes of pages that stand in packs or are shown, by their address.
    pub codes: Codes,
    /// The files to download that are made of its documents.
    pub downloads: Vec<Download>,
    /// What its languages add to their texts for the search.
    pub vocabularies: Arc<Vec<Vocabulary>>,
    /// What its authors expect of the search, and the file that says so.
    pub expectations: Option<(Arc<str>, Vec<Expectation>)>,
    pub(super) references: References,
    /// What all its pages share, once somebody asked for a page.
    pub(super) prelude: OnceLock<Prelude>,
}

/// What pages are told of the files of other stages.
pub(super) struct References {
    media: BTreeMap<Arc<str>, FileRef>,
    qr_codes: Vec<Option<FileRef>>,
    codes: BTreeMap<UrlPath, FileRef>,
    downloads: BTreeMap<DocId, Vec<FileRef>>,
    hash: ContentHash,
}

/// How long each stage took, in the order in which they ran.
#[derive(Clone, Debug, Default)]
pub struct Timings(pub Vec<(&'static str, Duration)>);

impl Timings {
    pub(super) fn since(&mut self, stage: &'static str, began: Instant) {
        self.0.push((stage, began.elapsed()));
    }

    pub(super) fn time<T>(&mut self, stage: &'static str, work: impl FnOnce() -> T) -> T {
        let start = Instant::now();
        let value = work();
        self.0.push((stage, start.elapsed()));
        value
    }
}

/// The outcome of looking at a site: what there is to say, the texts to say it
/// with, and the site itself unless something made it impossible.
pub struct Outcome {
    /// The site; none where a part that all others need has errors.
    pub prepared: Option<Prepared>,
    /// Everything found that the site does not waive, sorted.
    pub diagnostics: Diagnostics,
    /// The entries of `checks` that had their say.
    pub waived: Used,
    /// The texts that the diagnostics point into.
    pub texts: Texts,
    /// How long each stage took.
    pub timings: Timings,
}

/// Takes a site from disk to a resolved and checked one, with no memory.
#[must_use]
pub fn prepare(settings: &Settings, inventory: &Inventory) -> Outcome {
    Memory::default().prepare(settings, inventory, &BTreeSet::new())
}

impl Texts {
    pub(super) fn of(sources: &Sources) -> Self {
        let others = [&sources.data, &sources.locks, &sources.locales];
        let others = others.into_iter().flatten().chain(&sources.site);
        let others = others.map(|text| (text.file.clone(), text.text.clone())).collect();
        Self { pages: sources.pages.as_slice().into(), others: Arc::new(others) }
    }

    /// Adds the text of a file that is no page.
    pub(super) fn insert(&mut self, file: Arc<str>, text: Arc<str>) {
        Arc::make_mut(&mut self.others).insert(file, text);
    }

    /// All files and their texts.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&Arc<str>, &Arc<str>)> {
        let pages = self.pages.iter().map(|page| (&page.file, &page.text));
        pages.chain(&*self.others)
    }
}

impl References {
    pub(super) fn new(
        settings: &Settings,
        assets: &Assets,
        media: BTreeMap<Arc<str>, FileRef>,
        (qr_codes, codes, files): (&[Option<Document>], &Codes, &[Download]),
    ) -> Self {
        let qr_codes: Vec<Option<FileRef>> =
            qr_codes.iter().map(|code| code.as_ref().map(|code| code.file.clone())).collect();
        let mut downloads: BTreeMap<DocId, Vec<FileRef>> = BTreeMap::new();
        for download in files {
            downloads.entry(download.document).or_default().push(download.file.clone());
        }
        let theme: Vec<&FileRef> = assets.theme.values().map(|asset| &asset.file).collect();
        let mut hasher = Hasher::default();
        hasher.update(&settings.binary.0);
        hasher.update_value(&settings.date);
        hasher.update_value(&theme);
        let codes = codes.iter().map(|(url, code)| (url.clone(), code.file.clone())).collect();
        Self { media, qr_codes, codes, downloads, hash: hasher.finish() }
    }
}

impl Prepared {
    /// What is indexed for each language; nothing where the site is not searched.
    #[must_use]
    pub fn indexings(&self) -> Vec<Indexing> {
        if self.site.config.search == SearchMode::Off {
            return Vec::new();
        }
        let texts = search::Texts {
            site: &self.site,
            messages: &self.messages,
            formatters: &self.formatters,
        };
        let tags: Vec<&LangTag> = self.languages.iter().map(|language| &language.tag).collect();
        let words = (tags[0], self.vocabularies.as_slice());
        // Of a language with a contact card only there is nothing to search.
        let whole = self.languages.iter().filter(|language| language.extent == Extent::Whole);
        whole.map(|language| Indexing::new(&texts, (language.lang, &language.tag), words)).collect()
    }

    /// The QR codes of all pages that have one, each file once.
    pub fn qr_codes(&self) -> impl Iterator<Item = &Document> {
        self.qr_codes.iter().flatten().chain(self.codes.values().map(|code| &**code))
    }

    /// What makes pages of this site.
    #[must_use]
    pub fn renderer(&self) -> Renderer<'_> {
        let sources = render::Sources {
            site: &self.site,
            languages: &self.languages,
            messages: &self.messages,
            formatters: &self.formatters,
            media: &self.references.media,
            qr_codes: &self.references.qr_codes,
            codes: &self.references.codes,
            downloads: &self.references.downloads,
        };
        let prelude = || Prelude::new(sources, &self.theme, self.references.hash);
        Renderer::new(sources, &self.theme, self.prelude.get_or_init(prelude))
    }
}
