//! A body as HTML.
//!
//! Owns the markup of everything Markdown has. What depends on the site, such
//! as where a link leads or what a directive looks like, is asked of [`Hooks`],
//! so that the same writer serves the site and the CommonMark examples.
//!
//! The nodes of a body lie in reading order, so writing is one loop with a stack
//! of what is open: no depth of nesting can exhaust it. Raw HTML is written as
//! it is but for where it leads; making it safe is `sanitise`'s.

mod footnotes;
mod hooks;
mod pieces;
mod raw;
mod tables;

pub use hooks::{Hooks, Mark};
pub use pieces::{Pieces, pieces};

use pulldown_cmark_escape::{escape_href, escape_html, escape_html_body_text};

use crate::diag::Diagnostic;
use crate::model::body::{Alert, Body, DirectiveForm, NodeId, NodeKind, TextRange};

/// Writes a whole body.
///
/// # Errors
/// If a directive fails.
pub fn body_html(body: &Body, hooks: &mut dyn Hooks) -> Result<String, Box<Diagnostic>> {
    let mut writer = Writer::new(body, hooks);
    writer.out.reserve(body.text.len());
    writer.write(NodeId(0), NodeId(body.nodes.len() as u32))?;
    writer.write_footnotes();
    Ok(writer.out)
}

/// A node whose children are being written.
struct Open {
    id: NodeId,
    /// For a table: whether its body has begun.
    table_body: bool,
}

struct Writer<'w> {
    body: &'w Body,
    hooks: &'w mut dyn Hooks,
    out: String,
    open: Vec<Open>,
    /// What stands around the container or footnote that is being written.
    outer: Vec<String>,
    footnotes: Vec<Option<String>>,
}

impl<'w> Writer<'w> {
    fn new(body: &'w Body, hooks: &'w mut dyn Hooks) -> Self {
        let footnotes = vec![None; body.footnotes.len()];
        Self { body, hooks, out: String::new(), open: Vec::new(), outer: Vec::new(), footnotes }
    }

    /// Writes the nodes from one to before another; none of them may end after it.
    fn write(&mut self, from: NodeId, to: NodeId) -> Result<(), Box<Diagnostic>> {
        let mut at = from;
        while at < to {
            self.close_before(at)?;
            at = self.open(at)?;
        }
        self.close_before(to)
    }

    /// Closes what ends before a node.
    fn close_before(&mut self, id: NodeId) -> Result<(), Box<Diagnostic>> {
        while let Some(open) = self.open.last() {
            if self.body.node(open.id).end > id {
                break;
            }
            if let Some(open) = self.open.pop() {
                self.close(&open)?;
            }
        }
        Ok(())
    }

    /// Writes the beginning of a node and gives the node to go on with.
    fn open(&mut self, id: NodeId) -> Result<NodeId, Box<Diagnostic>> {
        let node = *self.body.node(id);
        let inside = NodeId(id.0 + 1);
        let opened = match node.kind {
            NodeKind::Text(range) => {
                self.text(id, range);
                return Ok(node.end);
            }
            NodeKind::Code(range) => {
                self.out.push_str("<code>");
                push_body_text(&mut self.out, self.body.text(range));
                self.out.push_str("</code>");
                return Ok(node.end);
            }
            NodeKind::SoftBreak => "\n",
            NodeKind::HardBreak => "<br>\n",
            NodeKind::HtmlBlock(range) | NodeKind::HtmlInline(range) => {
                if matches!(node.kind, NodeKind::HtmlBlock(_)) {
                    self.fresh_line();
                }
                self.raw(id, range);
                return Ok(node.end);
            }
            NodeKind::Rule => {
                self.fresh_line();
                "<hr>\n"
            }
            NodeKind::TaskMarker(true) => "<input type=\"checkbox\" disabled checked> ",
            NodeKind::TaskMarker(false) => "<input type=\"checkbox\" disabled> ",
            NodeKind::FootnoteReference(place, nth) => {
                self.footnote_reference(place, nth);
                return Ok(node.end);
            }
            NodeKind::Image(place) => {
                self.image(place, id);
                return Ok(node.end);
            }
            NodeKind::Directive(place) if self.form(place) != DirectiveForm::Container => {
                self.empty_directive(place)?;
                return Ok(node.end);
            }
            // A table whose head says nothing has none.
            NodeKind::TableHead if !self.body.heads_columns(id) => return Ok(node.end),
            _ => {
                self.open_container(id);
                self.open.push(Open { id, table_body: false });
                return Ok(inside);
            }
        };
        self.out.push_str(opened);
        Ok(node.end)
    }

