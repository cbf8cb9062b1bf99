//! What machines are told of a prepared site.
//!
//! Owns what is handed to `feeds` of the other stages' results, and the
//! fingerprint of everything that was read, which is the same on any machine.

use std::sync::Arc;

use super::prepare::{Prepared, Texts};
use crate::diag::Diagnostics;
use crate::documents::finder_codes;
use crate::feeds::{self, Feed, Told};
use crate::model::file_ref::{ContentHash, FileRef, Hasher};
use crate::resolve::Drafts;

/// The file of a theme that stands for the site.
const ICON: &str = "icon.svg";

impl Prepared {
    /// All files for machines.
    #[must_use]
    pub fn feeds(&self, texts: &Texts, drafts: Drafts, warnings: &Diagnostics) -> Vec<Feed> {
        let sources = feeds::Sources {
            site: &self.site,
            languages: &self.languages,
            messages: &self.messages,
            formatters: &self.formatters,
            icon: self.assets.theme.get(ICON).map(|asset| &asset.file),
        };
        let downloads: Vec<&FileRef> = self.downloads.iter().map(|one| &one.file).collect();
        let inputs = self.inputs(texts);
        let told = Told { drafts, warnings, inputs, downloads: &downloads };
        let mut files = feeds::feeds(&sources, told);
        files.extend(self.finder_files());
        files
    }

    /// What the finder has beside its pages: what its script reads, and the
    /// pictures of codes that its results print.
    fn finder_files(&self) -> impl Iterator<Item = Feed> {
        let data = self.renderer().finder_files().into_iter();
        let codes = finder_codes(&self.site, &self.languages).into_iter();
        data.chain(codes).map(|(url, text)| Feed { url, text })
    }

    fn inputs(&self, texts: &Texts) -> ContentHash {
        let mut hasher = Hasher::default();
        let mut add = |file: &Arc<str>, text: &Arc<str>| {
            hasher.update(file.as_bytes());
            hasher.update(text.as_bytes());
        };
        texts.iter().for_each(|(file, text)| add(file, text));
        for (file, media) in &self.site.media {
            hasher.update(file.as_bytes());
            hasher.update(&media.hash.0);
        }
        for asset in self.assets.theme.values() {
            hasher.update(asset.file.url.as_str().as_bytes());
        }
        hasher.update(&self.theme.hash.0);
        for language in &*self.languages {
            hasher.update(&self.messages.content_hash(language.lang).0);
        }
        hasher.finish()
    }
}
