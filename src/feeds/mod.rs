//! Files for machines: what search engines, feed readers, phones, browsers and
//! hosts are told of the site, and what was built from what.
//!
//! Owns their contents. Where they are put is `pipeline`'s and `write`'s. On a
//! site that is not yet official, every file that has room for a sentence says
//! so.

mod atom;
mod hosting;
mod manifest;
mod open_search;
mod record;
mod robots;
mod security;
mod sitemap;
mod words;
mod xml;

pub use record::Told;
pub use words::Sources;

use serde_json::Value;

use crate::model::url::UrlPath;

/// A file for machines.
#[derive(Clone, Debug)]
pub struct Feed {
    /// Its address.
    pub url: UrlPath,
    /// What stands in it.
    pub text: String,
}

impl Feed {
    fn json(url: UrlPath, value: &Value) -> Self {
        Self { url, text: format!("{value:#}\n") }
    }
}

/// All files for machines.
#[must_use]
pub fn feeds(sources: &Sources<'_>, told: Told<'_>) -> Vec<Feed> {
    let mut feeds = sitemap::sitemap(sources);
    feeds.extend(atom::feeds(sources));
    feeds.extend(manifest::manifests(sources));
    feeds.extend(open_search::descriptions(sources));
    feeds.push(robots::robots(sources));
    feeds.extend(security::security(sources));
    feeds.push(hosting::headers_file(sources, told.downloads));
    feeds.push(hosting::redirects_file(sources));
    feeds.push(hosting::nginx(sources, told.downloads));
    feeds.push(record::record(sources, told));
    feeds
}
