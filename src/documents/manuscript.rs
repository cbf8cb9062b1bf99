//! A document before it has a file format: what stands in it, in order.
//!
//! Owns [`Manuscript`] and its parts, which know neither the site nor any file
//! format. `transcribe` makes them from the bodies of pages; `docx` and `odt`
//! write them. Each block says its language and direction, for a document may
//! hold several.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::i18n::{Language, regional};
use crate::model::body::Alignment;
use crate::model::date::Date;
use crate::model::file_ref::ContentHash;
use crate::model::kind::FieldKind;
use crate::model::lang::{Direction, LangTag};

/// A whole document.
#[derive(Clone, Debug, Serialize)]
pub struct Manuscript {
    /// Its title, for the properties of the file and its header.
    pub title: String,
    /// What it is good for, in a sentence.
    pub about: Option<String>,
    /// Who gives it out: the name of the site.
    pub publisher: String,
    /// The language of the whole.
    pub tongue: Tongue,
    /// The day its content is of; none where that is not known. Never a clock.
    pub dated: Option<Date>,
    /// What it is printed on.
    pub sheet: Sheet,
    /// What stands at the top of every sheet.
    pub header: Vec<Inline>,
    /// The lines at the foot of every sheet.
    pub footer: Vec<Vec<Inline>>,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A sheet of paper, in millimetres.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Sheet {
    /// From side to side.
    pub width: u16,
    /// From top to bottom.
    pub height: u16,
    /// What stays free on all four sides.
    pub margin: u16,
}

impl Sheet {
    /// A4, upright.
    pub const A4: Self = Self { width: 210, height: 297, margin: 22 };

    /// How wide the text is.
    #[must_use]
    pub fn text_width(self) -> u16 {
        self.width.saturating_sub(2 * self.margin)
    }
}

/// A language and which way it runs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Tongue {
    /// Its tag.
    pub tag: LangTag,
    /// Its tag with a region, as office programs know languages.
    pub office: Arc<str>,
    /// Its direction.
    pub dir: Direction,
}

impl From<&Language> for Tongue {
    fn from(language: &Language) -> Self {
        let office = regional(&language.tag).into();
        Self { tag: language.tag.clone(), office, dir: language.dir }
    }
}

impl Tongue {
    /// Whether it runs from right to left.
    #[must_use]
    pub fn is_rtl(&self) -> bool {
        self.dir == Direction::Rtl
    }

    /// Whether office programs keep fonts and rules of their own for it, as for
    /// Chinese, Japanese and Korean.
    #[must_use]
    pub fn is_east_asian(&self) -> bool {
        let language = self.tag.as_str().split('-').next().unwrap_or_default();
        matches!(language, "zh" | "ja" | "ko")
    }
}

/// A block and the language it is in.
#[derive(Clone, Debug, Serialize)]
pub struct Block {
    /// Its language.
    pub tongue: Tongue,
    /// What it is.
    pub content: BlockContent,
}

/// What a block is.
#[derive(Clone, Debug, Serialize)]
pub enum BlockContent {
    /// The title.
    Title(Vec<Inline>),
    /// A heading of level 1 to 6.
    Heading(u8, Vec<Inline>),
    /// A paragraph.
    Paragraph(ParagraphKind, Vec<Inline>),
    /// A list.
    List(ListKind, Vec<Item>),
    /// A table.
    Table(Table),
    /// What follows begins on a new sheet.
    PageBreak,
}

/// What a paragraph is for; each has a style of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ParagraphKind {
    /// Running text.
    Body,
    /// The sentence below the title.
    Summary,
    /// A quotation.
    Quote,
    /// Something that is set apart because it matters.
    Note,
    /// Letter for letter, with its line ends.
    Code,
    /// Small print.
    Small,
}

/// How the items of a list are marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum ListKind {
    /// With bullets.
    Bullets,
    /// With numbers, from this one on.
    Numbers(u32),
    /// With boxes to tick.
    Boxes,
}

