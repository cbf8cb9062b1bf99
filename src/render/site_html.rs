//! The body of a page of the site as HTML.
//!
//! Owns what the writer's questions are answered with: links of the reader's
//! language, components of the theme, the reader's words; and that raw HTML is
//! made safe around what the theme made.

use std::borrow::Cow;

use tera::Context;

use super::body::{BodyView, DirectiveView, component};
use super::html::{self, Hooks, Mark, Pieces};
use super::slots::Slots;
use super::words::Words;
use crate::diag::{Diagnostic, Sources as _, locate};
use crate::i18n::Arguments;
use crate::model::body::{Alert, Directive, NodeId};
use crate::parse::Document;
use crate::resolve::DocId;
use crate::theme::Theme;

/// The body of a document for one reader.
///
/// # Errors
/// If a component of the theme fails.
pub(super) fn body_html(
    words: &Words<'_>,
    theme: &Theme,
    id: DocId,
    view: &BodyView,
) -> Result<String, Box<Diagnostic>> {
    let document = words.site().document(id);
    let mut hooks = SiteHooks::new(words, theme, id, view);
    if !document.body.has_raw_html() {
        return html::body_html(&document.body, &mut hooks);
    }
    hooks.slots = Some(Slots::new(&document.body.text));
    let marked = html::body_html(&document.body, &mut hooks)?;
    Ok(hooks.slots.map(|mut slots| slots.clean(&marked)).unwrap_or_default())
}

/// A text that is written piece by piece.
#[derive(Clone, Copy)]
pub(super) struct Piecewise<'v> {
    id: DocId,
    view: &'v BodyView,
    /// Whether pieces have to be made safe: found once, in a look at all of it.
    raw: bool,
}

impl<'v> Piecewise<'v> {
    pub(super) fn new(words: &Words<'_>, id: DocId, view: &'v BodyView) -> Self {
        Self { id, view, raw: words.site().document(id).body.has_raw_html() }
    }
}

/// Some blocks of a document for one reader, each by itself.
///
/// # Errors
/// If a component of the theme fails.
pub(super) fn block_pieces(
    words: &Words<'_>,
    theme: &Theme,
    text: Piecewise<'_>,
    blocks: &[NodeId],
) -> Result<Pieces, Box<Diagnostic>> {
    let document = words.site().document(text.id);
    let mut hooks = SiteHooks::new(words, theme, text.id, text.view);
    if !text.raw {
        return html::pieces(&document.body, blocks, &mut hooks);
    }
    hooks.slots = Some(Slots::new(&document.body.text));
    let marked = html::pieces(&document.body, blocks, &mut hooks)?;
    let Some(mut slots) = hooks.slots else { return Ok(Pieces::default()) };
    Ok(Pieces {
        blocks: marked.blocks.iter().map(|block| slots.clean(block)).collect(),
        footnotes: slots.clean(&marked.footnotes),
    })
}

struct SiteHooks<'h> {
    words: Words<'h>,
    document: &'h Document,
    theme: &'h Theme,
    view: &'h BodyView,
    implicits: Context,
    slots: Option<Slots>,
}

impl<'h> SiteHooks<'h> {
    fn new(words: &Words<'h>, theme: &'h Theme, id: DocId, view: &'h BodyView) -> Self {
        let document = words.site().document(id);
        let words = words.in_language_of(id);
        let mut implicits = Context::new();
        implicits.insert("lang", &words.tag(words.lang));
        Self { words, document, theme, view, implicits, slots: None }
    }

    /// Writes a component of the theme around what an author wrote.
    fn component(
        &mut self,
        name: &str,
        arguments: &Context,
        body: Option<String>,
        out: &mut String,
    ) -> Result<(), Box<Diagnostic>> {
        // What an author wrote inside a container has to be made safe before it
        // becomes part of what the theme makes.
        let body = match &mut self.slots {
            Some(slots) => body.map(|body| slots.clean(&body)),
            None => body,
        };
        let html = self.theme.component(name, arguments, &self.implicits, body.as_deref())?;
        match &mut self.slots {
            Some(slots) => slots.set_aside(html, out),
            None => out.push_str(&html),
        }
        Ok(())
    }

