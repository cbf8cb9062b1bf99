//! The pictures of a file.
//!
//! Owns that each stands in it once, however often it is shown.

use super::codes::png;

/// The codes of a file in the order in which they are first shown, each with
/// its address and picture.
#[derive(Default)]
pub(super) struct Pictures(Vec<(String, Vec<u8>)>);

impl Pictures {
    /// The number of the code with an address, from 1. An address that is too
    /// long for a code has none.
    pub(super) fn number(&mut self, address: &str) -> Option<usize> {
        let known = self.0.iter().position(|(known, _)| known == address);
        if known.is_none() {
            self.0.push((address.to_owned(), png(address)?));
        }
        Some(known.map_or(self.0.len(), |at| at + 1))
    }

    /// All of them with their numbers.
    pub(super) fn all(&self) -> impl Iterator<Item = (usize, &[u8])> {
        (1..).zip(self.0.iter().map(|(_, bytes)| bytes.as_slice()))
    }
}
