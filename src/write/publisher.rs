//! The publication of one build: files are staged from all threads, then
//! committed at once.
//!
//! Owns what happens to a file until `commit`. Does not own the commit.

use std::path::Path;

use rayon::prelude::*;

use crate::model::file_ref::ContentHash;
use crate::model::output;

use super::commit::{self, Report};
use super::disk::{Disk, Kind};
use super::error::WriteError;
use super::folder::{self, Lock};
use super::ground::{Ground, Spot};
use super::manifest::Manifest;
use super::plan::{self, Output, Over, Plan, State, Tier};
use super::remembered::{Remembered, Stamp};

/// A build on its way into the output folder. Dropped without
/// [`commit`](Self::commit), it leaves the published site exactly as it was.
#[derive(Debug)]
pub struct Publisher<'m> {
    pub(super) disk: Disk,
    /// What was published before.
    pub(super) manifest: Manifest,
    remembered: Option<&'m Remembered>,
    pub(super) ground: Ground,
    pub(super) plan: Plan,
    /// Held until all of the above is dropped.
    _lock: Lock,
}

impl<'m> Publisher<'m> {
    /// Takes the output folder, makes it where it does not stand, and removes
    /// what a killed run left in `.pace/tmp`.
    ///
    /// `remembered` is what [`Report`] gave after the last build; without it,
    /// files that stand are read to see whether they are up to date.
    ///
    /// # Errors
    /// If the folder is not fit to be the output, is being written by another
    /// process, or its manifest cannot be trusted. Nothing in it has changed.
    pub fn open(
        out: &Path,
        site: &Path,
        remembered: Option<&'m Remembered>,
    ) -> Result<Self, WriteError> {
        Self::start(Disk::open(folder::prepare(out, site)?)?, remembered)
    }

    /// Takes a folder that was found fit.
    pub(super) fn start(
        disk: Disk,
        remembered: Option<&'m Remembered>,
    ) -> Result<Self, WriteError> {
        let lock = folder::lock(&disk)?;
        let manifest = folder::manifest(&disk)?;
        folder::repair(&disk)?;
        let (ground, plan) = (Ground::default(), Plan::default());
        Ok(Self { disk, manifest, remembered, ground, plan, _lock: lock })
    }

    /// Whether the output folder is exactly as the remembered build left it:
    /// every file it published, and no other file of ours. Files that are not
    /// ours do not count.
    #[must_use]
    pub fn is_intact(&self) -> bool {
        let Some(remembered) = self.remembered else { return false };
        let (known, published) = (remembered.files(), self.manifest.files());
        known.len() == published.len()
            && known.par_iter().zip(published).all(
                |((path, hash, stamp), (listed, listed_hash))| {
                    path == listed && hash == listed_hash && self.stamp(path) == Some(*stamp)
                },
            )
    }

    /// Whether a published file has this content still.
    #[must_use]
    pub fn holds(&self, path: &str, hash: ContentHash) -> bool {
        self.standing(path, hash).is_some()
    }

    /// Keeps a file of the last build as it is, if it has this content still.
    /// If not, the answer is `false` and it has to be staged.
    ///
    /// # Errors
    /// If the path is not fit for an output or is taken already.
    pub fn keep(&self, path: &str, hash: ContentHash) -> Result<bool, WriteError> {
        let Some(stamp) = self.standing(path, hash) else { return Ok(false) };
        self.claim(path)?;
        // A file that is not written has no place in the order.
        self.plan.add(Output {
            path: path.into(),
            tier: Tier::Hashed,
            hash,
            state: State::Kept(stamp),
        });
        Ok(true)
    }

    /// Takes the bytes of a file; gives their hash, with which the file can be
    /// kept in the next build. Nothing of the published site changes yet.
    ///
    /// # Errors
    /// If the path is not fit for an output or is taken already, if something
    /// that is not ours stands in the way, or if the disk fails.
    pub fn stage(&self, path: &str, tier: Tier, bytes: &[u8]) -> Result<ContentHash, WriteError> {
        self.claim(path)?;
        let hash = ContentHash::of(bytes);
        let state = match self.standing(path, hash) {
            Some(stamp) => State::Kept(stamp),
            None => self.write(path, bytes)?,
        };
        self.plan.add(Output { path: path.into(), tier, hash, state });
        Ok(hash)
    }

