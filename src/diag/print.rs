//! Diagnostics as text: for people with an excerpt, in a line each, or as JSON.
//!
//! Owns the output formats. Does not own the decision when to print: only the
//! command line and the local server do.

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
    match format {
        Format::Human { colour } => {
            let renderer = if colour { Renderer::styled() } else { Renderer::plain() }
                .decor_style(DecorStyle::Ascii);
            let mut out = String::new();
            for diagnostic in diagnostics.iter() {
                out.push_str(&human(diagnostic, sources, &renderer));
                out.push_str("\n\n");
            }
            out
        }
        Format::Short => diagnostics.iter().map(|d| short(d, sources)).collect(),
        Format::Json => {
            let rows: Vec<_> = diagnostics.iter().map(|d| row(d, sources)).collect();
            format!("{:#}\n", serde_json::Value::Array(rows))
        }
    }
}

fn human(diagnostic: &Diagnostic, sources: &dyn Sources, renderer: &Renderer) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let text = diagnostic.place.as_ref().and_then(|place| sources.source(&place.file));
    let title = level.primary_title(&diagnostic.message).id(&diagnostic.code);
    let mut group = match (&diagnostic.place, &text) {
        (Some(place), Some(text)) if place.end > 0 => {
            let window = Window::around(text, place);
            group_with_excerpt(title, place, &window)
        }
        (Some(place), _) => Group::with_title(title).element(Origin::path(place.file.to_string())),
        (None, _) => Group::with_title(title),
    };
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help));
    }
    renderer.render(&[group])
}

fn group_with_excerpt<'a>(
    title: annotate_snippets::Title<'a>,
    place: &'a Place,
    window: &Window<'a>,
) -> Group<'a> {
    Group::with_title(title).element(
        Snippet::source(window.text)
            .path(place.file.as_ref())
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
    fn around(text: &'a str, place: &Place) -> Self {
        const WIDEST: usize = 400;
        let start = floor_boundary(text, place.start);
        let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let line_end = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let from = floor_boundary(text, line_start.max(start.saturating_sub(WIDEST)));
        let to = floor_boundary(text, line_end.min(start + WIDEST));
        // A range over several lines is shown by its first line.
        let end = floor_boundary(text, place.end).clamp(start, to);
        let (line, _) = locate(text, start);
        let shown = text[from..to].trim_end_matches('\r');
        let last = shown.len();
        Self { text: shown, line, start: (start - from).min(last), end: (end - from).min(last) }
    }
}

fn short(diagnostic: &Diagnostic, sources: &dyn Sources) -> String {
    let mut line = String::new();
    if let Some(place) = &diagnostic.place {
        let at = position(place, sources)
            .map_or_else(String::new, |(line, column)| format!(":{line}:{column}"));
        let _ = write!(line, "{}{at}: ", place.file);
    }
    let Diagnostic { code, severity, message, help, .. } = diagnostic;
    let _ = write!(line, "{}[{code}]: {message}", severity.as_str());
    if let Some(help) = help {
        let _ = write!(line, " ({help})");
    }
    line.push('\n');
    line
}

fn row(diagnostic: &Diagnostic, sources: &dyn Sources) -> serde_json::Value {
    let position = diagnostic.place.as_ref().and_then(|place| position(place, sources));
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

fn position(place: &Place, sources: &dyn Sources) -> Option<(usize, usize)> {
    if place.end == 0 {
        return None;
    }
    sources.source(&place.file).map(|text| locate(&text, place.start))
}

fn floor_boundary(text: &str, offset: usize) -> usize {
    text.floor_char_boundary(offset.min(text.len()))
}
