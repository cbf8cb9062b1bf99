//! Reading: the bytes of all sources, sorted into what they are for.
//!
//! Owns which folder means what. Understands no content.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

use rayon::prelude::*;

use super::inventory::{Found, Inventory};
use crate::config;
use crate::diag::{Diagnostic, Diagnostics, Warned};

/// A text file of the site.
#[derive(Clone, Debug, PartialEq, Eq)]
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
#[derive(Clone, Debug, PartialEq, Eq)]
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
    pub pages: Vec<Arc<PageSource>>,
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

enum Role {
    Site,
    Page { folder: Arc<str>, path: Arc<str> },
    Data,
    Lock,
    Media,
    Locale,
    Theme,
}

/// The name of the file that remembers what translations were made from.
pub const LOCK_FILE: &str = "translations.lock";

/// What a file is for; nothing for one that no room asks for, such as a note
/// beside the content.
fn role(file: &str) -> Option<Role> {
    if file == config::FILE {
        return Some(Role::Site);
    }
    let (top, rest) = file.split_once('/')?;
    let (folder, inner) = rest.split_once('/')?;
    let extension = Path::new(inner).extension().and_then(|ext| ext.to_str()).unwrap_or("");
    Some(match (top, folder, extension) {
        ("content", "data", "yaml") => Role::Data,
        ("content", "data", _) => return None,
        ("content", _, "md") => {
            Role::Page { folder: folder.into(), path: inner.trim_end_matches(".md").into() }
        }
        ("content", ..) if inner == LOCK_FILE => Role::Lock,
        ("content", ..) => Role::Media,
        ("locales", _, "ftl" | "yaml") => Role::Locale,
        ("themes", ..) => Role::Theme,
        _ => return None,
    })
}

/// One file, as what it is for.
#[derive(Clone)]
enum Piece {
    Site(Text),
    Page(Arc<PageSource>),
    Data(Text),
    Lock(Text),
    Locale(Text),
    Media(Bytes),
    Theme(Bytes),
    /// No room asks for it.
    Other,
}

/// What was read before, sorted by path: a file that has not changed since is
/// not read again.
#[derive(Default)]
pub struct Shelf(Vec<(Found, Piece)>);

impl Shelf {
    /// Reads the files of an inventory that have changed, side by side.
    /// `doubtful` are read whatever the file system says of them. A file that
    /// cannot be read, or is text and not UTF-8, is an error; the others are
    /// still read.
    pub fn read(&mut self, inventory: &Inventory, doubtful: &BTreeSet<String>) -> Warned<Sources> {
        let read = |(found, at): (&Found, usize)| match self.known(found, at) {
            Some((before, piece))
                if before.stat == found.stat && !doubtful.contains(&*found.file) =>
            {
                Ok(piece.clone())
            }
            _ => piece(&inventory.root, found),
        };
        let places = (0..inventory.files.len()).into_par_iter();
        let results: Vec<Result<Piece, Diagnostic>> =
            inventory.files.par_iter().zip(places).map(read).collect();
        let mut sources = Sources::default();
        let mut diagnostics = Diagnostics::new();
        let mut shelf = Vec::with_capacity(results.len());
        for (found, result) in inventory.files.iter().zip(results) {
            match result {
                Ok(piece) => {
                    sources.place(piece.clone());
                    shelf.push((found.clone(), piece));
                }
                Err(diagnostic) => diagnostics.push(diagnostic),
            }
        }
        self.0 = shelf;
        Warned { value: sources, diagnostics }
    }

    /// What is known of a file. Most stand where they stood before.
    fn known(&self, found: &Found, at: usize) -> Option<&(Found, Piece)> {
        let here = self.0.get(at).filter(|(before, _)| before.file == found.file);
        here.or_else(|| {
            let at = self.0.binary_search_by(|(before, _)| before.file.cmp(&found.file)).ok()?;
            self.0.get(at)
        })
    }
}

/// Reads all files of an inventory.
#[must_use]
pub fn read(inventory: &Inventory) -> Warned<Sources> {
    Shelf::default().read(inventory, &BTreeSet::new())
}

/// Reads one file.
fn piece(root: &Path, found: &Found) -> Result<Piece, Diagnostic> {
    let file = found.file.clone();
    let Some(role) = role(&file) else { return Ok(Piece::Other) };
    let bytes = bytes(root, &file)?;
    Ok(match role {
        Role::Media => Piece::Media(Bytes { file, bytes: bytes.into() }),
        Role::Theme => Piece::Theme(Bytes { file, bytes: bytes.into() }),
        Role::Site => Piece::Site(text(file, bytes)?),
        Role::Data => Piece::Data(text(file, bytes)?),
        Role::Lock => Piece::Lock(text(file, bytes)?),
        Role::Locale => Piece::Locale(text(file, bytes)?),
        Role::Page { folder, path } => {
            let Text { file, text } = text(file, bytes)?;
            Piece::Page(Arc::new(PageSource { file, folder, path, text }))
        }
    })
}

impl Sources {
    fn place(&mut self, piece: Piece) {
        match piece {
            Piece::Site(text) => self.site = Some(text),
            Piece::Page(page) => self.pages.push(page),
            Piece::Data(text) => self.data.push(text),
            Piece::Lock(text) => self.locks.push(text),
            Piece::Locale(text) => self.locales.push(text),
            Piece::Media(bytes) => self.media.push(bytes),
            Piece::Theme(bytes) => self.themes.push(bytes),
            Piece::Other => {}
        }
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
