//! The looks of a Word file.
//!
//! Owns its styles, under the names that Word itself knows, so that a reader's
//! own style set, the outline and screen readers work with them.

use super::super::manuscript::Tongue;
use super::super::xml::Xml;
use super::SPACES;

/// The font of everything: on nearly every machine, with Arabic and Cyrillic.
pub(super) const FONT: &str = "Arial";
/// The font of Chinese, Japanese and Korean.
pub(super) const EAST_ASIAN: &str = "Microsoft YaHei";
/// The font of what stands letter for letter.
pub(super) const FIXED: &str = "Courier New";
/// The font of boxes to tick.
pub(super) const SYMBOLS: &str = "Segoe UI Symbol";

/// The colour of titles and headings.
const DEEP: &str = "0B4450";
/// The colour of small print: dark enough to read in copies.
const SOFT: &str = "4A4A4A";

/// A paragraph style.
struct Style {
    id: &'static str,
    name: &'static str,
    based_on: &'static str,
    next: &'static str,
    /// In half points.
    size: &'static str,
    colour: Option<&'static str>,
    bold: bool,
    /// In twentieths of a point: before and after.
    space: (&'static str, &'static str),
    /// The level in the outline.
    outline: Option<&'static str>,
    border: Border,
}

/// The line beside or around a paragraph.
#[derive(Clone, Copy, PartialEq)]
enum Border {
    None,
    Start,
    Below,
}

const PLAIN: Style = Style {
    id: "Normal",
    name: "Normal",
    based_on: "",
    next: "Normal",
    size: "23",
    colour: None,
    bold: false,
    space: ("0", "140"),
    outline: None,
    border: Border::None,
};

const fn heading(
    id: &'static str,
    name: &'static str,
    size: &'static str,
    outline: &'static str,
) -> Style {
    Style {
        id,
        name,
        based_on: "Normal",
        size,
        colour: Some(DEEP),
        bold: true,
        space: ("280", "100"),
        outline: Some(outline),
        ..PLAIN
    }
}

const fn based(id: &'static str, name: &'static str) -> Style {
    Style { id, name, based_on: "Normal", next: id, ..PLAIN }
}

const STYLES: &[Style] = &[
    PLAIN,
    Style {
        size: "40",
        colour: Some(DEEP),
        bold: true,
        space: ("0", "120"),
        next: "Normal",
        ..based("Title", "Title")
    },
    Style {
        size: "25",
        colour: Some(SOFT),
        space: ("0", "240"),
        next: "Normal",
        ..based("Subtitle", "Subtitle")
    },
    heading("Heading1", "heading 1", "32", "0"),
    heading("Heading2", "heading 2", "28", "1"),
    heading("Heading3", "heading 3", "25", "2"),
    heading("Heading4", "heading 4", "23", "3"),
    heading("Heading5", "heading 5", "23", "4"),
    heading("Heading6", "heading 6", "23", "5"),
    Style { space: ("0", "60"), ..based("ListBullet", "List Bullet") },
    Style { space: ("0", "60"), ..based("ListNumber", "List Number") },
    Style { space: ("0", "100"), ..based("ListBox", "List Box") },
    Style { space: ("0", "60"), ..based("ListContinue", "List Continue") },
    Style { border: Border::Start, ..based("Quote", "Quote") },
    Style { border: Border::Start, ..based("Note", "Note") },
    Style { size: "20", ..based("Code", "Code") },
    Style { size: "19", colour: Some(SOFT), space: ("0", "60"), ..based("Small", "Small") },
    Style { space: ("40", "40"), ..based("TableText", "Table Text") },
    Style { bold: true, space: ("40", "40"), ..based("TableHead", "Table Heading") },
    Style { size: "12", space: ("0", "0"), next: "Normal", ..based("TableEnd", "Table End") },
    Style {
        size: "18",
        colour: Some(SOFT),
        space: ("0", "0"),
        border: Border::Below,
        ..based("Header", "header")
    },
    Style { size: "18", colour: Some(SOFT), space: ("0", "0"), ..based("Footer", "footer") },
];

/// The languages of the three kinds of writing that Word tells apart: Latin and
/// its like, East Asian, and from right to left.
pub(super) fn languages(tongue: &Tongue) -> Vec<(&'static str, &str)> {
    let mut languages = Vec::with_capacity(3);
    if tongue.is_rtl() {
        languages.extend([("w:val", "en-GB"), ("w:bidi", &*tongue.office)]);
    } else if tongue.is_east_asian() {
        languages.extend([("w:val", "en-GB"), ("w:eastAsia", &*tongue.office)]);
    } else {
        languages.push(("w:val", &*tongue.office));
    }
    languages
}

pub(super) fn styles(tongue: &Tongue) -> Vec<u8> {
    Xml::part("w:styles", &SPACES, |xml| {
        xml.within("w:docDefaults", &[], |xml| {
            xml.within("w:rPrDefault", &[], |xml| {
                xml.within("w:rPr", &[], |xml| {
                    let fonts = [
                        ("w:ascii", FONT),
                        ("w:hAnsi", FONT),
                        ("w:eastAsia", EAST_ASIAN),
                        ("w:cs", FONT),
                    ];
                    xml.empty("w:rFonts", &fonts);
                    size(xml, PLAIN.size);
                    xml.empty("w:lang", &languages(tongue));
                });
            });
            xml.empty("w:pPrDefault", &[]);
        });
        for style in STYLES {
            paragraph(xml, style, tongue);
        }
        character(xml);
        tables(xml);
    })
}

