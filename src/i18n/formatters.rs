//! Dates, days, times, numbers and the order of words in each language.
//!
//! Owns [`Formatter`] and [`Formatters`]. They know no words of the site: what
//! needs a message (a sum, opening hours) is [`Voice`](super::Voice)'s.

use std::cmp::Ordering;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::fieldsets::{E, T, YMD};
use icu_datetime::input;
use icu_datetime::{DateTimeFormatter, NoCalendarFormatter};
use jiff_icu::ConvertFrom as _;

use super::languages::Languages;
use super::locale;
use super::messages::LAST_RESORT;
use super::numbers::{self, Grouping, Numbers};
use crate::diag::{Diagnostic, Diagnostics, Warned};
use crate::model::date::Date;
use crate::model::hours::{Time, Weekday};
use crate::model::lang::{Lang, LangTag};

/// What is written without words, in one language. Pure, and shared by threads.
#[derive(Debug)]
pub struct Formatter {
    dates: Option<DateTimeFormatter<YMD>>,
    weekdays: Option<DateTimeFormatter<E>>,
    times: Option<NoCalendarFormatter<T>>,
    numbers: Option<Numbers>,
    collator: Option<CollatorBorrowed<'static>>,
}

/// The formatters of all languages of a site.
#[derive(Debug)]
pub struct Formatters(Vec<(LangTag, Formatter)>);

impl Formatters {
    /// Makes the formatters of all languages.
    #[must_use]
    pub fn new(languages: &Languages) -> Warned<Self> {
        let mut diagnostics = Diagnostics::new();
        let mut all: Vec<(LangTag, Formatter)> = languages
            .iter()
            .map(|own| (own.tag.clone(), Formatter::new(&own.formats, &mut diagnostics)))
            .collect();
        if let Some(tag) = LangTag::new(LAST_RESORT)
            && languages.find(&tag).is_none()
        {
            let formatter = Formatter::new(&tag, &mut diagnostics);
            all.push((tag, formatter));
        }
        Warned { value: Self(all), diagnostics }
    }

    /// The formatter of a language of the site.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &Formatter {
        &self.0[lang.index()].1
    }

    /// The formatter of a language that messages are in.
    pub(super) fn of(&self, tag: &LangTag) -> Option<&Formatter> {
        self.0.iter().find(|(own, _)| own == tag).map(|(_, formatter)| formatter)
    }
}

impl Formatter {
    fn new(tag: &LangTag, diagnostics: &mut Diagnostics) -> Self {
        let locale = locale::conventions(tag.as_str());
        let options = CollatorOptions::default();
        let mut parts = Parts { tag, diagnostics };
        Self {
            dates: parts.load("dates", DateTimeFormatter::try_new((&locale).into(), YMD::long())),
            weekdays: parts.load("days", DateTimeFormatter::try_new((&locale).into(), E::long())),
            times: parts.load("times", NoCalendarFormatter::try_new((&locale).into(), T::hm())),
            numbers: parts.load("numbers", Numbers::new(tag.as_str(), Grouping::Grouped)),
            collator: parts.load("sorting", Collator::try_new((&locale).into(), options)),
        }
    }

    /// A date in its long form: "22 November 2026".
    #[must_use]
    pub fn date(&self, date: Date) -> String {
        match &self.dates {
            Some(formatter) => formatter.format(&input::Date::convert_from(date.0)).to_string(),
            None => date.to_string(),
        }
    }

    /// A day of the week as a heading has it: "Monday".
    #[must_use]
    pub fn weekday(&self, day: Weekday) -> String {
        // The day of the month on which this day falls in a month that begins
        // with a Monday.
        let place =
            (1..).zip(Weekday::ALL).find(|(_, other)| **other == day).map_or(1, |(at, _)| at);
        let date = input::Date::convert_from(jiff::civil::Date::constant(2024, 1, place));
        match &self.weekdays {
            Some(formatter) => formatter.format(&date).to_string(),
            None => day.as_str().to_owned(),
        }
    }

    /// A time of day on a clock of 24 hours: "18:00". The end of a day is 00:00.
    #[must_use]
    pub fn clock(&self, time: Time) -> String {
        let plain = || format!("{:02}:{:02}", time.hour % 24, time.minute);
        match (&self.times, input::Time::try_new(time.hour % 24, time.minute, 0, 0)) {
            (Some(formatter), Ok(time)) => formatter.format(&time).to_string(),
            _ => plain(),
        }
    }

    /// A whole number: "22,530".
    #[must_use]
    pub fn integer(&self, number: i64) -> String {
        match &self.numbers {
            Some(numbers) => numbers.print(&number.into()),
            None => number.to_string(),
        }
    }

    /// A number that is written as digits with a point before decimals. `None`
    /// if it is anything else.
    #[must_use]
    pub fn decimal(&self, text: &str) -> Option<String> {
        let number = numbers::parse(text)?;
        Some(match &self.numbers {
            Some(numbers) => numbers.print(&number),
            None => text.to_owned(),
        })
    }

    /// The order of two texts in a list for readers, numbers by their value.
    /// Different texts are never equal, so the order of a list is settled.
    #[must_use]
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        let by_language = self.collator.as_ref().map(|collator| collator.compare(a, b));
        by_language.unwrap_or(Ordering::Equal).then_with(|| a.cmp(b))
    }

    /// Bytes that sort as [`Self::compare`] does, for long lists. They hold for
    /// this build of the program only.
    #[must_use]
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::new();
        if let Some(collator) = &self.collator {
            // Growing a vector does not fail.
            let Ok(()) = collator.write_sort_key_to(text, &mut key);
        }
        key.push(0);
        key.extend_from_slice(text.as_bytes());
        key
    }
}

/// Takes the data apart that this build should have and may lack.
struct Parts<'a> {
    tag: &'a LangTag,
    diagnostics: &'a mut Diagnostics,
}

impl Parts<'_> {
    fn load<T, E: std::fmt::Display>(&mut self, what: &str, loaded: Result<T, E>) -> Option<T> {
        match loaded {
            Ok(part) => Some(part),
            Err(why) => {
                let message = format!("this build has no data for {what} in `{}`: {why}", self.tag);
                self.diagnostics.push(Diagnostic::error("no-language-data", message));
                None
            }
        }
    }
}
