//! `security.txt` (RFC 9116): whom to tell of a hole in the site's security.
//!
//! Owns its lines. It is made only where `site.yaml` names somebody.

use std::fmt::Write as _;

use jiff::ToSpan as _;

use super::Feed;
use super::words::Sources;
use crate::model::lang::Lang;
use crate::model::url::UrlPath;

/// Where it has to be, from the root of the host.
pub(super) const FILE: &str = ".well-known/security.txt";

pub(super) fn security(sources: &Sources<'_>) -> Option<Feed> {
    let config = &sources.site.config;
    let security = config.security.as_ref()?;
    let mut text = sources.comment();
    // Writing to memory cannot fail.
    for contact in &security.contact.value {
        let _ = writeln!(text, "Contact: {}", contact.0);
    }
    // A site that nobody builds any more stops saying that somebody is there.
    let expires = sources.site.date.0.saturating_add(1.year());
    let _ = writeln!(text, "Expires: {expires}T00:00:00Z");
    if let Some(encryption) = &security.encryption {
        let _ = writeln!(text, "Encryption: {}", encryption.0);
    }
    let _ = writeln!(text, "Preferred-Languages: {}", sources.language(Lang::SOURCE).tag);
    // The file counts at the root of the host only, wherever the site stands.
    let _ = writeln!(text, "Canonical: {}/{FILE}", config.base.origin());
    if let Some(policy) = &security.policy {
        let _ = writeln!(text, "Policy: {}", policy.0);
    }
    Some(Feed { url: UrlPath::file(FILE), text })
}
