//! The Markdown of a page.

use crate::corpus::dice::Dice;
use crate::corpus::prose::{WORDS, body};
use crate::corpus::words::{Lang, Lexicon};

fn pages(count: u64) -> impl Iterator<Item = (String, usize)> {
    let lexicon = Lexicon::new(Lang::Fr);
    (0..count).map(move |number| page(&lexicon, number))
}

fn page(lexicon: &Lexicon, number: u64) -> (String, usize) {
    let mut dice = Dice::new(11, &[number]);
    let links: Vec<String> =
        (0..dice.between(5, 8)).map(|link| format!("/debt/page-{link}/")).collect();
    let count = links.len();
    (body(lexicon, &mut dice, links), count)
}

/// Words of a page as a reader would count them.
fn words(markdown: &str) -> usize {
    let spaced = markdown.replace(['|', '#', '-', '[', '`', '*'], " ").replace("1. ", " ");
    let mut text = String::new();
    for (at, part) in spaced.split("](").enumerate() {
        let part = if at == 0 { part } else { part.split_once(')').map_or("", |p| p.1) };
        text.push_str(part);
    }
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count()
}

#[test]
fn a_page_has_exactly_its_words_and_all_its_links() {
    for (number, (markdown, links)) in pages(60).enumerate() {
        assert_eq!(words(&markdown), WORDS, "page {number}:\n{markdown}");
        assert_eq!(markdown.matches("](/debt/").count(), links, "page {number}:\n{markdown}");
    }
}

#[test]
fn a_page_has_four_to_six_headings_a_code_span_and_emphasis() {
    for (number, (markdown, _)) in pages(60).enumerate() {
        let headings = markdown.lines().filter(|line| line.starts_with("##")).count();
        assert!((4..=6).contains(&headings), "page {number}:\n{markdown}");
        assert_eq!(markdown.matches('`').count(), 2, "page {number}:\n{markdown}");
        assert_eq!(markdown.matches("**").count(), 2, "page {number}:\n{markdown}");
        assert!(markdown.starts_with(char::is_alphabetic), "page {number}:\n{markdown}");
    }
}

#[test]
fn tables_come_now_and_then() {
    let tables = pages(200).filter(|(markdown, _)| markdown.contains("| --- |")).count();
    assert!((10..45).contains(&tables), "{tables}");
}

#[test]
fn no_line_is_markup_by_accident() {
    for (number, (markdown, _)) in pages(60).enumerate() {
        assert!(!markdown.contains("\n\n\n"), "page {number}:\n{markdown}");
        assert!(!markdown.contains(" \n"), "page {number}:\n{markdown}");
        assert!(!markdown.contains("    "), "page {number}:\n{markdown}");
    }
}
