//! `holidays` in `site.yaml`: days on which opening hours may not hold.
//!
//! Owns the list. A page says "open now" only on days of which it is known
//! whether they are holidays.

use crate::model::date::Date;
use crate::model::field::fields;

fields! {
    /// The public holidays of the place where the services are.
    pub struct Holidays {
        /// The last day up to which all of them stand here.
        known_until: Date,
        /// The holidays.
        days: Vec<Date>,
    }
}
