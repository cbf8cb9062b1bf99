//! The days of review as a calendar (RFC 5545).
//!
//! Owns the little of that format which days without hours need. A library for
//! it would bring a second one for dates.

use super::Scope;
use super::pages::reviews;
use crate::model::date::Date;
use crate::model::file_ref::ContentHash;

/// The calendar: one event a page or fact, on the day its review is due. The
/// format has no calendar without an event.
pub(super) fn reviews_of(scope: &Scope<'_>) -> Option<String> {
    let all = reviews(scope);
    if all.is_empty() {
        return None;
    }
    let mut out = String::new();
    for line in
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//pace//reviews//EN", "CALSCALE:GREGORIAN"]
    {
        push_line(line, &mut out);
    }
    for review in all {
        let owner = review.owner.map_or_else(String::new, |owner| format!("Owner: {owner}\n"));
        let key = ContentHash::of(format!("{}\n{}", review.file, review.what).as_bytes());
        push_line("BEGIN:VEVENT", &mut out);
        push_line(&format!("UID:{}@review.pace", key.to_hex()), &mut out);
        // A stamp has to be given; the day of the report keeps it the same
        // however often it is made.
        push_line(&format!("DTSTAMP:{}T000000Z", basic(scope.site.date)), &mut out);
        push_line(&format!("DTSTART;VALUE=DATE:{}", basic(review.due)), &mut out);
        push_line(&format!("SUMMARY:{}", escaped(&format!("Review: {}", review.what))), &mut out);
        push_line(
            &format!("DESCRIPTION:{}", escaped(&format!("{owner}{}", review.file))),
            &mut out,
        );
        push_line("END:VEVENT", &mut out);
    }
    push_line("END:VCALENDAR", &mut out);
    Some(out)
}

fn basic(date: Date) -> String {
    date.to_string().replace('-', "")
}

fn escaped(text: &str) -> String {
    let text = text.replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    let text = text.replace("\r\n", "\\n").replace(['\n', '\r'], "\\n");
    // Nothing else that controls may stand in it; some readers end a line there.
    text.replace(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'), " ")
}

/// Writes a line in pieces of at most 75 bytes, as the format demands.
fn push_line(line: &str, out: &mut String) {
    let mut rest = line;
    let mut room = 75;
    while rest.len() > room {
        let (first, after) = rest.split_at(rest.floor_char_boundary(room));
        out.push_str(first);
        out.push_str("\r\n ");
        rest = after;
        room = 74;
    }
    out.push_str(rest);
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_folded_between_letters() {
        let mut out = String::new();
        push_line(&"\u{142}".repeat(100), &mut out);
        assert!(out.lines().all(|line| line.len() <= 75), "{out}");
        assert_eq!(out.replace("\r\n ", ""), format!("{}\r\n", "\u{142}".repeat(100)));
    }

    #[test]
    fn what_means_something_in_the_format_is_escaped() {
        assert_eq!(escaped("a;b, c\\d\ne"), "a\\;b\\, c\\\\d\\ne");
        assert_eq!(escaped("a\rEND:VEVENT\u{b}b\u{85}c\u{2028}d"), "a\\nEND:VEVENT b c d");
    }
}
