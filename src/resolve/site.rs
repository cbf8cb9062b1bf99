//! The whole site, resolved: what every later stage reads.
//!
//! Owns [`Site`] and the small numbers that stand for its parts. It is made by
//! [`resolve`](super::resolve) and never changed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::directives::Meaning;
use super::group::Group;
use super::links::Target;
use super::tags::Tag;
use super::translation::Translation;
use crate::config::Config;
use crate::model::date::Date;
use crate::model::file_ref::FileRef;
use crate::model::lang::Lang;
use crate::model::url::UrlPath;
use crate::parse::{Data, Document};

/// The place of a document in [`Site::documents`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DocId(pub u32);

/// The place of a group in [`Site::groups`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct GroupId(pub u32);

/// The place of a tag in [`Site::tags`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TagId(pub u32);

/// What stands at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PageContent {
    /// A group of documents, in the best language there is for the reader.
    Group(GroupId),
    /// The list of all tags.
    Tags,
    /// What carries a tag.
    Tag(TagId),
    /// The search page.
    Search,
    /// What helps at night and without a call.
    HelpNow,
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
    pub documents: Vec<Arc<Document>>,
    /// All groups of documents that are translations of each other.
    pub groups: Vec<Group>,
    /// All tags, sorted by name.
    pub tags: Vec<Tag>,
    /// All addresses, sorted.
    pub pages: Vec<Page>,
    /// All old addresses, sorted.
    pub redirects: Vec<Redirect>,
    /// Services that answer every night or need no call.
    pub help: Vec<GroupId>,
    /// For each document, where each link of its body leads.
    pub links: Vec<Box<[Target]>>,
    /// For each document, what each directive of its body means.
    pub meanings: Vec<Box<[Meaning]>>,
    /// For each document, how far it is behind its source; `None` for source
    /// documents.
    pub translations: Vec<Option<Translation>>,
    /// What all pages share.
    pub data: Arc<Data>,
    /// Images and downloads, by path from the site folder.
    pub media: BTreeMap<Arc<str>, FileRef>,
    /// Files that are not published on this day.
    pub withheld: BTreeSet<Arc<str>>,
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

    /// A tag.
    #[must_use]
    pub fn tag(&self, id: TagId) -> &Tag {
        &self.tags[id.0 as usize]
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
