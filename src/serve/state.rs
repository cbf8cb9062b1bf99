//! What is shown now: the last good site, and what is wrong with the newer one.
//!
//! Owns [`State`], which is replaced as a whole and never changed, so that no
//! request sees half of a change; and the form in which browsers hear of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::json;

use super::site::LiveSite;

/// What is shown now.
pub(super) struct State {
    /// Tells one site from the next, over restarts of the program too.
    pub(super) version: Version,
    /// The last good site; none before there was one.
    pub(super) site: Option<Arc<LiveSite>>,
    /// What is wrong with the newest one, each as a text for people.
    pub(super) problems: Vec<String>,
    /// How many mistakes that are; the last text may stand for many.
    pub(super) mistakes: usize,
    /// Where only style sheets changed since another version.
    pub(super) swap: Option<Swap>,
}

/// A number of a run of the program, and one of a site in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Version {
    run: u32,
    number: u64,
}

/// Style sheets that changed, and nothing else.
pub(super) struct Swap {
    from: Version,
    /// New addresses by old ones.
    sheets: BTreeMap<String, String>,
}

impl Version {
    /// The first one of this run.
    pub(super) fn first() -> Self {
        Self { run: std::process::id(), number: 0 }
    }

    fn next(self) -> Self {
        Self { number: self.number + 1, ..self }
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:x}-{:x}", self.run, self.number)
    }
}

impl State {
    /// Before anything was looked at.
    pub(super) fn empty() -> Self {
        Self {
            version: Version::first(),
            site: None,
            problems: Vec::new(),
            mistakes: 0,
            swap: None,
        }
    }

    /// A new site takes the place of the one that was shown. `sheets` are the
    /// new addresses of changed style sheets where nothing else changed.
    pub(super) fn replaced(
        &self,
        site: LiveSite,
        sheets: Option<BTreeMap<String, String>>,
    ) -> Self {
        Self {
            version: self.version.next(),
            site: Some(Arc::new(site)),
            problems: Vec::new(),
            mistakes: 0,
            swap: sheets.map(|sheets| Swap { from: self.version, sheets }),
        }
    }

    /// The site that was shown stays, and something is wrong.
    pub(super) fn stuck(&self, problems: Vec<String>, mistakes: usize) -> Self {
        Self { version: self.version, site: self.site.clone(), problems, mistakes, swap: None }
    }

    /// What a browser is told: what to show, and how to get there.
    pub(super) fn event(&self) -> String {
        let swap = self
            .swap
            .as_ref()
            .map(|swap| json!({ "from": swap.from.to_string(), "sheets": swap.sheets }));
        json!({
            "version": self.version.to_string(),
            "problems": self.problems,
            "mistakes": self.mistakes,
            "swap": swap,
        })
        .to_string()
    }
}
