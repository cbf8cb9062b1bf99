//! Days in running text, as people write them.
//!
//! Owns what a day looks like, in words and in digits, and where one ends. What
//! is made of it is the business of the rules.

use std::ops::Range;

use super::numbers::{addresses, digit, lies_in, words_at};
use super::running::APART;
use crate::model::date::Date;
use crate::model::script::is_unspaced;

/// The years of which a page may speak, in four digits: 1/2/26 may be a fraction.
const YEARS: std::ops::RangeInclusive<i16> = 1700..=2199;

/// How people in Scotland write a day with a word for its month. Some put the
/// month first.
const WRITTEN: [&str; 2] = ["%d %b %Y", "%d %B %Y"];

/// How many letters a part of a date has at most: no month of a language is longer.
const LONGEST: usize = 24;

/// What may stand behind a date in digits.
const CLOSES: &str = ")],.;:!?\"\u{201c}\u{201d}\u{2019}\u{60c}\u{61b}\u{61f}\u{3001}\u{3002}\u{ff08}\u{ff09}\u{ff0c}\u{ff1a}\u{ff1b}";

/// Which ways of writing a day are looked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ways {
    /// Those of English, with words for months, and those in digits.
    English,
    /// Those that every language of the site reads in the same way.
    Digits,
}

/// The days of a text: 6 April 2026, 6th of April 2026, April 6, 2026, 06/04/2026,
/// 06.04.2026, 2026-04-06. Those of a range are two.
pub(super) fn days(text: &str, ways: Ways) -> Vec<(Range<usize>, Date)> {
    let mut days = Vec::new();
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return days;
    }
    let addresses = addresses(text);
    for (at, word) in words_at(text).flat_map(parts) {
        let begins = word.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
        let mut start = at + word.len() - begins.len();
        if !may_stand_before(&text[at..start]) {
            continue;
        }
        while let Some((length, day)) = whole(&text[start..], ways) {
            let end = start + length;
            if !lies_in(&addresses, start) {
                days.push((start..end, day));
            }
            let Some(next) = after_dash(&text[end..]) else { break };
            start = text.len() - next.len();
        }
    }
    days
}

/// The parts of a word between what is no text.
fn parts((at, word): (usize, &str)) -> impl Iterator<Item = (usize, &str)> {
    let start = word.as_ptr().addr();
    word.split(APART).map(move |part| (at + part.as_ptr().addr() - start, part))
}

/// Whether a text before a date in the same word is none of a name or a number.
fn may_stand_before(before: &str) -> bool {
    let letter = before.chars().next_back().filter(|c| c.is_alphanumeric());
    letter.is_none_or(is_unspaced) && !before.contains(['/', '.', '-', '_', '=', '#', '@'])
}

/// A day at the beginning of a text that ends with it or goes on to another.
fn whole(text: &str, ways: Ways) -> Option<(usize, Date)> {
    let (form, length, day) = read(text, ways)?;
    let behind = &text[length..];
    let ends = form.ends(behind)
        || after_dash(behind).is_some_and(|next| {
            read(next, ways).is_some_and(|(form, length, _)| form.may_be_followed(&next[length..]))
        });
    ends.then_some((length, day))
}

/// What a date is made of.
#[derive(Clone, Copy)]
enum Form {
    Words,
    Digits,
}

impl Form {
    /// Whether a date of this form ends before a text.
    fn ends(self, behind: &str) -> bool {
        match self {
            Self::Words => ends_date(behind),
            // A file's name, an address or a time would go on.
            Self::Digits => {
                let next = behind.trim_start_matches(|c| CLOSES.contains(c)).chars().next();
                let parts = |c: char| c.is_whitespace() || c == APART || is_unspaced(c);
                let dash = matches!(next, Some('\u{2012}'..='\u{2015}'));
                next.is_none_or(parts) || dash && ends_date(behind)
            }
        }
    }

    /// The same of the second one of a range, which may go on to a third.
    fn may_be_followed(self, behind: &str) -> bool {
        self.ends(behind) || after_dash(behind).is_some_and(|next| next.starts_with(is_digit))
    }
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit()
}

/// A day at the beginning of a text, its length and its form.
fn read(text: &str, ways: Ways) -> Option<(Form, usize, Date)> {
    if !text.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let in_digits = || in_digits(text).map(|(length, day)| (Form::Digits, length, day));
    let in_words = || in_words(text).map(|(length, day)| (Form::Words, length, day));
    in_digits().or_else(|| (ways == Ways::English).then(in_words).flatten())
}

