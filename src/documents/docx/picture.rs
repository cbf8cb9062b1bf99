//! The pictures of a Word file.
//!
//! Owns how a code to scan stands in a line, and what its file is called.

use super::super::manuscript::Scan;
use super::super::xml::Xml;

/// What Word measures pictures in: so many to a millimetre.
const EMU: u32 = 36_000;

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006";

/// The name of a picture, below `word/`.
pub(super) fn name(number: usize) -> String {
    format!("media/code{number}.png")
}

/// How a part refers to a picture.
pub(super) fn link(number: usize) -> String {
    format!("picture{number}")
}

/// A code in a line: the number of its picture, and its own in the part.
pub(super) fn picture(xml: &mut Xml, scan: &Scan, (number, id): (usize, u32)) {
    let side = (u32::from(Scan::SIDE) * EMU).to_string();
    let id = id.to_string();
    let called = format!("QR {id}");
    let known = [("id", id.as_str()), ("name", &called), ("descr", &scan.says)];
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
