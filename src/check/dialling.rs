//! Telephone numbers in a text, however people group them.
//!
//! Owns what a telephone number looks like, and what only looks like one: an
//! address, a book's number, the number of an order. A number is found in one
//! pass over the groups of digits, so that a megabyte of them costs no more than
//! its length.

use std::ops::Range;

use super::numbers::{addresses, digit, lies_in};
use crate::i18n::{lengths_abroad, lengths_at_home};

/// The most digits that a number can have anywhere in the world.
const MOST: usize = 15;

/// Digits without anything between them.
struct Group {
    at: Range<usize>,
    /// How many digits stand in the run before it and with it.
    digits: Range<usize>,
    /// What stands between it and the group before.
    parted: Parted,
    /// Whether letters touch it, as in `8am`.
    touched: bool,
}

/// What stands before a group.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Parted {
    /// Nothing of the run.
    Nothing,
    /// White space.
    Space,
    /// Brackets, a hyphen, a point or a slash.
    Mark,
}

/// Groups of digits with separators between them.
#[derive(Default)]
struct Run {
    groups: Vec<Group>,
    /// All digits, in those of English.
    digits: String,
    /// Whether it begins with a plus sign.
    plus: bool,
    end: usize,
}

/// The telephone numbers of a text.
pub(super) fn phone_numbers(text: &str) -> Vec<Range<usize>> {
    let addresses = addresses(text);
    let mut numbers = Vec::new();
    let mut at = 0;
    while let Some(start) = next_start(text, at) {
        let run = Run::read(text, start);
        let mut group = 0;
        while group < run.groups.len() {
            let Some(last) = run.number_from(text, group) else {
                group += 1;
                continue;
            };
            let number = run.place(text, group, last);
            if !lies_in(&addresses, number.start) && !is_reference(text, &number) {
                numbers.push(number);
            }
            group = last + 1;
        }
        at = run.end;
    }
    numbers
}

/// The digits of a number as they are dialled in the United Kingdom, from
/// wherever it was written for: `+44 (0)131…` and `0044 131…` are `0131…`.
pub(super) fn at_home(number: &str) -> String {
    let digits: String = number.chars().filter_map(digit).collect();
    let abroad = if number.contains(is_plus) { "44" } else { "0044" };
    match digits.strip_prefix(abroad) {
        Some(rest) => format!("0{}", rest.strip_prefix('0').unwrap_or(rest)),
        None => digits,
    }
}

/// The next digit or plus sign before a digit.
fn next_start(text: &str, from: usize) -> Option<usize> {
    let rest = text.get(from..)?;
    let mut characters = rest.char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let plus = is_plus(c) && characters.peek().is_some_and(|(_, c)| digit(*c).is_some());
        if plus || digit(c).is_some() {
            return Some(from + at);
        }
    }
    None
}

impl Run {
    /// Reads the run that begins at a digit or a plus sign.
    fn read(text: &str, start: usize) -> Self {
        let mut run = Self { end: start, ..Self::default() };
        let mut at = start;
        if let Some(sign) = text[start..].chars().next().filter(|c| is_plus(*c)) {
            run.plus = true;
            at += sign.len_utf8();
        }
        let mut parted = Parted::Nothing;
        loop {
            let before = run.digits.len();
            let from = if run.groups.is_empty() { start } else { at };
            for c in text[at..].chars() {
                let Some(digit) = digit(c) else { break };
                run.digits.push(digit);
                at += c.len_utf8();
            }
            let letter = text[at..].chars().next().is_some_and(touches);
            let touched = letter || run.groups.is_empty() && is_attached(text, start);
            let digits = before..run.digits.len();
            run.groups.push(Group { at: from..at, digits, parted, touched });
            run.end = at;
            let Some((after, next)) = separator(text, at).filter(|_| !letter) else { return run };
            (at, parted) = (after, next);
        }
    }

