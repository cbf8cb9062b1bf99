//! The YAML library's complaints in the words of an author.
//!
//! Owns code, place, message and hint of every syntax mistake. An author of
//! front matter is no programmer: most of what YAML refuses is a text that
//! should have stood in quotes, and the hint says so.

use std::ops::Range;
use std::sync::Arc;

use serde_yaml::granit_parser::ErrorKind;

use crate::diag::Diagnostic;

const QUOTE_IT: &str = "put the whole text in quotes: \"…\"";
const ALIGN_IT: &str =
    "let the fields that belong together begin in the same column, and indent with spaces";

/// Where the library gave up.
pub(super) struct Mistake<'t> {
    /// The file.
    pub(super) text: &'t str,
    /// Up to where it had understood the text.
    pub(super) after: usize,
    /// Where it stopped.
    pub(super) at: usize,
}

/// A mistake in our words; the file is still to be named.
pub(super) struct Described {
    code: &'static str,
    message: String,
    span: Range<usize>,
    help: Option<String>,
}

impl Described {
    /// Names the file.
    pub(super) fn at(self, file: Arc<str>) -> Diagnostic {
        Diagnostic::error(self.code, self.message).at(file, self.span).maybe_help(self.help)
    }
}

impl Mistake<'_> {
    /// Says what is wrong.
    pub(super) fn describe(&self, kind: &ErrorKind) -> Described {
        use ErrorKind as K;
        match kind {
            K::MappingValueNotAllowed | K::InvalidColonPlacement => self.colon(),
            K::SimpleKeyExpected => self.no_colon(),
            K::InvalidQuotedScalarIndent | K::UnclosedQuotedScalar => self.open_quote(),
            K::DocumentIndicatorInQuotedScalar => self.open_quote(),
            K::InvalidTrailingSingleQuotedScalar => self.after_quote('\''),
            K::InvalidTrailingDoubleQuotedScalar => self.after_quote('"'),
            K::UnknownQuotedScalarEscape
            | K::InvalidQuotedScalarHexEscape
            | K::InvalidUnicodeEscape
            | K::UnpairedLowSurrogate
            | K::MissingLowSurrogate
            | K::InvalidLowSurrogate
            | K::InvalidLowSurrogateHexEscape => self.escape(),
            K::TabNotAllowed
            | K::TabInBlockIndentation
            | K::TabInIndentation
            | K::TabInPlainScalar
            | K::TabAtBlockScalarStart => self.tab(),
            K::UnexpectedCharacter { character } => self.character(*character),
            K::UnknownAnchor | K::MissingAnchorOrAliasName | K::UnexpectedEofBlockMapping => {
                self.first_letter()
            }
            K::MappingKeyNotAllowed => self.first_letter(),
            K::InvalidBlockScalarHeader | K::ZeroBlockScalarIndent => self.block_header(),
            K::UnclosedFlowCollection { open } => self.open_bracket(*open),
            K::MismatchedFlowCollectionEnd { close, .. } => self.bracket(*close),
            K::MisplacedFlowCollectionEnd => self.first_letter(),
            K::ExpectedFlowMappingSeparator | K::ExpectedFlowSequenceSeparator => self.comma(),
            K::ExpectedBlockMappingKey
            | K::ExpectedBlockSequenceEntry
            | K::ExpectedDocumentStart => self.unexpected(),
            K::InvalidIndentation | K::InvalidBlockScalarIndent | K::InvalidFlowScalarIndent => {
                self.line("yaml-indentation", "this line is not indented as it should be", ALIGN_IT)
            }
            K::BlockSequenceEntryNotAllowed | K::BlockEntryInFlowCollection => self.dash(),
            K::RecursionLimitExceeded => self.point(
                "yaml-too-deep",
                &format!("values nest more than {} levels deep", super::DEEPEST),
                "",
            ),
            K::CommentNotSeparated => self.point(
                "yaml-syntax",
                "a comment needs a space before its `#`",
                "put a space before `#`, or put the text in quotes if `#` belongs to it",
            ),
            _ => self.line("yaml-syntax", "this cannot be read as YAML", QUOTE_IT),
        }
    }

    /// `a: note: this`, and a text that runs on into the next field.
    fn colon(&self) -> Described {
        let line = self.line_range();
        let before = &self.text[line.start..self.at];
        let own_line = before.contains(": ") || before.trim_start().starts_with("- ");
        if own_line && self.after > line.start || before.contains(": ") {
            return self.point(
                "yaml-colon",
                "a text with a colon and a space in it has to stand in quotes",
                QUOTE_IT,
            );
        }
        let help = if self.indent() > 0 {
            "if this is a field of its own, begin it in the same column as the fields above; if it belongs to the text above, put that whole text in quotes"
        } else {
            "check the line above: it needs a colon after its name, or a closing bracket or quotation mark"
        };
        self.line("yaml-indentation", "a field cannot begin here", help)
    }

    /// `summary:text`, or a line that is no field.
    fn no_colon(&self) -> Described {
        let line = self.line_range();
        let content = self.text[self.at..line.end].trim_end();
        match content.find(':') {
            Some(colon) => Described {
                code: "yaml-colon",
                message: "there is no space after the colon".to_owned(),
                span: self.at..self.at + colon + 1,
                help: Some(format!(
                    "write `{}: {}`",
                    &content[..colon],
                    content[colon + 1..].trim()
                )),
            },
            None => self.line(
                "yaml-syntax",
                "this line is not a field",
                "write it as `name: text`, or indent it by two spaces if it belongs to the line above",
            ),
        }
    }

    fn open_quote(&self) -> Described {
        let rest = &self.text[self.after..];
        let start = rest.find(['"', '\'']).map_or(self.at, |found| self.after + found);
        let end = self.text[start..].find(['\r', '\n']).map_or(self.text.len(), |end| start + end);
        Described {
            code: "yaml-quote",
            message: "this quotation mark is never closed".to_owned(),
            span: start..end,
            help: Some("close it with the same mark at the end of the text".to_owned()),
        }
    }

    fn after_quote(&self, quote: char) -> Described {
        let help = if quote == '"' {
            "if the text has quotation marks in it, put it all in single ones: 'She said \"yes\"'"
        } else {
            "if the text has an apostrophe in it, put it all in double quotation marks: \"it's\""
        };
        self.rest("yaml-quote", "the text ends at the quotation mark before this", help)
    }

    fn escape(&self) -> Described {
        // The library points at the opening mark; the author looks for the
        // backslash.
        let rest = &self.text[self.at..];
        let mut at = self.at;
        let mut letters = rest.char_indices();
        while let Some((index, letter)) = letters.next() {
            if letter == '\\' {
                at = self.at + index;
                match letters.next() {
                    Some((_, next)) if "0abtnvfre \"/\\N_LP\t".contains(next) => {}
                    _ => break,
                }
            }
        }
        let end =
            self.text[at..].char_indices().nth(2).map_or(self.text.len(), |(end, _)| at + end);
        Described {
            code: "yaml-quote",
            message: "a backslash has a special meaning between these quotation marks".to_owned(),
            span: at..end,
            help: Some("write it twice, or use single quotation marks around the text".to_owned()),
        }
    }

    fn tab(&self) -> Described {
        let tab = self.text[self.after..].find('\t').map_or(self.at, |tab| self.after + tab);
        let length = self.text[tab..].bytes().take_while(|&b| b == b'\t').count();
        Described {
            code: "yaml-tab",
            message: "a tab cannot be used to indent".to_owned(),
            span: tab..tab + length.max(1).min(self.text.len() - tab),
            help: Some("replace it with two spaces".to_owned()),
        }
    }

    fn character(&self, character: char) -> Described {
        if character.is_control() {
            let rest = &self.text[self.at..];
            let at = self.at + rest.find(character).unwrap_or(0);
            return Described {
                code: "yaml-special-character",
                message: format!("the invisible character U+{:04X} stands here", character as u32),
                span: at..at + character.len_utf8(),
                help: Some("delete it and type the text around it again".to_owned()),
            };
        }
        self.first_letter()
    }

    fn first_letter(&self) -> Described {
        let letter = self.text[self.at..].chars().next().unwrap_or(' ');
        let message = format!("a value cannot begin with `{letter}`");
        self.rest("yaml-special-character", &message, QUOTE_IT)
    }

    fn block_header(&self) -> Described {
        let mark = self.text[self.at..].chars().next().unwrap_or('|');
        let message = format!("text cannot follow `{mark}` in the same line");
        let help = "put the text in quotes, or begin it in the next line, indented by two spaces";
        self.rest("yaml-special-character", &message, help)
    }

    fn open_bracket(&self, open: char) -> Described {
        let close = if open == '[' { ']' } else { '}' };
        let help =
            format!("close it with `{close}`, or put the text in quotes if `{open}` belongs to it");
        self.rest("yaml-bracket", &format!("this `{open}` is never closed"), &help)
    }

    fn bracket(&self, close: char) -> Described {
        // The library points at the opening bracket.
        let found = self.text[self.after.max(self.at)..].find(close).unwrap_or(0);
        let at = self.after.max(self.at) + found;
        let message = format!("this `{close}` does not fit the bracket that is open");
        Mistake { at, ..*self }.point("yaml-bracket", &message, QUOTE_IT)
    }

    fn comma(&self) -> Described {
        let help = "close the bracket, separate its values with commas, and put a value that has a colon in it in quotes";
        self.point("yaml-bracket", "this value in brackets ends in an unexpected way", help)
    }

    /// Something that is neither the next field nor the next item.
    fn unexpected(&self) -> Described {
        let rest = &self.text[self.at..];
        let line = self.line_range();
        let before = self.text[line.start..self.at].trim_end();
        if before.ends_with([']', '}']) {
            let help = "put the whole text in quotes, or delete what follows the bracket";
            return self.rest("yaml-bracket", "the value ends at the bracket before this", help);
        }
        if rest.starts_with("- ") {
            let help =
                "begin all items of a list in the same column, under the name of their field";
            return self.line("yaml-indentation", "this item belongs to no list", help);
        }
        self.line("yaml-indentation", "this line is not indented like the ones above", ALIGN_IT)
    }

    fn dash(&self) -> Described {
        let help = "begin the list in the next line, or put the text in quotes";
        self.rest("yaml-special-character", "a list cannot begin in the line of its field", help)
    }

    fn indent(&self) -> usize {
        let line = &self.text[self.line_range()];
        line.len() - line.trim_start().len()
    }

    fn line_range(&self) -> Range<usize> {
        let start = self.text[..self.at].rfind('\n').map_or(0, |found| found + 1);
        let end =
            self.text[self.at..].find(['\r', '\n']).map_or(self.text.len(), |end| self.at + end);
        start..end
    }

    /// The mistake is one letter.
    fn point(&self, code: &'static str, message: &str, help: &str) -> Described {
        let end = self.text[self.at..].chars().next().map_or(0, char::len_utf8);
        self.spanning(code, message, self.at..self.at + end, help)
    }

    /// The mistake is what remains of the line.
    fn rest(&self, code: &'static str, message: &str, help: &str) -> Described {
        let line = self.line_range();
        let end = self.at + self.text[self.at..line.end].trim_end().len();
        self.spanning(code, message, self.at..end, help)
    }

    /// The mistake is the whole line.
    fn line(&self, code: &'static str, message: &str, help: &str) -> Described {
        let line = self.line_range();
        let content = self.text[line.clone()].trim_end();
        let start = line.start + content.len() - content.trim_start().len();
        self.spanning(code, message, start..line.start + content.len(), help)
    }

    fn spanning(
        &self,
        code: &'static str,
        message: &str,
        span: Range<usize>,
        help: &str,
    ) -> Described {
        let help = (!help.is_empty()).then(|| help.to_owned());
        Described { code, message: message.to_owned(), span, help }
    }
}
