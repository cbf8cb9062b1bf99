//! What each piece of Markdown becomes, with its place; and that nothing an
//! author can write breaks it.

use std::fmt::Write as _;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::*;
use crate::model::body::{Alignment, NodeId, NodeKind};

/// Reads a body and what is said about it.
pub(crate) fn read(text: &str) -> (Body, Diagnostics) {
    let mut found = Diagnostics::new();
    let body = markdown(&"a.md".into(), &text.into(), 0, &mut found);
    (body, found)
}

/// The tree, one node a line: kind, covered text, and the text it stands for
/// where that is another.
pub(crate) fn tree(text: &str) -> String {
    let (body, found) = read(text);
    assert!(found.is_empty(), "{found:?}");
    dump(&body)
}

pub(crate) fn dump(body: &Body) -> String {
    let mut out = String::new();
    let mut ends: Vec<NodeId> = Vec::new();
    for (place, node) in body.nodes.iter().enumerate() {
        while ends.last().is_some_and(|end| end.0 as usize <= place) {
            ends.pop();
        }
        let covered = body.text(node.span);
        let (name, text) = match node.kind {
            NodeKind::Text(text) => ("Text".to_owned(), Some(text)),
            NodeKind::Code(text) => ("Code".to_owned(), Some(text)),
            NodeKind::HtmlBlock(text) => ("HtmlBlock".to_owned(), Some(text)),
            NodeKind::HtmlInline(text) => ("HtmlInline".to_owned(), Some(text)),
            NodeKind::CodeBlock(info) => ("CodeBlock".to_owned(), Some(info)),
            NodeKind::Directive(place) => {
                let found = &body.directives[place as usize];
                (format!("{:?} {}", found.form, found.name), None)
            }
            kind => (format!("{kind:?}"), None),
        };
        let _ = write!(out, "{}{name} {covered:?}", "  ".repeat(ends.len()));
        if let Some(text) = text
            && body.text(text) != covered
        {
            let _ = write!(out, " = {:?}", body.text(text));
        }
        out.push('\n');
        ends.push(node.end);
    }
    out
}

/// Code, covered text and hint of everything that is said about a text.
pub(crate) fn said(text: &str) -> Vec<(String, String, String)> {
    let (_, found) = read(text);
    found
        .sorted()
        .into_iter()
        .map(|one| {
            let place = one.place.unwrap();
            let covers = text[place.start..place.end].to_owned();
            (one.code, covers, one.help.unwrap_or_default())
        })
        .collect()
}

/// Holds everything that a body promises.
pub(crate) fn hold(text: &str) {
    let (body, _) = read(text);
    let (again, _) = read(text);
    assert_eq!(body, again, "reading twice");
    assert!(body.text.starts_with(text));
    let mut open: Vec<(u32, crate::model::body::TextRange)> = Vec::new();
    for (place, node) in body.nodes.iter().enumerate() {
        let place = place as u32;
        while open.last().is_some_and(|(end, _)| *end <= place) {
            open.pop();
        }
        assert!(node.end.0 > place && node.end.0 as usize <= body.nodes.len(), "{node:?}");
        let (start, end) = (node.span.start as usize, node.span.end as usize);
        assert!(text.get(start..end).is_some(), "{node:?} in {text:?}");
        if let Some((parent, span)) = open.last() {
            assert!(node.end.0 <= *parent);
            assert!(
                span.start <= node.span.start && node.span.end <= span.end,
                "{node:?} {text:?}"
            );
        }
        if let NodeKind::Text(range)
        | NodeKind::Code(range)
        | NodeKind::HtmlBlock(range)
        | NodeKind::HtmlInline(range)
        | NodeKind::CodeBlock(range) = node.kind
        {
            let text = body.text(range);
            assert!(!text.contains("<xx:x") && !text.contains("<?x"), "{text:?}");
        }
        open.push((node.end.0, node.span));
    }
    for link in &body.links {
        let _ = (body.text(link.destination), body.text(link.title));
        let kind = body.node(link.node).kind;
        let raw = matches!(kind, NodeKind::HtmlBlock(_) | NodeKind::HtmlInline(_));
        let written = matches!(kind, NodeKind::Link(_) | NodeKind::Image(_));
        assert!(if link.tag.is_some() { raw } else { written }, "{kind:?} {text:?}");
    }
    for tag in &body.raw {
        let opening = format!("<{}", tag.name);
        let stands = body.text(tag.text);
        assert!(stands.to_lowercase().starts_with(&opening) && stands.ends_with('>'), "{tag:?}");
        assert!(text.get(tag.span.start as usize..tag.span.end as usize).is_some(), "{tag:?}");
        assert!(body.raw_tags(tag.node).contains(tag));
    }
    let mut ids: Vec<_> = body.headings.iter().map(|heading| &heading.id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), body.headings.len(), "ids are unique in {text:?}");
}

