//! The search files of a site that is shown, not published.
//!
//! Owns what is remembered of them: those of a language in which no text has
//! changed are not made again.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::prepare::Prepared;
use crate::model::file_ref::ContentHash;
use crate::search::{Indexing, SearchError};

/// The search files of one language, and the key of what they were made from.
type Made = (ContentHash, Files);

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
    ///
    /// # Errors
    /// If an index cannot be made.
    pub fn search_files(
        &self,
        memory: &SearchMemory,
    ) -> Result<BTreeMap<String, Arc<[u8]>>, SearchError> {
        // Whoever comes while they are made waits for them: they are the same.
        let mut known = memory.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut made = BTreeMap::new();
        let mut all = BTreeMap::new();
        let indexings = self.indexings();
        let known_of = |indexing: &Indexing| known.get(indexing.tag.as_str());
        let results: Vec<Result<Made, SearchError>> = indexings
            .par_iter()
            .map(|indexing| of_language(indexing, known_of(indexing)))
            .collect();
        for (indexing, result) in indexings.iter().zip(results) {
            let (key, files) = result?;
            all.extend(files.iter().cloned());
            made.insert(indexing.tag.to_string(), (key, files));
        }
        *known = made;
        Ok(all)
    }
}

fn of_language(indexing: &Indexing, known: Option<&Made>) -> Result<Made, SearchError> {
    let key = indexing.key();
    if let Some((before, files)) = known
        && *before == key
    {
        return Ok((key, files.clone()));
    }
    let files = indexing.files()?.into_iter();
    let files = files.map(|file| (file.url.to_string(), Arc::from(file.bytes))).collect();
    Ok((key, Arc::new(files)))
}
