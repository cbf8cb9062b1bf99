//! Pages that stand in the content but could not be read.
//!
//! Owns what follows from that: nothing that is told. Whoever breaks a page that
//! a hundred others name has made one mistake, and hears of one.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diag::{Diagnostic, Diagnostics};

/// The code of what only follows from another mistake. It never leaves this
/// stage.
pub(super) const FOLLOWS: &str = "follows-from-another";

/// Pages in the source language that stand but could not be read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Unread(BTreeSet<Arc<str>>);

impl FromIterator<Arc<str>> for Unread {
    /// From their paths below the folder of the language, without `.md`.
    fn from_iter<I: IntoIterator<Item = Arc<str>>>(paths: I) -> Self {
        Self(paths.into_iter().collect())
    }
}

impl Unread {
    /// Whether the page of a path is one of them.
    pub(super) fn has(&self, path: &str) -> bool {
        let is_one = |path: &str| self.0.contains(path);
        !self.0.is_empty() && (is_one(path) || is_one(format!("{path}/_index").trim_matches('/')))
    }
}

/// Takes out what only follows from another mistake.
pub(super) fn causes(found: Diagnostics) -> Diagnostics {
    found.into_iter().filter(|found: &Diagnostic| found.code != FOLLOWS).collect()
}
