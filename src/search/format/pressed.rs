//! What was compressed for the search files that were made last.
//!
//! Owns [`Pressed`]. Compressing takes longer than all else where few words have
//! changed, and most files come out as they were.

use std::collections::HashMap;

use rayon::prelude::*;

use super::bytes::{deflate, deflate_with};
use crate::model::file_ref::{ContentHash, Hasher};

/// What was compressed for the files that were made last, by what it was made
/// from. What is made with it equals what is made without.
#[derive(Debug, Default)]
pub struct Pressed {
    last: HashMap<ContentHash, Vec<u8>>,
    now: HashMap<ContentHash, Vec<u8>>,
}

impl Pressed {
    /// Bytes, compressed.
    pub(super) fn bytes(&mut self, content: &[u8]) -> Vec<u8> {
        let key = ContentHash::of(content);
        let bytes = self.known(key).cloned().unwrap_or_else(|| deflate(content));
        self.now.insert(key, bytes.clone());
        bytes
    }

    /// Texts, each compressed behind a dictionary.
    pub(super) fn texts(&mut self, dictionary: &str, texts: &[String]) -> Vec<Vec<u8>> {
        let press = |text: &String| {
            let mut hasher = Hasher::default();
            hasher.update_value(&(dictionary, text));
            let key = hasher.finish();
            let made = || deflate_with(dictionary.as_bytes(), text.as_bytes());
            (key, self.known(key).cloned().unwrap_or_else(made))
        };
        let made: Vec<(ContentHash, Vec<u8>)> = texts.par_iter().map(press).collect();
        let bytes = made.iter().map(|(_, bytes)| bytes.clone()).collect();
        self.now.extend(made);
        bytes
    }

    /// Forgets what was not asked for since the last time.
    pub(super) fn forget(&mut self) {
        self.last = std::mem::take(&mut self.now);
    }

    fn known(&self, key: ContentHash) -> Option<&Vec<u8>> {
        self.last.get(&key).or_else(|| self.now.get(&key))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_kept_is_what_would_be_made() {
        let mut pressed = Pressed::default();
        let texts = ["a text".to_owned(), "another".to_owned()];
        for dictionary in ["text", "text", "other"] {
            let wanted: Vec<Vec<u8>> = texts
                .iter()
                .map(|text| deflate_with(dictionary.as_bytes(), text.as_bytes()))
                .collect();
            assert_eq!(pressed.texts(dictionary, &texts), wanted, "{dictionary}");
            assert_eq!(pressed.bytes(b"content"), deflate(b"content"));
            pressed.forget();
        }
    }

    #[test]
    fn what_nobody_asks_for_is_forgotten() {
        let mut pressed = Pressed::default();
        for number in 0..100_u8 {
            pressed.bytes(&[number]);
            pressed.bytes(b"always");
            pressed.forget();
        }
        assert_eq!((pressed.last.len(), pressed.now.len()), (2, 0));
    }
}
