//! The text of a `.ftl` file, and what is wrong with its syntax.
//!
//! Owns [`MessageSource`] and the wording of syntax errors. What the messages
//! mean is `entries`'.

use std::ops::Range;
use std::sync::Arc;

use fluent::FluentResource;
use fluent_syntax::parser::{ErrorKind, ParserError};

use crate::diag::{Diagnostic, Diagnostics};
use crate::model::lang::LangTag;

/// Who wrote a message file. A later layer replaces messages of an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// It is part of the program.
    Embedded,
    /// It belongs to the theme of the site.
    Theme,
    /// It belongs to the site.
    Site,
}

/// One file of messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageSource {
    /// The language that it is in.
    pub tag: LangTag,
    /// Who wrote it.
    pub layer: Layer,
    /// Its path, for diagnostics.
    pub file: Arc<str>,
    /// Its text.
    pub text: Arc<str>,
}

/// Parses a file. Messages around a syntax error are kept.
pub(super) fn parse(source: &MessageSource, diagnostics: &mut Diagnostics) -> Arc<FluentResource> {
    // A byte order mark is no Fluent; blank lines of the same length keep all
    // places right.
    let text = match source.text.strip_prefix('\u{feff}') {
        Some(rest) => format!("\n\n\n{rest}"),
        None => source.text.to_string(),
    };
    if let Some(at) = too_deep(&text) {
        diagnostics.push(
            Diagnostic::error("fluent-syntax", "braces and brackets stand in each other too deep")
                .at(source.file.clone(), whole_letters(&source.text, &(at..at + 1)))
                .help(format!(
                    "no text needs more than {DEEPEST} of them; nothing of this file is used"
                )),
        );
        return Arc::new(FluentResource::try_new(String::new()).unwrap_or_else(|(empty, _)| empty));
    }
    // Where an escape sequence goes wrong at such a letter the parser would take
    // a part of it, and panics. It is given a copy without these letters first; if
    // that has no mistake at all, they stand where a backslash means nothing. Which
    // mistake it is does not say enough: one in an attribute is told as another.
    let parsed = match without_broken_escapes(&text).map(FluentResource::try_new) {
        Some(Err(failed)) => Err(failed),
        Some(Ok(_)) | None => FluentResource::try_new(text),
    };
    let resource = parsed.unwrap_or_else(|(resource, errors)| {
        diagnostics.extend(errors.iter().map(|error| told(error, source)));
        resource
    });
    Arc::new(resource)
}

/// How many braces and brackets may stand in each other: more than any text needs,
/// and few enough for a reader that goes into each by calling itself.
const DEEPEST: usize = 100;

/// Where braces and brackets stand in each other too deep. Those of plain text
/// and of quoted texts count too: no text has so many that are never closed.
fn too_deep(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    text.bytes().enumerate().find_map(|(at, byte)| {
        match byte {
            b'{' | b'(' => open += 1,
            b'}' | b')' => open = open.saturating_sub(1),
            b'\n' if begins_message(&text[at + 1..]) => open = 0,
            _ => {}
        }
        (open > DEEPEST).then_some(at)
    })
}

/// Whether a message begins here, where nothing of another is open any more: its
/// `=` would end whatever the parser is in.
fn begins_message(text: &str) -> bool {
    let name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    // A term begins with a hyphen.
    let text = text.strip_prefix('-').unwrap_or(text);
    text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.trim_start_matches(name).trim_start_matches(' ').starts_with('=')
}

/// A text of the same length in which no escape sequence of too few digits ends
/// at a letter of several bytes; nothing where none does.
fn without_broken_escapes(text: &str) -> Option<String> {
    let mut places = text.match_indices('\\').filter_map(|(at, _)| {
        let rest = &text[at + 1..];
        let digits = match rest.chars().next()? {
            'u' => 4,
            'U' => 6,
            _ => return None,
        };
        let after = rest[1..].trim_start_matches(|c: char| c.is_ascii_hexdigit());
        let found = rest.len() - 1 - after.len();
        let letter = after.chars().next().filter(|c| found < digits && !c.is_ascii())?;
        Some((text.len() - after.len(), letter.len_utf8()))
    });
    let first = places.next()?;
    let mut plain = text.to_owned();
    for (at, length) in std::iter::once(first).chain(places) {
        plain.replace_range(at..at + length, &"?".repeat(length));
    }
    Some(plain)
}

fn told(error: &ParserError, source: &MessageSource) -> Diagnostic {
    let place = whole_letters(&source.text, &error.pos);
    if let Some(line) = attribute(&error.kind, &source.text, place.start) {
        return Diagnostic::error("fluent-syntax", "something in this attribute is wrong")
            .at(source.file.clone(), line)
            .help(
                "it is `.name = text`; braces come in pairs, quoted texts end on their line, \
                   and their escapes are \\\\, \\\" and \\u0000 with four digits",
            );
    }
    let (message, help) = wording(&error.kind);
    Diagnostic::error("fluent-syntax", message)
        .at(source.file.clone(), place)
        .maybe_help(help.map(str::to_owned))
}

