//! Links: where each one of a body leads.
//!
//! Owns what an author may write as a destination and the checks of it. A link
//! leads to a group or a heading, not to an address: which language's address
//! is printed depends on the reader.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use percent_encoding::percent_decode_str;

use super::ground::Ground;
use super::group::{Group, Withheld};
use super::shared::Shared;
use super::site::{DocId, GroupId, Site};
use super::unread::{FOLLOWS, Unread};
use crate::diag::{Diagnostic, Diagnostics, did_you_mean, nearest};
use crate::model::body::{Link, NodeKind};
use crate::model::file_ref::FileRef;
use crate::model::lang::Lang;
use crate::parse::Document;

/// A heading of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The document whose headings were looked at.
    pub document: DocId,
    /// The place in its body's headings.
    pub heading: u32,
}

impl Site {
    /// The id of a heading in the document that a reader is shown: the same
    /// heading, or the one at the same place in a translation that has as many.
    #[must_use]
    pub fn heading_id(&self, group: GroupId, anchor: Anchor, lang: Lang) -> Option<&str> {
        let shown = self.document(self.text_of(group, lang)?);
        let named = self.document(anchor.document);
        let same_shape = shown.body.headings.len() == named.body.headings.len();
        let heading = shown.body.headings.get(anchor.heading as usize)?;
        same_shape.then_some(&*heading.id)
    }
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// Out of the site, or to something else than a page: as written.
    External,
    /// To a group, and perhaps to a heading of it.
    Group(GroupId, Option<Anchor>),
    /// To an `id` on the same page, as written.
    Here,
    /// To an image or download: its path from the site folder.
    Media(Arc<str>),
    /// Nowhere; an error was reported.
    Broken,
}

/// What links can lead to.
pub(super) struct Index<'i> {
    ground: &'i Ground,
    media: &'i BTreeMap<Arc<str>, FileRef>,
    withheld: &'i Withheld,
    unread: &'i Unread,
    /// Looking for the nearest of all pages is slow, so only the first broken
    /// links of a build are told it.
    hints_left: AtomicUsize,
}

const HINTS: usize = 50;

impl<'i> Index<'i> {
    pub(super) fn new(
        ground: &'i Ground,
        media: &'i BTreeMap<Arc<str>, FileRef>,
        (withheld, unread): (&'i Withheld, &'i Unread),
    ) -> Self {
        Self { ground, media, withheld, unread, hints_left: AtomicUsize::new(HINTS) }
    }

    /// All groups.
    pub(super) fn groups(&self) -> &'i [Group] {
        &self.ground.groups
    }

    /// The group of a path.
    pub(super) fn group(&self, path: &str) -> Option<GroupId> {
        let groups = self.groups();
        let at = groups.binary_search_by(|group| (*group.path).cmp(path)).ok()?;
        Some(GroupId(at as u32))
    }

    /// That a page is there, but not on this day.
    pub(super) fn withheld(&self, path: &str) -> Option<String> {
        let section = format!("{path}/_index.md");
        let page = format!("{path}.md");
        let (file, reason) = self.withheld.iter().find(|(file, _)| {
            let inner = file.splitn(3, '/').nth(2).unwrap_or("");
            inner == page || inner == section
        })?;
        Some(format!("{file} is not published: {reason}"))
    }

    /// Whether a page stands but could not be read.
    pub(super) fn is_unread(&self, path: &str) -> bool {
        self.unread.has(path)
    }

    /// Whether there is time to look for what may have been meant; each time it
    /// is asked, less is left.
    pub(super) fn may_hint(&self) -> bool {
        self.hints_left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1))
            .is_ok()
    }

    fn hint(&self, written: &str) -> Option<String> {
        let granted = self.may_hint();
        let paths = self.groups().iter().map(|group| &*group.path).filter(|_| granted);
        nearest(written, paths).map(str::to_owned)
    }
}

/// The links of one document.
pub(super) struct Scope<'s> {
    pub(super) document: &'s Document,
    pub(super) id: DocId,
    pub(super) documents: &'s [Arc<Document>],
    pub(super) index: &'s Index<'s>,
}

