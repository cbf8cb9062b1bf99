//! Pages: front matter and Markdown become typed [`Document`]s.
//!
//! Owns which fields a page may have, what a translation takes over from its
//! source page and what a folder's `_index.md` gives to the pages in it. Knows
//! nothing of links, listings or addresses: those need all pages, and are
//! `resolve`'s.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use rayon::prelude::*;

use super::{front_matter, markdown, yaml};
use crate::diag::{Diagnostic, Diagnostics, Warned, did_you_mean};
use crate::load::PageSource;
use crate::model::body::Body;
use crate::model::field::{MapReader, Reader, Row, Table};
use crate::model::file_ref::ContentHash;
use crate::model::kind::{Common, Kind, KindFields};
use crate::model::lang::{Lang, LangTag};
use crate::model::node::{Map, Node, Value};

/// A page as it was written, understood as far as one page alone can be.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its file, from the site folder.
    pub file: Arc<str>,
    /// The language it is written in.
    pub lang: Lang,
    /// Its path below its language, without `.md`: what translations share.
    /// A section's own page has the path of its folder; home has none.
    pub path: Arc<str>,
    /// Whether it is the page of a section (`_index.md`).
    pub section: bool,
    /// The fields every page has.
    pub common: Common,
    /// The fields of its kind.
    pub fields: KindFields,
    /// Its text as a tree.
    pub body: Body,
    /// Where its front matter stands.
    pub header: Range<usize>,
    /// The hash of the whole file.
    pub hash: ContentHash,
    /// The hash of the fields that each language has for itself, by which a
    /// translation knows that a title or summary changed.
    pub local_hash: ContentHash,
}

/// Front matter as a tree, and where the body begins.
struct Header {
    map: Map,
    span: Range<usize>,
    body: usize,
}

/// The name of a section's own page.
const INDEX: &str = "_index";

/// The field of an `_index.md` that the pages of its folder inherit.
const DEFAULTS: &str = "defaults";

