//! What is remembered from one look at a site to the next.
//!
//! Owns the order of the stages, and for each what it is made from and what came
//! out of it the last time. Every stage is a pure function, so the same inputs
//! need no second run. A build is one look with an empty memory.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::sync::{Arc, OnceLock};
use std::time::Instant;

use super::downloading::downloads;
use super::inspect;
use super::kept::{Kept, Same};
use super::prepare::{Outcome, Prepared, References, Settings, Texts, Timings};
use crate::assets::{Assets, assets};
use crate::config::{Checks, Config, LanguageEntry};
use crate::diag::{Diagnostic, Diagnostics, Warned};
use crate::documents::{self, CodeMemory, Document as QrCode, qr_codes};
use crate::i18n::{self, Formatters, Languages, Layer, MessageSource, Messages};
use crate::load::{self, Bytes, Inventory, PageSource, Sources, Text};
use crate::model::file_ref::FileRef;
use crate::model::lang::LangTag;
use crate::model::url::{Base, UrlPath};
use crate::parse::{Data, Document};
use crate::resolve::{self, Inputs, Lock, Site, Unread, locks};
use crate::search::{self, Expectation, Vocabulary, WordSource};
use crate::theme::{self, Functions, Theme, ThemeFiles};
use crate::{check, parse};

/// What is remembered from one look at a site to the next: for each stage its
/// last inputs and what came out of it. What is made with a memory equals what
/// is made without.
#[derive(Default)]
pub struct Memory {
    shelf: load::Shelf,
    languages: Kept<Entries, Warned<Tongues>>,
    messages: Kept<MessageInputs, Warned<Arc<Messages>>>,
    theme_files: Kept<(String, Vec<Bytes>), Warned<Arc<ThemeFiles>>>,
    assets: Kept<(Same<ThemeFiles>, Vec<Bytes>), Arc<Assets>>,
    theme: Kept<ThemeInputs, Compiled>,
    pages: parse::Memory,
    data: Kept<Vec<Text>, Warned<Arc<Data>>>,
    locks: Kept<Vec<Text>, Warned<Arc<Vec<Lock>>>>,
    site: resolve::Memory,
    checks: check::Memory,
    codes: CodeMemory,
    config: Kept<ConfigInputs, Warned<Option<Config>>>,
    downloads: Kept<Same<Assets>, Diagnostics>,
    expectations: Kept<Text, Warned<Vec<Expectation>>>,
    qr_codes: Kept<QrInputs, Vec<Option<QrCode>>>,
    words: Kept<WordInputs, Warned<Arc<Vec<Vocabulary>>>>,
    documents: documents::Shelf,
}

/// What the configuration is read from.
type ConfigInputs = (Text, Option<Base>);

/// What QR codes lead to: the home page of each language.
type QrInputs = (Same<Languages>, Base, Box<[UrlPath]>);

/// The configured languages, those of them that have a contact card only, and
/// the file in which they stand.
type Entries = (Vec<LanguageEntry>, Vec<LangTag>, Arc<str>);

/// The languages, and how they write dates and numbers.
type Tongues = (Arc<Languages>, Arc<Formatters>);

/// What texts are made from.
type MessageInputs = (Same<Languages>, Vec<MessageSource>);

/// What a theme is compiled from.
#[derive(PartialEq)]
struct ThemeInputs {
    base: Base,
    files: Same<ThemeFiles>,
    assets: Same<Assets>,
    messages: Same<Messages>,
}

/// The languages of a site and all that is said in them.
pub(super) struct Voices {
    pub(super) languages: Arc<Languages>,
    pub(super) formatters: Arc<Formatters>,
    pub(super) messages: Arc<Messages>,
}

/// What the words of the search are read from.
type WordInputs = (Same<Languages>, Vec<WordSource>);

/// A theme, or why there is none.
type Compiled = Result<Arc<Theme>, Box<Diagnostic>>;

impl Memory {
    /// A memory of documents alone, as they were made in an earlier run.
    #[must_use]
    pub fn of_documents(documents: documents::Shelf) -> Self {
        Self { documents, ..Self::default() }
    }

    /// Takes a site from disk to a resolved and checked one. `doubtful` are
    /// files that are read even if the file system says that nothing changed.
    pub fn prepare(
        &mut self,
        settings: &Settings,
        inventory: &Inventory,
        doubtful: &BTreeSet<String>,
    ) -> Outcome {
        let mut timings = Timings::default();
        let Warned { value: sources, mut diagnostics } =
            timings.time("read", || self.shelf.read(inventory, doubtful));
        let mut texts = Texts::of(&sources);
        let mut work = Work {
            settings,
            texts: &mut texts,
            diagnostics: &mut diagnostics,
            timings,
            checks: Checks::default(),
        };
        let prepared = work.prepare(self, &sources);
        let Work { timings, checks, .. } = work;
        let mut waived = BTreeSet::new();
        let diagnostics = checks.judge(diagnostics, &mut waived).sorted();
        Outcome { prepared, diagnostics, waived, texts, timings }
    }
}

