//! The default theme, inside the binary.
//!
//! Owns the embedding, so that `pace` alone builds any folder with pages.

use std::borrow::Cow;

use rust_embed::RustEmbed;

#[derive(RustEmbed)]
#[folder = "themes/pace"]
#[exclude = "patterns/*"]
#[exclude = "scripts/*"]
struct EmbeddedTheme;

/// How embedded files are named in diagnostics, before their path.
const PREFIX: &str = "<pace>/";

/// All files of the embedded theme: their path in the theme, and their bytes.
pub(super) fn theme() -> impl Iterator<Item = (String, Cow<'static, [u8]>)> {
    let mut names: Vec<Cow<'static, str>> = EmbeddedTheme::iter().collect();
    names.sort();
    names.into_iter().filter_map(|name| {
        let file = EmbeddedTheme::get(&name)?;
        Some((name.into_owned(), file.data))
    })
}

/// What an embedded file of the theme is called in diagnostics.
pub(super) fn theme_file(name: &str) -> String {
    format!("{PREFIX}themes/pace/{name}")
}
