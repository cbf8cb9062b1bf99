//! Links: where each one of a body leads.
//!
//! Owns what an author may write as a destination and the checks of it. A link
//! leads to a group or a heading, not to an address: which language's address
//! is printed depends on the reader.

mod index;
mod written;

use std::ops::Range;
use std::sync::Arc;

use super::listing::SystemPage;
use super::shared::Shared;
use super::site::{DocId, GroupId, PageContent, Site};
use super::unread::FOLLOWS;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::body::{Link, NodeKind};
use crate::model::lang::Lang;
use crate::parse::Document;

pub(super) use index::Index;
use written::{
    SCHEMES, decoded, heading_hint, is_page, is_top, joined, lack, relative, scheme, shown,
    with_slash,
};

/// A heading of a document, or a tag of its raw HTML with an `id`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// The document whose headings were looked at.
    pub document: DocId,
    /// The place in its body's headings, and behind these in its
    /// [`raw`](crate::model::body::Body::raw) tags.
    pub heading: u32,
}

impl Site {
    /// The id of a heading in the document that a reader is shown: the same
    /// heading, or the one at the same place in a translation that has as many.
    #[must_use]
    pub fn heading_id(&self, group: GroupId, anchor: Anchor, lang: Lang) -> Option<&str> {
        let shown = self.document(self.text_of(group, lang)?);
        let named = self.document(anchor.document);
        let headings = named.body.headings.len();
        if let Some(tag) = (anchor.heading as usize).checked_sub(headings) {
            let id = named.body.raw.get(tag)?.id()?;
            return shown.body.raw_ids().any(|shown| shown == id).then_some(id);
        }
        let same_shape = shown.body.headings.len() == headings;
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
    /// To a page that the generator makes, such as the search, and perhaps to an
    /// entry of the glossary there.
    Made(PageContent, Option<Arc<str>>),
    /// To an `id` on the same page, as written.
    Here,
    /// To an image or download: its path from the site folder.
    Media(Arc<str>),
    /// Nowhere; an error was reported.
    Broken,
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
        let tag = link.tag.and_then(|tag| body.raw.get(tag as usize));
        let span = tag.map_or(node.span, |tag| tag.span);
        let span = span.start as usize..span.end as usize;
        let image = tag.map_or(matches!(node.kind, NodeKind::Image(_)), |tag| tag.name == "img");
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
        if written.trim().is_empty() {
            return Err(self.nowhere(image, span));
        }
        if let Some(scheme) = scheme(written) {
            return self.elsewhere(written, (scheme, image), span);
        }
        let (path, fragment) = match written.split_once('#') {
            Some((path, fragment)) => (path, Some(decoded(fragment))),
            None => (written, None),
        };
        if let Some((path, query)) = path.split_once('?') {
            // What else is wrong with it is told first.
            let rest = written.replacen(&format!("?{query}"), "", 1);
            if !path.is_empty() {
                self.resolve(&rest, image, span)?;
            }
            return Err(self.error(
                if image { "broken-image" } else { "broken-link" },
                span,
                format!("nothing on this site answers to `?{}`", shown(query)),
                Some("leave it out, or write %3F if it is part of the name of a file".to_owned()),
            ));
        }
        if path.is_empty() {
            return self.here(fragment.as_deref().unwrap_or(""), span);
        }
        let path = decoded(path);
        if image || !is_page(&path) {
            return self.media(&path, image, span);
        }
        let group = if path.starts_with('/') {
            match self.by_address(&path, span)? {
                PageContent::Group(group) => group,
                made => return self.made(made, (&path, fragment.as_deref()), span),
            }
        } else {
            self.by_file(&path, span)?
        };
        let anchor = match fragment.filter(|fragment| !fragment.is_empty()) {
            Some(fragment) => match self.anchor(group, &fragment, span) {
                Err(_) if is_top(&fragment) => None,
                anchor => Some(anchor?),
            },
            None => None,
        };
        Ok(Target::Group(group, anchor))
    }

    /// Out of the site, or to it under its whole address.
    fn elsewhere(
        &self,
        written: &str,
        (scheme, image): (&str, bool),
        span: &Range<usize>,
    ) -> Result<Target, Box<Diagnostic>> {
        if !SCHEMES.contains(&scheme.to_lowercase().as_str()) {
            return Err(self.error(
                "unsafe-link",
                span,
                format!("a link with `{scheme}:` is not allowed"),
                Some("a link out of the site begins with https:, mailto: or sms:".to_owned()),
            ));
        }
        if image {
            let help = "put the image beside the page: pages load nothing from other sites, \
                        so that nobody learns who reads them";
            return Err(self.error(
                "image-elsewhere",
                span,
                "this image is not on this site".to_owned(),
                Some(help.to_owned()),
            ));
        }
        if let Some((lack, help)) = lack(scheme, written) {
            return Err(self.error("broken-link", span, lack.to_owned(), Some(help)));
        }
        let inside = self.index.inside(written).and_then(|rest| rest.split(['?', '#']).next());
        let inside = inside.map(decoded).filter(|path| is_page(path));
        if let Some(path) = inside
            && !self.index.stands(&with_slash(&path))
        {
            self.by_address(&path, span)?;
        }
        Ok(Target::External)
    }

