//! Council areas: what all pages know of a place.
//!
//! Owns the table of `content/data/areas.yaml`. What is said of an area in
//! prose stands on its page.

use super::field::{AreaName, PerLanguage, fields};

fields! {
    /// One entry of `areas.yaml`, under the name that pages refer to it by.
    pub struct CouncilArea {
        /// What it is called.
        name: PerLanguage<String>,
        /// Its code in official statistics, such as S12000047.
        code: String,
        /// Towns, islands and old counties in it, as lists show them.
        towns: Vec<String>,
        /// Other names that people look for and no list shows: short ones, those
        /// of other languages, misspellings.
        also: Vec<String>,
        /// The areas that border on it.
        neighbours: Vec<AreaName>,
        /// The website of its council.
        web: Option<String>,
    }
}

impl CouncilArea {
    /// Everything by which people look for it, beside its name.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.towns.iter().chain(&self.also).map(String::as_str)
    }
}
