//! How hard a page is to read, where a formula is known: in English.
//!
//! Owns `reading-age` and `long-sentences`. The formula is the Automated
//! Readability Index (E. A. Smith and R. J. Senter, Automated Readability Index,
//! AMRL-TR-66-220, Wright-Patterson Air Force Base, 1967): 4.71 × letters a word
//! plus 0.5 × words a sentence, less 21.43, is the school grade of the United
//! States, and five years more is the age. It is taken because it counts letters,
//! which can be counted; formulas with syllables have to guess them in English.

use rayon::prelude::*;

use super::Scope;
use super::prose::{passages, sentences, words};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::kind::Audience;
use crate::parse::Document;
use crate::resolve::{DocId, Site};

/// The highest age that a page for individuals may ask of them.
const OLDEST: f64 = 11.0;

/// The most words a sentence may have on average.
const LONGEST: f64 = 18.0;

/// A text of fewer words has no average to speak of.
const FEWEST_WORDS: usize = 50;

/// A sentence of more words is named to its author.
const LONG: usize = 25;

/// How a page reads.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The age that it asks for; none where there is too little text to say.
    pub age: Option<f64>,
    /// How many words its sentences have on average.
    pub words_a_sentence: f64,
    /// Its longest sentences, the longest first: where the passage begins in
    /// the file, the number of words, the sentence.
    pub long: Vec<(usize, usize, String)>,
}

/// How a page in English reads; nothing where there is no text.
#[must_use]
pub fn read(site: &Site, id: DocId) -> Option<Reading> {
    let all = passages(site, id);
    let count = all.iter().fold(Count::default(), |count, passage| count.with(&passage.text));
    let mut long: Vec<(usize, usize, String)> = all
        .iter()
        .flat_map(|passage| sentences(&passage.text).map(|sentence| (passage.start, sentence)))
        .map(|(start, sentence)| (start, words(sentence).count(), sentence.trim().to_owned()))
        .filter(|(_, words, _)| *words > LONG)
        .collect();
    long.sort_by_key(|(_, words, _)| std::cmp::Reverse(*words));
    (count.words > 0).then(|| Reading {
        age: (count.words >= FEWEST_WORDS).then(|| count.age()),
        words_a_sentence: count.words_a_sentence(),
        long,
    })
}

/// What is counted of a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Count {
    letters: usize,
    words: usize,
    sentences: usize,
}

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let site = scope.site;
    let found: Vec<Diagnostics> = (0..site.documents.len() as u32)
        .into_par_iter()
        .map(DocId)
        .filter(|id| scope.languages.get(site.document(*id).lang).tag.as_str().starts_with("en"))
        .map(|id| judge(site, id))
        .collect();
    diagnostics.extend(found.into_iter().flatten());
}

fn judge(site: &Site, id: DocId) -> Diagnostics {
    let document = site.document(id);
    let mut found = Diagnostics::new();
    let all = passages(site, id);
    let count = all.iter().fold(Count::default(), |count, passage| count.with(&passage.text));
    if count.words < FEWEST_WORDS || !is_for_individuals(document) {
        return found;
    }
    let hardest = all.iter().max_by(|a, b| {
        let age = |text: &str| Count::default().with(text).age();
        age(&a.text).total_cmp(&age(&b.text))
    });
    let (age, length) = (count.age(), count.words_a_sentence());
    if age > OLDEST {
        let message = format!("this page asks for a reading age of {age:.1}, more than {OLDEST}");
        let start = hardest.map_or(0, |passage| passage.start);
        found.push(
            Diagnostic::warning("reading-age", message)
                .at(document.file.clone(), start..end_of_line(document, start))
                .help("use shorter words and sentences; the hardest passage begins here"),
        );
    }
    if length > LONGEST {
        let message = format!("the sentences of this page have {length:.1} words on average");
        let longest = all.iter().max_by_key(|passage| {
            sentences(&passage.text).map(|sentence| words(sentence).count()).max()
        });
        let start = longest.map_or(0, |passage| passage.start);
        found.push(
            Diagnostic::warning("long-sentences", message)
                .at(document.file.clone(), start..end_of_line(document, start))
                .help(format!("at most {LONGEST}; the longest sentence stands here")),
        );
    }
    found
}

/// Whether a person whose job is affected is meant to read it.
pub(super) fn is_for_individuals(document: &Document) -> bool {
    let audience = &document.common.audience;
    audience.is_empty() || audience.contains(&Audience::Individual)
}

fn end_of_line(document: &Document, start: usize) -> usize {
    let rest = document.body.text.get(start..).unwrap_or("");
    start + rest.find('\n').unwrap_or(rest.len())
}

impl Count {
    fn with(self, text: &str) -> Self {
        let mut count = self;
        for sentence in sentences(text) {
            count.sentences += 1;
            for word in words(sentence) {
                count.words += 1;
                count.letters += word.chars().filter(|c| c.is_alphanumeric()).count();
            }
        }
        count
    }

    fn words_a_sentence(self) -> f64 {
        self.words as f64 / self.sentences.max(1) as f64
    }

    fn age(self) -> f64 {
        let letters = self.letters as f64 / self.words.max(1) as f64;
        4.71 * letters + 0.5 * self.words_a_sentence() - 21.43 + 5.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_formula_is_the_published_one() {
        // 20 words of 4 letters in 2 sentences: 4.71 * 4 + 0.5 * 10 - 21.43 = 2.41.
        let text = "abcd ".repeat(9) + "abcd. " + &"abcd ".repeat(9) + "abcd.";
        let count = Count::default().with(&text);
        assert_eq!(count, Count { letters: 80, words: 20, sentences: 2 });
        assert!((count.age() - 7.41).abs() < 1e-9, "{}", count.age());
    }

    #[test]
    fn hard_words_raise_the_age() {
        let easy = Count::default().with("You can get help. It is free. Call us now.");
        let hard = Count::default().with(
            "Notwithstanding the aforementioned provisions, eligibility necessitates documentation.",
        );
        assert!(easy.age() < OLDEST && hard.age() > OLDEST, "{} {}", easy.age(), hard.age());
    }

    #[test]
    fn nothing_is_counted_in_nothing() {
        assert_eq!(Count::default().with(" . "), Count::default());
        assert!(Count::default().age().is_finite());
    }
}
