//! `site.yaml`: what a site is called, where it stands and how it is built.
//!
//! Owns [`Config`] and its fields. Reading the file is the business of `load`
//! and `parse`; what a language is called is `i18n`'s.

mod checks;
mod holidays;
mod limits;
mod machines;
mod read_first;

use std::borrow::Cow;
use std::ops::Range;

use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::model::field::{Field, Located, MapReader, PagePath, Reader, choices, fields};
use crate::model::lang::{Direction, LangTag};
use crate::model::node::{Node, Value};
use crate::model::url::Base;

pub use checks::{Checks, Used, Verdict, Weight};
pub use holidays::Holidays;
pub use limits::{Budgets, FinderSettings, Freshness, Kilobytes};
pub use machines::{Colour, Colours, Contactable, Security, WebAddress};
pub use read_first::ReadFirst;

/// The file that is read here.
pub const FILE: &str = "site.yaml";

choices! {
    /// How seriously the site means what it says.
    pub enum Status {
        /// Every page says that it is not an official service.
        Demo = "demo",
        /// Stricter checks: nothing unchecked is published.
        Live = "live",
    }
}

choices! {
    /// Whether the site can be searched.
    pub enum SearchMode {
        /// It can.
        On = "on",
        /// No search page, no index.
        Off = "off",
    }
}

fields! {
    /// Who answers for the site.
    pub struct Contact {
        /// The organisation or team.
        name: String,
        /// Their email address.
        email: Option<Located<String>>,
        /// Their telephone number.
        phone: Option<Located<String>>,
        /// Where to read about them.
        web: Option<Located<String>>,
    }
}

fields! {
    /// The file `site.yaml`.
    pub struct SiteFile {
        /// The name of the site.
        title: String,
        /// Where it will stand, such as `https://example.org/`. Links that have
        /// to be whole, as in feeds, use it.
        base_url: Option<BaseUrl>,
        /// Its languages; the first is the one that content is written in.
        languages: Vec<Located<LanguageEntry>>,
        /// The name of its theme.
        theme: Option<Located<String>>,
        /// `demo` or `live`.
        status: Option<Status>,
        /// `on` or `off`.
        search: Option<SearchMode>,
        /// The pages of the main navigation, each by its path, such as guides.
        /// Left out, all sections.
        menu: Vec<PagePath>,
        /// The pages that each language has to have, unless it has only a card:
        /// each by its path, _index for home. Left out, none.
        in_every_language: Vec<PagePath>,
        /// How many entries of a list stand on one page; 0 for all. Left out, 60.
        list_size: Option<u16>,
        /// Who answers for the site.
        contact: Option<Contact>,
        /// The fact that holds the helpline's number, shown on every page.
        helpline: Option<Located<String>>,
        /// Whom to tell of a hole in the security of the site.
        security: Option<Security>,
        /// The colours of a phone's own bars, as the theme has them.
        colours: Option<Colours>,
        /// What the site makes of the rules it is held to: for each code of
        /// `pace explain` a severity and the reason.
        checks: Checks,
        /// How much its pages may weigh.
        budgets: Option<Budgets>,
        /// When what has not been looked at for long is told of.
        freshness: Option<Freshness>,
        /// How large the finder may become, and what it says first.
        finder: Option<FinderSettings>,
        /// Pages that have to be read before others.
        read_first: Vec<ReadFirst>,
        /// Days on which opening hours may not hold.
        holidays: Option<Holidays>,
    }
}

/// A language of the site, as configured: a tag, or a mapping with what the
/// language data of this build lacks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LanguageEntry {
    /// The tag.
    pub tag: LangTag,
    /// Its name in itself.
    pub name: Option<String>,
    /// Its direction.
    pub dir: Option<Direction>,
    /// The language whose texts and formats stand in for its own.
    pub fallback: Option<LangTag>,
    /// Where it stands in `site.yaml`.
    #[serde(skip)]
    pub span: Range<usize>,
}

fields! {
    /// A language with more than a tag.
    pub struct LanguageFields {
        /// The tag.
        tag: LangTag,
        /// Its name in itself.
        name: Option<String>,
        /// `ltr` or `rtl`.
        dir: Option<DirectionWord>,
        /// The language whose texts and formats stand in for its own.
        fallback: Option<LangTag>,
    }
}

choices! {
    /// A direction, as a word.
    pub enum DirectionWord {
        /// Left to right.
        Ltr = "ltr",
        /// Right to left.
        Rtl = "rtl",
    }
}

impl LanguageEntry {
    /// A language of which only the tag is given.
    #[must_use]
    pub fn plain(tag: LangTag, span: Range<usize>) -> Self {
        Self { tag, name: None, dir: None, fallback: None, span }
    }
}

impl Field for LanguageEntry {
    fn expects() -> Cow<'static, str> {
        "a language tag such as pl, or a mapping with tag, name, dir, fallback".into()
    }

    fn schema() -> Json {
        json!({ "oneOf": [LangTag::schema(), LanguageFields::schema()] })
    }

    fn example() -> String {
        "en".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        if let Value::Text(_) = node.value {
            let tag = LangTag::read(node, reader)?;
            return Some(Self::plain(tag, node.span.clone()));
        }
        let LanguageFields { tag, name, dir, fallback } = LanguageFields::read(node, reader)?;
        let dir = dir.map(|word| match word {
            DirectionWord::Ltr => Direction::Ltr,
            DirectionWord::Rtl => Direction::Rtl,
        });
        Some(Self { tag, name, dir, fallback, span: node.span.clone() })
    }
}

/// A `base_url` that has been understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BaseUrl(pub Base);

