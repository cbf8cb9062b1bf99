//! Sums of money in running text.
//!
//! Owns what a sum looks like, and when it is certain how much it is. What is made
//! of it is the business of the rules.

use std::ops::Range;

use super::numbers::{addresses, lies_in, words_at};

/// The sums in pounds in a text, each with its pence, where it is certain that
/// they are all of it: `£1.5 million` and `£75.6` are sums that no fact equals.
pub(super) fn sums(text: &str) -> Vec<(Range<usize>, Option<u64>)> {
    let mut sums: Vec<(Range<usize>, Option<u64>)> = Vec::new();
    for (at, sign) in text.match_indices(['\u{a3}', 'G']) {
        let sign = if sign == "G" { "GBP" } else { sign };
        let after = text[at..].strip_prefix(sign);
        let Some(after) = after.filter(|_| sign != "GBP" || begins_word(text, at)) else {
            continue;
        };
        let start = text.len() - after.trim_start_matches([' ', '\u{a0}', '\u{202f}']).len();
        let (length, pence) = amount(&text[start..]);
        if length > 0 {
            let end = start + length;
            sums.push((at..end, pence.filter(|_| !goes_on(&text[end..]))));
        }
    }
    sums.extend(in_words(text));
    sums.sort_by_key(|(at, _)| (at.start, at.end));
    let addresses = addresses(text);
    let mut last = 0;
    sums.retain(|(at, _)| {
        let new = at.start >= last && !lies_in(&addresses, at.start);
        if new {
            last = at.end;
        }
        new
    });
    sums
}

/// Sums as they are said: 751 pounds, 50p.
fn in_words(text: &str) -> Vec<(Range<usize>, Option<u64>)> {
    let is_apart = |at: usize| !text[at..].starts_with(|c: char| c.is_alphanumeric());
    let pounds = text.match_indices("pounds").filter_map(|(at, unit)| {
        let before = text[..at].trim_end_matches([' ', '\u{a0}', '\n']);
        let start = before.trim_end_matches(|c: char| c.is_ascii_digit() || ",.".contains(c)).len();
        let (length, pence) = amount(&text[start..]);
        let whole = length > 0 && start + length == before.len() && begins_word(text, start);
        let end = at + unit.len();
        (whole && is_apart(end)).then_some((start..end, pence))
    });
    let pence = words_at(text).filter_map(|(at, word)| {
        let begins = word.trim_start_matches(|c: char| !c.is_alphanumeric() && c != '\u{a3}');
        let start = at + word.len() - begins.len();
        let digits = begins.bytes().take_while(u8::is_ascii_digit).count();
        let end = start + digits + 1;
        // More would be the lines of a screen.
        let whole = (1..=2).contains(&digits) && begins[digits..].starts_with('p');
        (whole && is_apart(end)).then(|| (start..end, begins[..digits].parse().ok()))
    });
    pounds.chain(pence).collect()
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
            3 if first <= 3 && pence == Some(0) => pounds.push_str(part),
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
    !text[..at].ends_with(|c: char| c.is_alphanumeric() || matches!(c, '.' | ',' | '\u{a3}' | '-'))
}

/// The pence of a fact's value, such as `751` or `75.60`.
pub(super) fn fact_pence(value: &str) -> Option<u64> {
    let (length, pence) = amount(value);
    pence.filter(|_| length == value.len())
}

#[cfg(test)]
mod tests {
    use super::*;

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
        for text in ["\u{a3} 751", "GBP 751", "GBP751", "751 pounds", "\u{a3}751.00"] {
            assert_eq!(found(text), [one(text, 75_100)], "{text}");
        }
        assert_eq!(found("(50p, or 5p.)"), [one("50p", 50), one("5p", 5)]);
        assert_eq!(found("\u{a3}751 pounds"), [one("\u{a3}751", 75_100)]);
        assert_eq!(found("\u{a3} and \u{a3}m, 751"), []);
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
        ] {
            assert_eq!(sums(text), [], "{text}");
        }
    }
}