    fn text(&mut self, id: NodeId, range: TextRange) {
        let mut at = range.start;
        for mark in self.hooks.marks(id) {
            let before = TextRange { start: at, end: mark.start };
            push_body_text(&mut self.out, self.body.text(before));
            self.out.push_str("<a class=\"term\" href=\"");
            push_href(&mut self.out, &mark.href);
            self.out.push_str("\">");
            let word = TextRange { start: mark.start, end: mark.end };
            push_body_text(&mut self.out, self.body.text(word));
            self.out.push_str("</a>");
            at = mark.end;
        }
        push_body_text(&mut self.out, self.body.text(TextRange { start: at, end: range.end }));
    }

    fn open_container(&mut self, id: NodeId) {
        let kind = self.body.node(id).kind;
        match kind {
            NodeKind::Emphasis => return self.out.push_str("<em>"),
            NodeKind::Strong => return self.out.push_str("<strong>"),
            NodeKind::Strikethrough => return self.out.push_str("<del>"),
            NodeKind::Link(place) => return self.link(place),
            NodeKind::TableCell(column) => return self.cell(id, column),
            NodeKind::Footnote(_) => return self.begin_apart(),
            NodeKind::Alert(_) | NodeKind::Directive(_) => {
                self.fresh_line();
                return self.begin_apart();
            }
            NodeKind::Table(_) => {
                self.fresh_line();
                self.begin_apart();
                return self.out.push_str("<table>");
            }
            _ => self.fresh_line(),
        }
        match kind {
            NodeKind::Paragraph => self.out.push_str("<p>"),
            NodeKind::Heading(place) => self.heading(place),
            NodeKind::BlockQuote => self.out.push_str("<blockquote>\n"),
            NodeKind::CodeBlock(info) => {
                let language = self.body.text(info).split_whitespace().next().unwrap_or("");
                self.out.push_str("<pre tabindex=\"0\"><code");
                if !language.is_empty() {
                    self.out.push_str(" class=\"language-");
                    push_escaped(&mut self.out, language);
                    self.out.push('"');
                }
                self.out.push('>');
            }
            NodeKind::BulletList => self.out.push_str("<ul>\n"),
            NodeKind::OrderedList(1) => self.out.push_str("<ol>\n"),
            NodeKind::OrderedList(start) => {
                self.out.push_str("<ol start=\"");
                self.out.push_str(&start.to_string());
                self.out.push_str("\">\n");
            }
            NodeKind::Item => self.out.push_str("<li>"),
            NodeKind::TableHead => self.out.push_str("<thead><tr>"),
            NodeKind::TableRow => self.row(),
            _ => {}
        }
    }

    fn close(&mut self, open: &Open) -> Result<(), Box<Diagnostic>> {
        if let Some(beneath) = self.hooks.beneath(open.id) {
            self.out.push_str(beneath);
        }
        let text = match self.body.node(open.id).kind {
            NodeKind::Paragraph => "</p>\n",
            NodeKind::Heading(place) => {
                let level = self.hooks.level(self.body.headings[place as usize].level);
                ["</h1>\n", "</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n"]
                    [usize::from(level.clamp(1, 6)) - 1]
            }
            NodeKind::BlockQuote => "</blockquote>\n",
            NodeKind::CodeBlock(_) => "</code></pre>\n",
            NodeKind::BulletList => "</ul>\n",
            NodeKind::OrderedList(_) => "</ol>\n",
            NodeKind::Item => "</li>\n",
            NodeKind::Table(_) => {
                let end = if open.table_body { "</tbody></table>\n" } else { "</table>\n" };
                self.out.push_str(end);
                let table = self.end_apart();
                self.hooks.table(table, &mut self.out)?;
                self.fresh_line();
                return Ok(());
            }
            NodeKind::Alert(alert) => {
                let content = self.end_apart();
                self.hooks.alert(alert, content, &mut self.out)?;
                self.fresh_line();
                return Ok(());
            }
            NodeKind::TableHead => "</tr></thead>",
            NodeKind::TableRow => "</tr>",
            NodeKind::TableCell(column) => match self.heads(open.id, column) {
                Some(_) => "</th>",
                None => "</td>",
            },
            NodeKind::Emphasis => "</em>",
            NodeKind::Strong => "</strong>",
            NodeKind::Strikethrough => "</del>",
            NodeKind::Link(_) => "</a>",
            NodeKind::Directive(place) => {
                let content = self.end_apart();
                let directive = &self.body.directives[place as usize];
                self.hooks.directive(place, directive, Some(content), &mut self.out)?;
                self.fresh_line();
                return Ok(());
            }
            NodeKind::Footnote(place) => {
                let content = self.end_apart();
                self.footnotes[place as usize] = Some(content);
                return Ok(());
            }
            _ => "",
        };
        self.out.push_str(text);
        Ok(())
    }

