//! Addresses inside the site: slugs and paths.
//!
//! Owns [`Slug`] and [`UrlPath`]. Every URL that is printed is made from a
//! `UrlPath` by [`Base::href`] or [`Base::absolute`], so `base_url` and percent
//! encoding are applied in one place.

use std::borrow::Cow;
use std::sync::Arc;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};
use unicode_normalization::UnicodeNormalization;

use super::field::{Field, Reader};
use super::node::Node;
use super::output;

/// What a path segment must not contain unencoded.
const SEGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'%')
    .add(b'\\')
    .add(b'^')
    .add(b'|')
    .add(b'\'');

/// One segment of an address, in NFC.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Slug(Arc<str>);

impl Slug {
    /// Takes a segment as it is; `None` if it could not stand in an address.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let text = nfc(text);
        let safe = !text.is_empty()
            // Names that begin with a dot are hidden, and one is our own; one that
            // ends with a dot loses it on some hosts.
            && !text.starts_with('.')
            && !text.ends_with('.')
            && text.len() <= 200
            && !text.chars().any(|c| {
                c.is_control()
                    || c.is_whitespace()
                    || is_bidi_control(c)
                    || "/\\?#%:*\"<>|".contains(c)
            });
        safe.then(|| Self(text.into()))
    }

    /// Makes a segment from any text: lower case, words joined by hyphens.
    #[must_use]
    pub fn from_title(title: &str) -> Option<Self> {
        let mut out = String::new();
        for c in nfc(title).chars().flat_map(char::to_lowercase) {
            if c.is_alphanumeric() || is_mark(c) {
                out.push(c);
            } else if !is_bidi_control(c)
                && c != '\''
                && c != '\u{2019}'
                && !out.is_empty()
                && !out.ends_with('-')
            {
                out.push('-');
            }
        }
        let trimmed = out.trim_end_matches('-');
        Self::new(trimmed)
    }

    /// The segment.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// NFC. Most text is ASCII, which is that already; every heading comes here.
fn nfc(text: &str) -> Cow<'_, str> {
    if text.is_ascii() { Cow::Borrowed(text) } else { Cow::Owned(text.nfc().collect()) }
}

fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Combining marks carry vowels in many scripts, so they stay in a slug.
fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}

impl std::fmt::Display for Slug {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Field for Slug {
    fn expects() -> Cow<'static, str> {
        "one part of an address, such as first-48-hours".into()
    }

    fn schema() -> Json {
        json!({ "type": "string", "pattern": "^[^/?#%\\s]+$" })
    }

    fn example() -> String {
        "a-page".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text(node, &Self::expects())?;
        let slug = Self::new(text);
        if slug.is_some() && output::is_device(text) {
            reader.error(
                "wrong-slug",
                node.span.clone(),
                format!("no file or folder can be called `{text}` on Windows"),
                Some(format!("write more, such as `page-{text}`")),
            );
            return None;
        }
        if slug.is_none() {
            reader.error(
                "wrong-slug",
                node.span.clone(),
                format!("`{text}` cannot stand in an address"),
                Self::from_title(text).map(|slug| format!("write `{slug}`")),
            );
        }
        slug
    }
}

/// A path on the site, from its root, decoded: `/pl/services/samaritans/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct UrlPath(Arc<str>);

// An address is looked up by its text.
impl std::borrow::Borrow<str> for UrlPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl UrlPath {
    /// A path from its segments; a page's ends with `/`.
    #[must_use]
    pub fn page<'a>(segments: impl IntoIterator<Item = &'a str>) -> Self {
        let mut path = String::from("/");
        for segment in segments.into_iter().filter(|segment| !segment.is_empty()) {
            path.push_str(segment);
            path.push('/');
        }
        Self(path.into())
    }

    /// A file's path. `path` has no leading slash.
    #[must_use]
    pub fn file(path: &str) -> Self {
        Self(format!("/{path}").into())
    }

    /// A path as an author wrote it: from the root, without `.` and `..`.
    #[must_use]
    pub fn written(path: &str) -> Option<Self> {
        let path: String = path.nfc().collect();
        let rest = path.strip_prefix('/')?;
        let sound =
            rest.split('/').all(|segment| segment.is_empty() || Slug::new(segment).is_some());
        // Two slashes at the beginning would name another host.
        (sound && !path.contains("//")).then(|| Self(path.into()))
    }

    /// The path, decoded.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file in the output folder that serves it.
    #[must_use]
    pub fn output_file(&self) -> String {
        let path = self.0.trim_start_matches('/');
        if self.0.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
    }
}

