//! Numbers in running text: dates, and figures of any sort; and the addresses whose
//! numbers are none of the text's.
//!
//! Owns finding them. What is made of them is the business of the rules.

use std::ops::Range;

use crate::model::date::Date;

/// A year of four digits: 1/2/26 may be a fraction, or a version.
const FIRST_YEAR: i16 = 1000;

/// The web addresses of a text: a number in one is none of the text's.
pub(super) fn addresses(text: &str) -> Vec<Range<usize>> {
    if !text.contains("://") && !text.contains("www.") {
        return Vec::new();
    }
    let address = |(at, word): (usize, &str)| {
        let mark = word.find("://").or_else(|| word.find("www."))?;
        let scheme = word[..mark].trim_end_matches(|c: char| c.is_ascii_alphanumeric());
        Some(at + scheme.len()..at + word.len())
    };
    words_at(text).filter_map(address).collect()
}

/// The words of a text, each with where it begins.
pub(super) fn words_at(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.split_whitespace().map(|word| (word.as_ptr().addr() - text.as_ptr().addr(), word))
}

/// Whether an offset lies in one of the ranges, which are in order.
pub(super) fn lies_in(ranges: &[Range<usize>], at: usize) -> bool {
    let next = ranges.partition_point(|range| range.end <= at);
    ranges.get(next).is_some_and(|range| range.start <= at)
}

/// How people in Scotland write a day with a word for its month. Some put the
/// month first.
const WRITTEN: [&str; 2] = ["%d %b %Y", "%d %B %Y"];

/// The dates of a text as people in Scotland write them: 6 April 2026, 6th Apr 2026,
/// April 6, 2026, 06/04/2026.
pub(super) fn english_dates(text: &str) -> Vec<(Range<usize>, Date)> {
    let words: Vec<(usize, &str)> = words_at(text).collect();
    let mut dates: Vec<(Range<usize>, Date)> =
        words.iter().filter_map(|(at, word)| date_in_digits(*at, word)).collect();
    dates.extend(words.windows(3).filter_map(date_in_words));
    let addresses = addresses(text);
    dates.retain(|(at, _)| !lies_in(&addresses, at.start));
    dates.sort_unstable_by_key(|(at, _)| at.start);
    dates
}

/// A day, its month and its year, or the month first.
fn date_in_words(three: &[(usize, &str)]) -> Option<(Range<usize>, Date)> {
    let [(first, one), (_, two), (last, year)] = three else { return None };
    let number = year.get(..4).filter(|year| year.bytes().all(|byte| byte.is_ascii_digit()))?;
    if !ends_date(&year[4..]) {
        return None;
    }
    let one_begins = one.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
    let begins_with_day = one_begins.starts_with(|c: char| c.is_ascii_digit());
    let (day, month) = if begins_with_day { (one_begins, *two) } else { (*two, one_begins) };
    let day = day.strip_suffix(',').filter(|_| !begins_with_day).unwrap_or(day);
    let ordinal = ["st", "nd", "rd", "th"].iter().find_map(|end| day.strip_suffix(end));
    let day = ordinal.unwrap_or(day);
    let month = month.strip_suffix(['.', ',']).unwrap_or(month);
    let month = if month.eq_ignore_ascii_case("sept") { "Sep" } else { month };
    if day.len() > 2 || !day.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let written = format!("{day} {month} {number}");
    let date = WRITTEN.iter().find_map(|form| jiff::civil::Date::strptime(form, &written).ok())?;
    Some((first + one.len() - one_begins.len()..last + number.len(), Date(date)))
}

/// Whether a date may end before a text: `2026/27` is a tax year.
pub(super) fn ends_date(behind: &str) -> bool {
    let mut letters = behind.chars();
    let next = letters.next();
    let digit_follows = letters.next().is_some_and(|c| digit(c).is_some());
    let joins = |c: char| matches!(c, '/' | '-' | '.' | '\u{2010}'..='\u{2014}');
    !next.is_some_and(|c| c.is_ascii_alphanumeric() || joins(c) && digit_follows)
}

