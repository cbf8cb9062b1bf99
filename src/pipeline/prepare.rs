//! From disk to a resolved and checked site, without writing anything.
//!
//! Owns what is handed from one stage to the next. What becomes of the result
//! is `publish`'s, or `serve`'s.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::assets::{Assets, assets};
use crate::config::{Config, SearchMode};
use crate::diag::{Diagnostics, Warned};
use crate::documents::{Document as Download, qr_codes};
use crate::i18n::{self, Formatters, Languages, Layer, MessageSource, Messages};
use crate::load::{self, Inventory, Sources};
use crate::model::date::Date;
use crate::model::file_ref::{ContentHash, FileRef, Hasher};
use crate::model::lang::{Lang, LangTag};
use crate::model::url::Base;
use crate::render::{self, Renderer};
use crate::resolve::{Drafts, Inputs, Site, locks, resolve};
use crate::search::{self, Expectation, Indexing, Vocabulary, WordSource};
use crate::theme::{self, Functions, Theme};
use crate::{check, parse};

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
pub struct Texts(BTreeMap<Arc<str>, Arc<str>>);

impl crate::diag::Sources for Texts {
    fn source(&self, file: &str) -> Option<Arc<str>> {
        self.0.get(file).cloned()
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
    pub formatters: Formatters,
    /// Its theme.
    pub theme: Theme,
    /// Its fingerprinted files.
    pub assets: Assets,
    /// Its QR codes, by language.
    pub qr_codes: Vec<Option<Download>>,
    /// What its languages add to their texts for the search.
    pub vocabularies: Vec<Vocabulary>,
    /// What its authors expect of the search, and the file that says so.
    pub expectations: Option<(Arc<str>, Vec<Expectation>)>,
    references: References,
}

/// What pages are told of the files of other stages.
struct References {
    media: BTreeMap<Arc<str>, FileRef>,
    qr_codes: Vec<Option<FileRef>>,
    hash: ContentHash,
}

/// How long each stage took, in the order in which they ran.
#[derive(Clone, Debug, Default)]
pub struct Timings(pub Vec<(&'static str, Duration)>);

impl Timings {
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
    /// Everything found, sorted.
    pub diagnostics: Diagnostics,
    /// The texts that the diagnostics point into.
    pub texts: Texts,
    /// How long each stage took.
    pub timings: Timings,
}

/// Takes a site from disk to a resolved and checked one.
#[must_use]
pub fn prepare(settings: &Settings, inventory: &Inventory) -> Outcome {
    let mut timings = Timings::default();
    let Warned { value: sources, mut diagnostics } = timings.time("read", || load::read(inventory));
    let mut texts = Texts::of(&sources);
    let prepared = timings
        .time("prepare", || prepare_sources(settings, &sources, &mut texts, &mut diagnostics));
    Outcome { prepared, diagnostics: diagnostics.sorted(), texts, timings }
}

impl Texts {
    fn of(sources: &Sources) -> Self {
        let mut texts = BTreeMap::new();
        for page in &sources.pages {
            texts.insert(page.file.clone(), page.text.clone());
        }
        let others = [&sources.data, &sources.locks, &sources.locales];
        for text in others.into_iter().flatten().chain(&sources.site) {
            texts.insert(text.file.clone(), text.text.clone());
        }
        Self(texts)
    }
}

fn prepare_sources(
    settings: &Settings,
    sources: &Sources,
    texts: &mut Texts,
    diagnostics: &mut Diagnostics,
) -> Option<Prepared> {
    let site_file = sources.site.as_ref()?;
    let config = keep(parse::config(site_file, settings.base.clone()), diagnostics)?;
    let languages = Arc::new(keep(Languages::new(&config.languages, &site_file.file), diagnostics));
    let formatters = keep(Formatters::new(&languages), diagnostics);
    let message_sources = message_sources(sources);
    for source in &message_sources {
        texts.0.insert(source.file.clone(), source.text.clone());
    }
    let messages = Arc::new(keep(Messages::new(&languages, &message_sources), diagnostics));

    let files = keep(theme::files(&config, &sources.themes), diagnostics);
    for template in &files.templates {
        texts.0.insert(template.file.clone(), template.text.clone());
    }
    let assets = assets(&files.assets, &sources.media);
    let functions = functions(&config, &assets, &languages, &messages);
    let theme = theme::compile(&files, functions).map_err(|error| diagnostics.push(*error)).ok();

    let tags: Vec<LangTag> = config.languages.iter().map(|entry| entry.tag.clone()).collect();
    let documents = keep(parse::documents(&sources.pages, &tags), diagnostics);
    let facts = keep(parse::facts(&sources.data), diagnostics);
    let locks = keep(locks(&sources.locks), diagnostics);
    let theme = theme?;
    let media: BTreeMap<Arc<str>, FileRef> =
        assets.media.iter().map(|(name, asset)| (name.clone(), asset.file.clone())).collect();
    let inputs = Inputs {
        config: &config,
        languages: &languages,
        facts,
        locks,
        signatures: &theme.signatures,
        media: &media,
        date: settings.date,
        drafts: settings.drafts,
    };
    let site = keep(resolve(documents, inputs), diagnostics);
    diagnostics.extend(check::check(&site, &languages));
    let qr_codes = qr_codes(&site, &languages);
    let references = References::new(settings, &assets, media, &qr_codes);
    let vocabularies = search::vocabularies(&languages, &word_sources(sources), diagnostics);
    let expectations = expectations(sources, diagnostics);
    Some(Prepared {
        site,
        languages,
        messages,
        formatters,
        theme,
        assets,
        qr_codes,
        vocabularies,
        expectations,
        references,
    })
}

/// The words that the languages of the site add for its search.
fn word_sources(sources: &Sources) -> Vec<WordSource> {
    let own = sources.locales.iter().filter(|text| text.file.ends_with(".yaml"));
    own.filter_map(|text| {
        let tag = LangTag::new(text.file.split('/').nth(1)?)?;
        Some(WordSource { tag, file: text.file.clone(), text: text.text.clone() })
    })
    .collect()
}

fn expectations(
    sources: &Sources,
    diagnostics: &mut Diagnostics,
) -> Option<(Arc<str>, Vec<Expectation>)> {
    let text = sources.data.iter().find(|text| text.file.ends_with("/search-expectations.yaml"))?;
    let value = keep(search::expectations(&text.file, &text.text), diagnostics);
    Some((text.file.clone(), value))
}

/// Takes the value of a stage and keeps what it has to say.
fn keep<T>(warned: Warned<T>, diagnostics: &mut Diagnostics) -> T {
    diagnostics.extend(warned.diagnostics);
    warned.value
}

/// The texts of the program below, the site's own on top.
fn message_sources(sources: &Sources) -> Vec<MessageSource> {
    let own = sources.locales.iter().filter(|text| text.file.ends_with(".ftl"));
    let own = own.filter_map(|text| {
        let folder = text.file.split('/').nth(1)?;
        Some(MessageSource {
            tag: LangTag::new(folder)?,
            layer: Layer::Site,
            file: text.file.clone(),
            text: text.text.clone(),
        })
    });
    i18n::embedded().into_iter().chain(own).collect()
}

/// The functions that templates call.
fn functions(
    config: &Config,
    assets: &Assets,
    languages: &Arc<Languages>,
    messages: &Arc<Messages>,
) -> Functions {
    let assets = assets
        .theme
        .iter()
        .map(|(name, asset)| (name.clone(), config.base.href(&asset.file.url)))
        .collect();
    Functions { languages: languages.clone(), messages: messages.clone(), assets }
}

impl References {
    fn new(
        settings: &Settings,
        assets: &Assets,
        media: BTreeMap<Arc<str>, FileRef>,
        qr_codes: &[Option<Download>],
    ) -> Self {
        let qr_codes: Vec<Option<FileRef>> =
            qr_codes.iter().map(|code| code.as_ref().map(|code| code.file.clone())).collect();
        let theme: Vec<&FileRef> = assets.theme.values().map(|asset| &asset.file).collect();
        let mut hasher = Hasher::default();
        hasher.update(&settings.binary.0);
        hasher.update_value(&settings.date);
        hasher.update_value(&theme);
        Self { media, qr_codes, hash: hasher.finish() }
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
        let languages = (0..).map(Lang).zip(self.languages.iter()).zip(&self.vocabularies);
        languages
            .map(|((lang, language), words)| Indexing::new(&texts, lang, &language.tag, words))
            .collect()
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
        };
        Renderer::new(sources, &self.theme, self.references.hash)
    }
}
