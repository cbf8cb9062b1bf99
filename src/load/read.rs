//! Reading: the bytes of all sources, sorted into what they are for.
//!
//! Owns which folder means what. Understands no content.

use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::inventory::{Found, Inventory, SITE_FILE};
use crate::diag::{Diagnostic, Diagnostics, Warned};

/// A text file of the site.
#[derive(Clone, Debug)]
pub struct Text {
    /// Its path from the site folder.
    pub file: Arc<str>,
    /// What stands in it.
    pub text: Arc<str>,
}

/// A page: `content/<language>/<path>.md`.
#[derive(Clone, Debug)]
pub struct PageSource {
    /// Its path from the site folder.
    pub file: Arc<str>,
    /// The folder below `content`, which should be a language.
    pub folder: Arc<str>,
    /// Its path below that folder, without `.md`.
    pub path: Arc<str>,
    /// What stands in it.
    pub text: Arc<str>,
}

/// Any other file.
#[derive(Clone, Debug)]
pub struct Bytes {
    /// Its path from the site folder.
    pub file: Arc<str>,
    /// What stands in it.
    pub bytes: Arc<[u8]>,
}

/// Everything a build reads.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    /// `site.yaml`.
    pub site: Option<Text>,
    /// All pages.
    pub pages: Vec<PageSource>,
    /// `content/data/*.yaml`.
    pub data: Vec<Text>,
    /// `content/<language>/translations.lock`.
    pub locks: Vec<Text>,
    /// Other files below `content/<language>`: images and downloads.
    pub media: Vec<Bytes>,
    /// `locales/<language>/*.ftl` and `*.yaml`.
    pub locales: Vec<Text>,
    /// `themes/<name>/**`.
    pub themes: Vec<Bytes>,
}

/// A file that was read: what it is for, where it was found, its bytes.
type ReadFile<'f> = (Role, &'f Found, Vec<u8>);

enum Role {
    Site,
    Page {
        folder: Arc<str>,
        path: Arc<str>,
    },
    Data,
    Lock,
    Media,
    Locale,
    Theme,
    /// A file that no room asks for, such as a note beside the content.
    Other,
}

/// The name of the file that remembers what translations were made from.
pub const LOCK_FILE: &str = "translations.lock";

fn role(file: &str) -> Role {
    if file == SITE_FILE {
        return Role::Site;
    }
    let Some((top, rest)) = file.split_once('/') else { return Role::Other };
    let Some((folder, inner)) = rest.split_once('/') else { return Role::Other };
    let extension = Path::new(inner).extension().and_then(|ext| ext.to_str()).unwrap_or("");
    match (top, folder, extension) {
        ("content", "data", "yaml") => Role::Data,
        ("content", "data", _) => Role::Other,
        ("content", _, "md") => {
            Role::Page { folder: folder.into(), path: inner.trim_end_matches(".md").into() }
        }
        ("content", ..) if inner == LOCK_FILE => Role::Lock,
        ("content", ..) => Role::Media,
        ("locales", _, "ftl" | "yaml") => Role::Locale,
        ("themes", ..) => Role::Theme,
        _ => Role::Other,
    }
}

/// Reads all files of an inventory, side by side. A file that cannot be read,
/// or is text and not UTF-8, is an error; the others are still read.
#[must_use]
pub fn read(inventory: &Inventory) -> Warned<Sources> {
    let results: Vec<Result<ReadFile<'_>, Diagnostic>> = inventory
        .files
        .par_iter()
        .filter_map(|found| {
            let role = role(&found.file);
            if matches!(role, Role::Other) {
                return None;
            }
            Some(bytes(&inventory.root, &found.file).map(|bytes| (role, found, bytes)))
        })
        .collect();
    let mut sources = Sources::default();
    let mut diagnostics = Diagnostics::new();
    for result in results {
        let placed = result.and_then(|(role, found, bytes)| sources.place(role, found, bytes));
        if let Err(diagnostic) = placed {
            diagnostics.push(diagnostic);
        }
    }
    Warned { value: sources, diagnostics }
}

impl Sources {
    fn place(&mut self, role: Role, found: &Found, bytes: Vec<u8>) -> Result<(), Diagnostic> {
        let file = found.file.clone();
        match role {
            Role::Media => self.media.push(Bytes { file, bytes: bytes.into() }),
            Role::Theme => self.themes.push(Bytes { file, bytes: bytes.into() }),
            Role::Other => {}
            Role::Site => self.site = Some(text(file, bytes)?),
            Role::Data => self.data.push(text(file, bytes)?),
            Role::Lock => self.locks.push(text(file, bytes)?),
            Role::Locale => self.locales.push(text(file, bytes)?),
            Role::Page { folder, path } => {
                let Text { file, text } = text(file, bytes)?;
                self.pages.push(PageSource { file, folder, path, text });
            }
        }
        Ok(())
    }
}

fn bytes(root: &Path, file: &Arc<str>) -> Result<Vec<u8>, Diagnostic> {
    std::fs::read(root.join(&**file)).map_err(|error| {
        Diagnostic::error("unreadable-file", format!("`{file}` is not read: {}", error.kind()))
            .in_file(file.clone())
    })
}

fn text(file: Arc<str>, bytes: Vec<u8>) -> Result<Text, Diagnostic> {
    match String::from_utf8(bytes) {
        Ok(text) => Ok(Text { file, text: text.into() }),
        Err(error) => {
            let at = error.utf8_error().valid_up_to();
            let line = error.as_bytes()[..at].iter().filter(|&&byte| byte == b'\n').count() + 1;
            Err(Diagnostic::error("not-utf-8", format!("line {line} is not UTF-8 text"))
                .in_file(file)
                .help("save the file as UTF-8 in your editor"))
        }
    }
}