    /// The last group of the number that begins with a group, if one does.
    fn number_from(&self, text: &str, first: usize) -> Option<usize> {
        let begins = self.groups.get(first)?;
        if begins.touched {
            return None;
        }
        let from = begins.digits.start;
        let plus = self.plus && first == 0;
        let most = self.digits.len().min(from + MOST);
        let digits = &self.digits[from..most];
        // Ends of groups are where a number may end.
        let groups = self.groups[first..].iter().take(MOST).zip(first..);
        let ends: Vec<(usize, usize)> = groups
            .take_while(|(group, at)| *at == first || !group.touched)
            .map(|(group, at)| (group.digits.end - from, at))
            .take_while(|(length, _)| *length <= MOST)
            .collect();
        let after = |length: usize| ends.iter().find(|(end, _)| *end == length).map(|(_, at)| *at);
        let longest = |least: usize| ends.iter().rev().find(|(end, _)| *end >= least);
        if plus {
            return lengths_abroad(digits).iter().find_map(|length| after(*length)).or_else(|| {
                let named = !digits.starts_with('0');
                longest(8).filter(|_| named).map(|(_, at)| *at)
            });
        }
        if let Some(last) = self.helpline(first, digits, &after) {
            return Some(last);
        }
        let last = lengths_at_home(digits).iter().find_map(|length| after(*length));
        let whole = || longest(9).filter(|_| first == 0 && is_national(digits)).map(|(_, at)| *at);
        let last = last.or_else(whole)?;
        self.is_grouped_well(text, first, last).then_some(last)
    }

    /// The six digits of a helpline that begins with 116. Three more behind them
    /// are a large number's, and so are they behind other digits, unless they are
    /// one that all of Europe knows.
    fn helpline(
        &self,
        first: usize,
        digits: &str,
        after: &impl Fn(usize) -> Option<usize>,
    ) -> Option<usize> {
        let last = after(6).filter(|_| digits.starts_with("116"))?;
        let goes_on = self.groups.get(last + 1).is_some_and(|next| next.digits.len() == 3);
        let known = first == 0 || EUROPEAN.iter().any(|number| digits.starts_with(number));
        (known && !goes_on).then_some(last)
    }

    /// Whether the groups are those of a telephone number: `01/02/2026 03` are
    /// days, `0800-1630` are hours, `0-306-40615-2` is a book, and an order has
    /// its digits in one.
    fn is_grouped_well(&self, text: &str, first: usize, last: usize) -> bool {
        let groups = &self.groups[first..=last];
        let [begins, others @ ..] = groups else { return false };
        if groups.iter().all(|group| is_clock(&self.digits[group.digits.clone()])) {
            return false;
        }
        let count: usize = groups.iter().map(|group| group.digits.len()).sum();
        if others.is_empty() {
            let all = &self.digits[begins.digits.clone()];
            return lengths_at_home(all).contains(&count)
                && (count != 10 || all.starts_with("0800") || all.starts_with("0500"));
        }
        let abroad = self.digits[begins.digits.start..].starts_with("00");
        let by_spaces = others.iter().all(|group| group.parted == Parted::Space);
        let bracket = text[..begins.at.start].ends_with(['(', '\u{ff08}']);
        begins.digits.len() >= 3 || bracket || by_spaces && (abroad || count == 11)
    }

    /// Where a number stands, with the bracket before an area code.
    fn place(&self, text: &str, first: usize, last: usize) -> Range<usize> {
        let (begins, ends) = (&self.groups[first].at, &self.groups[last].at);
        let closes = |at: usize| text[at..].trim_start().starts_with([')', '\u{ff09}']);
        let before = text[..begins.start].chars().next_back();
        let bracket = before.filter(|c| matches!(c, '(' | '\u{ff08}'));
        let area = first < last && closes(begins.end);
        let start = begins.start - bracket.filter(|_| area).map_or(0, char::len_utf8);
        start..ends.end
    }
}

/// The helplines with six digits that are the same in all of Europe.
const EUROPEAN: [&str; 5] = ["116000", "116006", "116111", "116117", "116123"];