/// The line of an attribute that the parser gave up. It does not tell why, and
/// takes the line for the beginning of a message.
fn attribute(kind: &ErrorKind, text: &str, at: usize) -> Option<Range<usize>> {
    let line = text[at..].lines().next()?;
    let own = line.trim_start();
    let is_it = matches!(kind, ErrorKind::ExpectedCharRange { .. }) && own.starts_with('.');
    let start = at + line.len() - own.len();
    is_it.then(|| start..start + own.trim_end().len())
}

/// The parser counts bytes and may point into a letter, or past the end.
fn whole_letters(text: &str, range: &Range<usize>) -> Range<usize> {
    let start = text.floor_char_boundary(range.start.min(text.len()));
    let end = text.ceil_char_boundary(range.end.clamp(start, text.len()));
    start..end
}

const TO_CHOOSE: &str = "a choice is made on a variable: { $count -> [one] … *[other] … }";

fn wording(kind: &ErrorKind) -> (String, Option<&'static str>) {
    match kind {
        ErrorKind::ExpectedToken(token) if !matches!(token, '=' | '}') => {
            (format!("expected `{token}` here"), None)
        }
        ErrorKind::ExpectedMessageField { entry_id } => (
            format!("the message `{entry_id}` has no text"),
            Some("write the text after `=`, or add an attribute"),
        ),
        ErrorKind::ExpectedTermField { entry_id } => {
            (format!("the term `-{entry_id}` has no text"), Some("write it after `=`"))
        }
        ErrorKind::DuplicatedNamedArgument(name) => {
            (format!("the argument `{name}` is given twice"), None)
        }
        _ => {
            let (message, help) = plain_wording(kind);
            (message.to_owned(), Some(help))
        }
    }
}

