//! The search files: what a browser, or any third reader, finds on the host.
//!
//! Owns the format, its version, its writer ([`write`](write::write)) and its
//! Rust reader ([`Exported`]). The browser's reader is `search.js` of the theme;
//! both are tested on the same files in `tests/golden/search`.
//!
//! # Files
//!
//! All lie below `/search-index/<language>/`, the language being its tag in
//! small letters. `root` keeps its name and is revalidated. Every other name
//! has a hash of the content in it, so it can be kept for ever:
//!
//! | file | content |
//! | --- | --- |
//! | `root` | what is needed to find all others, below |
//! | `<hash>` | a block of forms, a block of endings, or the facets, as the root says |
//! | `<hash>/<page>` | what is shown of a page; 64 pages share the hash of a shard |
//!
//! A hash is 8 hexadecimal digits. Every file is compressed by *deflate* without
//! a header (RFC 1951; `deflate-raw` in browsers). Before the compressed part of
//! the root stands one byte that is not compressed: the version of the format.
//! A reader of another version stops there.
//!
//! # Numbers and texts
//!
//! A *number* is a variable-length integer: seven bits a byte, the lowest first,
//! the top bit set on all bytes but the last. Texts are UTF-8. *Order* is that
//! of their bytes. A *form* in a block is written with what it shares with the
//! form before it: the number of bytes that are the same, the number of bytes
//! that follow, those bytes. The first form of a block shares nothing.
//!
//! # The root
//!
//! A number, the length of a JSON object; the object; then one byte for each
//! page, the length of its body. The byte *b* stands for *b* words below 40, and
//! from there on for 24 + ((c mod 8) + 8) · 2^(⌊c / 8⌋ − 1) words, where *c* is
//! *b* − 24. The keys of the object:
//!
//! | key | value |
//! | --- | --- |
//! | `pages` | how many pages there are; they are numbered from 0 |
//! | `words` | how many words all bodies have |
//! | `fields` | how much a match counts in title, headings, keywords, summary, body |
//! | `blocks` | a text for each block of forms, in order: not after its first form and after the last one of the block before |
//! | `block_files` | the hashes of these blocks, one after the other |
//! | `endings` | the same for the blocks of endings |
//! | `ending_files` | their hashes |
//! | `shards` | the hashes of the shards: page *n* lies in shard ⌊n / 64⌋ |
//! | `kinds` | the names of the kinds of pages |
//! | `kind_of` | one letter for each page, `a` for the first kind |
//! | `dates` | for each day of which pages are: these pages, below |
//! | `expires` | for each day that is the last of pages: these pages |
//! | `ended` | the pages about what there is no more |
//! | `ignored` | forms that count only where a query has no other |
//! | `synonyms` | for each term of synonyms: the forms and phrases (forms joined by a space) that lead to it |
//! | `folded` | letters and what they are folded to; `kept` letters are left whole |
//! | `article` | an article to cut off, and how many letters have to remain; or null |
//! | `crisis` | `href` and `title` of a page and `words` and `alone`: folded phrases, those of `alone` for whole queries; or null |
//! | `crisis_elsewhere` | the hash of the same card with the phrases of other languages; or null |
//! | `finder` | the same for words that ask what there is to get; or null |
//! | `facets` | the hash of the facets; or null where there are none |
//! | `bilingual` | the hash of the words that are the same in the source language; or null |
//! | `dictionary` | what the files of pages are compressed with, below |
//!
//! Pages are listed in order, each as how many were passed over since the last.
//!
//! # Blocks of forms
//!
//! The forms of the vocabulary and three kinds of terms that are no forms, in
//! order: those of synonyms end with `=`; those that begin with it stand for a
//! word to ignore where it is in a title; and those that end with `+` stand for
//! the words of titles that become the word before it where one of their letters
//! is left out (after the term that stands for it in titles, if it is to be
//! ignored). Each has a form, a number *2 · pages + own*, *pages* being how many
//! pages have its term, and:
//!
//! - *own* is 1 where the form is the term itself: its postings follow, by page.
//!   For each page: a number, how many pages were passed over since the last;
//!   a byte with a bit each for title, headings, keywords and summary, lowest
//!   first, and in its upper half how often the term stands in the body, 15
//!   meaning that a number follows that is to be added.
//! - *own* is 0 where the term is another form: it follows, written with what it
//!   shares with this form.
//!
//! A word is in the last block whose text in the root is not after it. A new
//! block begins where a hash of the form says so, so an edit moves no other
//! block; and not between forms of one term that stand close to each other, so
//! that a form and its term are one fetch.
//!
//! # Blocks of endings
//!
//! All forms, without the terms that are none, their letters from the last to the
//! first, in order; each followed by the number of pages that have its term.
//! They are wanted for misspelt words only.
//!
//! # Facets, words of two languages and of a crisis
//!
//! All are JSON. Facets: an object with `audience` and `areas`, each an object
//! that gives the numbers of pages for each value. Words of two languages: an
//! object that gives what a word or phrase, folded, is in the source language.
//! The phrases of other languages for a crisis are a card as in the root; they
//! are wanted where a query has a word that no page of this language has.
//!
//! # Pages
//!
//! Lines, the last without an end: the address, the title, the summary; then for
//! each section its heading and its text. Where the heading has other letters
//! than those of ASCII, or its `id` is not the heading in small letters with one
//! hyphen for all between two runs of letters and digits, a tabulator and the
//! `id` follow the heading. Texts end after 2,500 letters. The kind of a page
//! stands in the root.
//!
//! These files are compressed as if they stood behind the dictionary. To read
//! one, put the dictionary before it as a stored block (a byte 0, its length in
//! two bytes, the lower first, the same two inverted, then its bytes), inflate
//! the whole and pass over as many bytes as the dictionary has. Where it
//! changes, the names of all shards do.

