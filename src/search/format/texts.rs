//! What is shown of a page, as it stands in its file.
//!
//! Owns the lines of such a file and the dictionary that all of them share. How
//! a dictionary is used to compress is `bytes`'s.

use std::collections::{BTreeSet, HashMap};

use super::bytes::tidy_id;
use super::{PageText, TEXT};
use crate::model::script::is_unspaced;
use crate::search::page::IndexedPage;

/// The dictionary is made of about so many pages, evenly taken.
const SAMPLE: usize = 256;
/// How long it is at most.
const LARGEST: usize = 3 << 10;
/// How many words a piece of it has at most.
const MOST_WORDS: usize = 5;
/// How many bytes a piece has.
const PIECE: std::ops::RangeInclusive<usize> = 4..=64;
/// A piece stands in so many of the pages, and not in fewer than two.
const SHARE: usize = 50;

impl PageText {
    /// What is shown of a page.
    #[must_use]
    pub fn of(page: &IndexedPage) -> Self {
        let mut left = TEXT;
        let sections = page
            .sections
            .iter()
            .filter(|section| !section.heading.is_empty() || !section.text.is_empty());
        let sections = sections.map(|section| {
            let text: String = section.text.chars().take(left).collect();
            left -= text.chars().count();
            (section.id.clone(), line(&section.heading), line(&text))
        });
        Self {
            href: page.href.clone(),
            title: line(&page.title),
            kind: page.kind.to_owned(),
            summary: line(&page.summary),
            sections: sections.collect(),
        }
    }

    /// The lines of the file of a page.
    pub(super) fn lines_of(page: &IndexedPage) -> String {
        Self::of(page).lines()
    }

    /// The lines of its file.
    fn lines(&self) -> String {
        let mut lines = vec![self.href.clone(), self.title.clone(), self.summary.clone()];
        for (id, heading, text) in &self.sections {
            let is_plain = tidy_id(heading).as_ref() == Some(id);
            lines.push(if is_plain { heading.clone() } else { format!("{heading}\t{id}") });
            lines.push(text.clone());
        }
        lines.join("\n")
    }

    /// What the lines of a file say of a page of some kind.
    pub(super) fn read(lines: &str, kind: String) -> Option<Self> {
        let mut lines = lines.split('\n').map(str::to_owned);
        let (href, title, summary) = (lines.next()?, lines.next()?, lines.next()?);
        let mut sections = Vec::new();
        while let Some(heading) = lines.next() {
            let (heading, id) = match heading.split_once('\t') {
                Some((heading, id)) => (heading.to_owned(), id.to_owned()),
                None => (heading.clone(), tidy_id(&heading)?),
            };
            sections.push((id, heading, lines.next()?));
        }
        Some(Self { href, title, kind, summary, sections })
    }
}

/// A text on one line.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// What many of the pages have in common, the most common last, where it is
/// cheapest to point to.
pub(super) fn dictionary(pages: &[IndexedPage]) -> String {
    let step = pages.len().div_ceil(SAMPLE).max(1);
    let sample: Vec<String> = pages.iter().step_by(step).map(PageText::lines_of).collect();
    common(&sample)
}

/// What texts have in common.
fn common(sample: &[String]) -> String {
    let least = (sample.len() / SHARE).max(2);
    // For each piece: in how many pages, and in which last.
    let mut pieces: HashMap<&str, (usize, usize)> = HashMap::new();
    for (at, page) in sample.iter().enumerate() {
        for piece in pieces_of(page) {
            let (count, last) = pieces.entry(piece).or_insert((0, usize::MAX));
            if *last != at {
                (*count, *last) = (*count + 1, at);
            }
        }
    }
    // Gains are rounded to powers of two, so that few edits change the order.
    let ranked: BTreeSet<(u32, &str)> = pieces
        .iter()
        .filter(|(_, (count, _))| *count >= least)
        .map(|(piece, (count, _))| ((count * (piece.len() - 2)).ilog2(), *piece))
        .collect();
    let mut chosen: Vec<&str> = Vec::new();
    let mut all = String::new();
    for (_, piece) in ranked.iter().rev() {
        if all.len() + PIECE.start() > LARGEST {
            break;
        }
        if !all.contains(piece) && all.len() + piece.len() <= LARGEST {
            all.push_str(piece);
            chosen.push(piece);
        }
    }
    chosen.reverse();
    chosen.concat()
}

/// Up to five words that follow each other, with the space before them.
fn pieces_of(page: &str) -> Vec<&str> {
    let mut starts = Vec::new();
    let mut before = ' ';
    for (at, letter) in page.char_indices() {
        if letter.is_whitespace() || is_unspaced(letter) && !before.is_whitespace() || at == 0 {
            starts.push(at);
        }
        before = letter;
    }
    starts.push(page.len());
    let mut pieces = Vec::new();
    for first in 0..starts.len() {
        for last in first + 1..=(first + MOST_WORDS).min(starts.len() - 1) {
            let piece = &page[starts[first]..starts[last]];
            if PIECE.contains(&piece.len()) {
                pieces.push(piece);
            }
        }
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(sections: &[(&str, &str, &str)]) -> PageText {
        let owned = |text: &str| text.to_owned();
        PageText {
            href: owned("/a/"),
            title: owned("A title"),
            kind: owned("page"),
            summary: String::new(),
            sections: sections
                .iter()
                .map(|(id, heading, text)| (owned(id), owned(heading), owned(text)))
                .collect(),
        }
    }

    #[test]
    fn what_was_written_comes_back() {
        let page = page(&[("", "", "One."), ("how-to", "How to?", ""), ("x", "Żółć", "Two.")]);
        let lines = page.lines();
        assert_eq!(lines, "/a/\nA title\n\n\nOne.\nHow to?\n\nŻółć\tx\nTwo.");
        assert_eq!(PageText::read(&lines, "page".to_owned()), Some(page));
    }

    #[test]
    fn a_file_that_ends_too_soon_is_no_page() {
        for lines in ["", "/a/", "/a/\nTitle", "/a/\nTitle\n\nHeading", "/a/\nT\n\nŻ\ntext"] {
            assert_eq!(PageText::read(lines, String::new()), None, "{lines:?}");
        }
    }

    #[test]
    fn a_dictionary_has_what_pages_share_and_nothing_else() {
        let pages: Vec<String> =
            (0..9).map(|at| format!("{at}{at}{at} the national helpline {at}x{at}x")).collect();
        let dictionary = common(&pages);
        assert!(dictionary.contains(" the national helpline"), "{dictionary}");
        assert!(!dictionary.contains("111"), "{dictionary}");
        assert!(common(&[]).is_empty());
    }
}
