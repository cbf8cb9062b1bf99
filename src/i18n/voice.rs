//! What speaks to one reader: the words and the formats of their language.
//!
//! Owns [`Voice`] and the messages that the generator itself asks for, which
//! every language can shape as it wants. Opening hours and facts, which it
//! speaks too, have files of their own.

use std::borrow::Cow;

use super::formatters::{Formatter, Formatters};
use super::messages::{Arguments, Formatted, MessageError, Messages};
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
