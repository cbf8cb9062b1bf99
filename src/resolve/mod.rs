//! All [`Document`](crate::parse::Document)s together become one immutable [`Site`].
//!
//! Owns what needs to see more than one page: which files are translations of
//! each other, what has which address, where links and directives lead, what is
//! listed where, and how far a translation is behind its source. Adds side
//! tables and never rewrites a document. Does not own how anything looks.
//!
//! [`Memory::resolve`] is the stage; its steps stand in it in the order in which
//! they are taken.

mod address;
mod basis;
pub mod calculators;
mod directives;
mod feed;
mod finder;
mod forms;
mod glossary;
mod ground;
mod group;
mod help;
mod links;
mod listing;
mod lock;
mod memory;
mod mistake;
mod neighbourhood;
mod original;
mod reading;
mod references;
mod shared;
mod shelf;
mod site;
mod still;
mod translation;
mod unread;

use std::sync::Arc;

pub use address::{finder_qr, finder_url, part_of, parts};
pub use basis::Basis;
pub use directives::{BUILT_IN, Meaning};
pub use feed::FeedKind;
pub use finder::{Answers, Finder, FinderItem, FinderState, Given, StateId, finder_rule};
pub use glossary::TermUse;
pub use group::{Form, Group};
pub use help::{is_open_at_night, needs_no_call};
pub use links::{Anchor, Target};
pub use listing::{Facet, SystemPage, Term};
pub use lock::{Lock, LockEntry, locks};
pub use memory::Memory;
pub use original::Counterpart;
pub use shared::Shared;
pub use shelf::{Shelf, slides_of};
pub use site::{DocId, GroupId, Page, PageContent, Redirect, Site, TermId};
pub use translation::{
    SourceState, StaleName, StaleSection, Translation, lock_entry, translation_changed,
};
pub use unread::Unread;

use crate::config::Config;
use crate::i18n::Languages;
use crate::model::component::Signatures;
use crate::model::date::Date;
use crate::model::file_ref::FileRef;
use crate::parse::Data;

/// Whether drafts are part of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
pub enum Drafts {
    /// They are left out.
    Hidden,
    /// They are shown, and marked.
    Shown,
}

/// Everything that decides what a site is, beside its pages.
pub struct Inputs<'i> {
    /// The configuration.
    pub config: &'i Config,
    /// Its languages.
    pub languages: Arc<Languages>,
    /// What all pages share.
    pub data: Arc<Data>,
    /// What the translations were made from.
    pub locks: Arc<Vec<Lock>>,
    /// The components of the theme.
    pub signatures: &'i Signatures,
    /// Images and downloads in the content, by path from the site folder.
    pub media: &'i std::collections::BTreeMap<Arc<str>, FileRef>,
    /// Pages that stand but could not be read, which has been told.
    pub unread: Unread,
    /// The day for which the site is built.
    pub date: Date,
    /// Whether drafts are part of it.
    pub drafts: Drafts,
}
