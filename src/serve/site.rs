//! A good site in memory, asked by address.
//!
//! Owns what stands at an address, as a host of static files would see it: the
//! file of that name, or the `index.html` of that folder. Addresses are looked
//! up and never become paths of the disk, so none can lead out of the site.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use percent_encoding::percent_decode_str;

use crate::diag::{Diagnostic, Diagnostics};
use crate::feeds::Feed;
use crate::pipeline::{About, Prepared, SearchMemory, Settings, Texts};

/// A good site.
pub(super) struct LiveSite {
    prepared: Prepared,
    warnings: Diagnostics,
    texts: Texts,
    settings: Arc<Settings>,
    /// Fingerprinted files, by address.
    files: OnceLock<HashMap<String, Arc<[u8]>>>,
    /// Files for machines, by address. Made when the first is asked for: the
    /// sitemap of a big site takes longer than any page.
    feeds: OnceLock<HashMap<String, Arc<[u8]>>>,
    /// Search files, by address. Made when the first is asked for, too.
    search: OnceLock<BTreeMap<String, Arc<[u8]>>>,
    search_memory: Arc<SearchMemory>,
}

/// What is known of an address.
pub(super) enum Known<'s> {
    /// A page, and what there is to say of its file.
    Page(Box<About>, Vec<&'s Diagnostic>),
    /// A file that is not published, and why not.
    Withheld(Arc<str>, String),
}

/// What stands at an address.
pub(super) enum Found {
    /// A page.
    Page(String),
    /// Any other file, under its name.
    File(String, Arc<[u8]>),
    /// Nothing, but something stands at this address, from the root of the host.
    Elsewhere(String),
    /// Nothing; the page that says so, where there is one.
    Nothing(Option<String>),
    /// A page that could not be made.
    Broken(Box<Diagnostic>),
}

impl LiveSite {
    pub(super) fn new(
        prepared: Prepared,
        warnings: Diagnostics,
        texts: Texts,
        settings: Arc<Settings>,
        search_memory: Arc<SearchMemory>,
    ) -> Self {
        let (files, feeds, search) = (OnceLock::new(), OnceLock::new(), OnceLock::new());
        Self { prepared, warnings, texts, settings, files, feeds, search, search_memory }
    }

    /// The texts of its files, for diagnostics.
    pub(super) fn texts(&self) -> &Texts {
        &self.texts
    }

    /// How many pages it has.
    pub(super) fn pages(&self) -> usize {
        self.prepared.site.pages.len()
    }

    /// The path below which it stands: empty, or with a leading slash.
    pub(super) fn base_path(&self) -> &str {
        self.prepared.site.config.base.path()
    }

    /// What stands at an address from the root of the host, as it was asked for.
    pub(super) fn find(&self, asked: &str) -> Found {
        let base = self.base_path();
        let Some(path) = self.inner(asked) else {
            return match asked {
                "/" => Found::Elsewhere(format!("{base}/")),
                _ if asked == base => Found::Elsewhere(format!("{base}/")),
                _ => self.nothing("/"),
            };
        };
        if let Some(found) = self.page(page_of(&path)) {
            return found;
        }
        let file = self.files().get(&*path);
        let file = file.or_else(|| self.search(&path)).or_else(|| self.feeds().get(&*path));
        if let Some(bytes) = file {
            return Found::File(path.into_owned(), bytes.clone());
        }
        if !path.ends_with('/') && self.has_page(&format!("{path}/")) {
            return Found::Elsewhere(format!("{asked}/"));
        }
        self.nothing(&path)
    }

