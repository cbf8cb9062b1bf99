//! Raw HTML as it is written: what a tag says, and what is heard of words.
//!
//! Owns the reading of attributes and of references such as `&nbsp;`. Which tags
//! lead somewhere is known to `parse`.

use super::links::is_seen;

/// Whether a tag brings words of its own, as an image does. One that says nothing
/// has `alt=""`.
pub(super) fn tag_says(tag: &str) -> bool {
    ["alt", "aria-label", "title"].iter().any(|name| attribute(tag, name).is_some_and(is_heard))
}

/// What an attribute says, as it is written; nothing where it has no value.
fn attribute<'t>(tag: &'t str, wanted: &str) -> Option<&'t str> {
    let ends_name = |c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>');
    let name = tag.trim_start_matches(['<', '/']);
    let mut rest = &name[name.find(ends_name)?..];
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        let first = rest.chars().next().filter(|first| *first != '>')?;
        // A sign of equality begins a name where none stands before it.
        let behind = &rest[first.len_utf8()..];
        let end = behind.find(|c| ends_name(c) || c == '=').unwrap_or(behind.len());
        let (name, behind) = rest.split_at(first.len_utf8() + end);
        let (value, after) = match behind.trim_ascii_start().strip_prefix('=') {
            Some(value) => value_of(value.trim_ascii_start()),
            None => ("", behind),
        };
        if name.eq_ignore_ascii_case(wanted) {
            return Some(value);
        }
        rest = after;
    }
}

/// The value that a text begins with, and what stands behind it.
fn value_of(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(quoted) = text.strip_prefix(quote) {
            return quoted.split_once(quote).unwrap_or((quoted, ""));
        }
    }
    text.split_at(text.find(|c: char| c.is_ascii_whitespace() || c == '>').unwrap_or(text.len()))
}

/// References to signs that nobody sees or hears.
const SILENT: [&str; 20] = [
    "NewLine",
    "NoBreak",
    "NonBreakingSpace",
    "Tab",
    "ThinSpace",
    "VeryThinSpace",
    "ZeroWidthSpace",
    "emsp",
    "emsp13",
    "emsp14",
    "ensp",
    "hairsp",
    "lrm",
    "nbsp",
    "numsp",
    "puncsp",
    "rlm",
    "shy",
    "thinsp",
    "zwnj",
];

/// Whether anything is seen or heard of words of raw HTML.
pub(super) fn is_heard(words: &str) -> bool {
    const LONGEST: usize = 20;
    let mut rest = words;
    while let Some(sign) = rest.find('&') {
        let name = &rest[sign + 1..];
        let end = name.bytes().take(LONGEST).position(|byte| byte == b';');
        let Some(end) = end.filter(|end| !is_seen(&rest[..sign]) && is_silent(&name[..*end]))
        else {
            return true;
        };
        rest = &name[end + 1..];
    }
    is_seen(rest)
}

/// Whether a reference stands for a sign that nobody sees or hears.
fn is_silent(name: &str) -> bool {
    let Some(number) = name.strip_prefix('#') else { return SILENT.contains(&name) };
    let number = match number.strip_prefix(['x', 'X']) {
        Some(number) => u32::from_str_radix(number, 16),
        None => number.parse(),
    };
    let sign = number.ok().and_then(char::from_u32);
    sign.is_some_and(|sign| !is_seen(sign.encode_utf8(&mut [0; 4])))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_attribute_is_read_as_browsers_do() {
        for tag in [
            "<img alt=\"A map\">",
            "<img alt = \"A map\" src=x>",
            "<IMG\nALT\n=\n'A map'>",
            "<img src=x/alt='no' title='alt=\"\"' alt=\"A map\"/>",
            "<img/alt='A map'/>",
            "<img = alt='A map'>",
            "<img src alt='A map'",
        ] {
            assert_eq!(attribute(tag, "alt"), Some("A map"), "{tag}");
        }
        for tag in ["<img>", "<img", "<img data-alt=x>", "<img title='alt=x'>", "<img title=alt=x>"]
        {
            assert_eq!(attribute(tag, "alt"), None, "{tag}");
        }
        assert_eq!(attribute("<img alt>", "alt"), Some(""));
        assert_eq!(attribute("<img alt= src=x>", "src"), None);
    }

    #[test]
    fn signs_that_nobody_hears_are_no_words() {
        for silent in ["", " ", "&nbsp;", " &#160;\u{200b}&#x200B;&shy; "] {
            assert!(!is_heard(silent), "{silent:?}");
        }
        for heard in
            ["x", "&rarr;", "&nbsp;x", "&nbsp", "a & b", "&", "&#65;", "&#x1F44D;", "&\u{142};"]
        {
            assert!(is_heard(heard), "{heard:?}");
        }
    }
}
