//! Pages: front matter and Markdown become typed [`Document`]s.
//!
//! Owns which fields a page may have, what a translation takes over from its
//! source page and what a folder's `_index.md` gives to the pages in it. Knows
//! nothing of links, listings or addresses: those need all pages, and are
//! `resolve`'s.

use std::ops::Range;
use std::sync::Arc;

use super::fingerprint::{local_hash, shape};
use super::{front_matter, markdown, yaml};
use crate::diag::{Diagnostic, Diagnostics, nearest};
use crate::load::PageSource;
use crate::model::body::{Body, TextRange};
use crate::model::field::{MapReader, Reader, Row, Table};
use crate::model::file_ref::ContentHash;
use crate::model::kind::{Common, Kind, KindFields, Level};
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
    /// The hash of all that its front matter says but for its title and summary,
    /// and of what it takes over. Where something stands makes no difference.
    pub shape: ContentHash,
}

impl Document {
    /// What stands at a place in the file.
    #[must_use]
    pub fn text_at(&self, place: &Range<usize>) -> Option<&str> {
        let whole = TextRange { start: 0, end: self.header.end as u32 };
        self.body.text(whole).get(place.clone())
    }

    /// Where a text stands in the front matter; all of it if it is written there
    /// in other letters.
    #[must_use]
    pub fn place_in_header(&self, text: &str) -> Range<usize> {
        let header = TextRange { start: self.header.start as u32, end: self.header.end as u32 };
        self.body.text(header).find(text).map_or_else(
            || self.header.clone(),
            |at| self.header.start + at..self.header.start + at + text.len(),
        )
    }
}

/// Front matter as a tree, and where the body begins.
pub(super) struct Header {
    map: Map,
    /// The fields that all languages of the page share.
    pub(super) shared: Arc<Map>,
    /// The fields that the pages of its folder inherit.
    pub(super) defaults: Option<Arc<Map>>,
    span: Range<usize>,
    body: usize,
}

impl Header {
    fn new(page: &PageSource, map: Map, span: Range<usize>, body: usize) -> Self {
        let shared = Arc::new(shared_part(&map, kind_of(&page.path)));
        let defaults = match map.get(DEFAULTS) {
            Some(Node { value: Value::Map(map), .. }) => Some(Arc::new(map.clone())),
            _ => None,
        };
        Self { map, shared, defaults, span, body }
    }
}

/// The name of a section's own page.
const INDEX: &str = "_index";

/// The field of an `_index.md` that the pages of its folder inherit.
const DEFAULTS: &str = "defaults";

/// Reads the front matter of a page.
pub(super) fn header(page: &PageSource) -> Result<Header, Diagnostic> {
    let split = front_matter::split(&page.file, &page.text)?;
    let Some(range) = split.yaml else {
        return Ok(Header::new(page, Map::default(), 0..0, split.body));
    };
    let node = yaml::yaml(&page.file, &page.text, range.clone())?;
    let map = match node.value {
        Value::Map(map) => map,
        Value::Empty => Map::default(),
        Value::Text(_) | Value::List(_) => {
            let written = &page.text[node.span.clone()];
            let glued = written.contains(':') && !written.contains(": ");
            let help =
                if glued { "put a space after the colon" } else { "begin with `title: …`" };
            return Err(Diagnostic::error(
                "wrong-value",
                "front matter has to be `name: value` lines",
            )
            .at(page.file.clone(), node.span)
            .help(help));
        }
    };
    Ok(Header::new(page, map, range, split.body))
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
    Common::KEYS.iter().chain(kind.keys())
}

