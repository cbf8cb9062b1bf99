//! What speaks to one reader: the words and the formats of their language.
//!
//! Owns [`Voice`] and the messages that the generator itself asks for, which
//! every language can shape as it wants. Opening hours and facts, which it
//! speaks too, have files of their own.

use std::borrow::Cow;

use super::answer::{Arguments, Formatted, MessageError};
use super::formatters::{Formatter, Formatters};
use super::messages::Messages;
use crate::model::hours::Time;
use crate::model::lang::Lang;

/// The messages that this room asks for itself, with what it gives to them.
const ASKED: &[(&str, &[&str])] = &[
    ("money", &["amount"]),
    ("percent", &["value"]),
    ("time", &["kind", "hour", "minute", "clock"]),
    ("hours-always", &[]),
    ("hours-every-day", &["open", "close"]),
    ("hours-days", &["from", "from-word", "to", "to-word", "open", "close"]),
    ("hours-days-all-day", &["from", "from-word", "to", "to-word"]),
    ("hours-day", &["day", "day-word", "open", "close"]),
    ("hours-day-all-day", &["day", "day-word"]),
    ("hours-through", &["from", "from-word", "to", "to-word", "open", "close"]),
];

/// What is given to a message that this room asks for, used by the source
/// language or not.
pub(super) fn given(id: &str) -> &'static [&'static str] {
    ASKED.iter().find(|(asked, _)| *asked == id).map_or(&[], |(_, given)| given)
}

/// Whether this room asks for a message, so that a language may say it in its way.
pub(super) fn is_asked(id: &str) -> bool {
    ASKED.iter().any(|(asked, _)| *asked == id)
}

/// Messages that say how a language calls something and that nobody reads: one that
/// has them is understood better.
const OPTIONAL: [&str; 2] = ["pound-words", "pence-words"];

/// Whether a language may do without a message.
pub(super) fn is_optional(id: &str) -> bool {
    OPTIONAL.contains(&id)
}

/// Words and formats for the readers of one language.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    lang: Lang,
    messages: &'a Messages,
    formatters: &'a Formatters,
}

impl<'a> Voice<'a> {
    /// The voice of a language.
    #[must_use]
    pub fn new(lang: Lang, messages: &'a Messages, formatters: &'a Formatters) -> Self {
        Self { lang, messages, formatters }
    }

    /// The language.
    #[must_use]
    pub fn lang(&self) -> Lang {
        self.lang
    }

