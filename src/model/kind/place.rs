//! Who and where: partners and council areas.

use super::service::Membership;
use crate::model::field::{OfferName, ServiceName, fields};

fields! {
    /// An organisation that works in PACE.
    pub struct Partner {
        /// Its part in PACE, in a sentence.
        role: Option<String> [local],
        /// What it does for people and employers.
        delivers: Vec<String> [local],
        /// Items of the national offer that it delivers, by file name without `.md`.
        offers: Vec<OfferName>,
        /// Services it runs, by file name without `.md`.
        services: Vec<ServiceName>,
        /// That it is a member of PACE.
        pace_member: Option<Membership>,
        /// Its website.
        web: Option<String>,
    }
}

fields! {
    /// What is particular about an item of the offer in one area.
    pub struct OfferNote {
        /// The item of the offer, by file name without `.md`.
        offer: OfferName,
        /// What is different there, in a sentence or two.
        note: String,
    }
}

fields! {
    /// A council area. Its name, code and neighbours stand in
    /// content/data/areas.yaml, under the name of this file.
    pub struct Area {
        /// What is different there about items of the national offer.
        notes: Vec<OfferNote> [local],
        /// Services that are there, by file name without `.md`. Services that
        /// name the area themselves need not stand here.
        services: Vec<ServiceName>,
    }
}
