//! The blocks of an OpenDocument text.
//!
//! Owns [`Story`]: the paragraphs, lists, tables and blanks of a part, and the
//! styles that they ask for.

use std::collections::BTreeSet;

use super::super::manuscript::{
    Blank, Block, BlockContent, Cell, Inline, Item, ListKind, Mark, Marks, ParagraphKind, Run,
    Scan, Sheet, Table, Tongue, stays_whole,
};
use super::super::pictures::Pictures;
use super::super::xml::Xml;
use super::parts::image;
use super::wardrobe::{Garment, Wardrobe};
use crate::model::body::Alignment;
use crate::model::kind::FieldKind;

/// A part with text.
pub(super) struct Story<'s> {
    tongue: &'s Tongue,
    pub(super) wardrobe: Wardrobe,
    pub(super) pictures: Pictures,
    /// What the next paragraph begins.
    new_sheet: bool,
    /// The names of the blanks so far.
    asked: BTreeSet<String>,
}

/// Where blocks stand.
#[derive(Clone, Copy, Default)]
struct Place {
    /// In an item of a list, where no table may stand.
    item: bool,
    /// In the head row of a table.
    head: bool,
    /// In a cell.
    cell: bool,
    alignment: Option<Alignment>,
}

impl<'s> Story<'s> {
    /// An empty part of a document in a language.
    pub(super) fn new(tongue: &'s Tongue) -> Self {
        Self {
            tongue,
            wardrobe: Wardrobe::default(),
            pictures: Pictures::default(),
            new_sheet: false,
            asked: BTreeSet::new(),
        }
    }

    pub(super) fn blocks(&mut self, xml: &mut Xml, blocks: &[Block]) {
        self.new_sheet = false;
        self.asked.clear();
        self.placed(xml, blocks, Place::default());
    }

    fn placed(&mut self, xml: &mut Xml, blocks: &[Block], place: Place) {
        for block in blocks {
            self.block(xml, block, place);
        }
    }

