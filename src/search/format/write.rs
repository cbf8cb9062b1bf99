//! The writer of the search files.

use std::collections::BTreeMap;

use super::bytes::{deflate, push_number, push_text};
use super::{CrisisCard, FOLDER, HASH, PageText, Root, SHARD, TEXT, VERSION};
use crate::model::file_ref::ContentHash;
use crate::model::lang::LangTag;
use crate::model::url::UrlPath;
use crate::search::error::SearchError;
use crate::search::index::{LanguageIndex, Postings};
use crate::search::page::IndexedPage;
use crate::search::rank::FIELDS;
use crate::search::text::{FOLDED, KEPT};

/// When a file has to be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub enum Role {
    /// Its name has a hash: before what names it.
    Hashed,
    /// It names the others: after them.
    Root,
}

/// A file to be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchFile {
    /// Where it is.
    pub url: UrlPath,
    /// Its bytes, compressed.
    pub bytes: Vec<u8>,
    /// When it has to be published.
    pub role: Role,
}

/// Blocks are at least so large before they are compressed.
const SMALLEST: usize = 3 << 10;
/// And no larger, unless one word alone is.
const LARGEST: usize = 12 << 10;
/// One form in so many begins a block, from the smallest size on.
const BEGINS: u8 = 8;

/// Writes an index.
///
/// # Errors
/// If the index fails.
pub fn write(
    tag: &LangTag,
    index: &LanguageIndex,
    crisis: Option<CrisisCard>,
) -> Result<Vec<SearchFile>, SearchError> {
    let mut out = Output { folder: format!("{FOLDER}/{}", tag.url_segment()), files: Vec::new() };
    let (blocks, block_files) = out.blocks(forms(index)?);
    let (endings, ending_files) = out.blocks(endings(index));
    let shards = index.pages().chunks(SHARD).zip(0..).map(|(pages, at)| out.shard(at, pages));
    let shards = shards.collect();
    let facets = out.hashed(&json(&facets(index.pages())));
    let (kinds, kind_of) = kinds(index.pages());
    let expires = (0..).zip(index.pages());
    let root = Root {
        pages: index.pages().len() as u32,
        words: index.words()?,
        fields: FIELDS.iter().map(|(_, boost)| *boost).collect(),
        blocks,
        block_files,
        endings,
        ending_files,
        shards,
        kinds,
        kind_of,
        expires: expires.filter_map(|(at, page)| Some((at, page.expires.clone()?))).collect(),
        ignored: index.ignored.clone(),
        synonyms: index.lexicon.synonyms.clone(),
        folded: FOLDED.iter().map(|(letter, folded)| (*letter, (*folded).to_owned())).collect(),
        kept: KEPT.to_owned(),
        article: index.analyser.article().map(|(article, least)| (article.to_owned(), least)),
        crisis,
        facets,
    };
    out.root(&root, &index.norms()?);
    Ok(out.files)
}

/// An entry of a block: its form, and what follows that.
type Entry = (String, Vec<u8>);

fn forms(index: &LanguageIndex) -> Result<Vec<Entry>, SearchError> {
    let postings = index.postings()?;
    let mut entries: BTreeMap<&str, Vec<u8>> = BTreeMap::new();
    for (form, term) in &index.lexicon.terms {
        if form != term {
            let mut bytes = Vec::new();
            push_number(u64::from(index.frequency(term)) << 1, &mut bytes);
            push_text(term, form, &mut bytes);
            entries.insert(form, bytes);
        }
    }
    for (term, pages) in &postings {
        entries.insert(term, own(pages));
    }
    Ok(entries.into_iter().map(|(form, bytes)| (form.to_owned(), bytes)).collect())
}

fn own(pages: &Postings) -> Vec<u8> {
    let mut bytes = Vec::new();
    push_number((pages.len() as u64) << 1 | 1, &mut bytes);
    let mut next = 0;
    for (page, posting) in pages {
        push_number(u64::from(page - next), &mut bytes);
        next = page + 1;
        let often = posting.body.min(15);
        bytes.push(posting.fields | (often as u8) << 4);
        if often == 15 {
            push_number(u64::from(posting.body - 15), &mut bytes);
        }
    }
    bytes
}

fn endings(index: &LanguageIndex) -> Vec<Entry> {
    let entries: BTreeMap<String, Vec<u8>> = index
        .lexicon
        .terms
        .iter()
        .map(|(form, term)| {
            let mut bytes = Vec::new();
            push_number(u64::from(index.frequency(term)), &mut bytes);
            (form.chars().rev().collect(), bytes)
        })
        .collect();
    entries.into_iter().collect()
}

