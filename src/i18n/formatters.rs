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

#[cfg(test)]
mod tests {
    use super::super::testing::{languages, tag};
    use super::*;
    use crate::config::LanguageEntry;

    /// What a language alone says.
    fn formatter(text: &str) -> Formatters {
        let warned = Formatters::new(&languages(&[text]));
        assert!(warned.diagnostics.is_empty(), "{:?}", warned.diagnostics);
        warned.value
    }

    fn date(text: &str, date: &str) -> String {
        formatter(text).get(Lang(0)).date(Date::parse(date).expect("is a date"))
    }

    fn sorted(text: &str, words: &[&str]) -> Vec<String> {
        let all = formatter(text);
        let mut words: Vec<String> = words.iter().map(|&word| word.to_owned()).collect();
        words.sort_by(|a, b| all.get(Lang(0)).compare(a, b));
        let mut by_key = words.clone();
        by_key.sort_by_key(|word| all.get(Lang(0)).sort_key(word));
        assert_eq!(by_key, words, "keys sort as comparison does");
        words
    }

    #[test]
    fn dates_are_long_and_british_where_the_tag_names_no_region() {
        assert_eq!(date("en", "2026-11-22"), "22 November 2026");
        assert_eq!(date("pl", "2026-11-22"), "22 listopada 2026");
        assert_eq!(date("gd", "2026-11-22"), "22 dhen t-Samhain 2026");
        assert_eq!(date("uk", "2026-11-22"), "22 листопада 2026\u{202f}р.");
        assert_eq!(date("ro", "2026-11-22"), "22 noiembrie 2026");
        assert_eq!(date("ar", "2026-11-22"), "22 نوفمبر 2026");
        assert_eq!(date("ur", "2026-11-22"), "22 نومبر، 2026");
        assert_eq!(date("zh-Hans", "2026-11-22"), "2026年11月22日");
    }

    #[test]
    fn a_region_in_the_tag_is_kept() {
        assert_eq!(date("en-US", "2026-11-22"), "November 22, 2026");
    }

    #[test]
    fn calendars_and_digits_are_never_local() {
        assert_eq!(date("fa", "2026-11-22"), "22 نوامبر 2026");
        assert_eq!(date("fa-IR", "2026-11-22"), "22 نوامبر 2026");
        assert_eq!(date("th", "2026-11-22"), "22 พฤศจิกายน ค.ศ. 2026");
        for text in ["ar-EG", "ps", "ckb", "bn", "my", "am"] {
            let text = date(text, "2026-11-22");
            assert!(text.contains("2026") && text.contains("22"), "{text}");
        }
    }

    #[test]
    fn old_and_far_dates_are_dates_too() {
        assert_eq!(date("en", "2000-02-29"), "29 February 2000");
        assert_eq!(date("pl", "0001-01-01"), "1 stycznia 1 n.e.");
        assert_eq!(date("en", "9999-12-31"), "31 December 9999");
    }

    #[test]
    fn days_are_named_as_a_calendar_does() {
        let names = |text: &str| {
            let all = formatter(text);
            Weekday::ALL.iter().map(|day| all.get(Lang(0)).weekday(*day)).collect::<Vec<_>>()
        };
        assert_eq!(names("en")[0], "Monday");
        assert_eq!(names("en")[6], "Sunday");
        assert_eq!(names("pl")[2], "środa");
        assert_eq!(names("ur")[0], "پیر");
        let different: std::collections::BTreeSet<String> = names("gd").into_iter().collect();
        assert_eq!(different.len(), 7);
    }

    #[test]
    fn the_clock_has_24_hours_in_every_language() {
        let clock =
            |text: &str, hour, minute| formatter(text).get(Lang(0)).clock(Time { hour, minute });
        for text in ["en", "en-US", "pl", "ar", "ur", "gd", "zh-Hans", "uk", "ro"] {
            assert_eq!(clock(text, 18, 30), "18:30", "{text}");
        }
        assert_eq!(clock("pl", 24, 0), "00:00");
        assert_eq!(clock("en", 2, 5), "02:05");
    }

    #[test]
    fn a_time_that_is_none_does_no_harm() {
        assert_eq!(formatter("en").get(Lang(0)).clock(Time { hour: 7, minute: 99 }), "07:99");
    }

    #[test]
    fn numbers_are_written_as_the_language_writes_them() {
        let all = formatter("pl");
        assert_eq!(all.get(Lang(0)).integer(22_530), "22\u{a0}530");
        assert_eq!(all.get(Lang(0)).decimal("75.60").as_deref(), Some("75,60"));
        assert_eq!(all.get(Lang(0)).decimal("soon"), None);
    }

    #[test]
    fn words_stand_in_the_order_of_the_language() {
        assert_eq!(
            sorted("en", &["Zoo", "apple", "Éclair", "eat"]),
            ["apple", "eat", "Éclair", "Zoo"]
        );
        assert_eq!(
            sorted("pl", &["zebra", "łódź", "lot", "luk", "źle"]),
            ["lot", "luk", "łódź", "zebra", "źle"]
        );
        assert_eq!(sorted("uk", &["ґанок", "дім", "гай"]), ["гай", "ґанок", "дім"]);
        assert_eq!(sorted("ro", &["tată", "șase", "sus", "țară"]), ["sus", "șase", "tată", "țară"]);
        assert_eq!(sorted("zh-Hans", &["中", "北", "爱"]), ["爱", "北", "中"]);
        assert_eq!(sorted("ar", &["ثلاثة", "بيت", "أب"]), ["أب", "بيت", "ثلاثة"]);
        assert_eq!(sorted("ur", &["پانی", "بات", "ٹوپی"]), ["بات", "پانی", "ٹوپی"]);
        assert_eq!(sorted("gd", &["ùr", "taigh", "Alba"]), ["Alba", "taigh", "ùr"]);
    }

    #[test]
    fn numbers_in_words_stand_in_their_order() {
        assert_eq!(sorted("en", &["Step 10", "Step 9", "Step 1"]), ["Step 1", "Step 9", "Step 10"]);
    }

    #[test]
    fn only_equal_texts_are_equal() {
        let all = formatter("en");
        let one = all.get(Lang(0));
        assert_eq!(one.compare("a", "a"), Ordering::Equal);
        // A soft hyphen has no weight of its own.
        assert_ne!(one.compare("co\u{ad}op", "coop"), Ordering::Equal);
        assert_ne!(one.sort_key("co\u{ad}op"), one.sort_key("coop"));
    }

    #[test]
    fn a_language_without_formats_has_those_of_its_fallback() {
        let mut kmr = LanguageEntry::plain(tag("kmr"), 0..0);
        kmr.fallback = Some(tag("ku"));
        let entries = [LanguageEntry::plain(tag("en"), 0..0), kmr];
        let languages = Languages::new(&entries, &"site.yaml".into()).value;
        let all = Formatters::new(&languages).value;
        let day = Date::parse("2026-11-22").expect("is a date");
        assert_eq!(all.get(Lang(1)).date(day), "22 mijdar, 2026");
    }

    #[test]
    fn formatters_are_shared_by_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Formatters>();
    }
}
