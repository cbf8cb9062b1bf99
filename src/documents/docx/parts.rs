//! The parts of a Word file that are not its text.
//!
//! Owns the types and links between parts, the properties and the settings.

use super::super::manuscript::{Manuscript, Sheet};
use super::super::xml::Xml;
use super::SPACES;
use super::story::{Place, Story};

/// A part of the package beside the document: where it lies below `word/`, and
/// the last word of its relationship and of its type.
type Part = (&'static str, &'static str);

/// What the document itself refers to, from `rId1` on; links out follow.
pub(super) const DOCUMENT: [Part; 6] = [
    ("styles.xml", "styles"),
    ("numbering.xml", "numbering"),
    ("settings.xml", "settings"),
    ("fontTable.xml", "fontTable"),
    ("header1.xml", "header"),
    ("footer1.xml", "footer"),
];

const RELATIONSHIP: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";

/// A measure in twentieths of a point.
fn twips(millimetres: u16) -> String {
    (u32::from(millimetres) * 1440 * 10 / 254).to_string()
}

pub(super) fn document(manuscript: &Manuscript, story: &mut Story) -> Vec<u8> {
    Xml::part("w:document", &SPACES, |xml| {
        xml.within("w:body", &[], |xml| {
            let place = Place { width: manuscript.sheet.text_width(), ..Place::default() };
            story.blocks(xml, &manuscript.blocks, place);
            section(xml, manuscript);
        });
    })
}

fn section(xml: &mut Xml, manuscript: &Manuscript) {
    let Sheet { width, height, margin } = manuscript.sheet;
    let margin = &twips(margin);
    xml.within("w:sectPr", &[], |xml| {
        xml.empty("w:headerReference", &[("w:type", "default"), ("r:id", "rId5")]);
        xml.empty("w:footerReference", &[("w:type", "default"), ("r:id", "rId6")]);
        xml.empty("w:pgSz", &[("w:w", &twips(width)), ("w:h", &twips(height))]);
        // The mark at the head of the sheet leaves air above the text.
        let edge = &twips(9);
        let sides = [
            ("w:top", margin.as_str()),
            ("w:right", margin),
            ("w:bottom", margin),
            ("w:left", margin),
            ("w:header", edge),
            ("w:footer", &twips(12)),
            ("w:gutter", "0"),
        ];
        xml.empty("w:pgMar", &sides);
        if manuscript.tongue.is_rtl() {
            xml.empty("w:bidi", &[]);
        }
    });
}

pub(super) fn header(manuscript: &Manuscript, story: &mut Story) -> Vec<u8> {
    Xml::part("w:hdr", &SPACES, |xml| {
        story.paragraph(xml, "Header", &manuscript.tongue, &manuscript.header);
    })
}

pub(super) fn footer(manuscript: &Manuscript, story: &mut Story) -> Vec<u8> {
    Xml::part("w:ftr", &SPACES, |xml| {
        for line in &manuscript.footer {
            story.paragraph(xml, "Footer", &manuscript.tongue, line);
        }
        if manuscript.footer.is_empty() {
            story.paragraph(xml, "Footer", &manuscript.tongue, &[]);
        }
    })
}

pub(super) fn content_types() -> Vec<u8> {
    Xml::part("Types", &[("xmlns", &format!("{PACKAGE}/content-types"))], |xml| {
        let links = "application/vnd.openxmlformats-package.relationships+xml";
        xml.empty("Default", &[("Extension", "rels"), ("ContentType", links)]);
        xml.empty("Default", &[("Extension", "xml"), ("ContentType", "application/xml")]);
        xml.empty("Default", &[("Extension", "png"), ("ContentType", "image/png")]);
        let mut part = |name: &str, kind: &str| {
            xml.empty("Override", &[("PartName", name), ("ContentType", kind)]);
        };
        part("/word/document.xml", &format!("{TYPE}.document.main+xml"));
        for (name, kind) in DOCUMENT {
            part(&format!("/word/{name}"), &format!("{TYPE}.{kind}+xml"));
        }
        part("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml");
        part(
            "/docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        );
    })
}

pub(super) fn root_links() -> Vec<u8> {
    let core = format!("{PACKAGE}/relationships/metadata/core-properties");
    let links = [
        (format!("{RELATIONSHIP}/officeDocument"), "word/document.xml"),
        (core, "docProps/core.xml"),
        (format!("{RELATIONSHIP}/extended-properties"), "docProps/app.xml"),
    ];
    Xml::part("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))], |xml| {
        for (at, (kind, target)) in (1..).zip(&links) {
            let id = format!("rId{at}");
            xml.empty("Relationship", &[("Id", &id), ("Type", kind), ("Target", target)]);
        }
    })
}

