//! The body of a page: a flat, immutable tree of what the Markdown says.
//!
//! Owns [`Body`], from which HTML, search text, the table of contents, reading
//! age, links, translation blocks and Word files are all made. Nothing parses
//! rendered HTML again. Building one is the business of `parse`.
//!
//! The nodes lie in one array in reading order; a node's children follow it
//! directly and end where its `end` says. Texts are ranges into one shared
//! string, the file itself, followed by the few pieces that do not stand in the
//! file letter for letter, such as decoded entities. That costs about a quarter
//! of what nested strings would and makes a walk a loop.

mod raw;

use std::ops::Range;
use std::sync::Arc;

use serde::Serialize;

pub use raw::{RawTag, is_kept};

/// A range of the body's text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub struct TextRange {
    /// First byte.
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

impl TextRange {
    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.start == self.end
    }
}

/// The place of a node in its body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(pub u32);

/// One node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BodyNode {
    /// What it is.
    pub kind: NodeKind,
    /// One past its last descendant.
    pub end: NodeId,
    /// Where it stands in the file.
    pub span: TextRange,
}

/// What a node is. Numbers are places in the side lists of [`Body`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NodeKind {
    /// A paragraph.
    Paragraph,
    /// A heading: place in [`Body::headings`].
    Heading(u32),
    /// A quotation.
    BlockQuote,
    /// A GFM alert.
    Alert(Alert),
    /// A block of code with its info string.
    CodeBlock(TextRange),
    /// A block of raw HTML.
    HtmlBlock(TextRange),
    /// A list with bullets.
    BulletList,
    /// A list with numbers, and the first of them.
    OrderedList(u32),
    /// An item of a list.
    Item,
    /// The box of a task, ticked or not.
    TaskMarker(bool),
    /// A table: place in [`Body::tables`].
    Table(u32),
    /// The head row of a table.
    TableHead,
    /// A row of a table.
    TableRow,
    /// A cell of a table, with its column.
    TableCell(u32),
    /// A thematic break.
    Rule,
    /// A footnote: place in [`Body::footnotes`].
    Footnote(u32),
    /// A directive: place in [`Body::directives`].
    Directive(u32),
    /// Text.
    Text(TextRange),
    /// Code in a line.
    Code(TextRange),
    /// Emphasis.
    Emphasis,
    /// Strong emphasis.
    Strong,
    /// Struck out.
    Strikethrough,
    /// A link: place in [`Body::links`].
    Link(u32),
    /// An image: place in [`Body::links`]; its children are the alternative text.
    Image(u32),
    /// Raw HTML in a line.
    HtmlInline(TextRange),
    /// A reference to a footnote: its place in [`Body::footnotes`] and the
    /// number of this reference among those to it, from 0.
    FootnoteReference(u32, u16),
    /// A line end in the source.
    SoftBreak,
    /// A line end that is meant.
    HardBreak,
}

/// The sorts of GFM alerts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alert {
    /// Worth knowing.
    Note,
    /// Makes something easier.
    Tip,
    /// Needed for success.
    Important,
    /// Needs attention at once.
    Warning,
    /// Risk of harm.
    Caution,
}

impl Alert {
    /// The word in class names and message ids.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
            Self::Caution => "caution",
        }
    }
}

/// Blocks nested deeper than this are left out of documents: nobody needs them,
/// and nothing that an author writes may exhaust the stack.
pub const DEEPEST_IN_DOCUMENT: u8 = 24;

/// A heading and its address on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 6.
    pub level: u8,
    /// Its `id`, unique on the page.
    pub id: String,
    /// Its node.
    pub node: NodeId,
}

/// A link or an image, as written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where it leads.
    pub destination: TextRange,
    /// Its title.
    pub title: TextRange,
    /// Its node.
    pub node: NodeId,
    /// Where it is a tag of raw HTML: the place in [`Body::raw`].
    pub tag: Option<u32>,
}

/// How a column is aligned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Alignment {
    /// As the text runs.
    Start,
    /// In the middle.
    Center,
    /// Against the end.
    End,
}

/// A footnote.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Footnote {
    /// The label in the source.
    pub label: String,
    /// Its number in order of first reference, from 1; 0 if nothing refers to it.
    pub number: u32,
    /// How many references there are.
    pub references: u16,
}

/// The three shapes of a directive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DirectiveForm {
    /// `:name[label]` in a line of text.
    Inline,
    /// `::name[label]{…}` on a line of its own.
    Leaf,
    /// `:::name` … `:::` around blocks.
    Container,
}

