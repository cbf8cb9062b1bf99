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
use crate::model::output::MAX_SEGMENT;
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
    let (stem, ending) = shortened(stem, ending, MAX_SEGMENT - piece.len() - "..".len());
    let url = UrlPath::file(&format!("assets/{folder}{stem}.{piece}.{ending}"));
    AssetFile { file: FileRef { url, bytes: bytes.len() as u64, hash }, bytes }
}

/// As much of a name as there is room for. The piece of the hash between them
/// tells one file from another.
fn shortened<'n>(stem: &'n str, ending: &'n str, room: usize) -> (&'n str, &'n str) {
    if stem.len() + ending.len() <= room {
        return (stem, ending);
    }
    // Of several endings the last says what is in it.
    let ending = ending.rsplit('.').next().unwrap_or(ending);
    let ending = &ending[..ending.floor_char_boundary(room)];
    (&stem[..stem.floor_char_boundary(room - ending.len())], ending)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::output;

    fn address(name: &str) -> String {
        let file = fingerprint(&format!("media/{name}"), Arc::from(&b"x"[..])).file;
        let path = file.url.output_file();
        assert_eq!(output::check(&path), Ok(()), "{name}");
        path
    }

    #[test]
    fn a_name_is_kept_as_long_as_it_fits() {
        let piece = &ContentHash::of(b"x").to_hex()[..10];
        assert_eq!(address("a.png"), format!("assets/media/a.{piece}.png"));
        assert_eq!(address("a.min.js"), format!("assets/media/a.{piece}.min.js"));
        let longest = "a".repeat(240);
        assert_eq!(
            address(&format!("{longest}.png")),
            format!("assets/media/{longest}.{piece}.png")
        );
    }

    #[test]
    fn a_name_that_would_not_fit_is_cut() {
        let piece = &ContentHash::of(b"x").to_hex()[..10];
        let (a, cut) = ("a".repeat(251), "a".repeat(240));
        assert_eq!(address(&format!("{a}.png")), format!("assets/media/{cut}.{piece}.png"));
        // Never amid a letter.
        let letters = "ż".repeat(125);
        let cut = "ż".repeat(120);
        assert_eq!(address(&format!("{letters}.png")), format!("assets/media/{cut}.{piece}.png"));
        let dots = "b.".repeat(125);
        assert_eq!(address(&format!("{dots}png")), format!("assets/media/b.{piece}.png"));
        address(&format!("a.{}", "é".repeat(125)));
    }
}
