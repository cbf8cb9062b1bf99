//! Whether a folder may be the output, and the taking of it.
//!
//! Owns the refusals and the lock. Does not own what is published: a refused
//! folder is left exactly as it was.

use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Component, Path, PathBuf};

use crate::model::output::{PRIVATE, REPORT};

use super::disk::{Disk, Kind};
use super::error::WriteError;
use super::manifest::{Flaw, Manifest};

/// Our own folder, and what is in it.
pub(super) const TEMPORARY: &str = ".pace/tmp";
const LOCK: &str = ".pace/lock";
pub(super) const MANIFEST: &str = ".pace/manifest";

/// Where the sources of a site are, relative to its folder.
const SOURCES: [&str; 3] = ["content", "themes", "locales"];

/// Checks the output folder before anything is touched, makes it, and gives its
/// real path.
///
/// A symbolic link *to* the output folder is followed, once: whoever made it
/// chose where the site goes, and all checks are made of the real folder.
pub(super) fn prepare(out: &Path, site: &Path) -> Result<PathBuf, WriteError> {
    let failed = |path: &Path| {
        let path = path.to_owned();
        move |error| WriteError::io(path, error)
    };
    let is_there = fs::symlink_metadata(out).is_ok();
    if is_there && !out.is_dir() {
        return Err(WriteError::NotAFolder { out: out.to_owned() });
    }
    let real = real_path(out).map_err(failed(out))?;
    let site = site.canonicalize().map_err(failed(site))?;
    refuse_sources(&real, &site)?;
    if is_there {
        refuse_foreign(&real).map_err(failed(out))??;
    } else {
        fs::create_dir_all(&real).map_err(failed(out))?;
    }
    Ok(real)
}

/// Refuses a folder that lies among the sources of a site, where its files would
/// become some of them, or that holds these.
///
/// # Errors
/// If it does, or the disk fails.
pub fn refuse_among_sources(folder: &Path, site: &Path) -> Result<(), WriteError> {
    let real = real_path(folder).map_err(|error| WriteError::io(folder.to_owned(), error))?;
    let site = site.canonicalize().map_err(|error| WriteError::io(site.to_owned(), error))?;
    refuse_sources(&real, &site)
}

/// The real path of a folder of which the last parts need not exist.
fn real_path(path: &Path) -> io::Result<PathBuf> {
    let path = std::path::absolute(path)?;
    let mut real = PathBuf::new();
    for part in path.components() {
        match part {
            // `..` is taken from the real path, as the system would.
            Component::ParentDir => {
                real.pop();
            }
            part => real.push(part),
        }
        match real.canonicalize() {
            Ok(resolved) => real = resolved,
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
    }
    Ok(real)
}

fn refuse_sources(out: &Path, site: &Path) -> Result<(), WriteError> {
    let holds = || WriteError::HoldsSources { out: out.to_owned() };
    if site.starts_with(out) {
        return Err(holds());
    }
    for name in SOURCES {
        let folder = site.join(name);
        // A source folder may itself be a link to elsewhere.
        let folder = folder.canonicalize().unwrap_or(folder);
        if out.starts_with(&folder) {
            return Err(WriteError::AmongSources { out: out.to_owned(), folder });
        }
        if folder.starts_with(out) {
            return Err(holds());
        }
    }
    Ok(())
}

/// A folder with files in it is ours only if our manifest says so. Hidden files
/// (`.git`, `.DS_Store`) do not count: they are left alone.
fn refuse_foreign(out: &Path) -> io::Result<Result<(), WriteError>> {
    if fs::symlink_metadata(out.join(MANIFEST)).is_ok() {
        return Ok(Ok(()));
    }
    let mut found = None;
    for entry in fs::read_dir(out)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if !name.starts_with('.') {
            // The first by name, so that the message is always the same.
            found = found.into_iter().chain([name]).min();
        }
    }
    let report = fs::symlink_metadata(out.join(REPORT)).is_ok();
    Ok(match found {
        Some(_) if report => Err(WriteError::HoldsReport { out: out.to_owned() }),
        Some(found) => Err(WriteError::NotOurs { out: out.to_owned(), found }),
        None => Ok(()),
    })
}

/// The right to write to an output folder.
#[derive(Debug)]
pub(super) struct Lock(File);

impl Drop for Lock {
    fn drop(&mut self) {
        // Closing the file is not enough: a process that another thread is just
        // starting holds a copy of it for a moment. The system releases the lock
        // with the last copy anyhow, so a failure here is none.
        let _ = self.0.unlock();
    }
}

/// Takes the lock; it is held until it is dropped.
pub(super) fn lock(disk: &Disk) -> Result<Lock, WriteError> {
    expect(disk, PRIVATE, Kind::Folder)?;
    disk.make_folders(PRIVATE).map_err(disk.failed(PRIVATE))?;
    expect(disk, LOCK, Kind::File)?;
    let file = disk.open_lock(LOCK).map_err(disk.failed(LOCK))?;
    match file.try_lock() {
        Ok(()) => Ok(Lock(file)),
        Err(TryLockError::WouldBlock) => Err(WriteError::Locked { out: disk.root().to_owned() }),
        Err(TryLockError::Error(error)) => Err(disk.failed(LOCK)(error)),
    }
}

/// Removes what a killed run left behind. Call it under the lock.
pub(super) fn repair(disk: &Disk) -> Result<(), WriteError> {
    expect(disk, TEMPORARY, Kind::Folder)?;
    disk.clear(TEMPORARY).map_err(disk.failed(TEMPORARY))?;
    disk.make_folders(TEMPORARY).map_err(disk.failed(TEMPORARY))
}

/// Reads the list of published files; an empty one if nothing was published yet.
pub(super) fn manifest(disk: &Disk) -> Result<Manifest, WriteError> {
    expect(disk, MANIFEST, Kind::File)?;
    let path = || disk.full(MANIFEST);
    match disk.read(MANIFEST) {
        Ok(bytes) => Manifest::parse(&bytes).map_err(|flaw| match flaw {
            Flaw::Newer(found) => WriteError::NewerManifest { path: path(), found },
            Flaw::Corrupt(why) => WriteError::CorruptManifest { path: path(), why },
        }),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Manifest::default()),
        Err(error) => Err(disk.failed(MANIFEST)(error)),
    }
}

/// Our own folder is never entered through a link.
fn expect(disk: &Disk, path: &str, kind: Kind) -> Result<(), WriteError> {
    let found = disk.find(path).map_err(disk.failed(path))?;
    match found.map(|found| found.kind) {
        None => Ok(()),
        Some(found) if found == kind => Ok(()),
        Some(Kind::Link) => Err(WriteError::Link { path: disk.full(path) }),
        Some(_) => Err(WriteError::InTheWay { path: disk.full(path) }),
    }
}
