//! What links can lead to.
//!
//! Owns the looking up of pages, and how often it is told what may have been
//! meant.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use super::super::ground::Ground;
use super::super::group::{Group, Withheld};
use super::super::site::{GroupId, Page, PageContent};
use super::super::unread::Unread;
use crate::config::Config;
use crate::diag::nearest;
use crate::model::file_ref::FileRef;
use crate::model::glossary::Term;
use crate::model::lang::{Lang, LangTag};
use crate::model::url::{Base, UrlPath};
use crate::parse::Data;

/// What links can lead to.
pub(in crate::resolve) struct Index<'i> {
    ground: &'i Ground,
    pub(super) media: &'i BTreeMap<Arc<str>, FileRef>,
    withheld: &'i Withheld,
    unread: &'i Unread,
    data: &'i Data,
    /// The language that content is written in.
    source: &'i LangTag,
    /// Where the site will stand; none where nobody has said it yet.
    base: Option<&'i Base>,
    /// Looking for the nearest of all pages is slow, so only the first broken
    /// links of a build are told it.
    hints_left: AtomicUsize,
    /// The same for names of other things, of which there are mostly few.
    comparisons_left: AtomicUsize,
}

const HINTS: usize = 50;
const COMPARISONS: usize = 200_000;

impl<'i> Index<'i> {
    pub(in crate::resolve) fn new(
        ground: &'i Ground,
        media: &'i BTreeMap<Arc<str>, FileRef>,
        (withheld, unread): (&'i Withheld, &'i Unread),
        (base, data, source): (&'i Base, &'i Data, &'i LangTag),
    ) -> Self {
        let base = Some(base).filter(|base| **base != Config::default_base());
        let hints_left = AtomicUsize::new(HINTS);
        let comparisons_left = AtomicUsize::new(COMPARISONS);
        Self { ground, media, withheld, unread, data, source, base, hints_left, comparisons_left }
    }

    /// All groups.
    pub(in crate::resolve) fn groups(&self) -> &'i [Group] {
        &self.ground.groups
    }

    /// The group of a path.
    pub(in crate::resolve) fn group(&self, path: &str) -> Option<GroupId> {
        let groups = self.groups();
        let at = groups.binary_search_by(|group| (*group.path).cmp(path)).ok()?;
        Some(GroupId(at as u32))
    }

    /// That a page is there, but not on this day.
    pub(in crate::resolve) fn withheld(&self, path: &str) -> Option<String> {
        let section = format!("{path}/_index.md");
        let page = format!("{path}.md");
        let (file, reason) = self.withheld.iter().find(|(file, _)| {
            let inner = file.splitn(3, '/').nth(2).unwrap_or("");
            inner == page || inner == section
        })?;
        Some(format!("{file} is not published: {reason}"))
    }

    /// Whether a page stands but could not be read.
    pub(in crate::resolve) fn is_unread(&self, path: &str) -> bool {
        self.unread.has(path)
    }

    /// Does what many threads do at once. What may have been meant is not looked for
    /// meanwhile: which of them was first would be chance.
    pub(in crate::resolve) fn without_hints<T>(&self, work: impl FnOnce() -> T) -> T {
        let budgets = [&self.hints_left, &self.comparisons_left];
        let left = budgets.map(|budget| budget.swap(0, Ordering::Relaxed));
        let done = work();
        for (budget, left) in budgets.into_iter().zip(left) {
            budget.store(left, Ordering::Relaxed);
        }
        done
    }

    /// Whether the glossary has an entry on its page in every language, or may well
    /// have one that could not be read.
    pub(super) fn explains(&self, entry: &str) -> bool {
        let known = self.data.glossary.get(entry).is_some_and(|entry| self.is_shown(&entry.value));
        known || self.data.misread.covers("glossary", entry)
    }

    /// The names of the entries of the glossary that can be led to.
    pub(super) fn words(&self) -> impl Iterator<Item = &'i str> {
        let shown = self.data.glossary.iter().filter(|(_, entry)| self.is_shown(&entry.value));
        shown.map(|(name, _)| &**name)
    }

    /// Whether an entry says something in the source language: what says nothing in
    /// the reader's is shown in that one.
    fn is_shown(&self, term: &Term) -> bool {
        term.term.get(self.source).is_some() && term.meaning.get(self.source).is_some()
    }

    /// Whether there may well be a glossary that could not be read.
    pub(super) fn lacks_glossary(&self) -> bool {
        self.data.misread.touches("glossary")
    }

    /// Whether there is time to look for what may have been meant; each time it
    /// is asked, less is left.
    pub(in crate::resolve) fn may_hint(&self) -> bool {
        self.hints_left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1))
            .is_ok()
    }

    /// The nearest of some names, while there is time to look for it.
    pub(in crate::resolve) fn near<'n>(
        &self,
        written: &str,
        names: impl ExactSizeIterator<Item = &'n str>,
    ) -> Option<&'n str> {
        let cost = names.len();
        let spend = |left: usize| left.checked_sub(cost);
        let granted =
            self.comparisons_left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, spend).is_ok();
        granted.then(|| nearest(written, names)).flatten()
    }

    pub(super) fn hint(&self, written: &str) -> Option<String> {
        let granted = self.may_hint();
        let paths = self.groups().iter().map(|group| &*group.path).filter(|_| granted);
        nearest(written, paths).map(str::to_owned)
    }

    /// What stands at an address, and for which language. Later parts of lists are
    /// in nobody's hand: what stands there changes with every page.
    pub(super) fn at(&self, address: &str) -> Option<(PageContent, Lang)> {
        let group = self.ground.by_url.get(address);
        group.map(|(group, lang)| (PageContent::Group(*group), *lang)).or_else(|| {
            let page = self.page(address).filter(|page| page.part == 1)?;
            Some((page.content, page.lang))
        })
    }

    fn page(&self, address: &str) -> Option<&'i Page> {
        let pages = &self.ground.pages;
        let at = pages.binary_search_by(|page| page.url.as_str().cmp(address)).ok()?;
        pages.get(at)
    }

    /// Where the same stands in the source language.
    pub(super) fn source_address(&self, content: PageContent) -> Option<&'i UrlPath> {
        if let PageContent::Group(group) = content {
            return Some(self.groups()[group.0 as usize].url(Lang::SOURCE));
        }
        let same = |page: &&Page| page.lang.is_source() && page.content == content;
        self.ground.pages.iter().find(|page| page.part == 1 && same(page)).map(|page| &page.url)
    }

    /// Whether a page or what is left of one stands at an address.
    pub(super) fn stands(&self, address: &str) -> bool {
        let old = || self.ground.redirects.binary_search_by(|old| old.from.as_str().cmp(address));
        self.at(address).is_some() || self.page(address).is_some() || old().is_ok()
    }

    /// What of a whole address comes after that of this site; none for one of
    /// another site.
    pub(super) fn inside<'w>(&self, written: &'w str) -> Option<&'w str> {
        let (_, written) = written.split_once("//")?;
        let (_, host) = self.base?.origin().split_once("//")?;
        let inside = written.strip_prefix(host)?.strip_prefix(self.base?.path())?;
        (inside.is_empty() || inside.starts_with(['/', '?', '#'])).then_some(inside)
    }
}
