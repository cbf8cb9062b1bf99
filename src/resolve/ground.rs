//! What the texts of pages do not decide: which pages there are, how they hang
//! together and where they stand.
//!
//! Owns [`Ground`], which is made from paths and front matter. Most edits leave
//! both as they are, and then the ground of the last site holds for the next.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use super::Inputs;
use super::finder::{self, Finder};
use super::group::{self, Group};
use super::listing::{self, Term, Terms};
use super::neighbourhood;
use super::shared::Shared;
use super::shelf::{self, Shelf};
use super::site::{GroupId, Page, Redirect, TermId};
use super::{address, help};
use crate::diag::Diagnostics;
use crate::model::lang::Lang;
use crate::model::url::UrlPath;
use crate::parse::Document;

/// Which pages there are, and where they stand.
#[derive(Clone)]
pub(super) struct Ground {
    pub(super) groups: Shared<Group>,
    pub(super) terms: Shared<Term>,
    pub(super) terms_of: Shared<Box<[TermId]>>,
    pub(super) help: Vec<GroupId>,
    pub(super) shelf: Shelf,
    pub(super) finder: Option<Arc<Finder>>,
    pub(super) about_areas: Arc<BTreeMap<String, Vec<GroupId>>>,
    pub(super) pages: Shared<Page>,
    pub(super) redirects: Shared<Redirect>,
    pub(super) related: Shared<Box<[GroupId]>>,
    /// Groups by their address in the source language, and in the others.
    pub(super) by_url: Arc<HashMap<UrlPath, (GroupId, Lang)>>,
}

impl Ground {
    /// The ground of these documents.
    pub(super) fn of(
        documents: &[Arc<Document>],
        inputs: &Inputs<'_>,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let languages = &inputs.languages;
        let groups: Shared<Group> =
            group::groups(documents, (languages, &inputs.unread), diagnostics).into();
        let Terms { terms, of_group: terms_of } =
            listing::terms(documents, &groups, languages, diagnostics);
        let help = help::services(documents, &groups);
        let shelf = shelf::shelf(documents, &groups);
        let (data, config) = (&inputs.data, inputs.config);
        let finder = finder::finder(documents, &groups, data, config, diagnostics).map(Arc::new);
        let made = (terms.as_slice(), help.as_slice(), &shelf, finder.as_deref());
        let pages = address::pages(&groups, made, inputs);
        let redirects = address::redirects(documents, &groups);
        let addresses = (pages.as_slice(), redirects.as_slice());
        address::check(addresses, &groups, documents, languages, diagnostics);
        let related = neighbourhood::related(&groups, &terms, &terms_of).into();
        let about_areas = Arc::new(listing::about_areas(documents, &groups));
        let mut by_url = HashMap::with_capacity(groups.len() * languages.len());
        for (id, group) in (0..).map(GroupId).zip(&groups) {
            for (lang, url) in (0..).map(Lang).zip(&group.urls) {
                by_url.entry(url.clone()).or_insert((id, lang));
            }
        }
        Self {
            terms: terms.into(),
            terms_of: terms_of.into(),
            pages: pages.into(),
            redirects: redirects.into(),
            by_url: Arc::new(by_url),
            groups,
            help,
            shelf,
            finder,
            about_areas,
            related,
        }
    }

    /// Whether two lists of documents have the same ground: they have the same
    /// paths, and no field differs but those that are texts.
    pub(super) fn is_of_both(one: &[Arc<Document>], other: &[Arc<Document>]) -> bool {
        one.len() == other.len()
            && one.iter().zip(other).all(|(one, other)| {
                Arc::ptr_eq(one, other)
                    || (one.lang, one.section, one.shape, &one.file)
                        == (other.lang, other.section, other.shape, &other.file)
            })
    }
}