impl std::fmt::Display for UrlPath {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl Field for UrlPath {
    fn expects() -> Cow<'static, str> {
        "an address from the root, such as /old/page/".into()
    }

    fn schema() -> Json {
        json!({ "type": "string", "pattern": "^/" })
    }

    fn example() -> String {
        "/old/page/".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let Some(path) = Self::written(reader.text(node, &Self::expects())?) else {
            reader.expected(node, &Self::expects());
            return None;
        };
        if let Some(device) = path.as_str().split('/').find(|part| output::is_device(part)) {
            let message = format!("no file or folder can be called `{device}` on Windows");
            let help = "delete this old address, or give the one of a folder above it";
            reader.error("wrong-address", node.span.clone(), message, Some(help.to_owned()));
            return None;
        }
        Some(path)
    }
}

/// An address of another site as it is published: without a scheme it takes
/// that of the web.
#[must_use]
pub fn web(address: &str) -> String {
    if address.starts_with("http://") || address.starts_with("https://") {
        address.to_owned()
    } else {
        format!("https://{address}")
    }
}

/// Where the site will stand: `https://example.org/` or with a path.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Base {
    origin: String,
    path: String,
}

impl Base {
    /// Reads `base_url`; the error is a sentence for the author.
    ///
    /// # Errors
    /// If it is not an absolute `http` or `https` address, or has a query.
    pub fn parse(text: &str) -> Result<Self, &'static str> {
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"))
            .ok_or("it has to begin with https:// or http://")?;
        if rest.contains(['?', '#', ' ', '"', '<', '>']) {
            return Err("it must have no query, fragment or spaces");
        }
        let scheme = &text[..text.len() - rest.len()];
        let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
        if host.is_empty() {
            return Err("it has no host name");
        }
        let path = path.trim_matches('/');
        let path = if path.is_empty() { String::new() } else { format!("/{path}") };
        Ok(Self { origin: format!("{scheme}{host}"), path })
    }

    /// A link to a path of the site, encoded, from the root of the host.
    #[must_use]
    pub fn href(&self, path: &UrlPath) -> String {
        format!("{}{}", self.path, utf8_percent_encode(path.as_str(), SEGMENT))
    }

    /// The whole address of a path of the site, encoded.
    #[must_use]
    pub fn absolute(&self, path: &UrlPath) -> String {
        format!("{}{}", self.origin, self.href(path))
    }

    /// Scheme and host, without a trailing slash.
    #[must_use]
    pub fn origin(&self) -> &str {
        &self.origin
    }

    /// The path part: empty, or with a leading and no trailing slash.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_becomes_a_slug_in_any_script() {
        let slug = |title| Slug::from_title(title).map(|slug| slug.to_string());
        assert_eq!(
            slug("First 48 hours: what to do?").as_deref(),
            Some("first-48-hours-what-to-do")
        );
        assert_eq!(slug("What’s next").as_deref(), Some("whats-next"));
        assert_eq!(slug("Zwolnienie — prawa").as_deref(), Some("zwolnienie-prawa"));
        assert_eq!(slug("???"), None);
    }

    #[test]
    fn a_base_with_a_path_prefixes_every_link() {
        let base = Base::parse("https://example.org/pace/").expect("is a base");
        let path = UrlPath::page(["pl", "usługi"]);
        assert_eq!(base.href(&path), "/pace/pl/us%C5%82ugi/");
        assert_eq!(base.absolute(&path), "https://example.org/pace/pl/us%C5%82ugi/");
    }

    #[test]
    fn a_slug_cannot_leave_its_folder_or_hide_its_direction() {
        for bad in ["", "..", "a/b", "a b", "a\u{202e}b", "50%"] {
            assert_eq!(Slug::new(bad), None, "{bad:?}");
        }
    }
}
