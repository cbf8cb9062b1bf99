//! From the events of the YAML parser to the tree of nodes.
//!
//! Owns what is refused although it is YAML: tags, keys that are not text, a
//! second document, merge keys, and aliases that would blow up. Nothing
//! recurses, so depth is limited by choice and not by the stack.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::ops::Range;
use std::sync::Arc;

use serde_yaml::granit_parser::{Event, ScalarStyle, Span, StructureStyle};

use super::DEEPEST;
use crate::diag::{Diagnostic, locate};
use crate::model::node::{Entry, Map, Node, Value};

/// How many nodes aliases may add to what is written.
const MOST_COPIES: usize = 20_000;

/// How many bytes of text aliases may add to what is written.
const MOST_COPIED_TEXT: usize = 1_000_000;

/// From how many entries on a mapping keeps a set of its keys.
const MANY_KEYS: usize = 16;

/// A list or a mapping whose end has not come yet.
struct Open {
    value: Value,
    start: usize,
    block: bool,
    anchor: usize,
    key: Option<(String, Range<usize>)>,
    keys: HashSet<String>,
}

/// A value that aliases can repeat.
struct Anchored {
    node: Node,
    size: Size,
    depth: usize,
}

/// How large what aliases repeat is.
#[derive(Clone, Copy, Default)]
struct Size {
    nodes: usize,
    text: usize,
}

impl Size {
    fn add(&mut self, other: Self) {
        self.nodes += other.nodes;
        self.text += other.text;
    }

    /// What there is too much of.
    fn excess(self) -> Option<String> {
        if self.nodes > MOST_COPIES {
            Some(format!("aliases repeat more than {MOST_COPIES} values"))
        } else if self.text > MOST_COPIED_TEXT {
            Some(format!("aliases repeat more than {MOST_COPIED_TEXT} bytes of text"))
        } else {
            None
        }
    }
}

/// The tree in the making.
pub(super) struct Tree<'t> {
    file: &'t Arc<str>,
    text: &'t str,
    base: usize,
    open: Vec<Open>,
    root: Option<Node>,
    anchors: HashMap<usize, Anchored>,
    copies: Size,
    seen: usize,
    documents: usize,
}

impl<'t> Tree<'t> {
    pub(super) fn new(file: &'t Arc<str>, text: &'t str, base: usize) -> Self {
        Self {
            file,
            text,
            base,
            open: Vec::new(),
            root: None,
            anchors: HashMap::new(),
            copies: Size::default(),
            seen: base,
            documents: 0,
        }
    }

    /// Up to where the text has been understood.
    pub(super) fn seen(&self) -> usize {
        self.seen
    }

    /// The finished tree.
    pub(super) fn finish(self) -> Node {
        self.root.unwrap_or(Node { value: Value::Empty, span: self.base..self.base })
    }

