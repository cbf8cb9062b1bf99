//! Addresses: which page stands where, and that no two stand at one place.
//!
//! Owns the URL rules: the source language has no prefix, others have their
//! lower-cased tag; a page's address is its section's and its slug. Encoding
//! and `base_url` are `model::url`'s. What two would take is found in `taken`,
//! what an author must not take in `names`.

mod names;
mod taken;

use std::sync::Arc;

use super::Inputs;
use super::finder::{Finder, StateId};
use super::group::Group;
use super::listing::{Facet, SystemPage, Term};
use super::shelf::{Shelf, slides_of};
use super::site::{DocId, GroupId, Page, PageContent, Redirect, TermId};
use crate::config::SearchMode;
use crate::diag::Diagnostics;
use crate::i18n::{Extent, Language, Languages};
use crate::model::kind::MediaFormat;
use crate::model::lang::Lang;
use crate::model::url::{Slug, UrlPath};
use crate::parse::Document;

/// What stands in an address before the number of a part of a list.
const PART: &str = "page";

/// The addresses of a group in all languages: below its section's, by the slug
/// of the document in that language, else of the source document, else by the
/// name of its file.
pub(super) fn urls(
    path: &str,
    parent: Option<&Group>,
    by_language: &[Option<DocId>],
    documents: &[Arc<Document>],
    languages: &Languages,
) -> Box<[UrlPath]> {
    let slug_in = |lang: Lang| {
        let id = by_language.get(lang.index()).copied().flatten()?;
        documents[id.0 as usize].common.slug.clone()
    };
    let file_name = path.rsplit('/').next().unwrap_or(path);
    (0..)
        .map(Lang)
        .zip(languages.iter())
        .map(|(lang, language)| {
            let Some(parent) = parent else { return home(language) };
            let slug = slug_in(lang).or_else(|| slug_in(Lang::SOURCE));
            let slug = slug.as_ref().map_or(file_name, Slug::as_str);
            let below = |prefix: &str, above: &UrlPath| {
                let above = above.as_str().split('/');
                UrlPath::page(std::iter::once(prefix).chain(above).chain([slug]))
            };
            if language.extent == Extent::Whole {
                return below("", parent.url(lang));
            }
            // A language with a card only has a page of its own where one is
            // written, and none for the rest.
            let above = parent.url(Lang::SOURCE);
            let own = language.url_prefix.as_deref();
            let prefix = own.filter(|_| by_language[lang.index()].is_some());
            below(prefix.unwrap_or(""), above)
        })
        .collect()
}

/// The addresses of another form of a page: below the page's own.
pub(super) fn form_urls(of: &Group, format: MediaFormat) -> Box<[UrlPath]> {
    let below = |url: &UrlPath| UrlPath::page(url.as_str().split('/').chain([format.as_str()]));
    of.urls.iter().map(below).collect()
}

fn home(language: &Language) -> UrlPath {
    UrlPath::page(language.url_prefix.as_deref())
}

/// What the generator makes pages of beside groups: terms, services that help
/// at once, what partners take away, and the finder.
pub(super) type Made<'m> = (&'m [Term], &'m [GroupId], &'m Shelf, Option<&'m Finder>);

