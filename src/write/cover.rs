//! What stands at the address of a page that goes, until it is gone.
//!
//! Owns the covering of such pages. Files go one by one, and pages that go
//! together link to each other: a build killed among them would leave some that
//! lead nowhere. So each of them first becomes what a host sends where there is
//! no page, which links to pages that stay only.

use std::collections::BTreeMap;

use rayon::prelude::*;

use super::error::WriteError;
use super::manifest::Manifest;
use super::plan;
use super::publisher::Publisher;
use super::sweep;

/// The page that a host sends for an address without one.
const MISSING: &str = "404.html";

/// Covers the pages among the paths that go, where the new site, which stands by
/// now, has a page for missing ones. One that fails to be covered stands whole.
pub(super) fn cover<'p>(
    publisher: &Publisher<'_>,
    planned: &Manifest,
    going: impl Iterator<Item = &'p str>,
) -> Result<(), WriteError> {
    let disk = &publisher.disk;
    let mut covered: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for path in going.filter(|path| path.ends_with(".html")) {
        if let Some(missing) = missing_page(planned, path) {
            covered.entry(missing).or_default().push(path);
        }
    }
    for (missing, paths) in covered {
        let bytes = disk.read(&missing).map_err(disk.failed(&missing))?;
        paths.par_iter().try_for_each(|path| cover_one(publisher, path, &bytes))?;
    }
    Ok(())
}

/// The nearest page for missing ones: each language has its own.
fn missing_page(planned: &Manifest, path: &str) -> Option<String> {
    let mut above = path;
    while let Some((folder, _)) = above.rsplit_once('/') {
        let own = format!("{folder}/{MISSING}");
        if planned.get(&own).is_some() {
            return Some(own);
        }
        above = folder;
    }
    planned.get(MISSING).map(|_| MISSING.to_owned())
}

fn cover_one(publisher: &Publisher<'_>, path: &str, bytes: &[u8]) -> Result<(), WriteError> {
    if !sweep::may_go(publisher, path)? {
        return Ok(());
    }
    let disk = &publisher.disk;
    let temporary = plan::loose(publisher.plan.number());
    disk.write(&temporary, bytes).map_err(disk.failed(path))?;
    disk.replace(&temporary, path).map_err(disk.failed(path))
}