fn plain_wording(kind: &ErrorKind) -> (&'static str, &'static str) {
    use ErrorKind as Kind;
    match kind {
        Kind::ExpectedToken('}') => ("a `{` is not closed before this", "close it with `}`"),
        Kind::ExpectedCharRange { .. } => (
            "a message cannot begin like this",
            "an id has letters, digits and hyphens; the lines of a long text are indented",
        ),
        Kind::ForbiddenCallee => (
            "this cannot be called as a function",
            "functions are written in capitals: NUMBER($count)",
        ),
        Kind::MissingDefaultVariant => {
            ("the choice has no default", "mark one variant with a star: *[other]")
        }
        Kind::MissingValue => ("a text is missing here", "write it after `=` or `]`"),
        Kind::MultipleDefaultVariants => {
            ("the choice has more than one default", "leave the star at one variant")
        }
        Kind::MessageReferenceAsSelector | Kind::MessageAttributeAsSelector => {
            ("a choice cannot be made on a message", TO_CHOOSE)
        }
        Kind::TermReferenceAsSelector => {
            ("a choice cannot be made on a term, only on an attribute of it", TO_CHOOSE)
        }
        Kind::TermAttributeAsPlaceable => {
            ("an attribute of a term cannot be printed", "print the term itself: { -name }")
        }
        Kind::UnterminatedStringLiteral => {
            ("a quoted text is not closed on its line", "close it with `\"`")
        }
        Kind::PositionalArgumentFollowsNamed => {
            ("a plain argument stands after a named one", "write plain arguments first")
        }
        Kind::UnknownEscapeSequence(_) | Kind::InvalidUnicodeEscapeSequence(_) => (
            "this is no escape sequence",
            "there are \\\\, \\\" and \\u0000 with four digits, inside quotes only",
        ),
        Kind::UnbalancedClosingBrace => {
            ("a `}` has no `{` before it", "for the sign itself write {\"}\"}")
        }
        Kind::ExpectedInlineExpression | Kind::ExpectedLiteral => {
            ("a variable, a term or a quoted text is missing here", "write { $name } or { -term }")
        }
        Kind::ExpectedSimpleExpressionAsSelector => ("a choice cannot be made on this", TO_CHOOSE),
        // The rest is `=`, or was worded with a name in it.
        _ => (
            "expected `=` after the id of a message",
            "write `id = text`; the lines of a long text are indented",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is told of a text: place, message, hint.
    fn told_of(text: &str) -> Vec<(Range<usize>, String, String)> {
        let source = MessageSource {
            tag: LangTag::new("en").expect("is a tag"),
            layer: Layer::Site,
            file: "locales/en/site.ftl".into(),
            text: text.into(),
        };
        let mut diagnostics = Diagnostics::new();
        parse(&source, &mut diagnostics);
        diagnostics
            .into_iter()
            .map(|one| {
                assert_eq!(one.code, "fluent-syntax");
                let place = one.place.expect("has a place");
                assert_eq!(&*place.file, "locales/en/site.ftl");
                (place.start..place.end, one.message, one.help.unwrap_or_default())
            })
            .collect()
    }

    fn one(text: &str) -> (Range<usize>, String) {
        let mut told = told_of(text);
        assert_eq!(told.len(), 1, "{told:?}");
        let (span, message, _) = told.remove(0);
        (span, message)
    }

    #[test]
    fn what_is_wrong_in_an_attribute_is_told_of_its_line() {
        let text = "a = A\n    .help = {\"\\u\u{f9}\"} all\nb = B\n";
        let (span, message) = one(text);
        assert_eq!(&text[span], ".help = {\"\\u\u{f9}\"} all");
        assert_eq!(message, "something in this attribute is wrong");
    }

    #[test]
    fn what_is_nested_too_deep_is_told_and_not_read() {
        let deep = |open: &str, close: &str| {
            format!("a = A\nk = {}\"x\"{}\nb = B\n", open.repeat(20_000), close.repeat(20_000))
        };
        for text in [
            deep("{ ", " }"),
            deep("{ a(", ") }"),
            deep("{\n", "\n}"),
            deep("{ a(\n", ") }"),
            deep("{ $x ->\n *[y] ", "\n }"),
        ] {
            let (_, message) = one(&text);
            assert_eq!(message, "braces and brackets stand in each other too deep");
        }
    }

    #[test]
    fn many_texts_with_brackets_are_not_deep() {
        let texts: String =
            (0..500).map(|at| format!("-a{at} = (b {{ $x }} :( c {{\"(\"}}\n")).collect();
        assert_eq!(told_of(&texts), []);
    }

    #[test]
    fn sound_files_have_nothing_to_tell() {
        for text in
            ["", "# a comment\n", "a = b\n", "a = b", "\u{feff}a = b\n", "a = b\r\n    c\r\n"]
        {
            assert_eq!(told_of(text), [], "{text:?}");
        }
    }

    #[test]
    fn an_escape_sequence_that_ends_at_a_letter_of_several_bytes() {
        let (_, message) = one("a = {\"\\u20\u{627}\"}\n");
        assert_eq!(message, "this is no escape sequence");
        let (_, message) = one("a = \\u\u{627} {\"\\U01\u{1f600}\"}\nb = c\n");
        assert_eq!(message, "this is no escape sequence");
        for text in ["a = C:\\u\u{627}\n", "a = {\"\\u0627\u{627}\"}\n", "# \\u\u{627}\n"] {
            assert_eq!(told_of(text), [], "{text:?}");
        }
    }

    #[test]
    fn every_mistake_of_a_file_is_told_at_its_place() {
        let text = "good = yes\nno equals\nalso-good = yes\nopen = { $name\nlast = end\n";
        let told = told_of(text);
        let found: Vec<(&str, &str)> =
            told.iter().map(|(span, message, _)| (&text[span.clone()], message.as_str())).collect();
        assert_eq!(
            found,
            [
                ("e", "expected `=` after the id of a message"),
                ("l", "a `{` is not closed before this"),
            ]
        );
        assert_eq!(told[0].2, "write `id = text`; the lines of a long text are indented");
    }

    #[test]
    fn a_choice_without_a_default_is_refused() {
        let (_, message) = one("a = { $n ->\n    [one] One\n    [other] More\n}\n");
        assert_eq!(message, "the choice has no default");
    }

    #[test]
    fn a_message_without_a_text_is_named() {
        assert_eq!(one("a =\nb = c\n").1, "the message `a` has no text");
        assert_eq!(one("-a =\nb = c\n").1, "the term `-a` has no text");
    }

    #[test]
    fn quotes_braces_and_escapes_are_watched() {
        assert_eq!(one("a = { \"b }\n").1, "a quoted text is not closed on its line");
        assert_eq!(one("a = b }\n").1, "a `}` has no `{` before it");
        assert_eq!(one("a = { \"\\d\" }\n").1, "this is no escape sequence");
        assert_eq!(one("a = { lower(1) }\n").1, "this cannot be called as a function");
        assert_eq!(one("a = { -term.attribute }\n").1, "an attribute of a term cannot be printed");
        assert_eq!(one("a = { b ->\n   *[c] d\n}\n").1, "a choice cannot be made on a message");
    }

    #[test]
    fn places_are_whole_letters_inside_the_text() {
        let text = "a = b\nślad\n";
        let (span, _) = one(text);
        assert!(text.get(span).is_some());
        let end = one("a = { $b").0;
        assert!(end.end <= "a = { $b".len());
    }

    #[test]
    fn a_byte_order_mark_moves_no_place() {
        let text = "\u{feff}a = b }\n";
        assert_eq!(&text[one(text).0], "}");
    }
}
