//! Disk to [`Sources`]: everything a build reads, read once.
//!
//! Owns the walk over the site folder, the rules of what is a source and what
//! is not, and the refusal to read anything outside that folder. Does not own
//! the meaning of a single byte: that is `parse`'s.
//!
//! The walk comes first and gives an [`Inventory`]: paths and what the file
//! system says of them. That is enough to know whether anything changed since
//! the last build; only then are files read.

mod inventory;
mod read;

pub use inventory::{FOLDERS, Found, Inventory, inventory, inventory_after};
pub use read::{Bytes, LOCK_FILE, PageSource, Shelf, Sources, Text, read};
