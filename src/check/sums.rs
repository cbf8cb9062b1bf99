//! Sums of money in running text.
//!
//! Owns what a sum looks like, and when it is certain how much it is. What is made
//! of it is the business of the rules.

use std::ops::Range;

use super::numbers::{addresses, keep_apart, lies_in, words_at};
use crate::model::script::is_unspaced;

/// A sum, with its pence where it is certain that they are all of it. Behind a
/// number stand pounds of other countries and of weight too, and before it the
/// beginning of a range or of a longer number: how much that is only a person knows.
type Sum = (Range<usize>, Option<u64>);

/// What parts a number from its unit.
const SPACES: [char; 4] = [' ', '\u{a0}', '\u{202f}', '\n'];

/// The signs of the currency, before or behind a number.
const SIGNS: [&str; 2] = ["\u{a3}", "GBP"];

/// How pounds and pence are called in some languages.
#[derive(Debug, Default)]
pub(super) struct Units(Vec<String>);

impl Units {
    /// Adds words of a language, with commas between them.
    pub(super) fn add(&mut self, words: &str) {
        let words = words.split(',').map(|word| word.trim().to_lowercase());
        self.0.extend(words.filter(|word| !word.is_empty()));
        // "pounds sterling" before "pounds".
        self.0.sort_by_key(|word| std::cmp::Reverse(word.len()));
        self.0.dedup();
    }
}

/// The sums in pounds in a text, each with its pence, where it is certain that
/// they are all of it: `£1.5 million` and `£75.6` are sums that no fact equals.
pub(super) fn sums(text: &str, units: &Units) -> Vec<Sum> {
    let mut sums = behind_signs(text);
    sums.extend(before_units(text, units));
    sums.extend(in_pence(text));
    let addresses = addresses(text);
    sums.retain(|(at, _)| !lies_in(&addresses, at.start));
    keep_apart(&mut sums);
    sums
}

/// Sums with the sign first: £751, GBP 751.
fn behind_signs(text: &str) -> Vec<Sum> {
    let mut sums = Vec::new();
    for sign in SIGNS {
        for (at, _) in text.match_indices(sign) {
            if sign == "GBP" && !begins_word(text, at) {
                continue;
            }
            let after = text[at + sign.len()..].trim_start_matches([' ', '\u{a0}', '\u{202f}']);
            let start = text.len() - after.len();
            let (length, pence) = amount(after);
            if length > 0 {
                let end = start + length;
                sums.push((at..end, pence.filter(|_| !goes_on(&text[end..]))));
            }
        }
    }
    sums
}

/// Sums with the sign or a word behind: 751 £, 1,000 GBP, 751 pounds, 50 pence.
fn before_units(text: &str, units: &Units) -> Vec<Sum> {
    let mut sums = Vec::new();
    let mut at = 0;
    while let Some(digit) = text[at..].find(|c: char| c.is_ascii_digit()) {
        let start = at + digit;
        at = start + amount(&text[start..]).0;
        if !begins_word(text, start) {
            continue;
        }
        let unit = text[at..].trim_start_matches(SPACES);
        let Some(length) = unit_of(unit, units) else { continue };
        let end = text.len() - unit.len() + length;
        sums.push((group_before(text, start).unwrap_or(start)..end, None));
    }
    sums
}

/// The length of the unit that a text begins with.
fn unit_of(text: &str, units: &Units) -> Option<usize> {
    for sign in SIGNS {
        let Some(behind) = text.strip_prefix(sign) else { continue };
        // The sign belongs to the number that follows, or to a heading such as £m.
        let belongs = behind.trim_start_matches(SPACES).starts_with(|c: char| c.is_ascii_digit());
        return (!belongs && is_apart(behind)).then_some(sign.len());
    }
    units.0.iter().find_map(|word| said(text, word))
}

/// The length of a word at the beginning of a text, in letters of any size.
fn said(text: &str, word: &str) -> Option<usize> {
    let mut rest = text.chars();
    for letter in word.chars() {
        let written = rest.next()?;
        let same = written.to_lowercase().eq(std::iter::once(letter));
        if !(same || letter == ' ' && SPACES.contains(&written)) {
            return None;
        }
    }
    let behind = rest.as_str();
    (word.ends_with(is_unspaced) || is_apart(behind)).then(|| text.len() - behind.len())
}

/// Where a number begins whose thousands stand before a plain space: `22 530 £`.
/// It may as well be another number.
fn group_before(text: &str, start: usize) -> Option<usize> {
    let digits = |text: &str| text.bytes().take(4).take_while(u8::is_ascii_digit).count();
    let before = text[..start].strip_suffix(' ')?;
    let group = before.bytes().rev().take(4).take_while(u8::is_ascii_digit).count();
    let from = before.len() - group;
    let joins = (1..=3).contains(&group) && digits(&text[start..]) == 3;
    (joins && begins_word(text, from)).then_some(from)
}

