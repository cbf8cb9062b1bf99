//! The search files of a site that is shown, not published.
//!
//! Owns what is remembered of them: those of a language in which no text has
//! changed are not made again.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::prepare::Prepared;
use crate::model::file_ref::ContentHash;
use crate::search::{Indexing, Pressed};

/// The search files of one language.
struct Made {
    /// What they were made from.
    key: ContentHash,
    files: Files,
    pressed: Pressed,
}

/// Files by address.
type Files = Arc<Vec<(String, Arc<[u8]>)>>;

/// The search files that were made last, by language.
#[derive(Default)]
pub struct SearchMemory(Mutex<BTreeMap<String, Made>>);

impl SearchMemory {
    /// Whether somebody has searched yet.
    #[must_use]
    pub fn is_used(&self) -> bool {
        // While they are made for somebody, it is.
        self.0.try_lock().map_or(true, |known| !known.is_empty())
    }
}

impl Prepared {
    /// The search files of the site, by address.
    #[must_use]
    pub fn search_files(&self, memory: &SearchMemory) -> BTreeMap<String, Arc<[u8]>> {
        // Whoever comes while they are made waits for them: they are the same.
        let mut known = memory.0.lock().unwrap_or_else(PoisonError::into_inner);
        let indexings = self.indexings();
        let mut before = std::mem::take(&mut *known);
        let work: Vec<(&Indexing, Option<Made>)> = indexings
            .iter()
            .map(|indexing| (indexing, before.remove(indexing.tag.as_str())))
            .collect();
        let made = work.into_par_iter().map(|(indexing, before)| of_language(indexing, before));
        let made: Vec<(String, Made)> = made.collect();
        let all = made.iter().flat_map(|(_, made)| made.files.iter().cloned()).collect();
        known.extend(made);
        all
    }
}

fn of_language(indexing: &Indexing, before: Option<Made>) -> (String, Made) {
    let (tag, key) = (indexing.tag.to_string(), indexing.key());
    let mut pressed = match before {
        Some(made) if made.key == key => return (tag, made),
        before => before.map(|made| made.pressed).unwrap_or_default(),
    };
    let files = indexing.files_again(&mut pressed).into_iter();
    let files = files.map(|file| (file.url.to_string(), Arc::from(file.bytes))).collect();
    (tag, Made { key, files: Arc::new(files), pressed })
}
