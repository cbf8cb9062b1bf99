//! The web manifest: what a phone calls the site on its home screen.
//!
//! Owns its members. It asks for nothing: the site opens in the browser as any
//! other, nothing is installed and nothing is kept.

use serde_json::{Value, json};

use super::Feed;
use super::words::Sources;
use crate::i18n::Language;

/// Its name in the folder of a language.
pub(super) const FILE: &str = "manifest.webmanifest";

/// The manifests of all languages.
pub(super) fn manifests(sources: &Sources<'_>) -> Vec<Feed> {
    sources.languages.iter().map(|language| manifest(sources, language)).collect()
}

fn manifest(sources: &Sources<'_>, language: &Language) -> Feed {
    let site = sources.site;
    let config = &site.config;
    let home = site.home();
    let start = config.base.href(site.group(home).url(language.lang));
    let mut value = json!({
        "id": start,
        "name": config.title,
        "short_name": config.title,
        "lang": language.tag.as_str(),
        "dir": language.dir.as_str(),
        "start_url": start,
        // All languages, so that a change of language stays on the site.
        "scope": format!("{}/", config.base.path()),
        "display": "browser",
    });
    let Value::Object(members) = &mut value else { return Feed::json(language.file(FILE), &value) };
    let notice = sources.notice(language.lang).map(|told| told.text);
    let own = site.group(home).document(language.lang);
    let summary = own.and_then(|id| site.document(id).common.summary.clone());
    let description: Vec<String> = notice.into_iter().chain(summary).collect();
    if !description.is_empty() {
        members.insert("description".to_owned(), description.join(" ").into());
    }
    if let Some(icon) = sources.icon {
        let icon = json!({
            "src": config.base.href(&icon.url),
            "type": "image/svg+xml",
            "sizes": "any",
            "purpose": "any",
        });
        members.insert("icons".to_owned(), json!([icon]));
    }
    if let Some(colours) = &config.colours {
        members.insert("theme_color".to_owned(), colours.theme.0.clone().into());
        members.insert("background_color".to_owned(), colours.background.0.clone().into());
    }
    Feed::json(language.file(FILE), &value)
}
