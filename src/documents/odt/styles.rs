//! The looks of an OpenDocument text.
//!
//! Owns its named styles, the marks of its lists, the sheet, and what stands at
//! its head and foot.

use super::super::manuscript::{Manuscript, Sheet, Tongue};
use super::super::pictures::Pictures;
use super::super::xml::Xml;
use super::SPACES;
use super::story::Story;
use super::wardrobe::{borrowed, languages, side, writing_mode};
use crate::model::body::Alignment;

/// The font of everything, with those that stand in for it.
const FONT: &str = "Arial";
/// The font of Chinese, Japanese and Korean.
const EAST_ASIAN: &str = "Noto Sans CJK SC";
/// The font of what stands letter for letter.
pub(super) const FIXED: &str = "Courier New";
/// The colour of titles and headings.
const DEEP: &str = "#0b4450";
/// The colour of small print.
const SOFT: &str = "#4a4a4a";

/// How deep lists are told apart.
const LEVELS: u32 = 9;

/// A named paragraph style: name, shown name, parent, size in points, space
/// before and after in points, colour, and whether it is bold.
type Style =
    (&'static str, &'static str, &'static str, &'static str, [&'static str; 2], &'static str, bool);

const STYLES: &[Style] = &[
    ("Standard", "Standard", "", "11.5pt", ["0pt", "0pt"], "", false),
    ("Text_20_body", "Text body", "Standard", "11.5pt", ["0pt", "7pt"], "", false),
    ("Title", "Title", "Standard", "20pt", ["0pt", "6pt"], DEEP, true),
    ("Subtitle", "Subtitle", "Standard", "12.5pt", ["0pt", "12pt"], SOFT, false),
    ("Heading", "Heading", "Standard", "14pt", ["14pt", "5pt"], DEEP, true),
    ("Heading_20_1", "Heading 1", "Heading", "16pt", ["14pt", "5pt"], DEEP, true),
    ("Heading_20_2", "Heading 2", "Heading", "14pt", ["14pt", "5pt"], DEEP, true),
    ("Heading_20_3", "Heading 3", "Heading", "12.5pt", ["12pt", "5pt"], DEEP, true),
    ("Heading_20_4", "Heading 4", "Heading", "11.5pt", ["12pt", "5pt"], DEEP, true),
    ("Heading_20_5", "Heading 5", "Heading", "11.5pt", ["12pt", "5pt"], DEEP, true),
    ("Heading_20_6", "Heading 6", "Heading", "11.5pt", ["12pt", "5pt"], DEEP, true),
    ("List", "List", "Text_20_body", "11.5pt", ["0pt", "3pt"], "", false),
    ("Quotations", "Quotations", "Text_20_body", "11.5pt", ["0pt", "7pt"], "", false),
    ("Note", "Note", "Text_20_body", "11.5pt", ["0pt", "7pt"], "", false),
    ("Preformatted_20_Text", "Preformatted Text", "Standard", "10pt", ["0pt", "7pt"], "", false),
    ("Small", "Small", "Standard", "9.5pt", ["0pt", "3pt"], SOFT, false),
    ("Table_20_Contents", "Table Contents", "Standard", "11.5pt", ["2pt", "2pt"], "", false),
    ("Table_20_Heading", "Table Heading", "Table_20_Contents", "11.5pt", ["2pt", "2pt"], "", true),
    ("Header", "Header", "Standard", "9pt", ["0pt", "0pt"], SOFT, false),
    ("Footer", "Footer", "Standard", "9pt", ["0pt", "0pt"], SOFT, false),
];

/// The looks, what stands at the edges of every sheet, and the pictures there.
pub(super) fn styles(manuscript: &Manuscript) -> (Vec<u8>, Pictures) {
    let tongue = &manuscript.tongue;
    let mut story = Story::new(tongue);
    let lines = |story: &mut Story<'_>, xml: &mut Xml, name: &str| {
        let header = [manuscript.header.clone()];
        let lines = if name == "Header" { header.as_slice() } else { &manuscript.footer };
        for line in lines {
            story.paragraph(xml, name, tongue, line);
        }
    };
    Xml::part("learn", &[], |xml| {
        lines(&mut story, xml, "Header");
        lines(&mut story, xml, "Footer");
    });
    let styles = Xml::part("office:document-styles", &SPACES, |xml| {
        fonts(xml);
        xml.within("office:styles", &[], |xml| {
            default(xml, tongue);
            for style in STYLES {
                paragraph(xml, style, tongue);
            }
            lists(xml);
        });
        xml.within("office:automatic-styles", &[], |xml| {
            story.wardrobe.write(xml, tongue.dir);
            sheet(xml, manuscript);
        });
        xml.within("office:master-styles", &[], |xml| {
            let page = [("style:name", "Standard"), ("style:page-layout-name", "Sheet")];
            xml.within("style:master-page", &page, |xml| {
                xml.within("style:header", &[], |xml| lines(&mut story, xml, "Header"));
                xml.within("style:footer", &[], |xml| lines(&mut story, xml, "Footer"));
            });
        });
    });
    (styles, story.pictures)
}

/// The fonts that styles name.
pub(super) fn fonts(xml: &mut Xml) {
    xml.within("office:font-face-decls", &[], |xml| {
        for name in [FONT, EAST_ASIAN, FIXED] {
            let family = format!("'{name}'");
            xml.empty("style:font-face", &[("style:name", name), ("svg:font-family", &family)]);
        }
    });
}

