//! How wide the columns of a table are.
//!
//! Owns the share of each by what stands in it. Office programs can work that
//! out themselves, but not all do, and none before the file is opened.

use super::manuscript::{BlockContent, Cell, Inline, Table};
use crate::model::script::is_unspaced;

/// The breadth of a bold letter in the size of tables, in tenths of a millimetre.
const LETTER: u32 = 24;
/// Longer words are addresses and the like, which may be cut.
const LONGEST_WORD: u32 = 16;
/// Where a line may end between any two signs, so many stay together.
const UNSPACED_WORD: u32 = 6;
/// What a column is taken to say at least and at most, in letters: one to write
/// in by hand has its share.
const SHORTEST_LINE: u32 = 10;
const LONGEST_LINE: u32 = 60;

impl Table {
    /// The width of each column, of a table that is so many millimetres wide. No
    /// word is cut where there is room for it; then those that say more are
    /// wider. Texts that stand beside each other, with headings and lists, have
    /// the same width.
    #[must_use]
    pub fn widths(&self, whole: u16) -> Vec<u16> {
        let columns = self.columns.len().max(1);
        let mut needs = vec![2 * LETTER; columns];
        let mut lines = vec![SHORTEST_LINE; columns];
        for row in self.head.iter().chain(&self.rows) {
            for ((cell, need), line) in row.iter().zip(&mut needs).zip(&mut lines) {
                let Some(said) = said(cell) else { return vec![whole / columns as u16; columns] };
                let longest = said.split_whitespace().map(word).max().unwrap_or_default();
                *need = (*need).max((longest.min(LONGEST_WORD) + 2) * LETTER);
                *line = (*line).max((said.chars().count() as u32).min(LONGEST_LINE));
            }
        }
        let whole = u32::from(whole) * 10;
        let (needed, wishes) = (needs.iter().sum::<u32>(), lines.iter().sum::<u32>());
        let width = |(need, line): (&u32, &u32)| match whole.checked_sub(needed) {
            Some(rest) => need + rest * line / wishes,
            None => need * whole / needed,
        };
        needs.iter().zip(&lines).map(width).map(|tenths| (tenths / 10) as u16).collect()
    }
}

/// How many letters of a word stay together.
fn word(word: &str) -> u32 {
    if word.chars().any(is_unspaced) { UNSPACED_WORD } else { word.chars().count() as u32 }
}

/// What a cell says; none where it holds more than a line.
fn said(cell: &Cell) -> Option<String> {
    match cell.blocks.as_slice() {
        [] => Some(String::new()),
        [block] => match &block.content {
            BlockContent::Paragraph(_, line) => Some(line.iter().map(Inline::said).collect()),
            _ => None,
        },
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::{text, tongue};
    use super::*;
    use crate::model::body::Alignment;

    fn table(rows: &[&[&str]]) -> Table {
        let english = tongue("en");
        let cell = |words: &&str| Cell { blocks: vec![text(&english, words)] };
        Table {
            columns: vec![Alignment::Start; rows[0].len()],
            head: None,
            rows: rows.iter().map(|row| row.iter().map(cell).collect()).collect(),
        }
    }

    #[test]
    fn a_long_word_has_room_and_an_empty_column_is_left_to_write_in() {
        let widths = table(&[
            &["Date", "Time", "Shift", "What", "Who", "", "How many came"],
            &["", "", "back shift", "Presentation", "", "", ""],
        ])
        .widths(166);
        assert!(widths[3] >= 31, "{widths:?}");
        assert!(widths.iter().all(|width| *width >= 10), "{widths:?}");
        assert!((160..=166).contains(&widths.iter().sum::<u16>()), "{widths:?}");
    }

    #[test]
    fn what_says_more_is_wider_and_alike_is_alike() {
        let long = "a sentence that goes on for a while and says what is to be done next";
        let widths = table(&[&["Sum", long]]).widths(166);
        assert!(widths[1] > 2 * widths[0], "{widths:?}");
        let widths = table(&[&["one", "two"], &["two", "one"]]).widths(166);
        assert_eq!(widths[0], widths[1]);
    }

    #[test]
    fn too_many_words_share_what_there_is_and_nothing_is_nothing() {
        let word = "internationalisation";
        let widths = table(&[&[word; 12]]).widths(100);
        assert!(widths.iter().sum::<u16>() <= 100 && widths.iter().all(|width| *width == 8));
        assert_eq!(table(&[&[""]]).widths(0), [0]);
    }

    #[test]
    fn texts_beside_each_other_are_equally_wide() {
        let mut pairs = table(&[&["a", "a sentence that goes on for a while"]]);
        let more = pairs.rows[0][0].blocks[0].clone();
        pairs.rows[0][0].blocks.push(more);
        assert_eq!(pairs.widths(166), [83, 83]);
    }
}
