//! The styles that an OpenDocument text needs beside those with a name.
//!
//! Owns [`Wardrobe`]: each combination of language, direction and looks becomes
//! one style, however often it occurs.

use super::super::manuscript::{Marks, Tongue};
use super::super::xml::Xml;
use crate::model::body::Alignment;
use crate::model::lang::Direction;

/// What a paragraph looks like beside its named style.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Garment {
    /// The named style.
    pub(super) style: String,
    /// Its language, where that is not the document's.
    pub(super) tongue: Option<Tongue>,
    pub(super) alignment: Option<Alignment>,
    /// Begins a new sheet.
    pub(super) new_sheet: bool,
}

/// The styles of a part.
#[derive(Default)]
pub(super) struct Wardrobe {
    paragraphs: Vec<Garment>,
    texts: Vec<(Marks, Option<Tongue>)>,
    /// Whether tables stand in it, in documents that run this way.
    tables: Vec<bool>,
    /// How wide the columns of tables are.
    columns: Vec<u16>,
}

impl Wardrobe {
    /// The name of the style of a paragraph.
    pub(super) fn paragraph(&mut self, garment: Garment) -> String {
        let Garment { tongue, alignment, new_sheet, style } = &garment;
        if tongue.is_none() && alignment.is_none() && !new_sheet {
            return style.clone();
        }
        format!("P{}", place(&mut self.paragraphs, garment))
    }

    /// The name of the style of a text; none for a plain one.
    pub(super) fn text(&mut self, marks: Marks, tongue: Option<&Tongue>) -> Option<String> {
        if marks == Marks::default() && tongue.is_none() {
            return None;
        }
        Some(format!("T{}", place(&mut self.texts, (marks, tongue.cloned()))))
    }

    /// The name of the style of a table.
    pub(super) fn table(&mut self, rtl: bool) -> String {
        format!("Table{}", place(&mut self.tables, rtl))
    }

    /// The name of the style of a column, by its share of the table.
    pub(super) fn column(&mut self, width: u16) -> String {
        format!("Column{}", place(&mut self.columns, width))
    }

    /// Writes all of them.
    pub(super) fn write(&self, xml: &mut Xml, dir: Direction) {
        for (at, garment) in (1..).zip(&self.paragraphs) {
            paragraph(xml, &format!("P{at}"), garment, dir);
        }
        for (at, (marks, tongue)) in (1..).zip(&self.texts) {
            let name = format!("T{at}");
            xml.within("style:style", &[("style:name", &name), ("style:family", "text")], |xml| {
                let mut properties = looks(*marks);
                properties.extend(tongue.iter().flat_map(languages));
                xml.empty("style:text-properties", &borrowed(&properties));
            });
        }
        for (at, rtl) in (1..).zip(&self.tables) {
            table(xml, &format!("Table{at}"), *rtl);
        }
        for (at, width) in (1..).zip(&self.columns) {
            let name = format!("Column{at}");
            let style = [("style:name", &*name), ("style:family", "table-column")];
            xml.within("style:style", &style, |xml| {
                let share = [("style:rel-column-width", &*format!("{width}*"))];
                xml.empty("style:table-column-properties", &share);
            });
        }
        if !self.tables.is_empty() {
            cells(xml);
        }
    }
}

/// The place of a value among those known, from 1; it is added if it is new.
fn place<T: PartialEq>(known: &mut Vec<T>, value: T) -> usize {
    if let Some(at) = known.iter().position(|one| *one == value) {
        return at + 1;
    }
    known.push(value);
    known.len()
}

type Properties = Vec<(&'static str, String)>;

pub(super) fn borrowed(properties: &Properties) -> Vec<(&str, &str)> {
    properties.iter().map(|(name, value)| (*name, value.as_str())).collect()
}

/// The attributes that say a language. OpenDocument tells the same three kinds
/// of writing apart that Word does.
pub(super) fn languages(tongue: &Tongue) -> Properties {
    let (language, country) = tongue.office.rsplit_once('-').unwrap_or((&tongue.office, "none"));
    let language = language.split('-').next().unwrap_or(language);
    let names = if tongue.is_rtl() {
        ["style:language-complex", "style:country-complex"]
    } else if tongue.is_east_asian() {
        ["style:language-asian", "style:country-asian"]
    } else {
        ["fo:language", "fo:country"]
    };
    vec![(names[0], language.to_owned()), (names[1], country.to_owned())]
}

/// The way of writing of a language.
pub(super) fn writing_mode(tongue: &Tongue) -> &'static str {
    if tongue.is_rtl() { "rl-tb" } else { "lr-tb" }
}

