//! What pages are made from: the site, its languages and its files.
//!
//! Owns [`Words`], the read-only view of everything that one reader's language
//! needs. The parts of a page's view are built in the files beside this one.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use crate::i18n::{Arguments, Formatters, Languages, Messages, Voice};
use crate::model::date::Date;
use crate::model::file_ref::FileRef;
use crate::model::lang::{Direction, Lang};
use crate::model::url::UrlPath;
use crate::resolve::{DocId, GroupId, Site};

use super::finder::Sheet;
use super::listing::Orders;
use super::view::{CardView, LinkView};

/// Everything a page is made from beside its template.
#[derive(Clone, Copy)]
pub struct Sources<'s> {
    /// The site.
    pub site: &'s Site,
    /// Its languages.
    pub languages: &'s Languages,
    /// Its texts.
    pub messages: &'s Messages,
    /// Dates and numbers in its languages.
    pub formatters: &'s Formatters,
    /// Content media by path from the site folder.
    pub media: &'s BTreeMap<Arc<str>, FileRef>,
    /// By language: the QR code of the home page.
    pub qr_codes: &'s [Option<FileRef>],
    /// QR codes of other pages, by their address.
    pub codes: &'s BTreeMap<UrlPath, FileRef>,
    /// The files to download that are made of each document.
    pub downloads: &'s BTreeMap<DocId, Vec<FileRef>>,
}

/// The sources, for a reader of one language.
#[derive(Clone, Copy)]
pub(super) struct Words<'s> {
    pub(super) sources: Sources<'s>,
    /// The order of long lists.
    pub(super) orders: &'s Orders,
    /// By language: the finder in its words.
    pub(super) sheets: &'s [OnceLock<Sheet>],
    pub(super) lang: Lang,
}

impl<'s> Words<'s> {
    pub(super) fn site(&self) -> &'s Site {
        self.sources.site
    }

    pub(super) fn voice(&self) -> Voice<'s> {
        Voice::new(self.lang, self.sources.messages, self.sources.formatters)
    }

    /// The words of the language that a document is written in.
    pub(super) fn in_language_of(&self, id: DocId) -> Self {
        Self { lang: self.site().document(id).lang, ..*self }
    }

    /// A message without arguments. That it exists is checked before any page
    /// is made, so the id itself is only ever seen in `serve`.
    pub(super) fn t(&self, id: &str) -> String {
        self.voice()
            .message(id, &Arguments::new())
            .map_or_else(|_| format!("{{{id}}}"), |formatted| formatted.text.into_owned())
    }

    pub(super) fn date(&self, date: Date) -> String {
        self.voice().formatter().date(date)
    }

    pub(super) fn href(&self, path: &UrlPath) -> String {
        self.site().config.base.href(path)
    }

    pub(super) fn absolute(&self, path: &UrlPath) -> String {
        self.site().config.base.absolute(path)
    }

    pub(super) fn tag(&self, lang: Lang) -> String {
        self.sources.languages.get(lang).tag.to_string()
    }

    pub(super) fn dir(&self, lang: Lang) -> Direction {
        self.sources.languages.get(lang).dir
    }

    /// The tag and direction of a text, where they are not the reader's.
    pub(super) fn foreign(&self, lang: Lang) -> (Option<String>, Option<&'static str>) {
        if lang == self.lang {
            return (None, None);
        }
        let dir = self.dir(lang);
        (Some(self.tag(lang)), (dir != self.dir(self.lang)).then_some(dir.as_str()))
    }

    pub(super) fn link(&self, group: GroupId) -> LinkView {
        let (title, lang) = self.site().title(group, self.lang);
        let (lang, dir) = self.foreign(lang);
        let href = self.href(self.site().group(group).url(self.lang));
        LinkView { title: title.to_owned(), href, lang, dir }
    }

    pub(super) fn card(&self, group: GroupId) -> CardView {
        let site = self.site();
        let LinkView { title, href, lang, dir } = self.link(group);
        let document = site.shown(group, self.lang).map(|id| site.document(id));
        CardView {
            title,
            summary: document.and_then(|document| document.common.summary.clone()),
            href,
            kind: match document {
                _ if site.group(group).section => "section",
                Some(document) => document.fields.kind().as_str(),
                None => "page",
            },
            lang,
            dir,
        }
    }
}
