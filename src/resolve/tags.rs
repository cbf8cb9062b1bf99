//! Tags: free words on pages, and the pages that carry each.
//!
//! Owns which words are one tag. Tags stand in the source language and are
//! shared by all translations.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::group::Group;
use super::site::GroupId;
use crate::diag::{Diagnostic, Diagnostics};
use crate::i18n::Languages;
use crate::model::lang::Lang;
use crate::model::url::{Slug, UrlPath};
use crate::parse::Document;

/// The part of an address below which tags stand.
pub(super) const TAGS: &str = "tags";

/// A word that pages carry.
#[derive(Clone, Debug)]
pub struct Tag {
    /// The word.
    pub name: String,
    /// The word in addresses and message ids.
    pub slug: Slug,
    /// The pages that carry it, by path.
    pub members: Vec<GroupId>,
    /// The address of its page, by language.
    pub urls: Box<[UrlPath]>,
}

/// Collects all tags, sorted by their slug.
pub(super) fn tags(
    documents: &[Arc<Document>],
    groups: &[Group],
    languages: &Languages,
    diagnostics: &mut Diagnostics,
) -> Vec<Tag> {
    let mut tags: BTreeMap<Slug, Tag> = BTreeMap::new();
    for (at, group) in (0..).zip(groups) {
        let Some(id) = group.document(Lang::SOURCE) else { continue };
        let document = &documents[id.0 as usize];
        for name in &document.common.tags {
            let Some(slug) = Slug::from_title(name) else {
                diagnostics.push(
                    Diagnostic::error("wrong-tag", format!("the tag `{name}` has no letter in it"))
                        .at(document.file.clone(), document.place_in_header(name))
                        .help("write it with letters or digits, such as money"),
                );
                continue;
            };
            let tag = tags.entry(slug).or_insert_with_key(|slug| Tag {
                name: name.clone(),
                slug: slug.clone(),
                members: Vec::new(),
                urls: urls(slug, languages),
            });
            if tag.members.last() != Some(&GroupId(at)) {
                tag.members.push(GroupId(at));
            }
        }
    }
    tags.into_values().collect()
}

fn urls(slug: &Slug, languages: &Languages) -> Box<[UrlPath]> {
    languages
        .iter()
        .map(|language| {
            let prefix = language.url_prefix.as_deref().unwrap_or("");
            UrlPath::page([prefix, TAGS, slug.as_str()])
        })
        .collect()
}
