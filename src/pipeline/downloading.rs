//! The files to download that are made of documents.
//!
//! Owns what they have of the theme: its mark. What is in them is `documents`'s.

use super::memory::Voices;
use crate::assets::Assets;
use crate::documents::{Download, Mark, Shelf, Sources};
use crate::model::file_ref::ContentHash;
use crate::resolve::Site;

/// The file of a theme that documents have at their heads.
const MARK: &str = "mark.png";

/// All of them; `shelf` holds those of the last time, and `binary` tells one
/// program from another.
pub(super) fn downloads(
    shelf: &mut Shelf,
    (site, voices, assets): (&Site, &Voices, &Assets),
    binary: ContentHash,
) -> Vec<Download> {
    let Voices { languages, formatters, messages } = voices;
    let mark = assets.theme.get(MARK);
    let mark = mark.map(|mark| Mark { png: mark.bytes.clone(), hash: mark.file.hash });
    let mark = mark.as_ref();
    shelf.downloads(Sources { site, languages, messages, formatters, mark }, binary)
}
