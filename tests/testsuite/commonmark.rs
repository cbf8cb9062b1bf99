//! Conformance: all examples of the CommonMark specification, and our own for
//! what goes beyond it, from Markdown through [`Body`] to HTML.
//!
//! The specification's HTML is compared byte for byte, after three things in
//! which pages differ from it on purpose are made equal on both sides: void
//! elements have no slash, text keeps its quotation marks, and a block of code
//! can be scrolled by keyboard. Headings are written without ids here. With
//! that, all examples are equal.

use std::borrow::Cow;
use std::fmt::Write as _;

use pace::diag::{Diagnostic, Diagnostics};
use pace::model::body::{Alert, Directive};
use pace::parse::markdown;
use pace::render::html::{Hooks, body_html};
use snapbox::{IntoData as _, assert_data_eq, file};

const FENCE: &str = "````````````````````````````````";

struct Example<'t> {
    number: usize,
    line: usize,
    markdown: String,
    html: &'t str,
}

/// The examples of a text in the form of the specification: a fence of 32
/// backticks and `example`, Markdown, a line with a full stop, HTML, a fence.
/// An arrow stands for a tab.
fn examples(text: &str) -> Vec<Example<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    let mut line = 1;
    let opening = format!("\n{FENCE} example\n");
    let closing = format!("\n{FENCE}\n");
    while let Some(start) = rest.find(&opening) {
        line += rest[..start].matches('\n').count() + 1;
        let inner = &rest[start + opening.len() - 1..];
        let Some(end) = inner.find(&closing) else { break };
        let Some((markdown, html)) = inner[..=end].split_once("\n.\n") else { break };
        let markdown =
            markdown.strip_prefix('\n').map_or_else(String::new, |own| format!("{own}\n"));
        let number = found.len() + 1;
        found.push(Example { number, line, markdown: markdown.replace('→', "\t"), html });
        line += inner[..end].matches('\n').count();
        rest = &inner[end..];
    }
    found
}

/// What the writer is told here: what is written leads where it says, and a
/// directive is a tag, so that its place can be seen.
struct Answers {
    ids: bool,
}

impl Hooks for Answers {
    fn destination<'b>(&'b self, _: u32, written: &'b str) -> Cow<'b, str> {
        written.into()
    }

    fn heading_id<'b>(&'b self, id: &'b str) -> Option<&'b str> {
        self.ids.then_some(id)
    }

    fn directive(
        &mut self,
        _: u32,
        directive: &Directive,
        body: Option<String>,
        out: &mut String,
    ) -> Result<(), Box<Diagnostic>> {
        let _ = write!(out, "<{}", directive.name);
        if let Some(label) = &directive.label {
            let _ = write!(out, " label={:?}", label.text);
        }
        for given in &directive.arguments {
            let _ = write!(out, " {}={:?}", given.name.text, given.value.text);
        }
        let _ = match body {
            None => write!(out, "/>"),
            Some(body) => write!(out, ">\n{body}</{}>", directive.name),
        };
        Ok(())
    }

    fn alert(
        &mut self,
        alert: Alert,
        body: String,
        out: &mut String,
    ) -> Result<(), Box<Diagnostic>> {
        let _ = write!(out, "<{}>\n{body}</{}>", alert.as_str(), alert.as_str());
        Ok(())
    }

    fn table(&mut self, table: String, out: &mut String) -> Result<(), Box<Diagnostic>> {
        out.push_str(&table);
        Ok(())
    }

    fn footnotes_title(&self) -> String {
        "Notes".to_owned()
    }

    fn back_to_text(&self, number: u32) -> String {
        format!("Back to {number}")
    }
}

fn html(markdown_text: &str, mut answers: Answers) -> Result<String, Box<Diagnostic>> {
    let body = markdown(&"a.md".into(), &markdown_text.into(), 0, &mut Diagnostics::new());
    body_html(&body, &mut answers)
}

fn same(html: &str) -> String {
    html.replace(" />", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("<pre tabindex=\"0\">", "<pre>")
}

#[test]
fn every_example_of_the_specification() {
    let examples = examples(include_str!("../fixtures/commonmark/spec.txt"));
    assert_eq!(examples.len(), 652);
    let mut failures = String::new();
    for example in &examples {
        let found = html(&example.markdown, Answers { ids: false }).unwrap();
        if same(&found) != same(&example.html.replace('→', "\t")) {
            let _ = writeln!(
                failures,
                "{} (line {}): {:?}\n  expected {:?}\n  found    {:?}",
                example.number, example.line, example.markdown, example.html, found
            );
        }
    }
    assert!(failures.is_empty(), "{failures}");
}

/// `SNAPSHOTS=overwrite` writes what is found into the fixture.
#[test]
fn every_example_of_our_own() {
    let text = include_str!("../fixtures/commonmark/extensions.txt");
    let examples = examples(text);
    assert_eq!(examples.len(), text.matches(" example\n").count());
    let mut found = String::new();
    let mut rest = 0;
    for example in &examples {
        let start = example.html.as_ptr() as usize - text.as_ptr() as usize;
        found.push_str(&text[rest..start]);
        found.push_str(&html(&example.markdown, Answers { ids: true }).unwrap());
        rest = start + example.html.len();
    }
    found.push_str(&text[rest..]);
    assert_data_eq!(found.raw(), file!["../fixtures/commonmark/extensions.txt"].raw());
}
