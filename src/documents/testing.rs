//! What the tests of this room share: a manuscript with everything in it, and
//! the parts of the file that it becomes.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use std::sync::Arc;

use quick_xml::events::Event;

use super::manuscript::{
    Blank, Block, BlockContent, Cell, Inline, Item, ListKind, Manuscript, Mark, Marks,
    ParagraphKind, Run, Scan, Sheet, Table, Tongue,
};
use crate::config::LanguageEntry;
use crate::i18n::Languages;
use crate::model::body::Alignment;
use crate::model::date::Date;
use crate::model::file_ref::ContentHash;
use crate::model::kind::FieldKind;
use crate::model::lang::{Lang, LangTag};

pub(super) fn tongue(tag: &str) -> Tongue {
    let entry = LanguageEntry::plain(LangTag::new(tag).expect("is a tag"), 0..0);
    let languages = Languages::new(&[entry], &"site.yaml".into()).value;
    Tongue::from(languages.get(Lang::SOURCE))
}

pub(super) fn blank(name: &str, kind: FieldKind) -> Blank {
    Blank {
        name: name.to_owned(),
        label: format!("the {name}"),
        hint: None,
        needed: None,
        kind,
        default: None,
        options: Vec::new(),
        marks: Marks::default(),
    }
}

pub(super) fn scan(address: &str) -> Scan {
    Scan { address: address.to_owned(), says: "A \"code\" & more".to_owned() }
}

/// A mark that no program could draw.
pub(super) fn mark() -> Mark {
    let png: Arc<[u8]> = b"a mark".as_slice().into();
    Mark { hash: ContentHash::of(&png), png }
}

/// A document of some blocks.
pub(super) fn of(tongue: &Tongue, blocks: Vec<Block>) -> Manuscript {
    Manuscript {
        title: "A <title> & more".to_owned(),
        about: Some("What it is \"for\"".to_owned()),
        publisher: "The site".to_owned(),
        tongue: tongue.clone(),
        dated: Date::parse("2026-04-06"),
        sheet: Sheet::A4,
        header: vec![Inline::plain("The head")],
        footer: vec![
            vec![
                Inline::plain("Page "),
                Inline::PageNumber,
                Inline::plain(" of "),
                Inline::PageCount,
            ],
            vec![Inline::Link("https://example.org/".to_owned(), vec![Run::plain("newest")])],
        ],
        blocks,
    }
}

pub(super) fn text(tongue: &Tongue, text: &str) -> Block {
    Block::paragraph(tongue, ParagraphKind::Body, text)
}

pub(super) fn line(tongue: &Tongue, line: Vec<Inline>) -> Block {
    Block::new(tongue, BlockContent::Paragraph(ParagraphKind::Body, line))
}

/// One of each.
pub(super) fn everything(tongue: &Tongue) -> Manuscript {
    let bold = Marks { bold: true, ..Marks::default() };
    let choice = Blank {
        options: vec!["yes".to_owned(), "no".to_owned()],
        default: Some("no".to_owned()),
        ..blank("choice", FieldKind::Choice)
    };
    let item = |words: &str| Item { blocks: vec![text(tongue, words)] };
    let inner = Block::new(
        tongue,
        BlockContent::List(ListKind::Numbers(3), vec![item("inner 3"), item("inner 4")]),
    );
    let cell = |words: &str| Cell { blocks: vec![text(tongue, words)] };
    let table = Table {
        columns: vec![Alignment::Start, Alignment::End],
        head: Some(vec![cell("head one"), cell("head two")]),
        rows: vec![vec![cell("cell one"), Cell { blocks: Vec::new() }]],
    };
    let blocks = vec![
        Block::new(tongue, BlockContent::Title(vec![Inline::plain("the title")])),
        Block::new(tongue, BlockContent::Heading(2, vec![Inline::plain("a heading")])),
        line(
            tongue,
            vec![
                Inline::plain("plain "),
                Inline::Text(Run { text: "bold".to_owned(), marks: bold, tongue: None }),
                Inline::Break,
                Inline::Link("https://example.org/?a&b".to_owned(), vec![Run::plain("a link")]),
                Inline::Blank(Blank { marks: bold, ..blank("name", FieldKind::Text) }),
                Inline::Blank(blank("day", FieldKind::Date)),
                Inline::Blank(blank("story", FieldKind::LongText)),
                Inline::Blank(choice),
                Inline::Scan(scan("https://example.org/")),
            ],
        ),
        Block::new(
            tongue,
            BlockContent::List(
                ListKind::Bullets,
                vec![
                    Item { blocks: vec![text(tongue, "outer"), text(tongue, "more"), inner] },
                    Item { blocks: Vec::new() },
                ],
            ),
        ),
        Block::new(tongue, BlockContent::List(ListKind::Boxes, vec![item("to tick")])),
        Block::new(tongue, BlockContent::Table(table)),
        Block::new(tongue, BlockContent::PageBreak),
        Block::paragraph(tongue, ParagraphKind::Code, "line one\nline  two"),
    ];
    let header = vec![Inline::Mark(mark()), Inline::plain("The head")];
    Manuscript { header, ..of(tongue, blocks) }
}

