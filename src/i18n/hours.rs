//! Opening hours as lines for readers.
//!
//! Owns the choice of the sentence. The sentences are messages; the days and
//! times in them are the language's.

use super::messages::{Arguments, MessageError};
use super::voice::Voice;
use crate::model::hours::{Hours, Opening, Time, Weekday};

impl Voice<'_> {
    /// Opening hours, a line for each opening: "Monday to Thursday, 6pm to 2am".
    ///
    /// # Errors
    /// If one of the messages `hours-…` or `time` cannot be formed.
    pub fn hours(&self, hours: &Hours) -> Result<Vec<String>, MessageError> {
        match hours {
            Hours::Always => Ok(vec![self.say("hours-always", &Arguments::new())?]),
            Hours::Openings(openings) => openings.iter().map(|one| self.opening(one)).collect(),
        }
    }

    fn opening(&self, opening: &Opening) -> Result<String, MessageError> {
        match *opening {
            Opening::Daily { from, to, open, close } => {
                let all_day = (open.hour, open.minute) == (0, 0)
                    && close.hour.is_multiple_of(24)
                    && close.minute == 0;
                match (days(from, to), all_day) {
                    (1, true) => self.say("hours-day-all-day", &self.day(from)),
                    (1, false) => {
                        let day = self.day(from);
                        self.say("hours-day", &self.times(day, (open, close))?)
                    }
                    (7, true) => self.say("hours-always", &Arguments::new()),
                    (7, false) => {
                        let arguments = self.times(Arguments::new(), (open, close))?;
                        self.say("hours-every-day", &arguments)
                    }
                    (_, true) => {
                        let id = "hours-days-all-day";
                        self.say(id, &self.span_of_days(id, (from, to)))
                    }
                    (_, false) => {
                        let id = "hours-days";
                        let span = self.span_of_days(id, (from, to));
                        self.say(id, &self.times(span, (open, close))?)
                    }
                }
            }
            Opening::Through { from, open, to, close } => {
                let id = "hours-through";
                let span = self.span_of_days(id, (from, to));
                self.say(id, &self.times(span, (open, close))?)
            }
        }
    }

    fn day(&self, day: Weekday) -> Arguments<'static> {
        let name = self.speaker("hours-day").weekday(day);
        Arguments::new().text("day", name).text("day-word", day.as_str())
    }

    fn span_of_days(&self, id: &str, (from, to): (Weekday, Weekday)) -> Arguments<'static> {
        let speaker = self.speaker(id);
        Arguments::new()
            .text("from", speaker.weekday(from))
            .text("from-word", from.as_str())
            .text("to", speaker.weekday(to))
            .text("to-word", to.as_str())
    }

    fn times<'s>(
        &self,
        arguments: Arguments<'s>,
        (open, close): (Time, Time),
    ) -> Result<Arguments<'s>, MessageError> {
        Ok(arguments.text("open", self.time(open)?).text("close", self.time(close)?))
    }
}

/// How many days there are from one day to another, both counted.
fn days(from: Weekday, to: Weekday) -> usize {
    let place = |day| Weekday::ALL.iter().position(|other| *other == day).unwrap_or(0);
    (place(to) + 7 - place(from)) % 7 + 1
}
