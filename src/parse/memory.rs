//! All pages together, and what is remembered of them.
//!
//! Owns what a page takes over from others (its source page, the folders it lies
//! in), and the rule that a page whose text and inheritance are the same is not
//! parsed again. What a single page is, is `document`'s.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use rayon::prelude::*;

use super::document::{Document, Header, document, header};
use crate::diag::{Diagnostic, Diagnostics, Warned, did_you_mean};
use crate::load::PageSource;
use crate::model::lang::{Lang, LangTag};
use crate::model::node::Map;

/// What was parsed before: a page whose text and inheritance are the same is
/// not parsed again.
#[derive(Default)]
pub struct Memory {
    headers: HashMap<Arc<str>, (Arc<str>, SharedHeader)>,
    pages: HashMap<Arc<str>, Parsed>,
}

/// Front matter that was read, or why it cannot be.
type SharedHeader = Arc<Result<Header, Diagnostic>>;

/// A page, and all that it was made from.
#[derive(Clone)]
struct Parsed {
    text: Arc<str>,
    lang: Lang,
    inherited: Vec<Arc<Map>>,
    document: Option<Arc<Document>>,
    diagnostics: Diagnostics,
}

impl Memory {
    /// Parses all pages side by side. Pages of languages that are not configured
    /// and pages with errors are left out, each with a diagnostic.
    pub fn documents(
        &mut self,
        pages: &[PageSource],
        languages: &[LangTag],
    ) -> Warned<Vec<Arc<Document>>> {
        let mut diagnostics = Diagnostics::new();
        let folders = languages_of_folders(pages, languages, &mut diagnostics);
        let known: Vec<(&PageSource, Lang)> = pages
            .iter()
            .filter_map(|page| {
                folders.get(&page.folder).copied().flatten().map(|lang| (page, lang))
            })
            .collect();
        let headers: Vec<SharedHeader> =
            known.par_iter().map(|(page, _)| self.header(page)).collect();
        let inheritance = Inheritance::of(&known, &headers);
        let parsed: Vec<Parsed> = known
            .par_iter()
            .zip(&headers)
            .map(|((page, lang), header)| self.page(page, *lang, header, &inheritance))
            .collect();

        self.headers.clear();
        self.pages.clear();
        let mut documents = Vec::with_capacity(parsed.len());
        for (((page, _), header), parsed) in known.iter().zip(headers).zip(parsed) {
            documents.extend(parsed.document.clone());
            diagnostics.extend(parsed.diagnostics.clone());
            self.headers.insert(page.file.clone(), (page.text.clone(), header));
            self.pages.insert(page.file.clone(), parsed);
        }
        Warned { value: documents, diagnostics }
    }

    fn header(&self, page: &PageSource) -> SharedHeader {
        match self.headers.get(&page.file) {
            Some((text, header)) if *text == page.text => header.clone(),
            _ => Arc::new(header(page)),
        }
    }

    fn page(
        &self,
        page: &PageSource,
        lang: Lang,
        header: &Result<Header, Diagnostic>,
        inheritance: &Inheritance,
    ) -> Parsed {
        let inherited = inheritance.of_page(page, lang);
        if let Some(parsed) = self.pages.get(&page.file)
            && parsed.text == page.text
            && parsed.lang == lang
            && parsed.inherited == inherited
        {
            return parsed.clone();
        }
        let mut diagnostics = Diagnostics::new();
        let document = match header {
            Ok(header) => document(page, lang, header, &inherited, &mut diagnostics).map(Arc::new),
            Err(diagnostic) => {
                diagnostics.push(diagnostic.clone());
                None
            }
        };
        Parsed { text: page.text.clone(), lang, inherited, document, diagnostics }
    }
}

/// Which configured language each folder of `content` holds.
fn languages_of_folders(
    pages: &[PageSource],
    languages: &[LangTag],
    diagnostics: &mut Diagnostics,
) -> BTreeMap<Arc<str>, Option<Lang>> {
    let mut folders = BTreeMap::new();
    for page in pages {
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
struct Inheritance {
    shared: BTreeMap<Arc<str>, Arc<Map>>,
    defaults: BTreeMap<Arc<str>, Arc<Map>>,
}

impl Inheritance {
    fn of(known: &[(&PageSource, Lang)], headers: &[SharedHeader]) -> Self {
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