impl Scope<'_> {
    /// Where each of them leads.
    pub(super) fn targets(&self, diagnostics: &mut Diagnostics) -> Shared<Target> {
        self.document.body.links.iter().map(|link| self.target(link, diagnostics)).collect()
    }

    fn target(&self, link: &Link, diagnostics: &mut Diagnostics) -> Target {
        let body = &self.document.body;
        let written = body.text(link.destination);
        let node = body.node(link.node);
        let span = node.span.start as usize..node.span.end as usize;
        let image = matches!(node.kind, NodeKind::Image(_));
        match self.resolve(written, image, &span) {
            Ok(target) => target,
            Err(diagnostic) => {
                diagnostics.push(*diagnostic);
                Target::Broken
            }
        }
    }

    fn resolve(
        &self,
        written: &str,
        image: bool,
        span: &Range<usize>,
    ) -> Result<Target, Box<Diagnostic>> {
        if let Some(scheme) = scheme(written) {
            return if SCHEMES.contains(&scheme.to_lowercase().as_str()) {
                Ok(Target::External)
            } else {
                Err(self.error(
                    "unsafe-link",
                    span,
                    format!("a link with `{scheme}:` is not allowed"),
                    Some("a link out of the site begins with https:, mailto: or sms:".to_owned()),
                ))
            };
        }
        let (path, fragment) = match written.split_once('#') {
            Some((path, fragment)) => (path, Some(decoded(fragment))),
            None => (written, None),
        };
        if path.is_empty() {
            return self.here(fragment.as_deref().unwrap_or(""), span);
        }
        let path = decoded(path);
        if image || !is_page(&path) {
            return self.media(&path, image, span);
        }
        let group = if path.starts_with('/') {
            self.by_address(&path, span)?
        } else {
            self.by_file(&path, span)?
        };
        match fragment.filter(|fragment| !fragment.is_empty()) {
            Some(fragment) => Ok(Target::Group(group, Some(self.anchor(group, &fragment, span)?))),
            None => Ok(Target::Group(group, None)),
        }
    }

    fn here(&self, fragment: &str, span: &Range<usize>) -> Result<Target, Box<Diagnostic>> {
        let ids = self.document.body.headings.iter().map(|heading| heading.id.as_str());
        if fragment.is_empty() || ids.clone().any(|id| id == fragment) {
            return Ok(Target::Here);
        }
        Err(self.error(
            "broken-anchor",
            span,
            format!("this page has no heading `#{fragment}`"),
            heading_hint(fragment, ids),
        ))
    }

    fn by_address(&self, path: &str, span: &Range<usize>) -> Result<GroupId, Box<Diagnostic>> {
        let with_slash = if path.ends_with('/') { path.to_owned() } else { format!("{path}/") };
        match self.index.ground.by_url.get(&*with_slash) {
            Some((group, lang)) if lang.is_source() => Ok(*group),
            Some((group, _)) => Err(self.error(
                "link-to-language",
                span,
                format!("{path} names a language; a link leads to the reader's language by itself"),
                Some(format!("write {}", self.index.groups()[group.0 as usize].url(Lang::SOURCE))),
            )),
            None => {
                let name = with_slash.trim_matches('/');
                if self.index.is_unread(name) {
                    return Err(self.error(FOLLOWS, span, String::new(), None));
                }
                if let Some(withheld) = self.index.withheld(name) {
                    return Err(self.broken(path, span, Some(withheld)));
                }
                let near = self.index.hint(name);
                let near = near.map(|near| format!("did you mean `/{near}/`?"));
                Err(self.broken(path, span, near))
            }
        }
    }

    fn by_file(&self, path: &str, span: &Range<usize>) -> Result<GroupId, Box<Diagnostic>> {
        let Some(file) = joined(&self.document.file, path) else {
            return Err(self.broken(path, span, Some("it leads out of the content folder".into())));
        };
        let inner = file.strip_prefix("content/").and_then(|rest| rest.split_once('/'));
        let Some((_, inner)) = inner else {
            return Err(self.broken(path, span, Some("it leads out of the content folder".into())));
        };
        let name = inner.trim_end_matches(".md").trim_end_matches('/');
        let name = name.strip_suffix("_index").unwrap_or(name).trim_end_matches('/');
        if let Some(group) = self.index.group(name) {
            return Ok(group);
        }
        if self.index.is_unread(name) {
            return Err(self.error(FOLLOWS, span, String::new(), None));
        }
        if let Some(withheld) = self.index.withheld(name) {
            return Err(self.broken(path, span, Some(withheld)));
        }
        let near = self.index.hint(name).map(|near| format!("did you mean `{near}`?"));
        Err(self.broken(path, span, near))
    }

    /// A heading of a group, looked for in the page of the author's language
    /// first: that is the one the author sees.
    fn anchor(
        &self,
        group: GroupId,
        fragment: &str,
        span: &Range<usize>,
    ) -> Result<Anchor, Box<Diagnostic>> {
        let group = &self.index.groups()[group.0 as usize];
        let (own, source) = (group.document(self.document.lang), group.document(Lang::SOURCE));
        let candidates = [own, source.filter(|source| own != Some(*source))];
        for document in candidates.into_iter().flatten() {
            let headings = &self.documents[document.0 as usize].body.headings;
            if let Some(at) = headings.iter().position(|heading| heading.id == fragment) {
                return Ok(Anchor { document, heading: at as u32 });
            }
        }
        let ids = candidates
            .iter()
            .flatten()
            .flat_map(|id| self.documents[id.0 as usize].body.headings.iter())
            .map(|heading| heading.id.as_str());
        let name = if group.path.is_empty() { "_index" } else { &group.path };
        Err(self.error(
            "broken-anchor",
            span,
            format!("`{name}` has no heading `#{fragment}`"),
            heading_hint(fragment, ids),
        ))
    }

    fn media(
        &self,
        path: &str,
        image: bool,
        span: &Range<usize>,
    ) -> Result<Target, Box<Diagnostic>> {
        let file = if path.starts_with('/') { None } else { joined(&self.document.file, path) };
        if let Some((file, _)) = file.and_then(|file| self.index.media.get_key_value(file.as_str()))
        {
            return Ok(Target::Media(file.clone()));
        }
        let names = self.index.media.keys().map(|file| &**file);
        let near = nearest(path, names.map(|file| file.rsplit('/').next().unwrap_or(file)))
            .map(|near| format!("did you mean `{near}`?"));
        let (code, what) = if image { ("broken-image", "image") } else { ("broken-link", "file") };
        let help = near.unwrap_or_else(|| {
            if path.starts_with("www.") {
                return format!("an address on the web begins with https: https://{path}");
            }
            "put the file beside the page and name it relative to the page".to_owned()
        });
        Err(self.error(code, span, format!("there is no {what} `{path}`"), Some(help)))
    }

    fn broken(&self, path: &str, span: &Range<usize>, help: Option<String>) -> Box<Diagnostic> {
        let help = help.unwrap_or_else(|| {
            "name a page by its file, such as guides/first-48-hours.md, or by its address"
                .to_owned()
        });
        self.error("broken-link", span, format!("there is no page `{path}`"), Some(help))
    }

    fn error(
        &self,
        code: &str,
        span: &Range<usize>,
        message: String,
        help: Option<String>,
    ) -> Box<Diagnostic> {
        let file = self.documents[self.id.0 as usize].file.clone();
        Box::new(Diagnostic::error(code, message).at(file, span.clone()).maybe_help(help))
    }
}