    /// Its dates, numbers and sorting.
    #[must_use]
    pub fn formatter(&self) -> &'a Formatter {
        self.formatters.get(self.lang)
    }

    /// A message, as [`Messages::format`] gives it.
    ///
    /// # Errors
    /// As there.
    pub fn message(
        &self,
        id: &str,
        arguments: &Arguments<'_>,
    ) -> Result<Formatted<'a>, MessageError> {
        self.messages.format(self.lang, id, arguments)
    }

    /// A sum in pounds, written as digits such as 751 or 75.65: "£75.65".
    ///
    /// # Errors
    /// If the message `money` cannot be formed.
    pub fn money(&self, amount: &str) -> Result<String, MessageError> {
        let amount = self.formatter().decimal(amount).map_or(Cow::Borrowed(amount), Cow::Owned);
        self.say("money", &Arguments::new().text("amount", amount))
    }

    /// A share in per cent, written as digits such as 12 or 4.5: "4.5%".
    ///
    /// # Errors
    /// If the message `percent` cannot be formed.
    pub fn percent(&self, value: &str) -> Result<String, MessageError> {
        let value = self.formatter().decimal(value).map_or(Cow::Borrowed(value), Cow::Owned);
        self.say("percent", &Arguments::new().text("value", value))
    }

    /// A time of day as the language's message `time` says it: "6pm", "18:00".
    ///
    /// # Errors
    /// If the message `time` cannot be formed.
    pub fn time(&self, time: Time) -> Result<String, MessageError> {
        let kind = match (time.hour, time.minute) {
            (0, 0) => "midnight",
            (24, 0) => "end-of-day",
            (12, 0) => "midday",
            (..12, 0) => "am",
            (..12, _) => "am-minutes",
            (_, 0) => "pm",
            _ => "pm-minutes",
        };
        let hour = if time.hour.is_multiple_of(12) { 12 } else { time.hour % 12 };
        let arguments = Arguments::new()
            .text("kind", kind)
            .text("hour", hour.to_string())
            .text("minute", format!("{:02}", time.minute))
            .text("clock", self.speaker("time").clock(time));
        self.say("time", &arguments)
    }

    /// The formatter of the language that a message is found in, so that what
    /// is put into a sentence is in the language of the sentence.
    pub(super) fn speaker(&self, id: &str) -> &'a Formatter {
        self.messages
            .speaker(self.lang, id)
            .and_then(|tag| self.formatters.of(tag))
            .unwrap_or_else(|| self.formatter())
    }

    pub(super) fn say(&self, id: &str, arguments: &Arguments<'_>) -> Result<String, MessageError> {
        self.message(id, arguments).map(|formatted| formatted.text.into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{Site, languages, source};
    use super::*;

    fn time(lang: &str, hour: u8, minute: u8) -> String {
        Site::new(&["en", "pl"]).voice(lang).time(Time { hour, minute }).expect("is said")
    }

    #[test]
    fn english_times_have_12_hours() {
        let times =
            [(0, 0), (0, 30), (9, 0), (9, 30), (12, 0), (12, 15), (18, 0), (23, 59), (24, 0)];
        let said: Vec<String> = times.map(|(hour, minute)| time("en", hour, minute)).into();
        assert_eq!(
            said,
            [
                "midnight", "12:30am", "9am", "9:30am", "midday", "12:15pm", "6pm", "11:59pm",
                "midnight"
            ]
        );
    }

    #[test]
    fn polish_times_have_24_hours() {
        let times = [(0, 0), (0, 30), (9, 30), (12, 0), (18, 0), (24, 0)];
        let said: Vec<String> = times.map(|(hour, minute)| time("pl", hour, minute)).into();
        assert_eq!(said, ["00:00", "00:30", "09:30", "12:00", "18:00", "24:00"]);
    }

    #[test]
    fn sums_have_the_pound_sign_first_in_both_languages() {
        let site = Site::new(&["en", "pl"]);
        let money = |lang, amount| site.voice(lang).money(amount).expect("is said");
        assert_eq!(money("en", "751"), "£751");
        assert_eq!(money("en", "95.55"), "£95.55");
        assert_eq!(money("en", "22530"), "£22,530");
        assert_eq!(money("pl", "751"), "£751");
        assert_eq!(money("pl", "95.55"), "£95,55");
        assert_eq!(money("pl", "22530"), "£22\u{a0}530");
    }

    #[test]
    fn shares_are_in_per_cent() {
        let site = Site::new(&["en", "pl"]);
        assert_eq!(site.voice("en").percent("4.5").as_deref(), Ok("4.5%"));
        assert_eq!(site.voice("pl").percent("4.5").as_deref(), Ok("4,5%"));
    }

    #[test]
    fn what_is_no_number_is_said_as_it_is() {
        let site = Site::new(&["en"]);
        assert_eq!(site.voice("en").money("about 751").as_deref(), Ok("£about 751"));
        assert_eq!(site.voice("en").percent("").as_deref(), Ok("%"));
    }

    #[test]
    fn a_voice_without_the_message_has_no_sum() {
        let languages = languages(&["en"]);
        let messages = Messages::new(&languages, &[source("en", "a = A\n")]).value;
        let formatters = Formatters::new(&languages).value;
        let voice = Voice::new(Lang(0), &messages, &formatters);
        assert!(matches!(voice.money("1"), Err(MessageError::Missing { .. })));
        assert!(matches!(
            voice.time(Time { hour: 1, minute: 0 }),
            Err(MessageError::Missing { .. })
        ));
    }

    #[test]
    fn only_what_this_room_asks_for_is_given_more_than_it_uses() {
        assert!(given("time").contains(&"clock"));
        assert_eq!(given("search"), [] as [&str; 0]);
    }

    #[test]
    fn the_embedded_messages_say_what_a_page_needs() {
        let site = Site::new(&["en", "pl"]);
        let say = |lang, id: &str, arguments: Arguments<'_>| {
            let formatted = site.voice(lang).message(id, &arguments).expect("is said");
            assert_eq!(formatted.tag.as_str(), lang);
            formatted.text.into_owned()
        };
        let none = Arguments::new;
        assert_eq!(say("en", "skip-link", none()), "Skip to main content");
        assert_eq!(say("pl", "skip-link", none()), "Przejdź do treści");
        assert_eq!(say("en", "helpline-call", none()), "Call the PACE helpline");
        let fallback = || none().text("language", "Gàidhlig");
        assert_eq!(
            say("en", "notice-fallback", fallback()),
            "This page is not available in Gàidhlig yet."
        );
        assert_eq!(
            say("pl", "notice-fallback", fallback()),
            "Tej strony nie ma jeszcze po polsku."
        );
        let standing = || none().text("source", "SDS").number("year", 2019);
        assert_eq!(
            say("en", "standing-pace-says.dated", standing()),
            "PACE says it offers this (SDS, 2019)"
        );
        assert_eq!(
            say("pl", "standing-pace-says.dated", standing()),
            "PACE podaje, że to oferuje (SDS, 2019)"
        );
    }

    #[test]
    fn counts_have_the_forms_of_their_language() {
        let site = Site::new(&["en", "pl"]);
        let count = |lang, count| {
            let arguments = Arguments::new().number("count", count);
            let formatted = site.voice(lang).message("count-pages", &arguments);
            formatted.expect("is said").text.into_owned()
        };
        assert_eq!([0, 1, 2].map(|n| count("en", n)), ["0 pages", "1 page", "2 pages"]);
        assert_eq!(
            [0, 1, 2, 5, 12, 22, 25].map(|n| count("pl", n)),
            ["0 stron", "1 strona", "2 strony", "5 stron", "12 stron", "22 strony", "25 stron"]
        );
    }
}
