//! All pages together, and what is remembered of them.
//!
//! Owns what a page takes over from others (its source page, the folders it lies
//! in), and the rule that a page whose text and inheritance are the same is not
//! parsed again. What a single page is, is `document`'s.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::document::{Document, Header, document, header};
use crate::diag::{Diagnostic, Diagnostics, Warned, did_you_mean};
use crate::load::PageSource;
use crate::model::lang::{Lang, LangTag};
use crate::model::node::Map;

/// What was parsed before, sorted by file: a page whose text and inheritance are
/// the same is not parsed again.
#[derive(Default)]
pub struct Memory {
    pages: Vec<Known>,
    inheritance: Arc<Inheritance>,
}

/// Front matter that was read, or why it cannot be.
type SharedHeader = Arc<Result<Header, Diagnostic>>;

/// A page of the last look.
struct Known {
    page: Arc<PageSource>,
    lang: Lang,
    header: SharedHeader,
    parsed: Arc<Parsed>,
}

/// What became of a page, and what it took over from others.
struct Parsed {
    inherited: Vec<Arc<Map>>,
    document: Option<Arc<Document>>,
    diagnostics: Diagnostics,
}

impl Memory {
    /// Parses all pages side by side. Pages of languages that are not configured
    /// and pages with errors are left out, each with a diagnostic.
    pub fn documents(
        &mut self,
        pages: &[Arc<PageSource>],
        languages: &[LangTag],
    ) -> Warned<Vec<Arc<Document>>> {
        let mut diagnostics = Diagnostics::new();
        let folders = languages_of_folders(pages, languages, &mut diagnostics);
        let wanted: Vec<(&Arc<PageSource>, Lang)> = pages
            .iter()
            .filter_map(|page| {
                folders.get(&page.folder).copied().flatten().map(|lang| (page, lang))
            })
            .collect();
        let before: Vec<Option<&Known>> = wanted
            .par_iter()
            .zip((0..wanted.len()).into_par_iter())
            .map(|((page, _), at)| self.before(page, at))
            .collect();
        let headers: Vec<SharedHeader> = wanted
            .par_iter()
            .zip(&before)
            .map(|((page, _), before)| match before {
                Some(known) if known.page.text == page.text => known.header.clone(),
                _ => Arc::new(header(page)),
            })
            .collect();
        let inheritance = if self.inherits_the_same(&wanted, &headers) {
            self.inheritance.clone()
        } else {
            Arc::new(Inheritance::of(&wanted, &headers))
        };
        let is_same = Arc::ptr_eq(&inheritance, &self.inheritance);
        let parsed: Vec<Arc<Parsed>> = wanted
            .par_iter()
            .zip(before.par_iter().zip(&headers))
            .map(|((page, lang), (before, header))| {
                let inherited = || inheritance.of_page(page, *lang);
                let same = before.filter(|known| {
                    known.lang == *lang
                        && known.page.text == page.text
                        && (is_same || known.parsed.inherited == inherited())
                });
                same.map_or_else(
                    || Arc::new(parsed(page, *lang, header, inherited())),
                    |known| known.parsed.clone(),
                )
            })
            .collect();

        let mut documents = Vec::with_capacity(parsed.len());
        let mut known = Vec::with_capacity(parsed.len());
        for (((page, lang), header), parsed) in wanted.into_iter().zip(headers).zip(parsed) {
            documents.extend(parsed.document.clone());
            if !parsed.diagnostics.is_empty() {
                diagnostics.extend(parsed.diagnostics.clone());
            }
            known.push(Known { page: page.clone(), lang, header, parsed });
        }
        (self.pages, self.inheritance) = (known, inheritance);
        Warned { value: documents, diagnostics }
    }

    /// What is known of a page. Most stand where they stood before.
    fn before(&self, page: &PageSource, at: usize) -> Option<&Known> {
        let here = self.pages.get(at).filter(|known| known.page.file == page.file);
        here.or_else(|| {
            let at = self.pages.binary_search_by(|known| known.page.file.cmp(&page.file)).ok()?;
            self.pages.get(at)
        })
    }