impl Field for BaseUrl {
    fn expects() -> Cow<'static, str> {
        "an address such as https://example.org/".into()
    }

    fn schema() -> Json {
        json!({ "type": "string", "format": "uri" })
    }

    fn example() -> String {
        "https://example.org/".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text(node, &Self::expects())?;
        match Base::parse(text) {
            Ok(base) => Some(Self(base)),
            Err(why) => {
                let message = format!("`{text}` cannot be a base address: {why}");
                let help = "write it as https://example.org/ or https://example.org/path/";
                reader.error("wrong-base-url", node.span.clone(), message, Some(help.to_owned()));
                None
            }
        }
    }
}

/// Everything that is configured, with nothing left open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Config {
    /// The name of the site.
    pub title: String,
    /// Where it will stand.
    pub base: Base,
    /// Its languages, the source language first; never empty.
    pub languages: Vec<LanguageEntry>,
    /// The name of its theme.
    pub theme: String,
    /// Where that name stands in `site.yaml`.
    #[serde(skip)]
    pub theme_span: Range<usize>,
    /// How seriously it means what it says.
    pub status: Status,
    /// Whether it can be searched.
    pub search: SearchMode,
    /// The pages of the main navigation; all sections where there are none.
    pub menu: Vec<PagePath>,
    /// The pages that each language has to have that is there as a whole.
    pub in_every_language: Vec<PagePath>,
    /// How many entries of a list stand on one page; 0 for all.
    pub list_size: usize,
    /// Who answers for it.
    pub contact: Option<Contact>,
    /// The fact that holds the helpline's number.
    pub helpline: Option<Located<String>>,
    /// Whom to tell of a hole in its security.
    pub security: Option<Security>,
    /// The colours of a phone's own bars.
    pub colours: Option<Colours>,
    /// What it makes of the rules it is held to.
    pub checks: Checks,
    /// How much its pages may weigh.
    pub budgets: Option<Budgets>,
    /// When what has not been looked at for long is told of.
    pub freshness: Option<Freshness>,
    /// How large its finder may become, and what it says first.
    pub finder: Option<FinderSettings>,
    /// Pages that have to be read before others.
    pub read_first: Vec<ReadFirst>,
    /// Days on which opening hours may not hold.
    pub holidays: Option<Holidays>,
}

impl Config {
    /// The name of the embedded theme.
    pub const DEFAULT_THEME: &'static str = "pace";

    /// How many entries of a list stand on one page: as many as a patient
    /// reader scrolls through.
    const DEFAULT_LIST_SIZE: u16 = 60;

    /// Reads `site.yaml` from its positioned values, reporting every error.
    /// `base` is what the command line gives instead of `base_url`.
    pub fn read(node: &Node, base: Option<Base>, reader: &mut Reader<'_>) -> Option<Self> {
        let empty = crate::model::node::Map::default();
        let map = match &node.value {
            Value::Map(map) => map,
            Value::Empty => &empty,
            _ => {
                reader.expected(node, "a mapping such as `title: My site`");
                return None;
            }
        };
        let mut rows = MapReader::new(map, node.span.clone(), reader);
        let file = <SiteFile as crate::model::field::Table>::read_rows(&mut rows);
        let clean = rows.finish();
        let file = file.filter(|_| clean)?;
        let languages = Self::languages(file.languages, reader)?;
        if let Some(Security { contact, .. }) = &file.security
            && contact.value.is_empty()
        {
            let help = Some("write one, or delete `security:`".to_owned());
            let message = "there is nobody to tell of a hole in the security";
            reader.error("wrong-contact", contact.span.clone(), message, help);
        }
        Some(Self {
            title: file.title,
            base: base.or(file.base_url.map(|url| url.0)).unwrap_or_else(Self::default_base),
            languages,
            theme_span: file.theme.as_ref().map_or(0..0, |theme| theme.span.clone()),
            theme: file.theme.map_or_else(|| Self::DEFAULT_THEME.to_owned(), |theme| theme.value),
            status: file.status.unwrap_or(Status::Demo),
            search: file.search.unwrap_or(SearchMode::On),
            menu: file.menu,
            in_every_language: file.in_every_language,
            list_size: usize::from(file.list_size.unwrap_or(Self::DEFAULT_LIST_SIZE)),
            contact: file.contact,
            helpline: file.helpline,
            security: file.security,
            colours: file.colours,
            checks: file.checks,
            budgets: file.budgets,
            freshness: file.freshness,
            finder: file.finder,
            read_first: file.read_first,
            holidays: file.holidays,
        })
    }

    /// Where a site stands that does not say so. The name is reserved for
    /// examples, so no link of it can lead to somebody.
    /// The address of a site that says none: nobody's.
    pub(crate) fn default_base() -> Base {
        Base::parse("https://example.org/")
            .unwrap_or_else(|_| unreachable!("a constant that parses"))
    }

    fn languages(
        entries: Vec<Located<LanguageEntry>>,
        reader: &mut Reader<'_>,
    ) -> Option<Vec<LanguageEntry>> {
        let mut languages: Vec<LanguageEntry> = Vec::new();
        let mut clean = true;
        for entry in entries {
            if languages.iter().any(|known| known.tag == entry.value.tag) {
                clean = false;
                let message = format!("the language `{}` stands here twice", entry.value.tag);
                let help = Some("delete one of them".to_owned());
                reader.error("duplicate-language", entry.span, message, help);
            } else {
                languages.push(entry.value);
            }
        }
        if languages.is_empty() {
            let tag = LangTag::new("en")?;
            languages.push(LanguageEntry::plain(tag, 0..0));
        }
        clean.then_some(languages)
    }
}
