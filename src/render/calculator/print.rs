//! How the reader's language writes days, numbers and sums, for the script.
//!
//! Owns patterns that are made of what the generator itself prints. A browser
//! need not know the language: that of many knows no Gaelic, and would print in
//! the language of the phone.

use serde_json::{Value as Json, json};

use crate::model::date::Date;

use super::super::words::Words;

impl Words<'_> {
    /// The patterns.
    pub(super) fn ways_of_writing(&self) -> Json {
        // The first and the last mark in 12345.5; where there is one only, the
        // language does not group.
        let sample = self.number("12345.5");
        let marks: Vec<&str> =
            sample.split(|c: char| c.is_ascii_digit()).filter(|mark| !mark.is_empty()).collect();
        let (group, decimal) = match *marks {
            [group, decimal] => (group, decimal),
            [decimal] => ("", decimal),
            _ => ("", "."),
        };
        let group_from = if self.number("1234") == "1234" { 5 } else { 4 };
        json!({
            "months": self.months(),
            "group": group,
            "groupFrom": group_from,
            "decimal": decimal,
            "money": self.voice().money("7").unwrap_or_default().replacen('7', "{n}", 1),
        })
    }

    /// A day of each month, January first.
    pub(in crate::render) fn months(&self) -> Vec<String> {
        (1..=12).map(|month| self.month(month)).collect()
    }

    /// A day of a month, with marks for day and year.
    fn month(&self, month: i8) -> String {
        let day = jiff::civil::date(2033, month, 28);
        self.date(Date(day)).replacen("2033", "{y}", 1).replacen("28", "{d}", 1)
    }
}
