//! XML, element by element.
//!
//! Owns that a text is never markup and always XML: whatever an author wrote is
//! escaped here, and characters that XML cannot hold are dropped. Which elements
//! there are is the business of the formats.

use quick_xml::Writer;
use quick_xml::events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event};

/// A part of a package that is being written, in memory.
pub(super) struct Xml(Writer<Vec<u8>>);

/// The attributes of an element.
pub(super) type Attributes<'a> = &'a [(&'a str, &'a str)];

impl Xml {
    /// A part with one root and what `inside` writes into it.
    pub(super) fn part(
        root: &str,
        attributes: Attributes<'_>,
        inside: impl FnOnce(&mut Self),
    ) -> Vec<u8> {
        let mut xml = Self(Writer::new(Vec::new()));
        xml.event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), Some("yes"))));
        xml.within(root, attributes, inside);
        xml.0.into_inner()
    }

    /// An element and what `inside` writes into it.
    pub(super) fn within(
        &mut self,
        name: &str,
        attributes: Attributes<'_>,
        inside: impl FnOnce(&mut Self),
    ) {
        self.event(Event::Start(start(name, attributes)));
        inside(self);
        self.event(Event::End(BytesEnd::new(name)));
    }

    /// An element with nothing in it.
    pub(super) fn empty(&mut self, name: &str, attributes: Attributes<'_>) {
        self.event(Event::Empty(start(name, attributes)));
    }

    /// An element with a text in it.
    pub(super) fn leaf(&mut self, name: &str, attributes: Attributes<'_>, text: &str) {
        self.within(name, attributes, |xml| xml.text(text));
    }

    /// A text.
    pub(super) fn text(&mut self, text: &str) {
        self.event(Event::Text(BytesText::new(&clean(text))));
    }

    fn event(&mut self, event: Event<'_>) {
        // Writing to memory cannot fail.
        let _ = self.0.write_event(event);
    }
}

fn start<'a>(name: &'a str, attributes: Attributes<'_>) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (name, value) in attributes {
        start.push_attribute((*name, clean(value).as_str()));
    }
    start
}

/// A text without what XML has no way to write: control characters and the two
/// that are no characters. Line ends are spaces, as in all running text; where
/// one is meant, there is an element for it.
fn clean(text: &str) -> String {
    let can_stand = |c: &char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
    let spaced = text.chars().map(|c| if matches!(c, '\n' | '\r' | '\t') { ' ' } else { c });
    spaced.filter(can_stand).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_never_markup_and_always_xml() {
        let made = Xml::part("a", &[("b", "\"<&'>\u{0}")], |xml| {
            xml.leaf("c", &[], "</c> & \u{7}\u{1b}\u{ffff}\"x'\ny\u{85}");
            xml.empty("d", &[]);
        });
        assert_eq!(
            String::from_utf8(made).expect("is UTF-8"),
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\
             <a b=\"&quot;&lt;&amp;&apos;&gt;\"><c>&lt;/c&gt; &amp; &quot;x&apos; y</c><d/></a>"
        );
    }
}
