//! The blocks of a Word file.
//!
//! Owns [`Story`]: what a part with text has gathered while it was written, and
//! the paragraphs, lists and tables themselves.

use std::collections::BTreeSet;

use super::super::manuscript::{
    Block, BlockContent, Cell, Inline, Item, ListKind, ParagraphKind, Table, Tongue, stays_whole,
};
use super::super::pictures::Pictures;
use super::super::xml::Xml;
use super::blank::{Turn, blank};
use super::numbering::{count_of, indent};
use super::picture::{Shown, picture};
use super::run::{Voice, run};
use crate::model::body::Alignment;

/// What a part with text has gathered: its links out, where its lists with
/// numbers begin, its pictures, how many blanks it has and of which names.
#[derive(Default)]
pub(super) struct Story {
    pub(super) links: Vec<String>,
    pub(super) lists: Vec<u32>,
    pub(super) pictures: Pictures,
    blanks: u32,
    /// How often pictures were shown.
    shown: u32,
    /// The names of the blanks so far.
    asked: BTreeSet<String>,
}

/// Where blocks stand.
#[derive(Clone, Copy, Default)]
pub(super) struct Place {
    /// How wide the text is, in millimetres.
    pub(super) width: u16,
    /// In how many lists.
    pub(super) depth: u8,
    /// How a cell is aligned.
    pub(super) alignment: Option<Alignment>,
    /// In a table.
    pub(super) cell: bool,
    /// In the head row of a table.
    pub(super) head: bool,
}

/// What a paragraph is beside its text.
#[derive(Clone, Copy)]
struct Shape<'s> {
    style: &'s str,
    tongue: &'s Tongue,
    /// Its mark in a list: the number of the count, and the level.
    mark: Option<(u32, u8)>,
    /// How far it stands in.
    indent: Option<u32>,
    alignment: Option<Alignment>,
    /// Begins a new sheet.
    page_break: bool,
}

impl<'s> Shape<'s> {
    fn plain(style: &'s str, tongue: &'s Tongue) -> Self {
        Self { style, tongue, mark: None, indent: None, alignment: None, page_break: false }
    }
}

impl Story {
    pub(super) fn blocks(&mut self, xml: &mut Xml, blocks: &[Block], place: Place) {
        for block in blocks {
            self.block(xml, block, place);
        }
    }

    fn block(&mut self, xml: &mut Xml, block: &Block, place: Place) {
        let tongue = &block.tongue;
        match &block.content {
            BlockContent::Title(text) => self.paragraph(xml, "Title", tongue, text),
            BlockContent::Heading(level, text) => {
                let style = format!("Heading{}", (*level).clamp(1, 6));
                self.paragraph(xml, &style, tongue, text);
            }
            BlockContent::Paragraph(kind, text) => {
                let shape = Shape {
                    indent: (place.depth > 0).then(|| indent(place.depth - 1)),
                    alignment: place.alignment,
                    ..Shape::plain(style_of(*kind, place), tongue)
                };
                self.shaped(xml, shape, text);
            }
            BlockContent::List(kind, items) => self.list(xml, *kind, items, (tongue, place)),
            BlockContent::Table(table) => self.table(xml, table, (tongue, place)),
            BlockContent::PageBreak => {
                let shape = Shape { page_break: true, ..Shape::plain("Small", tongue) };
                self.shaped(xml, shape, &[]);
            }
        }
    }

    /// A paragraph of some style.
    pub(super) fn paragraph(
        &mut self,
        xml: &mut Xml,
        style: &str,
        tongue: &Tongue,
        text: &[Inline],
    ) {
        self.shaped(xml, Shape::plain(style, tongue), text);
    }

    fn shaped(&mut self, xml: &mut Xml, shape: Shape<'_>, text: &[Inline]) {
        xml.within("w:p", &[], |xml| {
            properties(xml, shape);
            for inline in text {
                self.inline(xml, inline, Voice { tongue: shape.tongue, style: None });
            }
        });
    }

    fn inline(&mut self, xml: &mut Xml, inline: &Inline, voice: Voice<'_>) {
        match inline {
            Inline::Text(text) => run(xml, text, voice),
            Inline::Link(href, texts) => {
                self.links.push(href.clone());
                let id = format!("link{}", self.links.len());
                xml.within("w:hyperlink", &[("r:id", &id), ("w:history", "1")], |xml| {
                    for text in texts {
                        run(xml, text, Voice { style: Some("Hyperlink"), ..voice });
                    }
                });
            }
            Inline::Break => xml.within("w:r", &[], |xml| xml.empty("w:br", &[])),
            Inline::Blank(one) => {
                self.blanks += 1;
                let turn = Turn { id: self.blanks, first: self.asked.insert(one.name.clone()) };
                blank(xml, one, turn, voice);
            }
            Inline::Scan(scan) => {
                let number = self.pictures.code(&scan.address);
                self.show(xml, &Shown::scan(scan), number);
            }
            Inline::Mark(mark) => {
                let number = self.pictures.mark(mark);
                self.show(xml, &Shown::mark(), Some(number));
            }
            Inline::PageNumber => number(xml, " PAGE "),
            Inline::PageCount => number(xml, " NUMPAGES "),
        }
    }

    /// A picture, if it could be drawn.
    fn show(&mut self, xml: &mut Xml, shown: &Shown<'_>, number: Option<usize>) {
        if let Some(number) = number {
            self.shown += 1;
            picture(xml, shown, (number, self.shown));
        }
    }