    /// Takes the next event.
    pub(super) fn push(&mut self, event: Event<'_>, span: &Span) -> Result<(), Diagnostic> {
        let at = span.byte_range().unwrap_or_default();
        let at = self.base + at.start..self.base + at.end;
        self.seen = self.seen.max(at.end);
        match event {
            Event::DocumentStart(..) => {
                self.documents += 1;
                if self.documents > 1 {
                    return Err(self.several_documents(at));
                }
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_tag(tag.is_some(), span, &at)?;
                self.scalar(text, style, anchor, at)?;
            }
            Event::SequenceStart(style, anchor, tag) => {
                self.refuse_tag(tag.is_some(), span, &at)?;
                self.start(Value::List(Vec::new()), style, anchor, at)?;
            }
            Event::MappingStart(style, anchor, tag) => {
                self.refuse_tag(tag.is_some(), span, &at)?;
                self.start(Value::Map(Map::default()), style, anchor, at)?;
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(&at),
            Event::Alias(anchor) => self.alias(anchor, at)?,
            _ => {}
        }
        Ok(())
    }

    fn scalar(
        &mut self,
        text: Cow<'_, str>,
        style: ScalarStyle,
        anchor: usize,
        mut at: Range<usize>,
    ) -> Result<(), Diagnostic> {
        if self.wants_key() {
            return self.key(text, at);
        }
        if let Some(unseen) = text.chars().find(|c| c.is_control() && !"\n\r\t".contains(*c))
            && style == ScalarStyle::DoubleQuoted
        {
            let message = format!("this text has the invisible character U+{:04X}", unseen as u32);
            let error = self.error("yaml-special-character", &message, at);
            return Err(error.help("leave out the escape that stands for it"));
        }
        let absent = at.is_empty() && style == ScalarStyle::Plain;
        if absent && self.text[at.start..].starts_with(':') {
            // The library puts an absent value before the colon of its key.
            at = at.start + 1..at.start + 1;
        }
        if matches!(style, ScalarStyle::Literal | ScalarStyle::Folded) {
            at.end = at.start + self.text[at.clone()].trim_end().len();
        }
        let empty = absent
            || style == ScalarStyle::Plain && matches!(&*text, "~" | "null" | "Null" | "NULL" | "");
        let value = if empty { Value::Empty } else { Value::Text(text.into_owned()) };
        let node = Node { value, span: at };
        self.remember(anchor, &node)?;
        self.place(node);
        Ok(())
    }

    fn wants_key(&self) -> bool {
        self.open
            .last()
            .is_some_and(|open| matches!(open.value, Value::Map(_)) && open.key.is_none())
    }

    fn key(&mut self, text: Cow<'_, str>, at: Range<usize>) -> Result<(), Diagnostic> {
        if at.is_empty() {
            return Err(self.error("yaml-key", "a field has no name", at).help(
                "write the name before the colon, or put the text in quotes if it is no field",
            ));
        }
        if text == "<<" {
            let message = "merging with `<<` is not supported";
            return Err(self.error("yaml-key", message, at).help("write the fields out"));
        }
        let first = self.open.last().and_then(|open| open.first_place(&text));
        if let Some(first) = first {
            let (line, _) = locate(self.text, first);
            let message = format!("the field `{text}` stands here twice");
            return Err(self
                .error("yaml-duplicate-key", &message, at)
                .help(format!("keep one of them; the first is in line {line}")));
        }
        if let Some(open) = self.open.last_mut() {
            open.key = Some((text.into_owned(), at));
        }
        Ok(())
    }

    fn start(
        &mut self,
        value: Value,
        style: StructureStyle,
        anchor: usize,
        at: Range<usize>,
    ) -> Result<(), Diagnostic> {
        if self.wants_key() {
            let message = "a list or a mapping cannot be the name of a field";
            return Err(self
                .error("yaml-key", message, at)
                .help("if this is meant as text, put it in quotes"));
        }
        let block = style == StructureStyle::Block;
        let start = if block { self.first_dash(&value, at.start) } else { at.start };
        let keys = HashSet::new();
        self.open.push(Open { value, start, block, anchor, key: None, keys });
        Ok(())
    }

    /// Where a block list begins: at its first hyphen. The library says so
    /// only where the list is indented.
    fn first_dash(&self, value: &Value, start: usize) -> usize {
        let lists = matches!(value, Value::List(_));
        let before = self.text[self.base..start].trim_end_matches([' ', '\t']);
        if lists && !self.text[start..].starts_with("- ") && before.ends_with('-') {
            self.base + before.len() - 1
        } else {
            start
        }
    }

    fn end(&mut self, at: &Range<usize>) {
        let Some(open) = self.open.pop() else { return };
        let last = match &open.value {
            Value::List(items) => items.last().map(|node| node.span.end),
            Value::Map(map) => {
                map.0.last().map(|entry| entry.node.span.end.max(entry.key_span.end))
            }
            Value::Empty | Value::Text(_) => None,
        };
        let end = if open.block { last.unwrap_or(open.start) } else { at.end };
        let node = Node { value: open.value, span: open.start..end.max(open.start) };
        // The limit on copies is checked where they are made; a value that is
        // too large to be repeated is only remembered as such.
        self.anchor_container(open.anchor, &node);
        self.place(node);
    }

    fn place(&mut self, node: Node) {
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(open) => open.add(node),
        }
    }

