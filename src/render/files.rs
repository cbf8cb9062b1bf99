//! The files for machines that a page's head names.
//!
//! Owns their addresses in the reader's language. What stands in them is the
//! business of `feeds`.

use crate::config::SearchMode;
use crate::i18n::{Arguments, Extent};
use crate::resolve::FeedKind;

use super::view::{FilesView, LinkView};
use super::words::Words;

impl Words<'_> {
    pub(super) fn files(&self) -> FilesView {
        let site = self.site();
        let language = self.sources.languages.get(self.lang);
        let arguments = Arguments::new().text("site", &*site.config.title);
        let feed = |kind: FeedKind| LinkView {
            title: self
                .voice()
                .message(kind.title(), &arguments)
                .map_or_else(|_| kind.title().to_owned(), |found| found.text.into_owned()),
            href: self.href(&language.file(kind.file())),
            lang: None,
            dir: None,
        };
        // Of a language with a contact card only there is nothing to follow.
        let whole = language.extent == Extent::Whole;
        let searched = whole && site.config.search == SearchMode::On;
        FilesView {
            feeds: FeedKind::ALL
                .into_iter()
                .filter(|kind| whole && !site.feed(*kind).is_empty())
                .map(feed)
                .collect(),
            manifest: self.href(&language.file("manifest.webmanifest")),
            search: searched.then(|| self.href(&language.file("opensearch.xml"))),
        }
    }
}