    /// Publishes what was staged and kept, and removes what the last build made
    /// and this one does not.
    ///
    /// # Errors
    /// If the disk fails. The site is whole then, partly old and partly new, and
    /// the next build repairs it.
    pub fn commit(self) -> Result<Report, WriteError> {
        commit::commit(&self)
    }

    fn claim(&self, path: &str) -> Result<(), WriteError> {
        output::check(path).map_err(|why| WriteError::WrongPath { path: path.to_owned(), why })?;
        self.plan.claim(path)
    }

    /// The stamp of a published file, if it has this content still.
    fn standing(&self, path: &str, hash: ContentHash) -> Option<Stamp> {
        if self.manifest.get(path) != Some(hash) {
            return None;
        }
        let stamp = self.stamp(path)?;
        if self.remembered.and_then(|remembered| remembered.stamp(path, hash)) == Some(stamp) {
            return Some(stamp);
        }
        // A file that cannot be read is one that has to be written.
        let bytes = self.disk.read(path).ok()?;
        (ContentHash::of(&bytes) == hash).then_some(stamp)
    }

    /// The stamp of a file, if it is one.
    fn stamp(&self, path: &str) -> Option<Stamp> {
        let found = self.disk.find(path).ok()??;
        (found.kind == Kind::File).then_some(found.stamp)
    }

    /// Writes bytes below the temporary folder, where they can be moved from in
    /// as few steps as possible.
    fn write(&self, path: &str, bytes: &[u8]) -> Result<State, WriteError> {
        match self.ground.look(&self.disk, path)? {
            Spot::Free => self.write_loose(path, bytes, Over::Nothing),
            Spot::Taken if self.owns(path)? => self.write_loose(path, bytes, Over::File),
            // Whether all in that folder is ours is seen before the commit.
            Spot::Folder => self.write_loose(path, bytes, Over::Folder),
            Spot::Beneath(root) => self.write_in_tree(path, bytes, (root, Over::Nothing)),
            Spot::BeneathFile(root) if self.owns(&path[..root])? => {
                self.write_in_tree(path, bytes, (root, Over::File))
            }
            Spot::Taken => Err(WriteError::InTheWay { path: self.disk.full(path) }),
            Spot::BeneathFile(root) => {
                Err(WriteError::InTheWay { path: self.disk.full(&path[..root]) })
            }
        }
    }

    fn write_loose(&self, path: &str, bytes: &[u8], over: Over) -> Result<State, WriteError> {
        let number = self.plan.number();
        self.disk.write(&plan::loose(number), bytes).map_err(self.disk.failed(path))?;
        Ok(State::Loose { number, over })
    }

    fn write_in_tree(
        &self,
        path: &str,
        bytes: &[u8],
        (root, over): (usize, Over),
    ) -> Result<State, WriteError> {
        let place = plan::in_tree(path);
        if let Some((folder, _)) = place.rsplit_once('/') {
            self.disk.make_folders(folder).map_err(self.disk.failed(path))?;
        }
        let stamp = self.disk.write(&place, bytes).map_err(self.disk.failed(path))?;
        Ok(State::Tree { root, over, stamp })
    }

    /// Whether the file that stands at a path is ours. On a disk that ignores
    /// case, it may be ours by another name.
    fn owns(&self, path: &str) -> Result<bool, WriteError> {
        if self.manifest.get(path).is_some() {
            return Ok(true);
        }
        let key = output::fold(path);
        for (listed, _) in self.manifest.files() {
            if output::fold(listed) == key && self.is_same_file(listed, path)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Whether two names lead to one file.
    pub(super) fn is_same_file(&self, one: &str, other: &str) -> Result<bool, WriteError> {
        let inode = |path: &str| {
            let found = self.disk.find(path).map_err(self.disk.failed(path))?;
            Ok(found.map(|found| found.stamp.inode))
        };
        let inode_of_one = inode(one)?;
        Ok(inode_of_one.is_some() && inode_of_one == inode(other)?)
    }
}

impl Drop for Publisher<'_> {
    fn drop(&mut self) {
        // After a commit nothing is there. After a failure there is nobody to
        // tell, and the next build removes what could not be removed now.
        let _ = self.disk.clear(folder::TEMPORARY);
    }
}
