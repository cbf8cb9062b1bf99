//! `sitemap.xml`: all pages that search engines should know, with their
//! translations.
//!
//! Owns which pages stand in it: real ones. A page shown in the source language
//! because it is not translated is known by its source address.

use sitemap_rs::sitemap::Sitemap;
use sitemap_rs::sitemap_index::SitemapIndex;
use sitemap_rs::url::{Link, Url};
use sitemap_rs::url_set::UrlSet;

use super::Feed;
use super::words::Sources;
use super::xml;
use crate::model::lang::Lang;
use crate::model::url::UrlPath;
use crate::resolve::{GroupId, Page, PageContent, Site};

/// The most addresses that one file may hold, by the sitemap protocol.
const LARGEST: usize = 50_000;

/// The sitemap; an index and its parts where there are too many pages for one.
pub(super) fn sitemap(sources: &Sources<'_>) -> Vec<Feed> {
    let site = sources.site;
    let notice = sources.notice(Lang::SOURCE).map(|told| xml::comment(&told.text));
    let feed = |name: &str, bytes| feed(name, bytes, notice.as_deref());
    let urls: Vec<Url> = site.pages.iter().filter_map(|page| url(site, page)).collect();
    if urls.len() <= LARGEST {
        return vec![feed("sitemap.xml", url_set(urls))];
    }
    let mut feeds = Vec::new();
    let mut parts = Vec::new();
    for (number, urls) in (1..).zip(urls.chunks(LARGEST)) {
        let name = format!("sitemap-{number}.xml");
        parts.push(Sitemap::new(site.config.base.absolute(&UrlPath::file(&name)), None));
        feeds.push(feed(&name, url_set(urls.to_vec())));
    }
    let mut index = Vec::new();
    if let Ok(set) = SitemapIndex::new(parts) {
        // Writing to memory cannot fail.
        let _ = set.write(&mut index);
    }
    feeds.push(feed("sitemap.xml", index));
    feeds
}

/// A file; a comment stands after the declaration, where any reader passes over it.
fn feed(name: &str, bytes: Vec<u8>, comment: Option<&str>) -> Feed {
    let mut text = String::from_utf8(bytes).unwrap_or_default();
    if let (Some(comment), Some(at)) = (comment, text.find("?>")) {
        text.insert_str(at + 2, &format!("\n{comment}"));
    }
    Feed { url: UrlPath::file(name), text }
}

fn url_set(urls: Vec<Url>) -> Vec<u8> {
    let mut bytes = Vec::new();
    if let Ok(set) = UrlSet::new(urls) {
        // Writing to memory cannot fail.
        let _ = set.write(&mut bytes);
    }
    bytes
}

fn url(site: &Site, page: &Page) -> Option<Url> {
    let PageContent::Group(id) = page.content else { return None };
    // What stands on a later part of a list stands here by its own address.
    if page.part > 1 {
        return None;
    }
    let group = site.group(id);
    let document = site.document(group.document(page.lang)?);
    if document.common.draft || !site.is_translated(id, page.lang) {
        return None;
    }
    let mut url = Url::builder(site.config.base.absolute(&page.url));
    let links = alternates(site, id);
    if links.len() > 2 {
        url.links(links);
    }
    url.build().ok()
}

/// The same page in all languages it is in, as its head names them: that of the
/// source language is also the one for all other readers.
fn alternates(site: &Site, group: GroupId) -> Vec<Link> {
    let address = |lang| site.config.base.absolute(site.group(group).url(lang));
    let source = site.is_translated(group, Lang::SOURCE);
    let others = source.then(|| Link::new("x-default".to_owned(), address(Lang::SOURCE)));
    (0..)
        .map(Lang)
        .zip(&site.config.languages)
        .filter(|(lang, _)| site.is_translated(group, *lang))
        .map(|(lang, language)| Link::new(language.tag.to_string(), address(lang)))
        .chain(others)
        .collect()
}