fn paragraph(xml: &mut Xml, style: &Style, tongue: &Tongue) {
    let mut attributes = vec![("w:type", "paragraph"), ("w:styleId", style.id)];
    if style.based_on.is_empty() {
        attributes.push(("w:default", "1"));
    }
    xml.within("w:style", &attributes, |xml| {
        xml.empty("w:name", &[("w:val", style.name)]);
        if !style.based_on.is_empty() {
            xml.empty("w:basedOn", &[("w:val", style.based_on)]);
        }
        xml.empty("w:next", &[("w:val", style.next)]);
        xml.empty("w:qFormat", &[]);
        xml.within("w:pPr", &[], |xml| {
            if style.outline.is_some() {
                xml.empty("w:keepNext", &[]);
                xml.empty("w:keepLines", &[]);
            }
            border(xml, style.border, tongue);
            let (before, after) = style.space;
            let line = ("w:line", "276");
            let spacing = [("w:before", before), ("w:after", after), line, ("w:lineRule", "auto")];
            xml.empty("w:spacing", &spacing);
            if style.border == Border::Start {
                xml.empty("w:ind", &[("w:left", "240")]);
            }
            if let Some(level) = style.outline {
                xml.empty("w:outlineLvl", &[("w:val", level)]);
            }
        });
        xml.within("w:rPr", &[], |xml| {
            if style.id == "Code" {
                xml.empty("w:rFonts", &[("w:ascii", FIXED), ("w:hAnsi", FIXED), ("w:cs", FIXED)]);
            }
            if style.bold {
                xml.empty("w:b", &[]);
                xml.empty("w:bCs", &[]);
            }
            if let Some(colour) = style.colour {
                xml.empty("w:color", &[("w:val", colour)]);
            }
            size(xml, style.size);
        });
    });
}

/// Word turns indents with the direction of a text, and lines beside it not.
fn border(xml: &mut Xml, border: Border, tongue: &Tongue) {
    let side = match border {
        Border::None => return,
        Border::Start if tongue.is_rtl() => "w:right",
        Border::Start => "w:left",
        Border::Below => "w:bottom",
    };
    let line = [("w:val", "single"), ("w:sz", "12"), ("w:space", "8"), ("w:color", DEEP)];
    xml.within("w:pBdr", &[], |xml| xml.empty(side, &line));
}

/// Sizes are said twice: Word counts scripts from right to left apart.
fn size(xml: &mut Xml, size: &str) {
    xml.empty("w:sz", &[("w:val", size)]);
    xml.empty("w:szCs", &[("w:val", size)]);
}

fn character(xml: &mut Xml) {
    let styles = [
        ("Hyperlink", "Hyperlink", "0B5563", true),
        ("PlaceholderText", "Placeholder Text", "5A5A5A", false),
    ];
    for (id, name, colour, underlined) in styles {
        xml.within("w:style", &[("w:type", "character"), ("w:styleId", id)], |xml| {
            xml.empty("w:name", &[("w:val", name)]);
            xml.within("w:rPr", &[], |xml| {
                xml.empty("w:color", &[("w:val", colour)]);
                if underlined {
                    xml.empty("w:u", &[("w:val", "single")]);
                }
            });
        });
    }
}

fn tables(xml: &mut Xml) {
    let style = [("w:type", "table"), ("w:default", "1"), ("w:styleId", "TableNormal")];
    xml.within("w:style", &style, |xml| {
        xml.empty("w:name", &[("w:val", "Normal Table")]);
        xml.within("w:tblPr", &[], margins);
    });
    xml.within("w:style", &[("w:type", "table"), ("w:styleId", "TableGrid")], |xml| {
        xml.empty("w:name", &[("w:val", "Table Grid")]);
        xml.empty("w:basedOn", &[("w:val", "TableNormal")]);
        xml.within("w:pPr", &[], |xml| {
            xml.empty("w:spacing", &[("w:before", "40"), ("w:after", "40")]);
        });
        xml.within("w:tblPr", &[], |xml| {
            xml.within("w:tblBorders", &[], |xml| {
                for side in ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"] {
                    let colour = ("w:color", "8A8A8A");
                    xml.empty(
                        side,
                        &[("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), colour],
                    );
                }
            });
        });
        xml.within("w:tblStylePr", &[("w:type", "firstRow")], |xml| {
            xml.within("w:rPr", &[], |xml| {
                xml.empty("w:b", &[]);
                xml.empty("w:bCs", &[]);
            });
            xml.within("w:tcPr", &[], |xml| {
                xml.empty(
                    "w:shd",
                    &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", "E6F0F1")],
                );
            });
        });
    });
}

fn margins(xml: &mut Xml) {
    xml.within("w:tblCellMar", &[], |xml| {
        for side in ["w:top", "w:left", "w:bottom", "w:right"] {
            xml.empty(side, &[("w:w", "80"), ("w:type", "dxa")]);
        }
    });
}
