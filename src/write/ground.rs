//! What stands in the output folder where a file has to go.
//!
//! Owns the look at the folders above a path, each looked at once a build. Does
//! not own what follows from it.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use crate::model::output;

use super::disk::{Disk, Kind};
use super::error::WriteError;

/// What stands where a file has to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Spot {
    /// The folder stands, and nothing in it has that name.
    Free,
    /// A file, or a link, which is replaced as such and never followed.
    Taken,
    /// A folder.
    Folder,
    /// Folders above are missing; the topmost is the first so many bytes.
    Beneath(usize),
    /// A file stands where a folder above has to be: the first so many bytes.
    BeneathFile(usize),
}

/// The folders that were looked at.
#[derive(Debug, Default)]
pub(super) struct Ground {
    known: RwLock<HashMap<Box<str>, Option<Kind>>>,
}

impl Ground {
    /// Looks where a path leads, refusing to go through a link.
    pub(super) fn look(&self, disk: &Disk, path: &str) -> Result<Spot, WriteError> {
        for folder in output::folders(path) {
            match self.kind(disk, folder)? {
                Some(Kind::Folder) => {}
                None => return Ok(Spot::Beneath(folder.len())),
                Some(Kind::File) => return Ok(Spot::BeneathFile(folder.len())),
                Some(Kind::Link) => return Err(WriteError::Link { path: disk.full(folder) }),
                Some(Kind::Other) => return Err(WriteError::InTheWay { path: disk.full(folder) }),
            }
        }
        match disk.find(path).map_err(disk.failed(path))?.map(|found| found.kind) {
            None => Ok(Spot::Free),
            Some(Kind::File | Kind::Link) => Ok(Spot::Taken),
            Some(Kind::Folder) => Ok(Spot::Folder),
            Some(Kind::Other) => Err(WriteError::InTheWay { path: disk.full(path) }),
        }
    }

    /// Whether all folders above a path are real folders inside the output.
    pub(super) fn leads_inside(&self, disk: &Disk, path: &str) -> Result<bool, WriteError> {
        for folder in output::folders(path) {
            if self.kind(disk, folder)? != Some(Kind::Folder) {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn kind(&self, disk: &Disk, folder: &str) -> Result<Option<Kind>, WriteError> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner).get(folder).copied();
        if let Some(kind) = known {
            return Ok(kind);
        }
        let kind = disk.find(folder).map_err(disk.failed(folder))?.map(|found| found.kind);
        self.known.write().unwrap_or_else(PoisonError::into_inner).insert(folder.into(), kind);
        Ok(kind)
    }
}
