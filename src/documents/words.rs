//! What documents are made from, and the words in them.
//!
//! Owns [`Sources`] and what is asked of a language: a message, a fact, the
//! whole address of a page, for a document is read far from its site.

use super::manuscript::{Mark, Marks, Run, Tongue};
use crate::i18n::{Arguments, Formatters, Languages, Messages, Voice};
use crate::model::lang::{Direction, Lang};
use crate::model::url::UrlPath;
use crate::resolve::{GroupId, Site};

/// What documents are made from.
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
    /// The mark of its theme, where that has one.
    pub mark: Option<&'s Mark>,
}

impl<'s> Sources<'s> {
    /// A language of the site, as a document names it.
    #[must_use]
    pub fn tongue(&self, lang: Lang) -> Tongue {
        Tongue::from(self.languages.get(lang))
    }

    /// The words of a language.
    #[must_use]
    pub fn voice(&self, lang: Lang) -> Voice<'s> {
        Voice::new(lang, self.messages, self.formatters)
    }

    /// A message. That it exists is checked before anything is made.
    #[must_use]
    pub fn told(&self, lang: Lang, id: &str, arguments: &Arguments<'_>) -> String {
        let found = self.voice(lang).message(id, arguments);
        found.map_or_else(|_| id.to_owned(), |found| found.text.into_owned())
    }

    /// A message without arguments.
    #[must_use]
    pub fn t(&self, lang: Lang, id: &str) -> String {
        self.told(lang, id, &Arguments::new())
    }

    /// A text that runs from left to right whatever stands around it, such as an
    /// address.
    #[must_use]
    pub fn latin(&self, text: &str) -> Run {
        let tongue = Tongue { dir: Direction::Ltr, ..self.tongue(Lang::SOURCE) };
        Run { text: text.to_owned(), marks: Marks::default(), tongue: Some(tongue) }
    }

    /// The whole address of a page of the site.
    #[must_use]
    pub fn absolute(&self, path: &UrlPath) -> String {
        self.site.config.base.absolute(path)
    }

    /// The whole address of a group for readers of a language.
    #[must_use]
    pub fn address(&self, group: GroupId, lang: Lang) -> String {
        self.absolute(self.site.group(group).url(lang))
    }
}
