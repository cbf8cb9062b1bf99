//! XML, element by element.
//!
//! Owns that whatever an author wrote becomes a text that XML can hold. Which
//! elements there are is the business of the files beside this one.

use std::io::Result;

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesText, Event};

/// A file that is being written, in memory.
pub(super) type Xml = Writer<Vec<u8>>;

/// A file with one root and what `inside` writes into it.
pub(super) fn file(
    root: &str,
    attributes: &[(&str, &str)],
    inside: impl FnOnce(&mut Xml) -> Result<()>,
) -> String {
    let mut xml = Writer::new_with_indent(Vec::new(), b' ', 1);
    // Writing to memory cannot fail.
    let _ = xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("utf-8"), None)));
    let attributes = attributes.iter().copied();
    let _ = xml.create_element(root).with_attributes(attributes).write_inner_content(inside);
    let mut text = String::from_utf8(xml.into_inner()).unwrap_or_default();
    text.push('\n');
    text
}

/// An element with a text in it.
pub(super) fn text(
    xml: &mut Xml,
    name: &str,
    attributes: &[(&str, &str)],
    text: &str,
) -> Result<()> {
    let element = xml.create_element(name).with_attributes(attributes.iter().copied());
    element.write_text_content(BytesText::new(&clean(text)))?;
    Ok(())
}

/// An element with attributes only.
pub(super) fn empty(xml: &mut Xml, name: &str, attributes: &[(&str, &str)]) -> Result<()> {
    xml.create_element(name).with_attributes(attributes.iter().copied()).write_empty()?;
    Ok(())
}

/// A text without the characters that XML has no way to write.
fn clean(text: &str) -> String {
    let can_stand = |c: &char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
    text.chars().map(|c| if c.is_whitespace() { ' ' } else { c }).filter(can_stand).collect()
}

/// A text that can stand in a comment.
pub(super) fn comment(text: &str) -> String {
    format!("<!-- {} -->", clean(text).replace("--", "\u{2014}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_never_markup_and_always_xml() {
        let made = file("a", &[("b", "\"<&")], |xml| {
            text(xml, "c", &[], "</c> & \u{7} \u{b} \u{ffff}x\ny")
        });
        assert_eq!(
            made,
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n\
             <a b=\"&quot;&lt;&amp;\">\n <c>&lt;/c&gt; &amp;    x y</c>\n</a>\n"
        );
    }

    #[test]
    fn a_comment_cannot_end_early() {
        assert_eq!(comment("a --> b"), "<!-- a \u{2014}> b -->");
    }
}
