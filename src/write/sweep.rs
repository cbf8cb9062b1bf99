//! Removing what the last build made and this one does not.
//!
//! Owns deletions. Only paths that the manifest names come here, and each is
//! looked at again before it is removed.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::model::output;

use super::disk::Kind;
use super::error::WriteError;
use super::publisher::Publisher;

/// Removes files, then the folders that are empty without them; the number of
/// files that were there.
pub(super) fn sweep(publisher: &Publisher<'_>, paths: &[&str]) -> Result<usize, WriteError> {
    // Pages first, so that none of them stands without what it loads. None links
    // to another of them: they were covered.
    let (pages, others): (Vec<&str>, Vec<&str>) =
        paths.iter().partition(|path| path.ends_with(".html"));
    let mut removed = 0;
    for group in [pages, others] {
        let gone: Vec<bool> =
            group.par_iter().map(|path| remove(publisher, path)).collect::<Result<_, _>>()?;
        removed += gone.into_iter().filter(|&was_there| was_there).count();
    }
    remove_empty_folders(publisher, paths)?;
    Ok(removed)
}

fn remove(publisher: &Publisher<'_>, path: &str) -> Result<bool, WriteError> {
    let disk = &publisher.disk;
    Ok(may_go(publisher, path)? && disk.remove_file(path).map_err(disk.failed(path))?)
}

/// Whether a path that the new site does not have is a file of ours still.
pub(super) fn may_go(publisher: &Publisher<'_>, path: &str) -> Result<bool, WriteError> {
    let disk = &publisher.disk;
    // Through a link we would change what lies elsewhere.
    if !publisher.ground.leads_inside(disk, path)? {
        return Ok(false);
    }
    match disk.find(path).map_err(disk.failed(path))?.map(|found| found.kind) {
        Some(Kind::File | Kind::Link) => {}
        None | Some(Kind::Folder | Kind::Other) => return Ok(false),
    }
    // `About/` became `about/` on a disk for which both are one.
    match publisher.plan.same_name(path) {
        Some(name) => Ok(!publisher.is_same_file(path, &name)?),
        None => Ok(true),
    }
}

fn remove_empty_folders(publisher: &Publisher<'_>, paths: &[&str]) -> Result<(), WriteError> {
    let disk = &publisher.disk;
    let folders: BTreeSet<&str> = paths.iter().flat_map(|path| output::folders(path)).collect();
    // Backwards, a folder comes before the one that it lies in.
    for folder in folders.into_iter().rev() {
        if publisher.plan.has_folder(folder) || !publisher.ground.leads_inside(disk, folder)? {
            continue;
        }
        disk.remove_empty(folder).map_err(disk.failed(folder))?;
    }
    Ok(())
}
