//! All [`Document`]s together become one immutable [`Site`].
//!
//! Owns what needs to see more than one page: which files are translations of
//! each other, what has which address, where links and directives lead, what is
//! listed where, and how far a translation is behind its source. Adds side
//! tables and never rewrites a document. Does not own how anything looks.
//!
//! [`resolve`] is the stage; its steps stand in it in the order in which they
//! are taken.

mod address;
pub mod calculators;
mod directives;
mod feed;
mod finder;
mod forms;
mod glossary;
mod group;
mod help;
mod links;
mod listing;
mod lock;
mod mistake;
mod neighbourhood;
mod original;
mod references;
mod shelf;
mod site;
mod translation;

use std::sync::Arc;

pub use address::{finder_qr, finder_url, part_of, parts};
pub use directives::Meaning;
pub use feed::FeedKind;
pub use finder::{Answers, Finder, FinderItem, FinderState, Given, StateId};
pub use glossary::TermUse;
pub use group::{Form, Group};
pub use help::{is_open_at_night, needs_no_call};
pub use links::{Anchor, Target};
pub use listing::{Facet, SystemPage, Term};
pub use lock::{Lock, LockEntry, locks};
pub use original::Counterpart;
pub use shelf::{Shelf, slides_of};
pub use site::{DocId, GroupId, Page, PageContent, Redirect, Site, TermId};
pub use translation::{SourceState, StaleSection, Translation, lock_entry, translation_changed};

use listing::Terms;

use crate::config::Config;
use crate::diag::{Diagnostics, Warned};
use crate::i18n::Languages;
use crate::model::component::Signatures;
use crate::model::date::Date;
use crate::model::file_ref::FileRef;
use crate::parse::{Data, Document};

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
    pub languages: &'i Languages,
    /// What all pages share.
    pub data: Arc<Data>,
    /// What the translations were made from.
    pub locks: Vec<Lock>,
    /// The components of the theme.
    pub signatures: &'i Signatures,
    /// Images and downloads in the content, by path from the site folder.
    pub media: &'i std::collections::BTreeMap<Arc<str>, FileRef>,
    /// The day for which the site is built.
    pub date: Date,
    /// Whether drafts are part of it.
    pub drafts: Drafts,
}

/// Makes the site. It is whole even where there are errors, so that all of them
/// are found; nothing is published then.
#[must_use]
pub fn resolve(documents: Vec<Arc<Document>>, inputs: Inputs<'_>) -> Warned<Site> {
    let mut diagnostics = Diagnostics::new();
    let (documents, withheld) = group::visible(documents, inputs.date, inputs.drafts);
    let groups = group::groups(&documents, inputs.languages, &mut diagnostics);
    let Terms { terms, of_group: terms_of } =
        listing::terms(&documents, &groups, inputs.languages, &mut diagnostics);
    let help = help::services(&documents, &groups);
    let shelf = shelf::shelf(&documents, &groups);
    let finder = finder::finder(&documents, &groups, &inputs.data, inputs.config, &mut diagnostics);
    let pages = address::pages(&groups, (&terms, &help, &shelf, finder.as_ref()), &inputs);
    let redirects = address::redirects(&documents, &groups);
    address::check((&pages, &redirects), &groups, &documents, inputs.languages, &mut diagnostics);

    let index = links::Index::new(&groups, inputs.media, &withheld);
    let links = links::links(&documents, &groups, &index, &mut diagnostics);
    let scope = directives::Scope {
        documents: &documents,
        groups: &groups,
        index: &index,
        data: &inputs.data,
        signatures: inputs.signatures,
    };
    let meanings = directives::meanings(&scope, &mut diagnostics);
    references::check(&scope, inputs.config, &mut diagnostics);
    let rules = calculators::rules(&scope, &mut diagnostics);
    let translations =
        translation::translations(&documents, &groups, &inputs.locks, inputs.languages);
    let ground = neighbourhood::Ground {
        documents: &documents,
        groups: &groups,
        terms: &terms,
        terms_of: &terms_of,
        links: &links,
        meanings: &meanings,
    };
    let (related, backlinks) = (ground.related(), ground.backlinks());
    let site = Site {
        config: inputs.config.clone(),
        date: inputs.date,
        about_areas: listing::about_areas(&documents, &groups),
        term_uses: glossary::uses(&documents, &inputs.data, inputs.languages),
        originals: original::originals(&documents, &translations),
        documents,
        groups,
        terms,
        terms_of,
        related,
        backlinks,
        pages,
        redirects,
        help,
        shelf,
        finder,
        links,
        meanings,
        translations,
        data: inputs.data,
        rules,
        media: inputs.media.clone(),
        withheld: withheld.into_keys().collect(),
    };
    Warned { value: site, diagnostics }
}
