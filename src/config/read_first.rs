//! `read_first` in `site.yaml`: pages that have to be read before others.
//!
//! Owns [`ReadFirst`]. Whether pages keep to it is the business of `check`.

use crate::model::field::{FactName, PagePath, fields};
use crate::model::kind::Audience;

fields! {
    /// A page that a reader has to be led to before some others are named.
    pub struct ReadFirst {
        /// The page to read first, by its path, such as
        /// guides/before-you-claim-if-you-have-a-visa.
        page: PagePath,
        /// Only on pages for one of these. Left out: on all.
        audience: Vec<Audience>,
        /// What it has to come before: the pages and services that a text leads
        /// to, each by its path, such as services/help-to-claim.
        before: Vec<PagePath>,
        /// What it has to come before: the facts that a text gives.
        before_facts: Vec<FactName>,
    }
}
