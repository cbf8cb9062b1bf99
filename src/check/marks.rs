//! Marks of Markdown that readers would see.
//!
//! Owns `markdown-as-text`: a link in two brackets whose name nothing defines, one
//! whose address has a space in it, and a heading without the space behind its
//! marks. What is escaped is meant as it stands.

use std::ops::Range;

use super::running::texts;
use crate::diag::{Diagnostic, Diagnostics};
use crate::parse::Document;

pub(super) fn check(document: &Document, diagnostics: &mut Diagnostics) {
    let body = &document.body;
    for (range, span) in texts(body) {
        // What does not stand in the file letter for letter was written otherwise.
        if range.start < span.start || range.end > span.end {
            continue;
        }
        let text = body.text(range);
        let begins = range.start as usize;
        let brackets = text.match_indices(']').filter_map(|(at, _)| link(&body.text, begins + at));
        let headings = text.starts_with("##").then(|| heading(&body.text, begins)).flatten();
        for (at, what, help) in brackets.chain(headings) {
            diagnostics.push(
                Diagnostic::warning(
                    "markdown-as-text",
                    format!("this is printed as it stands: {what}"),
                )
                .at(document.file.clone(), at)
                .help(help),
            );
        }
    }
}

/// Where something stands, what it lacks, and what to do.
type Mark = (Range<usize>, &'static str, String);

/// How far a link that is none is looked at.
const FAR: usize = 300;

/// A link that is none; `close` is the bracket that ends its words.
fn link(text: &str, close: usize) -> Option<Mark> {
    let from = text.floor_char_boundary(close.saturating_sub(FAR));
    let open = from + text[from..close].rfind(['[', '\n'])?;
    let words = text[open..close].strip_prefix('[')?;
    let before = text[..open].chars().next_back();
    let stands_alone = !before.is_some_and(|c| c.is_alphanumeric() || "\\[]".contains(c));
    if !stands_alone || !words.contains(char::is_alphabetic) || words.ends_with('\\') {
        return None;
    }
    let to = text.ceil_char_boundary((close + FAR).min(text.len()));
    let behind = text[close + 1..to].lines().next().unwrap_or("");
    if let Some(rest) = behind.strip_prefix('[') {
        let name = rest.split_once(']')?.0;
        let is_note = name.starts_with('^') || words.starts_with('^');
        let is_name = name.is_empty() || name.contains(char::is_alphabetic);
        let defined = if name.is_empty() { words } else { name };
        let help = format!("add a line `[{defined}]: address`, or write \\[ if it is text");
        let end = close + name.len() + 3;
        return (is_name && !is_note && !name.contains('[')).then_some((
            open..end,
            "nothing defines where it leads",
            help,
        ));
    }
    let address = behind.strip_prefix('(')?.split_once(')')?.0;
    let help = "write %20 for each space of the address, or \\[ if it is text".to_owned();
    let end = close + address.len() + 3;
    is_address(address).then_some((open..end, "an address has no spaces", help))
}

/// Whether something in round brackets was meant to lead somewhere.
fn is_address(text: &str) -> bool {
    let begins = ["http:", "https:", "www.", "mailto:", "tel:", "sms:", "/", "#", "./", "../"];
    let ending = text.rsplit_once('.').map_or("", |(_, ending)| ending);
    let is_file = (2..=4).contains(&ending.len())
        && ending.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
        && ending.starts_with(|c: char| c.is_ascii_lowercase());
    text.trim().contains(' ') && (begins.iter().any(|begin| text.starts_with(begin)) || is_file)
}

/// A heading that is none, at the beginning of a line.
fn heading(text: &str, begins: usize) -> Option<Mark> {
    let before = text[..begins].trim_end_matches([' ', '>']);
    let rest = &text[begins..];
    let marks = rest.len() - rest.trim_start_matches('#').len();
    let sound = before.is_empty() || before.ends_with('\n');
    let words = rest[marks..].starts_with(char::is_alphabetic);
    let marked = &rest[..marks];
    let help = format!("put a space behind {marked}, or write \\{marked} if it is text");
    (sound && marks <= 6 && words).then_some((
        begins..begins + marks,
        "a heading has a space behind its marks",
        help,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str) -> Vec<&str> {
        let links = text.match_indices(']').filter_map(|(at, _)| link(text, at));
        let heading = text.starts_with("##").then(|| heading(text, 0)).flatten();
        links.chain(heading).map(|(at, ..)| &text[at]).collect()
    }

    #[test]
    fn marks_that_were_meant_are_told() {
        for (text, told) in [
            ("Ask [samaritans][sam] now", "[samaritans][sam]"),
            ("Ask [samaritans][].", "[samaritans][]"),
            ("Ask [**them**][sam].", "[**them**][sam]"),
            ("[v](https://exa mple.org)", "[v](https://exa mple.org)"),
            ("the [form](my form.pdf), say", "[form](my form.pdf)"),
            ("[x](/first 48/)", "[x](/first 48/)"),
            ("##No space", "##"),
            ("###Łódź", "###"),
        ] {
            assert_eq!(found(text), [told], "{text}");
        }
    }

    #[test]
    fn what_is_text_is_not() {
        for text in [
            "[your name] and [your address]",
            "[1][2]",
            "[see][1]",
            "[^a][^b]",
            "[ ][x]",
            "rows[i][j]",
            "\\[a][b]",
            "[a\\][b]",
            "[your name](in capitals)",
            "[name](at most 30 letters, e.g. Ann)",
            "[a] (https://example.org/ x)",
            "[a][b",
            "##",
            "##9 ###",
            "#ScotSpirit",
            "#######x",
            "",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
