//! A page among the other pages: the way to it, its contents, and lists.
//!
//! Owns breadcrumbs, titles of tabs, tables of contents, tags, other forms and
//! the parts of a guide.

use crate::parse::Document;
use crate::resolve::{Facet, GroupId, TermId};

use super::view::{FormatView, LinkView, TermView, TocView};
use super::words::Words;

impl Words<'_> {
    pub(super) fn breadcrumb(&self, group: GroupId) -> Vec<LinkView> {
        let site = self.site();
        let mut links = Vec::new();
        let mut next = site.group(group).parent;
        while let Some(parent) = next {
            let is_home = parent == site.home();
            links.push(if is_home { self.home_link() } else { self.link(parent) });
            next = site.group(parent).parent;
        }
        links.reverse();
        links
    }

    /// "Page – Section – Site", each part once.
    pub(super) fn head_title(&self, title: &str, group: GroupId) -> String {
        let site = self.site();
        let mut parts = vec![title.to_owned()];
        if let Some(parent) = site.group(group).parent.filter(|parent| *parent != site.home()) {
            parts.push(site.title(parent, self.lang).0.to_owned());
        }
        if parts[0] != site.config.title {
            parts.push(site.config.title.clone());
        }
        parts.join(" – ")
    }

    pub(super) fn tags_of(&self, group: GroupId) -> Vec<LinkView> {
        let site = self.site();
        let terms = site.terms_of[group.0 as usize].iter();
        let tags = terms.filter(|id| site.term(**id).facet == Facet::Tag);
        tags.map(|id| self.tag_link(*id)).collect()
    }

    /// All tags, as the reader's language sorts.
    pub(super) fn all_tags(&self) -> Vec<LinkView> {
        let formatter = self.voice().formatter();
        let terms = (0..).map(TermId).zip(&self.site().terms);
        let tags = terms.filter(|(_, term)| term.facet == Facet::Tag);
        let mut tags: Vec<LinkView> = tags.map(|(id, _)| self.tag_link(id)).collect();
        tags.sort_by(|a, b| formatter.compare(&a.title, &b.title));
        tags
    }

    fn tag_link(&self, id: TermId) -> LinkView {
        let TermView { title, href, lang, dir, .. } = self.term_view(id);
        LinkView { title, href, lang, dir }
    }

    /// The pages before and after one, where it is a part of a guide: one of
    /// the pages of a folder inside the folder of guides.
    pub(super) fn before_and_after(&self, group: GroupId) -> (Option<LinkView>, Option<LinkView>) {
        let site = self.site();
        let folder = site.group(group).parent.filter(|folder| site.is_guide_folder(*folder));
        let Some(folder) = folder else { return (None, None) };
        let parts = self.children(folder);
        let Some(at) = parts.iter().position(|part| *part == group) else { return (None, None) };
        let before = at.checked_sub(1).and_then(|before| parts.get(before));
        let (before, after) = (before, parts.get(at + 1));
        (before.map(|part| self.link(*part)), after.map(|part| self.link(*part)))
    }

    /// A page and its other forms, the text first; nothing where it has none.
    pub(super) fn formats(&self, group: GroupId) -> Vec<FormatView> {
        let site = self.site();
        let page = site.group(group).form.map_or(group, |form| form.of);
        let forms = &site.group(page).forms;
        if forms.is_empty() {
            return Vec::new();
        }
        let named = forms
            .iter()
            .filter_map(|form| site.group(*form).form.map(|named| (named.format.as_str(), *form)));
        std::iter::once(("text", page))
            .chain(named)
            .map(|(format, form)| {
                let lang = site.text_of(form, self.lang).map(|id| site.document(id).lang);
                FormatView {
                    format,
                    href: self.href(site.group(form).url(self.lang)),
                    current: form == group,
                    lang: lang.and_then(|lang| self.foreign(lang).0),
                }
            })
            .collect()
    }
}

pub(super) fn toc(document: &Document) -> Vec<TocView> {
    document
        .body
        .headings
        .iter()
        .filter(|heading| matches!(heading.level, 2 | 3))
        .map(|heading| TocView {
            level: heading.level,
            id: heading.id.clone(),
            title: document.body.plain_text(heading.node),
        })
        .collect()
}
