//! What a build remembers for the next one.
//!
//! Owns the cache file: the fingerprint of all inputs, the key of every page,
//! what the output files looked like, and the warnings. It can be deleted at any
//! time; one that is damaged or of another version is passed over. Either only
//! costs time, since what is published is known from the manifest alone.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::memory::Memory;
use super::prepare::Settings;
use crate::diag::Diagnostics;
use crate::documents::Shelf;
use crate::load::Inventory;
use crate::model::file_ref::{ContentHash, FileRef, Hasher};
use crate::model::file_stat::FileStat;
use crate::write::{Remembered, WriteError, replace_file};

/// Whether a build uses and leaves a memo.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cache {
    /// It does.
    Used,
    /// It starts from nothing and leaves nothing.
    Unused,
}

/// Grows with every change of what follows it in the file.
const VERSION: u32 = 5;

/// The folder of caches, in the site folder.
const FOLDER: &str = ".pace-cache";

/// What is known of a page that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Standing {
    /// The key of everything it was made from.
    pub(super) key: ContentHash,
    /// The hash of its bytes.
    pub(super) output: ContentHash,
    /// What it weighs, in HTML and stylesheets, where the site asks for that.
    pub(super) weight: Option<(u32, u32)>,
}

/// What is known of the search files of a language that stand.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Indexed {
    /// The key of everything they were made from.
    pub(super) key: ContentHash,
    /// The hash of each, by output file.
    pub(super) files: Vec<(String, ContentHash)>,
}

/// The memory of one output folder.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Memo {
    pub(super) version: u32,
    /// The fingerprint of all inputs; none where a file was written so shortly
    /// before the build that a later change could go unseen.
    pub(super) inputs: Option<ContentHash>,
    /// By output file.
    pub(super) pages: BTreeMap<String, Standing>,
    /// The search files of each language, by its tag.
    pub(super) search: BTreeMap<String, Indexed>,
    /// The files made of documents, by the key of everything each was made from.
    pub(super) documents: Vec<(ContentHash, FileRef)>,
    /// What the output files looked like.
    pub(super) remembered: Remembered,
    /// What the build had to say.
    pub(super) warnings: Diagnostics,
    /// How many pages it made.
    pub(super) page_count: usize,
    /// How many of them are the finder's.
    pub(super) finder_pages: usize,
}

impl Memo {
    /// Reads the memo of an output folder, or an empty one.
    pub(super) fn read(file: &Path) -> Self {
        let Ok(bytes) = std::fs::read(file) else { return Self::default() };
        let Some((hash, content)) = bytes.split_first_chunk::<16>() else { return Self::default() };
        if ContentHash::of(content).0 != *hash {
            return Self::default();
        }
        match postcard::from_bytes::<Self>(content) {
            Ok(memo) if memo.version == VERSION => memo,
            _ => Self::default(),
        }
    }

    /// What of it saves work before any page is made.
    pub(super) fn memory(&self) -> Memory {
        Memory::of_documents(Shelf::of(self.documents.iter().cloned()))
    }

    /// Whether it was made from exactly these inputs.
    pub(super) fn is_of(&self, inputs: ContentHash) -> bool {
        self.inputs == Some(inputs)
    }

    /// Writes it, for the next build.
    fn write(mut self, file: &Path, inputs: Option<ContentHash>) -> Result<(), WriteError> {
        self.version = VERSION;
        self.inputs = inputs;
        let content = postcard::to_stdvec(&self).unwrap_or_default();
        let mut bytes = ContentHash::of(&content).0.to_vec();
        bytes.extend(content);
        replace_file(file, &bytes)
    }
}

/// Where the memo of an output folder is kept.
pub(super) fn file(site: &Path, out: &Path) -> PathBuf {
    let hash = ContentHash::of(out.to_string_lossy().as_bytes());
    site.join(FOLDER).join(format!("{}.memo", &hash.to_hex()[..16]))
}

/// The keeping of a memo, from the beginning of a build to its end. Where there
/// is no place for one, the build is none the worse for it.
pub(super) struct Keeping {
    file: PathBuf,
    /// The file system's own idea of when the build began, read off a file made
    /// for it. The clock of the machine is no measure: the files may lie on another.
    began: Option<FileStat>,
    cache: Cache,
    failure: Option<WriteError>,
}

impl Keeping {
    /// Begins.
    pub(super) fn begin(file: PathBuf, cache: Cache) -> Self {
        let mut keeping = Self { file, began: None, cache, failure: None };
        if cache == Cache::Used {
            let file = keeping.file.with_extension("began");
            keeping.failure = replace_file(&file, b"").err();
            keeping.began = file.metadata().ok().map(|metadata| FileStat::of(&metadata));
        }
        keeping
    }

    /// Leaves what `memo` makes to the next build.
    pub(super) fn leave(
        &mut self,
        inventory: &Inventory,
        inputs: ContentHash,
        memo: impl FnOnce() -> Memo,
    ) {
        if self.cache == Cache::Used && self.failure.is_none() {
            let racy = self.began.is_none_or(|began| is_racy(inventory, began));
            self.failure = memo().write(&self.file, (!racy).then_some(inputs)).err();
        }
    }

    /// Why nothing is left to the next build, where it was to be.
    pub(super) fn failure(self) -> Option<WriteError> {
        self.failure
    }
}

/// The fingerprint of all inputs: what the file system says of every file, and
/// the settings.
pub(super) fn fingerprint(inventory: &Inventory, settings: &Settings) -> ContentHash {
    let mut hasher = Hasher::default();
    hasher.update_value(&(settings.date, settings.drafts, &settings.base, settings.binary));
    for found in &inventory.files {
        hasher.update_value(&(&*found.file, found.stat));
    }
    hasher.finish()
}

/// Whether a file was changed so shortly before the build began that another
/// change of it might carry the same time. `now` is a file made when it began.
fn is_racy(inventory: &Inventory, now: FileStat) -> bool {
    /// Coarser than the clock of any file system we know of.
    const GRAIN: i128 = 20_000_000;
    inventory.files.iter().any(|found| found.stat.changed > now.changed - GRAIN)
}