/// Whether digits are a time of day as a timetable has it: `0830`.
fn is_clock(digits: &str) -> bool {
    let quarter = ["00", "15", "30", "45"].iter().any(|quarter| digits.ends_with(quarter));
    digits.len() == 4 && quarter && digits < "2415"
}

/// Whether digits can begin a number of some country as it is dialled there, or
/// abroad.
fn is_national(digits: &str) -> bool {
    matches!(digits.as_bytes(), [b'0', b'1'..=b'9', ..] | [b'0', b'0', b'1'..=b'9', ..])
}

/// One past what parts two groups at an offset, if another group follows it.
fn separator(text: &str, at: usize) -> Option<(usize, Parted)> {
    let mut parted = Parted::Space;
    let mut marks = 0;
    let rest = &text[at..];
    for (offset, c) in rest.char_indices() {
        let behind = &rest[offset + c.len_utf8()..];
        match c {
            _ if digit(c).is_some() => return (offset > 0).then_some((at + offset, parted)),
            '.' | '/' if offset == 0 => {
                let follows = behind.chars().next().and_then(digit);
                return follows.map(|_| (at + 1, Parted::Mark));
            }
            '(' | '\u{ff08}' if !is_area_code(behind) => return None,
            '(' | ')' | '\u{ff08}' | '\u{ff09}' => parted = Parted::Mark,
            _ if is_hyphen(c) && marks == 0 => {
                marks += 1;
                parted = Parted::Mark;
            }
            _ if c.is_whitespace() || is_unseen(c) => {}
            _ => return None,
        }
    }
    None
}

/// Whether a bracket closes behind a few digits: `+44 (0)800`.
fn is_area_code(behind: &str) -> bool {
    const LONGEST: usize = 6;
    let digits = behind.chars().take_while(|c| digit(*c).is_some()).take(LONGEST).count();
    digits > 0 && behind.chars().nth(digits).is_some_and(|c| matches!(c, ')' | '\u{ff09}'))
}

fn is_plus(c: char) -> bool {
    matches!(c, '+' | '\u{ff0b}')
}

fn is_hyphen(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{ff0d}')
}

/// Characters that show nothing: marks of direction and places to break a line.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2069}')
}

/// Whether a letter makes digits beside it part of a word. Scripts that put no
/// space between words, or join "and" to the next one, do not.
pub(super) fn touches(c: char) -> bool {
    c == '_' || c == '@' || (c as u32) < 0x250 && c.is_alphabetic()
}

/// Whether the digits at an offset go on with what stands before them: a word,
/// or a part of an address or of a number in an order.
pub(super) fn is_attached(text: &str, at: usize) -> bool {
    let mut before = text[..at].chars().rev();
    match before.next() {
        Some(c) if touches(c) || matches!(c, '=' | '#' | '%') => true,
        Some('/' | '-') => before.next().is_some_and(touches),
        _ => false,
    }
}

/// Words before numbers of books: never those of telephones.
const BOOKS: [&str; 5] = ["isbn", "isbn-10", "isbn-13", "issn", "doi"];

/// Words before numbers that are kept in one piece.
const REFERENCES: [&str; 10] = [
    "account",
    "case",
    "charity",
    "company",
    "invoice",
    "order",
    "policy",
    "ref",
    "reference",
    "registration",
];

/// Whether the words before a number say what it is.
pub(super) fn is_reference(text: &str, number: &Range<usize>) -> bool {
    const FAR: usize = 48;
    let near = text.floor_char_boundary(number.start.saturating_sub(FAR));
    let mut words = text[near..number.start]
        .split_whitespace()
        .rev()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase())
        .filter(|word| !word.is_empty());
    let mut word = words.next().unwrap_or_default();
    if BOOKS.contains(&word.as_str()) {
        return true;
    }
    if matches!(word.as_str(), "number" | "no" | "id") {
        word = words.next().unwrap_or_default();
    }
    let whole = text[number.clone()].chars().all(|c| digit(c).is_some());
    whole && REFERENCES.contains(&word.as_str())
}

#[cfg(test)]
mod tests;
