//! OpenDocument presentations.
//!
//! Owns [`odp`]: a page for each slide with its title, its text and what is said
//! with it. Text shrinks where it does not fit, so that nothing is cut off.

use super::super::deck::{Deck, Slide};
use super::super::manuscript::{Block, BlockContent, Inline, ListKind, ParagraphKind, Run, Tongue};
use super::super::package::Package;
use super::super::pictures::{Pictures, files};
use super::super::xml::Xml;
use super::parts::{image, manifest, place};
use super::wardrobe::{borrowed, languages, side, writing_mode};
use crate::model::body::Alignment;

/// The type of the file, which stands first in it and unpacked.
const TYPE: &str = "application/vnd.oasis.opendocument.presentation";

/// The namespaces of all parts.
const SPACES: [(&str, &str); 12] = [
    ("xmlns:office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("xmlns:style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("xmlns:text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("xmlns:draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"),
    ("xmlns:presentation", "urn:oasis:names:tc:opendocument:xmlns:presentation:1.0"),
    ("xmlns:table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("xmlns:fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("xmlns:svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
    ("xmlns:meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
    ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
    ("xmlns:xlink", "http://www.w3.org/1999/xlink"),
    ("office:version", "1.3"),
];

/// How wide a slide is, in millimetres.
const WIDTH: u16 = 280;

/// The styles of paragraphs: name, size and weight of the letters.
const PARAGRAPHS: [(&str, &str, &str); 5] = [
    ("Title", "36pt", "bold"),
    ("Heading", "26pt", "bold"),
    ("Text", "24pt", "normal"),
    ("Small", "14pt", "normal"),
    ("Notes", "14pt", "normal"),
];

/// A deck as an OpenDocument presentation.
#[must_use]
pub fn odp(deck: &Deck) -> Vec<u8> {
    let mut pictures = Pictures::default();
    let styles = styles(deck, &mut pictures);
    let pictures = || files([&pictures]);
    let mut package = Package::new();
    package.add_stored("mimetype", TYPE.as_bytes());
    package.add("META-INF/manifest.xml", &manifest(TYPE, pictures()));
    package.add("content.xml", &content(deck));
    package.add("styles.xml", &styles);
    package.add("meta.xml", &meta(deck));
    for picture in pictures() {
        package.add(&place(picture), &picture.bytes);
    }
    package.finish()
}

fn meta(deck: &Deck) -> Vec<u8> {
    Xml::part("office:document-meta", &SPACES, |xml| {
        xml.within("office:meta", &[], |xml| {
            xml.leaf("meta:generator", &[], "pace");
            xml.leaf("dc:title", &[], &deck.title);
            if let Some(about) = &deck.about {
                xml.leaf("dc:description", &[], about);
            }
            xml.leaf("dc:creator", &[], &deck.publisher);
            xml.leaf("dc:language", &[], &deck.tongue.office);
            if let Some(date) = deck.dated {
                xml.leaf("dc:date", &[], &format!("{date}T00:00:00"));
            }
        });
    })
}

fn content(deck: &Deck) -> Vec<u8> {
    Xml::part("office:document-content", &SPACES, |xml| {
        xml.within("office:automatic-styles", &[], |xml| automatic(xml, &deck.tongue));
        xml.within("office:body", &[], |xml| {
            xml.within("office:presentation", &[], |xml| {
                for (nth, slide) in (1..).zip(&deck.slides) {
                    page(xml, nth, slide, deck);
                }
            });
        });
    })
}

/// What the pages of slides use: frames, paragraphs, lists and bold letters.
fn automatic(xml: &mut Xml, tongue: &Tongue) {
    for (name, anchor) in [("TitleFrame", "middle"), ("TextFrame", "top")] {
        let style = [("style:name", name), ("style:family", "graphic")];
        xml.within("style:style", &style, |xml| {
            xml.empty(
                "style:graphic-properties",
                &[
                    ("draw:stroke", "none"),
                    ("draw:fill", "none"),
                    ("draw:auto-grow-height", "false"),
                    ("draw:fit-to-size", "shrink-to-fit"),
                    ("draw:textarea-vertical-align", anchor),
                    ("fo:padding", "0cm"),
                ],
            );
        });
    }
    for (name, size, weight) in PARAGRAPHS {
        let style = [("style:name", name), ("style:family", "paragraph")];
        xml.within("style:style", &style, |xml| {
            let mode = [
                ("style:writing-mode", writing_mode(tongue)),
                ("fo:text-align", side(Alignment::Start, tongue.dir)),
                ("fo:margin-bottom", "0.25cm"),
            ];
            xml.empty("style:paragraph-properties", &mode);
            xml.empty("style:text-properties", &letters(size, weight));
        });
    }
    let bold = [("style:name", "Bold"), ("style:family", "text")];
    xml.within("style:style", &bold, |xml| {
        let bold = [
            ("fo:font-weight", "bold"),
            ("style:font-weight-asian", "bold"),
            ("style:font-weight-complex", "bold"),
        ];
        xml.empty("style:text-properties", &bold);
    });
    xml.within("text:list-style", &[("style:name", "Bullets")], |xml| {
        let level = [("text:level", "1"), ("text:bullet-char", "\u{2022}")];
        xml.within("text:list-level-style-bullet", &level, hanging);
    });
    xml.within("text:list-style", &[("style:name", "Numbers")], |xml| {
        let level = [("text:level", "1"), ("style:num-format", "1"), ("style:num-suffix", ".")];
        xml.within("text:list-level-style-number", &level, hanging);
    });
}

fn hanging(xml: &mut Xml) {
    let place = [("text:space-before", "0cm"), ("text:min-label-width", "1cm")];
    xml.empty("style:list-level-properties", &place);
    xml.empty("style:text-properties", &[("fo:font-size", "100%")]);
}

fn letters<'a>(size: &'a str, weight: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("fo:font-size", size),
        ("style:font-size-asian", size),
        ("style:font-size-complex", size),
        ("fo:font-weight", weight),
        ("style:font-weight-asian", weight),
        ("style:font-weight-complex", weight),
    ]
}

/// A frame: its class, its style, and its place and size in centimetres.
struct Frame {
    class: &'static str,
    style: &'static str,
    place: [&'static str; 4],
}

const TITLE: Frame =
    Frame { class: "title", style: "TitleFrame", place: ["1.5cm", "0.9cm", "25cm", "2.6cm"] };
const TEXT: Frame =
    Frame { class: "outline", style: "TextFrame", place: ["1.5cm", "3.8cm", "25cm", "10.4cm"] };
const NOTES: Frame =
    Frame { class: "notes", style: "TextFrame", place: ["2cm", "14cm", "17cm", "13.5cm"] };

impl Frame {
    fn write(&self, xml: &mut Xml, inside: impl FnOnce(&mut Xml)) {
        let [x, y, width, height] = self.place;
        let attributes = [
            ("draw:style-name", self.style),
            ("presentation:class", self.class),
            ("presentation:user-transformed", "true"),
            ("svg:x", x),
            ("svg:y", y),
            ("svg:width", width),
            ("svg:height", height),
        ];
        xml.within("draw:frame", &attributes, |xml| xml.within("draw:text-box", &[], inside));
    }
}

fn page(xml: &mut Xml, nth: usize, slide: &Slide, deck: &Deck) {
    let name = format!("{nth}");
    let attributes = [("draw:name", &*name), ("draw:master-page-name", "Default")];
    xml.within("draw:page", &attributes, |xml| {
        TITLE.write(xml, |xml| paragraph(xml, "Title", &slide.title));
        if !slide.blocks.is_empty() {
            TEXT.write(xml, |xml| blocks(xml, &slide.blocks, "Text"));
        }
        foot(xml, deck, &name);
        xml.within("presentation:notes", &[], |xml| {
            NOTES.write(xml, |xml| blocks(xml, &slide.notes, "Notes"));
        });
    });
}

/// The name of the site and the number at the foot of a slide, from the side on
/// which its language begins.
fn foot(xml: &mut Xml, deck: &Deck, number: &str) {
    let begin = if deck.mark.is_some() { 27 } else { 15 };
    for (text, begin, width) in [(&*deck.foot, begin, 210), (number, 245, 20)] {
        let [x, width] = across(&deck.tongue, begin, width);
        let attributes = [
            ("draw:style-name", "TextFrame"),
            ("svg:x", x.as_str()),
            ("svg:y", "14.5cm"),
            ("svg:width", &width),
            ("svg:height", "0.8cm"),
        ];
        xml.within("draw:frame", &attributes, |xml| {
            xml.within("draw:text-box", &[], |xml| {
                xml.leaf("text:p", &[("text:style-name", "Small")], text);
            });
        });
    }
}

/// The place and width of what begins so far from the side on which a language
/// begins, all in millimetres.
fn across(tongue: &Tongue, begin: u16, width: u16) -> [String; 2] {
    let x = if tongue.is_rtl() { WIDTH - begin - width } else { begin };
    [x, width].map(|length| format!("{length}mm"))
}

/// The mark at the foot of every slide.
fn mark(xml: &mut Xml, deck: &Deck, pictures: &mut Pictures) {
    let Some(mark) = &deck.mark else { return };
    let number = pictures.mark(mark);
    let Some(picture) = pictures.get(number) else { return };
    let [x, side] = across(&deck.tongue, 15, 9);
    let frame =
        [("svg:x", x.as_str()), ("svg:y", "14.35cm"), ("svg:width", &side), ("svg:height", &side)];
    xml.within("draw:frame", &frame, |xml| image(xml, picture));
}

fn blocks(xml: &mut Xml, all: &[Block], style: &str) {
    for block in all {
        match &block.content {
            BlockContent::Title(text) | BlockContent::Heading(_, text) => {
                paragraph(xml, if style == "Notes" { style } else { "Heading" }, text);
            }
            BlockContent::Paragraph(ParagraphKind::Small, text) if style != "Notes" => {
                paragraph(xml, "Small", text);
            }
            BlockContent::Paragraph(_, text) => paragraph(xml, style, text),
            BlockContent::List(kind, items) => {
                let (name, start) = match kind {
                    ListKind::Numbers(start) => ("Numbers", *start),
                    ListKind::Bullets | ListKind::Boxes => ("Bullets", 1),
                };
                xml.within("text:list", &[("text:style-name", name)], |xml| {
                    for (at, item) in items.iter().enumerate() {
                        let start = start.to_string();
                        let first = [("text:start-value", &*start)];
                        let attributes: &[_] = if at == 0 { &first } else { &[] };
                        xml.within("text:list-item", attributes, |xml| {
                            blocks(xml, &item.blocks, style);
                        });
                    }
                });
            }
            // A table that fits a sheet of paper is too small for a wall: each
            // row becomes a line.
            BlockContent::Table(table) => {
                for row in table.head.iter().chain(&table.rows) {
                    let cells = row.iter().flat_map(|cell| &cell.blocks);
                    for (at, cell) in cells.enumerate() {
                        let style = if at == 0 && style != "Notes" { "Text" } else { style };
                        blocks(xml, std::slice::from_ref(cell), style);
                    }
                }
            }
            BlockContent::PageBreak => {}
        }
    }
}

fn paragraph(xml: &mut Xml, style: &str, text: &[Inline]) {
    xml.within("text:p", &[("text:style-name", style)], |xml| line(xml, text));
}

fn line(xml: &mut Xml, text: &[Inline]) {
    let write = |xml: &mut Xml, run: &Run| {
        if run.marks.bold {
            xml.leaf("text:span", &[("text:style-name", "Bold")], &run.text);
        } else {
            xml.text(&run.text);
        }
    };
    for inline in text {
        match inline {
            Inline::Text(run) => write(xml, run),
            Inline::Link(address, runs) => {
                let attributes = [("xlink:type", "simple"), ("xlink:href", &**address)];
                xml.within("text:a", &attributes, |xml| {
                    for run in runs {
                        write(xml, run);
                    }
                });
            }
            Inline::Break => xml.empty("text:line-break", &[]),
            Inline::Blank(blank) => xml.text(&blank.standing()),
            Inline::Scan(_) | Inline::Mark(_) | Inline::PageNumber | Inline::PageCount => {}
        }
    }
}

fn styles(deck: &Deck, pictures: &mut Pictures) -> Vec<u8> {
    Xml::part("office:document-styles", &SPACES, |xml| {
        xml.within("office:styles", &[], |xml| {
            for family in ["graphic", "paragraph"] {
                xml.within("style:default-style", &[("style:family", family)], |xml| {
                    let mode = [("style:writing-mode", writing_mode(&deck.tongue))];
                    xml.empty("style:paragraph-properties", &mode);
                    let mut letters = languages(&deck.tongue);
                    letters.push(("fo:font-family", "'Noto Sans', Arial, sans-serif".to_owned()));
                    xml.empty("style:text-properties", &borrowed(&letters));
                });
            }
        });
        xml.within("office:automatic-styles", &[], |xml| {
            for (name, width, height, turned) in
                [("Slide", "28cm", "15.75cm", "landscape"), ("Notes", "21cm", "29.7cm", "portrait")]
            {
                xml.within("style:page-layout", &[("style:name", name)], |xml| {
                    let size = [
                        ("fo:page-width", width),
                        ("fo:page-height", height),
                        ("fo:margin", "0cm"),
                        ("style:print-orientation", turned),
                    ];
                    xml.empty("style:page-layout-properties", &size);
                });
            }
        });
        xml.within("office:master-styles", &[], |xml| {
            let master = [("style:name", "Default"), ("style:page-layout-name", "Slide")];
            xml.within("style:master-page", &master, |xml| {
                mark(xml, deck, pictures);
                xml.empty("presentation:notes", &[("style:page-layout-name", "Notes")]);
            });
        });
    })
}

#[cfg(test)]
mod tests;
