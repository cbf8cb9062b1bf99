//! Numbers in running text: sums of money, dates, and figures of any sort.
//!
//! Owns finding them. What is made of them is the business of the rules.

use std::ops::Range;

use crate::model::date::Date;

/// A year of four digits: 1/2/26 may be a fraction, or a version.
const FIRST_YEAR: i16 = 1000;

/// The sums in pounds in a text, each with its pence.
pub(super) fn sums(text: &str) -> Vec<(Range<usize>, u64)> {
    let mut sums = Vec::new();
    for (at, sign) in text.match_indices('\u{a3}') {
        let start = at + sign.len();
        let rest = &text[start..];
        let end = rest
            .char_indices()
            .find(|(_, c)| !c.is_ascii_digit() && !",.\u{a0}\u{202f}".contains(*c))
            .map_or(rest.len(), |(end, _)| end);
        let number = rest[..end].trim_end_matches(|c: char| !c.is_ascii_digit());
        if let Some(pence) = pence(number) {
            sums.push((at..start + number.len(), pence));
        }
    }
    sums
}

/// The pence of `1,000`, `75.60` or `75,60`: two digits behind the last mark are
/// pence, anything else groups.
fn pence(number: &str) -> Option<u64> {
    let (pounds, pence) = match number.rsplit_once([',', '.']) {
        Some((pounds, pence)) if pence.len() == 2 => (pounds, pence),
        _ => (number, "00"),
    };
    let pounds: String = pounds.chars().filter(char::is_ascii_digit).collect();
    pounds.parse::<u64>().ok()?.checked_mul(100)?.checked_add(pence.parse().ok()?)
}

/// The pence of a fact's value, such as `751` or `75.60`.
pub(super) fn fact_pence(value: &str) -> Option<u64> {
    pence(value)
}

/// The dates of a text as people in Scotland write them: 6 April 2026, 06/04/2026.
pub(super) fn english_dates(text: &str) -> Vec<(Range<usize>, Date)> {
    let words: Vec<(usize, &str)> = text
        .split_whitespace()
        .map(|word| (word.as_ptr().addr() - text.as_ptr().addr(), word))
        .collect();
    let mut dates: Vec<(Range<usize>, Date)> =
        words.iter().filter_map(|(at, word)| date_in_digits(*at, word)).collect();
    for three in words.windows(3) {
        let [(first, day), (_, month), (last, year)] = three else { continue };
        let year = year.get(..4).unwrap_or("");
        let day_number = day.trim_start_matches(|c: char| !c.is_ascii_digit());
        let Ok(date) =
            jiff::civil::Date::strptime("%d %B %Y", format!("{day_number} {month} {year}"))
        else {
            continue;
        };
        dates.push((first + day.len() - day_number.len()..last + 4, Date(date)));
    }
    dates.sort_unstable_by_key(|(at, _)| at.start);
    dates
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

/// A digit of English, Arabic, Persian or Urdu.
fn digit(c: char) -> Option<char> {
    let value = match c {
        '0'..='9' => return Some(c),
        '\u{660}'..='\u{669}' => c as u32 - 0x660,
        '\u{6f0}'..='\u{6f9}' => c as u32 - 0x6f0,
        _ => return None,
    };
    char::from_digit(value, 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_are_found_however_they_are_grouped() {
        let found = |text: &str| -> Vec<(String, u64)> {
            sums(text).into_iter().map(|(at, pence)| (text[at].to_owned(), pence)).collect()
        };
        assert_eq!(found("up to \u{a3}1,000."), [("\u{a3}1,000".to_owned(), 100_000)]);
        assert_eq!(
            found("\u{a3}22\u{a0}530,50 a \u{a3}75.6"),
            [("\u{a3}22\u{a0}530,50".to_owned(), 2_253_050), ("\u{a3}75.6".to_owned(), 75_600),]
        );
        assert_eq!(found("\u{a3} and \u{a3}m, 751"), []);
    }

    #[test]
    fn dates_are_days_of_the_calendar() {
        let found = |text: &str| -> Vec<String> {
            english_dates(text)
                .into_iter()
                .map(|(at, date)| format!("{} {date}", &text[at]))
                .collect()
        };
        assert_eq!(found("from (6 April 2026), say"), ["6 April 2026 2026-04-06"]);
        assert_eq!(found("31 February 2026, May 2026, 6 pages 2026"), [""; 0]);
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
