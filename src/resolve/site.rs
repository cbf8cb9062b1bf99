//! The whole site, resolved: what every later stage reads.
//!
//! Owns [`Site`] and the small numbers that stand for its parts. It is made by
//! [`resolve`](mod@crate::resolve) and never changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::address::finder_url;
use super::calculators::Rules;
use super::directives::Meaning;
use super::finder::{Finder, StateId};
use super::glossary::TermUse;
use super::group::Group;
use super::links::Target;
use super::listing::{SystemPage, Term};
use super::original::Counterpart;
use super::references;
use super::shared::Shared;
use super::shelf::{Shelf, slides_of};
use super::translation::Translation;
use crate::config::{Config, SearchMode};
use crate::i18n::{Extent, Language, Languages};
use crate::model::date::Date;
use crate::model::field::Referent;
use crate::model::file_ref::FileRef;
use crate::model::kind::{Kind, KindFields};
use crate::model::lang::Lang;
use crate::model::url::UrlPath;
use crate::parse::{Data, Document};

/// The place of a document in [`Site::documents`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocId(pub u32);

/// The place of a group in [`Site::groups`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupId(pub u32);

/// The place of a term in [`Site::terms`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermId(pub u32);

/// What stands at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageContent {
    /// A group of documents, in the best language there is for the reader.
    Group(GroupId),
    /// The slides of a presentation.
    Slides(GroupId),
    /// What carries a term.
    Term(TermId),
    /// A page that the generator makes of the whole site.
    System(SystemPage),
    /// What the finder asks or shows after some answers.
    Finder(StateId),
    /// What is shown where there is no page.
    NotFound,
}

/// An address and what a reader finds there.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Page {
    /// The address.
    pub url: UrlPath,
    /// The reader's language.
    pub lang: Lang,
    /// What stands there.
    pub content: PageContent,
    /// Which part of its list it shows, from 1; always 1 where the list is
    /// short or there is none.
    pub part: u32,
}

/// An old address and where it leads now.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Redirect {
    /// The old address.
    pub from: UrlPath,
    /// The document that took it over.
    pub document: DocId,
    /// The address of that document.
    pub to: UrlPath,
}

/// The whole site.
#[derive(Clone, Debug)]
pub struct Site {
    /// Its configuration.
    pub config: Config,
    /// The day for which it is built.
    pub date: Date,
    /// All documents that are published, sorted by language and path.
    pub documents: Shared<Arc<Document>>,
    /// All groups of documents that are translations of each other.
    pub groups: Shared<Group>,
    /// All terms, in the order in which they are shown.
    pub terms: Shared<Term>,
    /// For each group, the terms that it carries, in the same order.
    pub terms_of: Shared<Box<[TermId]>>,
    /// All addresses, sorted.
    pub pages: Shared<Page>,
    /// All old addresses, sorted.
    pub redirects: Shared<Redirect>,
    /// Services that answer every night or need no call.
    pub help: Vec<GroupId>,
    /// What partners take away.
    pub shelf: Shelf,
    /// What leads from answers to what a person can get; none where nothing is
    /// asked, or no page says whom it is for.
    pub finder: Option<Arc<Finder>>,
    /// For each council area, the pages that say they are about it.
    pub about_areas: Arc<BTreeMap<String, Vec<GroupId>>>,
    /// For each group, pages about much the same, the nearest first.
    pub related: Shared<Box<[GroupId]>>,
    /// For each group, the pages that lead to it, by path.
    pub backlinks: Shared<Box<[GroupId]>>,
    /// For each document, where each link of its body leads.
    pub links: Shared<Shared<Target>>,
    /// For each document, what each directive of its body means.
    pub meanings: Shared<Shared<Meaning>>,
    /// For each document, the words that lead to the glossary, in reading order.
    pub term_uses: Shared<Shared<TermUse>>,
    /// For each document, the blocks beneath which the source's words stand.
    pub originals: Shared<Shared<Counterpart>>,
    /// For each document, how far it is behind its source; `None` for source
    /// documents.
    pub translations: Shared<Option<Arc<Translation>>>,
    /// What all pages share.
    pub data: Arc<Data>,
    /// The rules of calculators, with the facts filled in.
    pub rules: Rules,
    /// Images and downloads, by path from the site folder.
    pub media: BTreeMap<Arc<str>, FileRef>,
    /// Files that are not published on this day, and why not.
    pub withheld: BTreeMap<Arc<str>, String>,
}

impl Site {
    /// A document.
    #[must_use]
    pub fn document(&self, id: DocId) -> &Document {
        &self.documents[id.0 as usize]
    }

    /// A group.
    #[must_use]
    pub fn group(&self, id: GroupId) -> &Group {
        &self.groups[id.0 as usize]
    }

    /// A term.
    #[must_use]
    pub fn term(&self, id: TermId) -> &Term {
        &self.terms[id.0 as usize]
    }

    /// The address in a language of what stands at some page; none where each
    /// language stands alone.
    #[must_use]
    pub fn address_of(&self, content: PageContent, language: &Language) -> Option<UrlPath> {
        let (lang, prefix) = (language.lang, language.url_prefix.as_deref());
        match content {
            _ if language.extent == Extent::Card => None,
            PageContent::Group(group) => Some(self.group(group).url(lang).clone()),
            PageContent::Slides(talk) => Some(slides_of(self.group(talk).url(lang))),
            PageContent::Term(term) => self.term(term).urls.get(lang.index()).cloned(),
            PageContent::System(system) => Some(system.url(prefix)),
            PageContent::Finder(state) => Some(self.finder_address(state, language)),
            PageContent::NotFound => None,
        }
    }

