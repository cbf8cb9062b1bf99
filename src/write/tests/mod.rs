//! What publishing promises, tried at every single step.
//!
//! Owns the small sites that are published, and the look at what then stands.

pub(super) mod faults;
mod kills;
mod opening;
mod refused;
#[cfg(unix)]
mod sigkill;
mod staging;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use super::disk::Disk;
use super::{Publisher, Remembered, Report, Tier, WriteError};

/// A site to publish: the text of every file.
pub(super) type Files = BTreeMap<String, String>;

/// A folder for a test, with a site folder and an output folder beside it.
pub(super) struct Room {
    folder: TempDir,
}

impl Room {
    pub(super) fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        fs::create_dir_all(folder.path().join("site/content")).expect("a site");
        Self { folder }
    }

    pub(super) fn site(&self) -> PathBuf {
        self.folder.path().join("site")
    }

    pub(super) fn out(&self) -> PathBuf {
        self.folder.path().join("site/public")
    }

    pub(super) fn at(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    pub(super) fn open<'m>(
        &self,
        remembered: Option<&'m Remembered>,
    ) -> Result<Publisher<'m>, WriteError> {
        Publisher::open(&self.out(), &self.site(), remembered)
    }

    pub(super) fn publish(
        &self,
        files: &Files,
        remembered: Option<&Remembered>,
    ) -> Result<Report, WriteError> {
        let publisher = self.open(remembered)?;
        stage(&publisher, files)?;
        publisher.commit()
    }

    /// The output folder as a disk, for a publisher that is made to fail.
    pub(super) fn disk(&self) -> Disk {
        Disk::open(self.out().canonicalize().expect("the output stands")).expect("it can be opened")
    }

    pub(super) fn put(&self, path: &str, text: &str) {
        let path = self.out().join(path);
        fs::create_dir_all(path.parent().expect("is in a folder")).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}

pub(super) fn files(files: &[(&str, &str)]) -> Files {
    files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

pub(super) fn tier(path: &str) -> Tier {
    match path {
        _ if path.starts_with("assets/") => Tier::Hashed,
        _ if path.ends_with(".xml") => Tier::Root,
        _ => Tier::Page,
    }
}

pub(super) fn stage(publisher: &Publisher<'_>, files: &Files) -> Result<(), WriteError> {
    for (path, text) in files {
        publisher.stage(path, tier(path), text.as_bytes())?;
    }
    Ok(())
}

/// Every file in a folder with its text; links as `-> target`. Our own folder is
/// left out.
pub(super) fn tree(out: &Path) -> Files {
    walkdir::WalkDir::new(out)
        .into_iter()
        .filter_entry(|entry| entry.file_name() != ".pace")
        .map(|entry| entry.expect("can be read"))
        .filter(|entry| !entry.file_type().is_dir())
        .map(|entry| {
            let path = entry
                .path()
                .strip_prefix(out)
                .expect("is inside")
                .to_str()
                .expect("is text")
                .to_owned();
            let text = match fs::read_link(entry.path()) {
                Ok(target) => format!("-> {}", target.display()),
                Err(_) => fs::read_to_string(entry.path()).expect("is text"),
            };
            (path, text)
        })
        .collect()
}

/// The folders below the output, without our own.
pub(super) fn folders(out: &Path) -> BTreeSet<String> {
    let all = walkdir::WalkDir::new(out).min_depth(1).into_iter();
    all.filter_entry(|entry| entry.file_name() != ".pace")
        .map(|entry| entry.expect("can be read"))
        .filter(|entry| entry.file_type().is_dir())
        .map(|entry| entry.path().strip_prefix(out).expect("is inside").display().to_string())
        .collect()
}

pub(super) fn manifest(out: &Path) -> Option<String> {
    fs::read_to_string(out.join(".pace/manifest")).ok()
}

/// The error of a publisher that must not have been made.
pub(super) fn refusal(result: Result<Publisher<'_>, WriteError>) -> WriteError {
    match result {
        Ok(_) => panic!("the folder was taken"),
        Err(error) => error,
    }
}
