//! The files to download that a site has.
//!
//! Owns which documents become files, their names, and how a file that was made
//! before is known: by a key over its whole manuscript. The address holds a hash
//! of the content, so that a host can keep it for ever, and ends in a name that
//! a person can keep.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;
use serde::Serialize;

use super::deck::{Deck, deck};
use super::manuscript::Manuscript;
use super::words::Sources;
use super::{docx, odp, odt, pack, template};
use crate::model::file_ref::{ContentHash, FileRef, Hasher};
use crate::model::kind::{KindFields, Paper};
use crate::model::url::UrlPath;
use crate::resolve::{DocId, GroupId};

/// A file format of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Word.
    Docx,
    /// OpenDocument text.
    Odt,
    /// OpenDocument presentation.
    Odp,
}

impl Format {
    /// All of them, the one that most people can open first.
    pub const ALL: [Self; 3] = [Self::Docx, Self::Odt, Self::Odp];

    /// What file names end in, which is also its word in addresses and messages.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Odt => "odt",
            Self::Odp => "odp",
        }
    }

    /// Its media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Odt => "application/vnd.oasis.opendocument.text",
            Self::Odp => "application/vnd.oasis.opendocument.presentation",
        }
    }
}

/// What a file is written from.
#[derive(Clone, Debug, Serialize)]
enum Content {
    /// A text to print or change.
    Text(Arc<Manuscript>),
    /// Slides to show.
    Slides(Arc<Deck>),
}

impl Content {
    /// The formats it is written in, the one that most people can open first.
    fn formats(&self) -> &'static [Format] {
        match self {
            Self::Text(_) => &[Format::Docx, Format::Odt],
            Self::Slides(_) => &[Format::Odp],
        }
    }

    fn write(&self, format: Format) -> Vec<u8> {
        match self {
            Self::Text(manuscript) if format == Format::Docx => docx(manuscript),
            Self::Text(manuscript) => odt(manuscript),
            Self::Slides(deck) => odp(deck),
        }
    }
}

/// A file to download.
#[derive(Clone, Debug)]
pub struct Download {
    /// The document that it is made of.
    pub document: DocId,
    /// Its format.
    pub format: Format,
    /// Its address, size and hash.
    pub file: FileRef,
    /// Changes whenever its bytes would.
    pub key: ContentHash,
    content: Content,
    /// None where it was made in an earlier run.
    bytes: Option<Arc<[u8]>>,
}

impl Download {
    /// Its bytes: as they were made, or made again.
    #[must_use]
    pub fn bytes(&self) -> Arc<[u8]> {
        self.bytes.clone().unwrap_or_else(|| self.content.write(self.format).into())
    }
}

/// A file that was made, and its bytes unless that was in an earlier run.
type Made = (FileRef, Option<Arc<[u8]>>);

/// The files that were made last.
#[derive(Default)]
pub struct Shelf {
    known: BTreeMap<ContentHash, Made>,
}

impl Shelf {
    /// Files that were made in an earlier run, by their keys.
    #[must_use]
    pub fn of(known: impl IntoIterator<Item = (ContentHash, FileRef)>) -> Self {
        Self { known: known.into_iter().map(|(key, file)| (key, (file, None))).collect() }
    }

    /// All files of a site. Those whose manuscripts have not changed are not
    /// made again. `inputs` tells one program from another.
    pub fn downloads(&mut self, sources: Sources<'_>, inputs: ContentHash) -> Vec<Download> {
        let wanted = wanted(sources);
        let downloads: Vec<Download> =
            wanted.par_iter().flat_map_iter(|one| self.files(one, inputs)).collect();
        let known = downloads
            .iter()
            .map(|download| (download.key, (download.file.clone(), download.bytes.clone())));
        self.known = known.collect();
        downloads
    }

    fn files(&self, wanted: &Wanted, inputs: ContentHash) -> impl Iterator<Item = Download> {
        let formats = wanted.content.formats().iter().copied();
        formats.map(move |format| {
            let key = wanted.key(format, inputs);
            let (file, bytes) = match self.known.get(&key) {
                Some((file, bytes)) => (file.clone(), bytes.clone()),
                None => {
                    let bytes: Arc<[u8]> = wanted.content.write(format).into();
                    (wanted.file(format, &bytes), Some(bytes))
                }
            };
            let content = wanted.content.clone();
            Download { document: wanted.document, format, file, key, content, bytes }
        })
    }
}

/// A document that becomes files.
struct Wanted {
    document: DocId,
    /// The name of its files.
    name: String,
    content: Content,
}

impl Wanted {
    fn key(&self, format: Format, inputs: ContentHash) -> ContentHash {
        let mut hasher = Hasher::default();
        hasher.update(&inputs.0);
        hasher.update(format.extension().as_bytes());
        hasher.update(self.name.as_bytes());
        hasher.update_value(&self.content);
        hasher.finish()
    }

    fn file(&self, format: Format, bytes: &[u8]) -> FileRef {
        let hash = ContentHash::of(bytes);
        let extension = format.extension();
        let short = &hash.to_hex()[..10];
        let path = format!("assets/{extension}/{short}/{}.{extension}", self.name);
        FileRef { url: UrlPath::file(&path), bytes: bytes.len() as u64, hash }
    }
}

/// All templates and presentations that have a text and all packs whose parts
/// stand on their page, in the language in which each is written.
fn wanted(sources: Sources<'_>) -> Vec<Wanted> {
    let site = sources.site;
    let groups = (0..site.groups.len() as u32).map(GroupId);
    let documents: Vec<(GroupId, DocId)> = groups
        .flat_map(|group| site.group(group).documents.iter().flatten().map(move |id| (group, *id)))
        .collect();
    let one = |(group, id): &(GroupId, DocId)| {
        let document = site.document(*id);
        if document.section || !is_file(&document.fields, document.body.is_empty()) {
            return None;
        }
        let url = site.group(*group).url(document.lang);
        let name = url.as_str().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        let address = sources.absolute(url);
        let content = match &document.fields {
            KindFields::Template(template) => {
                Content::Text(Arc::new(template::manuscript(sources, *id, template, &address)))
            }
            KindFields::Pack(fields) => {
                Content::Text(Arc::new(pack::manuscript(sources, (*group, *id), fields, &address)))
            }
            _ => Content::Slides(Arc::new(deck(sources, *id, &address))),
        };
        Some(Wanted { document: *id, name: name.to_owned(), content })
    };
    documents.par_iter().filter_map(one).collect()
}

/// Whether a page of these fields becomes a file. A leaflet or a poster is
/// printed from its page, which has its measures.
fn is_file(fields: &KindFields, empty: bool) -> bool {
    match fields {
        KindFields::Template(_) | KindFields::Presentation(_) => !empty,
        KindFields::Pack(pack) => pack.paper.unwrap_or(Paper::A4) == Paper::A4,
        _ => false,
    }
}