/// A date of nothing but digits and what parts them. It stands alone: `1/2/2026`
/// in an address or a file's name is none.
fn date_in_digits(at: usize, word: &str) -> Option<(Range<usize>, Date)> {
    let around: &[char] =
        &['(', ')', '[', ']', ',', '.', ';', ':', '!', '?', '"', '\u{201c}', '\u{201d}'];
    let date = word.trim_matches(around);
    let is_whole = date.bytes().all(|byte| byte.is_ascii_digit() || byte == b'/');
    let day = jiff::civil::Date::strptime("%d/%m/%Y", date).ok();
    let day = day.filter(|day| is_whole && day.year() >= FIRST_YEAR)?;
    let start = at + word.find(date)?;
    Some((start..start + date.len(), Date(day)))
}

/// The figures of a text, each without what groups its digits and in the digits
/// of English, so that those of two languages can be compared.
pub(super) fn figures(text: &str) -> Vec<(Range<usize>, String)> {
    let mut figures = Vec::new();
    let mut open = String::new();
    let mut at = 0..0;
    let mut characters = text.char_indices().peekable();
    while let Some((start, c)) = characters.next() {
        if let Some(digit) = digit(c) {
            let from = if open.is_empty() { start } else { at.start };
            at = from..start + c.len_utf8();
            open.push(digit);
            continue;
        }
        let next = characters.peek().map(|(_, next)| *next);
        // What English calls April is month 4 in Chinese.
        if c == '\u{6708}' || c == ' ' && next == Some('\u{6708}') {
            open.clear();
        }
        let follows = next.and_then(digit).is_some();
        let joins = ".,\u{a0}\u{202f}\u{66b}\u{66c}".contains(c) && follows;
        if !joins && !open.is_empty() {
            figures.push((at.clone(), std::mem::take(&mut open)));
        }
    }
    if !open.is_empty() {
        figures.push((at, open));
    }
    figures
}

/// A digit of English, Arabic, Persian or Urdu, or one as wide as a Chinese
/// character.
pub(super) fn digit(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => return Some(c),
        '\u{660}'..='\u{669}' => c as u32 - 0x660,
        '\u{6f0}'..='\u{6f9}' => c as u32 - 0x6f0,
        '\u{ff10}'..='\u{ff19}' => c as u32 - 0xff10,
        _ => return None,
    };
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_days_of_the_calendar() {
        let found = |text: &str| -> Vec<String> {
            english_dates(text)
                .into_iter()
                .map(|(at, date)| format!("{} {date}", &text[at]))
                .collect()
        };
        assert_eq!(found("from (6 April 2026), say"), ["6 April 2026 2026-04-06"]);
        for text in [
            "6th April 2026",
            "6 Apr 2026",
            "6 Apr. 2026",
            "April 6, 2026",
            "April 6th 2026",
            "Apr 06 2026",
            "6\nApril\n2026",
        ] {
            assert_eq!(found(text), [format!("{text} 2026-04-06")], "{text}");
        }
        assert_eq!(found("(1 Sept 2026)"), ["1 Sept 2026 2026-09-01"]);
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
            "see https://e.org/6 is not 06/04/2026/x",
        ] {
            assert_eq!(found(none), [""; 0], "{none}");
        }
        assert_eq!(
            found("by 02/01/2026, or (6/4/2026): 3 May 2026 \u{201c}07/04/2026.\u{201d}"),
            [
                "02/01/2026 2026-01-02",
                "6/4/2026 2026-04-06",
                "3 May 2026 2026-05-03",
                "07/04/2026 2026-04-07"
            ]
        );
        let none =
            "31/02/2026 1/2/26 24/7 2026/27 and/or a/02/01/2026 06/04/2026.pdf 2026-04-06 //";
        assert_eq!(found(none), [""; 0]);
    }

    #[test]
    fn figures_are_the_same_in_every_way_of_writing() {
        let found = |text: &'static str| -> Vec<(&str, String)> {
            figures(text).into_iter().map(|(at, figure)| (&text[at], figure)).collect()
        };
        let one = |written: &'static str, figure: &str| (written, figure.to_owned());
        assert_eq!(found("22,530.50 and 12"), [one("22,530.50", "2253050"), one("12", "12")]);
        assert_eq!(
            found("22\u{a0}530,50, 12."),
            [one("22\u{a0}530,50", "2253050"), one("12", "12")]
        );
        let arabic = "\u{662}\u{660}\u{662}\u{666}";
        assert_eq!(found(arabic), [one(arabic, "2026")]);
        assert_eq!(
            found("2026 \u{5e74} 4 \u{6708} 6\u{65e5}"),
            [one("2026", "2026"), one("6", "6")]
        );
        assert_eq!(found("none"), []);
    }
}
