//! Masks over directives, so that the Markdown parser passes over them.
//!
//! Owns where a directive may stand in the bytes of a body. Whether one really
//! stands there is known when the parser has said what is code.

use std::ops::Range;

use super::lexer::{self, Open};
use super::line::is_fence;
use super::{Mistake, is_kebab_case, to_kebab_case};
use crate::model::body::DirectiveText;

/// What is left of an inline mask when the letters between are gone.
const INLINE_START: &str = "<xx:";

/// A directive and what covers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::parse) struct Mask {
    /// The covered bytes of the file.
    pub(in crate::parse) range: Range<usize>,
    /// Whether it is a whole line or stands in one.
    pub(in crate::parse) kind: MaskKind,
}

/// The two sorts of masks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::parse) enum MaskKind {
    /// A leaf or a fence.
    Line,
    /// An inline directive.
    Inline,
}

/// Something that is a mistake if it stands in text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::parse) struct Suspect {
    /// The colon.
    pub(in crate::parse) at: usize,
    /// What is wrong.
    pub(in crate::parse) mistake: Mistake,
}

/// A file with its directives covered.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(in crate::parse) struct Masked {
    /// The masked copy; `None` where nothing had to be covered.
    pub(in crate::parse) text: Option<String>,
    /// All masks, in order.
    pub(in crate::parse) masks: Vec<Mask>,
    /// All suspects, in order.
    pub(in crate::parse) suspects: Vec<Suspect>,
    /// What looks like a directive of a line of its own amid words, in order:
    /// its name, and where all of it stands.
    pub(in crate::parse) strays: Vec<DirectiveText>,
}

/// Covers all directives of a body that begins at `body`.
pub(in crate::parse) fn mask(text: &str, body: usize) -> Masked {
    let mut scan = Scan { text, line: body, at: body, fresh: true, found: Masked::default() };
    scan.run();
    let mut found = scan.found;
    if !found.masks.is_empty() {
        found.text = Some(cover(text, &found.masks));
    }
    found
}

impl Masked {
    /// The mask that begins at an offset.
    pub(in crate::parse) fn starting_at(&self, at: usize) -> Option<&Mask> {
        let found = self.masks.binary_search_by_key(&at, |mask| mask.range.start).ok()?;
        self.masks.get(found)
    }

    /// The masks that touch a range.
    pub(in crate::parse) fn touching(&self, range: &Range<usize>) -> &[Mask] {
        let first = self.masks.partition_point(|mask| mask.range.end <= range.start);
        let last = self.masks.partition_point(|mask| mask.range.start < range.end);
        self.masks.get(first..last).unwrap_or_default()
    }

    /// The suspects in a range.
    pub(in crate::parse) fn suspects_in(&self, range: &Range<usize>) -> &[Suspect] {
        let first = self.suspects.partition_point(|suspect| suspect.at < range.start);
        let last = self.suspects.partition_point(|suspect| suspect.at < range.end);
        self.suspects.get(first..last).unwrap_or_default()
    }

    /// The strays in a range.
    pub(in crate::parse) fn strays_in(&self, range: &Range<usize>) -> &[DirectiveText] {
        let first = self.strays.partition_point(|stray| stray.span.start < range.start);
        let last = self.strays.partition_point(|stray| stray.span.start < range.end);
        self.strays.get(first..last).unwrap_or_default()
    }

    /// Puts the author's letters back into a string that the parser made of
    /// the bytes in `range`, such as code that runs over a line end.
    pub(in crate::parse) fn restore(&self, made: &str, text: &str, range: &Range<usize>) -> String {
        let mut out = String::with_capacity(made.len());
        let mut rest = made;
        for mask in self.touching(range) {
            let covered = covering(mask);
            if let Some(at) = rest.find(&covered) {
                out.push_str(&rest[..at]);
                out.push_str(&text[mask.range.clone()]);
                rest = &rest[at + covered.len()..];
            }
        }
        out.push_str(rest);
        out
    }

    /// Whether a string that the parser made has a mask in it.
    pub(in crate::parse) fn leaked(&self, made: &str) -> bool {
        !self.masks.is_empty() && made.contains(INLINE_START)
    }
}

fn cover(text: &str, masks: &[Mask]) -> String {
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for mask in masks {
        out.push_str(&text[at..mask.range.start]);
        push_covering(mask, &mut out);
        at = mask.range.end;
    }
    out.push_str(&text[at..]);
    out
}

fn covering(mask: &Mask) -> String {
    let mut out = String::with_capacity(mask.range.len());
    push_covering(mask, &mut out);
    out
}

/// Writes what stands over a directive: exactly as many bytes.
fn push_covering(mask: &Mask, out: &mut String) {
    let (start, end) = match mask.kind {
        MaskKind::Line if mask.range.len() == 3 => ("<?", ">"),
        MaskKind::Line => ("<?", "?>"),
        MaskKind::Inline => (INLINE_START, ">"),
    };
    out.push_str(start);
    let filler = mask.range.len().saturating_sub(start.len() + end.len());
    out.extend(std::iter::repeat_n('x', filler));
    out.push_str(end);
}