/// An item of a list.
#[derive(Clone, Debug, Serialize)]
pub struct Item {
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A table.
#[derive(Clone, Debug, Serialize)]
pub struct Table {
    /// How each column is aligned.
    pub columns: Vec<Alignment>,
    /// The row of headings, which stands on every sheet; none where all rows
    /// are alike.
    pub head: Option<Vec<Cell>>,
    /// All other rows.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a table.
#[derive(Clone, Debug, Serialize)]
pub struct Cell {
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// Whether a row goes to the next sheet as a whole. One that holds a table may be
/// higher than a sheet, and what is below its end would be in no print.
#[must_use]
pub(super) fn stays_whole(cells: &[Cell]) -> bool {
    let is_table = |block: &Block| matches!(block.content, BlockContent::Table(_));
    !cells.iter().any(|cell| cell.blocks.iter().any(is_table))
}

/// A part of a line.
#[derive(Clone, Debug, Serialize)]
pub enum Inline {
    /// A text.
    Text(Run),
    /// A link, with its whole address.
    Link(String, Vec<Run>),
    /// A line end that is meant.
    Break,
    /// A blank to fill in.
    Blank(Blank),
    /// A code to scan.
    Scan(Scan),
    /// The mark of who gives the document out.
    Mark(Mark),
    /// The number of the sheet.
    PageNumber,
    /// How many sheets there are.
    PageCount,
}

/// A text that looks the same throughout.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Run {
    /// The text.
    pub text: String,
    /// How it looks.
    pub marks: Marks,
    /// Its language, where that is not its block's.
    pub tongue: Option<Tongue>,
}

/// How a text looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Marks {
    /// Strong emphasis.
    pub bold: bool,
    /// Emphasis.
    pub italic: bool,
    /// Struck out.
    pub struck: bool,
    /// Letter for letter.
    pub code: bool,
    /// Small and raised, as the number of a footnote.
    pub raised: bool,
}

/// A QR code.
#[derive(Clone, Debug, Serialize)]
pub struct Scan {
    /// The whole address that stands in it.
    pub address: String,
    /// What it is, for whoever does not see it.
    pub says: String,
}

impl Scan {
    /// How wide and high it is printed, in millimetres, with its blank edge.
    pub const SIDE: u16 = 24;
}

/// The mark of who gives a document out, as a square picture. It says nothing
/// that does not stand beside it in words.
#[derive(Clone, Debug, Serialize)]
pub struct Mark {
    /// The bytes of a PNG.
    #[serde(skip)]
    pub png: Arc<[u8]>,
    /// What tells it from another.
    pub hash: ContentHash,
}

impl Mark {
    /// How wide and high it stands at the head of a sheet, in millimetres.
    pub const SIDE: u16 = 7;
}

/// A blank to fill in.
#[derive(Clone, Debug, Serialize)]
pub struct Blank {
    /// Its name; blanks of one name are filled in alike.
    pub name: String,
    /// What is asked.
    pub label: String,
    /// How to answer.
    pub hint: Option<String>,
    /// Says that it has to be filled in, in the language of its document; none
    /// where it can stay empty.
    pub needed: Option<String>,
    /// What is written into it.
    #[serde(serialize_with = "word")]
    pub kind: FieldKind,
    /// What stands there until something else is written.
    pub default: Option<String>,
    /// The words to choose from.
    pub options: Vec<String>,
    /// How it looks.
    pub marks: Marks,
}

fn word<S: Serializer>(kind: &FieldKind, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(kind.as_str())
}

impl Blank {
    /// What stands in it until somebody fills it in: its default, else its
    /// label in square brackets.
    #[must_use]
    pub fn standing(&self) -> String {
        self.default.clone().unwrap_or_else(|| format!("[{}]", self.label))
    }

    /// What is asked, and whether it has to be answered.
    #[must_use]
    pub fn asked(&self) -> String {
        match &self.needed {
            Some(needed) => format!("{} ({needed})", self.label),
            None => self.label.clone(),
        }
    }
}

impl Run {
    /// A plain text in the language of its block.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

impl Inline {
    /// A plain text in the language of its block.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self::Text(Run::plain(text))
    }

    /// What it says.
    #[must_use]
    pub fn said(&self) -> String {
        match self {
            Self::Text(run) => run.text.clone(),
            Self::Link(_, runs) => runs.iter().map(|run| run.text.as_str()).collect(),
            Self::Break => " ".to_owned(),
            Self::Blank(blank) => blank.standing(),
            Self::Scan(_) | Self::Mark(_) | Self::PageNumber | Self::PageCount => String::new(),
        }
    }

    /// Adds itself to a line, to the text before it if they look the same.
    pub fn join(self, line: &mut Vec<Self>) {
        match (line.last_mut(), self) {
            (Some(Self::Text(before)), Self::Text(run))
                if before.marks == run.marks && before.tongue == run.tongue =>
            {
                before.text.push_str(&run.text);
            }
            (_, part) => line.push(part),
        }
    }
}

impl Block {
    /// A block in a language.
    #[must_use]
    pub fn new(tongue: &Tongue, content: BlockContent) -> Self {
        Self { tongue: tongue.clone(), content }
    }

    /// A paragraph of plain text.
    #[must_use]
    pub fn paragraph(tongue: &Tongue, kind: ParagraphKind, text: impl Into<String>) -> Self {
        Self::new(tongue, BlockContent::Paragraph(kind, vec![Inline::plain(text)]))
    }
}
