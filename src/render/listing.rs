//! Lists: what carries a word, the A to Z, the glossary, long lists in parts.
//!
//! Owns the order of lists and how the words by which pages are listed are said
//! to a reader.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use unicode_normalization::UnicodeNormalization as _;

use crate::model::date::Date;
use crate::model::field::{PerLanguage, Referent};
use crate::model::lang::{Lang, LangTag};
use crate::model::script::is_ideograph;
use crate::resolve::{Facet, GroupId, Page, PageContent, Site, TermId};

use super::view::{
    CardView, FacetView, GlossaryView, LetterView, PageView, PaginationView, TermView,
};
use super::words::Words;

/// The order of the entries of lists that many pages ask for, by list and
/// reader's language: those in parts, and the parts of a guide. Each is sorted
/// once, when it is first asked for.
#[derive(Debug, Default)]
pub(super) struct Orders(BTreeMap<(PageContent, Lang), OnceLock<Arc<[GroupId]>>>);

impl Orders {
    /// Room for the orders of a site.
    pub(super) fn of(site: &Site) -> Self {
        let divided = site.pages.iter().filter(|page| page.part == 2);
        let divided = divided.map(|page| (page.content, page.lang));
        let guides = site.pages.iter().filter_map(|page| match page.content {
            PageContent::Group(group) if site.is_guide_folder(group) => {
                Some((page.content, page.lang))
            }
            _ => None,
        });
        Self(divided.chain(guides).map(|list| (list, OnceLock::new())).collect())
    }

    fn get(&self, list: (PageContent, Lang), sort: impl Fn() -> Vec<GroupId>) -> Arc<[GroupId]> {
        match self.0.get(&list) {
            Some(order) => order.get_or_init(|| sort().into()).clone(),
            None => sort().into(),
        }
    }
}