/// Three numbers with the same mark between them. A version has no zero before a
/// digit: a month behind a point has two.
fn in_digits(text: &str) -> Option<(usize, Date)> {
    let (first, rest) = number(text)?;
    let mark = rest.chars().next().filter(|c| matches!(c, '/' | '.' | '-'))?;
    let (second, rest) = number(&rest[1..])?;
    let (third, _) = number(rest.strip_prefix(mark)?)?;
    let format = match (mark, first.len(), second.len(), third.len()) {
        ('-', 4, 2, 2) => "%Y-%m-%d",
        ('/', 1 | 2, 1 | 2, 4) => "%d/%m/%Y",
        ('.', 1 | 2, 2, 4) => "%d.%m.%Y",
        _ => return None,
    };
    let length = first.len() + second.len() + third.len() + 2;
    let day = jiff::civil::Date::strptime(format, &text[..length]).ok()?;
    is_near(day).then_some((length, Date(day)))
}

/// Whether a day is one of which a page may speak: `0930` is an hour, `1500` many.
fn is_near(day: jiff::civil::Date) -> bool {
    YEARS.contains(&day.year())
}

/// The digits at the beginning of a text, at most those of a year, and the rest.
fn number(text: &str) -> Option<(&str, &str)> {
    let digits = text.bytes().take(5).take_while(u8::is_ascii_digit).count();
    (1..=4).contains(&digits).then(|| text.split_at(digits))
}

/// A day, its month and its year, or the month first.
fn in_words(text: &str) -> Option<(usize, Date)> {
    let (one, rest) = part(text)?;
    let (mut two, mut rest) = part(rest)?;
    let begins_with_day = one.starts_with(is_digit);
    if begins_with_day && two.eq_ignore_ascii_case("of") {
        (two, rest) = part(rest)?;
    }
    let rest = rest.trim_start();
    let (year, _) = number(rest).filter(|(year, _)| year.len() == 4)?;
    let (day, month) = if begins_with_day { (one, two) } else { (two, one) };
    let day = day.strip_suffix(',').filter(|_| !begins_with_day).unwrap_or(day);
    let ordinal = ["st", "nd", "rd", "th"].iter().find_map(|end| day.strip_suffix(end));
    let day = ordinal.unwrap_or(day);
    let month = month.strip_suffix(['.', ',']).unwrap_or(month);
    let month = if month.eq_ignore_ascii_case("sept") { "Sep" } else { month };
    if day.is_empty() || day.len() > 2 || !day.chars().all(is_digit) {
        return None;
    }
    let written = format!("{day} {month} {year}");
    let date = WRITTEN.iter().find_map(|form| jiff::civil::Date::strptime(form, &written).ok())?;
    is_near(date).then(|| (text.len() - rest.len() + year.len(), Date(date)))
}

/// What stands before the next space, if it may be a part of a date, and the rest.
fn part(text: &str) -> Option<(&str, &str)> {
    let text = text.trim_start();
    let near = &text[..text.floor_char_boundary(LONGEST)];
    let end = near.find(char::is_whitespace)?;
    (end > 0).then(|| text.split_at(end))
}

/// Whether a date may end before a text: `2026/27` is a tax year.
pub(super) fn ends_date(behind: &str) -> bool {
    let mut letters = behind.chars();
    let next = letters.next();
    let digit_follows = letters.next().is_some_and(|c| digit(c).is_some());
    let joins = |c: char| joins_days(c) || c == '.';
    !next.is_some_and(|c| c.is_ascii_alphanumeric() || joins(c) && digit_follows)
}

/// What stands behind the mark between two days of a range.
pub(super) fn after_dash(behind: &str) -> Option<&str> {
    behind.strip_prefix(joins_days)
}

