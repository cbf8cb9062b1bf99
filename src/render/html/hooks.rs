//! What the writer of HTML does not know by itself.
//!
//! Owns [`Hooks`], the questions; whoever wants HTML answers them.

use std::borrow::Cow;

use crate::diag::Diagnostic;
use crate::model::body::{Alert, Directive, NodeId};

/// What the writer asks of its surroundings.
pub trait Hooks {
    /// Where the link or image at a place in [`Body::links`](crate::model::body::Body::links) leads.
    fn destination<'b>(&'b self, place: u32, written: &'b str) -> Cow<'b, str>;

    /// The parts of a text that lead somewhere although its author did not
    /// write a link, in reading order. A plain text has none.
    fn marks(&self, _text: NodeId) -> &[Mark] {
        &[]
    }

    /// The `id` of a heading; none to leave it out.
    fn heading_id<'b>(&'b self, id: &'b str) -> Option<&'b str>;

    /// What stands before every `id` of the body, where more than one body
    /// stands on a page.
    fn id_prefix(&self) -> &str {
        ""
    }

    /// The level at which a heading is written.
    fn level(&self, level: u8) -> u8 {
        level
    }

    /// Writes a directive; a container's content is given as HTML.
    ///
    /// # Errors
    /// If the component that draws it fails.
    fn directive(
        &mut self,
        place: u32,
        directive: &Directive,
        body: Option<String>,
        out: &mut String,
    ) -> Result<(), Box<Diagnostic>>;

    /// Writes an alert around its content.
    ///
    /// # Errors
    /// If the component that draws it fails.
    fn alert(
        &mut self,
        alert: Alert,
        body: String,
        out: &mut String,
    ) -> Result<(), Box<Diagnostic>>;

    /// Writes a table: its rows are given as HTML of a `table` element.
    ///
    /// # Errors
    /// If the component that draws it fails.
    fn table(&mut self, table: String, out: &mut String) -> Result<(), Box<Diagnostic>>;

    /// What stands at the end of a block, in it: ready HTML.
    fn beneath(&self, _block: NodeId) -> Option<&str> {
        None
    }

    /// What the footnotes are called together.
    fn footnotes_title(&self) -> String;

    /// What the link from a footnote back to the text says.
    fn back_to_text(&self, number: u32) -> String;
}

/// A part of a text that leads to an explanation.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Mark {
    /// The text, as its place in the body.
    pub node: u32,
    /// First byte of the part, in the text of the body.
    pub start: u32,
    /// One past its last byte.
    pub end: u32,
    /// Where it leads.
    pub href: String,
}