    fn alias(&mut self, anchor: usize, at: Range<usize>) -> Result<(), Diagnostic> {
        if self.wants_key() {
            return Err(self
                .error("yaml-key", "an alias cannot be the name of a field", at)
                .help("if this is meant as text, put it in quotes"));
        }
        let Some(anchored) = self.anchors.get(&anchor) else {
            return Err(self
                .error("yaml-alias", "this alias would repeat itself without end", at)
                .help("write the value out"));
        };
        self.copies.add(anchored.size);
        if let Some(message) = self.copies.excess() {
            return Err(self.error("yaml-too-large", &message, at).help("write the values out"));
        }
        if self.open.len() + anchored.depth > DEEPEST {
            return Err(self.too_deep(at));
        }
        let node = Node { value: anchored.node.value.clone(), span: at };
        self.place(node);
        Ok(())
    }

    fn remember(&mut self, anchor: usize, node: &Node) -> Result<(), Diagnostic> {
        if anchor == 0 {
            return Ok(());
        }
        if node.value == Value::Empty {
            let start = self.text[..node.span.start].rfind('&').unwrap_or(node.span.start);
            let at = start..node.span.end.max(start + 1);
            return Err(self
                .error("yaml-special-character", "a value cannot begin with `&`", at)
                .help("put the value in quotes"));
        }
        self.anchor_container(anchor, node);
        Ok(())
    }

    fn anchor_container(&mut self, anchor: usize, node: &Node) {
        if anchor == 0 {
            return;
        }
        let (size, depth) = measure(node);
        self.copies.add(size);
        let node = if self.copies.excess().is_some() {
            Node { value: Value::Empty, span: node.span.clone() }
        } else {
            node.clone()
        };
        self.anchors.insert(anchor, Anchored { node, size, depth });
    }

    fn refuse_tag(&self, tagged: bool, span: &Span, at: &Range<usize>) -> Result<(), Diagnostic> {
        if !tagged {
            return Ok(());
        }
        let start = span.tag_start().and_then(|mark| mark.byte_offset());
        let start = start.map_or(at.start, |start| self.base + start);
        let end = self.text[start..].find(char::is_whitespace).map_or(at.end, |end| start + end);
        Err(self
            .error("yaml-tag", "a value cannot begin with `!`", start..end)
            .help("put the value in quotes"))
    }

    fn several_documents(&self, at: Range<usize>) -> Diagnostic {
        self.error("yaml-several-documents", "a second document begins here", at)
            .help("delete this line: a file holds one document")
    }

    fn too_deep(&self, at: Range<usize>) -> Diagnostic {
        let message = format!("values nest more than {DEEPEST} levels deep");
        self.error("yaml-too-deep", &message, at)
    }

    fn error(&self, code: &str, message: &str, at: Range<usize>) -> Diagnostic {
        Diagnostic::error(code, message).at(self.file.clone(), at)
    }
}

impl Open {
    fn add(&mut self, node: Node) {
        match &mut self.value {
            Value::List(items) => items.push(node),
            Value::Map(map) => {
                if let Some((key, key_span)) = self.key.take() {
                    map.0.push(Entry { key, key_span, node });
                    if map.0.len() == MANY_KEYS {
                        self.keys = map.0.iter().map(|entry| entry.key.clone()).collect();
                    } else if let Some(entry) = map.0.last()
                        && map.0.len() > MANY_KEYS
                    {
                        self.keys.insert(entry.key.clone());
                    }
                }
            }
            Value::Empty | Value::Text(_) => {}
        }
    }

    /// Where a key stands already.
    fn first_place(&self, key: &str) -> Option<usize> {
        let Value::Map(map) = &self.value else { return None };
        if map.0.len() >= MANY_KEYS && !self.keys.contains(key) {
            return None;
        }
        map.0.iter().find(|entry| entry.key == key).map(|entry| entry.key_span.start)
    }
}

/// How large a value is and how deep it goes.
fn measure(node: &Node) -> (Size, usize) {
    let (mut size, mut deepest) = (Size::default(), 0);
    let mut rest = vec![(node, 0)];
    while let Some((node, depth)) = rest.pop() {
        size.nodes += 1;
        deepest = deepest.max(depth);
        match &node.value {
            Value::List(items) => rest.extend(items.iter().map(|item| (item, depth + 1))),
            Value::Map(map) => {
                size.text += map.0.iter().map(|entry| entry.key.len()).sum::<usize>();
                rest.extend(map.0.iter().map(|entry| (&entry.node, depth + 1)));
            }
            Value::Text(text) => size.text += text.len(),
            Value::Empty => {}
        }
    }
    (size, deepest)
}
