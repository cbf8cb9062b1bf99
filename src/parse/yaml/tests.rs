//! What is read from YAML, and what is said about every mistake in it.

use std::fmt::Write as _;

use super::*;
use crate::model::node::Value;

fn read(text: &str) -> Node {
    yaml(&"a.md".into(), text, 0..text.len()).unwrap()
}

/// A tree in one line: texts in quotes, spans left out.
fn brief(node: &Node) -> String {
    match &node.value {
        Value::Empty => "~".to_owned(),
        Value::Text(text) => format!("{text:?}"),
        Value::List(items) => {
            format!("[{}]", items.iter().map(brief).collect::<Vec<_>>().join(", "))
        }
        Value::Map(map) => {
            let entries: Vec<_> = map
                .0
                .iter()
                .map(|entry| format!("{}: {}", entry.key, brief(&entry.node)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

/// All spans of a tree as the texts they cover, in reading order.
fn covered<'t>(text: &'t str, node: &Node, out: &mut Vec<&'t str>) {
    out.push(&text[node.span.clone()]);
    match &node.value {
        Value::List(items) => items.iter().for_each(|item| covered(text, item, out)),
        Value::Map(map) => {
            for entry in &map.0 {
                out.push(&text[entry.key_span.clone()]);
                covered(text, &entry.node, out);
            }
        }
        Value::Empty | Value::Text(_) => {}
    }
}

fn spans(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    covered(text, &read(text), &mut out);
    out
}

/// Code, covered text, message and hint of the one error.
fn error(text: &str) -> (String, &str, String, String) {
    let found = yaml(&"a.md".into(), text, 0..text.len()).unwrap_err();
    let place = found.place.unwrap();
    (found.code, &text[place.start..place.end], found.message, found.help.unwrap_or_default())
}

fn refused(text: &str, code: &str, covers: &str) {
    let (found, covered, message, help) = error(text);
    assert_eq!((found.as_str(), covered), (code, covers), "{text:?}: {message} ({help})");
    assert!(
        message.starts_with(|c: char| c.is_lowercase()) && !message.ends_with('.'),
        "{message}"
    );
}

#[test]
fn plain_scalars_keep_their_letters() {
    let text =
        "a: 0800\nb: no\nc: 1_000\nd: 2026-11-22\ne: 1.10\nf: 0x1F\ng: 1e3\nh: True\ni: 10:30\n";
    assert_eq!(
        brief(&read(text)),
        r#"{a: "0800", b: "no", c: "1_000", d: "2026-11-22", e: "1.10", f: "0x1F", g: "1e3", h: "True", i: "10:30"}"#
    );
}

#[test]
fn quoted_and_block_scalars_are_decoded() {
    let text =
        "a: 'it''s'\nb: \"x\\ty\\u00e9\"\nc: |\n  one\n   two\n\nd: >-\n  f\n  g\ne: run\n  on\n";
    assert_eq!(
        brief(&read(text)),
        r#"{a: "it's", b: "x\tyé", c: "one\n two\n", d: "f g", e: "run on"}"#
    );
}

#[test]
fn nothing_is_empty_and_quoted_nothing_is_text() {
    let text = "a:\nb: ~\nc: null\nd: \"\"\ne: \"null\"\nf: # note\n";
    assert_eq!(brief(&read(text)), r#"{a: ~, b: ~, c: ~, d: "", e: "null", f: ~}"#);
    for empty in ["", "\n\n", "# note\n", "---\n", "\u{feff}", "~"] {
        assert_eq!(read(empty).value, Value::Empty, "{empty:?}");
    }
}

#[test]
fn spans_cover_what_was_written() {
    let text = "title: Foo bar   # note\nlist:\n  - é\n  - 'b'\nm: {a: 1, b: [x, y]}\nlast: |\n  abc\n  def\n\n";
    let whole = text.trim_end();
    assert_eq!(
        spans(text),
        [
            whole,
            "title",
            "Foo bar",
            "list",
            "- é\n  - 'b'",
            "é",
            "'b'",
            "m",
            "{a: 1, b: [x, y]}",
            "a",
            "1",
            "b",
            "[x, y]",
            "x",
            "y",
            "last",
            "abc\n  def",
        ]
    );
}

#[test]
fn lists_at_the_margin_and_absent_values_have_places() {
    assert_eq!(
        spans("a:\n- x\n- y\nb:\n"),
        ["a:\n- x\n- y\nb:", "a", "- x\n- y", "x", "y", "b", ""]
    );
    assert_eq!(read("a:\n").value, read("a: \n").value);
    let Value::Map(map) = read("a:\nb: c\n").value else { panic!() };
    assert_eq!(map.get("a").unwrap().span, 2..2);
}

#[test]
fn spans_are_those_of_the_whole_file() {
    let text = "\u{feff}---\r\ntitle: Żółć\r\nb: x\r\n---\r\n";
    let split = crate::parse::split(&"a.md".into(), text).unwrap();
    let node = yaml(&"a.md".into(), text, split.yaml.unwrap()).unwrap();
    let mut out = Vec::new();
    covered(text, &node, &mut out);
    assert_eq!(out, ["title: Żółć\r\nb: x", "title", "Żółć", "b", "x"]);
}

#[test]
fn aliases_repeat_a_value_and_stand_where_they_are_written() {
    let text = "a: &x {b: c}\nd: *x\n";
    assert_eq!(brief(&read(text)), r#"{a: {b: "c"}, d: {b: "c"}}"#);
    assert_eq!(spans(text)[1..], ["a", "{b: c}", "b", "c", "d", "*x", "b", "c"]);
}

#[test]
fn keys_may_look_like_anything_but_nothing() {
    assert_eq!(brief(&read("2024: a\nno: b\n\"x y\": c\n")), r#"{2024: "a", no: "b", x y: "c"}"#);
    refused(": v\n", "yaml-key", "");
    refused("? [a]\n: b\n", "yaml-key", "[");
    refused("{a: b}: c\n", "yaml-key", "{");
    refused("&a b: c\n*a : d\n", "yaml-key", "*a");
    refused("a: &x [b]\n*x : d\n", "yaml-key", "*x");
    refused("<<: {a: b}\n", "yaml-key", "<<");
}

#[test]
fn a_colon_in_a_text_asks_for_quotes() {
    let (code, covers, message, help) = error("title: Help: what to do\n");
    assert_eq!((code.as_str(), covers), ("yaml-colon", ":"));
    assert_eq!(message, "a text with a colon and a space in it has to stand in quotes");
    assert_eq!(help, "put the whole text in quotes: \"…\"");
    refused("a: b:\n", "yaml-colon", ":");
    refused("list:\n  - a: b: c\n", "yaml-colon", ":");
    let (code, covers, _, help) = error("title: x\nsummary:All of it\n");
    assert_eq!((code.as_str(), covers), ("yaml-colon", "summary:"));
    assert_eq!(help, "write `summary: All of it`");
}

#[test]
fn quotation_marks_are_shown_where_they_open() {
    refused("a: 'unclosed\nb: c\n", "yaml-quote", "'unclosed");
    refused("a: \"unclosed\n", "yaml-quote", "\"unclosed");
    refused("a: b\nc: \"x\r\n\r\nd: e\r\n", "yaml-quote", "\"x");
    refused("title: 'it's'\n", "yaml-quote", "s'");
    refused("a: \"He said \"hi\" there\"\n", "yaml-quote", "hi\" there\"");
    refused("a: \"C:\\Users\"\n", "yaml-quote", "\\U");
    refused("a: \"ok\\n \\q\"\n", "yaml-quote", "\\q");
}

#[test]
fn tabs_and_bad_indentation_are_told_apart() {
    refused("a:\n\tb: c\n", "yaml-tab", "\t");
    refused("a: b\n\t\tc: d\n", "yaml-tab", "\t\t");
    refused("a:\n  - b\n\t- c\n", "yaml-tab", "\t");
    refused("a:\n    b: c\n  d: e\n", "yaml-indentation", "d: e");
    refused("a:\n  - b\n - c\n", "yaml-indentation", "- c");
    refused("a: c\n- b\n", "yaml-indentation", "- b");
    refused("a: b\n  c: d\n", "yaml-indentation", "c: d");
    refused("  a: b\nc: d\n", "yaml-indentation", "c: d");
    refused("key\nother: x\n", "yaml-indentation", "other: x");
}

#[test]
fn a_line_that_is_no_field_is_shown() {
    refused("a: b\nSome words\nc: d\n", "yaml-syntax", "Some words");
}

#[test]
fn letters_that_mean_something_ask_for_quotes() {
    for (text, covers) in [
        ("a: @here\n", "@here"),
        ("a: `x`\n", "`x`"),
        ("a: %x\n", "%x"),
        ("a: **bold** x\n", "**bold** x"),
        ("a: * x\n", "* x"),
        ("a: &x\nb: c\n", "&x"),
        ("a: , x\n", ", x"),
        ("a: ? x\n", "? x"),
        ("a: > text\n", "> text"),
        ("a: | text\n", "| text"),
        ("a: - b\n", "- b"),
        ("a: b\u{1}c\n", "\u{1}"),
        ("a: \"b\\0c\"\n", "\"b\\0c\""),
        ("a: \"b\\u0001c\"\n", "\"b\\u0001c\""),
        ("a: [\"\\x9f\"]\n", "\"\\x9f\""),
    ] {
        refused(text, "yaml-special-character", covers);
    }
    refused("a: !important x\n", "yaml-tag", "!important");
    refused("a: !!str 0800\n", "yaml-tag", "!!str");
}

#[test]
fn brackets_have_to_match() {
    refused("a: [b, c\n", "yaml-bracket", "[b, c");
    refused("a: {b: c\n", "yaml-bracket", "{b: c");
    refused("a: [b}\n", "yaml-bracket", "}");
    refused("a: ] b\n", "yaml-special-character", "] b");
    refused("a: [Note] some text\nb: c\n", "yaml-bracket", "some text");
    refused("a: {x} y\n", "yaml-bracket", "y");
    refused("a: {b: c\nd: e\n", "yaml-bracket", ":");
}

#[test]
fn a_file_holds_one_document_with_each_field_once() {
    refused("a: b\n---\nc: d\n", "yaml-several-documents", "---");
    let (code, covers, message, help) = error("title: x\nb: y\ntitle: z\n");
    assert_eq!((code.as_str(), covers), ("yaml-duplicate-key", "title"));
    assert_eq!(message, "the field `title` stands here twice");
    assert_eq!(help, "keep one of them; the first is in line 1");
    refused("a: {b: 1, b: 2}\n", "yaml-duplicate-key", "b");
    let many: String = (0..40).map(|n| format!("k{n}: x\n")).collect();
    refused(&format!("{many}k33: y\n"), "yaml-duplicate-key", "k33");
    refused(&format!("{many}k3: y\n"), "yaml-duplicate-key", "k3");
}

#[test]
fn aliases_cannot_blow_up() {
    let mut bomb = String::from("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for n in 1..10 {
        let items = vec![format!("*a{}", n - 1); 10].join(", ");
        let _ = writeln!(bomb, "a{n}: &a{n} [{items}]");
    }
    let (code, covers, message, _) = error(&bomb);
    assert_eq!((code.as_str(), covers), ("yaml-too-large", "*a3"));
    assert_eq!(message, "aliases repeat more than 20000 values");
    refused("a: &a [*a]\n", "yaml-alias", "*a");
    let mut chain = String::from("a0: &a0 [x]\n");
    for n in 1..100 {
        let _ = writeln!(chain, "a{n}: &a{n} [*a{}]", n - 1);
    }
    refused(&chain, "yaml-too-deep", "*a62");
}

#[test]
fn aliases_of_long_texts_cannot_blow_up() {
    let repeated =
        |text: &str, times: usize| format!("x: &a {text}\ny: [{}*a]\n", "*a, ".repeat(times - 1));
    let many_keys: String = (0..300).map(|n| format!("k{n:03}{}: b, ", "k".repeat(996))).collect();
    let many_keys = format!("{{{many_keys}}}");
    let (text, keys) = ("a".repeat(300_000), many_keys);
    for long in [&text, &keys] {
        let bomb = repeated(long, 3);
        let (code, covers, message, help) = error(&bomb);
        assert_eq!((code.as_str(), covers), ("yaml-too-large", "*a"));
        assert_eq!(message, "aliases repeat more than 1000000 bytes of text");
        assert_eq!(help, "write the values out");
        read(&repeated(long, 2));
    }
    read(&repeated("a sentence that a page says often", 1_000));
}

#[test]
fn depth_has_a_limit_and_size_has_none() {
    refused(&"[".repeat(100_000), "yaml-too-deep", "[");
    refused(&"- ".repeat(100_000), "yaml-too-deep", "-");
    let long: String = (0..100_000).map(|n| format!("key-{n}: [x, y]\n")).collect();
    let Value::Map(map) = read(&long).value else { panic!() };
    assert_eq!(map.0.len(), 100_000);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 400, failure_persistence: None, rng_seed: proptest::test_runner::RngSeed::Fixed(20_261_122), ..Default::default() })]

    #[test]
    fn no_text_breaks_it_and_all_spans_lie_in_it(text in "([a-z]: |[ \t\r\n\"'&*!|>%@`#,{}\\[\\]:?-]|é|x|---|\u{feff}){0,40}") {
        match yaml(&"a.md".into(), &text, 0..text.len()) {
            Ok(node) => covered(&text, &node, &mut Vec::new()),
            Err(found) => {
                let place = found.place.clone().unwrap();
                proptest::prop_assert!(text.get(place.start..place.end).is_some(), "{found:?}");
            }
        }
    }
}
