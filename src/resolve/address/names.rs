//! What a file or an old address must not be called.
//!
//! Owns which addresses belong to the generator and to languages, and what the
//! names of files have to be to stand in an address.

use super::super::listing::SystemPage;
use crate::diag::{Diagnostic, Diagnostics};
use crate::i18n::Languages;
use crate::model::output;
use crate::model::url::{Slug, UrlPath};
use crate::parse::Document;

/// First parts of addresses that belong to the generator.
const SYSTEM: [&str; 8] = [
    ".hosting",
    ".well-known",
    "404.html",
    "_headers",
    "_redirects",
    "assets",
    "feeds",
    "search-index",
];

/// Files of the generator at the root of the site.
pub(super) const ROOT_FILES: [&str; 3] = ["build.json", "robots.txt", "sitemap.xml"];

/// Files of the generator that every language has for itself.
pub(super) const LANGUAGE_FILES: [&str; 2] = ["manifest.webmanifest", "opensearch.xml"];

/// A file's name becomes part of an address, so it has to be fit for one; and
/// neither it nor an old address may take what belongs to somebody else.
pub(super) fn check(document: &Document, languages: &Languages, diagnostics: &mut Diagnostics) {
    for segment in document.path.split('/').filter(|segment| !segment.is_empty()) {
        if let Some(diagnostic) = wrong_name(segment) {
            diagnostics.push(diagnostic.in_file(document.file.clone()));
        }
    }
    let first = document.path.split('/').next().unwrap_or("");
    let slug = document.common.slug.as_ref().map(Slug::as_str);
    let first = if document.path.contains('/') { first } else { slug.unwrap_or(first) };
    let folded = output::fold(first);
    let language = is_language(&folded, languages);
    if is_of_the_generator(&folded) || language && document.lang.is_source() {
        let owner = if language { "a language" } else { "the generator" };
        diagnostics.push(
            reserved(&folded, owner)
                .in_file(document.file.clone())
                .help("give the file or folder another name"),
        );
    }
    for alias in &document.common.aliases {
        if is_reserved_for_aliases(&alias.value) {
            diagnostics.push(
                reserved(first_part(&alias.value), "the generator")
                    .at(document.file.clone(), alias.span.clone())
                    .help("delete this old address: nothing of yours can have stood there"),
            );
        }
    }
}

/// Whether an old address begins as none can, which is told of it.
pub(super) fn is_reserved_for_aliases(url: &UrlPath) -> bool {
    is_file_of_the_generator(&output::fold(first_part(url)))
}

/// Whether an address stands, below its language, where only the generator's
/// do, which is told of the name of the file or the old address.
pub(super) fn is_reserved(url: &UrlPath, languages: &Languages) -> bool {
    let folded = output::fold(url.as_str());
    let mut parts = folded.split('/').skip(1);
    let first = parts.next().unwrap_or("");
    let below = if is_language(first, languages) { parts.next().unwrap_or("") } else { first };
    is_of_the_generator(below)
}

fn reserved(first: &str, owner: &str) -> Diagnostic {
    let message = format!("addresses under /{first}/ belong to {owner}");
    Diagnostic::error("reserved-address", message)
}

fn first_part(url: &UrlPath) -> &str {
    url.as_str().split('/').nth(1).unwrap_or("")
}

fn is_language(first: &str, languages: &Languages) -> bool {
    languages.iter().any(|language| language.url_prefix.as_deref() == Some(first))
}

/// Whether no page may stand below this.
fn is_of_the_generator(first: &str) -> bool {
    SYSTEM.contains(&first) || SystemPage::from_word(first).is_some()
}

/// Whether no old address may stand below this either: the names of its files
/// there are not known before they are made. Old addresses below its lists are
/// possible, as they may have been those of another site.
fn is_file_of_the_generator(first: &str) -> bool {
    let part_of_sitemap = |first: &str| {
        let number = first.strip_prefix("sitemap-").and_then(|rest| rest.strip_suffix(".xml"));
        number.is_some_and(|number| number.parse::<u32>().is_ok())
    };
    SYSTEM.contains(&first)
        || first == SystemPage::Finder.as_str()
        || ROOT_FILES.contains(&first)
        || part_of_sitemap(first)
}

fn wrong_name(segment: &str) -> Option<Diagnostic> {
    let error = |message| Diagnostic::error("wrong-file-name", message);
    if Slug::new(segment).is_none() {
        let better = Slug::from_title(segment);
        let message = format!("`{}` cannot stand in an address", segment.escape_debug());
        return Some(
            error(message).maybe_help(better.map(|slug| format!("rename it to `{slug}`"))),
        );
    }
    output::is_device(segment).then(|| {
        error(format!("no file or folder can be called `{segment}` on Windows"))
            .help(format!("rename it, such as to `page-{segment}`"))
    })
}
