//! Opening hours as lines for readers.
//!
//! Owns the choice of the sentence. The sentences are messages; the days and
//! times in them are the language's.

use super::answer::{Arguments, MessageError};
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

#[cfg(test)]
mod tests {
    use super::super::testing::{Site, languages, source};
    use super::super::{Formatters, Messages};
    use super::*;
    use crate::model::lang::Lang;

    fn openings(lines: &[&str]) -> Hours {
        Hours::Openings(lines.iter().map(|line| Opening::parse(line).expect("are hours")).collect())
    }

    fn said(lang: &str, lines: &[&str]) -> Vec<String> {
        Site::new(&["en", "pl", "lt"]).voice(lang).hours(&openings(lines)).expect("are said")
    }

    #[test]
    fn english_hours_are_said_as_public_services_say_them() {
        assert_eq!(
            said("en", &["mon-thu 18:00-02:00", "fri 18:00 - mon 06:00", "sat 09:30-12:00"]),
            [
                "Monday to Thursday, 6pm to 2am",
                "From 6pm on Friday to 6am on Monday, without a break",
                "Saturday, 9:30am to midday",
            ]
        );
    }

    #[test]
    fn polish_hours_inflect_the_days() {
        assert_eq!(
            said("pl", &["mon-thu 18:00-02:00", "fri 18:00 - mon 06:00", "tue 09:30-12:00"]),
            [
                "Od poniedziałku do czwartku w godz. 18:00–02:00",
                "Od piątku od godz. 18:00 do poniedziałku do godz. 06:00, bez przerwy",
                "We wtorek w godz. 09:30–12:00",
            ]
        );
    }

    #[test]
    fn whole_days_and_whole_weeks_have_sentences_of_their_own() {
        let lines = [
            "mon-sun 16:00-24:00",
            "mon-sun 00:00-24:00",
            "sat-sun 00:00-24:00",
            "sun 00:00-24:00",
        ];
        assert_eq!(
            said("en", &lines),
            [
                "Every day, 4pm to midnight",
                "24 hours a day, every day",
                "Saturday to Sunday, 24 hours a day",
                "Sunday, 24 hours",
            ]
        );
        assert_eq!(
            said("pl", &lines),
            [
                "Codziennie w godz. 16:00–24:00",
                "Całą dobę, codziennie",
                "Od soboty do niedzieli, całą dobę",
                "W niedzielę całą dobę",
            ]
        );
        let site = Site::new(&["en", "pl"]);
        let always = site.voice("pl").hours(&Hours::Always);
        assert_eq!(always, Ok(vec!["Całą dobę, codziennie".to_owned()]));
    }

    #[test]
    fn a_span_over_the_weekend_is_no_whole_week() {
        assert_eq!(said("en", &["sat-fri 09:00-17:00"]), ["Every day, 9am to 5pm"]);
        assert_eq!(said("en", &["sat-mon 09:00-17:00"]), ["Saturday to Monday, 9am to 5pm"]);
    }

    #[test]
    fn a_sentence_from_another_language_has_its_days_too() {
        assert_eq!(said("lt", &["mon-thu 18:00-02:00"]), ["Monday to Thursday, 6pm to 2am"]);
    }

    #[test]
    fn hours_without_their_message_are_an_error() {
        let languages = languages(&["en"]);
        let messages = Messages::new(&languages, &[source("en", "time = { $clock }\n")]).value;
        let formatters = Formatters::new(&languages).value;
        let voice = Voice::new(Lang(0), &messages, &formatters);
        for hours in
            [Hours::Always, openings(&["mon 09:00-17:00"]), openings(&["mon-fri 00:00-24:00"])]
        {
            let error = voice.hours(&hours).expect_err("has no message");
            assert!(matches!(error, MessageError::Missing { .. }), "{error}");
        }
    }

    #[test]
    fn one_faulty_line_is_an_error_for_all() {
        let languages = languages(&["en"]);
        let text = "time = { $clok }\nhours-day = { $day } { $open } { $close }\n";
        let messages = Messages::new(&languages, &[source("en", text)]).value;
        let formatters = Formatters::new(&languages).value;
        let voice = Voice::new(Lang(0), &messages, &formatters);
        let error = voice.hours(&openings(&["mon 09:00-17:00"])).expect_err("is faulty");
        assert_eq!(
            error.to_string(),
            "the message `time` in en cannot be formed: the variable `$clok` is not given"
        );
    }
}
