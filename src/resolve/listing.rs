//! Listings: pages by what they say of themselves.
//!
//! Owns which words of front matter become pages that list what carries them,
//! and which words are one. The words stand in the source language and are
//! shared by all translations; how a word of a vocabulary is said to a reader
//! stands in the texts of the language. Also which pages the generator makes of
//! the whole site.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::group::Group;
use super::site::{GroupId, TermId};
use crate::diag::{Diagnostic, Diagnostics};
use crate::i18n::{Extent, Languages};
use crate::model::field::choices;
use crate::model::kind::{Approach, Audience, EmployerSize, KindFields, Need, Sector, Stage};
use crate::model::lang::Lang;
use crate::model::output;
use crate::model::url::{Slug, UrlPath};
use crate::parse::Document;

choices! {
    /// What pages are listed by.
    pub enum Facet {
        /// Whom they are for.
        Audience = "audience",
        /// At which stages they help.
        Stage = "stage",
        /// What they help with.
        Need = "need",
        /// Which council areas they are about.
        Area = "area",
        /// What the employer of a case study does.
        Sector = "sector",
        /// How many people it had.
        Size = "size",
        /// What kinds of help a case study used.
        Approach = "approach",
        /// The year of a case study.
        Year = "year",
        /// Free words.
        Tag = "tag",
    }
}

/// A word that pages carry, and that lists them.
#[derive(Clone, Debug)]
pub struct Term {
    /// What sort of word it is.
    pub facet: Facet,
    /// The word as it is written.
    pub name: String,
    /// The word in addresses and message ids.
    pub slug: Slug,
    /// The pages that carry it, by path.
    pub members: Vec<GroupId>,
    /// The address of its page, by language.
    pub urls: Box<[UrlPath]>,
}

/// All terms, in the order in which they are shown, and those of each group.
pub(super) struct Terms {
    pub(super) terms: Vec<Term>,
    pub(super) of_group: Vec<Box<[TermId]>>,
}

/// By what terms are sorted: those of a vocabulary as it has them, years from
/// the latest, others by their slug.
type Key = (Facet, u32, Slug);

/// Collects the terms of all source pages.
pub(super) fn terms(
    documents: &[Arc<Document>],
    groups: &[Group],
    languages: &Languages,
    diagnostics: &mut Diagnostics,
) -> Terms {
    let has_page = |area: &str| {
        let path = super::references::area_path(area);
        groups.binary_search_by(|group| (*group.path).cmp(&path)).is_ok()
    };
    let mut found: BTreeMap<Key, (String, Vec<GroupId>)> = BTreeMap::new();
    for (at, group) in (0..).map(GroupId).zip(groups) {
        let Some(id) = group.document(Lang::SOURCE).filter(|_| group.stands_alone()) else {
            continue;
        };
        let document = &documents[id.0 as usize];
        for (facet, order, word) in words_of(document) {
            // An area with a page is listed there.
            if facet == Facet::Area && has_page(&word) {
                continue;
            }
            match Slug::from_title(&word) {
                Some(slug) if output::is_device(slug.as_str()) => diagnostics.push(
                    Diagnostic::error(
                        "wrong-tag",
                        format!("the page of the tag `{word}` could not be on Windows"),
                    )
                    .at(document.file.clone(), document.place_in_header(&word))
                    .help("use another word, or two: con, aux, prn and nul are names of devices"),
                ),
                Some(slug) => {
                    let (_, members) =
                        found.entry((facet, order, slug)).or_insert((word, Vec::new()));
                    if members.last() != Some(&at) {
                        members.push(at);
                    }
                }
                None => diagnostics.push(
                    Diagnostic::error("wrong-tag", format!("the tag `{word}` has no letter in it"))
                        .at(document.file.clone(), document.place_in_header(&word))
                        .help("write it with letters or digits, such as money"),
                ),
            }
        }
    }
    let mut of_group: Vec<Vec<TermId>> = vec![Vec::new(); groups.len()];
    let terms = (0..)
        .map(TermId)
        .zip(found)
        .map(|(id, ((facet, _, slug), (name, members)))| {
            for member in &members {
                of_group[member.0 as usize].push(id);
            }
            Term { facet, urls: urls(facet, &slug, languages), name, slug, members }
        })
        .collect();
    Terms { terms, of_group: of_group.into_iter().map(Vec::into_boxed_slice).collect() }
}

