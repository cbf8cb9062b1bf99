//! The days of review and the last days as a calendar (RFC 5545).
//!
//! Owns the little of that format which days without hours need. A library for
//! it would bring a second one for dates.

use super::Scope;
use super::endings::last_days;
use super::pages::reviews;
use crate::model::date::Date;
use crate::model::file_ref::ContentHash;

/// A day that somebody has to know of.
struct Event<'s> {
    day: Date,
    /// What it is the day of. With its file it tells the event from all others.
    key: String,
    summary: String,
    file: &'s str,
    owner: Option<&'s str>,
}

/// The calendar: one event a page or fact, on the day its review is due, and one
/// on each last day of a page that no review
/// comes before. The format has no calendar without an event.
pub(super) fn days_of(scope: &Scope<'_>) -> Option<String> {
    let reviews = reviews(scope).into_iter().map(|review| Event {
        day: review.due,
        summary: format!("Review: {}", review.what),
        key: review.what,
        file: review.file,
        owner: review.owner,
    });
    let threats = last_days(scope).into_iter().filter(|last| last.threatens(scope.site.date));
    let endings = threats.map(|last| {
        let (title, ending) = (&last.document.common.title, last.ending.word());
        Event {
            day: last.day,
            key: format!("{title}\n{ending}"),
            summary: format!("Last day {ending}: {title}"),
            file: &last.document.file,
            owner: last.document.common.owner.as_deref(),
        }
    });
    let mut events: Vec<Event<'_>> = reviews.chain(endings).collect();
    if events.is_empty() {
        return None;
    }
    events.sort_by_key(|event| event.day);
    let mut out = String::new();
    for line in
        ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//pace//reviews//EN", "CALSCALE:GREGORIAN"]
    {
        push_line(line, &mut out);
    }
    for event in &events {
        push_event(event, scope.site.date, &mut out);
    }
    push_line("END:VCALENDAR", &mut out);
    Some(out)
}

fn push_event(event: &Event<'_>, today: Date, out: &mut String) {
    let owner = event.owner.map_or_else(String::new, |owner| format!("Owner: {owner}\n"));
    let key = ContentHash::of(format!("{}\n{}", event.file, event.key).as_bytes());
    push_line("BEGIN:VEVENT", out);
    push_line(&format!("UID:{}@review.pace", key.to_hex()), out);
    // A stamp has to be given; the day of the report keeps it the same
    // however often it is made.
    push_line(&format!("DTSTAMP:{}T000000Z", basic(today)), out);
    push_line(&format!("DTSTART;VALUE=DATE:{}", basic(event.day)), out);
    push_line(&format!("SUMMARY:{}", escaped(&event.summary)), out);
    push_line(&format!("DESCRIPTION:{}", escaped(&format!("{owner}{}", event.file))), out);
    push_line("END:VEVENT", out);
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
