//! A page among the other pages: the way to it, its contents, and lists.
//!
//! Owns breadcrumbs, titles of tabs, tables of contents, tags and the A–Z.

use crate::model::lang::Lang;
use crate::model::url::Slug;
use crate::parse::Document;
use crate::resolve::{GroupId, TagId};

use super::view::{CardView, LinkView, TocView};
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

    pub(super) fn tags_of(&self, document: &Document) -> Vec<LinkView> {
        document
            .common
            .tags
            .iter()
            .filter_map(|name| {
                let slug = Slug::from_title(name)?;
                let tags = &self.site().tags;
                let at = tags.binary_search_by(|tag| tag.slug.cmp(&slug)).ok()?;
                Some(self.tag_link(TagId(at as u32)))
            })
            .collect()
    }

    /// All tags, as the reader's language sorts.
    pub(super) fn all_tags(&self) -> Vec<LinkView> {
        let formatter = self.voice().formatter();
        let mut tags: Vec<LinkView> =
            (0..self.site().tags.len()).map(|at| self.tag_link(TagId(at as u32))).collect();
        tags.sort_by(|a, b| formatter.compare(&a.title, &b.title));
        tags
    }

    /// All pages that somebody wrote, as the reader's language sorts: the A–Z.
    pub(super) fn all_pages(&self) -> Vec<CardView> {
        let site = self.site();
        let written = (0..site.groups.len() as u32)
            .map(GroupId)
            .filter(|group| *group != site.home() && site.shown(*group, self.lang).is_some());
        let formatter = self.voice().formatter();
        let mut cards: Vec<CardView> = written.map(|group| self.card(group)).collect();
        cards.sort_by(|a, b| formatter.compare(&a.title, &b.title));
        cards
    }

    pub(super) fn tag_link(&self, id: TagId) -> LinkView {
        let tag = self.site().tag(id);
        let href = self.href(&tag.urls[self.lang.index()]);
        let (lang, dir) = self.foreign(Lang::SOURCE);
        LinkView { title: tag.name.clone(), href, lang, dir }
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
