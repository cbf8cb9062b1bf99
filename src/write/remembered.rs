//! What the last build saw on the disk, so that this one need not read it.
//!
//! Owns [`Remembered`] and the stamp of a file. Does not own where it is kept:
//! the caller has a cache, and losing it only costs time.

use serde::{Deserialize, Serialize};

use crate::model::file_ref::ContentHash;

/// What the system says of a file without reading it. Equal stamps mean that
/// nobody has touched the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Stamp {
    pub(super) size: u64,
    /// Nanoseconds since 1970, like `changed`.
    pub(super) modified: i64,
    /// When the entry itself changed: moves with a rename, and cannot be set back.
    pub(super) changed: i64,
    pub(super) inode: u64,
}

/// The stamps of all files of a build. Without it, or when it is out of date,
/// files are read and hashed instead.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remembered {
    /// Sorted by path.
    files: Vec<(Box<str>, ContentHash, Stamp)>,
}

impl Remembered {
    /// From files sorted by path.
    pub(super) fn new(files: Vec<(Box<str>, ContentHash, Stamp)>) -> Self {
        Self { files }
    }

    /// The stamp that a file had when it had this content.
    pub(super) fn stamp(&self, path: &str, hash: ContentHash) -> Option<Stamp> {
        let at = self.files.binary_search_by(|(known, ..)| (**known).cmp(path)).ok()?;
        self.files.get(at).filter(|(_, known, _)| *known == hash).map(|&(_, _, stamp)| stamp)
    }

    /// The files, sorted by path.
    pub(super) fn files(&self) -> &[(Box<str>, ContentHash, Stamp)] {
        &self.files
    }
}