    fn list(&mut self, xml: &mut Xml, kind: ListKind, items: &[Item], at: (&Tongue, Place)) {
        let (tongue, place) = at;
        let count = count_of(kind, &mut self.lists);
        let style = match kind {
            ListKind::Bullets => "ListBullet",
            ListKind::Numbers(_) => "ListNumber",
            ListKind::Boxes => "ListBox",
        };
        let inner = Place { depth: place.depth.saturating_add(1), ..place };
        for item in items {
            let first = item.blocks.first().map(|block| (&block.tongue, &block.content));
            let (tongue, text, rest) = match first {
                Some((tongue, BlockContent::Paragraph(_, text))) => {
                    (tongue, text.as_slice(), &item.blocks[1..])
                }
                _ => (tongue, [].as_slice(), item.blocks.as_slice()),
            };
            let mark = Some((count, place.depth.min(8)));
            let alignment = place.alignment;
            let shape = Shape { mark, alignment, ..Shape::plain(style, tongue) };
            self.shaped(xml, shape, text);
            self.blocks(xml, rest, inner);
        }
    }

    fn table(&mut self, xml: &mut Xml, table: &Table, at: (&Tongue, Place)) {
        let (tongue, place) = at;
        let widths = table.widths(place.width);
        xml.within("w:tbl", &[], |xml| {
            xml.within("w:tblPr", &[], |xml| {
                xml.empty("w:tblStyle", &[("w:val", "TableGrid")]);
                if tongue.is_rtl() {
                    xml.empty("w:bidiVisual", &[]);
                }
                xml.empty("w:tblW", &[("w:w", "5000"), ("w:type", "pct")]);
                // Said twice: older programs read the bits only.
                let (bits, first) =
                    if table.head.is_some() { ("0420", "1") } else { ("0400", "0") };
                let look = [("w:val", bits), ("w:firstRow", first), ("w:noVBand", "1")];
                xml.empty("w:tblLook", &look);
            });
            xml.within("w:tblGrid", &[], |xml| {
                for width in &widths {
                    xml.empty("w:gridCol", &[("w:w", &twips(*width))]);
                }
            });
            let columns: Vec<(u16, Alignment)> =
                widths.into_iter().zip(table.columns.iter().copied()).collect();
            let inner = Place { depth: 0, alignment: None, cell: true, head: false, ..place };
            if let Some(head) = &table.head {
                self.row(xml, head, (tongue, &columns, Place { head: true, ..inner }));
            }
            for row in &table.rows {
                self.row(xml, row, (tongue, &columns, inner));
            }
        });
        // Word joins tables that touch, and wants something after each.
        self.paragraph(xml, "TableEnd", tongue, &[]);
    }

    /// A row, in columns of some widths.
    fn row(&mut self, xml: &mut Xml, cells: &[Cell], at: (&Tongue, &[(u16, Alignment)], Place)) {
        let (tongue, columns, place) = at;
        xml.within("w:tr", &[], |xml| {
            xml.within("w:trPr", &[], |xml| {
                if stays_whole(cells) {
                    xml.empty("w:cantSplit", &[]);
                }
                if place.head {
                    xml.empty("w:tblHeader", &[]);
                }
            });
            for (cell, (width, alignment)) in cells.iter().zip(columns) {
                let alignment = Some(*alignment).filter(|one| *one != Alignment::Start);
                xml.within("w:tc", &[], |xml| {
                    xml.within("w:tcPr", &[], |xml| {
                        xml.empty("w:tcW", &[("w:w", &twips(*width)), ("w:type", "dxa")]);
                    });
                    if cell.blocks.is_empty() {
                        self.paragraph(xml, "Normal", tongue, &[]);
                    }
                    self.blocks(xml, &cell.blocks, Place { width: *width, alignment, ..place });
                });
            }
        });
    }
}

/// The properties of a paragraph, in the order that Word asks for.
fn properties(xml: &mut Xml, shape: Shape<'_>) {
    xml.within("w:pPr", &[], |xml| {
        xml.empty("w:pStyle", &[("w:val", shape.style)]);
        if shape.page_break {
            xml.empty("w:pageBreakBefore", &[]);
        }
        if let Some((count, level)) = shape.mark {
            xml.within("w:numPr", &[], |xml| {
                xml.empty("w:ilvl", &[("w:val", &level.to_string())]);
                xml.empty("w:numId", &[("w:val", &count.to_string())]);
            });
        }
        if shape.tongue.is_rtl() {
            xml.empty("w:bidi", &[]);
        }
        if let Some(indent) = shape.indent {
            xml.empty("w:ind", &[("w:left", &indent.to_string())]);
        }
        if let Some(alignment) = shape.alignment {
            let word = match alignment {
                Alignment::Start => "left",
                Alignment::Center => "center",
                Alignment::End => "right",
            };
            xml.empty("w:jc", &[("w:val", word)]);
        }
    });
}

fn style_of(kind: ParagraphKind, place: Place) -> &'static str {
    match kind {
        ParagraphKind::Body if place.head => "TableHead",
        ParagraphKind::Body if place.depth > 0 => "ListContinue",
        ParagraphKind::Body if place.cell => "TableText",
        ParagraphKind::Body => "Normal",
        ParagraphKind::Summary => "Subtitle",
        ParagraphKind::Quote => "Quote",
        ParagraphKind::Note => "Note",
        ParagraphKind::Code => "Code",
        ParagraphKind::Small => "Small",
    }
}

/// A number that Word works out.
fn number(xml: &mut Xml, instruction: &str) {
    xml.within("w:fldSimple", &[("w:instr", instruction)], |xml| {
        xml.within("w:r", &[], |xml| xml.leaf("w:t", &[], "1"));
    });
}

fn twips(millimetres: u16) -> String {
    (u32::from(millimetres) * 1440 * 10 / 254).to_string()
}