mod bytes;
mod pressed;
mod read;
mod texts;
mod write;

pub use pressed::Pressed;
pub use read::{Exported, Files};
pub use write::{Extras, Role, SearchFile, write};

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::card::PinnedCard;

/// The version of the format.
pub const VERSION: u8 = 5;

/// The folder of search files.
pub const FOLDER: &str = "search-index";

/// How many letters a hash has in a name.
const HASH: usize = 8;
/// How many pages share a hash.
const SHARD: usize = 64;
/// How many letters of a page's texts are kept.
const TEXT: usize = 2_500;

/// Pages in order, each as how many were passed over since the last.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
struct Gaps(Vec<u32>);

impl Gaps {
    fn of(pages: impl Iterator<Item = u32>) -> Self {
        let mut next = 0;
        let gap = |page: u32| page - std::mem::replace(&mut next, page + 1);
        Self(pages.map(gap).collect())
    }

    fn pages(&self) -> impl Iterator<Item = u32> {
        let after = |next: &mut u32, gap: &u32| {
            let page = next.checked_add(*gap)?;
            *next = page.checked_add(1)?;
            Some(page)
        };
        self.0.iter().scan(0, after)
    }
}

/// The object in the root.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Root {
    pages: u32,
    words: u64,
    fields: Vec<f64>,
    blocks: Vec<String>,
    block_files: String,
    endings: Vec<String>,
    ending_files: String,
    shards: String,
    kinds: Vec<String>,
    kind_of: String,
    dates: BTreeMap<String, Gaps>,
    expires: BTreeMap<String, Gaps>,
    ended: Gaps,
    ignored: Vec<String>,
    synonyms: BTreeMap<String, Vec<String>>,
    folded: BTreeMap<char, String>,
    kept: String,
    article: Option<(String, usize)>,
    crisis: Option<PinnedCard>,
    crisis_elsewhere: Option<String>,
    finder: Option<PinnedCard>,
    facets: Option<String>,
    bilingual: Option<String>,
    dictionary: String,
}

/// What is shown of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PageText {
    /// Where it is.
    pub href: String,
    /// Its title.
    pub title: String,
    /// Its kind.
    pub kind: String,
    /// Its summary.
    pub summary: String,
    /// The id of each heading, the heading, and the text below it.
    pub sections: Vec<(String, String, String)>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_come_back_from_their_gaps_and_nonsense_ends() {
        let pages = [0, 1, 5, 388];
        let gaps = Gaps::of(pages.into_iter());
        assert_eq!(gaps.0, [0, 0, 3, 382]);
        assert_eq!(gaps.pages().collect::<Vec<_>>(), pages);
        assert_eq!(Gaps(vec![3, u32::MAX, 1]).pages().collect::<Vec<_>>(), [3]);
    }
}
