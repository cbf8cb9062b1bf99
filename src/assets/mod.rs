//! Theme files and content media become fingerprinted files.
//!
//! Owns the addresses of everything that is not a page: a name, a piece of the
//! content's hash, an ending, so that a browser can keep a file for ever. Does
//! not know who uses a file.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::load::Bytes;
use crate::model::file_ref::{ContentHash, FileRef};
use crate::model::url::UrlPath;
use crate::theme::Asset;

/// A file to be written, with its address.
#[derive(Clone, Debug)]
pub struct AssetFile {
    /// Its address, size and hash.
    pub file: FileRef,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// All files of theme and content.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// Theme files by their name in the theme.
    pub theme: BTreeMap<String, AssetFile>,
    /// Content files by their path from the site folder.
    pub media: BTreeMap<Arc<str>, AssetFile>,
}

/// Fingerprints all files.
#[must_use]
pub fn assets(theme: &[Asset], media: &[Bytes]) -> Assets {
    let theme = theme
        .iter()
        .map(|asset| (asset.name.clone(), fingerprint(&asset.name, asset.bytes.clone())))
        .collect();
    let media = media
        .par_iter()
        .map(|media| {
            let name = media.file.rsplit('/').next().unwrap_or(&media.file);
            (media.file.clone(), fingerprint(&format!("media/{name}"), media.bytes.clone()))
        })
        .collect();
    Assets { theme, media }
}

fn fingerprint(name: &str, bytes: Arc<[u8]>) -> AssetFile {
    let hash = ContentHash::of(&bytes);
    let piece = &hash.to_hex()[..10];
    let (folder, file) = name.rsplit_once('/').map_or(("", name), |(folder, file)| (folder, file));
    let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
    let (stem, ending) = file.split_once('.').unwrap_or((file, "bin"));
    let url = UrlPath::file(&format!("assets/{folder}{stem}.{piece}.{ending}"));
    AssetFile { file: FileRef { url, bytes: bytes.len() as u64, hash }, bytes }
}

impl Assets {
    /// All files. What lies in two folders under one name with the same content is
    /// one file.
    pub fn files(&self) -> impl Iterator<Item = &AssetFile> {
        let mut seen = BTreeSet::new();
        let all = self.theme.values().chain(self.media.values());
        all.filter(move |asset| seen.insert(asset.file.url.as_str()))
    }
}