fn kinds(pages: &[IndexedPage]) -> (Vec<String>, String) {
    let mut kinds: Vec<String> = pages.iter().map(|page| page.kind.to_owned()).collect();
    kinds.sort();
    kinds.dedup();
    let letter = |page: &IndexedPage| {
        let at = kinds.iter().position(|kind| kind == page.kind).unwrap_or_default();
        char::from(b'a' + at as u8)
    };
    let kind_of = pages.iter().map(letter).collect();
    (kinds, kind_of)
}

type Facet<'p> = BTreeMap<&'p str, Vec<u32>>;

fn facets(pages: &[IndexedPage]) -> BTreeMap<&'static str, Facet<'_>> {
    let mut audience = Facet::new();
    let mut areas = Facet::new();
    for (at, page) in (0..).zip(pages) {
        for value in &page.audience {
            audience.entry(value).or_default().push(at);
        }
        for value in &page.areas {
            areas.entry(value).or_default().push(at);
        }
    }
    [("areas", areas), ("audience", audience)].into_iter().collect()
}

fn page_text(page: &IndexedPage) -> PageText {
    let mut left = TEXT;
    let sections = page
        .sections
        .iter()
        .filter(|section| !section.heading.is_empty() || !section.text.is_empty());
    let sections = sections.map(|section| {
        let text: String = section.text.chars().take(left).collect();
        left -= text.chars().count();
        (section.id.clone(), section.heading.clone(), text)
    });
    PageText {
        href: page.href.clone(),
        title: page.title.clone(),
        kind: page.kind.to_owned(),
        summary: page.summary.clone(),
        sections: sections.collect(),
    }
}

fn json<T: serde::Serialize>(value: &T) -> Vec<u8> {
    // Our own plain structs, with texts for keys, always have a JSON form.
    serde_json::to_vec(value).unwrap_or_default()
}

struct Output {
    folder: String,
    files: Vec<SearchFile>,
}

impl Output {
    fn push(&mut self, name: &str, bytes: Vec<u8>, role: Role) {
        let url = UrlPath::file(&format!("{}/{name}", self.folder));
        self.files.push(SearchFile { url, bytes, role });
    }

    /// Adds a file that is named by its content.
    fn hashed(&mut self, content: &[u8]) -> String {
        let name = hash(content);
        let url = UrlPath::file(&format!("{}/{name}", self.folder));
        // Two languages of the vocabulary may hold a block of the same bytes.
        if !self.files.iter().any(|file| file.url == url) {
            self.push(&name, deflate(content), Role::Hashed);
        }
        name
    }

    /// Cuts entries into blocks: the first forms and the hashes of all.
    fn blocks(&mut self, entries: Vec<Entry>) -> (Vec<String>, String) {
        let mut firsts = Vec::new();
        let mut hashes = String::new();
        let mut block = Vec::new();
        let mut last = String::new();
        for (form, bytes) in entries {
            let begins = block.len() >= SMALLEST
                && ContentHash::of(form.as_bytes()).0[0].is_multiple_of(BEGINS);
            if !block.is_empty() && (begins || block.len() + bytes.len() > LARGEST) {
                hashes.push_str(&self.hashed(&std::mem::take(&mut block)));
            }
            if block.is_empty() {
                firsts.push(form.clone());
                last.clear();
            }
            push_text(&form, &last, &mut block);
            block.extend(bytes);
            last = form;
        }
        if !block.is_empty() {
            hashes.push_str(&self.hashed(&block));
        }
        (firsts, hashes)
    }

    fn shard(&mut self, at: usize, pages: &[IndexedPage]) -> String {
        let texts: Vec<Vec<u8>> = pages.iter().map(|page| json(&page_text(page))).collect();
        let name = hash(&texts.concat());
        for (text, page) in texts.iter().zip(at * SHARD..) {
            self.push(&format!("{name}/{page}"), deflate(text), Role::Hashed);
        }
        name
    }

    fn root(&mut self, root: &Root, norms: &[u8]) {
        let object = json(root);
        let mut content = Vec::new();
        push_number(object.len() as u64, &mut content);
        content.extend(object);
        content.extend(norms);
        let mut bytes = vec![VERSION];
        bytes.extend(deflate(&content));
        self.push("root", bytes, Role::Root);
    }
}

fn hash(content: &[u8]) -> String {
    let mut name = ContentHash::of(content).to_hex();
    name.truncate(HASH);
    name
}
