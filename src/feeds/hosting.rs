//! What a host has to be told: headers, caches, old addresses.
//!
//! Owns `_headers` and `_redirects` (Netlify and Cloudflare read them at the
//! root of what they publish) and `.hosting/nginx.conf`, which an operator
//! includes by hand. All three say the same.
//!
//! Hosts differ in what they do where two rules give one header: one joins the
//! values, another takes the last. So no two rules give the same header to the
//! same file, except for the roots of the search, where either outcome means
//! that a browser asks before it uses an old one.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::Feed;
use super::manifest;
use super::security;
use super::words::Sources;
use crate::config::{SearchMode, Status};
use crate::model::file_ref::FileRef;
use crate::model::url::UrlPath;

/// What a page may load and who may show it in a frame. Everything comes from
/// the site itself, and nothing stands in the page that a script could be.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; \
    media-src 'self'; font-src 'self'; connect-src 'self'; manifest-src 'self'; \
    form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// What no page ever asks for.
const PERMISSIONS: &str = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), \
    geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

/// For files whose name changes with their content.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
/// For all others: kept, but never used without asking.
const ASK_FIRST: &str = "no-cache";

/// The most rules that every host takes, less those that are always there.
const MOST_RULES: usize = 80;

/// The headers that every file has.
fn headers(sources: &Sources<'_>) -> Vec<(&'static str, &'static str)> {
    let mut headers = vec![
        ("Content-Security-Policy", POLICY),
        ("Permissions-Policy", PERMISSIONS),
        ("Referrer-Policy", "no-referrer"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];
    if sources.site.config.status == Status::Demo {
        headers.push(("X-Robots-Tag", "noindex"));
    }
    headers
}

/// The first parts of the addresses of all pages, as a link has them.
fn first_parts(sources: &Sources<'_>) -> BTreeSet<String> {
    let site = sources.site;
    let pages = site.pages.iter().map(|page| &page.url);
    let addresses = pages.chain(site.redirects.iter().map(|redirect| &redirect.from));
    let folder = |url: &UrlPath| {
        let (first, _) = url.as_str().strip_prefix('/')?.split_once('/')?;
        (!first.is_empty()).then(|| site.config.base.href(&UrlPath::page([first])))
    };
    addresses.filter_map(folder).collect()
}

/// The roots of the search files, by language.
fn search_roots(sources: &Sources<'_>) -> Vec<UrlPath> {
    if sources.site.config.search == SearchMode::Off {
        return Vec::new();
    }
    let segments = sources.languages.iter().map(|language| language.tag.url_segment());
    segments.map(|tag| UrlPath::file(&format!("search-index/{tag}/root"))).collect()
}

/// The media types of office files, by what their names end in: not every host
/// knows them. They lie in folders of these names.
const OFFICE: [(&str, &str); 3] = [
    ("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    ("odt", "application/vnd.oasis.opendocument.text"),
    ("odp", "application/vnd.oasis.opendocument.presentation"),
];

/// The folders of office files that there are, with their type.
fn office(downloads: &[&FileRef]) -> impl Iterator<Item = (&'static str, &'static str)> {
    let endings: BTreeSet<&str> =
        downloads.iter().filter_map(|file| file.url.as_str().rsplit('.').next()).collect();
    OFFICE.into_iter().filter(move |(ending, _)| endings.contains(ending))
}

/// `_headers`.
pub(super) fn headers_file(sources: &Sources<'_>, downloads: &[&FileRef]) -> Feed {
    let base = &sources.site.config.base;
    let root = format!("{}/", base.path());
    let mut text = sources.comment();
    text.push_str("# Headers for Netlify and Cloudflare, which read this at the root of a host.\n");
    let mut rule = |path: &str, headers: &[(&str, &str)]| {
        // Writing to memory cannot fail.
        let _ = writeln!(text, "{path}");
        for (name, value) in headers {
            let _ = writeln!(text, "  {name}: {value}");
        }
    };
    rule(&format!("{root}*"), &headers(sources));
    let roots = search_roots(sources);
    rule(&format!("{root}assets/*"), &[("Cache-Control", FOR_EVER)]);
    for (folder, kind) in office(downloads) {
        rule(&format!("{root}assets/{folder}/*"), &[("Content-Type", kind)]);
    }
    if !roots.is_empty() {
        rule(&format!("{root}search-index/*"), &[("Cache-Control", FOR_EVER)]);
    }
    for path in &roots {
        rule(&base.href(path), &[("Cache-Control", ASK_FIRST)]);
    }
    // Where there are more, what these hosts do of themselves is the same.
    let parts = first_parts(sources);
    if parts.len() + roots.len() <= MOST_RULES {
        rule(&root, &[("Cache-Control", ASK_FIRST)]);
        for part in &parts {
            rule(&format!("{part}*"), &[("Cache-Control", ASK_FIRST)]);
        }
    }
    Feed { url: UrlPath::file("_headers"), text }
}

/// `_redirects`. Hosts that read it publish every file of the folder, so it
/// leads away from the one folder in which nothing is for readers.
pub(super) fn redirects_file(sources: &Sources<'_>) -> Feed {
    let site = sources.site;
    let base = &site.config.base;
    let mut lines = vec![format!("{0}/.pace/* {0}/ 302\n", base.path())];
    let old = site
        .redirects
        .iter()
        .map(|old| format!("{} {} 301\n", base.href(&old.from), base.href(&old.to)));
    lines.extend(old);
    if site.config.security.is_some() && !base.path().is_empty() {
        let own = base.href(&UrlPath::file(security::FILE));
        lines.push(format!("/{} {own} 200\n", security::FILE));
    }
    Feed { url: UrlPath::file("_redirects"), text: sources.comment() + &lines.concat() }
}

/// `.hosting/nginx.conf`.
pub(super) fn nginx(sources: &Sources<'_>, downloads: &[&FileRef]) -> Feed {
    let mut text = sources.comment();
    text.push_str(
        "# For nginx: include this in the block `server` whose `root` is the folder below\n\
         # which the site stands. It is a part of a configuration, not a page.\n\n\
         charset utf-8;\nindex index.html;\n",
    );
    let add = |text: &mut String, indent: &str, cache: &str| {
        for (name, value) in headers(sources) {
            let _ = writeln!(text, "{indent}add_header {name} {} always;", quoted(value));
        }
        // Not on errors: that a file is missing must not be kept for ever.
        let _ = writeln!(text, "{indent}add_header Cache-Control {};", quoted(cache));
    };
    add(&mut text, "", ASK_FIRST);
    text.push('\n');
    let base = &sources.site.config.base;
    let root = format!("{}/", base.path());
    // A block with a header of its own takes over none of those above it.
    for folder in ["assets", "search-index"] {
        let _ = writeln!(text, "location ^~ {} {{", quoted(&format!("{root}{folder}/")));
        add(&mut text, "    ", FOR_EVER);
        text.push_str("}\n");
    }
    for (folder, kind) in office(downloads) {
        let folder = quoted(&format!("{root}assets/{folder}/"));
        let _ = writeln!(text, "location ^~ {folder} {{");
        add(&mut text, "    ", FOR_EVER);
        let _ = writeln!(text, "    types {{ }} default_type {kind};\n}}");
    }
    let decoded = |path: &UrlPath| quoted(&format!("{}{path}", base.path()));
    for path in search_roots(sources) {
        let _ = writeln!(text, "location = {} {{ }}", decoded(&path));
    }
    for language in sources.languages {
        let folder = language.file("");
        let missing = quoted(&base.href(&language.file("404.html")));
        let _ = writeln!(text, "location {} {{ error_page 404 {missing}; }}", decoded(&folder));
        let manifest = decoded(&language.file(manifest::FILE));
        let kind = "default_type application/manifest+json";
        let _ = writeln!(text, "location = {manifest} {{ types {{ }} {kind}; }}");
    }
    // What is not for readers.
    for private in [".hosting/", ".pace/"] {
        let path = quoted(&format!("{root}{private}"));
        let _ = writeln!(text, "location ^~ {path} {{ return 404; }}");
    }
    for private in ["_headers", "_redirects"] {
        let path = quoted(&format!("{root}{private}"));
        let _ = writeln!(text, "location = {path} {{ return 404; }}");
    }
    for old in &sources.site.redirects {
        // A dollar would begin a variable.
        let to = quoted(&base.href(&old.to).replace('$', "%24"));
        let _ = writeln!(text, "location = {} {{ return 301 {to}; }}", decoded(&old.from));
    }
    if sources.site.config.security.is_some() && !base.path().is_empty() {
        let own = decoded(&UrlPath::file(security::FILE));
        let _ = writeln!(text, "location = /{} {{ try_files {own} =404; }}", security::FILE);
    }
    Feed { url: UrlPath::file(".hosting/nginx.conf"), text }
}

/// A value as nginx reads it, whatever characters are in it.
fn quoted(value: &str) -> String {
    format!("\"{}\"", value.replace('\\', "\\\\").replace('"', "\\\""))
}

#[cfg(test)]
mod tests {
    use super::quoted;

    #[test]
    fn a_quoted_value_ends_where_it_ends() {
        assert_eq!(quoted("a; b"), "\"a; b\"");
        assert_eq!(quoted("a\" { \\"), "\"a\\\" { \\\\\"");
    }
}