impl Words<'_> {
    /// Fills in the list of a page, or the part of it that the page shows.
    pub(super) fn add_list(&self, view: &mut PageView, page: &Page) {
        let site = self.site();
        let order = match page.content {
            PageContent::Group(group) => self.children(group),
            PageContent::Term(term) => {
                let list = (page.content, self.lang);
                self.orders.get(list, || self.sorted(&site.term(term).members))
            }
            _ => return,
        };
        view.children = self.part(&order, page).iter().map(|group| self.card(*group)).collect();
        view.pagination = self.pagination(order.len(), page);
    }

    /// The pages of a section, in order.
    pub(super) fn children(&self, group: GroupId) -> Arc<[GroupId]> {
        let list = (PageContent::Group(group), self.lang);
        self.orders.get(list, || self.sorted(&self.site().group(group).children))
    }

    /// The entries that stand on one part of a list.
    fn part<'o>(&self, order: &'o [GroupId], page: &Page) -> &'o [GroupId] {
        let size = self.site().config.list_size;
        if size == 0 {
            return order;
        }
        order.chunks(size).nth(page.part as usize - 1).unwrap_or_default()
    }

    fn pagination(&self, entries: usize, page: &Page) -> Option<PaginationView> {
        let site = self.site();
        let total = crate::resolve::parts(entries, site.config.list_size);
        let href = |part: u32| {
            let url = crate::resolve::part_of(&self.first_part(page)?, part);
            (1..=total).contains(&part).then(|| self.href(&url))
        };
        (total > 1).then(|| PaginationView {
            number: page.part,
            total,
            previous: href(page.part - 1),
            next: href(page.part + 1),
        })
    }

    /// The word by which pages are listed, as the reader's language says it.
    pub(super) fn term_title(&self, id: TermId) -> (String, Lang) {
        let term = self.site().term(id);
        match term.facet {
            Facet::Tag => (term.name.clone(), Lang::SOURCE),
            Facet::Year => (term.name.clone(), self.lang),
            Facet::Area => self.area_name(&term.name),
            facet => (self.t(&format!("{}-{}", facet.as_str(), term.name)), self.lang),
        }
    }

    /// What a council area is called; the name that pages use where the site
    /// does not list its areas.
    fn area_name(&self, name: &str) -> (String, Lang) {
        let entry = self.site().data.areas.get(name);
        let said = entry.and_then(|entry| self.in_some_language(&entry.value.name));
        said.map_or_else(|| (name.to_owned(), Lang::SOURCE), |(name, lang)| (name.clone(), lang))
    }

    /// What a data file says in the reader's language, else in the source
    /// language.
    pub(super) fn in_some_language<'p, T>(
        &self,
        each: &'p PerLanguage<T>,
    ) -> Option<(&'p T, Lang)> {
        // What is written once is written in the source language.
        if let PerLanguage::Same(value) = each {
            return Some((value, Lang::SOURCE));
        }
        let tag = |lang: Lang| -> &LangTag { &self.sources.languages.get(lang).tag };
        let own = each.get(tag(self.lang)).map(|value| (value, self.lang));
        own.or_else(|| each.get(tag(Lang::SOURCE)).map(|value| (value, Lang::SOURCE)))
    }

    pub(super) fn term_view(&self, id: TermId) -> TermView {
        let (title, lang) = self.term_title(id);
        let (lang, dir) = self.foreign(lang);
        let term = self.site().term(id);
        let href = self.href(&term.urls[self.lang.index()]);
        TermView { title, href, count: term.members.len(), lang, dir }
    }

    /// The terms that a page carries, of some sorts.
    pub(super) fn terms_of(&self, group: GroupId, wanted: impl Fn(Facet) -> bool) -> Vec<TermView> {
        let site = self.site();
        let terms = site.terms_of[group.0 as usize].iter();
        let terms = terms.filter(|id| wanted(site.term(**id).facet));
        terms.map(|id| self.term_view(*id)).collect()
    }

    /// All terms of the site, by what sort of word they are.
    pub(super) fn facets(&self, wanted: impl Fn(Facet) -> bool) -> Vec<FacetView> {
        let site = self.site();
        let formatter = self.voice().formatter();
        let facets = Facet::ALL.iter().filter(|facet| wanted(**facet)).map(|facet| {
            let ids = (0..).map(TermId).zip(&site.terms);
            let ids = ids.filter(|(_, term)| term.facet == *facet).map(|(id, _)| id);
            let mut terms: Vec<TermView> = ids.map(|id| self.term_view(id)).collect();
            if matches!(facet, Facet::Tag | Facet::Area) {
                terms.sort_by(|a, b| formatter.compare(&a.title, &b.title));
            }
            let title = self.t(&format!("facet-{}", facet.as_str()));
            FacetView { facet: facet.as_str(), title, terms }
        });
        facets.filter(|facet| !facet.terms.is_empty()).collect()
    }

    /// Fills in the A to Z: all pages that somebody wrote, as the reader's
    /// language sorts.
    pub(super) fn add_letters(&self, view: &mut PageView, page: &Page) {
        let list = (page.content, self.lang);
        let order = self.orders.get(list, || self.by_title(&self.site().written(self.lang)));
        let formatter = self.voice().formatter();
        let mut letters: Vec<LetterView> = Vec::new();
        for group in self.part(&order, page) {
            let card = self.card(*group);
            let letter = initial(&card.title, |a, b| formatter.compare(a, b));
            match letters.last_mut() {
                Some(last) if last.letter == letter => last.pages.push(card),
                _ => letters.push(LetterView { letter, pages: vec![card] }),
            }
        }
        view.letters = letters;
        view.pagination = self.pagination(order.len(), page);
    }

    /// All words that need explaining, as the reader's language sorts.
    pub(super) fn glossary(&self) -> Vec<GlossaryView> {
        let site = self.site();
        let formatter = self.voice().formatter();
        let entries = site.data.glossary.iter().filter_map(|(id, entry)| {
            let (term, lang) = self.in_some_language(&entry.value.term)?;
            let (meaning, meaning_lang) = self.in_some_language(&entry.value.meaning)?;
            // Word and meaning are shown in one language.
            let (term, lang) = if meaning_lang == lang {
                (term, lang)
            } else {
                let source = Words { lang: Lang::SOURCE, ..*self };
                (source.in_some_language(&entry.value.term)?.0, Lang::SOURCE)
            };
            let (lang, dir) = self.foreign(lang);
            let page = entry.value.page.as_ref();
            let page = page.and_then(|page| site.referent(Referent::Page, page.as_str()));
            Some(GlossaryView {
                id: id.clone(),
                term: term.clone(),
                meaning: meaning.clone(),
                page: page.map(|page| self.link(page)),
                lang,
                dir,
            })
        });
        let mut entries: Vec<GlossaryView> = entries.collect();
        entries.sort_by(|a, b| formatter.compare(&a.term, &b.term));
        entries
    }

    /// Groups in the order of lists: small weights first, then what is to come
    /// from the nearest, what has been from the latest, the rest by title as the
    /// reader's language sorts.
    pub(super) fn sorted(&self, groups: &[GroupId]) -> Vec<GroupId> {
        let site = self.site();
        let weight = |group: GroupId| {
            let id = site.shown(group, self.lang);
            id.and_then(|id| site.document(id).common.weight).unwrap_or(0)
        };
        let day = |group: GroupId| site.day(group);
        let formatter = self.voice().formatter();
        let mut sorted: Vec<_> =
            groups.iter().map(|group| (weight(*group), day(*group), *group)).collect();
        sorted.sort_by(|(weight_a, day_a, a), (weight_b, day_b, b)| {
            let (title_a, title_b) = (site.title(*a, self.lang).0, site.title(*b, self.lang).0);
            weight_a
                .cmp(weight_b)
                .then_with(|| by_day(*day_a, *day_b, site.date))
                .then_with(|| formatter.compare(title_a, title_b))
                .then(a.cmp(b))
        });
        sorted.into_iter().map(|(_, _, group)| group).collect()
    }

    fn by_title(&self, groups: &[GroupId]) -> Vec<GroupId> {
        let site = self.site();
        let formatter = self.voice().formatter();
        let mut sorted = groups.to_vec();
        sorted.sort_by(|a, b| {
            let (title_a, title_b) = (site.title(*a, self.lang).0, site.title(*b, self.lang).0);
            formatter.compare(from_letter(title_a), from_letter(title_b)).then(a.cmp(b))
        });
        sorted
    }

    pub(super) fn cards(&self, groups: &[GroupId]) -> Vec<CardView> {
        self.sorted(groups).into_iter().map(|group| self.card(group)).collect()
    }
}