fn looks(marks: Marks) -> Properties {
    let mut looks = Properties::new();
    let mut add = |names: &[&'static str], value: &str| {
        looks.extend(names.iter().map(|name| (*name, value.to_owned())));
    };
    if marks.bold {
        let names = ["fo:font-weight", "style:font-weight-asian", "style:font-weight-complex"];
        add(&names, "bold");
    }
    if marks.italic {
        let names = ["fo:font-style", "style:font-style-asian", "style:font-style-complex"];
        add(&names, "italic");
    }
    if marks.struck {
        add(&["style:text-line-through-style"], "solid");
    }
    if marks.code {
        add(&["style:font-name", "style:font-name-complex"], super::styles::FIXED);
    }
    if marks.raised {
        add(&["style:text-position"], "super 58%");
    }
    looks
}

/// The side on which lines stand. LibreOffice reads `start` as left whichever way
/// a text runs, so that it is named.
pub(super) fn side(alignment: Alignment, dir: Direction) -> &'static str {
    match (alignment, dir) {
        (Alignment::Center, _) => "center",
        (Alignment::Start, Direction::Ltr) | (Alignment::End, Direction::Rtl) => "left",
        (Alignment::Start, Direction::Rtl) | (Alignment::End, Direction::Ltr) => "right",
    }
}

/// The style of a paragraph in a document that runs this way.
fn paragraph(xml: &mut Xml, name: &str, garment: &Garment, dir: Direction) {
    let attributes = [
        ("style:name", name),
        ("style:family", "paragraph"),
        ("style:parent-style-name", &garment.style),
    ];
    xml.within("style:style", &attributes, |xml| {
        let mut properties = Properties::new();
        if garment.new_sheet {
            properties.push(("fo:break-before", "page".to_owned()));
        }
        // A paragraph that runs the other way begins at the other side.
        let own = garment.tongue.as_ref().map(|tongue| tongue.dir);
        let turned = own.filter(|own| *own != dir).map(|_| Alignment::Start);
        if let Some(alignment) = garment.alignment.or(turned) {
            let side = side(alignment, own.unwrap_or(dir));
            properties.push(("fo:text-align", side.to_owned()));
        }
        if let Some(tongue) = &garment.tongue {
            properties.push(("style:writing-mode", writing_mode(tongue).to_owned()));
        }
        xml.empty("style:paragraph-properties", &borrowed(&properties));
        if let Some(tongue) = &garment.tongue {
            xml.empty("style:text-properties", &borrowed(&languages(tongue)));
        }
    });
}

fn table(xml: &mut Xml, name: &str, rtl: bool) {
    xml.within("style:style", &[("style:name", name), ("style:family", "table")], |xml| {
        let mode = if rtl { "rl-tb" } else { "lr-tb" };
        let properties = [
            ("table:align", "margins"),
            ("style:rel-width", "100%"),
            ("style:writing-mode", mode),
            ("fo:margin-bottom", "0.25cm"),
        ];
        xml.empty("style:table-properties", &properties);
    });
}

fn cells(xml: &mut Xml) {
    for (name, fill) in [("Cell", "transparent"), ("HeadCell", "#e6f0f1")] {
        let style = [("style:name", name), ("style:family", "table-cell")];
        xml.within("style:style", &style, |xml| {
            let properties = [
                ("fo:border", "0.5pt solid #8a8a8a"),
                ("fo:padding", "0.14cm"),
                ("fo:background-color", fill),
            ];
            xml.empty("style:table-cell-properties", &properties);
        });
    }
    for (name, together) in [("Row", "always"), ("LongRow", "auto")] {
        let style = [("style:name", name), ("style:family", "table-row")];
        xml.within("style:style", &style, |xml| {
            xml.empty("style:table-row-properties", &[("fo:keep-together", together)]);
        });
    }
}