/// One pass over the colons of a body.
struct Scan<'t> {
    text: &'t str,
    /// Where the line of `at` begins.
    line: usize,
    /// Up to where the text has been looked at.
    at: usize,
    /// Whether a directive may still begin the line.
    fresh: bool,
    found: Masked,
}

impl Scan<'_> {
    fn run(&mut self) {
        while let Some(found) = self.text[self.at..].find(':') {
            let colon = self.at + found;
            if let Some(end) = self.text[self.at..colon].rfind('\n') {
                self.line = self.at + end + 1;
                self.fresh = true;
            }
            self.at = colon + 1;
            if self.text[self.at..].starts_with(':') {
                self.colons(colon);
                self.fresh = false;
            } else {
                self.inline(colon);
                // The label of a footnote ends in a colon too.
                self.fresh &= self.text[..colon].ends_with(']');
            }
        }
    }

    /// Two colons or more: a line of its own, or text.
    fn colons(&mut self, colon: usize) {
        let rest = &self.text[colon..];
        let run = rest.len() - rest.trim_start_matches(':').len();
        self.at = colon + run;
        if !self.fresh || !indents(&self.text[self.line..colon]) {
            return self.amid_words(colon, run);
        }
        let length = rest.find('\n').unwrap_or(rest.len());
        let content = rest[..length].trim_end();
        if is_fence(content) {
            let range = colon..colon + content.len();
            self.at = range.end;
            self.found.masks.push(Mask { range, kind: MaskKind::Line });
        }
    }

    /// Two colons, a name and its arguments amid the words of a line are printed
    /// letter for letter, which nobody means who knows a directive of that name.
    fn amid_words(&mut self, colon: usize, run: usize) {
        let before = self.text[self.line..colon].chars().next_back();
        let name = lexer::name(self.text, colon + run);
        let opens = self.text[name.end..].starts_with(['[', '{']);
        if !opens || !is_kebab_case(&self.text[name.clone()]) || !before.is_none_or(may_precede) {
            return;
        }
        let Ok(written) = lexer::read(self.text, name.start) else { return };
        let says = written.label.is_some_and(|label| !label.text.trim().is_empty());
        if says || !written.arguments.is_empty() {
            let (text, span) = (self.text[name].to_owned(), colon..written.end);
            self.found.strays.push(DirectiveText { text, span });
            self.at = written.end;
        }
    }

    fn inline(&mut self, colon: usize) {
        let before = self.text[self.line..colon].chars().next_back();
        let name = lexer::name(self.text, colon + 1);
        let opens = self.text[name.end..].starts_with(['[', '{']);
        let starts = self.text[name.clone()].starts_with(|c: char| c.is_ascii_alphabetic());
        let follows = self.found.masks.last().is_some_and(|mask| mask.range.end == colon);
        let free = follows || before.is_none_or(may_precede);
        if !opens || !starts || !free {
            return;
        }
        match self.end(name.end) {
            Ok(end) => self.take(colon, name, end),
            Err(Open::Backtick(_)) => {}
            Err(open) => {
                let mistake = open.mistake(self.text);
                self.found.suspects.push(Suspect { at: colon, mistake });
            }
        }
    }

    /// Where label and arguments end.
    fn end(&self, mut at: usize) -> Result<usize, Open> {
        if self.text[at..].starts_with('[') {
            at = lexer::label_end(self.text, at)?;
        }
        if self.text[at..].starts_with('{') {
            at = lexer::arguments_end(self.text, at)?;
        }
        Ok(at)
    }

    fn take(&mut self, colon: usize, name: Range<usize>, end: usize) {
        let written = &self.text[name.clone()];
        if !is_kebab_case(written) {
            let message = format!("`{written}` cannot be the name of a directive");
            let help =
                format!("write `{}`, or `\\:` if this is no directive", to_kebab_case(written));
            let mistake = Mistake::new("directive-name", name, message, help);
            self.found.suspects.push(Suspect { at: colon, mistake });
        } else if end - colon > INLINE_START.len() {
            self.at = end;
            self.found.masks.push(Mask { range: colon..end, kind: MaskKind::Inline });
        }
    }
}

/// What may stand before the colon of an inline directive: nothing that would
/// make it part of a word, of an address, of a link definition, of a pair of
/// colons, or that escapes it.
fn may_precede(c: char) -> bool {
    !c.is_alphanumeric() && !"\\/:.#?&=%@+$<]".contains(c)
}

/// Whether only what Markdown puts before a block stands in front of it.
fn indents(before: &str) -> bool {
    let mut rest = before.trim_start_matches([' ', '\t']);
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let label = rest.strip_prefix("[^").and_then(|label| label.split_once("]:"));
        let after = if let Some(after) = rest.strip_prefix('>') {
            rest = after.trim_start_matches([' ', '\t']);
            continue;
        } else if let Some((_, after)) = label {
            rest = after.trim_start_matches([' ', '\t']);
            continue;
        } else if digits > 0 && digits < 10 {
            rest[digits..].strip_prefix(['.', ')'])
        } else {
            rest.strip_prefix(['-', '*', '+'])
        };
        match after {
            Some(after) if after.starts_with([' ', '\t']) => {
                rest = after.trim_start_matches([' ', '\t']);
            }
            _ => return false,
        }
    }
    true
}
