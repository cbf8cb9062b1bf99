//! The files to download that a site has.
//!
//! Owns which documents become files, their names, and how a file that was made
//! before is known: by a key over its whole manuscript. The address holds a hash
//! of the content, so that a host can keep it for ever, and ends in a name that
//! a person can keep.

use std::collections::BTreeMap;
use std::sync::Arc;

use rayon::prelude::*;

use super::manuscript::Manuscript;
use super::template;
use super::words::Sources;
use super::{docx, odt};
use crate::model::file_ref::{ContentHash, FileRef, Hasher};
use crate::model::kind::KindFields;
use crate::model::url::UrlPath;
use crate::resolve::{DocId, GroupId};

/// A file format of documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Format {
    /// Word.
    Docx,
    /// OpenDocument text.
    Odt,
}

impl Format {
    /// All of them, the one that most people can open first.
    pub const ALL: [Self; 2] = [Self::Docx, Self::Odt];

    /// What file names end in, which is also its word in addresses and messages.
    #[must_use]
    pub fn extension(self) -> &'static str {
        match self {
            Self::Docx => "docx",
            Self::Odt => "odt",
        }
    }

    /// Its media type.
    #[must_use]
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Odt => "application/vnd.oasis.opendocument.text",
        }
    }

    fn write(self, manuscript: &Manuscript) -> Vec<u8> {
        match self {
            Self::Docx => docx(manuscript),
            Self::Odt => odt(manuscript),
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
    manuscript: Arc<Manuscript>,
    /// None where it was made in an earlier run.
    bytes: Option<Arc<[u8]>>,
}

impl Download {
    /// Its bytes: as they were made, or made again.
    #[must_use]
    pub fn bytes(&self) -> Arc<[u8]> {
        self.bytes.clone().unwrap_or_else(|| self.format.write(&self.manuscript).into())
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
        let formats = Format::ALL.into_iter();
        formats.map(move |format| {
            let key = wanted.key(format, inputs);
            let (file, bytes) = match self.known.get(&key) {
                Some((file, bytes)) => (file.clone(), bytes.clone()),
                None => {
                    let bytes: Arc<[u8]> = format.write(&wanted.manuscript).into();
                    (wanted.file(format, &bytes), Some(bytes))
                }
            };
            let manuscript = wanted.manuscript.clone();
            Download { document: wanted.document, format, file, key, manuscript, bytes }
        })
    }
}

/// A document that becomes files.
struct Wanted {
    document: DocId,
    /// The name of its files.
    name: String,
    manuscript: Arc<Manuscript>,
}

impl Wanted {
    fn key(&self, format: Format, inputs: ContentHash) -> ContentHash {
        let mut hasher = Hasher::default();
        hasher.update(&inputs.0);
        hasher.update(format.extension().as_bytes());
        hasher.update(self.name.as_bytes());
        hasher.update_value(&*self.manuscript);
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

/// All templates that have a text, in the language in which each is written.
fn wanted(sources: Sources<'_>) -> Vec<Wanted> {
    let site = sources.site;
    let groups = (0..site.groups.len() as u32).map(GroupId);
    let documents: Vec<(GroupId, DocId)> = groups
        .flat_map(|group| site.group(group).documents.iter().flatten().map(move |id| (group, *id)))
        .collect();
    let one = |(group, id): &(GroupId, DocId)| {
        let document = site.document(*id);
        let KindFields::Template(template) = &document.fields else { return None };
        if document.section || document.body.is_empty() {
            return None;
        }
        let url = site.group(*group).url(document.lang);
        let name = url.as_str().trim_end_matches('/').rsplit('/').next().unwrap_or_default();
        let address = sources.absolute(url);
        let manuscript = Arc::new(template::manuscript(sources, *id, template, &address));
        Some(Wanted { document: *id, name: name.to_owned(), manuscript })
    };
    documents.par_iter().filter_map(one).collect()
}
