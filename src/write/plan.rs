//! What this build puts into the output folder, gathered from all threads.
//!
//! Owns the outputs of a build and the rule that no two of them meet on any
//! host. Does not own the disk.

use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, PoisonError};

use crate::model::file_ref::ContentHash;
use crate::model::output;

use super::error::WriteError;
use super::folder::TEMPORARY;
use super::remembered::Stamp;

/// When a file is published: what is linked to before what links to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tier {
    /// A file whose name holds the hash of its content, and other files that
    /// pages load: it is there before any page that needs it.
    Hashed,
    /// A page.
    Page,
    /// What tells of all pages: sitemap, feeds, redirects, `build.json`, and
    /// the fixed entry file of the search.
    Root,
}

/// One output of this build.
#[derive(Debug)]
pub(super) struct Output {
    pub(super) path: Box<str>,
    pub(super) tier: Tier,
    pub(super) hash: ContentHash,
    pub(super) state: State,
}

/// Where the bytes of an output are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    /// They stand already.
    Kept(Stamp),
    /// In a temporary file with this number.
    Loose { number: usize, over: Over },
    /// In the temporary tree, below a folder (the first `root` bytes of the
    /// path) that is moved as a whole.
    Tree { root: usize, over: Over, stamp: Stamp },
}

/// What a staged file or folder takes the place of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Over {
    /// Nothing stands there.
    Nothing,
    /// A file of ours.
    File,
    /// A folder with nothing but files of ours.
    Folder,
}

/// What already has a name, as hosts that ignore case see it.
#[derive(Debug)]
enum Claim {
    /// A file, and its name if it is not the key itself.
    File(Option<Box<str>>),
    /// A folder, likewise.
    Folder(Option<Box<str>>),
}

/// The outputs so far.
#[derive(Debug, Default)]
pub(super) struct Plan {
    claims: Mutex<HashMap<Box<str>, Claim>>,
    outputs: Mutex<Vec<Output>>,
    temporary: AtomicUsize,
}

impl Plan {
    /// Reserves a path, or says what it collides with.
    pub(super) fn claim(&self, path: &str) -> Result<(), WriteError> {
        let key = output::fold(path);
        let original = |part: &str| (key != path).then(|| part.into());
        let mut claims = self.claims.lock().unwrap_or_else(PoisonError::into_inner);
        match claims.get(&*key) {
            Some(Claim::File(other)) => return Err(meet(path, other.as_deref().unwrap_or(&key))),
            Some(Claim::Folder(_)) => {
                return Err(WriteError::FileAndFolder { path: path.to_owned() });
            }
            None => {}
        }
        // From the bottom up: the folders above a known folder are known.
        let (mut folder, mut folded) = (path, &*key);
        while let (Some((above, _)), Some((key, _))) =
            (folder.rsplit_once('/'), folded.rsplit_once('/'))
        {
            (folder, folded) = (above, key);
            match claims.get(folded) {
                None => claims.insert(folded.into(), Claim::Folder(original(folder))),
                Some(Claim::File(_)) => {
                    return Err(WriteError::FileAndFolder { path: folder.to_owned() });
                }
                Some(Claim::Folder(other)) => match other.as_deref().unwrap_or(folded) {
                    other if other == folder => break,
                    other => return Err(meet(folder, other)),
                },
            };
        }
        claims.insert((*key).into(), Claim::File(original(path)));
        Ok(())
    }

    /// Adds an output whose path was claimed.
    pub(super) fn add(&self, output: Output) {
        self.outputs.lock().unwrap_or_else(PoisonError::into_inner).push(output);
    }

    /// A number that no other temporary file has.
    pub(super) fn number(&self) -> usize {
        self.temporary.fetch_add(1, Ordering::Relaxed)
    }

    /// The outputs, sorted by path.
    pub(super) fn take(&self) -> Vec<Output> {
        let mut outputs =
            std::mem::take(&mut *self.outputs.lock().unwrap_or_else(PoisonError::into_inner));
        outputs.sort_unstable_by(|a, b| a.path.cmp(&b.path));
        outputs
    }

    /// Whether a folder is among the folders of this build.
    pub(super) fn has_folder(&self, folder: &str) -> bool {
        let claims = self.claims.lock().unwrap_or_else(PoisonError::into_inner);
        matches!(claims.get(&*output::fold(folder)), Some(Claim::Folder(_)))
    }

    /// The output that a host which ignores case would take for this path.
    pub(super) fn same_name(&self, path: &str) -> Option<Box<str>> {
        let key = output::fold(path);
        let claims = self.claims.lock().unwrap_or_else(PoisonError::into_inner);
        match claims.get(&*key) {
            Some(Claim::File(name)) => Some(name.as_deref().unwrap_or(&key).into()),
            _ => None,
        }
    }
}

fn meet(path: &str, other: &str) -> WriteError {
    if path == other {
        return WriteError::Twice { path: path.to_owned() };
    }
    WriteError::Collision { path: path.to_owned(), other: other.to_owned() }
}

/// The temporary file with a number.
pub(super) fn loose(number: usize) -> String {
    format!("{TEMPORARY}/{number}")
}

/// Where a path stands in the temporary tree.
pub(super) fn in_tree(path: &str) -> String {
    format!("{TEMPORARY}/tree/{path}")
}
