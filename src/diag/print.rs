//! Diagnostics as text: for people with an excerpt, in a line each, or as JSON.
//!
//! Owns the output formats. Does not own the decision when to print: only the
//! command line and the local server do.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::sync::Arc;

use annotate_snippets::renderer::{DecorStyle, Renderer};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Snippet};
use serde_json::json;

use super::{Diagnostic, Diagnostics, Place, Severity};

/// The texts that diagnostics point into, by path relative to the site folder.
pub trait Sources {
    /// The text of one file, if it is known and is text.
    fn source(&self, file: &str) -> Option<Arc<str>>;
}

/// No texts are known: excerpts are left out.
impl Sources for () {
    fn source(&self, _: &str) -> Option<Arc<str>> {
        None
    }
}

/// How diagnostics are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// With the excerpt and the hint. `colour` for terminals.
    Human {
        /// Whether to use ANSI colours.
        colour: bool,
    },
    /// A line each: `file:line:column: error[code]: message (help)`.
    Short,
    /// One JSON array.
    Json,
}

/// The line and column (both from 1, columns in characters) of a byte offset.
#[must_use]
pub fn locate(text: &str, offset: usize) -> (usize, usize) {
    let offset = floor_boundary(text, offset);
    let before = &text[..offset];
    let line_start = before.rfind('\n').map_or(0, |at| at + 1);
    let line = before.bytes().filter(|&b| b == b'\n').count() + 1;
    (line, before[line_start..].chars().count() + 1)
}

/// Writes all diagnostics in the order they are in.
#[must_use]
pub fn print(diagnostics: &Diagnostics, sources: &dyn Sources, format: Format) -> String {
    let mut lined = Lined::new(sources);
    match format {
        Format::Human { colour } => {
            let renderer = if colour { Renderer::styled() } else { Renderer::plain() }
                .decor_style(DecorStyle::Ascii);
            readable(diagnostics, |diagnostic| human(diagnostic, &mut lined, &renderer))
        }
        Format::Short => diagnostics.iter().map(|d| short(d, &mut lined)).collect(),
        Format::Json => {
            let rows: Vec<_> = diagnostics.iter().map(|d| row(d, &mut lined)).collect();
            format!("{:#}\n", serde_json::Value::Array(rows))
        }
    }
}

/// How many mistakes of one sort in one file are told before the rest is counted:
/// nobody reads on, and a slip at the top of a long file may bring thousands.
const FLOOD: usize = 50;

/// The diagnostics as people read them, with an empty line after each.
fn readable(diagnostics: &Diagnostics, mut tell: impl FnMut(&Diagnostic) -> String) -> String {
    let mut out = String::new();
    let all: Vec<&Diagnostic> = diagnostics.iter().collect();
    for of_one_file in all.chunk_by(|a, b| file(a) == file(b)) {
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for diagnostic in of_one_file {
            let count = counts.entry(&diagnostic.code).or_default();
            *count += 1;
            if *count <= FLOOD {
                out.push_str(&tell(diagnostic));
                out.push_str("\n\n");
            }
        }
        for (code, count) in counts.into_iter().filter(|(_, count)| *count > FLOOD) {
            let place =
                file(of_one_file[0]).map_or(String::new(), |file| format!("{}: ", shown(file)));
            let _ = write!(out, "{place}{} more of `{code}`\n\n", count - FLOOD);
        }
    }
    out
}

fn file(diagnostic: &Diagnostic) -> Option<&str> {
    diagnostic.place.as_ref().map(|place| &*place.file)
}

/// The file that is being told of, and where its lines begin. A file may have a
/// hundred thousand mistakes, so its lines are counted once.
struct Lined<'s> {
    sources: &'s dyn Sources,
    file: Arc<str>,
    text: Option<Arc<str>>,
    starts: Vec<usize>,
    /// The place that was counted last, and its column: a line may be long too.
    last: (usize, usize),
}

impl<'s> Lined<'s> {
    fn new(sources: &'s dyn Sources) -> Self {
        Self { sources, file: "".into(), text: None, starts: Vec::new(), last: (0, 0) }
    }

    fn text(&mut self, file: &Arc<str>) -> Option<Arc<str>> {
        if self.file != *file {
            self.file = file.clone();
            self.text = self.sources.source(file);
            self.last = (0, 0);
            let ends = self.text.iter().flat_map(|text| text.match_indices('\n'));
            self.starts = std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect();
        }
        self.text.clone()
    }

    /// Line and column, both from 1; none where only the file is known.
    fn position(&mut self, place: &Place) -> Option<(usize, usize)> {
        if place.end == 0 {
            return None;
        }
        let text = self.text(&place.file)?;
        let offset = floor_boundary(&text, place.start);
        let line = self.starts.partition_point(|start| *start <= offset);
        let start = *self.starts.get(line.checked_sub(1)?)?;
        let (counted, columns) =
            if (start..=offset).contains(&self.last.0) { self.last } else { (start, 0) };
        self.last = (offset, columns + text[counted..offset].chars().count());
        Some((line, self.last.1 + 1))
    }
}

