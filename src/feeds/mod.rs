//! Files for machines: the sitemap, rules for robots, and what was built.
//!
//! Owns their contents. Where they are put is `pipeline`'s and `write`'s.

mod sitemap;

pub use sitemap::sitemap;

use serde_json::json;

use crate::diag::{Diagnostics, Severity};
use crate::model::url::UrlPath;
use crate::resolve::{Drafts, Site};

/// A file for machines.
#[derive(Clone, Debug)]
pub struct Feed {
    /// Its address.
    pub url: UrlPath,
    /// What stands in it.
    pub text: String,
}

/// All files for machines, but for `build.json`, which tells of the build.
#[must_use]
pub fn feeds(site: &Site) -> Vec<Feed> {
    let robots = format!(
        "User-agent: *\nAllow: /\n\nSitemap: {}\n",
        site.config.base.absolute(&UrlPath::file("sitemap.xml"))
    );
    let mut feeds = sitemap(site);
    feeds.push(Feed { url: UrlPath::file("robots.txt"), text: robots });
    feeds
}

/// `build.json`: what was built from what, with warnings. It holds no times, so
/// that the same input gives the same bytes.
#[must_use]
pub fn build_record(site: &Site, drafts: Drafts, warnings: &Diagnostics) -> Feed {
    let languages: Vec<&str> =
        site.config.languages.iter().map(|language| language.tag.as_str()).collect();
    let messages: Vec<_> = warnings
        .iter()
        .map(|warning| {
            json!({
                "code": warning.code,
                "file": warning.place.as_ref().map(|place| &*place.file),
                "message": warning.message,
            })
        })
        .collect();
    let record = json!({
        "generator": concat!("pace ", env!("CARGO_PKG_VERSION")),
        "date": site.date.to_string(),
        "status": site.config.status.as_str(),
        "drafts": drafts == Drafts::Shown,
        "languages": languages,
        "documents": site.documents.len(),
        "pages": site.pages.len(),
        "warnings": { "count": warnings.count(Severity::Warning), "messages": messages },
    });
    Feed { url: UrlPath::file("build.json"), text: format!("{record:#}\n") }
}
