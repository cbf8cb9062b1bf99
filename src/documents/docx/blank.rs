//! Blanks of a Word file: content controls.
//!
//! Owns which control a kind of blank becomes. A control carries the name of its
//! blank as its tag, by which a script finds it.

use super::super::manuscript::{Blank, Marks, Run};
use super::super::xml::Xml;
use super::run::{Voice, run};
use crate::model::kind::FieldKind;

/// Tags of content controls cannot be longer.
const LONGEST: usize = 64;

/// Where a blank stands among those of its part.
#[derive(Clone, Copy)]
pub(super) struct Turn {
    /// Its number in the part.
    pub(super) id: u32,
    /// No blank of its name stands before it: here is said how to answer, and
    /// whether it has to be answered. What is typed takes the place of that.
    pub(super) first: bool,
}

/// Writes a blank.
pub(super) fn blank(xml: &mut Xml, blank: &Blank, turn: Turn, voice: Voice<'_>) {
    let is_empty = blank.default.is_none();
    xml.within("w:sdt", &[], |xml| {
        xml.within("w:sdtPr", &[], |xml| {
            xml.empty("w:alias", &[("w:val", &cut(&title(blank)))]);
            xml.empty("w:tag", &[("w:val", &cut(&blank.name))]);
            xml.empty("w:id", &[("w:val", &turn.id.to_string())]);
            if is_empty {
                xml.empty("w:showingPlcHdr", &[]);
            }
            control(xml, blank, voice);
        });
        xml.within("w:sdtContent", &[], |xml| {
            let style = if is_empty { Some("PlaceholderText") } else { voice.style };
            let text = match &blank.hint {
                Some(hint) if is_empty && turn.first => format!("[{}: {hint}]", blank.asked()),
                None if is_empty && turn.first => format!("[{}]", blank.asked()),
                _ => blank.standing(),
            };
            let text = Run { text, marks: blank.marks, tongue: None };
            // A text that is typed later must not look like code.
            let marks = Marks { code: false, ..text.marks };
            run(xml, &Run { marks, ..text }, Voice { style, ..voice });
        });
    });
}

fn control(xml: &mut Xml, blank: &Blank, voice: Voice<'_>) {
    match blank.kind {
        FieldKind::Date => xml.within("w:date", &[], |xml| {
            xml.empty("w:dateFormat", &[("w:val", "d MMMM yyyy")]);
            xml.empty("w:lid", &[("w:val", &voice.tongue.office)]);
            xml.empty("w:storeMappedDataAs", &[("w:val", "date")]);
            xml.empty("w:calendar", &[("w:val", "gregorian")]);
        }),
        FieldKind::Choice => xml.within("w:dropDownList", &[], |xml| {
            for option in &blank.options {
                xml.empty("w:listItem", &[("w:displayText", option), ("w:value", option)]);
            }
        }),
        FieldKind::LongText => xml.empty("w:text", &[("w:multiLine", "1")]),
        FieldKind::Text
        | FieldKind::Number
        | FieldKind::Money
        | FieldKind::Phone
        | FieldKind::Email => xml.empty("w:text", &[]),
    }
}

/// What a control is called when it is chosen; with how to answer, if there is
/// room and nothing else says it.
fn title(blank: &Blank) -> String {
    let hinted = blank.hint.as_ref().filter(|_| blank.default.is_some());
    let hinted = hinted.map(|hint| format!("{}: {hint}", blank.asked()));
    let hinted = hinted.filter(|title| title.chars().count() <= LONGEST);
    hinted.unwrap_or_else(|| blank.asked())
}

fn cut(text: &str) -> String {
    text.chars().take(LONGEST).collect()
}