#[test]
fn each_piece_knows_its_place() {
    assert_eq!(
        tree("# Hé *llo*\n\nA [b](c \"d\") ![e](f) <g@h.i> &amp; `j` \\*k  \nl\nm\n"),
        r##"Heading(0) "# Hé *llo*"
  Text "Hé "
  Emphasis "*llo*"
    Text "llo"
Paragraph "A [b](c \"d\") ![e](f) <g@h.i> &amp; `j` \\*k  \nl\nm"
  Text "A "
  Link(0) "[b](c \"d\")"
    Text "b"
  Text " "
  Image(1) "![e](f)"
    Text "e"
  Text " "
  Link(2) "<g@h.i>"
    Text "g@h.i"
  Text " "
  Text "&amp;" = "&"
  Text " "
  Code "`j`" = "j"
  Text " "
  Text "*k"
  HardBreak "  \n"
  Text "l"
  SoftBreak "\n"
  Text "m"
"##
    );
}

#[test]
fn blocks_end_where_their_text_does() {
    assert_eq!(
        tree(
            "- a\n- [x] b\n\n  c\n\n1. x\n   > y\n\n```rust\na\n```\n\n    b\n    c\n\n---\n<div>\nx\n"
        ),
        r##"BulletList "- a\n- [x] b\n\n  c"
  Item "- a"
    Paragraph "a"
      Text "a"
  Item "- [x] b\n\n  c"
    Paragraph "[x] b"
      TaskMarker(true) "[x]"
      Text "b"
    Paragraph "c"
      Text "c"
OrderedList(1) "1. x\n   > y"
  Item "1. x\n   > y"
    Text "x"
    BlockQuote "> y"
      Paragraph "y"
        Text "y"
CodeBlock "```rust\na\n```" = "rust"
  Text "a\n"
CodeBlock "b\n    c\n" = ""
  Text "b\n"
  Text "c\n"
Rule "---"
HtmlBlock "<div>\nx" = "<div>\nx\n"
"##
    );
}

#[test]
fn a_table_has_its_columns_and_cells() {
    let (body, _) = read("| a | b | c |\n|:-:|--:|:--|\n| *d* |\n");
    assert_eq!(*body.tables[0], [Alignment::Center, Alignment::End, Alignment::Start]);
    assert_eq!(
        dump(&body),
        r##"Table(0) "| a | b | c |\n|:-:|--:|:--|\n| *d* |"
  TableHead "| a | b | c |"
    TableCell(0) " a"
      Text "a"
    TableCell(1) " b"
      Text "b"
    TableCell(2) " c"
      Text "c"
  TableRow "| *d* |"
    TableCell(0) " *d*"
      Emphasis "*d*"
        Text "d"
    TableCell(1) ""
    TableCell(2) ""
"##
    );
}

#[test]
fn line_ends_of_windows_change_no_text() {
    let unix = "# A\n\nb\nc\n\n```\nd\ne\n```\n\n<div>\nf\n</div>\n\n> g\n> h\n";
    let (body, _) = read(&unix.replace('\n', "\r\n"));
    let (same, _) = read(unix);
    let words = |body: &Body| {
        let texts = body.nodes.iter().filter_map(|node| match node.kind {
            NodeKind::Text(text) | NodeKind::HtmlBlock(text) => Some(body.text(text)),
            _ => None,
        });
        texts.collect::<String>()
    };
    assert_eq!(words(&body), words(&same));
}

#[test]
fn the_text_of_the_file_is_shared() {
    let text: Arc<str> = "A *b* `c` [d](e \"f\")\n\n<b>g</b>\n".into();
    let body = markdown(&"a.md".into(), &text, 0, &mut Diagnostics::new());
    assert!(Arc::ptr_eq(&text, &body.text));
    let text: Arc<str> = "A &amp; B\n".into();
    let body = markdown(&"a.md".into(), &text, 0, &mut Diagnostics::new());
    assert_eq!(&*body.text, "A &amp; B\n&");
}

#[test]
fn links_know_destination_and_title() {
    let (body, _) =
        read("[a](b \"c\") [d](<e f> 'g&amp;h') <https://x.y/> <m@n.o> [r]\n\n[r]: /r \"R\"\n");
    let links: Vec<_> = body
        .links
        .iter()
        .map(|link| (body.text(link.destination), body.text(link.title)))
        .collect();
    assert_eq!(
        links,
        [("b", "c"), ("e f", "g&h"), ("https://x.y/", ""), ("mailto:m@n.o", ""), ("/r", "R")]
    );
    assert_eq!((body.links[0].destination.start, body.links[0].title.start), (4, 7));
}

#[test]
fn a_body_begins_after_its_front_matter() {
    let text: Arc<str> = "\u{feff}---\ntitle: x\n---\n# A\n\n:x[é] b\n".into();
    let split = crate::parse::split(&"a.md".into(), &text).unwrap();
    let body = markdown(&"a.md".into(), &text, split.body, &mut Diagnostics::new());
    assert_eq!(
        dump(&body),
        "Heading(0) \"# A\"\n  Text \"A\"\nParagraph \":x[é] b\"\n  Inline x \":x[é]\"\n  Text \" b\"\n"
    );
}