    /// Whether pages take over what they took over before: there are the same,
    /// and those that give something give the same.
    fn inherits_the_same(
        &self,
        wanted: &[(&Arc<PageSource>, Lang)],
        headers: &[SharedHeader],
    ) -> bool {
        let same = |(known, ((page, lang), header)): (&Known, (&(&Arc<PageSource>, Lang), _))| {
            known.lang == *lang
                && known.page.file == page.file
                && (!lang.is_source() || gives_the_same(&known.header, header))
        };
        wanted.len() == self.pages.len()
            && self.pages.iter().zip(wanted.iter().zip(headers)).all(same)
    }
}

fn gives_the_same(one: &SharedHeader, other: &SharedHeader) -> bool {
    Arc::ptr_eq(one, other)
        || match (&**one, &**other) {
            (Ok(one), Ok(other)) => one.shared == other.shared && one.defaults == other.defaults,
            (one, other) => one.is_err() && other.is_err(),
        }
}

fn parsed(
    page: &PageSource,
    lang: Lang,
    header: &Result<Header, Diagnostic>,
    inherited: Vec<Arc<Map>>,
) -> Parsed {
    let mut diagnostics = Diagnostics::new();
    let document = match header {
        Ok(header) => document(page, lang, header, &inherited, &mut diagnostics).map(Arc::new),
        Err(diagnostic) => {
            diagnostics.push(diagnostic.clone());
            None
        }
    };
    Parsed { inherited, document, diagnostics }
}

/// Which configured language each folder of `content` holds.
fn languages_of_folders(
    pages: &[Arc<PageSource>],
    languages: &[LangTag],
    diagnostics: &mut Diagnostics,
) -> BTreeMap<Arc<str>, Option<Lang>> {
    let mut folders = BTreeMap::new();
    for page in pages {
        if folders.contains_key(&page.folder) {
            continue;
        }
        folders.entry(page.folder.clone()).or_insert_with(|| {
            let at = languages.iter().position(|tag| tag.as_str() == &*page.folder);
            let lang = at.and_then(|at| u8::try_from(at).ok()).map(Lang);
            if lang.is_none() {
                let folder = &page.folder;
                let message = format!("`content/{folder}` is not a language of this site");
                let hint = did_you_mean(folder, languages.iter().map(LangTag::as_str));
                diagnostics.push(
                    Diagnostic::error("unknown-language", message)
                        .in_file(format!("content/{folder}"))
                        .help(format!(
                            "add `{folder}` to `languages` in site.yaml, or rename the folder{}",
                            hint.map_or_else(String::new, |hint| format!(" ({hint})"))
                        )),
                );
            }
            lang
        });
    }
    folders
}

/// What pages take over from others: by path of the source page, the fields
/// that all languages share; by folder, the defaults.
#[derive(Default)]
struct Inheritance {
    shared: BTreeMap<Arc<str>, Arc<Map>>,
    defaults: BTreeMap<Arc<str>, Arc<Map>>,
}

impl Inheritance {
    fn of(known: &[(&Arc<PageSource>, Lang)], headers: &[SharedHeader]) -> Self {
        let translated: std::collections::BTreeSet<&str> = known
            .iter()
            .filter(|(_, lang)| !lang.is_source())
            .map(|(page, _)| &*page.path)
            .collect();
        let mut inheritance = Self { shared: BTreeMap::new(), defaults: BTreeMap::new() };
        for ((page, lang), header) in known.iter().zip(headers) {
            let Ok(header) = &**header else { continue };
            if !lang.is_source() {
                continue;
            }
            if translated.contains(&*page.path) {
                inheritance.shared.insert(page.path.clone(), header.shared.clone());
            }
            if let Some(defaults) = &header.defaults {
                inheritance.defaults.insert(folder(&page.path).into(), defaults.clone());
            }
        }
        inheritance
    }

    /// What a page takes over: from its source page, then from the folders it
    /// lies in, the nearest first.
    fn of_page(&self, page: &PageSource, lang: Lang) -> Vec<Arc<Map>> {
        let shared = self.shared.get(&page.path).filter(|_| !lang.is_source());
        let mut next = Some(folder(&page.path));
        let folders = std::iter::from_fn(|| {
            let here = next?;
            next = (!here.is_empty()).then(|| folder(here));
            Some(here)
        });
        let defaults = folders.filter_map(|folder| self.defaults.get(folder));
        shared.into_iter().chain(defaults).cloned().collect()
    }
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}
