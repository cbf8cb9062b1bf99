//! A small tree of an XML file, as a parser reads it.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// An element.
#[derive(Debug, Default)]
pub(crate) struct Element {
    pub(crate) name: String,
    pub(crate) attributes: Vec<(String, String)>,
    pub(crate) text: String,
    pub(crate) children: Vec<Element>,
}

impl Element {
    /// The root of a file. A file that is not well-formed ends the test.
    pub(crate) fn read(text: &str) -> Self {
        match Self::parse(text) {
            Ok(root) => root,
            Err(why) => panic!("{why} in {text}"),
        }
    }

    /// The root of a file, or what is wrong with it.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut reader = Reader::from_str(text);
        let mut open = vec![Self::default()];
        loop {
            match reader.read_event().map_err(|error| error.to_string())? {
                Event::Start(start) => open.push(Self::begin(&start)?),
                Event::Empty(start) => {
                    let made = Self::begin(&start)?;
                    open.last_mut().ok_or("nothing is open")?.children.push(made);
                }
                Event::End(_) => {
                    let made = open.pop().ok_or("nothing is open")?;
                    open.last_mut().ok_or("nothing is open")?.children.push(made);
                }
                Event::Text(found) => {
                    open.last_mut().ok_or("nothing is open")?.text.push_str(&found);
                }
                Event::GeneralRef(name) => {
                    let stands_for = quick_xml::escape::resolve_predefined_entity(&name)
                        .ok_or(format!("there is no entity {name:?}"))?;
                    open.last_mut().ok_or("nothing is open")?.text.push_str(stands_for);
                }
                Event::Eof => break,
                _ => {}
            }
        }
        let [document] = <[Self; 1]>::try_from(open).map_err(|_| "an element is not closed")?;
        let [root] = <[Self; 1]>::try_from(document.children)
            .map_err(|found| format!("there are {} roots", found.len()))?;
        Ok(root)
    }

    fn begin(start: &BytesStart<'_>) -> Result<Self, String> {
        let name = String::from_utf8_lossy(start.name().as_ref().as_bytes()).into_owned();
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|error| error.to_string())?;
            let key = String::from_utf8_lossy(attribute.key.as_ref().as_bytes()).into_owned();
            let value = attribute.normalized_value(quick_xml::XmlVersion::default());
            attributes.push((key, value.map_err(|error| error.to_string())?.into_owned()));
        }
        Ok(Self { name, attributes, ..Self::default() })
    }

    /// All children of a name.
    pub(crate) fn all<'e>(&'e self, name: &'e str) -> impl Iterator<Item = &'e Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The text of the only child of a name.
    #[track_caller]
    pub(crate) fn one<'e>(&'e self, name: &'e str) -> &'e str {
        let found: Vec<&Self> = self.all(name).collect();
        assert_eq!(found.len(), 1, "{name} in {self:?}");
        &found[0].text
    }

    /// An attribute.
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        let found = self.attributes.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }

    /// This element and all below it.
    pub(crate) fn walk<'e>(&'e self, found: &mut Vec<&'e Self>) {
        found.push(self);
        self.children.iter().for_each(|child| child.walk(found));
    }
}

#[test]
fn the_parser_refuses_what_is_not_xml() {
    for text in ["", "<a>", "<a></b>", "<a/><b/>", "<a>&nbsp;</a>", "<a b=\"1\" b=\"2\"/>"] {
        assert!(Element::parse(text).is_err(), "{text:?}");
    }
    assert_eq!(Element::read("<a>x &amp; y</a>").text, "x & y");
}
