//! The pictures of a Word file.
//!
//! Owns how a code to scan and a mark stand in a line, and where their files lie.

use super::super::manuscript::{Mark, Scan};
use super::super::pictures::Picture;
use super::super::xml::Xml;

/// What Word measures pictures in: so many to a millimetre.
const EMU: u32 = 36_000;

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006";

/// Where a picture lies, below `word/`.
pub(super) fn place(picture: &Picture) -> String {
    format!("media/{}", picture.name)
}

/// How a part refers to a picture.
pub(super) fn link(number: usize) -> String {
    format!("picture{number}")
}

/// A square picture that is shown in a line.
pub(super) struct Shown<'s> {
    /// What it is called among the things on the sheet.
    called: &'static str,
    /// What it says to whoever does not see it; empty where words beside it do.
    says: &'s str,
    /// How wide and high it is, in millimetres.
    side: u16,
}

impl<'s> Shown<'s> {
    /// A code to scan.
    pub(super) fn scan(scan: &'s Scan) -> Self {
        Self { called: "QR", says: &scan.says, side: Scan::SIDE }
    }

    /// A mark.
    pub(super) fn mark() -> Self {
        Self { called: "Mark", says: "", side: Mark::SIDE }
    }
}

/// A picture in a line: its number among the pictures, and its own in the part.
pub(super) fn picture(xml: &mut Xml, shown: &Shown<'_>, (number, id): (usize, u32)) {
    let side = (u32::from(shown.side) * EMU).to_string();
    let id = id.to_string();
    let called = format!("{} {id}", shown.called);
    let known = [("id", id.as_str()), ("name", &called), ("descr", shown.says)];
    let place = format!("{DRAWING}/wordprocessingDrawing");
    let spaces = [
        ("xmlns:wp", place.as_str()),
        ("distT", "0"),
        ("distB", "0"),
        ("distL", "0"),
        ("distR", "0"),
    ];
    xml.within("w:r", &[], |xml| {
        xml.within("w:drawing", &[], |xml| {
            xml.within("wp:inline", &spaces, |xml| {
                xml.empty("wp:extent", &[("cx", &side), ("cy", &side)]);
                xml.empty("wp:docPr", &known);
                let space = format!("{DRAWING}/main");
                xml.within("a:graphic", &[("xmlns:a", &space)], |xml| {
                    let kind = format!("{DRAWING}/picture");
                    xml.within("a:graphicData", &[("uri", &kind)], |xml| {
                        xml.within("pic:pic", &[("xmlns:pic", &kind)], |xml| {
                            content(xml, &known, (&link(number), &side));
                        });
                    });
                });
            });
        });
    });
}

fn content(xml: &mut Xml, known: &[(&str, &str)], (link, side): (&str, &str)) {
    xml.within("pic:nvPicPr", &[], |xml| {
        xml.empty("pic:cNvPr", known);
        xml.empty("pic:cNvPicPr", &[]);
    });
    xml.within("pic:blipFill", &[], |xml| {
        xml.empty("a:blip", &[("r:embed", link)]);
        xml.within("a:stretch", &[], |xml| xml.empty("a:fillRect", &[]));
    });
    xml.within("pic:spPr", &[], |xml| {
        xml.within("a:xfrm", &[], |xml| {
            xml.empty("a:off", &[("x", "0"), ("y", "0")]);
            xml.empty("a:ext", &[("cx", side), ("cy", side)]);
        });
        xml.within("a:prstGeom", &[("prst", "rect")], |xml| xml.empty("a:avLst", &[]));
    });
}