/// All fields of a kind, the common ones first.
#[must_use]
pub fn rows_of(kind: Kind) -> Vec<Row> {
    let mut rows: Vec<Row> = Common::rows().into_iter().chain(kind.rows()).collect();
    if kind == Kind::Update {
        // News is of a day, so what other pages may leave out it has to say.
        rows.iter_mut().filter(|row| row.name == "date").for_each(|row| row.required = true);
    }
    rows
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

/// Reads a page; `inherited` are the fields that it takes over from others.
pub(super) fn document(
    page: &PageSource,
    lang: Lang,
    header: &Header,
    inherited: &[Arc<Map>],
    diagnostics: &mut Diagnostics,
) -> Option<Document> {
    let kind = kind_of(&page.path);
    let mut reader = Reader::new(page.file.clone(), diagnostics);
    if !lang.is_source() {
        refuse_shared_fields(&header.map, kind, &mut reader);
    }
    let mut map = MapReader::new(&header.map, header.span.clone(), &mut reader);
    for fields in inherited {
        map = map.inherit(fields);
    }
    let common = Common::read_rows(&mut map);
    let fields = KindFields::read(kind, &mut map);
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
    let document = Document {
        file: page.file.clone(),
        lang,
        path,
        section,
        local_hash: local_hash(&header.map, |key| {
            keys_of(kind).any(|(name, local)| *name == key && *local)
        }),
        shape: shape(&header.map, inherited),
        common,
        fields,
        body,
        header: header.span.clone(),
        hash: ContentHash::of(page.text.as_bytes()),
    };
    check_level(&document, &mut Reader::new(page.file.clone(), diagnostics));
    if lang.is_source() {
        diagnostics.extend(never_published(&document, &header.map));
    }
    clean.then_some(document)
}

/// A page whose last day is before its first.
fn never_published(document: &Document, map: &Map) -> Option<Diagnostic> {
    let Common { publish: Some(publish), expires: Some(expires), .. } = &document.common else {
        return None;
    };
    if expires >= publish {
        return None;
    }
    let place = map.get("expires").or_else(|| map.get("publish"));
    let place = place.map_or_else(|| document.header.clone(), |node| node.span.clone());
    let message = format!("this page is published from {publish}, and its last day is {expires}");
    Some(
        Diagnostic::error("contradictory-fields", message)
            .at(document.file.clone(), place)
            .help("move one of the days: as they are, nobody ever sees the page"),
    )
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
            let help = "delete it here, and write it on each page that needs it".to_owned();
            reader.error("wrong-default", entry.key_span.clone(), message, Some(help));
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

/// The languages whose home page says that the site has its contact card only.
#[must_use]
pub fn card_languages(
    documents: &[Arc<Document>],
    pages: &[Arc<PageSource>],
    languages: &[LangTag],
) -> Vec<LangTag> {
    let homes: Vec<&Document> = documents
        .iter()
        .map(|document| &**document)
        .filter(|document| document.path.is_empty())
        .collect();
    let is_card =
        |tag: &LangTag, lang: usize| match homes.iter().find(|home| home.lang.index() == lang) {
            Some(Document { common, .. }) => common.level == Some(Level::Card) && !common.draft,
            None => {
                let home =
                    pages.iter().find(|page| *page.folder == *tag.as_str() && *page.path == *INDEX);
                lang > 0 && home.is_some_and(|page| says_a_level(page))
            }
        };
    languages
        .iter()
        .enumerate()
        .filter(|(at, tag)| is_card(tag, *at))
        .map(|(_, tag)| tag.clone())
        .collect()
}

/// Whether a page that could not be read says something of how much there is of
/// its language. That is told once; a language that is taken for a whole one
/// would be told of every text that it lacks besides.
fn says_a_level(page: &PageSource) -> bool {
    let split = front_matter::split(&page.file, &page.text).ok();
    let header = split.and_then(|split| page.text.get(split.yaml?)).unwrap_or("");
    let mut keys = header.lines().filter_map(|line| line.split_once(':')).map(|(key, _)| key);
    keys.any(|key| nearest(key, ["level"]).is_some())
}

/// How much of a language the site has is said on its home page; the source
/// language is whole.
fn check_level(document: &Document, reader: &mut Reader<'_>) {
    let is_home = document.path.is_empty();
    if document.common.level.is_none() || is_home && !document.lang.is_source() {
        return;
    }
    let place = document.place_in_header("level:");
    let (message, help) = if is_home {
        ("the source language cannot be a card only", "delete it: `level` is for translations")
    } else {
        ("`level` is said on the home page of a language", "move it to _index.md")
    };
    reader.error("wrong-level", place, message, Some(help.to_owned()));
}