/// All pages of the site, sorted by address.
pub(super) fn pages(
    groups: &[Group],
    (terms, help, shelf, finder): Made<'_>,
    inputs: &Inputs<'_>,
) -> Vec<Page> {
    let mut pages = Vec::with_capacity((groups.len() + terms.len()) * inputs.languages.len());
    let list_size = inputs.config.list_size;
    for (lang, language) in (0..).map(Lang).zip(inputs.languages.iter()) {
        let prefix = language.url_prefix.as_deref();
        let mut push = |url: UrlPath, content, entries: usize| {
            for part in 2..=parts(entries, list_size) {
                let url = part_of(&url, part);
                pages.push(Page { url, lang, content, part });
            }
            pages.push(Page { url, lang, content, part: 1 });
        };
        if language.extent == Extent::Card {
            for (at, group) in (0..).map(GroupId).zip(groups) {
                if group.document(lang).is_some() {
                    push(group.url(lang).clone(), PageContent::Group(at), 0);
                }
            }
            continue;
        }
        for (at, group) in (0..).map(GroupId).zip(groups) {
            push(group.url(lang).clone(), PageContent::Group(at), group.children.len());
        }
        for talk in &shelf.talks {
            push(slides_of(groups[talk.0 as usize].url(lang)), PageContent::Slides(*talk), 0);
        }
        for (at, term) in (0..).map(TermId).zip(terms) {
            let url = term.urls[lang.index()].clone();
            push(url, PageContent::Term(at), term.members.len());
        }
        for page in SystemPage::ALL {
            let entries = match page {
                SystemPage::Browse if terms.is_empty() => continue,
                SystemPage::Tags if !terms.iter().any(|term| term.facet == Facet::Tag) => continue,
                SystemPage::AToZ | SystemPage::Search
                    if inputs.config.search == SearchMode::Off =>
                {
                    continue;
                }
                SystemPage::Glossary if inputs.data.glossary.is_empty() => continue,
                SystemPage::HelpNow if help.is_empty() => continue,
                SystemPage::Library if shelf.all.is_empty() => continue,
                SystemPage::Finder if finder.is_none() => continue,
                // Home is no entry of the list.
                SystemPage::AToZ => {
                    groups.iter().skip(1).filter(|group| group.is_listed(lang)).count()
                }
                _ => 0,
            };
            push(page.url(prefix), PageContent::System(*page), entries);
        }
        for (id, state) in finder.into_iter().flat_map(Finder::states) {
            if id != StateId::START {
                push(finder_url(prefix, &state.code), PageContent::Finder(id), 0);
            }
        }
        let not_found =
            prefix.map_or_else(|| "404.html".to_owned(), |prefix| format!("{prefix}/404.html"));
        push(UrlPath::file(&not_found), PageContent::NotFound, 0);
    }
    pages.sort();
    pages
}

/// The address of a state of the finder below a language.
#[must_use]
pub fn finder_url(prefix: Option<&str>, code: &str) -> UrlPath {
    UrlPath::page([prefix.unwrap_or(""), SystemPage::Finder.as_str(), code])
}

/// The address of the picture of the code that leads to a state of the finder
/// in the source language.
#[must_use]
pub fn finder_qr(code: &str) -> UrlPath {
    UrlPath::file(&format!("{}/{code}/qr.svg", SystemPage::Finder.as_str()))
}

/// Into how many parts a list is divided. A size of 0 never divides it.
#[must_use]
pub fn parts(entries: usize, list_size: usize) -> u32 {
    let parts = if list_size == 0 { 1 } else { entries.div_ceil(list_size) };
    u32::try_from(parts).unwrap_or(u32::MAX).max(1)
}

/// The address of a part of a list, from that of its first.
#[must_use]
pub fn part_of(url: &UrlPath, part: u32) -> UrlPath {
    if part == 1 {
        return url.clone();
    }
    UrlPath::page(url.as_str().split('/').chain([PART, &part.to_string()]))
}

/// All old addresses, sorted.
pub(super) fn redirects(documents: &[Arc<Document>], groups: &[Group]) -> Vec<Redirect> {
    let mut redirects: Vec<Redirect> = groups
        .iter()
        .flat_map(|group| group.documents.iter().flatten().map(move |id| (group, *id)))
        .flat_map(|(group, id)| {
            let document = &documents[id.0 as usize];
            let to = group.url(document.lang).clone();
            document.common.aliases.iter().map(move |alias| Redirect {
                from: alias.value.clone(),
                document: id,
                to: to.clone(),
            })
        })
        .collect();
    redirects.sort();
    redirects
}

/// Reports addresses that two take, that are reserved, or that no host could
/// serve.
pub(super) fn check(
    (pages, redirects): (&[Page], &[Redirect]),
    groups: &[Group],
    documents: &[Arc<Document>],
    languages: &Languages,
    diagnostics: &mut Diagnostics,
) {
    for document in documents {
        names::check(document, languages, diagnostics);
    }
    let mut taken = taken::Taken::new((groups, documents), languages, diagnostics);
    taken.files_of_the_generator();
    pages.iter().for_each(|page| taken.page(page));
    redirects.iter().for_each(|redirect| taken.redirect(redirect));
    taken.folders((pages, redirects));
}
