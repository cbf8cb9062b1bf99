//! What has a day: events and updates.

use crate::model::date::Date;
use crate::model::field::{PagePath, choices, fields};

fields! {
    /// Something that takes place.
    pub struct Event {
        /// The day on which it begins.
        starts: Date,
        /// The day on which it ends, if that is another.
        ends: Option<Date>,
        /// When in the day, such as 10am to noon.
        time: Option<String> [local],
        /// Where it is, in a few words.
        place: Option<String> [local],
        /// It can be joined online.
        online: bool,
        /// Who holds it.
        organiser: Option<String>,
        /// The address at which one books a place.
        booking: Option<String>,
        /// What it costs, in a few words.
        cost: Option<String> [local],
    }
}

choices! {
    /// What changed.
    pub enum Change {
        /// An organisation or who to ask there.
        Organisation = "organisation",
        /// Money that could be had.
        Funding = "funding",
        /// Law or rules.
        Rules = "rules",
        /// A service.
        Service = "service",
        /// This site.
        Site = "site",
    }
}

fields! {
    /// News: something that changed. Its day is the `date` of the page.
    pub struct Update {
        /// What changed.
        change: Option<Change>,
        /// The day from which it holds, if that is another.
        effective: Option<Date>,
        /// Pages that it changes, each by its path, such as offer/redundancy-pay.
        affects: Vec<PagePath>,
    }
}
