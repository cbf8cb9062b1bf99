//! The files of a theme, in layers.
//!
//! Owns which file wins where the embedded theme and the site's own have one of
//! the same name.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::config::Config;
use crate::diag::{Diagnostic, Diagnostics, Warned, did_you_mean};
use crate::load::Bytes;

use super::{embedded, pictures};

/// A template.
#[derive(Clone, Debug)]
pub struct Template {
    /// Its name for other templates: its path below `templates/`.
    pub name: String,
    /// Its file, for diagnostics.
    pub file: Arc<str>,
    /// Its text.
    pub text: Arc<str>,
}

/// A file that goes to the reader: CSS, a script, an image.
#[derive(Clone, Debug)]
pub struct Asset {
    /// Its path below `assets/`.
    pub name: String,
    /// Its bytes.
    pub bytes: Arc<[u8]>,
}

/// What a theme consists of.
#[derive(Clone, Debug, Default)]
pub struct ThemeFiles {
    /// Its templates, by name.
    pub templates: Vec<Template>,
    /// Its assets, by name.
    pub assets: Vec<Asset>,
}

/// Gathers the files of the configured theme. A site's own files of the theme
/// `pace` lie over the embedded ones, file by file; a theme of another name
/// stands on its own, since it would not fit the frame of this one.
#[must_use]
pub fn files(config: &Config, themes: &[Bytes]) -> Warned<ThemeFiles> {
    let mut diagnostics = Diagnostics::new();
    let own = format!("themes/{}/", config.theme);
    let is_default = config.theme == Config::DEFAULT_THEME;
    if !is_default && !themes.iter().any(|file| file.file.starts_with(&own)) {
        diagnostics.push(unknown_theme(config, themes));
    }
    let mut templates = BTreeMap::new();
    let mut assets = BTreeMap::new();
    let mut place = |name: &str, file: Arc<str>, bytes: Arc<[u8]>| {
        if let Some(name) = name.strip_prefix("templates/") {
            match std::str::from_utf8(&bytes) {
                Ok(text) => {
                    let template = Template { name: name.to_owned(), file, text: text.into() };
                    templates.insert(name.to_owned(), template);
                }
                Err(_) => diagnostics.push(
                    Diagnostic::error("not-utf-8", "a template has to be UTF-8 text")
                        .in_file(file)
                        .help("save the file as UTF-8 in your editor"),
                ),
            }
        } else if let Some(name) = name.strip_prefix("assets/") {
            assets.insert(name.to_owned(), Asset { name: name.to_owned(), bytes });
        }
    };
    for (name, bytes) in embedded::theme().filter(|_| is_default) {
        let file = embedded::theme_file(&name).into();
        place(&name, file, bytes.into_owned().into());
    }
    for file in themes {
        if let Some(name) = file.file.strip_prefix(&own) {
            place(name, file.file.clone(), file.bytes.clone());
        }
    }
    pictures::coloured(&mut assets);
    let value = ThemeFiles {
        templates: templates.into_values().collect(),
        assets: assets.into_values().collect(),
    };
    Warned { value, diagnostics }
}

fn unknown_theme(config: &Config, themes: &[Bytes]) -> Diagnostic {
    let mut names: Vec<&str> =
        themes.iter().filter_map(|file| file.file.split('/').nth(1)).collect();
    names.push(Config::DEFAULT_THEME);
    names.dedup();
    Diagnostic::error("unknown-theme", format!("there is no theme `{}`", config.theme))
        .at(crate::config::FILE, config.theme_span.clone())
        .maybe_help(did_you_mean(&config.theme, names.iter().copied()))
}
