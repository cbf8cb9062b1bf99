//! Dates of the calendar, as authors write them and as rules compare them.
//!
//! Owns [`Date`]. How a date is printed in a language is `i18n`'s.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::field::{Field, Reader};
use super::node::Node;

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Date(pub jiff::civil::Date);

impl Date {
    /// Reads `2026-11-22`; nothing else is a date.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let plain = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
        plain.then(|| text.parse().ok().map(Self)).flatten()
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

impl Field for Date {
    fn expects() -> Cow<'static, str> {
        "a date such as 2026-11-22".into()
    }

    fn schema() -> Json {
        json!({ "type": "string", "format": "date" })
    }

    fn example() -> String {
        "2026-01-31".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text(node, &Self::expects())?;
        let date = Self::parse(text);
        if date.is_none() {
            reader.error(
                "wrong-date",
                node.span.clone(),
                format!("`{text}` is not a date"),
                Some("write year-month-day, such as 2026-11-22".to_owned()),
            );
        }
        date
    }
}
