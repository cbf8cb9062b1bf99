//! A file that a page points to, described without its content.
//!
//! Owns [`FileRef`] and [`ContentHash`]. It is how a stage learns of another's
//! files: `pipeline` hands the references over.

use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use super::url::UrlPath;

/// The first 16 bytes of a SHA-256.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct ContentHash(pub [u8; 16]);

impl ContentHash {
    /// The hash of some bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        let mut hasher = Hasher::default();
        hasher.update(bytes);
        hasher.finish()
    }

    /// In lower-case hexadecimal.
    #[must_use]
    pub fn to_hex(self) -> String {
        use std::fmt::Write as _;
        self.0.iter().fold(String::with_capacity(32), |mut out, byte| {
            let _ = write!(out, "{byte:02x}");
            out
        })
    }
}

/// Hashes several pieces into one [`ContentHash`]. Pieces are delimited, so that
/// `ab` + `c` and `a` + `bc` differ.
#[derive(Clone, Default)]
pub struct Hasher(Sha256);

impl Hasher {
    /// Adds a piece.
    pub fn update(&mut self, bytes: &[u8]) {
        self.0.update((bytes.len() as u64).to_le_bytes());
        self.0.update(bytes);
    }

    /// Adds a value by its serialised form.
    pub fn update_value<T: Serialize + ?Sized>(&mut self, value: &T) {
        // Where the compact form cannot say a value, such as a map of unknown
        // length, JSON can. Nothing may be left out: two values that are hashed
        // alike are taken for one.
        let bytes = postcard::to_stdvec(value).or_else(|_| serde_json::to_vec(value));
        debug_assert!(bytes.is_ok(), "a value has no serialised form");
        self.update(&bytes.unwrap_or_default());
    }

    /// The hash of all pieces.
    #[must_use]
    pub fn finish(self) -> ContentHash {
        let digest = self.0.finalize();
        let mut hash = [0; 16];
        hash.copy_from_slice(&digest[..16]);
        ContentHash(hash)
    }
}

/// A file that can be linked to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileRef {
    /// Its address.
    pub url: UrlPath,
    /// Its size in bytes.
    pub bytes: u64,
    /// The hash of its content.
    pub hash: ContentHash,
}
