//! The pages that somebody looks at now.
//!
//! Owns a short list of addresses, the latest last.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// As many as somebody has open side by side.
const MOST: usize = 4;

/// The pages that were asked for lately.
#[derive(Default)]
pub(super) struct Viewed(Mutex<VecDeque<String>>);

impl Viewed {
    /// Adds one that could be made.
    pub(super) fn add(&self, page: &str) {
        let mut pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pages.retain(|known| known != page);
        if pages.len() == MOST {
            pages.pop_front();
        }
        pages.push_back(page.to_owned());
    }

    /// All of them.
    pub(super) fn pages(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_latest_are_kept_each_once() {
        let viewed = Viewed::default();
        for page in ["/a/", "/b/", "/c/", "/a/", "/d/", "/e/"] {
            viewed.add(page);
        }
        assert_eq!(viewed.pages(), ["/c/", "/a/", "/d/", "/e/"]);
    }
}