/// What is to come stands before what has been; what has no day after both.
fn by_day(a: Option<Date>, b: Option<Date>, today: Date) -> Ordering {
    let is_over = |day: Option<Date>| day.is_none_or(|day| day < today);
    match (is_over(a), is_over(b)) {
        (false, false) => a.cmp(&b),
        (true, true) => b.cmp(&a),
        (a, b) => a.cmp(&b),
    }
}

/// A title without what stands before its first letter or digit, such as a
/// quotation mark: nobody looks for that.
fn from_letter(title: &str) -> &str {
    title.trim_start_matches(|c: char| !c.is_alphanumeric())
}

/// The letter below which a title stands; none for digits, and in writing that
/// has no letters. A letter with an accent has a heading of its own where the
/// language sorts it apart, as Polish does with Ś; elsewhere it stands among
/// those without.
fn initial(title: &str, compare: impl Fn(&str, &str) -> Ordering) -> String {
    let first = from_letter(title).chars().next();
    let first = first.filter(|c| c.is_alphabetic() && !is_ideograph(*c));
    let capital = first.into_iter().flat_map(char::to_uppercase);
    let letter: String = capital.take(1).nfc().collect();
    let plain: String = letter.nfd().take(1).collect();
    // What follows decides only where the letters themselves are one.
    let is_apart = compare(&format!("{letter}a"), &format!("{plain}z")) == Ordering::Greater;
    if is_apart { letter } else { plain }
}