    /// A browser would take it for the page itself.
    fn nowhere(&self, image: bool, span: &Range<usize>) -> Box<Diagnostic> {
        let (code, message, help) = if image {
            ("broken-image", "this image names no file", "name the file that lies beside the page")
        } else {
            ("broken-link", "this link leads nowhere", "say where it leads, or leave the link out")
        };
        self.error(code, span, message.to_owned(), Some(help.to_owned()))
    }

    fn here(&self, fragment: &str, span: &Range<usize>) -> Result<Target, Box<Diagnostic>> {
        let body = &self.document.body;
        let ids = body.headings.iter().map(|heading| heading.id.as_str()).chain(body.raw_ids());
        if is_top(fragment) || ids.clone().any(|id| id == fragment) {
            return Ok(Target::Here);
        }
        Err(self.error(
            "broken-anchor",
            span,
            format!("this page has no heading `#{fragment}`"),
            heading_hint(fragment, ids),
        ))
    }

    /// What stands at an address of the source language.
    fn by_address(&self, path: &str, span: &Range<usize>) -> Result<PageContent, Box<Diagnostic>> {
        let with_slash = with_slash(path);
        match self.index.at(&with_slash) {
            Some((content, lang)) if lang.is_source() => Ok(content),
            Some((content, _)) => Err(self.error(
                "link-to-language",
                span,
                format!("{path} names a language; a link leads to the reader's language by itself"),
                self.index.source_address(content).map(|address| format!("write {address}")),
            )),
            None => {
                let name = with_slash.trim_matches('/');
                let is_unread =
                    self.index.is_unread(name) || name == "glossary" && self.index.lacks_glossary();
                if is_unread {
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

    /// A page whose headings come and go with the rest of the site. Words of the
    /// glossary stay.
    fn made(
        &self,
        content: PageContent,
        (path, fragment): (&str, Option<&str>),
        span: &Range<usize>,
    ) -> Result<Target, Box<Diagnostic>> {
        let Some(fragment) = fragment.filter(|fragment| !is_top(fragment)) else {
            return Ok(Target::Made(content, None));
        };
        let (message, help) = if content == PageContent::System(SystemPage::Glossary) {
            if self.index.explains(fragment) {
                return Ok(Target::Made(content, Some(fragment.into())));
            }
            let message = format!("the glossary has no entry `#{}`", shown(fragment));
            (message, heading_hint(fragment, self.index.words()))
        } else {
            let what = "is made of other pages and has no headings to lead to";
            let help = "leave out the `#` and what follows it".to_owned();
            (format!("`{}` {what}", shown(path)), Some(help))
        };
        Err(self.error("broken-anchor", span, message, help))
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
            let body = &self.documents[document.0 as usize].body;
            let heading = body.headings.iter().position(|heading| heading.id == fragment);
            let tag = || body.raw.iter().position(|tag| tag.id() == Some(fragment));
            let at = heading.or_else(|| Some(body.headings.len() + tag()?));
            if let Some(at) = at {
                return Ok(Anchor { document, heading: at as u32 });
            }
        }
        let ids =
            candidates.iter().flatten().map(|id| &self.documents[id.0 as usize].body).flat_map(
                |body| {
                    let headings = body.headings.iter().map(|heading| heading.id.as_str());
                    headings.chain(body.raw_ids())
                },
            );
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
        let near = self.near_file(path).map(|near| format!("did you mean `{near}`?"));
        let (code, what) = if image { ("broken-image", "image") } else { ("broken-link", "file") };
        let help = near.unwrap_or_else(|| {
            if path.starts_with("www.") {
                return format!("an address on the web begins with https: https://{path}");
            }
            "put the file beside the page and name it relative to the page".to_owned()
        });
        Err(self.error(code, span, format!("there is no {what} `{}`", shown(path)), Some(help)))
    }

    /// The file that may be meant, relative to the page: one beside the page
    /// before others of its name.
    fn near_file(&self, path: &str) -> Option<String> {
        let name = |file: &str| file.rsplit('/').next().unwrap_or("").to_owned();
        let names: Vec<String> = self.index.media.keys().map(|file| name(file)).collect();
        let near = self.index.near(&name(path), names.iter().map(String::as_str))?;
        let same = self.index.media.keys().zip(&names).filter(|(_, name)| *name == near);
        let all = same.map(|(file, _)| relative(&self.document.file, file));
        all.min_by_key(|file| (file.matches('/').count(), file.clone()))
    }

    fn broken(&self, path: &str, span: &Range<usize>, help: Option<String>) -> Box<Diagnostic> {
        let help = help.unwrap_or_else(|| {
            "name a page by its file, such as guides/first-48-hours.md, or by its address"
                .to_owned()
        });
        self.error("broken-link", span, format!("there is no page `{}`", shown(path)), Some(help))
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