/// The parts of a package by name, in order, each with what it says; XML that
/// is not well formed stops the test.
pub(super) fn parts(bytes: &[u8]) -> BTreeMap<String, String> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("is an archive");
    let mut parts = BTreeMap::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).expect("is there");
        let name = file.name().expect("is a name").into_owned();
        if name.ends_with(".png") {
            continue;
        }
        let mut text = String::new();
        file.read_to_string(&mut text).expect("is text");
        if name != "mimetype" {
            well_formed(&name, &text);
        }
        parts.insert(name, text);
    }
    parts
}

/// The pictures of a package by name.
pub(super) fn pictures(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("is an archive");
    let mut pictures = BTreeMap::new();
    for at in 0..archive.len() {
        let mut file = archive.by_index(at).expect("is there");
        let name = file.name().expect("is a name").into_owned();
        if name.ends_with(".png") {
            let mut bytes = Vec::new();
            file.read_to_end(&mut bytes).expect("can be read");
            pictures.insert(name, bytes);
        }
    }
    pictures
}

fn well_formed(name: &str, text: &str) {
    let mut reader = quick_xml::Reader::from_str(text);
    let mut depth = 0_i32;
    loop {
        match reader.read_event().unwrap_or_else(|error| panic!("{name}: {error}")) {
            Event::Start(start) => {
                depth += 1;
                start.attributes().for_each(|one| assert!(one.is_ok(), "{name}: {one:?}"));
            }
            Event::End(_) => depth -= 1,
            Event::Empty(start) => {
                start.attributes().for_each(|one| assert!(one.is_ok(), "{name}: {one:?}"));
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "{name}");
}

/// What the elements of some names say, a line for each paragraph.
pub(super) fn said(xml: &str, paragraphs: &[&str], texts: &[&str]) -> Vec<String> {
    let mut reader = quick_xml::Reader::from_str(xml);
    let mut lines = Vec::new();
    let mut open: Vec<String> = Vec::new();
    loop {
        match reader.read_event().expect("is well formed") {
            Event::Start(start) => {
                let name = start.name().as_ref().to_owned();
                if paragraphs.contains(&&*name) {
                    lines.push(String::new());
                }
                open.push(name);
            }
            Event::End(_) => {
                open.pop();
            }
            Event::Text(text) => {
                let inside = open.last().is_some_and(|name| texts.contains(&name.as_str()));
                if inside && let Some(line) = lines.last_mut() {
                    line.push_str(&text);
                }
            }
            Event::GeneralRef(reference) => {
                let c = match &*reference {
                    "lt" => "<",
                    "gt" => ">",
                    "amp" => "&",
                    "quot" => "\"",
                    "apos" => "'",
                    other => panic!("&{other};"),
                };
                let inside = open.last().is_some_and(|name| texts.contains(&name.as_str()));
                if inside && let Some(line) = lines.last_mut() {
                    line.push_str(c);
                }
            }
            Event::Eof => return lines,
            _ => {}
        }
    }
}
