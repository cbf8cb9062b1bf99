//! The parts of an OpenDocument file that are not its looks.
//!
//! Owns its list of parts, its properties and the frame of its text.

use super::super::manuscript::Manuscript;
use super::super::pictures::{Picture, Pictures};
use super::super::xml::Xml;
use super::SPACES;
use super::story::Story;

/// What is in the package, and of which type each part is.
pub(super) fn manifest<'p>(kind: &str, pictures: impl Iterator<Item = &'p Picture>) -> Vec<u8> {
    let spaces = [
        ("xmlns:manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"),
        ("manifest:version", "1.3"),
    ];
    Xml::part("manifest:manifest", &spaces, |xml| {
        let parts = [
            ("/", kind),
            ("content.xml", "text/xml"),
            ("styles.xml", "text/xml"),
            ("meta.xml", "text/xml"),
        ];
        for (path, kind) in parts {
            let entry = [("manifest:full-path", path), ("manifest:media-type", kind)];
            xml.empty("manifest:file-entry", &entry);
        }
        for picture in pictures {
            let path = place(picture);
            let entry = [("manifest:full-path", &*path), ("manifest:media-type", "image/png")];
            xml.empty("manifest:file-entry", &entry);
        }
    })
}

/// Where a picture lies in the package.
pub(super) fn place(picture: &Picture) -> String {
    format!("Pictures/{}", picture.name)
}

/// A picture that fills the frame it stands in.
pub(super) fn image(xml: &mut Xml, picture: &Picture) {
    let image = [
        ("xlink:href", &*place(picture)),
        ("xlink:type", "simple"),
        ("xlink:show", "embed"),
        ("xlink:actuate", "onLoad"),
    ];
    xml.empty("draw:image", &image);
}

pub(super) fn meta(manuscript: &Manuscript) -> Vec<u8> {
    Xml::part("office:document-meta", &SPACES, |xml| {
        xml.within("office:meta", &[], |xml| {
            xml.leaf("meta:generator", &[], "pace");
            xml.leaf("dc:title", &[], &manuscript.title);
            if let Some(about) = &manuscript.about {
                xml.leaf("dc:description", &[], about);
            }
            xml.leaf("meta:initial-creator", &[], &manuscript.publisher);
            xml.leaf("dc:creator", &[], &manuscript.publisher);
            xml.leaf("dc:language", &[], &manuscript.tongue.office);
            if let Some(date) = manuscript.dated {
                let time = format!("{date}T00:00:00");
                xml.leaf("meta:creation-date", &[], &time);
                xml.leaf("dc:date", &[], &time);
            }
        });
    })
}

/// The text, and the pictures that stand in it.
pub(super) fn content(manuscript: &Manuscript) -> (Vec<u8>, Pictures) {
    // The styles that a text needs stand before it: it is written once to learn
    // them, and once more behind them.
    let mut story = Story::new(&manuscript.tongue);
    Xml::part("learn", &[], |xml| story.blocks(xml, &manuscript.blocks));
    let content = Xml::part("office:document-content", &SPACES, |xml| {
        super::styles::fonts(xml);
        xml.within("office:automatic-styles", &[], |xml| {
            story.wardrobe.write(xml, manuscript.tongue.dir);
        });
        xml.within("office:body", &[], |xml| {
            xml.within("office:text", &[], |xml| story.blocks(xml, &manuscript.blocks));
        });
    });
    (content, story.pictures)
}