#[test]
fn ids_are_unique_and_written_ones_win() {
    let ids = |text: &str| -> Vec<String> {
        read(text).0.headings.iter().map(|heading| heading.id.clone()).collect()
    };
    assert_eq!(
        ids("# Pay\n# Pay\n# Pay-2\n# X {#pay}\n# *Y* z\n"),
        ["pay-2", "pay-3", "pay-2-2", "pay", "y-z"]
    );
    assert_eq!(ids("# 裁员!\n# ?\n# ?\n#\n"), ["裁员", "section", "section-2", "section-3"]);
    let long = ids(&format!("# {}\n", "notice ".repeat(100)));
    assert!(long[0].len() <= 120 && long[0].ends_with("-notice"), "{long:?}");
}

#[test]
fn braces_of_a_heading_that_say_no_id_are_refused() {
    for (text, covers) in [
        ("# A {.b}\n", "{.b}"),
        ("# A {#b .c}\n", "{#b .c}"),
        ("# A {#}\n", "{#}"),
        ("A {# b}\n===\n", "{# b}"),
    ] {
        let help = "write one id without spaces, or `\\{` if the braces are text";
        assert_eq!(said(text), [("heading-attributes".into(), covers.into(), help.into())]);
    }
    let twice = said("# A {#x}\n# B {#x}\n").remove(0);
    assert_eq!((twice.0.as_str(), twice.1.as_str()), ("duplicate-id", "#x"));
    assert_eq!(said("# Use {braces}\n# \\{#x}\n# *a {#y}*\n"), []);
}

#[test]
fn footnotes_are_numbered_as_they_are_met() {
    let (body, found) = read("a[^z] b[^y] c[^z]\n\n[^y]: d[^x]\n[^z]: e\n[^x]: f[^Y]\n");
    assert!(found.is_empty(), "{found:?}");
    let notes: Vec<_> = body
        .footnotes
        .iter()
        .map(|note| (note.label.as_str(), note.number, note.references))
        .collect();
    assert_eq!(notes, [("z", 1, 2), ("y", 2, 2), ("x", 3, 1)]);
    let references: Vec<_> = body
        .nodes
        .iter()
        .filter_map(|node| match node.kind {
            NodeKind::FootnoteReference(place, index) => Some((place, index)),
            _ => None,
        })
        .collect();
    assert_eq!(references, [(0, 0), (1, 0), (0, 1), (2, 0), (1, 1)]);
}

#[test]
fn footnotes_that_nobody_meets_are_told() {
    let text = "a[^1] b[^none]\n\n[^1]: c\n[^2]: d\n[^1]: e\n";
    let codes: Vec<_> = said(text).into_iter().map(|(code, covers, _)| (code, covers)).collect();
    assert_eq!(
        codes,
        [
            ("footnote-unused".into(), "[^2]".into()),
            ("duplicate-footnote".to_owned(), "[^1]".to_owned()),
        ]
    );
}

#[test]
fn nesting_has_a_limit() {
    for text in [
        format!("{}a\n", "> ".repeat(10_000)),
        format!("{}a\n", "- ".repeat(10_000)),
        format!("{}a{}\n", "*b ".repeat(10_000), "*".repeat(10_000)),
        format!("{}a{}\n", "![".repeat(10_000), "](b)".repeat(10_000)),
        format!("{}\na\n{}\n", ":::x\n".repeat(10_000), ":::\n".repeat(10_000)),
    ] {
        let (body, found) = read(&text);
        let codes: Vec<_> = found.iter().map(|one| one.code.as_str()).collect();
        assert_eq!(codes, ["nested-too-deep"], "{}", &text[..20]);
        assert!(body.nodes.len() < 300);
        hold(&text);
    }
    let deep = format!("{}a\n", "> ".repeat(98));
    assert_eq!(said(&deep), []);
}

#[test]
fn a_wide_body_is_no_deep_one() {
    for text in [
        "[a](b) ".repeat(20_000),
        "[".repeat(50_000),
        ":a[".repeat(30_000),
        ":a{\"".repeat(30_000),
        ":a{'\\\"".repeat(30_000),
        format!("{}{}", ">".repeat(30_000), "]::".repeat(30_000)),
        "a[^b] ".repeat(20_000),
        "# a\n".repeat(20_000),
        "::x{a=b}\n".repeat(20_000),
        ":x[a] ".repeat(20_000),
    ] {
        let _ = read(&text);
    }
}

#[test]
fn a_file_that_is_too_long_is_refused() {
    assert!(is_too_long(LONGEST + 1) && !is_too_long(LONGEST));
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 3000,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(20_261_122),
        ..ProptestConfig::default()
    })]

    #[test]
    fn no_text_breaks_it(text in "([a-zé]|[ \t\r\n*_`>#|:~<!&\\[\\](){}\"'^=-]|\n|\n:::|::x|:ab\\[|\\]|\\{a=b\\}|:::\n|```|<b>|<!--|-->|\\[\\^a\\]|\\[\\^a\\]: |&amp;|\\n    |- |1\\. |> ){0,60}") {
        hold(&text);
    }
}
