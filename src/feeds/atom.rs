//! Atom (RFC 4287): what changed, and what was done somewhere, to be followed.
//!
//! Owns how an entry is written. Which pages are entries is `resolve`'s. A feed
//! without entries is not made.
//!
//! Every language has its own feed. An entry that is not translated stands in
//! it in the source language, and says so with `xml:lang`; it leads to the page
//! that a reader of the feed's language would be shown.

use std::io::Result;

use super::Feed;
use super::words::{Sources, Told};
use super::xml::{self, Xml};
use crate::i18n::Language;
use crate::model::date::Date;
use crate::model::lang::Lang;
use crate::resolve::{FeedKind, GroupId};

/// How many entries a feed has: who reads it once a month misses none.
const MOST: usize = 50;

/// The feeds of all languages.
pub(super) fn feeds(sources: &Sources<'_>) -> Vec<Feed> {
    let mut feeds = Vec::new();
    for kind in FeedKind::ALL {
        let mut entries = sources.site.feed(kind);
        entries.truncate(MOST);
        if entries.is_empty() {
            continue;
        }
        for language in sources.whole_languages() {
            feeds.push(feed(sources, kind, language, &entries));
        }
    }
    feeds
}

fn feed(sources: &Sources<'_>, kind: FeedKind, language: &Language, entries: &[GroupId]) -> Feed {
    let site = sources.site;
    let url = language.file(kind.file());
    let tag = language.tag.as_str();
    // The first is the newest. No clock is asked: the same site is the same file.
    let newest = entries.first().and_then(|entry| site.day_of(*entry));
    let root = [("xmlns", "http://www.w3.org/2005/Atom"), ("xml:lang", tag)];
    let text = xml::file("feed", &root, |xml| {
        let address = sources.absolute(&url);
        xml::text(xml, "id", &[], &address)?;
        told(xml, "title", &sources.told(language.lang, kind.title()), tag)?;
        if let Some(notice) = sources.notice(language.lang) {
            told(xml, "subtitle", &notice, tag)?;
        }
        xml::text(xml, "updated", &[], &moment(newest.unwrap_or(site.date)))?;
        let own = [("rel", "self"), ("type", "application/atom+xml"), ("href", &address)];
        xml::empty(xml, "link", &own)?;
        let home = sources.absolute(site.group(site.home()).url(language.lang));
        xml::empty(xml, "link", &[("rel", "alternate"), ("type", "text/html"), ("href", &home)])?;
        if let Some(icon) = sources.icon {
            xml::text(xml, "icon", &[], &sources.absolute(&icon.url))?;
        }
        author(xml, sources)?;
        let generator = [("version", env!("CARGO_PKG_VERSION"))];
        xml::text(xml, "generator", &generator, env!("CARGO_PKG_NAME"))?;
        entries.iter().try_for_each(|id| entry(xml, sources, language.lang, *id))
    });
    Feed { url, text }
}

/// Who answers for the site, else the site.
fn author(xml: &mut Xml, sources: &Sources<'_>) -> Result<()> {
    let config = &sources.site.config;
    let name = config.contact.as_ref().map_or(&config.title, |contact| &contact.name);
    xml.create_element("author")
        .write_inner_content(|xml| xml::text(xml, "name", &[], name))
        .map(|_| ())
}

fn entry(xml: &mut Xml, sources: &Sources<'_>, lang: Lang, id: GroupId) -> Result<()> {
    let site = sources.site;
    let group = site.group(id);
    let Some(shown) = site.shown(id, lang).map(|shown| site.document(shown)) else { return Ok(()) };
    let tag = sources.language(shown.lang).tag.as_str();
    let foreign = [("xml:lang", tag)];
    let attributes = if shown.lang == lang { &[][..] } else { &foreign };
    let element = xml.create_element("entry").with_attributes(attributes.iter().copied());
    element.write_inner_content(|xml| {
        // The path of its file, so that neither a new title nor a new address
        // makes an old entry new.
        let path = sources.language(lang).file(&group.path);
        xml::text(xml, "id", &[], &sources.absolute(&path))?;
        xml::text(xml, "title", &[], &shown.common.title)?;
        let day = moment(site.day_of(id).unwrap_or(site.date));
        xml::text(xml, "published", &[], &day)?;
        xml::text(xml, "updated", &[], &day)?;
        let href = sources.absolute(group.url(lang));
        let text = site.text_of(id, lang).map_or(shown.lang, |text| site.document(text).lang);
        let text = sources.language(text).tag.as_str();
        let link =
            [("rel", "alternate"), ("type", "text/html"), ("hreflang", text), ("href", &href)];
        xml::empty(xml, "link", &link)?;
        match &shown.common.summary {
            Some(summary) => xml::text(xml, "summary", &[], summary),
            None => Ok(()),
        }
    })?;
    Ok(())
}

/// A text of the furniture, which may be in a language that stands in.
fn told(xml: &mut Xml, name: &str, told: &Told, tag: &str) -> Result<()> {
    let foreign = [("xml:lang", told.tag.as_str())];
    xml::text(xml, name, if told.tag == tag { &[] } else { &foreign }, &told.text)
}

/// The beginning of a day. What happened has a day only; feeds want a moment.
fn moment(day: Date) -> String {
    format!("{day}T00:00:00Z")
}
