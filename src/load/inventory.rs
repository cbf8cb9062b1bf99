//! The walk: which files a site has, and what the file system says of them.
//!
//! Owns which names are sources and which links are followed. Reads no file.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use crate::config;
use crate::diag::{Diagnostic, Diagnostics, Warned};
use crate::model::file_stat::FileStat;

/// A file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its path from the site folder, with `/` on every system.
    pub file: Arc<str>,
    /// What the system says of it.
    pub stat: FileStat,
}

/// All files of a site, sorted by path.
#[derive(Clone, Debug)]
pub struct Inventory {
    /// The site folder.
    pub root: PathBuf,
    /// Its files.
    pub files: Vec<Found>,
}

/// The folders that hold sources; `site.yaml` stands beside them.
pub const FOLDERS: [&str; 3] = ["content", "locales", "themes"];

/// Walks over a site. Files that cannot be sources are left out silently,
/// files that should be and cannot be read are errors.
#[must_use]
pub fn inventory(root: &Path) -> Warned<Inventory> {
    let mut diagnostics = Diagnostics::new();
    let mut files = Vec::new();
    let canonical_root = root.canonicalize().unwrap_or_else(|_| root.to_path_buf());
    let mut walk = Walk { root, canonical_root, files: &mut files, diagnostics: &mut diagnostics };
    walk.site_file();
    for folder in FOLDERS {
        walk.folder(folder);
    }
    files.sort_by(|a, b| a.file.cmp(&b.file));
    Warned { value: Inventory { root: root.to_path_buf(), files }, diagnostics }
}

/// An inventory after something happened to these paths: without a walk where
/// they are files that it has and nothing else, which is the rule when an author
/// saves; nothing where only a walk can tell.
#[must_use]
pub fn inventory_after(before: &Inventory, paths: &BTreeSet<String>) -> Option<Inventory> {
    let mut files = None;
    for path in paths {
        let at = before.files.binary_search_by(|found| (*found.file).cmp(path));
        let metadata = before.root.join(path).symlink_metadata();
        match (at, metadata) {
            (Ok(at), Ok(metadata)) if metadata.is_file() => {
                let files: &mut Vec<Found> = files.get_or_insert_with(|| before.files.clone());
                files[at].stat = FileStat::of(&metadata);
            }
            // An editor's file that was there for a moment.
            (Err(at), Err(_)) if !before.has_below(at, path) => {}
            // One that is no source, such as what an editor keeps beside a file.
            (Err(_), Ok(metadata))
                if metadata.is_file() && path.rsplit('/').next().is_some_and(is_passed_over) => {}
            _ => return None,
        }
    }
    let files = files.unwrap_or_else(|| before.files.clone());
    Some(Inventory { root: before.root.clone(), files })
}

impl Inventory {
    /// Whether a file lies in the folder `path`, which would stand at `at`.
    fn has_below(&self, at: usize, path: &str) -> bool {
        self.files[at..]
            .iter()
            .take_while(|found| found.file.starts_with(path))
            .any(|found| found.file.as_bytes().get(path.len()) == Some(&b'/'))
    }
}

struct Walk<'w> {
    root: &'w Path,
    canonical_root: PathBuf,
    files: &'w mut Vec<Found>,
    diagnostics: &'w mut Diagnostics,
}