    /// The address of what stands at some page for a reader of any language: one
    /// with a card only leads to the source language.
    #[must_use]
    pub fn address_for(
        &self,
        content: PageContent,
        reader: Lang,
        languages: &Languages,
    ) -> Option<UrlPath> {
        let own = self.address_of(content, languages.get(reader));
        own.or_else(|| self.address_of(content, languages.get(Lang::SOURCE)))
    }

    /// The address of a state of the finder in a language.
    #[must_use]
    pub fn finder_address(&self, state: StateId, language: &Language) -> UrlPath {
        let finder = self.finder.as_ref().filter(|_| state != StateId::START);
        let code = finder.map_or("", |finder| &finder.state(state).code);
        finder_url(language.url_prefix.as_deref(), code)
    }

    /// The group of a path.
    #[must_use]
    pub fn at_path(&self, path: &str) -> Option<GroupId> {
        let at = self.groups.binary_search_by(|group| (*group.path).cmp(path)).ok()?;
        Some(GroupId(at as u32))
    }

    /// The page that a reference of this sort names.
    #[must_use]
    pub fn referent(&self, referent: Referent, name: &str) -> Option<GroupId> {
        self.at_path(&references::path_of(referent, name))
    }

    /// The last day on which the search knows a page that nobody has looked at
    /// again. It may expire before.
    #[must_use]
    pub fn last_listed(&self, document: &Document) -> Option<Date> {
        let stays =
            document.fields.kind() == Kind::Wellbeing || self.config.search == SearchMode::Off;
        let limits = self.config.freshness.as_ref().filter(|_| !stays)?;
        limits.last_listed(document.common.review_by?)
    }

    /// The kind of a page; none for a section without a page of its own.
    #[must_use]
    pub fn kind(&self, group: GroupId) -> Option<Kind> {
        let id = self.group(group).document(Lang::SOURCE)?;
        Some(self.document(id).fields.kind())
    }

    /// All items of the national offer, by path.
    #[must_use]
    pub fn offers(&self) -> Vec<GroupId> {
        let folder = Kind::Offer.collection().unwrap_or_default();
        let Some(section) = self.at_path(folder) else { return Vec::new() };
        let children = self.group(section).children.iter().copied();
        children.filter(|group| self.kind(*group) == Some(Kind::Offer)).collect()
    }

    /// The pages that say they are about a council area, by path.
    #[must_use]
    pub fn about_area(&self, name: &str) -> &[GroupId] {
        self.about_areas.get(name).map_or(&[], Vec::as_slice)
    }

    /// All pages that somebody wrote and that lists name, but for home.
    #[must_use]
    pub fn written(&self, lang: Lang) -> Vec<GroupId> {
        let all = (0..self.groups.len() as u32).map(GroupId).skip(1);
        all.filter(|group| self.group(*group).is_listed(lang)).collect()
    }

    /// The day by which lists put a page: that of news, from the latest, or of
    /// an event. What a feed goes by is [`Site::day_of`].
    #[must_use]
    pub fn day(&self, group: GroupId) -> Option<Date> {
        let document = self.document(self.group(group).document(Lang::SOURCE)?);
        match &document.fields {
            KindFields::Event(event) => Some(event.starts),
            KindFields::Update(_) => document.common.date,
            _ => None,
        }
    }

    /// Whether a section is a guide in parts: a folder in the folder of guides.
    #[must_use]
    pub fn is_guide_folder(&self, group: GroupId) -> bool {
        let group = self.group(group);
        let folder = Kind::Guide.collection().unwrap_or_default();
        let inside = group.path.strip_prefix(folder).and_then(|rest| rest.strip_prefix('/'));
        group.section && inside.is_some()
    }

    /// How many of all pages are the finder's.
    #[must_use]
    pub fn finder_pages(&self) -> usize {
        let is_finder = |page: &&Page| {
            let content = page.content;
            matches!(content, PageContent::Finder(_) | PageContent::System(SystemPage::Finder))
        };
        self.pages.iter().filter(is_finder).count()
    }

    /// The home page's group.
    #[must_use]
    pub fn home(&self) -> GroupId {
        GroupId(0)
    }

    /// The document a reader of a language is shown: in that language, else in
    /// the source language; none for a section that has no page of its own.
    #[must_use]
    pub fn shown(&self, group: GroupId, lang: Lang) -> Option<DocId> {
        let group = self.group(group);
        group.document(lang).or_else(|| group.document(Lang::SOURCE))
    }

    /// The document whose text a reader of a language is shown. A translation
    /// may have a title and a summary only; then the text is the source's.
    #[must_use]
    pub fn text_of(&self, group: GroupId, lang: Lang) -> Option<DocId> {
        let group = self.group(group);
        let is_empty = |id: &DocId| self.document(*id).body.is_empty();
        match (group.document(lang), group.document(Lang::SOURCE)) {
            (Some(own), Some(source)) if is_empty(&own) && !is_empty(&source) => Some(source),
            (own, source) => own.or(source),
        }
    }

    /// Whether a group stands whole in a language: what search engines are told
    /// and the switcher offers.
    #[must_use]
    pub fn is_translated(&self, group: GroupId, lang: Lang) -> bool {
        let own = self.group(group).document(lang);
        own.is_some() && self.text_of(group, lang) == own
    }

    /// The title of a group for a reader of a language, and the language the
    /// title is in.
    #[must_use]
    pub fn title(&self, group: GroupId, lang: Lang) -> (&str, Lang) {
        match self.shown(group, lang) {
            Some(id) => {
                let document = self.document(id);
                (&document.common.title, document.lang)
            }
            None => (&self.group(group).folder_title, Lang::SOURCE),
        }
    }
}