    fn form(&self, place: u32) -> DirectiveForm {
        self.body.directives[place as usize].form
    }

    /// A directive without content: in a line, or a block of its own.
    fn empty_directive(&mut self, place: u32) -> Result<(), Box<Diagnostic>> {
        let leaf = self.form(place) == DirectiveForm::Leaf;
        if leaf {
            self.fresh_line();
        }
        let directive = &self.body.directives[place as usize];
        self.hooks.directive(place, directive, None, &mut self.out)?;
        if leaf {
            self.fresh_line();
        }
        Ok(())
    }

    /// What follows is written apart, to be handed over whole.
    fn begin_apart(&mut self) {
        let outer = std::mem::take(&mut self.out);
        self.outer.push(outer);
    }

    fn end_apart(&mut self) -> String {
        let outer = self.outer.pop().unwrap_or_default();
        std::mem::replace(&mut self.out, outer)
    }

    fn fresh_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    fn heading(&mut self, place: u32) {
        let heading = &self.body.headings[place as usize];
        self.out.push_str("<h");
        self.out.push(char::from(b'0' + self.hooks.level(heading.level).clamp(1, 6)));
        if let Some(id) = self.hooks.heading_id(&heading.id) {
            self.out.push_str(" id=\"");
            push_escaped(&mut self.out, self.hooks.id_prefix());
            push_escaped(&mut self.out, id);
            self.out.push('"');
        }
        self.out.push('>');
    }

    fn link(&mut self, place: u32) {
        let link = self.body.links[place as usize];
        self.out.push_str("<a href=\"");
        let written = self.body.text(link.destination);
        push_href(&mut self.out, &self.hooks.destination(place, written));
        self.title_and_close(place);
    }

    fn image(&mut self, place: u32, id: NodeId) {
        let link = self.body.links[place as usize];
        self.out.push_str("<img src=\"");
        let written = self.body.text(link.destination);
        push_href(&mut self.out, &self.hooks.destination(place, written));
        self.out.push_str("\" alt=\"");
        push_escaped(&mut self.out, &self.body.alternative_text(id));
        self.title_and_close(place);
    }

    fn title_and_close(&mut self, place: u32) {
        let title = self.body.text(self.body.links[place as usize].title);
        if !title.is_empty() {
            self.out.push_str("\" title=\"");
            push_escaped(&mut self.out, title);
        }
        self.out.push_str("\">");
    }
}

/// An alert as it is where the theme has no component for it.
pub(super) fn plain_alert(alert: Alert, title: &str, body: &str, out: &mut String) {
    out.push_str("<div class=\"alert alert-");
    out.push_str(alert.as_str());
    out.push_str("\" role=\"note\">\n<p class=\"alert-title\">");
    push_body_text(out, title);
    out.push_str("</p>\n");
    out.push_str(body);
    out.push_str("</div>\n");
}

// Writing to a string cannot fail, so the results below carry nothing.

fn push_body_text(out: &mut String, text: &str) {
    let _ = escape_html_body_text(out, text);
}

fn push_escaped(out: &mut String, text: &str) {
    let _ = escape_html(out, text);
}

fn push_href(out: &mut String, text: &str) {
    let _ = escape_href(out, text);
}