/// What a link out of the site may begin with: nothing that runs in the page.
const SCHEMES: [&str; 5] = ["https", "http", "mailto", "tel", "sms"];

/// The scheme of a destination; `https` for one that takes the page's own.
fn scheme(written: &str) -> Option<&str> {
    if written.starts_with("//") {
        return Some("https");
    }
    let (scheme, _) = written.split_once(':')?;
    let sound = scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    (sound && scheme.starts_with(|c: char| c.is_ascii_alphabetic())).then_some(scheme)
}

/// Pages are named by a Markdown file or by an address that has no file ending.
fn is_page(path: &str) -> bool {
    path.ends_with(".md")
        || path.ends_with('/')
        || !path.rsplit('/').next().unwrap_or(path).contains('.')
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

/// A path relative to a file, with `.` and `..` resolved; `None` if it leads
/// above the site folder.
fn joined(file: &str, path: &str) -> Option<String> {
    let mut parts: Vec<&str> = file.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// What an anchor could have named.
fn heading_hint<'a>(fragment: &str, ids: impl Iterator<Item = &'a str>) -> Option<String> {
    let marked: Vec<String> = ids.map(|id| format!("#{id}")).collect();
    did_you_mean(&format!("#{fragment}"), marked.iter().map(String::as_str)).or_else(|| {
        marked.is_empty().then(|| "there is no heading: link to the page as a whole".to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn relative_paths_stay_in_the_site() {
        assert_eq!(joined("content/en/a/b.md", "../c.md").as_deref(), Some("content/en/c.md"));
        assert_eq!(joined("content/en/b.md", "../../../etc/passwd"), None);
    }

    #[test]
    fn a_scheme_makes_a_link_external() {
        assert_eq!(scheme("https://example.org/"), Some("https"));
        assert_eq!(scheme("mailto:a@example.org"), Some("mailto"));
        assert_eq!(scheme("//example.org/"), Some("https"));
        assert_eq!(scheme("javascript:x()"), Some("javascript"));
        assert_eq!(scheme("a/b:c"), None);
        assert_eq!(scheme("/services/"), None);
    }
}
