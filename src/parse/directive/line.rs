//! Directives that have a line for themselves: leaves, and the opening and
//! closing fences of containers.

use std::ops::Range;

use super::{Mistake, Written, read};

/// What a line of colons is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::parse) enum Fence {
    /// `::name`, complete in itself.
    Leaf(Written),
    /// `:::name`, with the number of colons.
    Open(usize, Written),
    /// `:::`, with the number of colons.
    Close(usize),
}

/// Whether the text of a line, without what indents it, is to be read as a
/// directive. It may still be a bad one.
///
/// `::std::vector` and `::1` are texts; three colons are never one.
pub(super) fn is_fence(content: &str) -> bool {
    let rest = content.trim_start_matches(':');
    match content.len() - rest.len() {
        0 | 1 => false,
        2 => {
            let name = super::lexer::name(rest, 0);
            let starts = rest.starts_with(|c: char| c.is_ascii_alphabetic());
            let after = rest[name.end..].chars().next();
            starts && after.is_none_or(|c| c == '[' || c == '{' || c.is_whitespace())
        }
        _ => true,
    }
}

/// The number of colons of a line that is masked.
pub(in crate::parse) fn colons(text: &str, range: &Range<usize>) -> usize {
    text[range.clone()].bytes().take_while(|&b| b == b':').count()
}

/// Reads the line of a directive; `range` is the line without what indents it
/// and without trailing space.
pub(in crate::parse) fn fence(text: &str, range: &Range<usize>) -> Result<Fence, Mistake> {
    let colons = colons(text, range);
    let at = range.start + colons;
    let rest = &text[at..range.end];
    if rest.is_empty() {
        return Ok(Fence::Close(colons));
    }
    let marks = &text[range.start..at];
    if rest.starts_with(char::is_whitespace) {
        let name = rest.trim_start();
        let shown = name.split(|c: char| c.is_whitespace() || c == '[' || c == '{').next();
        return Err(Mistake::new(
            "directive-syntax",
            range.clone(),
            format!("there is a space between `{marks}` and the name"),
            format!("write `{marks}{}`", shown.unwrap_or(name)),
        ));
    }
    if !rest.starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return Err(Mistake::new(
            "directive-syntax",
            range.clone(),
            format!("the name of a directive is missing after `{marks}`"),
            format!("write `{marks}name`, or `\\:` if this is text"),
        ));
    }
    let written = read(text, at)?;
    if written.end < range.end {
        return Err(trailing(text, range, &written, colons));
    }
    Ok(if colons == 2 { Fence::Leaf(written) } else { Fence::Open(colons, written) })
}

fn trailing(text: &str, range: &Range<usize>, written: &Written, colons: usize) -> Mistake {
    let rest = &text[written.end..range.end];
    let start = range.end - rest.trim_start().len();
    let name = &text[written.name.clone()];
    let marks = ":".repeat(colons);
    let bare = written.label.is_none() && written.arguments.is_empty();
    let help = if rest.starts_with(|c: char| !c.is_whitespace()) {
        format!("write `{marks}{name}[…]{{…}}`, the square brackets first, and nothing else")
    } else if bare {
        format!("write `{marks}{name}[{}]`, or begin a new line", rest.trim())
    } else {
        "begin a new line for it".to_owned()
    };
    let message = format!("something follows the directive `{name}` in its line");
    Mistake::new("directive-syntax", start..range.end, message, help)
}
