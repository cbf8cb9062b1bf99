//! The Markdown of one page: an exact number of words in headings, paragraphs,
//! lists and now and then a table, with links, emphasis and a code span.
//!
//! Owns [`body`]. What pages there are and where links lead is the corpus's.

use super::dice::Dice;
use super::words::{Lexicon, capitalised};

/// How many words a page has, its title and its summary not counted.
pub(crate) const WORDS: usize = 400;

/// One page in how many has a table.
const TABLE_EVERY: usize = 8;

/// Something that stands within a paragraph.
#[derive(Clone, Debug)]
enum Inline {
    Link(String),
    Code,
    Emphasis,
    Strong,
}

/// The Markdown of a page that links to each of `links` once.
pub(crate) fn body(lexicon: &Lexicon, dice: &mut Dice, links: Vec<String>) -> String {
    let sections = dice.between(4, 6);
    let with_table = dice.once_in(TABLE_EVERY);
    let mut inlines: Vec<Inline> = links.into_iter().map(Inline::Link).collect();
    inlines.extend([Inline::Code, Inline::Emphasis, Inline::Strong]);
    shuffle(&mut inlines, dice);
    let mut writer = Writer { lexicon, dice, out: String::with_capacity(4096), left: WORDS };
    writer.paragraph(40, Vec::new());
    for section in 0..sections {
        let remaining = sections - section;
        let share = inlines.split_off(inlines.len() - inlines.len() / remaining);
        let end = writer.left - writer.left / remaining;
        let deeper = section > 0 && writer.dice.once_in(4);
        writer.heading(if deeper { "###" } else { "##" });
        if section == 1 && with_table {
            writer.table();
        } else if section % 2 == 1 {
            writer.list();
        }
        writer.fill(end, share);
    }
    writer.out
}

/// Puts `items` in another order.
fn shuffle<T>(items: &mut [T], dice: &mut Dice) {
    for last in (1..items.len()).rev() {
        items.swap(last, dice.below(last + 1));
    }
}

struct Writer<'a> {
    lexicon: &'a Lexicon,
    dice: &'a mut Dice,
    out: String,
    left: usize,
}

impl Writer<'_> {
    /// One word, counted.
    fn word(&mut self) -> &str {
        self.left = self.left.saturating_sub(1);
        self.lexicon.word(self.dice)
    }

    /// `count` words with spaces between them.
    fn words(&mut self, count: usize) -> String {
        let words: Vec<String> = (0..count).map(|_| self.word().to_owned()).collect();
        words.join(" ")
    }

    fn heading(&mut self, mark: &str) {
        let count = self.dice.between(2, 5);
        let words = capitalised(&self.words(count));
        self.out.push_str(&[mark, " ", &words, "\n\n"].concat());
    }

    fn list(&mut self) {
        let mark = if self.dice.once_in(2) { "1. " } else { "- " };
        for _ in 0..self.dice.between(3, 4) {
            let count = self.dice.between(4, 7);
            let words = capitalised(&self.words(count));
            self.out.push_str(&[mark, &words, ".\n"].concat());
        }
        self.out.push('\n');
    }

    fn table(&mut self) {
        for row in 0..4 {
            let cells: Vec<String> = (0..3).map(|_| self.words(2)).collect();
            self.out.push_str(&["| ", &cells.join(" | "), " |\n"].concat());
            if row == 0 {
                self.out.push_str("| --- | --- | --- |\n");
            }
        }
        self.out.push('\n');
    }

    /// Paragraphs until `end` words are left, with all of `inlines` in them.
    fn fill(&mut self, end: usize, mut inlines: Vec<Inline>) {
        let room = self.left.saturating_sub(end);
        if room >= 80 {
            let count = self.dice.between(35, room - 35);
            let first = inlines.split_off(inlines.len() / 2);
            self.paragraph(count, first);
        }
        self.paragraph(self.left.saturating_sub(end), inlines);
    }

    /// Sentences of `count` words in all; `inlines` stand evenly in them.
    fn paragraph(&mut self, count: usize, inlines: Vec<Inline>) {
        let end = self.left.saturating_sub(count);
        let inlines: Vec<String> = inlines.into_iter().map(|inline| self.inline(inline)).collect();
        let mut pieces: Vec<String> = (end..self.left).map(|_| self.word().to_owned()).collect();
        let places = inlines.len() + 1;
        let plain = pieces.len();
        for (at, inline) in inlines.into_iter().enumerate().rev() {
            pieces.insert((at + 1) * plain / places, inline);
        }
        let mut sentence = 0;
        let count = pieces.len();
        for (at, piece) in pieces.into_iter().enumerate() {
            let rest = count - at;
            if sentence == 0 {
                sentence = self.dice.between(8, 18);
                // A last sentence of two words would look wrong.
                if rest < sentence + 6 {
                    sentence = rest;
                }
                self.out.push_str(&capitalised(&piece));
            } else {
                self.out.push_str(&piece);
            }
            sentence -= 1;
            self.out.push_str(match sentence {
                0 if rest == 1 => ".\n\n",
                0 => ". ",
                3.. if self.dice.once_in(11) => ", ",
                _ => " ",
            });
        }
    }

    fn inline(&mut self, inline: Inline) -> String {
        match inline {
            Inline::Link(target) => {
                let count = self.dice.between(1, 3);
                ["[", &self.words(count), "](", &target, ")"].concat()
            }
            Inline::Code => ["`", &self.words(1), "`"].concat(),
            Inline::Emphasis => ["*", &self.words(2), "*"].concat(),
            Inline::Strong => ["**", &self.words(2), "**"].concat(),
        }
    }
}