fn human(diagnostic: &Diagnostic, lined: &mut Lined<'_>, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let text = diagnostic.place.as_ref().and_then(|place| lined.text(&place.file));
    let line = diagnostic.place.as_ref().and_then(|place| lined.position(place));
    let title = level.primary_title(&diagnostic.message).id(&diagnostic.code);
    let mut group = match (&diagnostic.place, &text) {
        (Some(place), Some(text)) if place.end > 0 => {
            let window = Window::around(text, place, line.map_or(1, |(line, _)| line));
            group_with_excerpt(title, place, &window)
        }
        (Some(place), _) => Group::with_title(title).element(Origin::path(shown(&place.file))),
        (None, _) => Group::with_title(title),
    };
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help));
    }
    renderer.render(&[group])
}

/// The name of a file, with marks that change how it reads made visible.
fn shown(file: &str) -> String {
    let deceives = |c: char| {
        c.is_control()
            || matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    file.chars()
        .map(|c| if deceives(c) { c.escape_unicode().to_string() } else { c.to_string() })
        .collect()
}

fn group_with_excerpt<'a>(
    title: annotate_snippets::Title<'a>,
    place: &Place,
    window: &Window<'a>,
) -> Group<'a> {
    Group::with_title(title).element(
        Snippet::source(window.text)
            .path(shown(&place.file))
            .line_start(window.line)
            .fold(false)
            .annotation(AnnotationKind::Primary.span(window.start..window.end)),
    )
}

/// The lines of a file that an excerpt shows. A file may be 20 MB long and a
/// line too, so only what is shown is handed to the printer.
struct Window<'a> {
    text: &'a str,
    line: usize,
    start: usize,
    end: usize,
}

impl<'a> Window<'a> {
    fn around(text: &'a str, place: &Place, line: usize) -> Self {
        const WIDEST: usize = 400;
        let start = floor_boundary(text, place.start);
        let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let from = floor_boundary(text, line_start.max(start.saturating_sub(WIDEST)));
        let to = floor_boundary(text, line_end.min(start + WIDEST));
        // A range over several lines is shown by its first line.
        let end = floor_boundary(text, place.end).clamp(start, to);
        let shown = text[from..to].trim_end_matches('\r');
        let last = shown.len();
        Self { text: shown, line, start: (start - from).min(last), end: (end - from).min(last) }
    }
}

fn short(diagnostic: &Diagnostic, lined: &mut Lined<'_>) -> String {
    let mut line = String::new();
    if let Some(place) = &diagnostic.place {
        let at = lined
            .position(place)
            .map_or_else(String::new, |(line, column)| format!(":{line}:{column}"));
        let _ = write!(line, "{}{at}: ", shown(&place.file));
    }
    let Diagnostic { code, severity, message, help, .. } = diagnostic;
    let _ = write!(line, "{}[{code}]: {message}", severity.as_str());
    if let Some(help) = help {
        let _ = write!(line, " ({help})");
    }
    line.push('\n');
    line
}

fn row(diagnostic: &Diagnostic, lined: &mut Lined<'_>) -> serde_json::Value {
    let position = diagnostic.place.as_ref().and_then(|place| lined.position(place));
    json!({
        "code": diagnostic.code,
        "severity": diagnostic.severity,
        "file": diagnostic.place.as_ref().map(|place| &*place.file),
        "line": position.map(|(line, _)| line),
        "column": position.map(|(_, column)| column),
        "message": diagnostic.message,
        "help": diagnostic.help,
    })
}

fn floor_boundary(text: &str, offset: usize) -> usize {
    text.floor_char_boundary(offset.min(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct One(Arc<str>);

    impl Sources for One {
        fn source(&self, _: &str) -> Option<Arc<str>> {
            Some(self.0.clone())
        }
    }

    fn at(file: &str, code: &str, start: usize) -> Diagnostic {
        Diagnostic::error(code, "x").at(file, start..start + 1)
    }

    #[test]
    fn a_flood_is_counted_for_people_and_told_whole_to_programs() {
        let many = |file: &'static str, code: &'static str, count: usize| {
            (1..=count).map(move |start| at(file, code, start))
        };
        let found: Diagnostics = many("a.md", "one", FLOOD + 3)
            .chain(many("a.md", "two", 2))
            .chain(many("b.md", "one", FLOOD))
            .collect();
        let text = print(&found, &(), Format::Human { colour: false });
        let more: Vec<&str> = text.lines().filter(|line| line.contains("more of")).collect();
        assert_eq!(more, ["a.md: 3 more of `one`"]);
        assert_eq!(text.matches("error[").count(), FLOOD + 2 + FLOOD);
        let lines = print(&found, &(), Format::Short);
        assert_eq!(lines.lines().count(), 2 * FLOOD + 5);
        let json = print(&found, &(), Format::Json);
        assert_eq!(json.matches("\"code\"").count(), 2 * FLOOD + 5);
    }

    #[test]
    fn columns_are_those_of_the_line_in_whatever_order_they_are_asked_for() {
        let text: Arc<str> = "äb cd\nef\n".into();
        let sources = One(text.clone());
        let mut lined = Lined::new(&sources);
        for (file, start) in [("a", 1), ("a", 4), ("a", 7), ("a", 8), ("a", 3), ("b", 5), ("b", 2)]
        {
            let place = Place { file: file.into(), start, end: start + 1 };
            assert_eq!(lined.position(&place), Some(locate(&text, start)), "{file} {start}");
        }
    }
}