/// The links of a part to others, then to its pictures and out of the file.
pub(super) fn links(parts: &[Part], story: &Story) -> Vec<u8> {
    Xml::part("Relationships", &[("xmlns", &format!("{PACKAGE}/relationships"))], |xml| {
        for (at, (target, kind)) in (1..).zip(parts) {
            let kind = format!("{RELATIONSHIP}/{kind}");
            let id = format!("rId{at}");
            xml.empty("Relationship", &[("Id", &id), ("Type", &kind), ("Target", target)]);
        }
        for (number, picture) in story.pictures.all() {
            let (id, target) = (super::picture::link(number), super::picture::place(picture));
            let kind = format!("{RELATIONSHIP}/image");
            xml.empty("Relationship", &[("Id", &id), ("Type", &kind), ("Target", &target)]);
        }
        for (at, target) in (1..).zip(&story.links) {
            let id = format!("link{at}");
            let kind = format!("{RELATIONSHIP}/hyperlink");
            let outside = ("TargetMode", "External");
            xml.empty("Relationship", &[("Id", &id), ("Type", &kind), ("Target", target), outside]);
        }
    })
}

pub(super) fn core(manuscript: &Manuscript) -> Vec<u8> {
    let properties = format!("{PACKAGE}/metadata/core-properties");
    let spaces = [
        ("xmlns:cp", properties.as_str()),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    Xml::part("cp:coreProperties", &spaces, |xml| {
        xml.leaf("dc:title", &[], &manuscript.title);
        if let Some(about) = &manuscript.about {
            xml.leaf("dc:description", &[], about);
        }
        xml.leaf("dc:creator", &[], &manuscript.publisher);
        xml.leaf("dc:language", &[], &manuscript.tongue.office);
        if let Some(date) = manuscript.dated {
            let time = format!("{date}T00:00:00Z");
            let kind = [("xsi:type", "dcterms:W3CDTF")];
            xml.leaf("dcterms:created", &kind, &time);
            xml.leaf("dcterms:modified", &kind, &time);
        }
    })
}

pub(super) fn app(manuscript: &Manuscript) -> Vec<u8> {
    let space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    Xml::part("Properties", &[("xmlns", space)], |xml| {
        xml.leaf("Application", &[], "pace");
        xml.leaf("Company", &[], &manuscript.publisher);
    })
}

pub(super) fn settings(manuscript: &Manuscript) -> Vec<u8> {
    let tongue = &manuscript.tongue;
    Xml::part("w:settings", &SPACES, |xml| {
        xml.empty("w:zoom", &[("w:percent", "100")]);
        xml.empty("w:defaultTabStop", &[("w:val", "720")]);
        xml.empty("w:characterSpacingControl", &[("w:val", "doNotCompress")]);
        xml.within("w:compat", &[], |xml| {
            let word = "http://schemas.microsoft.com/office/word";
            let mode = ("w:name", "compatibilityMode");
            xml.empty("w:compatSetting", &[mode, ("w:uri", word), ("w:val", "15")]);
        });
        xml.empty("w:themeFontLang", &super::styles::languages(tongue));
        xml.empty("w:decimalSymbol", &[("w:val", ".")]);
        xml.empty("w:listSeparator", &[("w:val", ",")]);
    })
}

pub(super) fn fonts() -> Vec<u8> {
    Xml::part("w:fonts", &SPACES, |xml| {
        for (name, family) in [(super::styles::FONT, "swiss"), (super::styles::EAST_ASIAN, "swiss")]
        {
            xml.within("w:font", &[("w:name", name)], |xml| {
                xml.empty("w:family", &[("w:val", family)]);
                xml.empty("w:pitch", &[("w:val", "variable")]);
            });
        }
    })
}
