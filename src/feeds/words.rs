//! What files for machines are made from, and the words in them.
//!
//! Owns [`Sources`], and what every file of a site says that is not yet an
//! official service.

use crate::config::Status;
use crate::i18n::{Arguments, Extent, Formatters, Language, Languages, Messages, Voice};
use crate::model::file_ref::FileRef;
use crate::model::lang::Lang;
use crate::model::url::UrlPath;
use crate::resolve::Site;

/// What files for machines are made from.
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
    /// The picture that stands for it, where its theme has one.
    pub icon: Option<&'s FileRef>,
}

/// A text and the tag of the language it is in.
pub(super) struct Told {
    pub(super) text: String,
    pub(super) tag: String,
}

impl<'s> Sources<'s> {
    pub(super) fn language(&self, lang: Lang) -> &'s Language {
        self.languages.get(lang)
    }

    /// The languages that have more than a contact card.
    pub(super) fn whole_languages(&self) -> impl Iterator<Item = &'s Language> {
        self.languages.iter().filter(|language| language.extent == Extent::Whole)
    }

    pub(super) fn absolute(&self, path: &UrlPath) -> String {
        self.site.config.base.absolute(path)
    }

    /// A message. That it exists is checked before anything is made.
    pub(super) fn told(&self, lang: Lang, id: &str) -> Told {
        let arguments = Arguments::new().text("site", &*self.site.config.title);
        match Voice::new(lang, self.messages, self.formatters).message(id, &arguments) {
            Ok(found) => Told { text: found.text.into_owned(), tag: found.tag.to_string() },
            Err(_) => Told { text: id.to_owned(), tag: self.language(lang).tag.to_string() },
        }
    }

    /// What has to be known before anything here is relied on, in one language.
    pub(super) fn notice(&self, lang: Lang) -> Option<Told> {
        let is_demo = self.site.config.status == Status::Demo;
        is_demo.then(|| {
            let Told { text, tag } = self.told(lang, "demo-banner");
            let facts = self.told(lang, "demo-facts").text;
            Told { text: format!("{text} {facts}"), tag }
        })
    }

    /// The notice in the source language as lines of comment; empty where the
    /// site is official.
    pub(super) fn comment(&self) -> String {
        let notice = self.notice(Lang::SOURCE);
        notice.map_or_else(String::new, |told| format!("# {}\n\n", one_line(&told.text)))
    }
}

/// A text for a file in which a line is a statement.
pub(super) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