/// Sums in pence: 50p. More digits would be the lines of a screen.
fn in_pence(text: &str) -> Vec<Sum> {
    let pence = words_at(text).filter_map(|(at, word)| {
        let begins = word.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '\u{a3}');
        let start = at + word.len() - begins.len();
        let digits = begins.bytes().take_while(u8::is_ascii_digit).count();
        let end = start + digits + 1;
        let whole = (1..=2).contains(&digits) && begins[digits..].starts_with('p');
        (whole && is_apart(&text[end..])).then(|| (start..end, begins[..digits].parse().ok()))
    });
    pence.collect()
}

fn is_apart(behind: &str) -> bool {
    !behind.starts_with(char::is_alphanumeric)
}

/// The length of an amount and its pence: `1,000`, `75.60` or `75,60`. Groups have
/// three digits, pence have two; of anything else only the length is known.
fn amount(text: &str) -> (usize, Option<u64>) {
    let digits =
        |at: usize| text.get(at..).unwrap_or("").bytes().take_while(u8::is_ascii_digit).count();
    let first = digits(0);
    let mut end = first;
    let mut pounds = text[..end].to_owned();
    let mut pence = Some(0);
    while end > 0
        && let Some(mark) = text[end..].chars().next().filter(|c| ",.\u{a0}\u{202f}".contains(*c))
    {
        let from = end + mark.len_utf8();
        let length = digits(from);
        let space = matches!(mark, '\u{a0}' | '\u{202f}');
        if length == 0 || space && length != 3 {
            break;
        }
        let part = &text[from..from + length];
        end = from + length;
        match length {
            // 0.751 is less than a pound.
            3 if first <= 3 && pence == Some(0) && !pounds.starts_with('0') => {
                pounds.push_str(part);
            }
            2 if pence == Some(0) => {
                let more = text[end..].starts_with([',', '.']) && digits(end + 1) > 0;
                pence = part.parse().ok().filter(|_| !more);
                if !more {
                    break;
                }
            }
            _ => pence = None,
        }
    }
    let pounds = pounds.parse::<u64>().ok().and_then(|pounds| pounds.checked_mul(100));
    (end, pounds.zip(pence).and_then(|(pounds, pence)| pounds.checked_add(pence)))
}

/// Words that make another sum of the digits before them.
const SCALES: [&str; 11] = [
    "m",
    "bn",
    "k",
    "mln",
    "mld",
    "tys",
    "mii",
    "mil",
    "\u{43c}\u{43b}\u{43d}",
    "\u{442}\u{438}\u{441}",
    "\u{644}\u{627}\u{6a9}\u{6be}",
];

/// How longer words of that sort begin.
const LONG_SCALES: [&str; 18] = [
    "hundred",
    "thousand",
    "million",
    "billion",
    "trillion",
    "milion",
    "milioane",
    "miliard",
    "tysi",
    "\u{43c}\u{456}\u{43b}\u{44c}",
    "\u{442}\u{438}\u{441}\u{44f}",
    "\u{623}\u{644}\u{641}",
    "\u{645}\u{644}\u{64a}\u{648}\u{646}",
    "\u{6c1}\u{632}\u{627}\u{631}",
    "\u{5343}",
    "\u{4e07}",
    "\u{767e}",
    "\u{4ebf}",
];

/// Whether what follows a sum is a part of it: letters, a fraction, a word such as
/// "million".
fn goes_on(behind: &str) -> bool {
    let mut letters = behind.chars();
    let next = letters.next();
    let digit_follows = letters.next().is_some_and(|c| c.is_ascii_digit());
    if next.is_some_and(char::is_alphanumeric) || next == Some('/') && digit_follows {
        return true;
    }
    let word = behind.trim_start_matches(|c: char| c.is_whitespace() || c == '-');
    let end = word.find(|c: char| !c.is_alphabetic()).unwrap_or(word.len());
    let word = word[..end].to_lowercase();
    SCALES.contains(&word.as_str()) || LONG_SCALES.iter().any(|scale| word.starts_with(scale))
}

/// Whether nothing that could be a word ends at an offset.
fn begins_word(text: &str, at: usize) -> bool {
    !text[..at].ends_with(|c: char| {
        c.is_alphanumeric() && !is_unspaced(c)
            || matches!(c, '.' | ',' | '\u{a3}' | '-' | '/' | '\'' | '\u{2019}')
    })
}

