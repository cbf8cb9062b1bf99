//! Offers: items of the national offer.

use crate::model::field::{ServiceName, choices, fields};

choices! {
    /// On what ground something is offered.
    pub enum StandingKind {
        /// The law gives it.
        LegalRight = "legal-right",
        /// PACE says that it offers it.
        PaceSays = "pace-says",
        /// It differs from place to place: ask.
        Varies = "varies",
    }
}

fields! {
    /// On what ground something is offered, and who says so.
    pub struct Standing {
        /// The ground.
        kind: StandingKind,
        /// Who says so.
        source: Option<String>,
        /// In which year.
        year: Option<u16>,
    }
}

fields! {
    /// An item of the national offer.
    pub struct Offer {
        /// How a person gets it, in a sentence.
        how: String [local],
        /// Who can have it, in a sentence.
        who: Option<String> [local],
        /// What it costs, in a few words.
        cost: Option<String> [local],
        /// Who delivers it.
        delivered_by: Vec<String>,
        /// The pages of services that give it, by file name without `.md`.
        services: Vec<ServiceName>,
        /// On what ground it is offered.
        standing: Standing,
    }
}