fn joins_days(c: char) -> bool {
    matches!(c, '/' | '-' | '\u{2010}'..='\u{2015}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<String> {
        let days = days(text, Ways::English).into_iter();
        days.map(|(at, date)| format!("{} {date}", &text[at])).collect()
    }

    #[test]
    fn dates_are_days_of_the_calendar() {
        assert_eq!(found("from (6 April 2026), say"), ["6 April 2026 2026-04-06"]);
        for text in [
            "6th April 2026",
            "6th of April 2026",
            "6 of April, 2026",
            "6 Apr 2026",
            "6 Apr. 2026",
            "April 6, 2026",
            "April 6th 2026",
            "Apr 06 2026",
            "6\nApril\n2026",
            "6\u{a0}April\u{a0}2026",
            "2026-04-06",
            "06.04.2026",
            "6.04.2026",
            "6/4/2026",
        ] {
            assert_eq!(found(text), [format!("{text} 2026-04-06")], "{text}");
            let amid = format!("(from \u{201c}{text}\u{201d}, or so)");
            assert_eq!(found(&amid), [format!("{text} 2026-04-06")], "{amid}");
        }
        assert_eq!(found("(1 Sept 2026)"), ["1 Sept 2026 2026-09-01"]);
        assert_eq!(
            found("by 02/01/2026, or (6/4/2026): 3 May 2026 \u{201c}07/04/2026.\u{201d}"),
            [
                "02/01/2026 2026-01-02",
                "6/4/2026 2026-04-06",
                "3 May 2026 2026-05-03",
                "07/04/2026 2026-04-07"
            ]
        );
    }

    #[test]
    fn both_days_of_a_range_are_found() {
        for (text, both) in [
            ("6 April 2026\u{2013}5 April 2027", ["6 April 2026", "5 April 2027"]),
            ("(6 April 2026-5 April 2027)", ["6 April 2026", "5 April 2027"]),
            ("6 April 2026 \u{2013} 5 April 2027.", ["6 April 2026", "5 April 2027"]),
            ("6 April 2026 to 5 April 2027", ["6 April 2026", "5 April 2027"]),
            ("April 6, 2026\u{2014}April 5, 2027", ["April 6, 2026", "April 5, 2027"]),
            ("06/04/2026\u{2013}05/04/2027,", ["06/04/2026", "05/04/2027"]),
            ("06.04.2026-05.04.2027", ["06.04.2026", "05.04.2027"]),
            ("2026-04-06/2027-04-05", ["2026-04-06", "2027-04-05"]),
        ] {
            let days = days(text, Ways::English);
            let places: Vec<&str> = days.iter().map(|(at, _)| &text[at.clone()]).collect();
            assert_eq!(places, both, "{text}");
            let days: Vec<String> = days.iter().map(|(_, day)| day.to_string()).collect();
            assert_eq!(days, ["2026-04-06", "2027-04-05"], "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_a_day_is_none() {
        for none in [
            "31 February 2026, May 2026, 6 pages 2026",
            "6 April 2026/27",
            "6 April 2026-27",
            "6 April 2026\u{2013}27",
            "6 April 20261",
            "6 April 2026x",
            "5\u{2013}6 April 2026",
            "April 99, 2026",
            "006 April 2026",
            "6th of many 2026",
            "Ring before 6 May 0800 917 8000, open 6 May 0930 to 1630",
            "On 5 May 1200 workers were told, on May 12 1500 more",
            "see https://e.org/6 is not 06/04/2026/x",
            "31/02/2026 1/2/26 24/7 2026/27 and/or a/02/01/2026 06/04/2026.pdf //",
            "2026-04-06T10:00 report-2026-04-06.pdf 2026-04-06-notes 2026-04-06.csv v2026-04-06",
            "2026-4-6 2026-13-06 12026-04-06 2026-04-067 2026-04",
            "1.2.2026 10.0.0.1 v1.12.2026 06.04.2026.1 1.06.04.2026 06.04.20261 06.04.26",
            "https://e.org/2026-04-06 www.e.org/06.04.2026 a=2026-04-06 #2026-04-06",
            "2026-04-06-2027-04",
        ] {
            assert_eq!(found(none), [""; 0], "{none}");
        }
    }

    #[test]
    fn words_for_months_are_those_of_english_alone() {
        let text = "6 May 2026, 06.04.2026";
        let days = days(text, Ways::Digits);
        assert_eq!(
            days.iter().map(|(at, _)| &text[at.clone()]).collect::<Vec<_>>(),
            ["06.04.2026"]
        );
    }

    #[test]
    fn a_megabyte_of_dashes_or_days_is_read_once() {
        for text in ["2026-04-06\u{2013}", "6 April 2026-", "2026-04-06)", "-", "(", "6 "] {
            let _ = days(&text.repeat(100_000), Ways::English);
        }
    }
}
