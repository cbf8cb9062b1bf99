//! Facts: a number, sum, date or rate that is written once and used everywhere.
//!
//! Owns the table of `content/data/facts.yaml`. Printing a value in a language
//! is `i18n`'s; knowing which page uses it is `resolve`'s.

use super::date::Date;
use super::field::{Located, choices, fields};

choices! {
    /// What sort of value a fact has; it decides how each language prints it.
    pub enum FactKind {
        /// A telephone number, as it is dialled.
        Phone = "phone",
        /// A sum in pounds, such as 751 or 75.65.
        Money = "money",
        /// A plain number.
        Number = "number",
        /// A share in per cent.
        Percent = "percent",
        /// A date.
        Date = "date",
        /// An email address.
        Email = "email",
        /// The web address of another site.
        Web = "web",
        /// A word or name that is the same in every language.
        Text = "text",
    }
}

choices! {
    /// How well a fact is known.
    pub enum Confidence {
        /// Confirmed in a page of a public body.
        Confirmed = "confirmed",
        /// Reported by a third party or a public code file.
        Reported = "reported",
        /// General knowledge, not found in a stored page.
        General = "general",
        /// Taken from a source document of this knowledge base.
        Source = "source",
    }
}

fields! {
    /// One entry of `facts.yaml`, under the name that pages refer to it by.
    pub struct Fact {
        /// What sort of value it is.
        kind: Located<FactKind>,
        /// The value: a phone number as dialled, a sum without the pound sign,
        /// a date as year-month-day.
        value: Located<String>,
        /// What the value stands for, for partners who read the list of facts.
        about: String,
        /// Who says so.
        source: String,
        /// The date or age of the source, in words.
        as_of: String,
        /// How well it is known.
        confidence: Confidence,
        /// The day on which a person checked it at the source. Leave it out until then.
        checked: Option<Date>,
        /// The day by which it should be checked again.
        review_by: Option<Date>,
        /// The person or team who does that.
        owner: Option<String>,
    }
}
