//! The pictures of a file.
//!
//! Owns that each stands in a part once, however often it is shown, and what it is
//! called: by what it shows, so that parts may show the same.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::codes::png;
use super::manuscript::Mark;
use crate::model::file_ref::ContentHash;

/// The pictures of a part in the order in which they are first shown.
#[derive(Default)]
pub(super) struct Pictures(Vec<Picture>);

/// A picture of a part.
pub(super) struct Picture {
    /// What it shows: an address, or the hash of a mark.
    of: String,
    /// Its file, without a folder.
    pub(super) name: String,
    /// The bytes of a PNG.
    pub(super) bytes: Arc<[u8]>,
}

impl Pictures {
    /// The number of the code with an address, from 1. An address that is too
    /// long for a code has none.
    pub(super) fn code(&mut self, address: &str) -> Option<usize> {
        let number = self.0.len() + 1;
        self.known(address).or_else(|| {
            let hash = ContentHash::of(address.as_bytes()).to_hex();
            let name = format!("code-{}.png", &hash[..10]);
            self.0.push(Picture { of: address.to_owned(), name, bytes: png(address)?.into() });
            Some(number)
        })
    }

    /// The number of a mark, from 1.
    pub(super) fn mark(&mut self, mark: &Mark) -> usize {
        let of = mark.hash.to_hex();
        self.known(&of).unwrap_or_else(|| {
            let name = format!("mark-{}.png", &of[..10]);
            self.0.push(Picture { of, name, bytes: mark.png.clone() });
            self.0.len()
        })
    }

    fn known(&self, of: &str) -> Option<usize> {
        Some(self.0.iter().position(|picture| picture.of == of)? + 1)
    }

    /// The one with a number.
    pub(super) fn get(&self, number: usize) -> Option<&Picture> {
        self.0.get(number.checked_sub(1)?)
    }

    /// All of them with their numbers.
    pub(super) fn all(&self) -> impl Iterator<Item = (usize, &Picture)> {
        (1..).zip(&self.0)
    }
}

/// The pictures of several parts, each file once.
pub(super) fn files<'p>(
    parts: impl IntoIterator<Item = &'p Pictures>,
) -> impl Iterator<Item = &'p Picture> {
    let all = parts.into_iter().flat_map(|part| &part.0);
    let named: BTreeMap<&str, &Picture> = all.map(|one| (one.name.as_str(), one)).collect();
    named.into_values()
}