impl Walk<'_> {
    fn site_file(&mut self) {
        match self.root.join(config::FILE).metadata() {
            Ok(metadata) if metadata.is_file() => {
                self.files.push(Found { file: config::FILE.into(), stat: FileStat::of(&metadata) });
            }
            _ if !self.root.is_dir() => {
                let message = format!("there is no folder `{}`", self.root.display());
                let help = "`--site` names the folder that holds site.yaml";
                self.diagnostics.push(Diagnostic::error("no-site", message).help(help));
            }
            _ => self.diagnostics.push(
                Diagnostic::error("no-site", "there is no `site.yaml` in the site folder")
                    .help("make one with `title: …`, or name the folder: `pace --site DIR build`"),
            ),
        }
    }

    fn folder(&mut self, folder: &str) {
        let start = self.root.join(folder);
        match start.symlink_metadata() {
            Err(_) if folder == "content" => {
                self.diagnostics.push(
                    Diagnostic::error("no-content", "there is no folder `content`")
                        .help("put pages into content/en/, such as content/en/_index.md"),
                );
                return;
            }
            Err(_) => return,
            Ok(metadata) if metadata.is_symlink() => {
                self.refuse(folder, "a link that takes the place of a folder is not followed");
                return;
            }
            Ok(_) => {}
        }
        let entries = WalkDir::new(&start)
            .sort_by_file_name()
            .into_iter()
            .filter_entry(|entry| entry.depth() == 0 || !is_ignored(entry));
        for entry in entries {
            match entry {
                Ok(entry) => self.entry(&entry),
                Err(error) => {
                    let path = error.path().map_or_else(
                        || folder.to_owned(),
                        |path| relative(self.root, path).unwrap_or_else(|| folder.to_owned()),
                    );
                    let why = error.io_error().map_or_else(
                        || "it cannot be walked".to_owned(),
                        |error| format!("it cannot be read: {}", error.kind()),
                    );
                    self.refuse(&path, &why);
                }
            }
        }
    }

    fn entry(&mut self, entry: &DirEntry) {
        let kind = entry.file_type();
        if kind.is_dir() {
            return;
        }
        let Some(file) = relative(self.root, entry.path()) else {
            let shown = entry.path().strip_prefix(self.root).unwrap_or(entry.path());
            let shown = shown.to_string_lossy().replace('\\', "/");
            self.refuse(&shown, "its name is not valid Unicode");
            return;
        };
        if kind.is_symlink() && !self.leads_to_own_file(entry.path()) {
            let why = "the link leads to a folder, to nothing, or out of the site folder";
            let help = "put the file itself in the place of the link, or delete the link";
            self.diagnostics.push(refusal(&file, why).help(help));
            return;
        }
        match std::fs::metadata(entry.path()) {
            Ok(metadata) if metadata.is_file() => {
                self.files.push(Found { file: file.into(), stat: FileStat::of(&metadata) });
            }
            Ok(_) => self.refuse(&file, "it is neither a file nor a folder"),
            Err(error) => self.refuse(&file, &format!("it cannot be read: {}", error.kind())),
        }
    }

    fn leads_to_own_file(&self, link: &Path) -> bool {
        link.canonicalize()
            .is_ok_and(|target| target.starts_with(&self.canonical_root) && target.is_file())
    }

    fn refuse(&mut self, file: &str, why: &str) {
        self.diagnostics.push(refusal(file, why));
    }
}

fn refusal(file: &str, why: &str) -> Diagnostic {
    Diagnostic::error("unreadable-file", format!("`{file}` is not read: {why}")).in_file(file)
}

/// Hidden files, and what editors leave behind while a file is open.
fn is_ignored(entry: &DirEntry) -> bool {
    is_passed_over(&entry.file_name().to_string_lossy())
}

fn is_passed_over(name: &str) -> bool {
    name.starts_with('.')
        || name.ends_with('~')
        || name.ends_with(".swp")
        || name.ends_with(".tmp")
        || name.starts_with('#') && name.ends_with('#')
}

fn relative(root: &Path, path: &Path) -> Option<String> {
    let path = path.strip_prefix(root).ok()?;
    let parts: Option<Vec<&str>> =
        path.components().map(|part| part.as_os_str().to_str()).collect();
    parts.map(|parts| parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn site() -> (tempfile::TempDir, Inventory) {
        let folder = tempfile::tempdir().expect("can be made");
        for file in ["site.yaml", "content/en/_index.md", "content/en/a/b.md", "content/en/a.md"] {
            let path = folder.path().join(file);
            std::fs::create_dir_all(path.parent().expect("has one")).expect("can be made");
            std::fs::write(path, "one").expect("can be written");
        }
        let found = inventory(folder.path()).value;
        (folder, found)
    }

    fn after(before: &Inventory, paths: &[&str]) -> Option<Inventory> {
        inventory_after(before, &paths.iter().map(|&path| path.to_owned()).collect())
    }

    #[test]
    fn a_saved_file_needs_no_walk() {
        let (folder, before) = site();
        std::fs::write(folder.path().join("content/en/a/b.md"), "longer").expect("is written");
        std::fs::write(folder.path().join("content/en/a/.b.md.swp"), "x").expect("is written");
        let paths = ["content/en/a/b.md", "content/en/a/.b.md.swp", "content/en/a/4913"];
        let after = after(&before, &paths).expect("no walk is needed");
        assert_eq!(after.files, inventory(folder.path()).value.files);
        assert_ne!(after.files, before.files);
    }

    #[test]
    fn anything_else_needs_one() {
        let (folder, before) = site();
        std::fs::write(folder.path().join("content/en/new.md"), "new").expect("is written");
        assert!(after(&before, &["content/en/new.md"]).is_none(), "a new file");
        assert!(after(&before, &["content/en/a"]).is_none(), "a folder that is there");
        std::fs::remove_dir_all(folder.path().join("content/en/a")).expect("is removed");
        assert!(after(&before, &["content/en/a"]).is_none(), "a folder that went");
        assert!(after(&before, &["content/en/a/b.md"]).is_none(), "a file that went");
    }
}