    /// The path on the site of an address from the root of the host, decoded.
    fn inner<'a>(&self, asked: &'a str) -> Option<Cow<'a, str>> {
        let inner = asked.strip_prefix(self.base_path())?;
        inner.starts_with('/').then(|| percent_decode_str(inner).decode_utf8().ok()).flatten()
    }

    /// What an author wants to know of the page at an address.
    pub(super) fn about(&self, asked: &str) -> Option<Known<'_>> {
        let path = self.inner(asked)?;
        let pages = &self.prepared.site.pages;
        let at = pages.binary_search_by(|page| page.url.as_str().cmp(page_of(&path)));
        let Ok(at) = at else {
            let (file, why) = self.prepared.withheld_at(&path)?;
            return Some(Known::Withheld(file, why));
        };
        let about = self.prepared.about(&pages[at]);
        let of_file = |found: &&Diagnostic| {
            let file = found.place.as_ref().map(|place| &place.file);
            file.is_some() && file == about.file.as_ref()
        };
        let found = self.warnings.iter().filter(of_file).collect();
        Some(Known::Page(Box::new(about), found))
    }

    /// The file on this computer that has this path in the site folder.
    pub(super) fn on_disk(&self, file: &str) -> PathBuf {
        let root = &self.settings.site;
        root.canonicalize().unwrap_or_else(|_| root.clone()).join(file)
    }

    fn has_page(&self, path: &str) -> bool {
        let site = &self.prepared.site;
        site.pages.binary_search_by(|page| page.url.as_str().cmp(path)).is_ok()
            || site.redirects.binary_search_by(|redirect| redirect.from.as_str().cmp(path)).is_ok()
    }

    fn page(&self, path: &str) -> Option<Found> {
        let site = &self.prepared.site;
        let renderer = self.prepared.renderer();
        let made = if let Ok(at) = site.pages.binary_search_by(|page| page.url.as_str().cmp(path)) {
            renderer.render(&renderer.plan(&site.pages[at]))
        } else {
            let at = site
                .redirects
                .binary_search_by(|redirect| redirect.from.as_str().cmp(path))
                .ok()?;
            renderer.redirect(&site.redirects[at])
        };
        Some(made.map_or_else(Found::Broken, Found::Page))
    }

    /// The page that says that there is none, in the language of the address.
    fn nothing(&self, path: &str) -> Found {
        let first = path.split('/').nth(1).unwrap_or("");
        let own = format!("/{first}/404.html");
        let page = self.page(&own).or_else(|| self.page("/404.html"));
        match page {
            Some(Found::Page(html)) => Found::Nothing(Some(html)),
            Some(broken) => broken,
            None => Found::Nothing(None),
        }
    }

    fn files(&self) -> &HashMap<String, Arc<[u8]>> {
        self.files.get_or_init(|| {
            let assets = self.prepared.assets.files();
            let assets = assets.map(|asset| (asset.file.url.to_string(), asset.bytes.clone()));
            let codes = self.prepared.qr_codes();
            let codes =
                codes.map(|code| (code.file.url.to_string(), Arc::from(code.bytes.as_slice())));
            let downloads = self.prepared.downloads.iter();
            let downloads =
                downloads.map(|download| (download.file.url.to_string(), download.bytes()));
            assets.chain(codes).chain(downloads).collect()
        })
    }

    fn feeds(&self) -> &HashMap<String, Arc<[u8]>> {
        self.feeds.get_or_init(|| {
            self.prepared
                .feeds(&self.texts, self.settings.drafts, &self.warnings)
                .into_iter()
                .map(|Feed { url, text }| (url.to_string(), Arc::from(text.into_bytes())))
                .collect()
        })
    }

    fn search(&self, path: &str) -> Option<&Arc<[u8]>> {
        if !path.starts_with("/search-index/") {
            return None;
        }
        let make = || self.prepared.search_files(&self.search_memory);
        self.search.get_or_init(make).get(path)
    }

    /// Makes the search files if somebody uses the search, so that nobody waits
    /// for them.
    pub(super) fn prepare_search(&self) {
        if self.search_memory.is_used() {
            self.search("/search-index/");
        }
    }

    /// The addresses of the style sheets of the theme, by name.
    pub(super) fn sheets(&self) -> BTreeMap<&str, String> {
        let base = &self.prepared.site.config.base;
        let sheets = self.prepared.assets.theme.iter().filter(|(name, _)| name.ends_with(".css"));
        sheets.map(|(name, asset)| (name.as_str(), base.href(&asset.file.url))).collect()
    }
}

/// The page of an address: a host serves a folder's page under its own name too.
fn page_of(path: &str) -> &str {
    path.strip_suffix("index.html").filter(|page| page.ends_with('/')).unwrap_or(path)
}