/// One look at a site.
struct Work<'w> {
    settings: &'w Settings,
    texts: &'w mut Texts,
    diagnostics: &'w mut Diagnostics,
    timings: Timings,
    /// What the site makes of what is found.
    checks: Checks,
}

impl Work<'_> {
    fn prepare(&mut self, memory: &mut Memory, sources: &Sources) -> Option<Prepared> {
        let settings = self.settings;
        let site_file = sources.site.as_ref()?;
        let config = self.config(memory, site_file)?;
        let (documents, cards) = self.documents(memory, &config, sources);
        let unread = unread(&config, sources, &documents);
        let began = Instant::now();
        let entries = (config.languages.clone(), cards, site_file.file.clone());
        let voices = self.voices(memory, entries, sources);
        self.timings.since("languages", began);
        let began = Instant::now();
        let (theme_files, assets, theme) = self.theme(memory, &config, &voices, sources);
        self.timings.since("theme", began);
        let (data, locks) = self.shared(memory, sources);
        let theme = theme?;
        let media: BTreeMap<Arc<str>, FileRef> =
            assets.media.iter().map(|(name, asset)| (name.clone(), asset.file.clone())).collect();
        let inputs = Inputs {
            config: &config,
            languages: voices.languages.clone(),
            data,
            locks,
            signatures: &theme.signatures,
            media: &media,
            unread,
            date: settings.date,
            drafts: settings.drafts,
        };
        let resolved = self.timings.time("resolve", || memory.site.resolve(documents, inputs));
        let site = self.keep(resolved);
        self.check(memory, &site, &voices);
        let began = Instant::now();
        let downloads =
            downloads(&mut memory.documents, (&site, &voices, &assets), settings.binary);
        self.timings.since("documents", began);
        let Voices { languages, formatters, messages } = voices;
        let urls = site.group(site.home()).urls.clone();
        let home = (Same(languages.clone()), config.base.clone(), urls);
        let qr_codes = memory.qr_codes.of(home, |(languages, ..)| qr_codes(&site, &languages.0));
        let codes = memory.codes.of(&site, &languages);
        let files = (&*qr_codes, &codes, &*downloads);
        let references = References::new(settings, &assets, media, files);
        let vocabularies = self.vocabularies(memory, &languages, sources);
        let expectations = self.expectations(memory, sources);
        Some(Prepared {
            site,
            languages,
            messages,
            formatters,
            theme,
            theme_files,
            assets,
            qr_codes,
            codes,
            downloads,
            vocabularies,
            expectations,
            references,
            prelude: OnceLock::new(),
        })
    }

    /// The pages that somebody wrote, and the languages that have a card only.
    fn documents(
        &mut self,
        memory: &mut Memory,
        config: &Config,
        sources: &Sources,
    ) -> (Vec<Arc<Document>>, Vec<LangTag>) {
        let began = Instant::now();
        let tags: Vec<LangTag> = config.languages.iter().map(|entry| entry.tag.clone()).collect();
        let documents = self.keep(memory.pages.documents(&sources.pages, &tags));
        self.timings.since("parse", began);
        let cards = parse::card_languages(&documents, &sources.pages, &tags);
        (documents, cards)
    }

    fn config(&mut self, memory: &mut Memory, site_file: &Text) -> Option<Config> {
        let inputs = (site_file.clone(), self.settings.base.clone());
        let config = memory.config.of(inputs, |(file, base)| parse::config(file, base.clone()));
        let config = self.keep(config)?;
        self.checks.clone_from(&config.checks);
        Some(config)
    }

    /// What all pages share, and what translations were made from.
    fn shared(&mut self, memory: &mut Memory, sources: &Sources) -> (Arc<Data>, Arc<Vec<Lock>>) {
        let began = Instant::now();
        let data = self.keep(memory.data.of(sources.data.clone(), |files| {
            let Warned { value, diagnostics } = parse::data(files);
            Warned { value: Arc::new(value), diagnostics }
        }));
        let locks = self.keep(memory.locks.of(sources.locks.clone(), |texts| {
            let Warned { value, diagnostics } = locks(texts);
            Warned { value: Arc::new(value), diagnostics }
        }));
        self.timings.since("data", began);
        (data, locks)
    }

    /// What the site is held to on every build.
    fn check(&mut self, memory: &mut Memory, site: &Site, voices: &Voices) {
        let began = Instant::now();
        let Voices { languages, formatters, messages } = voices;
        let scope = check::Scope { site, languages, messages, formatters };
        self.diagnostics.extend(memory.checks.check(&scope));
        self.timings.since("check", began);
    }

    /// The languages of the site and all that is said in them.
    fn voices(&mut self, memory: &mut Memory, entries: Entries, sources: &Sources) -> Voices {
        let (languages, formatters) =
            self.keep(memory.languages.of(entries, |(entries, cards, file)| {
                let Warned { value: languages, mut diagnostics } = Languages::new(entries, file);
                let languages = languages.with_cards(cards);
                let formatters = Formatters::new(&languages);
                diagnostics.extend(formatters.diagnostics);
                Warned { value: (Arc::new(languages), Arc::new(formatters.value)), diagnostics }
            }));
        let own = message_sources(sources);
        for source in &own {
            self.texts.insert(source.file.clone(), source.text.clone());
        }
        let inputs = (Same(languages.clone()), own);
        let messages = self.keep(memory.messages.of(inputs, |(languages, own)| {
            let Warned { value, diagnostics } = Messages::new(&languages.0, own);
            Warned { value: Arc::new(value), diagnostics }
        }));
        Voices { languages, formatters, messages }
    }

    /// The files of the site that are not pages, and its theme unless that has
    /// mistakes.
    fn theme(
        &mut self,
        memory: &mut Memory,
        config: &Config,
        voices: &Voices,
        sources: &Sources,
    ) -> (Arc<ThemeFiles>, Arc<Assets>, Option<Arc<Theme>>) {
        let files = (config.theme.clone(), sources.themes.clone());
        let files = self.keep(memory.theme_files.of(files, |(_, themes)| {
            let Warned { value, diagnostics } = theme::files(config, themes);
            Warned { value: Arc::new(value), diagnostics }
        }));
        for template in &files.templates {
            self.texts.insert(template.file.clone(), template.text.clone());
        }
        for (file, text) in inspect::styles(&config.theme, &files) {
            self.texts.insert(file, text);
        }
        let named = (Same(files.clone()), sources.media.clone());
        let assets =
            memory.assets.of(named, |(files, media)| Arc::new(assets(&files.0.assets, media)));
        self.diagnostics.extend(memory.downloads.of(Same(assets.clone()), |assets| {
            let mut found = Diagnostics::new();
            let media = assets.0.media.iter().map(|(file, asset)| (file, &*asset.bytes));
            check::downloads(media, &mut found);
            found
        }));
        let inputs = ThemeInputs {
            base: config.base.clone(),
            files: Same(files.clone()),
            assets: Same(assets.clone()),
            messages: Same(voices.messages.clone()),
        };
        let theme = memory.theme.of(inputs, |inputs| {
            let functions = functions(config, &assets, &voices.languages, &voices.messages);
            theme::compile(&inputs.files.0, functions).map(Arc::new)
        });
        let theme = theme.map_err(|error| self.diagnostics.push(*error)).ok();
        (files, assets, theme)
    }

    /// The words that the languages of the site add for its search.
    fn vocabularies(
        &mut self,
        memory: &mut Memory,
        languages: &Arc<Languages>,
        sources: &Sources,
    ) -> Arc<Vec<Vocabulary>> {
        let own = sources.locales.iter().filter(|text| text.file.ends_with(".yaml"));
        let own = own.filter_map(|text| {
            let tag = LangTag::new(text.file.split('/').nth(1)?)?;
            Some(WordSource { tag, file: text.file.clone(), text: text.text.clone() })
        });
        let inputs = (Same(languages.clone()), own.collect());
        self.keep(memory.words.of(inputs, |(languages, own)| {
            let mut diagnostics = Diagnostics::new();
            let value = search::vocabularies(&languages.0, own, &mut diagnostics);
            Warned { value: Arc::new(value), diagnostics }
        }))
    }

    fn expectations(
        &mut self,
        memory: &mut Memory,
        sources: &Sources,
    ) -> Option<(Arc<str>, Vec<Expectation>)> {
        let is_it = |text: &&Text| text.file.ends_with("/search-expectations.yaml");
        let text = sources.data.iter().find(is_it)?;
        let value = memory
            .expectations
            .of(text.clone(), |text| search::expectations(&text.file, &text.text));
        let value = self.keep(value);
        Some((text.file.clone(), value))
    }

    /// Takes the value of a stage and keeps what it has to say.
    fn keep<T>(&mut self, warned: Warned<T>) -> T {
        self.diagnostics.extend(warned.diagnostics);
        warned.value
    }
}

/// The pages in the source language that could not be read.
fn unread(config: &Config, sources: &Sources, documents: &[Arc<Document>]) -> Unread {
    if documents.len() == sources.pages.len() {
        return Unread::default();
    }
    let read: HashSet<&str> = documents.iter().map(|document| &*document.file).collect();
    let source = config.languages.first().map(|language| &language.tag);
    let is_unread = |page: &&Arc<PageSource>| {
        !read.contains(&*page.file) && LangTag::new(&page.folder).as_ref() == source
    };
    sources.pages.iter().filter(is_unread).map(|page| page.path.clone()).collect()
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