/// What holds where no style says otherwise.
fn default(xml: &mut Xml, tongue: &Tongue) {
    xml.within("style:default-style", &[("style:family", "paragraph")], |xml| {
        let properties = [
            ("style:writing-mode", writing_mode(tongue)),
            ("fo:text-align", side(Alignment::Start, tongue.dir)),
            ("fo:line-height", "115%"),
            ("fo:orphans", "2"),
            ("fo:widows", "2"),
        ];
        xml.empty("style:paragraph-properties", &properties);
        let mut properties = vec![
            ("style:font-name", FONT.to_owned()),
            ("style:font-name-asian", EAST_ASIAN.to_owned()),
            ("style:font-name-complex", FONT.to_owned()),
        ];
        if tongue.is_rtl() || tongue.is_east_asian() {
            properties.extend([("fo:language", "en".to_owned()), ("fo:country", "GB".to_owned())]);
        }
        properties.extend(languages(tongue));
        xml.empty("style:text-properties", &borrowed(&properties));
    });
}

fn paragraph(xml: &mut Xml, style: &Style, tongue: &Tongue) {
    let (name, shown, parent, size, [before, after], colour, bold) = *style;
    let mut attributes =
        vec![("style:name", name), ("style:display-name", shown), ("style:family", "paragraph")];
    if !parent.is_empty() {
        attributes.push(("style:parent-style-name", parent));
    }
    let level = name.strip_prefix("Heading_20_");
    attributes.extend(level.map(|level| ("style:default-outline-level", level)));
    if level.is_some() || name == "Title" || name == "Subtitle" {
        attributes.push(("style:next-style-name", "Text_20_body"));
    }
    xml.within("style:style", &attributes, |xml| {
        let mut properties = vec![("fo:margin-top", before), ("fo:margin-bottom", after)];
        if level.is_some() {
            properties.push(("fo:keep-with-next", "always"));
        }
        let line = format!("1.5pt solid {DEEP}");
        match name {
            "Quotations" | "Note" => {
                let side = if tongue.is_rtl() { "fo:border-right" } else { "fo:border-left" };
                properties.extend([(side, line.as_str()), ("fo:padding", "0.2cm")]);
            }
            "Header" => {
                properties.extend([("fo:border-bottom", line.as_str()), ("fo:padding", "0.1cm")]);
            }
            _ => {}
        }
        xml.empty("style:paragraph-properties", &properties);
        xml.empty("style:text-properties", &letters(style, size, (colour, bold)));
    });
}

fn letters<'a>(
    style: &Style,
    size: &'a str,
    (colour, bold): (&'a str, bool),
) -> Vec<(&'a str, &'a str)> {
    let mut letters = vec![
        ("fo:font-size", size),
        ("style:font-size-asian", size),
        ("style:font-size-complex", size),
    ];
    if !colour.is_empty() {
        letters.push(("fo:color", colour));
    }
    if bold {
        letters.extend([
            ("fo:font-weight", "bold"),
            ("style:font-weight-asian", "bold"),
            ("style:font-weight-complex", "bold"),
        ]);
    }
    if style.0 == "Preformatted_20_Text" {
        letters.extend([("style:font-name", FIXED), ("style:font-name-complex", FIXED)]);
    }
    letters
}

fn lists(xml: &mut Xml) {
    for name in ["Bullets", "Boxes", "Numbers"] {
        xml.within("text:list-style", &[("style:name", name)], |xml| {
            for level in 1..=LEVELS {
                mark(xml, name, level);
            }
        });
    }
}

fn mark(xml: &mut Xml, list: &str, level: u32) {
    let number = level.to_string();
    let (element, attributes) = match list {
        "Numbers" => {
            let format = [("style:num-format", "1"), ("style:num-suffix", ".")];
            ("text:list-level-style-number", format.to_vec())
        }
        "Boxes" => ("text:list-level-style-bullet", vec![("text:bullet-char", "\u{2610}")]),
        _ => ("text:list-level-style-bullet", vec![("text:bullet-char", "\u{2022}")]),
    };
    let attributes: Vec<(&str, &str)> =
        std::iter::once(("text:level", number.as_str())).chain(attributes).collect();
    xml.within(element, &attributes, |xml| {
        let mode = [("text:list-level-position-and-space-mode", "label-alignment")];
        xml.within("style:list-level-properties", &mode, |xml| {
            let margin = format!("{:.1}cm", f64::from(level) * 0.7);
            let alignment = [
                ("text:label-followed-by", "listtab"),
                ("fo:text-indent", "-0.6cm"),
                ("fo:margin-left", margin.as_str()),
                ("text:list-tab-stop-position", margin.as_str()),
            ];
            xml.empty("style:list-level-label-alignment", &alignment);
        });
    });
}

fn sheet(xml: &mut Xml, manuscript: &Manuscript) {
    let Sheet { width, height, margin } = manuscript.sheet;
    let [width, height, margin] = [width, height, margin].map(|length| format!("{length}mm"));
    xml.within("style:page-layout", &[("style:name", "Sheet")], |xml| {
        let properties = [
            ("fo:page-width", width.as_str()),
            ("fo:page-height", &height),
            ("fo:margin-top", "12mm"),
            ("fo:margin-bottom", "12mm"),
            ("fo:margin-left", &margin),
            ("fo:margin-right", &margin),
            ("style:writing-mode", writing_mode(&manuscript.tongue)),
        ];
        xml.empty("style:page-layout-properties", &properties);
        for (element, side) in
            [("style:header-style", "fo:margin-bottom"), ("style:footer-style", "fo:margin-top")]
        {
            xml.within(element, &[], |xml| {
                let properties = [("fo:min-height", "6mm"), (side, "6mm")];
                xml.empty("style:header-footer-properties", &properties);
            });
        }
    });
}