/// The pence of a fact's value, such as `751` or `75.60`.
pub(super) fn fact_pence(value: &str) -> Option<u64> {
    let (length, pence) = amount(value);
    pence.filter(|_| length == value.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sums(text: &str) -> Vec<Sum> {
        let mut units = Units::default();
        units.add("pounds, pounds sterling, pence");
        units.add("funt\u{f3}w, \u{82f1}\u{9551}, de lire, pens\u{f3}w");
        super::sums(text, &units)
    }

    #[test]
    fn sums_are_found_however_they_are_grouped() {
        let found = |text: &str| -> Vec<(String, Option<u64>)> {
            sums(text).into_iter().map(|(at, pence)| (text[at].to_owned(), pence)).collect()
        };
        let one = |text: &str, pence: u64| (text.to_owned(), Some(pence));
        let other = |text: &str| (text.to_owned(), None);
        assert_eq!(found("up to \u{a3}1,000."), [one("\u{a3}1,000", 100_000)]);
        assert_eq!(
            found("\u{a3}22\u{a0}530,50 a \u{a3}75.6"),
            [one("\u{a3}22\u{a0}530,50", 2_253_050), other("\u{a3}75.6")]
        );
        assert_eq!(found("\u{a3}751\u{a0}15 times"), [one("\u{a3}751", 75_100)]);
        assert_eq!(found("\u{a3}1,234,567.89, say"), [one("\u{a3}1,234,567.89", 123_456_789)]);
        for text in ["\u{a3} 751", "GBP 751", "GBP751", "\u{a3}751.00"] {
            assert_eq!(found(text), [one(text, 75_100)], "{text}");
        }
        assert_eq!(
            found("\u{a3}0.751 or \u{a3}0.75"),
            [other("\u{a3}0.751"), one("\u{a3}0.75", 75)]
        );
        assert_eq!(found("(50p, or 5p.)"), [one("50p", 50), one("5p", 5)]);
        assert_eq!(found("\u{a3}751 pounds"), [one("\u{a3}751", 75_100)]);
        assert_eq!(found("\u{a3} and \u{a3}m, 751"), []);
    }

    #[test]
    fn sums_are_found_with_their_unit_behind() {
        let found = |text: &str| -> Vec<(String, Option<u64>)> {
            sums(text).into_iter().map(|(at, pence)| (text[at].to_owned(), pence)).collect()
        };
        // How much it is is not certain: pounds may be Egyptian, or of fish.
        let other = |text: &str| (text.to_owned(), None);
        for text in [
            "1,000 GBP",
            "751 \u{a3}",
            "751\u{a0}\u{a3}",
            "751\u{a3}",
            "22\u{a0}530,50 \u{a3}",
            "751 pounds",
            "751 funt\u{f3}w",
            "751 Funt\u{f3}w",
            "751 pounds\nsterling",
            "751\u{82f1}\u{9551}",
            "751 de lire",
            "50 pence",
            "50 pens\u{f3}w",
            "1.5 pence",
            "22 530 funt\u{f3}w",
        ] {
            assert_eq!(found(text), [other(text)], "{text}");
            let amid = format!("({text}, or so)");
            assert_eq!(found(&amid), [other(text)], "{amid}");
        }
        let one = |text: &str, pence| (text.to_owned(), pence);
        assert_eq!(found("From 2025 \u{a3}m, 2 751 or 1/751 \u{a3}"), []);
        assert_eq!(found("in 2026 \u{a3}751"), [one("\u{a3}751", Some(75_100))]);
        assert_eq!(found("in 2026 GBP 751"), [one("GBP 751", Some(75_100))]);
        let chinese = "\u{6700}\u{9ad8}751\u{82f1}\u{9551}\u{7684}";
        assert_eq!(found(chinese), [other("751\u{82f1}\u{9551}")]);
    }

    #[test]
    fn a_sum_that_goes_on_equals_no_fact() {
        for text in [
            "\u{a3}1.5 million",
            "\u{a3}15 million",
            "\u{a3}15m",
            "\u{a3}15 bn",
            "\u{a3}15k",
            "\u{a3}15 thousand",
            "\u{a3}15/20",
            "\u{a3}15-million",
            "\u{a3}1.5",
            "\u{a3}75.6",
            "\u{a3}15.000.5",
            "\u{a3}1000,500",
            "\u{a3}15.60.20",
            "\u{a3}15 mln z\u{142}",
            "\u{a3}15\u{4e07}",
            "15.5 pounds",
        ] {
            let found = sums(text);
            assert!(matches!(found.as_slice(), [(_, None)]), "{text}: {found:?}");
        }
        for text in
            ["\u{a3}15 a month", "\u{a3}15/week", "\u{a3}15 milk", "\u{a3}15\u{2013}\u{a3}20"]
        {
            assert_eq!(sums(text).first().map(|(_, pence)| *pence), Some(Some(1_500)), "{text}");
        }
    }

    #[test]
    fn words_and_addresses_are_no_sums() {
        for text in [
            "https://e.org/\u{a3}751",
            "http://e.org/?a=\u{a3}751",
            "www.e.org/\u{a3}751",
            "pounds and pence",
            "RGBP 751",
            "a7 pounds",
            "GB 751",
            "1080p",
            "50pt, a50p, 5pm",
            "1.5p",
            "a751 \u{a3}",
            "751 GBPs",
            "751 funt\u{f3}wka",
            "1-751 pounds",
        ] {
            assert_eq!(sums(text), [], "{text}");
        }
    }
}
