//! Where the front matter of a file ends and its body begins.
//!
//! Owns the two fences of three hyphens. Does not read what stands between
//! them: that is [`yaml`](fn@super::yaml)'s.

use std::ops::Range;
use std::sync::Arc;

use crate::diag::Diagnostic;

const FENCE: &str = "---";
const BOM: char = '\u{feff}';

/// The two parts of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Split {
    /// The YAML between the fences; `None` where the file has no front matter.
    pub yaml: Option<Range<usize>>,
    /// The first byte of the body.
    pub body: usize,
}

/// Finds the front matter of a file.
///
/// The opening fence has to be the very first line, so that a file may begin
/// with a thematic break after any other line.
///
/// # Errors
///
/// An opening fence without a closing one, and front matter that does not
/// stand on the first line.
///
/// ```
/// use pace::parse::split;
///
/// let text = "---\ntitle: Help\n---\nHello\n";
/// let found = split(&"a.md".into(), text).unwrap();
/// assert_eq!(&text[found.yaml.unwrap()], "title: Help\n");
/// assert_eq!(&text[found.body..], "Hello\n");
/// ```
pub fn split(file: &Arc<str>, text: &str) -> Result<Split, Diagnostic> {
    let start = if text.starts_with(BOM) { BOM.len_utf8() } else { 0 };
    let Some(yaml) = fence_line(text, start) else {
        return match misplaced(text, start) {
            Some(at) => Err(not_first(file, at)),
            None => Ok(Split { yaml: None, body: start }),
        };
    };
    let mut at = yaml;
    while at < text.len() {
        if let Some(body) = fence_line(text, at) {
            return Ok(Split { yaml: Some(yaml..at), body });
        }
        at = next_line(text, at);
    }
    Err(unclosed(file, text, start, yaml))
}

/// If a fence stands in the line that begins at `at`, where the next begins.
fn fence_line(text: &str, at: usize) -> Option<usize> {
    if !text[at..].starts_with(FENCE) {
        return None;
    }
    let end = next_line(text, at);
    text[at + FENCE.len()..end].trim_end().is_empty().then_some(end)
}

fn next_line(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |end| at + end + 1)
}

/// A fence after blank lines with a field behind it: front matter that would
/// silently be printed as text.
fn misplaced(text: &str, start: usize) -> Option<Range<usize>> {
    let blank = text[start..].len() - text[start..].trim_start().len();
    if blank == 0 {
        return None;
    }
    let fence = start + blank;
    let next = fence_line(text, fence)?;
    let line = &text[next..next_line(text, next)];
    let (key, _) = line.split_once(':')?;
    let is_field = !key.is_empty()
        && key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b"_-".contains(&b));
    is_field.then_some(fence..fence + FENCE.len())
}

fn not_first(file: &Arc<str>, at: Range<usize>) -> Diagnostic {
    Diagnostic::error("front-matter-not-first", "the front matter does not begin the file")
        .at(file.clone(), at)
        .help("delete the empty lines and spaces before this line, so that `---` is the first line")
}

fn unclosed(file: &Arc<str>, text: &str, start: usize, yaml: usize) -> Diagnostic {
    let indented = text[yaml..].lines().find(|line| line.trim() == FENCE);
    let help = if indented.is_some() {
        "delete the spaces before the second `---`: it has to stand at the margin"
    } else {
        "write a line with three hyphens, `---`, under the last field"
    };
    Diagnostic::error("front-matter-unclosed", "the front matter is never closed")
        .at(file.clone(), start..start + FENCE.len())
        .help(help)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split_ok(text: &str) -> (Option<&str>, &str) {
        let found = split(&"a.md".into(), text).unwrap();
        (found.yaml.map(|range| &text[range]), &text[found.body..])
    }

    fn error(text: &str) -> (String, Range<usize>, String) {
        let found = split(&"a.md".into(), text).unwrap_err();
        let place = found.place.unwrap();
        (found.code, place.start..place.end, found.help.unwrap())
    }

    #[test]
    fn fences_part_the_fields_from_the_body() {
        assert_eq!(split_ok("---\na: b\n---\nBody\n"), (Some("a: b\n"), "Body\n"));
        assert_eq!(split_ok("---\n---\nBody"), (Some(""), "Body"));
        assert_eq!(split_ok("---\na: b\n---"), (Some("a: b\n"), ""));
        assert_eq!(split_ok("--- \t\na: b\n--- \n\nBody"), (Some("a: b\n"), "\nBody"));
    }

    #[test]
    fn line_ends_and_marks_of_windows_are_understood() {
        assert_eq!(split_ok("---\r\na: b\r\n---\r\nBody\r\n"), (Some("a: b\r\n"), "Body\r\n"));
        assert_eq!(split_ok("\u{feff}---\na: b\n---\nBody"), (Some("a: b\n"), "Body"));
        assert_eq!(split_ok("\u{feff}Body"), (None, "Body"));
    }

    #[test]
    fn a_file_need_not_have_front_matter() {
        assert_eq!(split_ok(""), (None, ""));
        assert_eq!(split_ok("Body\n\n---\n\nMore\n"), (None, "Body\n\n---\n\nMore\n"));
        assert_eq!(split_ok("----\na: b\n----\n"), (None, "----\na: b\n----\n"));
        assert_eq!(split_ok("--- a\n---\n"), (None, "--- a\n---\n"));
        assert_eq!(split_ok("\n---\nSome words: here\n"), (None, "\n---\nSome words: here\n"));
    }

    #[test]
    fn a_longer_or_indented_rule_does_not_close() {
        assert_eq!(split_ok("---\na: |\n  ---\n----\n---\nB"), (Some("a: |\n  ---\n----\n"), "B"));
    }

    #[test]
    fn an_unclosed_fence_is_shown_where_it_opens() {
        let (code, at, help) = error("\u{feff}---\ntitle: x\n\nBody\n");
        assert_eq!((code.as_str(), at), ("front-matter-unclosed", 3..6));
        assert_eq!(help, "write a line with three hyphens, `---`, under the last field");
        let (_, _, help) = error("---\ntitle: x\n ---\nBody\n");
        assert_eq!(
            help,
            "delete the spaces before the second `---`: it has to stand at the margin"
        );
        assert_eq!(error("---").0, "front-matter-unclosed");
    }

    #[test]
    fn front_matter_after_an_empty_line_is_not_printed_as_text() {
        let (code, at, _) = error("\r\n---\r\ntitle: x\r\n---\r\n");
        assert_eq!((code.as_str(), at), ("front-matter-not-first", 2..5));
        assert_eq!(error("  ---\ntitle: x\n---\n").1, 2..5);
    }
}