/// For each council area, the pages that say they are about it, by path.
pub(super) fn about_areas(
    documents: &[Arc<Document>],
    groups: &[Group],
) -> BTreeMap<String, Vec<GroupId>> {
    let mut about: BTreeMap<String, Vec<GroupId>> = BTreeMap::new();
    for (at, group) in (0..).map(GroupId).zip(groups) {
        let Some(id) = group.document(Lang::SOURCE).filter(|_| group.stands_alone()) else {
            continue;
        };
        for area in &documents[id.0 as usize].common.areas {
            let pages = about.entry(area.as_str().to_owned()).or_default();
            if pages.last() != Some(&at) {
                pages.push(at);
            }
        }
    }
    about
}

/// The words that a page carries, each with its place in its vocabulary.
fn words_of(document: &Document) -> Vec<(Facet, u32, String)> {
    let common = &document.common;
    let mut words = Vec::new();
    let mut add =
        |facet, order: usize, word: &str| words.push((facet, order as u32, word.to_owned()));
    for choice in &common.audience {
        add(Facet::Audience, place(Audience::ALL, choice), choice.as_str());
    }
    for choice in &common.stage {
        add(Facet::Stage, place(Stage::ALL, choice), choice.as_str());
    }
    for choice in &common.needs {
        add(Facet::Need, place(Need::ALL, choice), choice.as_str());
    }
    for area in &common.areas {
        add(Facet::Area, 0, area.as_str());
    }
    for tag in &common.tags {
        add(Facet::Tag, 0, tag);
    }
    if let KindFields::CaseStudy(study) = &document.fields {
        if let Some(choice) = &study.sector {
            add(Facet::Sector, place(Sector::ALL, choice), choice.as_str());
        }
        if let Some(choice) = &study.size {
            add(Facet::Size, place(EmployerSize::ALL, choice), choice.as_str());
        }
        for choice in &study.approach {
            add(Facet::Approach, place(Approach::ALL, choice), choice.as_str());
        }
        if let Some(year) = study.year {
            add(Facet::Year, usize::from(u16::MAX - year), &year.to_string());
        }
    }
    words
}

fn place<T: PartialEq>(vocabulary: &[T], choice: &T) -> usize {
    vocabulary.iter().position(|word| word == choice).unwrap_or(vocabulary.len())
}

fn urls(facet: Facet, slug: &Slug, languages: &Languages) -> Box<[UrlPath]> {
    languages
        .iter()
        .map(|language| {
            // A language with a card only has no lists of its own.
            let own = language.url_prefix.as_deref();
            let prefix = own.filter(|_| language.extent == Extent::Whole).unwrap_or("");
            match facet {
                Facet::Tag => UrlPath::page([prefix, SystemPage::Tags.as_str(), slug.as_str()]),
                _ => UrlPath::page([
                    prefix,
                    SystemPage::Browse.as_str(),
                    facet.as_str(),
                    slug.as_str(),
                ]),
            }
        })
        .collect()
}

choices! {
    /// A page that the generator makes, by the part of its address after the
    /// language.
    pub enum SystemPage {
        /// All terms.
        Browse = "browse",
        /// All tags.
        Tags = "tags",
        /// All pages by their titles.
        AToZ = "a-z",
        /// All words that need explaining.
        Glossary = "glossary",
        /// What helps at night and without a call.
        HelpNow = "help-now",
        /// What partners take away: templates, packs and presentations.
        Library = "library",
        /// The search page.
        Search = "search",
        /// The first question of the finder; its states stand below it.
        Finder = "what-can-i-get",
    }
}

impl SystemPage {
    /// Its address below a language.
    #[must_use]
    pub fn url(self, prefix: Option<&str>) -> UrlPath {
        UrlPath::page([prefix.unwrap_or(""), self.as_str()])
    }
}
