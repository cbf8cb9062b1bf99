//! Numbers in running text, in figures of any sort; and the addresses whose numbers
//! are none of the text's.
//!
//! Owns finding them. What is made of them is the business of the rules.

use std::ops::Range;

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

/// Puts what was found in the order of the text, the longest of a place first, and
/// leaves out what lies in another.
pub(super) fn keep_apart<T>(found: &mut Vec<(Range<usize>, T)>) {
    found.sort_by_key(|(at, _)| (at.start, std::cmp::Reverse(at.end)));
    let mut last = 0;
    found.retain(|(at, _)| {
        let new = at.start >= last;
        if new {
            last = at.end;
        }
        new
    });
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
