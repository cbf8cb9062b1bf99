//! The search, brought up to date beside everything else.
//!
//! Owns the one thread that does it. It makes the search of the latest site
//! alone, and holds none: a site that was replaced meanwhile is gone at once.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Weak};

use super::site::LiveSite;

/// Where sites go whose search is to be made.
pub(super) struct Searcher(Sender<Weak<LiveSite>>);

impl Searcher {
    /// Begins; it ends with this value.
    pub(super) fn start() -> Self {
        let (sender, sites) = channel();
        let thread = std::thread::Builder::new().name("search".to_owned());
        // Without a thread the search is made when somebody asks for it.
        let _ = thread.spawn(move || follow(&sites));
        Self(sender)
    }

    /// Makes the search of a site soon, unless another takes its place.
    pub(super) fn make(&self, site: &Arc<LiveSite>) {
        // Nobody listens where there is no thread.
        let _ = self.0.send(Arc::downgrade(site));
    }
}

fn follow(sites: &Receiver<Weak<LiveSite>>) {
    while let Ok(first) = sites.recv() {
        let latest = sites.try_iter().last().unwrap_or(first);
        if let Some(site) = latest.upgrade() {
            // A mistake of this program in the search is no reason to end: it
            // shows when somebody searches.
            let _ = catch_unwind(AssertUnwindSafe(|| site.prepare_search()));
        }
    }
}
