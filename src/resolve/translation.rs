//! Translations: how far each one is behind its source.
//!
//! Owns what counts as a change: a section whose source text differs from the
//! one that was translated, or the page's title, summary and other texts. White
//! space does not count. That a change is a matter of wording only is for a
//! person to say (`pace translate accept --wording-only`).

use std::sync::Arc;

use super::group::Group;
use super::lock::{Lock, LockEntry};
use super::shared::Shared;
use super::site::DocId;
use super::still::Still;
use crate::i18n::Languages;
use crate::model::body::{Body, NodeKind};
use crate::model::date::Date;
use crate::model::file_ref::{ContentHash, Hasher};
use crate::model::kind::Level;
use crate::model::lang::Lang;
use crate::parse::Document;

/// A part of a source page that changed after it was translated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StaleSection {
    /// Title, summary or another text of the front matter.
    Fields,
    /// What stands before the first heading.
    Opening,
    /// A section: the place of its heading among the source body's.
    Heading(u32),
    /// Sections that are gone.
    Removed,
}

/// What a changed part of a source is called for readers of a translation.
#[derive(Clone, Copy, Debug)]
pub enum StaleName<'d> {
    /// As a message says.
    Message(&'static str),
    /// As the heading of this number in a document says.
    Heading(&'d Document, u32),
}

impl StaleSection {
    /// What it is called: a section has the heading of the translation where
    /// that has the same headings as its source, else that of the source.
    #[must_use]
    pub fn named<'d>(&self, source: &'d Document, translation: &'d Document) -> StaleName<'d> {
        match self {
            Self::Fields => StaleName::Message("stale-fields"),
            Self::Opening => StaleName::Message("stale-opening"),
            Self::Removed => StaleName::Message("stale-removed"),
            Self::Heading(at) => {
                let aligned = source.body.headings.len() == translation.body.headings.len();
                StaleName::Heading(if aligned { translation } else { source }, *at)
            }
        }
    }
}

/// What is known of the source that a translation was made from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SourceState {
    /// Nobody has said yet that it is up to date.
    NeverAccepted,
    /// It was accepted on a day; since then these parts have changed.
    Accepted {
        /// The day.
        on: Date,
        /// What has changed; empty if it is up to date.
        stale: Vec<StaleSection>,
    },
    /// It is a contact card: a text of its own that translates no page.
    OwnText,
}

impl Translation {
    /// What has changed in its source since somebody accepted it.
    #[must_use]
    pub fn stale(&self) -> &[StaleSection] {
        match &self.state {
            SourceState::Accepted { stale, .. } => stale,
            SourceState::NeverAccepted | SourceState::OwnText => &[],
        }
    }
}

/// The state of one translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// The document it translates.
    pub source: DocId,
    /// What is known of the source that it was made from.
    pub state: SourceState,
    /// Made by a machine and not reviewed by a named person.
    pub machine: bool,
}

/// A section of a body: its heading (none before the first) and its hash.
struct Section {
    heading: Option<u32>,
    key: String,
    hash: String,
}

/// Compares all translations with what they were made from. `still` holds where
/// the locks are as they were.
pub(super) fn translations(
    documents: &[Arc<Document>],
    groups: &[Group],
    (locks, languages): (&[Lock], &Languages),
    still: &Still<'_>,
) -> Shared<Option<Arc<Translation>>> {
    let mut translations: Vec<Option<Arc<Translation>>> = documents.iter().map(|_| None).collect();
    for group in groups {
        let Some(source) = group.document(Lang::SOURCE) else { continue };
        for id in group.documents.iter().flatten().copied().filter(|id| *id != source) {
            let known = still.row(|site| &site.translations, id, Some(source));
            translations[id.0 as usize] = known.cloned().unwrap_or_else(|| {
                let document = &documents[id.0 as usize];
                let tag = &languages.get(document.lang).tag;
                let lock = locks.iter().find(|lock| lock.tag == *tag);
                let entry = lock.and_then(|lock| lock.entries.get(&*group.path));
                Some(Arc::new(translation(
                    document,
                    (source, &documents[source.0 as usize]),
                    entry,
                )))
            });
        }
    }
    translations.into()
}

fn translation(
    document: &Document,
    (id, source): (DocId, &Document),
    entry: Option<&LockEntry>,
) -> Translation {
    let common = &document.common;
    let state = match entry {
        _ if common.level == Some(Level::Card) => SourceState::OwnText,
        None => SourceState::NeverAccepted,
        Some(entry) => {
            SourceState::Accepted { on: entry.accepted, stale: stale(source, document, entry) }
        }
    };
    let machine = common.machine_translated && common.reviewed_by.is_none();
    Translation { source: id, state, machine }
}

/// What the lock of a translation should say now.
#[must_use]
pub fn lock_entry(source: &Document, translation: &Document, on: Date) -> LockEntry {
    LockEntry {
        accepted: on,
        translation: short(translation.hash),
        fields: short(source.local_hash),
        sections: sections(&source.body)
            .into_iter()
            .map(|section| format!("{} {}", section.key, section.hash))
            .collect(),
    }
}

/// Whether the translation's own file has changed since it was accepted.
#[must_use]
pub fn translation_changed(translation: &Document, entry: &LockEntry) -> bool {
    short(translation.hash) != entry.translation
}

fn stale(source: &Document, translation: &Document, entry: &LockEntry) -> Vec<StaleSection> {
    let mut stale = Vec::new();
    if short(source.local_hash) != entry.fields {
        stale.push(StaleSection::Fields);
    }
    if translation.body.is_empty() {
        // Only title and summary are translated; the text is the source itself.
        return stale;
    }
    let sections = sections(&source.body);
    for section in &sections {
        let now = format!("{} {}", section.key, section.hash);
        if !entry.sections.contains(&now) {
            stale.push(section.heading.map_or(StaleSection::Opening, StaleSection::Heading));
        }
    }
    let gone = entry.sections.iter().any(|before| {
        let key = before.split(' ').next();
        !sections.iter().any(|section| Some(section.key.as_str()) == key)
    });
    if gone {
        stale.push(StaleSection::Removed);
    }
    stale
}

/// The sections of a body: it is cut at top-level headings of level 1 and 2.
fn sections(body: &Body) -> Vec<Section> {
    let mut sections = Vec::new();
    let mut heading = None;
    let mut hasher = Hasher::default();
    let mut empty = true;
    let mut close = |heading: Option<u32>, hasher: Hasher, empty: bool| {
        if heading.is_some() || !empty {
            let key = heading.map_or("-", |at: u32| body.headings[at as usize].id.as_str());
            let key = key.to_owned();
            sections.push(Section { heading, key, hash: short(hasher.finish()) });
        }
    };
    for root in body.roots() {
        let node = body.node(root);
        if let NodeKind::Heading(at) = node.kind
            && body.headings[at as usize].level <= 2
        {
            close(heading, std::mem::take(&mut hasher), empty);
            heading = Some(at);
        }
        empty = false;
        let words: Vec<&str> = body.text(node.span).split_whitespace().collect();
        hasher.update(words.join(" ").as_bytes());
    }
    close(heading, hasher, empty);
    sections
}

fn short(hash: ContentHash) -> String {
    hash.to_hex()[..12].to_owned()
}