/// Parses all pages side by side. Pages of languages that are not configured
/// and pages with errors are left out, each with a diagnostic.
#[must_use]
pub fn documents(pages: &[PageSource], languages: &[LangTag]) -> Warned<Vec<Document>> {
    let mut diagnostics = Diagnostics::new();
    let folders = languages_of_folders(pages, languages, &mut diagnostics);
    let known: Vec<(&PageSource, Lang)> = pages
        .iter()
        .filter_map(|page| folders.get(&page.folder).copied().flatten().map(|lang| (page, lang)))
        .collect();

    let headers: Vec<Result<Header, Diagnostic>> =
        known.par_iter().map(|(page, _)| header(page)).collect();
    let inheritance = Inheritance::of(&known, &headers);

    let results: Vec<(Option<Document>, Diagnostics)> = known
        .par_iter()
        .zip(&headers)
        .map(|((page, lang), header)| match header {
            Ok(header) => {
                let mut found = Diagnostics::new();
                let document = document(page, *lang, header, &inheritance, &mut found);
                (document, found)
            }
            Err(diagnostic) => (None, [diagnostic.clone()].into_iter().collect()),
        })
        .collect();

    let mut documents = Vec::with_capacity(results.len());
    for (document, found) in results {
        documents.extend(document);
        diagnostics.extend(found);
    }
    Warned { value: documents, diagnostics }
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

fn header(page: &PageSource) -> Result<Header, Diagnostic> {
    let split = front_matter::split(&page.file, &page.text)?;
    let Some(range) = split.yaml else {
        return Ok(Header { map: Map::default(), span: 0..0, body: split.body });
    };
    let node = yaml::yaml(&page.file, &page.text, range.clone())?;
    let map = match node.value {
        Value::Map(map) => map,
        Value::Empty => Map::default(),
        Value::Text(_) | Value::List(_) => {
            return Err(Diagnostic::error(
                "wrong-value",
                "front matter has to be `name: value` lines",
            )
            .at(page.file.clone(), node.span)
            .help("begin with `title: …`"));
        }
    };
    Ok(Header { map, span: range, body: split.body })
}

/// What pages take over from others: by path of the source page, the fields
/// that all languages share; by folder, the defaults.
struct Inheritance {
    shared: BTreeMap<Arc<str>, Map>,
    defaults: BTreeMap<Arc<str>, Map>,
}

impl Inheritance {
    fn of(known: &[(&PageSource, Lang)], headers: &[Result<Header, Diagnostic>]) -> Self {
        let translated: std::collections::BTreeSet<&str> = known
            .iter()
            .filter(|(_, lang)| !lang.is_source())
            .map(|(page, _)| &*page.path)
            .collect();
        let mut inheritance = Self { shared: BTreeMap::new(), defaults: BTreeMap::new() };
        for ((page, lang), header) in known.iter().zip(headers) {
            let Ok(header) = header else { continue };
            if !lang.is_source() {
                continue;
            }
            if translated.contains(&*page.path) {
                let shared = shared_part(&header.map, kind_of(&page.path));
                inheritance.shared.insert(page.path.clone(), shared);
            }
            if let Some(Node { value: Value::Map(map), .. }) = header.map.get(DEFAULTS) {
                inheritance.defaults.insert(folder(&page.path).into(), map.clone());
            }
        }
        inheritance
    }

    /// The defaults for a page, the nearest folder's first.
    fn defaults_for<'i>(&'i self, path: &'i str) -> impl Iterator<Item = &'i Map> {
        let mut next = Some(folder(path));
        std::iter::from_fn(move || {
            let here = next?;
            next = (!here.is_empty()).then(|| folder(here));
            Some(here)
        })
        .filter_map(|folder| self.defaults.get(folder))
    }
}

fn folder(path: &str) -> &str {
    path.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn kind_of(path: &str) -> Kind {
    let is_index = path.rsplit('/').next() == Some(INDEX);
    match path.split_once('/') {
        Some((collection, _)) if !is_index => Kind::of_collection(collection),
        _ => Kind::Page,
    }
}

/// The keys of a kind: the common ones and its own, each with whether it
/// belongs to each language.
fn keys_of(kind: Kind) -> impl Iterator<Item = &'static (&'static str, bool)> {
    let own = match kind {
        Kind::Page => &[],
        Kind::Offer => crate::model::kind::Offer::KEYS,
        Kind::Service => crate::model::kind::Service::KEYS,
    };
    Common::KEYS.iter().chain(own)
}

/// All fields of a kind, the common ones first.
#[must_use]
pub fn rows_of(kind: Kind) -> Vec<Row> {
    let own = match kind {
        Kind::Page => Vec::new(),
        Kind::Offer => crate::model::kind::Offer::rows(),
        Kind::Service => crate::model::kind::Service::rows(),
    };
    Common::rows().into_iter().chain(own).collect()
}

/// The lines of a page's front matter that each language has for itself, as
/// they are written.
///
/// # Errors
/// If the front matter cannot be read.
pub fn local_part(page: &PageSource) -> Result<String, Diagnostic> {
    let header = header(page)?;
    let kind = kind_of(&page.path);
    let lines = header
        .map
        .0
        .iter()
        .filter(|entry| keys_of(kind).any(|(name, local)| *name == entry.key && *local))
        .map(|entry| {
            format!("{}\n", page.text[entry.key_span.start..entry.node.span.end].trim_end())
        });
    Ok(lines.collect())
}

/// The text of a page below its front matter.
#[must_use]
pub fn body_text(page: &PageSource) -> &str {
    front_matter::split(&page.file, &page.text).map_or("", |split| &page.text[split.body..])
}

fn shared_part(map: &Map, kind: Kind) -> Map {
    let shared = |key: &str| keys_of(kind).any(|(name, local)| *name == key && !local);
    Map(map.0.iter().filter(|entry| shared(&entry.key)).cloned().collect())
}

fn document(
    page: &PageSource,
    lang: Lang,
    header: &Header,
    inheritance: &Inheritance,
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let kind = kind_of(&page.path);
    let mut reader = Reader::new(page.file.clone(), diagnostics);
    if !lang.is_source() {
        refuse_shared_fields(&header.map, kind, &mut reader);
    }
    let mut map = MapReader::new(&header.map, header.span.clone(), &mut reader);
    if let Some(shared) = inheritance.shared.get(&page.path)
        && !lang.is_source()
    {
        map = map.inherit(shared);
    }
    for defaults in inheritance.defaults_for(&page.path) {
        map = map.inherit(defaults);
    }
    let common = Common::read_rows(&mut map);
    let fields = kind_fields(kind, &mut map);
    let (path, section) = place(&page.path);
    if section {
        map.allow(DEFAULTS);
    }
    let clean = map.finish();
    if section {
        check_defaults(&header.map, lang, &mut reader);
    }
    let body = markdown::markdown(&page.file, &page.text, header.body, diagnostics);
    let (common, fields) = (common?, fields?);
    clean.then(|| Document {
        file: page.file.clone(),
        lang,
        path,
        section,
        local_hash: local_hash(&header.map, kind),
        common,
        fields,
        body,
        header: header.span.clone(),
        hash: ContentHash::of(page.text.as_bytes()),
    })
}

fn kind_fields(kind: Kind, map: &mut MapReader<'_, '_>) -> Option<KindFields> {
    match kind {
        Kind::Page => Some(KindFields::Page),
        Kind::Offer => Table::read_rows(map).map(|offer| KindFields::Offer(Box::new(offer))),
        Kind::Service => {
            Table::read_rows(map).map(|service| KindFields::Service(Box::new(service)))
        }
    }
}

/// A page's path as its translations share it, and whether it is a section's.
fn place(path: &Arc<str>) -> (Arc<str>, bool) {
    match path.strip_suffix(INDEX) {
        Some("") => ("".into(), true),
        Some(folder) if folder.ends_with('/') => (folder.trim_end_matches('/').into(), true),
        _ => (path.clone(), false),
    }
}

fn refuse_shared_fields(map: &Map, kind: Kind, reader: &mut Reader<'_>) {
    for entry in &map.0 {
        if keys_of(kind).any(|(name, local)| *name == entry.key && !local) {
            reader.error(
                "shared-field",
                entry.key_span.clone(),
                format!("`{}` is the same in all languages", entry.key),
                Some("delete it here: it is taken from the page in the source language".to_owned()),
            );
        }
    }
}

/// Reads the defaults of a folder as a page would, so that a mistake in them is
/// told once and where it stands.
fn check_defaults(map: &Map, lang: Lang, reader: &mut Reader<'_>) {
    let Some(node) = map.get(DEFAULTS) else { return };
    if !lang.is_source() {
        let help = "delete it here: defaults stand in the source language only";
        let message = "`defaults` is the same in all languages";
        reader.error("shared-field", node.span.clone(), message, Some(help.to_owned()));
        return;
    }
    let Value::Map(defaults) = &node.value else {
        reader.expected(node, "a mapping of fields that the pages of this folder inherit");
        return;
    };
    for entry in &defaults.0 {
        if let Some((name, _)) =
            Common::KEYS.iter().find(|(name, local)| *name == entry.key && *local)
        {
            let message = format!("`{name}` belongs to each page, so a folder cannot give it");
            reader.error("wrong-default", entry.key_span.clone(), message, None);
        }
    }
    let title = Map(vec![crate::model::node::Entry {
        key: "title".to_owned(),
        key_span: 0..0,
        node: Node { value: Value::Text("-".to_owned()), span: 0..0 },
    }]);
    let mut rows = MapReader::new(defaults, node.span.clone(), reader).inherit(&title);
    let _read_for_its_errors = Common::read_rows(&mut rows);
    rows.finish();
}

fn local_hash(map: &Map, kind: Kind) -> ContentHash {
    let mut local: Vec<&crate::model::node::Entry> = map
        .0
        .iter()
        .filter(|entry| keys_of(kind).any(|(name, local)| *name == entry.key && *local))
        .collect();
    local.sort_by(|a, b| a.key.cmp(&b.key));
    let words: Vec<(&str, String)> =
        local.iter().map(|entry| (entry.key.as_str(), text_of(&entry.node))).collect();
    let mut hasher = crate::model::file_ref::Hasher::default();
    hasher.update_value(&words);
    hasher.finish()
}

fn text_of(node: &Node) -> String {
    match &node.value {
        Value::Empty => String::new(),
        Value::Text(text) => text.clone(),
        Value::List(items) => items.iter().map(text_of).collect::<Vec<_>>().join("\n"),
        Value::Map(map) => {
            let entries: Vec<String> = map
                .0
                .iter()
                .map(|entry| format!("{}: {}", entry.key, text_of(&entry.node)))
                .collect();
            entries.join("\n")
        }
    }
}
