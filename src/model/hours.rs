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

/// The minutes of a week.
const WEEK: u32 = 7 * DAY;
/// The minutes of a day.
const DAY: u32 = 24 * 60;

impl Hours {
    /// When it is open in a week: minutes since the beginning of Monday, from
    /// and until. An end after the week lies in the next one.
    #[must_use]
    pub fn week(&self) -> Vec<(u32, u32)> {
        match self {
            Self::Always => vec![(0, WEEK)],
            Self::Openings(openings) => openings.iter().flat_map(Opening::spans).collect(),
        }
    }

    /// Whether somebody is there from ten in the evening until six in the
    /// morning, every night of the week.
    #[must_use]
    pub fn cover_every_night(&self) -> bool {
        let spans = self.week();
        let is_open = |minute: u32| {
            let later = minute + WEEK;
            spans
                .iter()
                .any(|(from, to)| (*from..*to).contains(&minute) || (*from..*to).contains(&later))
        };
        let night = || (22 * 60..30 * 60).step_by(5);
        (0..7).all(|day| night().all(|minute| is_open((day * DAY + minute) % WEEK)))
    }
}

impl Opening {
    /// The minutes of the week from which and until which it is open; the end
    /// may lie in the next week.
    fn spans(&self) -> Vec<(u32, u32)> {
        let place =
            |day: Weekday| Weekday::ALL.iter().position(|other| *other == day).unwrap_or(0) as u32;
        let minute = |time: Time| u32::from(time.hour) * 60 + u32::from(time.minute);
        match *self {
            Self::Daily { from, to, open, close } => {
                let days = (place(to) + 7 - place(from)) % 7;
                let over = if minute(close) <= minute(open) { DAY } else { 0 };
                (place(from)..=place(from) + days)
                    .map(|day| (day % 7) * DAY)
                    .map(|day| (day + minute(open), day + over + minute(close)))
                    .collect()
            }
            Self::Through { from, open, to, close } => {
                let start = place(from) * DAY + minute(open);
                let end = place(to) * DAY + minute(close);
                vec![(start, if end <= start { end + WEEK } else { end })]
            }
        }
    }
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
    fn a_line_that_closes_at_two_does_not_cover_the_night() {
        let covers = |lines: &[&str]| {
            let openings = lines.iter().map(|line| Opening::parse(line).expect("are hours"));
            Hours::Openings(openings.collect()).cover_every_night()
        };
        assert!(Hours::Always.cover_every_night());
        assert!(covers(&["mon-sun 00:00-24:00"]));
        assert!(covers(&["mon-sun 22:00-06:00"]));
        assert!(covers(&["mon-fri 18:00-08:00", "sat 18:00 - mon 08:00"]));
        assert!(covers(&["sun 00:00 - sun 00:00"]));
        assert!(!covers(&["mon-sun 22:00-05:00"]));
        assert!(!covers(&["mon-fri 22:00-06:00"]), "the weekend");
        assert!(!covers(&["mon-thu 18:00-02:00", "fri 18:00 - mon 06:00"]));
        assert!(!covers(&["mon-sun 09:00-17:00"]));
    }

    #[test]
    fn what_is_no_time_is_refused() {
        for bad in ["mon", "mon 25:00-26:00", "mon 9-5", "day 09:00-17:00", "mon 24:01-25:00"] {
            assert_eq!(Opening::parse(bad), None, "{bad}");
        }
    }
}
