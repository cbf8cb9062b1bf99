//! Output set → disk: the only room that writes.
//!
//! Owns the output folder: who may write to it, what in it is ours, in which
//! order files change, and what is deleted. Does not own the content of any
//! file, nor where the memory of a build ([`Remembered`]) is kept.
//!
//! ```no_run
//! use std::path::Path;
//! use pace::write::{Publisher, Tier, WriteError};
//!
//! # fn main() -> Result<(), WriteError> {
//! let publisher = Publisher::open(Path::new("public"), Path::new("."), None)?;
//! publisher.stage("index.html", Tier::Page, b"<!doctype html>")?;
//! let report = publisher.commit()?;
//! assert_eq!(report.written, 1);
//! # Ok(())
//! # }
//! ```
//!
//! # What is held
//!
//! - Until `commit`, the published site is untouched: `stage` writes only below
//!   `<out>/.pace/tmp`.
//! - A kill at any moment leaves no torn file, and every link reachable from a
//!   page that stood before still resolves. The next build repairs the rest.
//! - Only files that a manifest of ours names are ever deleted or replaced, and
//!   nothing outside the output folder is written, symbolic links included.
//!
//! # How
//!
//! `<out>/.pace/lock` is locked while a publisher lives. `<out>/.pace/manifest`
//! names every file of ours; before anything of the site changes it is replaced
//! by old ∪ planned, and at the end by what was made. In between, in this order:
//!
//! 1. hashed files;
//! 2. pages at new addresses, then new sitemaps, feeds and the like: nothing
//!    that stands links to them yet;
//! 3. changed pages, which link to all of those;
//! 4. changed sitemaps, feeds and the like;
//! 5. pages that go become copies of the page for missing ones, so that none of
//!    them leads to another that is gone already;
//! 6. folders that become files;
//! 7. deletions: nothing that stands links to those any more.
//!
//! Files of a folder that does not stand yet are staged in their final shape and
//! the folder is moved once, so a first publication costs no more than writing
//! the files. A changed file swaps places with its staged version, which on ext4
//! is a third cheaper than renaming over it: replacing by rename makes the
//! file system write the data out at once.
//!
//! A file that becomes a folder, or the reverse, changes in one step too. If the
//! folder has no page of its own (`note`, then `note/more/` alone), no order
//! satisfies old and new links to both, and the newer ones lead somewhere.
//!
//! Where a system cannot swap two paths in one step (Windows, some network
//! disks), a file that becomes a folder, or the reverse, is missing for a moment.
//! Everything else holds there too.

mod collection;
mod commit;
mod cover;
mod disk;
mod error;
mod folder;
mod ground;
mod manifest;
mod plan;
mod publisher;
mod remembered;
mod single;
mod sweep;
#[cfg(test)]
mod tests;

pub use collection::replace_collection;
pub use commit::Report;
pub use error::WriteError;
pub use folder::refuse_among_sources;
pub use plan::Tier;
pub use publisher::Publisher;
pub use remembered::Remembered;
pub use single::{create_file, replace_file, rewrite_file};
