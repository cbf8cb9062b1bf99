//! Guides, and pages on how people are.

use crate::model::field::{ServiceName, choices, fields};

fields! {
    /// A guide through something step by step. One that is long is a folder
    /// with a page for each part.
    pub struct Guide {
        /// How long it takes, in a few words.
        takes: Option<String> [local],
        /// What to have at hand before one begins.
        have_ready: Vec<String> [local],
        /// What to tick off, for print.
        checklist: Vec<String> [local],
        /// Services that help with it, by file name without `.md`.
        services: Vec<ServiceName>,
    }
}

choices! {
    /// How soon somebody has to be reached.
    pub enum Urgency {
        /// Call 999 now: there is danger to life.
        Now999 = "999-now",
        /// Today.
        Today = "today",
        /// At any time.
        AnyTime = "any-time",
    }
}

fields! {
    /// A page on how a person feels, and whom to talk to.
    pub struct Wellbeing {
        /// How soon somebody has to be reached.
        urgency: Option<Urgency>,
        /// Services to contact, by file name without `.md`. Ways that need no
        /// call are shown first.
        services: Vec<ServiceName>,
    }
}