    fn block(&mut self, xml: &mut Xml, block: &Block, place: Place) {
        let tongue = &block.tongue;
        match &block.content {
            BlockContent::Title(text) => self.paragraph(xml, "Title", tongue, text),
            BlockContent::Heading(level, text) => {
                let level = (*level).clamp(1, 6).to_string();
                let name = self.garment(&format!("Heading_20_{level}"), tongue, None);
                let attributes = [("text:style-name", &*name), ("text:outline-level", &*level)];
                xml.within("text:h", &attributes, |xml| self.line(xml, text, tongue));
            }
            BlockContent::Paragraph(kind, text) => {
                let name = self.garment(style_of(*kind, place), tongue, place.alignment);
                xml.within("text:p", &[("text:style-name", &*name)], |xml| {
                    self.line(xml, text, tongue);
                });
            }
            BlockContent::List(kind, items) => self.list(xml, *kind, items, place),
            BlockContent::Table(table) if place.item => {
                let rows = table.head.iter().chain(&table.rows);
                for cell in rows.flatten() {
                    self.placed(xml, &cell.blocks, place);
                }
            }
            BlockContent::Table(table) => {
                // A break does nothing in a cell: an empty line before the table has it.
                if self.new_sheet {
                    self.paragraph(xml, "Small", tongue, &[]);
                }
                self.table(xml, table, tongue);
            }
            BlockContent::PageBreak => self.new_sheet = true,
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
        let name = self.garment(style, tongue, None);
        xml.within("text:p", &[("text:style-name", &*name)], |xml| self.line(xml, text, tongue));
    }

    fn garment(&mut self, style: &str, tongue: &Tongue, alignment: Option<Alignment>) -> String {
        let foreign = tongue != self.tongue;
        self.wardrobe.paragraph(Garment {
            style: style.to_owned(),
            tongue: foreign.then(|| tongue.clone()),
            alignment,
            new_sheet: std::mem::take(&mut self.new_sheet),
        })
    }

    fn line(&mut self, xml: &mut Xml, text: &[Inline], tongue: &Tongue) {
        for inline in text {
            match inline {
                Inline::Text(run) => self.run(xml, run, tongue),
                Inline::Link(href, runs) => {
                    let link = [("xlink:type", "simple"), ("xlink:href", href.as_str())];
                    xml.within("text:a", &link, |xml| {
                        for run in runs {
                            self.run(xml, run, tongue);
                        }
                    });
                }
                Inline::Break => xml.empty("text:line-break", &[]),
                Inline::Blank(blank) => {
                    let first = self.asked.insert(blank.name.clone());
                    let asked = if first { blank.asked() } else { blank.label.clone() };
                    self.spanned(xml, blank.marks, None, |xml| write_blank(xml, blank, &asked));
                }
                Inline::Scan(scan) => {
                    if let Some(number) = self.pictures.code(&scan.address) {
                        self.frame(xml, (number, Scan::SIDE), &scan.says);
                    }
                }
                Inline::Mark(mark) => {
                    let number = self.pictures.mark(mark);
                    self.frame(xml, (number, Mark::SIDE), "");
                }
                Inline::PageNumber => {
                    xml.leaf("text:page-number", &[("text:select-page", "current")], "1");
                }
                Inline::PageCount => xml.leaf("text:page-count", &[], "1"),
            }
        }
    }

    fn run(&mut self, xml: &mut Xml, run: &Run, tongue: &Tongue) {
        // Programs work directions out from the letters here; what runs against
        // its paragraph is held together by the marks of its own direction.
        let against = run.tongue.as_ref().filter(|own| own.dir != tongue.dir);
        let mark = match against {
            Some(own) if own.is_rtl() => "\u{200f}",
            Some(_) => "\u{200e}",
            None => "",
        };
        let text = format!("{mark}{}{mark}", run.text);
        self.spanned(xml, run.marks, run.tongue.as_ref(), |xml| spaced(xml, &text));
    }

    fn spanned(
        &mut self,
        xml: &mut Xml,
        marks: Marks,
        tongue: Option<&Tongue>,
        inside: impl FnOnce(&mut Xml),
    ) {
        match self.wardrobe.text(marks, tongue) {
            Some(name) => xml.within("text:span", &[("text:style-name", &*name)], inside),
            None => inside(xml),
        }
    }

    /// A picture of a number and of so many millimetres, and what it says to whoever
    /// does not see it.
    fn frame(&self, xml: &mut Xml, (number, side): (usize, u16), says: &str) {
        let Some(picture) = self.pictures.get(number) else { return };
        let side = format!("{side}mm");
        let frame = [
            ("text:anchor-type", "as-char"),
            ("svg:width", side.as_str()),
            ("svg:height", side.as_str()),
        ];
        xml.within("draw:frame", &frame, |xml| {
            image(xml, picture);
            if !says.is_empty() {
                xml.leaf("svg:title", &[], says);
            }
        });
    }

    fn list(&mut self, xml: &mut Xml, kind: ListKind, items: &[Item], place: Place) {
        let name = match kind {
            ListKind::Bullets => "Bullets",
            ListKind::Boxes => "Boxes",
            ListKind::Numbers(_) => "Numbers",
        };
        let start = match kind {
            ListKind::Numbers(start) => start.to_string(),
            _ => String::new(),
        };
        xml.within("text:list", &[("text:style-name", name)], |xml| {
            for (at, item) in items.iter().enumerate() {
                let attributes = [("text:start-value", start.as_str())];
                let counted = at == 0 && !start.is_empty();
                let attributes = if counted { attributes.as_slice() } else { &[] };
                xml.within("text:list-item", attributes, |xml| {
                    let place = Place { item: true, ..place };
                    self.placed(xml, &item.blocks, place);
                });
            }
        });
    }

    fn table(&mut self, xml: &mut Xml, table: &Table, tongue: &Tongue) {
        let name = self.wardrobe.table(tongue.is_rtl());
        xml.within("table:table", &[("table:style-name", &*name)], |xml| {
            for width in table.widths(Sheet::A4.text_width()) {
                let name = self.wardrobe.column(width);
                xml.empty("table:table-column", &[("table:style-name", &*name)]);
            }
            if let Some(head) = &table.head {
                xml.within("table:table-header-rows", &[], |xml| {
                    self.row(xml, head, table, Place { head: true, ..Place::default() });
                });
            }
            for row in &table.rows {
                self.row(xml, row, table, Place::default());
            }
        });
    }

    fn row(&mut self, xml: &mut Xml, cells: &[Cell], table: &Table, place: Place) {
        let style = if place.head { "HeadCell" } else { "Cell" };
        let row = if stays_whole(cells) { "Row" } else { "LongRow" };
        xml.within("table:table-row", &[("table:style-name", row)], |xml| {
            for (cell, alignment) in cells.iter().zip(&table.columns) {
                let alignment = Some(*alignment).filter(|one| *one != Alignment::Start);
                let place = Place { alignment, cell: true, ..place };
                let cell_is = [("table:style-name", style), ("office:value-type", "string")];
                xml.within("table:table-cell", &cell_is, |xml| {
                    self.placed(xml, &cell.blocks, place);
                });
            }
        });
    }
}

/// A text with all its spaces and line ends, which OpenDocument would join.
fn spaced(xml: &mut Xml, text: &str) {
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            xml.empty("text:line-break", &[]);
        }
        let mut rest = line;
        while let Some(at) = rest.find("  ") {
            let (before, spaces) = rest.split_at(at + 1);
            xml.text(before);
            let count = spaces.len() - spaces.trim_start_matches(' ').len();
            xml.empty("text:s", &[("text:c", &count.to_string())]);
            rest = &spaces[count..];
        }
        xml.text(rest);
    }
}

