//! `robots.txt`: what machines may read.
//!
//! Owns the rules for a site that is not yet official. It must not be found in
//! place of the real service, and nobody should learn its unchecked facts from
//! a machine that leaves out where they come from. Every page of it says
//! `noindex`. A search engine that keeps to that has to be let in to see it;
//! if it is kept out, it may list an address that others link to. So the large
//! ones, which are known to keep to it, may read; all others are kept out.

use super::Feed;
use super::words::Sources;
use crate::config::Status;
use crate::model::url::UrlPath;

/// Search engines that are known to drop what says `noindex`.
const OBEDIENT: [&str; 2] = ["Googlebot", "Bingbot"];

pub(super) fn robots(sources: &Sources<'_>) -> Feed {
    let text = match sources.site.config.status {
        Status::Live => {
            let sitemap = sources.absolute(&UrlPath::file("sitemap.xml"));
            format!("User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n")
        }
        Status::Demo => {
            let obedient: String =
                OBEDIENT.iter().map(|name| format!("User-agent: {name}\n")).collect();
            let comment = sources.comment();
            format!(
                "{comment}# These read that every page asks not to be listed.\n\
                 {obedient}Allow: /\n\nUser-agent: *\nDisallow: /\n"
            )
        }
    };
    Feed { url: UrlPath::file("robots.txt"), text }
}
