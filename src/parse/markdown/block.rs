//! What each piece of Markdown becomes.
//!
//! Owns the table from the parser's tags to the kinds of nodes, and the raw
//! HTML that comes in lines.

use std::borrow::Cow;
use std::ops::Range;

use pulldown_cmark::{Alignment as Aligned, BlockQuoteKind, CodeBlockKind, LinkType, Tag};

use super::build::Builder;
use super::pool::range;
use super::tags::{MOST_ATTRIBUTES, MOST_OPEN, is_crowded};
use crate::diag::Diagnostic;
use crate::model::body::{
    Alert, Alignment, DirectiveForm, Footnote, Heading, Link, NodeId, NodeKind, TextRange,
};
use crate::parse::directive::{MaskKind, read};

/// A block of raw HTML in the making.
pub(super) struct RawHtml {
    span: Range<usize>,
    /// Its lines, while they stand in the file one after the other.
    run: Option<Range<usize>>,
    /// Its lines, once one of them is missing something that stands there.
    joined: Option<String>,
}

impl RawHtml {
    pub(super) fn new(span: Range<usize>) -> Self {
        Self { span, run: None, joined: None }
    }
}

impl Builder<'_, '_> {
    /// The kind of node for a tag, entered into the side lists.
    pub(super) fn kind(&mut self, tag: Tag<'_>, span: &Range<usize>) -> NodeKind {
        match tag {
            Tag::Heading { level, .. } => {
                let node = self.next();
                self.headings.push(Heading { level: level as u8, id: String::new(), node });
                self.ids.push(None);
                NodeKind::Heading(count(&self.headings))
            }
            Tag::BlockQuote(kind) => match kind {
                None => NodeKind::BlockQuote,
                Some(BlockQuoteKind::Note) => NodeKind::Alert(Alert::Note),
                Some(BlockQuoteKind::Tip) => NodeKind::Alert(Alert::Tip),
                Some(BlockQuoteKind::Important) => NodeKind::Alert(Alert::Important),
                Some(BlockQuoteKind::Warning) => NodeKind::Alert(Alert::Warning),
                Some(BlockQuoteKind::Caution) => NodeKind::Alert(Alert::Caution),
            },
            Tag::CodeBlock(CodeBlockKind::Fenced(info)) => {
                NodeKind::CodeBlock(self.pool.place(&info, span))
            }
            Tag::CodeBlock(CodeBlockKind::Indented) => {
                NodeKind::CodeBlock(range(span.start..span.start))
            }
            Tag::List(None) => NodeKind::BulletList,
            Tag::List(Some(first)) => {
                NodeKind::OrderedList(u32::try_from(first).unwrap_or(u32::MAX))
            }
            Tag::Item => NodeKind::Item,
            Tag::FootnoteDefinition(label) => NodeKind::Footnote(self.footnote(&label)),
            Tag::Table(columns) => {
                self.tables.push(columns.into_iter().map(aligned).collect());
                NodeKind::Table(count(&self.tables))
            }
            Tag::TableHead => self.row(NodeKind::TableHead),
            Tag::TableRow => self.row(NodeKind::TableRow),
            Tag::TableCell => {
                self.cell += 1;
                NodeKind::TableCell(self.cell - 1)
            }
            Tag::Emphasis => NodeKind::Emphasis,
            Tag::Strong => NodeKind::Strong,
            Tag::Strikethrough => NodeKind::Strikethrough,
            Tag::Link { link_type, dest_url, title, .. } => {
                let email = link_type == LinkType::Email;
                NodeKind::Link(self.link(&dest_url, &title, span, email.then_some("mailto:")))
            }
            Tag::Image { dest_url, title, .. } => {
                NodeKind::Image(self.link(&dest_url, &title, span, None))
            }
            // The rest is not among the options.
            _ => NodeKind::Paragraph,
        }
    }

    fn row(&mut self, kind: NodeKind) -> NodeKind {
        self.cell = 0;
        kind
    }

    fn next(&self) -> NodeId {
        NodeId(self.nodes.len() as u32)
    }

    fn link(
        &mut self,
        destination: &str,
        title: &str,
        span: &Range<usize>,
        scheme: Option<&str>,
    ) -> u32 {
        let leaks = self.masked.leaked(destination) || self.masked.leaked(title);
        let destination = match scheme {
            Some(scheme) => self.pool.append(&format!("{scheme}{destination}")),
            None => self.pool.place(destination, span),
        };
        let title = self.pool.place_copy(title, span);
        let node = self.next();
        self.links.push(Link { destination, title, node, tag: None });
        if leaks || self.covers_directive(destination) || self.covers_directive(title) {
            let mask = self.masked.touching(span).last();
            let at = mask.map_or_else(|| span.clone(), |mask| mask.range.clone());
            let message = "a directive cannot be the destination or the title of a link";
            let help = "write the address out, or use the directive instead of the link";
            self.error("directive-misplaced", at, message, help);
        }
        count(&self.links)
    }

    fn covers_directive(&self, text: TextRange) -> bool {
        !text.is_empty()
            && !self.masked.touching(&(text.start as usize..text.end as usize)).is_empty()
    }

    /// The place of a footnote, by its label.
    pub(super) fn footnote(&mut self, label: &str) -> u32 {
        // Upper case first: some letters are told apart by only one of the two.
        let key = label.to_uppercase().to_lowercase();
        if let Some(known) = self.labels.get(&key) {
            return *known;
        }
        self.footnotes.push(Footnote { label: label.to_owned(), number: 0, references: 0 });
        let place = count(&self.footnotes);
        self.labels.insert(key, place);
        place
    }

