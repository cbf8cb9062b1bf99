//! `build.json`: what was built from what.
//!
//! Owns its fields. It holds no times and nothing of the machine, so that the
//! same input gives the same bytes.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Feed;
use super::words::Sources;
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::model::file_ref::{ContentHash, FileRef};
use crate::model::lang::Lang;
use crate::model::url::UrlPath;
use crate::resolve::Drafts;

/// What is told of a build beside the site itself.
#[derive(Clone, Copy, Debug)]
pub struct Told<'t> {
    /// Whether drafts are part of it.
    pub drafts: Drafts,
    /// What there was to say.
    pub warnings: &'t Diagnostics,
    /// The hash of everything that was read.
    pub inputs: ContentHash,
    /// The files to download that were made of documents.
    pub downloads: &'t [&'t FileRef],
}

pub(super) fn record(sources: &Sources<'_>, told: Told<'_>) -> Feed {
    let site = sources.site;
    let messages: Vec<Value> = told.warnings.iter().map(message).collect();
    let tags: Vec<&str> = sources.languages.iter().map(|language| language.tag.as_str()).collect();
    let languages: BTreeMap<&str, Value> = sources
        .languages
        .iter()
        .map(|language| (language.tag.as_str(), of_language(sources, language.lang)))
        .collect();
    let record = json!({
        "generator": concat!("pace ", env!("CARGO_PKG_VERSION")),
        "notice": sources.notice(Lang::SOURCE).map(|notice| notice.text),
        "title": site.config.title,
        "base_url": sources.absolute(&UrlPath::page([])),
        "date": site.date.to_string(),
        "status": site.config.status.as_str(),
        "drafts": told.drafts == Drafts::Shown,
        "theme": site.config.theme,
        "inputs": told.inputs.to_hex(),
        "languages": tags,
        "documents": site.documents.len(),
        "pages": site.pages.len(),
        "finder_pages": site.finder_pages(),
        "redirects": site.redirects.len(),
        "media": site.media.len(),
        "downloads": told.downloads.iter().map(|file| download(file)).collect::<Vec<Value>>(),
        "by_language": languages,
        "warnings": { "count": told.warnings.count(Severity::Warning), "messages": messages },
    });
    Feed::json(UrlPath::file("build.json"), &record)
}

fn of_language(sources: &Sources<'_>, lang: Lang) -> Value {
    let site = sources.site;
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for document in site.documents.iter().filter(|document| document.lang == lang) {
        *kinds.entry(document.fields.kind().as_str()).or_default() += 1;
    }
    let machine = site
        .documents
        .iter()
        .zip(&site.translations)
        .filter(|(document, _)| document.lang == lang)
        .filter(|(_, translation)| translation.as_ref().is_some_and(|of| of.machine))
        .count();
    json!({
        "documents": kinds.values().sum::<usize>(),
        "machine_translated": machine,
        "pages": site.pages.iter().filter(|page| page.lang == lang).count(),
        "kinds": kinds,
    })
}

fn download(file: &FileRef) -> Value {
    json!({ "url": file.url, "bytes": file.bytes, "hash": file.hash.to_hex() })
}

fn message(warning: &Diagnostic) -> Value {
    json!({
        "code": warning.code,
        "file": warning.place.as_ref().map(|place| &*place.file),
        "message": warning.message,
    })
}
