//! What each piece of Markdown becomes, with its place; and that nothing an
//! author can write breaks it.

use std::fmt::Write as _;

use proptest::prelude::*;
use proptest::test_runner::RngSeed;

use super::*;
use crate::model::body::{NodeId, NodeKind};

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
        assert!(matches!(body.node(link.node).kind, NodeKind::Link(_) | NodeKind::Image(_)));
    }
    let mut ids: Vec<_> = body.headings.iter().map(|heading| &heading.id).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), body.headings.len(), "ids are unique in {text:?}");
}

#[test]
fn zzz() {
    let all = std::fs::read_to_string("/tmp/pw/probe.json").unwrap();
    let all: Vec<String> = serde_json::from_str(&all).unwrap();
    for s in all {
        let (b, d) = read(&s);
        println!("=== {s:?}\n{}", dump(&b));
        for d in d.iter() {
            let p = d.place.as_ref().unwrap();
            println!(
                "  !! {} {:?} {} ({})",
                d.code,
                &s[p.start..p.end],
                d.message,
                d.help.clone().unwrap_or_default()
            );
        }
        if std::env::var("EV").is_ok() {
            for (e, r) in Parser::new_ext(&s, options()).into_offset_iter() {
                println!("{r:?} {e:?}");
            }
        }
        hold(&s);
    }
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