    /// Passes over a mask and takes the directive beneath it instead.
    pub(super) fn is_covered(&mut self, tag: &Tag<'_>, span: &Range<usize>) -> bool {
        let Some(mask) = self.masked.starting_at(span.start) else { return false };
        let mask = mask.clone();
        match (tag, mask.kind) {
            (Tag::HtmlBlock, MaskKind::Line) => self.fence_line(&mask.range),
            (Tag::Link { link_type: LinkType::Autolink, .. }, MaskKind::Inline)
                if mask.range == *span =>
            {
                self.inline_directive(&mask.range);
            }
            _ => return false,
        }
        self.passing = 1;
        true
    }

    fn inline_directive(&mut self, at: &Range<usize>) {
        match read(self.text, at.start + 1) {
            Ok(written) => {
                let directive = self.directive(DirectiveForm::Inline, written);
                self.leaf(NodeKind::Directive(directive), at.clone());
            }
            Err(mistake) => self.diagnostics.push(mistake.at(self.file)),
        }
    }

    /// Raw HTML in a line. A line of colons that the parser does not take for
    /// a block comes back as such.
    pub(super) fn inline_html(&mut self, made: &str, span: Range<usize>) {
        let mask = self.masked.starting_at(span.start);
        if mask.is_some_and(|mask| mask.kind == MaskKind::Line) {
            self.line_in_text(&span);
            self.inline_text(span);
        } else {
            self.count_tags(made, &span);
            let html = self.pool.place(made, &span);
            self.open_text(&span);
            let words = if self.masked.touching(&span).is_empty() {
                Cow::Borrowed(made)
            } else {
                self.masked.restore(made, self.text, &span).into()
            };
            self.read_tags(&words, html, &span);
            self.inline(NodeKind::HtmlInline(html), span);
        }
    }

    /// Reports the line of a directive that turned out to be text.
    pub(super) fn line_in_text(&mut self, span: &Range<usize>) {
        for mask in self.masked.touching(span) {
            if mask.kind == MaskKind::Line && span.contains(&mask.range.start) {
                let message = "this directive is part of the paragraph above";
                let help = "put an empty line above it and begin it at the margin, or write `\\:` if it is text";
                self.error("directive-misplaced", mask.range.clone(), message, help);
            }
        }
    }

    /// Takes a line of a block of raw HTML.
    pub(super) fn raw_line(&mut self, made: &str, span: &Range<usize>) {
        // The parser hands the indentation of the first line over as text of
        // its own, but it stands in the file.
        let indents = span.is_empty() && self.text[..span.start].ends_with(made);
        let place =
            if indents { Some(span.start - made.len()..span.start) } else { self.pool.find(made) };
        let Some(raw) = &mut self.raw else { return };
        match (&mut raw.joined, &mut raw.run) {
            (Some(joined), _) => joined.push_str(made),
            (None, run) => match (run.clone(), place) {
                (None, Some(place)) => *run = Some(place),
                (Some(before), Some(place)) if before.end == place.start => {
                    *run = Some(before.start..place.end);
                }
                (before, _) => {
                    let before = self.pool.seen(before.unwrap_or_default());
                    raw.joined = Some(format!("{before}{made}"));
                }
            },
        }
    }

    /// Ends a block of raw HTML.
    pub(super) fn raw_end(&mut self) {
        let Some(raw) = self.raw.take() else { return };
        let (html, words) = match (&raw.joined, raw.run) {
            (Some(joined), _) => {
                let restored = self.masked.restore(joined, self.text, &raw.span);
                (self.pool.append(&restored), restored)
            }
            (None, Some(run)) => (range(run.clone()), self.text[run].to_owned()),
            (None, None) => return,
        };
        self.count_tags(&words, &raw.span);
        self.read_tags(&words, html, &raw.span);
        self.warn_of_directives(&raw.span);
        let span = self.trimmed(raw.span);
        self.leaf(NodeKind::HtmlBlock(html), span);
    }

    /// Says once that raw HTML leaves too many elements open, or that one has
    /// too many attributes.
    fn count_tags(&mut self, html: &str, span: &Range<usize>) {
        if self.too_deep {
            return;
        }
        let (message, help) = if is_crowded(html) {
            let message = format!("an element has more than {MOST_ATTRIBUTES} attributes");
            (message, "keep the attributes that the element knows")
        } else if self.tags.exceeded_by(html) {
            let message = format!("raw HTML leaves more than {MOST_OPEN} elements open");
            (message, "close each element that is opened")
        } else {
            return;
        };
        self.too_deep = true;
        let line = self.text[span.clone()].find('\n').map_or(span.end, |at| span.start + at);
        let shown = span.start..line.max(span.start + 1);
        self.error("nested-too-deep", shown, &message, help);
    }

    /// A directive in raw HTML is printed letter for letter, which is hardly
    /// meant unless the HTML says that it is code or a comment.
    fn warn_of_directives(&mut self, span: &Range<usize>) {
        let html = &self.text[span.clone()];
        let quoted = ["<!--", "<pre", "<script", "<style", "<textarea"];
        if quoted.iter().any(|start| html.trim_start().starts_with(start)) {
            return;
        }
        for mask in self.masked.touching(span) {
            let message = "a directive in a block of HTML is not read";
            let diagnostic = Diagnostic::warning("directive-in-html", message)
                .at(self.file.clone(), mask.range.clone())
                .help("put an empty line between the HTML and the directive");
            self.diagnostics.push(diagnostic);
        }
    }
}

/// The place of the last entry.
fn count<T>(list: &[T]) -> u32 {
    list.len().saturating_sub(1) as u32
}

fn aligned(alignment: Aligned) -> Alignment {
    match alignment {
        Aligned::None | Aligned::Left => Alignment::Start,
        Aligned::Center => Alignment::Center,
        Aligned::Right => Alignment::End,
    }
}