    /// The failure of a component, told where its arguments stand; that of one
    /// that was given none is the theme's own.
    fn misgiven(&self, written: &Directive, failure: Diagnostic) -> Diagnostic {
        let values = written.arguments.iter().map(|argument| &argument.value);
        let named = values
            .clone()
            .find(|value| !value.text.is_empty() && failure.message.contains(value.text.as_str()));
        let Some(value) = named.or(values.clone().next_back()) else { return failure };
        let template = failure.place.as_ref().map_or_else(String::new, |place| {
            let text = self.theme.source(&place.file).unwrap_or_default();
            format!("; it fails in line {} of {}", locate(&text, place.start).0, place.file)
        });
        let message = format!("the theme cannot show this `{}`: {}", written.name, failure.message);
        Diagnostic::error("template-error", message)
            .at(self.document.file.clone(), value.span.clone())
            .help(format!("write a value that the directive takes{template}"))
    }
}

impl Hooks for SiteHooks<'_> {
    fn beneath(&self, block: NodeId) -> Option<&str> {
        let originals = &self.view.originals;
        let at = originals.binary_search_by_key(&block.0, |original| original.node).ok()?;
        Some(&originals[at].html)
    }

    fn destination<'b>(&'b self, place: u32, written: &'b str) -> Cow<'b, str> {
        match self.view.links.get(place as usize).and_then(Option::as_deref) {
            Some(href) => Cow::Borrowed(href),
            None => Cow::Borrowed(written),
        }
    }

    fn marks(&self, text: NodeId) -> &[Mark] {
        let marks = &self.view.marks;
        let first = marks.partition_point(|mark| mark.node < text.0);
        let after = marks.partition_point(|mark| mark.node <= text.0);
        &marks[first..after]
    }

    fn id_prefix(&self) -> &str {
        &self.view.place.prefix
    }

    fn level(&self, level: u8) -> u8 {
        level + self.view.place.deeper
    }

    fn heading_id<'b>(&'b self, id: &'b str) -> Option<&'b str> {
        Some(id)
    }

    fn directive(
        &mut self,
        place: u32,
        written: &Directive,
        body: Option<String>,
        out: &mut String,
    ) -> Result<(), Box<Diagnostic>> {
        let Some(view) = self.view.directives.get(place as usize) else { return Ok(()) };
        let Some((name, arguments)) = component(self.theme, view, written) else { return Ok(()) };
        let made = self.component(&name, &arguments, body, out);
        made.map_err(|failure| match view {
            // What an author wrote is the theme's to judge.
            DirectiveView::Component => Box::new(self.misgiven(written, *failure)),
            _ => failure,
        })
    }

    fn alert(
        &mut self,
        alert: Alert,
        body: String,
        out: &mut String,
    ) -> Result<(), Box<Diagnostic>> {
        if !self.theme.signatures.contains_key("alert") {
            let title = self.words.t(&format!("alert-{}", alert.as_str()));
            html::plain_alert(alert, &title, &body, out);
            return Ok(());
        }
        let mut arguments = Context::new();
        arguments.insert("kind", alert.as_str());
        self.component("alert", &arguments, Some(body), out)
    }

    fn table(&mut self, body: String, out: &mut String) -> Result<(), Box<Diagnostic>> {
        if !self.theme.signatures.contains_key("table") {
            out.push_str(&body);
            return Ok(());
        }
        self.component("table", &Context::new(), Some(body), out)
    }

    fn footnotes_title(&self) -> String {
        self.words.t("footnotes")
    }

    fn back_to_text(&self, number: u32) -> String {
        let arguments = Arguments::new().number("number", i64::from(number));
        self.words
            .voice()
            .message("footnote-back.label", &arguments)
            .map_or_else(|_| number.to_string(), |formatted| formatted.text.into_owned())
    }
}
