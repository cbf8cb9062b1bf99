//! Name, label and arguments of a directive.
//!
//! Owns the small grammar that the three forms share. A directive never
//! leaves its line. Where it ends and what it says are found by the same
//! functions, so that they cannot disagree.

use std::ops::Range;

use super::{Mistake, is_kebab_case, to_kebab_case};
use crate::model::body::{Argument, DirectiveText};

/// How many arguments a directive may have: more than any needs.
const MOST_ARGUMENTS: usize = 50;

/// A directive as it stands in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::parse) struct Written {
    pub(in crate::parse) name: Range<usize>,
    pub(in crate::parse) label: Option<DirectiveText>,
    pub(in crate::parse) arguments: Vec<Argument>,
    /// One past its last byte.
    pub(in crate::parse) end: usize,
}

/// Why a bracket or a brace has no end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Open {
    /// The line ends first.
    Unclosed(usize),
    /// Another bracket opens first.
    Nested(usize),
    /// A quotation mark is never closed.
    Quote(usize),
    /// A backtick: whatever this is, code comes into it.
    Backtick(usize),
}

/// The name that begins at `at`, whether or not it is a good one.
pub(in crate::parse) fn name(text: &str, at: usize) -> Range<usize> {
    let bytes = &text.as_bytes()[at..];
    let length =
        bytes.iter().take_while(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_')).count();
    at..at + length
}

/// One past the bracket that closes the label opening at `at`.
pub(super) fn label_end(text: &str, at: usize) -> Result<usize, Open> {
    let bytes = text.as_bytes();
    let mut i = at + 1;
    while i < bytes.len() {
        match bytes[i] {
            b'\\' if !ends_line(bytes, i + 1) => i += 1,
            b']' => return Ok(i + 1),
            b'[' => return Err(Open::Nested(i)),
            b'`' => return Err(Open::Backtick(i)),
            b'\n' | b'\r' => break,
            _ => {}
        }
        i += 1;
    }
    Err(Open::Unclosed(at))
}

/// One past the brace that closes the arguments opening at `at`.
///
/// A backslash covers the next byte wherever it stands. That keeps the search
/// linear over all directives of a line: what two searches make of the same
/// quotation mark stays different for ever, so at most three can be under way.
pub(super) fn arguments_end(text: &str, at: usize) -> Result<usize, Open> {
    let bytes = text.as_bytes();
    let mut quote = None;
    let mut i = at + 1;
    while i < bytes.len() {
        match (bytes[i], quote) {
            (b'\n' | b'\r', _) => break,
            (b'`', _) => return Err(Open::Backtick(i)),
            (b'\\', _) if !ends_line(bytes, i + 1) => i += 1,
            (b, Some((mark, _))) if b == mark => quote = None,
            (_, Some(_)) => {}
            (b'}', None) => return Ok(i + 1),
            (b'{', None) => return Err(Open::Nested(i)),
            (b @ (b'"' | b'\''), None) => quote = Some((b, i)),
            _ => {}
        }
        i += 1;
    }
    Err(quote.map_or(Open::Unclosed(at), |(_, start)| Open::Quote(start)))
}

fn ends_line(bytes: &[u8], at: usize) -> bool {
    matches!(bytes.get(at), None | Some(b'\n' | b'\r'))
}

impl Open {
    /// What to tell the author.
    pub(super) fn mistake(self, text: &str) -> Mistake {
        let letter = |at: usize| &text[at..at + 1];
        match self {
            Self::Unclosed(at) if letter(at) == "[" => Mistake::new(
                "directive-unclosed-bracket",
                at..at + 1,
                "this bracket is not closed in its line",
                "close it with `]`, or write `\\:` if this is no directive",
            ),
            Self::Unclosed(at) => Mistake::new(
                "directive-unclosed-bracket",
                at..at + 1,
                "this brace is not closed in its line",
                "close it with `}`, or write `\\:` if this is no directive",
            ),
            Self::Nested(at) => Mistake::new(
                "directive-unclosed-bracket",
                at..at + 1,
                format!("a second `{}` opens before the first is closed", letter(at)),
                format!("close the first one, or write `\\{}` if this is text", letter(at)),
            ),
            Self::Quote(at) => Mistake::new(
                "directive-arguments",
                at..at + 1,
                "this quotation mark is not closed in its line",
                format!("close it with {}", letter(at)),
            ),
            Self::Backtick(at) => Mistake::new(
                "directive-syntax",
                at..at + 1,
                "code cannot stand in a directive",
                "delete the backtick",
            ),
        }
    }
}

/// Reads the directive whose name begins at `at`.
///
/// Only a byte past its end is looked at, so what follows it is the caller's.
pub(in crate::parse) fn read(text: &str, at: usize) -> Result<Written, Mistake> {
    let name = name(text, at);
    let mut end = name.end;
    let mut label = None;
    let mut arguments = Vec::new();
    if text[end..].starts_with('[') {
        let close = closed(text, label_end(text, end))?;
        let span = end + 1..close - 1;
        label = Some(DirectiveText { text: unescape(&text[span.clone()]), span });
        end = close;
    }
    if text[end..].starts_with('{') {
        let close = closed(text, arguments_end(text, end))?;
        arguments = read_arguments(text, end + 1..close - 1)?;
        end = close;
    }
    let written = &text[name.clone()];
    if !is_kebab_case(written) {
        return Err(Mistake::new(
            "directive-name",
            name,
            format!("`{written}` cannot be the name of a directive"),
            format!("write `{}`: small letters, words joined by hyphens", to_kebab_case(written)),
        ));
    }
    Ok(Written { name, label, arguments, end })
}

fn closed(text: &str, end: Result<usize, Open>) -> Result<usize, Mistake> {
    end.map_err(|open| open.mistake(text))
}

fn read_arguments(text: &str, range: Range<usize>) -> Result<Vec<Argument>, Mistake> {
    let mut found: Vec<Argument> = Vec::new();
    let mut at = skip_space(text, range.start, range.end);
    while at < range.end {
        let (key, value, next) = read_argument(text, at, range.end)?;
        if found.len() == MOST_ARGUMENTS {
            let message = format!("this directive has more than {MOST_ARGUMENTS} arguments");
            let help = "keep those that the directive knows";
            return Err(Mistake::new("directive-arguments", key, message, help));
        }
        let name = DirectiveText { text: text[key.clone()].to_owned(), span: key };
        if found.iter().any(|known| known.name.text == name.text) {
            return Err(Mistake::new(
                "directive-arguments",
                name.span,
                format!("`{}` is given twice", name.text),
                "keep one of them",
            ));
        }
        found.push(Argument { name, value });
        at = skip_space(text, next, range.end);
        if at == next && at < range.end {
            return Err(Mistake::new(
                "directive-arguments",
                at..at + text[at..].chars().next().map_or(0, char::len_utf8),
                "there is no space between this and the value before",
                "put one space between two arguments",
            ));
        }
    }
    Ok(found)
}

/// `key=value`: the key, the value, and where it ends.
fn read_argument(
    text: &str,
    at: usize,
    end: usize,
) -> Result<(Range<usize>, DirectiveText, usize), Mistake> {
    let key = name(text, at);
    let word = at..at + text[at..end].find(char::is_whitespace).unwrap_or(end - at);
    if !is_kebab_case(&text[key.clone()]) {
        let help = "write arguments as `name=value`, the name in small letters";
        let message = format!("`{}` cannot be the name of an argument", &text[word.clone()]);
        return Err(Mistake::new("directive-arguments", word, message, help));
    }
    let named = &text[key.clone()];
    if text[key.end..end].trim_start().starts_with('=') && !text[key.end..].starts_with('=') {
        let message = format!("there is a space between `{named}` and its `=`");
        return Err(Mistake::new("directive-arguments", key, message, "delete the space"));
    }
    if key.end == end || !text[key.end..].starts_with('=') {
        let message = format!("`{named}` has no value");
        let help = format!("write `{named}=value`, or `{named}=\"…\"` if it has spaces in it");
        return Err(Mistake::new("directive-arguments", word, message, help));
    }
    let start = key.end + 1;
    let (value, next) = match text.as_bytes()[start..end].first() {
        Some(mark @ (b'"' | b'\'')) => quoted(text, start, *mark),
        _ => bare(text, start..end, named)?,
    };
    Ok((key, value, next))
}

fn quoted(text: &str, start: usize, mark: u8) -> (DirectiveText, usize) {
    let bytes = text.as_bytes();
    let mut i = start + 1;
    // The end is there: the brace would not have been found otherwise.
    while i < bytes.len() && bytes[i] != mark {
        i += if bytes[i] == b'\\' { 2 } else { 1 };
    }
    let span = start + 1..i.min(bytes.len());
    (DirectiveText { text: unescape(&text[span.clone()]), span }, i + 1)
}

fn bare(text: &str, range: Range<usize>, key: &str) -> Result<(DirectiveText, usize), Mistake> {
    let rest = &text[range.clone()];
    let end = range.start + rest.find(char::is_whitespace).unwrap_or(rest.len());
    let span = range.start..end;
    let value = &text[span.clone()];
    if value.is_empty() {
        let at = range.start - key.len() - 1..range.start;
        let message = format!("`{key}` has no value");
        let help = format!("write `{key}=value`, or `{key}=\"\"` if it is meant to be empty");
        return Err(Mistake::new("directive-arguments", at, message, help));
    }
    let refuse = |message: String, help: String| {
        Err(Mistake::new("directive-arguments", span.clone(), message, help))
    };
    if value.starts_with(['\u{201c}', '\u{201d}', '\u{201e}', '\u{2018}', '\u{2019}']) {
        let help = "use straight quotation marks: \"…\"".to_owned();
        return refuse("these quotation marks are not the straight ones".to_owned(), help);
    }
    if value.contains(['"', '\'', '\\']) {
        let help = format!("put the whole value in quotation marks: {key}=\"…\"");
        return refuse("a quotation mark or a backslash stands in this value".to_owned(), help);
    }
    if let Some(value) = value.strip_suffix(',') {
        let help = format!("write `{key}={value}` and a space");
        return refuse("arguments are parted by spaces, not by commas".to_owned(), help);
    }
    Ok((DirectiveText { text: value.to_owned(), span }, end))
}

fn skip_space(text: &str, at: usize, end: usize) -> usize {
    end - text[at.min(end)..end].trim_start().len()
}

/// Takes the backslash away before punctuation, as Markdown does.
fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letters.peek() {
            Some(next) if letter == '\\' && next.is_ascii_punctuation() => {}
            _ => {
                out.push(letter);
                continue;
            }
        }
        out.extend(letters.next());
    }
    out
}