/// A directive as written. What it means is the business of `resolve`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Directive {
    /// Inline, leaf or container.
    pub form: DirectiveForm,
    /// Its kebab-case name.
    pub name: String,
    /// What stands in square brackets.
    pub label: Option<DirectiveText>,
    /// What stands in braces.
    pub arguments: Vec<Argument>,
    /// Where its name stands.
    pub span: Range<usize>,
    /// Its node.
    pub node: NodeId,
}

/// `name=value` in the braces of a directive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Argument {
    /// The name.
    pub name: DirectiveText,
    /// The value, without its quotation marks.
    pub value: DirectiveText,
}

/// A text of a directive and its place in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DirectiveText {
    /// The text.
    pub text: String,
    /// Where it stands.
    pub span: Range<usize>,
}

impl Directive {
    /// The argument of a name.
    #[must_use]
    pub fn argument(&self, name: &str) -> Option<&DirectiveText> {
        self.arguments.iter().find(|given| given.name.text == name).map(|given| &given.value)
    }
}

/// The body of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Body {
    /// The file, then what does not stand in it letter for letter.
    pub text: Arc<str>,
    /// All nodes in reading order.
    pub nodes: Box<[BodyNode]>,
    /// All headings.
    pub headings: Box<[Heading]>,
    /// All links and images.
    pub links: Box<[Link]>,
    /// The columns of all tables.
    pub tables: Box<[Box<[Alignment]>]>,
    /// All footnotes.
    pub footnotes: Box<[Footnote]>,
    /// All directives.
    pub directives: Box<[Directive]>,
    /// The tags of raw HTML that lead somewhere or can be led to.
    pub raw: Box<[RawTag]>,
    /// Texts that would be directives on lines of their own: their names, and
    /// where they stand.
    pub strays: Box<[DirectiveText]>,
}

impl Body {
    /// A body without a word.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            text: "".into(),
            nodes: Box::default(),
            headings: Box::default(),
            links: Box::default(),
            tables: Box::default(),
            footnotes: Box::default(),
            directives: Box::default(),
            raw: Box::default(),
            strays: Box::default(),
        }
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.nodes.is_empty()
    }

    /// The text of a range.
    #[must_use]
    pub fn text(&self, range: TextRange) -> &str {
        &self.text[range.start as usize..range.end as usize]
    }

    /// A node.
    #[must_use]
    pub fn node(&self, id: NodeId) -> &BodyNode {
        &self.nodes[id.0 as usize]
    }

    /// The top-level nodes.
    pub fn roots(&self) -> Children<'_> {
        Children { body: self, next: NodeId(0), end: NodeId(self.nodes.len() as u32) }
    }

    /// The children of a node.
    #[must_use]
    pub fn children(&self, id: NodeId) -> Children<'_> {
        Children { body: self, next: NodeId(id.0 + 1), end: self.node(id).end }
    }

    /// Whether a cell of a table has nothing in it.
    #[must_use]
    pub fn is_blank(&self, cell: NodeId) -> bool {
        self.children(cell).next().is_none()
    }

    /// Whether the head row of a table says anything. Markdown has no table
    /// without one, so authors leave it blank.
    #[must_use]
    pub fn heads_columns(&self, head: NodeId) -> bool {
        self.children(head).any(|cell| !self.is_blank(cell))
    }

    /// Whether the first column of a table says what each row is: nothing stands
    /// above it.
    #[must_use]
    pub fn heads_rows(&self, table: NodeId) -> bool {
        let head = self.children(table).next();
        let corner = head.and_then(|head| self.children(head).next());
        corner.is_some_and(|corner| self.is_blank(corner))
    }

    /// The alternative text of an image: its plain text, with that of images in it.
    #[must_use]
    pub fn alternative_text(&self, image: NodeId) -> String {
        self.plain_text(image)
    }

    /// Appends the plain text of a node and all below it.
    pub fn push_plain_text(&self, id: NodeId, out: &mut String) {
        for index in id.0..self.node(id).end.0 {
            match self.nodes[index as usize].kind {
                NodeKind::Text(range) | NodeKind::Code(range) => out.push_str(self.text(range)),
                NodeKind::SoftBreak | NodeKind::HardBreak => out.push(' '),
                _ => {}
            }
        }
    }

    /// The plain text of a node and all below it.
    #[must_use]
    pub fn plain_text(&self, id: NodeId) -> String {
        let mut out = String::new();
        self.push_plain_text(id, &mut out);
        out
    }
}

/// The children of a node, in order.
pub struct Children<'b> {
    body: &'b Body,
    next: NodeId,
    end: NodeId,
}

impl Iterator for Children<'_> {
    type Item = NodeId;

    fn next(&mut self) -> Option<NodeId> {
        if self.next >= self.end {
            return None;
        }
        let id = self.next;
        self.next = self.body.node(id).end;
        Some(id)
    }
}