/// A choice is a list to drop down, what has a default is a field with it, and
/// everything else a place to click and type.
/// `asked` is what is asked there.
fn write_blank(xml: &mut Xml, blank: &Blank, asked: &str) {
    let hint = blank.hint.as_deref().unwrap_or(&blank.label);
    if blank.kind == FieldKind::Choice {
        xml.within("text:drop-down", &[("text:name", &*blank.label)], |xml| {
            let standing = blank.default.clone().unwrap_or_else(|| format!("[{asked}]"));
            // Where nothing is chosen the first line says so: LibreOffice shows
            // the first option of a list in which none is selected, and prints it.
            let unchosen = blank.default.is_none().then_some(&standing);
            for option in unchosen.into_iter().chain(&blank.options) {
                let selected = if *option == standing { "true" } else { "false" };
                let label = [("text:value", option.as_str()), ("text:current-selected", selected)];
                xml.empty("text:label", &label);
            }
            xml.text(&standing);
        });
    } else if blank.default.is_some() {
        xml.leaf("text:text-input", &[("text:description", hint)], &blank.standing());
    } else {
        let place = [("text:placeholder-type", "text"), ("text:description", hint)];
        xml.leaf("text:placeholder", &place, &format!("<{asked}>"));
    }
}

fn style_of(kind: ParagraphKind, place: Place) -> &'static str {
    match kind {
        ParagraphKind::Body if place.head => "Table_20_Heading",
        ParagraphKind::Body if place.cell => "Table_20_Contents",
        ParagraphKind::Body if place.item => "List",
        ParagraphKind::Body => "Text_20_body",
        ParagraphKind::Summary => "Subtitle",
        ParagraphKind::Quote => "Quotations",
        ParagraphKind::Note => "Note",
        ParagraphKind::Code => "Preformatted_20_Text",
        ParagraphKind::Small => "Small",
    }
}
