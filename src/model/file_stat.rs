//! What a file system says of a file, by which a change is seen without reading.
//!
//! Owns [`FileStat`]. Asking the system is the business of `load` and `write`.

use std::fs::Metadata;

use serde::{Deserialize, Serialize};

/// What the file system says of a file. Two equal ones mean that nobody wrote
/// to it in between: the change time cannot be set by a program.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct FileStat {
    /// Size in bytes.
    pub size: u64,
    /// Time of the last change of the content, in nanoseconds.
    pub modified: i128,
    /// Time of the last change of content or of what is said of it.
    pub changed: i128,
    /// The file's number in its file system.
    pub inode: u64,
}

impl FileStat {
    /// Takes what matters from what the system says.
    #[must_use]
    pub fn of(metadata: &Metadata) -> Self {
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt as _;
            const NANOS: i128 = 1_000_000_000;
            Self {
                size: metadata.size(),
                modified: i128::from(metadata.mtime()) * NANOS + i128::from(metadata.mtime_nsec()),
                changed: i128::from(metadata.ctime()) * NANOS + i128::from(metadata.ctime_nsec()),
                inode: metadata.ino(),
            }
        }
        #[cfg(not(unix))]
        {
            let modified = metadata
                .modified()
                .ok()
                .and_then(|time| time.duration_since(std::time::UNIX_EPOCH).ok())
                .map_or(0, |since| since.as_nanos() as i128);
            Self { size: metadata.len(), modified, changed: modified, inode: 0 }
        }
    }
}
