//! How the lists of a Word file are marked and counted.
//!
//! Owns the definitions of marks. A list with numbers has a count of its own, so
//! that each begins where its author says.

use super::super::manuscript::ListKind;
use super::super::xml::Xml;
use super::SPACES;

/// The counts that are always there: bullets, then boxes.
const ALWAYS: u32 = 2;

/// How deep lists are told apart.
const LEVELS: u8 = 9;

/// The number of a list's count; `lists` are those with numbers so far.
pub(super) fn count_of(kind: ListKind, lists: &mut Vec<u32>) -> u32 {
    match kind {
        ListKind::Bullets => 1,
        ListKind::Boxes => 2,
        ListKind::Numbers(start) => {
            lists.push(start);
            ALWAYS + lists.len() as u32
        }
    }
}

/// How far the items of a level stand in, in twentieths of a point.
pub(super) fn indent(level: u8) -> u32 {
    (u32::from(level) + 1) * 400
}

/// The definitions, given where each list with numbers begins.
pub(super) fn numbering(starts: &[u32]) -> Vec<u8> {
    Xml::part("w:numbering", &SPACES, |xml| {
        for (at, kind) in ["bullet", "box", "number"].into_iter().enumerate() {
            let id = at.to_string();
            xml.within("w:abstractNum", &[("w:abstractNumId", &id)], |xml| {
                xml.empty("w:multiLevelType", &[("w:val", "hybridMultilevel")]);
                for level in 0..LEVELS {
                    mark(xml, kind, level);
                }
            });
        }
        for (id, kind) in [("1", "0"), ("2", "1")] {
            xml.within("w:num", &[("w:numId", id)], |xml| {
                xml.empty("w:abstractNumId", &[("w:val", kind)]);
            });
        }
        for (id, start) in (ALWAYS + 1..).zip(starts) {
            xml.within("w:num", &[("w:numId", &id.to_string())], |xml| {
                xml.empty("w:abstractNumId", &[("w:val", "2")]);
                for level in 0..LEVELS {
                    xml.within("w:lvlOverride", &[("w:ilvl", &level.to_string())], |xml| {
                        xml.empty("w:startOverride", &[("w:val", &start.to_string())]);
                    });
                }
            });
        }
    })
}

fn mark(xml: &mut Xml, kind: &str, level: u8) {
    let (format, text) = match kind {
        "bullet" => ("bullet", "\u{2022}".to_owned()),
        "box" => ("bullet", "\u{2610}".to_owned()),
        _ => ("decimal", format!("%{}.", level + 1)),
    };
    xml.within("w:lvl", &[("w:ilvl", &level.to_string())], |xml| {
        xml.empty("w:start", &[("w:val", "1")]);
        xml.empty("w:numFmt", &[("w:val", format)]);
        xml.empty("w:lvlText", &[("w:val", &text)]);
        xml.empty("w:lvlJc", &[("w:val", "left")]);
        let place = indent(level).to_string();
        xml.within("w:pPr", &[], |xml| {
            xml.empty("w:ind", &[("w:left", &place), ("w:hanging", "340")]);
        });
        if kind == "box" {
            xml.within("w:rPr", &[], |xml| {
                let font = super::styles::SYMBOLS;
                let fonts =
                    [("w:ascii", font), ("w:hAnsi", font), ("w:eastAsia", font), ("w:cs", font)];
                xml.empty("w:rFonts", &fonts);
            });
        }
    });
}
