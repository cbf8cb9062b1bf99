//! Two languages beside each other, so that two people can point at the same
//! line.
//!
//! Owns which blocks of a translation stand beside which of the source. They are
//! paired by their structure: section by section, in a section block by block,
//! in lists and plain boxes item by item. Where the structure differs, what
//! differs stands beside each other whole: a wrong pair would be worse.

use pulldown_cmark_escape::escape_html;
use tera::Context;

use super::parts::TextPlan;
use super::site_html::{block_pieces, body_html};
use super::words::Words;
use crate::diag::Diagnostic;
use crate::model::body::{Body, Directive, DirectiveForm, NodeId, NodeKind};
use crate::model::lang::Lang;
use crate::theme::Theme;

/// Writes the text of a part in two languages.
///
/// # Errors
/// If a component of the theme fails.
pub(super) fn push(
    words: &Words<'_>,
    theme: &Theme,
    (own, source): (&TextPlan, &TextPlan),
    out: &mut String,
) -> Result<(), Box<Diagnostic>> {
    let site = words.site();
    let pair = Pair {
        words,
        theme,
        own: (&site.document(own.id).body, own),
        source: (&site.document(source.id).body, source),
    };
    // Notes belong to a whole text, and raw HTML may go over several blocks.
    if pair.bodies().iter().any(|body| body.has_raw_html() || !body.footnotes.is_empty()) {
        let both = (
            body_html(words, theme, own.id, &own.body)?,
            body_html(words, theme, source.id, &source.body)?,
        );
        pair.row((&both.0, &both.1), out);
        return Ok(());
    }
    let (own, source): (Vec<NodeId>, Vec<NodeId>) =
        (pair.own.0.roots().collect(), pair.source.0.roots().collect());
    let (own_parts, source_parts) = (sections(pair.own.0, &own), sections(pair.source.0, &source));
    let levels = |body: &Body, parts: &[&[NodeId]]| -> Vec<Option<u8>> {
        parts.iter().map(|part| part.first().and_then(|first| level(body, *first))).collect()
    };
    if levels(pair.own.0, &own_parts) != levels(pair.source.0, &source_parts) {
        return pair.whole((&own, &source), out);
    }
    for (own, source) in own_parts.into_iter().zip(source_parts) {
        pair.section((own, source), out)?;
    }
    Ok(())
}

/// Writes two texts beside each other, each under its language.
pub(super) fn row(
    words: &Words<'_>,
    (own, source): (Lang, Lang),
    texts: (&str, &str),
    out: &mut String,
) {
    out.push_str("<div class=\"pair\">\n");
    for (lang, text) in [(own, texts.0), (source, texts.1)] {
        out.push_str("<div lang=\"");
        // Writing to a string cannot fail.
        let _ = escape_html(&mut *out, &words.tag(lang));
        out.push_str("\" dir=\"");
        out.push_str(words.dir(lang).as_str());
        out.push_str("\">");
        out.push_str(text.trim());
        out.push_str("</div>\n");
    }
    out.push_str("</div>\n");
}

/// A heading with what follows it; what stands before the first heading is a
/// section too.
fn sections<'n>(body: &Body, roots: &'n [NodeId]) -> Vec<&'n [NodeId]> {
    let mut parts = Vec::new();
    let mut begin = 0;
    for at in 1..roots.len() {
        if level(body, roots[at]).is_some() {
            parts.push(&roots[begin..at]);
            begin = at;
        }
    }
    parts.push(&roots[begin.min(roots.len())..]);
    parts
}

fn level(body: &Body, node: NodeId) -> Option<u8> {
    match body.node(node).kind {
        NodeKind::Heading(place) => Some(body.headings[place as usize].level),
        _ => None,
    }
}

/// What may be opened to pair what is in it: a list, or a box of the theme that
/// has no text of its own.
#[derive(PartialEq)]
enum Shell<'b> {
    Bullets,
    Numbers(u32),
    Box(&'b str),
}

