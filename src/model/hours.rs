//! Opening hours, structured so that every language can print them.
//!
//! Owns the short notation of authors (`mon-thu 18:00-02:00`) and its meaning.
//! Printing is `i18n`'s and the theme's.

use std::borrow::Cow;

use serde::Serialize;
use serde_json::{Value as Json, json};

use super::field::{Field, Reader, choices};
use super::node::{Node, Value};

choices! {
    /// A day of the week.
    pub enum Weekday {
        /// Monday.
        Monday = "mon",
        /// Tuesday.
        Tuesday = "tue",
        /// Wednesday.
        Wednesday = "wed",
        /// Thursday.
        Thursday = "thu",
        /// Friday.
        Friday = "fri",
        /// Saturday.
        Saturday = "sat",
        /// Sunday.
        Sunday = "sun",
    }
}

/// A time of day, to the minute. `24:00` is the end of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
pub struct Time {
    /// 0 to 24.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
}

impl Time {
    fn parse(text: &str) -> Option<Self> {
        let (hour, minute) = text.split_once(':')?;
        if minute.len() != 2 || hour.is_empty() || hour.len() > 2 {
            return None;
        }
        let time = Self { hour: hour.parse().ok()?, minute: minute.parse().ok()? };
        let sound = time.hour < 24 && time.minute < 60 || (time.hour, time.minute) == (24, 0);
        sound.then_some(time)
    }
}

/// One line of opening hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Opening {
    /// On each of these days, from one time to another. A closing time before
    /// the opening time is on the next day.
    Daily {
        /// First day.
        from: Weekday,
        /// Last day; may be the first.
        to: Weekday,
        /// When it opens.
        open: Time,
        /// When it closes.
        close: Time,
    },
    /// Without a break from a time on one day to a time on another.
    Through {
        /// Day on which it opens.
        from: Weekday,
        /// When it opens.
        open: Time,
        /// Day on which it closes.
        to: Weekday,
        /// When it closes.
        close: Time,
    },
}

impl Opening {
    /// Reads `mon-thu 18:00-02:00`, `sat 09:00-12:00` or `fri 18:00 - mon 06:00`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        if let Some((start, end)) = text.split_once(" - ") {
            let (from, open) = start.trim().split_once(' ')?;
            let (to, close) = end.trim().split_once(' ')?;
            return Some(Self::Through {
                from: Weekday::from_word(from)?,
                open: Time::parse(open.trim())?,
                to: Weekday::from_word(to)?,
                close: Time::parse(close.trim())?,
            });
        }
        let (days, times) = text.trim().split_once(' ')?;
        let (from, to) = days.split_once('-').unwrap_or((days, days));
        let (open, close) = times.trim().split_once('-')?;
        Some(Self::Daily {
            from: Weekday::from_word(from)?,
            to: Weekday::from_word(to)?,
            open: Time::parse(open.trim())?,
            close: Time::parse(close.trim())?,
        })
    }
}

/// When a channel can be used.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(tag = "kind", content = "openings", rename_all = "lowercase")]
pub enum Hours {
    /// 24 hours a day, every day.
    Always,
    /// At these times.
    Openings(Vec<Opening>),
}

const EXPECTS: &str = "`always`, or a list such as [mon-thu 18:00-02:00, fri 18:00 - mon 06:00]";

impl Field for Hours {
    fn expects() -> Cow<'static, str> {
        EXPECTS.into()
    }

    fn schema() -> Json {
        json!({ "oneOf": [
            { "const": "always" },
            { "type": "array", "items": { "type": "string" }, "minItems": 1 },
        ] })
    }

    fn example() -> String {
        "always".to_owned()
    }

    fn read(node: &Node, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.value {
            Value::Text(text) if text == "always" => Some(Self::Always),
            Value::List(items) if !items.is_empty() => {
                let openings: Vec<Option<Opening>> =
                    items.iter().map(|item| opening(item, reader)).collect();
                openings.into_iter().collect::<Option<_>>().map(Self::Openings)
            }
            _ => {
                reader.expected(node, EXPECTS);
                None
            }
        }
    }
}

fn opening(item: &Node, reader: &mut Reader<'_>) -> Option<Opening> {
    const EXPECTS: &str = "hours such as mon-thu 18:00-02:00";
    let opening = Opening::parse(reader.text(item, EXPECTS)?);
    if opening.is_none() {
        reader.error(
            "wrong-hours",
            item.span.clone(),
            format!("{} is not understood as opening hours", item.describe()),
            Some("write days and times: mon-thu 18:00-02:00, or fri 18:00 - mon 06:00".to_owned()),
        );
    }
    opening
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hours_over_midnight_and_over_a_weekend() {
        let time = |hour| Time { hour, minute: 0 };
        assert_eq!(
            Opening::parse("mon-thu 18:00-02:00"),
            Some(Opening::Daily {
                from: Weekday::Monday,
                to: Weekday::Thursday,
                open: time(18),
                close: time(2),
            })
        );
        assert_eq!(
            Opening::parse("fri 18:00 - mon 06:00"),
            Some(Opening::Through {
                from: Weekday::Friday,
                open: time(18),
                to: Weekday::Monday,
                close: time(6),
            })
        );
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for bad in ["mon", "mon 25:00-26:00", "mon 9-5", "day 09:00-17:00", "mon 24:01-25:00"] {
            assert_eq!(Opening::parse(bad), None, "{bad}");
        }
    }
}
