//! The texts of a Word file.
//!
//! Owns the properties of runs: their looks, language and direction. Word does
//! not work the direction of a text out as browsers do: it has to be told for
//! every run.

use super::super::manuscript::{Marks, Run, Tongue};
use super::super::script;
use super::super::xml::Xml;
use crate::model::lang::Direction;

/// Where a run stands.
#[derive(Clone, Copy)]
pub(super) struct Voice<'t> {
    /// The language of its block.
    pub(super) tongue: &'t Tongue,
    /// The character style, where it has one.
    pub(super) style: Option<&'static str>,
}

/// A text, in as many runs as it changes direction.
pub(super) fn run(xml: &mut Xml, run: &Run, voice: Voice<'_>) {
    let base = voice.tongue.dir;
    let tongue = run.tongue.as_ref().unwrap_or(voice.tongue);
    // A text that runs against its block stays together: between these marks
    // the digits and signs of a telephone number keep their order.
    if tongue.dir != base {
        let mark = if tongue.is_rtl() { '\u{200f}' } else { '\u{200e}' };
        let text = format!("{mark}{}{mark}", run.text);
        piece(xml, &text, run.marks, Voice { tongue, ..voice }, tongue.dir);
        return;
    }
    for (dir, text) in script::parts(&run.text, base) {
        piece(xml, text, run.marks, Voice { tongue, ..voice }, dir);
    }
}

fn piece(xml: &mut Xml, text: &str, marks: Marks, voice: Voice<'_>, dir: Direction) {
    xml.within("w:r", &[], |xml| {
        properties(xml, marks, voice, dir);
        // Letter for letter means line ends too.
        for (at, line) in text.split('\n').enumerate() {
            if at > 0 {
                xml.empty("w:br", &[]);
            }
            xml.leaf("w:t", &[("xml:space", "preserve")], line);
        }
    });
}

/// The properties of a run, in the order that Word asks for.
pub(super) fn properties(xml: &mut Xml, marks: Marks, voice: Voice<'_>, dir: Direction) {
    xml.within("w:rPr", &[], |xml| {
        if let Some(style) = voice.style {
            xml.empty("w:rStyle", &[("w:val", style)]);
        }
        if marks.code {
            let font = super::styles::FIXED;
            xml.empty("w:rFonts", &[("w:ascii", font), ("w:hAnsi", font), ("w:cs", font)]);
        }
        let looks = [
            (marks.bold, ["w:b", "w:bCs"].as_slice()),
            (marks.italic, &["w:i", "w:iCs"]),
            (marks.struck, &["w:strike"]),
        ];
        for name in looks.iter().filter(|(set, _)| *set).flat_map(|(_, names)| *names) {
            xml.empty(name, &[]);
        }
        if marks.raised {
            xml.empty("w:vertAlign", &[("w:val", "superscript")]);
        }
        if dir == Direction::Rtl {
            xml.empty("w:rtl", &[]);
        }
        let office = &*voice.tongue.office;
        let kind = match (dir, voice.tongue.is_rtl()) {
            (Direction::Rtl, true) => "w:bidi",
            // Latin letters in Arabic and the reverse: the default of the file.
            (Direction::Rtl, false) | (Direction::Ltr, true) => return,
            (Direction::Ltr, false) if voice.tongue.is_east_asian() => "w:eastAsia",
            (Direction::Ltr, false) => "w:val",
        };
        xml.empty("w:lang", &[(kind, office)]);
    });
}