fn shell(body: &Body, node: NodeId) -> Option<Shell<'_>> {
    match body.node(node).kind {
        NodeKind::BulletList => Some(Shell::Bullets),
        NodeKind::OrderedList(start) => Some(Shell::Numbers(start)),
        NodeKind::Directive(place) => {
            let Directive { form, name, label, arguments, .. } = &body.directives[place as usize];
            let plain = label.is_none() && arguments.is_empty();
            (*form == DirectiveForm::Container && plain).then_some(Shell::Box(name))
        }
        _ => None,
    }
}

struct Pair<'p> {
    words: &'p Words<'p>,
    theme: &'p Theme,
    own: (&'p Body, &'p TextPlan),
    source: (&'p Body, &'p TextPlan),
}

impl Pair<'_> {
    fn bodies(&self) -> [&Body; 2] {
        [self.own.0, self.source.0]
    }

    fn row(&self, texts: (&str, &str), out: &mut String) {
        let langs =
            [self.own, self.source].map(|(_, text)| self.words.site().document(text.id).lang);
        row(self.words, (langs[0], langs[1]), texts, out);
    }

    /// All of both beside each other.
    fn whole(
        &self,
        (own, source): (&[NodeId], &[NodeId]),
        out: &mut String,
    ) -> Result<(), Box<Diagnostic>> {
        let write = |text: &TextPlan, blocks: &[NodeId]| -> Result<String, Box<Diagnostic>> {
            let pieces = block_pieces(self.words, self.theme, (text.id, &text.body), blocks)?;
            Ok(pieces.blocks.concat())
        };
        let both = (write(self.own.1, own)?, write(self.source.1, source)?);
        self.row((&both.0, &both.1), out);
        Ok(())
    }

    fn section(
        &self,
        (own, source): (&[NodeId], &[NodeId]),
        out: &mut String,
    ) -> Result<(), Box<Diagnostic>> {
        let shape = |body: &Body, blocks: &[NodeId]| -> Vec<std::mem::Discriminant<NodeKind>> {
            blocks.iter().map(|id| std::mem::discriminant(&body.node(*id).kind)).collect()
        };
        if shape(self.own.0, own) == shape(self.source.0, source) {
            for pair in own.iter().zip(source) {
                self.block((*pair.0, *pair.1), out)?;
            }
            return Ok(());
        }
        // The headings say the same, whatever stands below them.
        let heading = own.first().zip(source.first());
        match heading.filter(|(own, _)| level(self.own.0, **own).is_some()) {
            Some((first, second)) => {
                self.block((*first, *second), out)?;
                self.whole((&own[1..], &source[1..]), out)
            }
            None => self.whole((own, source), out),
        }
    }

    fn block(
        &self,
        (own, source): (NodeId, NodeId),
        out: &mut String,
    ) -> Result<(), Box<Diagnostic>> {
        let inside = |body: &Body, id: NodeId| -> Vec<NodeId> { body.children(id).collect() };
        let (own_in, source_in) = (inside(self.own.0, own), inside(self.source.0, source));
        let shells = (shell(self.own.0, own), shell(self.source.0, source));
        match shells {
            (Some(Shell::Box(name)), Some(Shell::Box(other))) if name == other => {
                let mut inner = String::new();
                self.section((&own_in, &source_in), &mut inner)?;
                let mut implicits = Context::new();
                implicits.insert("lang", &self.words.tag(self.words.lang));
                let name = name.replace('-', "_");
                let html =
                    self.theme.component(&name, &Context::new(), &implicits, Some(&inner))?;
                out.push_str(&html);
                out.push('\n');
                Ok(())
            }
            (Some(first), Some(second)) if first == second && own_in.len() == source_in.len() => {
                let (open, close) = match first {
                    Shell::Numbers(1) => ("<ol>\n".to_owned(), "</ol>\n"),
                    Shell::Numbers(start) => (format!("<ol start=\"{start}\">\n"), "</ol>\n"),
                    _ => ("<ul>\n".to_owned(), "</ul>\n"),
                };
                out.push_str(&open);
                for (own, source) in own_in.into_iter().zip(source_in) {
                    let items = (inside(self.own.0, own), inside(self.source.0, source));
                    out.push_str("<li>");
                    self.whole((&items.0, &items.1), out)?;
                    out.push_str("</li>\n");
                }
                out.push_str(close);
                Ok(())
            }
            _ => self.whole((&[own], &[source]), out),
        }
    }
}
