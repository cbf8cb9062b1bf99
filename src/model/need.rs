//! Needs: what people ask of the site, as its authors keep count of it.
//!
//! Owns the table of `content/data/needs.yaml`. Which page serves a need stands
//! on the page (`serves`).

use super::field::fields;

fields! {
    /// One entry of `needs.yaml`, under its number.
    pub struct Need {
        /// What is needed, in a few words.
        name: String,
        /// Why no page serves it, where that is on purpose.
        reason: Option<String>,
    }
}
