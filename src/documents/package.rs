//! Packages: the ZIP archives that office files are.
//!
//! Owns that the same parts give the same bytes: no time, no name of a system,
//! the parts in the order in which they are added.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

/// A package that is being written, in memory.
pub(super) struct Package(ZipWriter<Cursor<Vec<u8>>>);

impl Package {
    pub(super) fn new() -> Self {
        Self(ZipWriter::new(Cursor::new(Vec::new())))
    }

    /// Adds a part.
    pub(super) fn add(&mut self, name: &str, bytes: &[u8]) {
        self.put(name, bytes, CompressionMethod::Deflated);
    }

    /// Adds a part that programs read without unpacking: the type of an
    /// OpenDocument file, which has to come first.
    pub(super) fn add_stored(&mut self, name: &str, bytes: &[u8]) {
        self.put(name, bytes, CompressionMethod::Stored);
    }

    fn put(&mut self, name: &str, bytes: &[u8], method: CompressionMethod) {
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(DateTime::DEFAULT)
            .system(zip::System::Dos);
        // Writing to memory cannot fail, and no part is near 4 GB.
        let _ = self.0.start_file(name, options);
        let _ = self.0.write_all(bytes);
    }

    /// The bytes of the package.
    pub(super) fn finish(self) -> Vec<u8> {
        self.0.finish().map(Cursor::into_inner).unwrap_or_default()
    }
}
