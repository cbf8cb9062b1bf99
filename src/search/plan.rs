//! From a query to weighted terms: the same plan for every engine.
//!
//! Owns which terms a query asks for and how much each counts. It asks the
//! vocabulary of an index ([`Dictionary`]) and nothing else, so a browser can
//! make the same plan from the exported files. The module `search.js` of the
//! theme is this file once more; the tests hold both to the same results.
//!
//! # The rules
//!
//! 1. The words of the query, at most [`MOST_WORDS`], the rest is passed over.
//! 2. From left to right, up to four words that are a synonym together become
//!    one slot; every other word becomes one of its own. A word to ignore
//!    becomes one of little weight where one other slot is all there is, is
//!    passed over where there are more, and is a word like any other where the
//!    query has nothing else.
//!    Of more than four pairs of letters, in a script without spaces, those that
//!    begin with the last letter of the one before are passed over.
//! 3. A slot of one word holds the term of that form ([`EXACT`]), its synonyms
//!    ([`SYNONYM`]) and, where it is the last word and may go on, the ten most
//!    frequent longer forms ([`LONGER`]).
//!    A slot of little weight holds the term that stands for its word in titles
//!    ([`IN_TITLE`]) and nothing else. A word that is a word of a title with one
//!    letter left out holds the term for that ([`SHORT`]) as well.
//! 4. A slot that is still empty takes the four best of the near forms, and the
//!    four best of those to ignore, which count in titles alone: those with one
//!    letter wrong (two in long words), and those that go on otherwise after a
//!    long common beginning. The best of the former is what may have been meant.
//!    No other word of the query is meant once more.
//! 5. A term stands in a slot once, with its greatest weight.
//! 6. Words between quotation marks are a phrase as well, which [`settle`]
//!    looks for in the texts of the first hits.
//!
//! [`settle`]: super::settle()

use std::collections::BTreeMap;

use super::error::SearchError;
use super::near::{Near, near};
use super::text::Analyser;
use crate::model::script::is_unspaced;

/// A query of more words is cut.
pub(super) const MOST_WORDS: usize = 16;
/// The weight of a form as it was typed.
pub(super) const EXACT: f64 = 1.0;
/// The weight of a synonym.
pub(super) const SYNONYM: f64 = 0.8;
/// The weight of a longer form.
pub(super) const LONGER: f64 = 0.6;

/// The weight of a longer word of a title, of which the word has all letters but
/// one.
pub(super) const SHORTER: f64 = 0.3;

/// What the term of a word to ignore begins with that stands for it in titles.
pub(super) const IN_TITLE: char = '=';
/// What the term of a word ends with that stands for those words of titles that
/// have one letter more. So it stands beside the word.
pub(super) const SHORT: char = '+';

/// How many words a synonym has at most.
const LONGEST_SYNONYM: usize = 4;
/// How many longer forms a word stands for.
const MOST_LONGER: usize = 10;
/// How many near forms a word stands for.
const MOST_NEAR: usize = 4;
/// Of how many pairs of letters all are looked for.
const MOST_PAIRS: usize = 4;
/// What phrases stand between.
const QUOTES: [char; 9] = ['"', '“', '”', '„', '«', '»', '「', '」', '‟'];

/// A form in the vocabulary.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    /// The form.
    pub form: String,
    /// Its term.
    pub term: String,
    /// How many pages have the term.
    pub pages: u32,
}

/// What a plan asks of an index.
pub trait Dictionary {
    /// A form.
    ///
    /// # Errors
    /// If a file is missing or damaged.
    fn form(&self, form: &str) -> Result<Option<Form>, SearchError>;

    /// All forms with a beginning, in order.
    ///
    /// # Errors
    /// As above.
    fn beginning(&self, with: &str) -> Result<Vec<Form>, SearchError>;

    /// All forms with an ending, each with how many pages have its term.
    ///
    /// # Errors
    /// As above.
    fn ending(&self, with: &str) -> Result<Vec<(String, u32)>, SearchError>;

    /// The terms of the synonyms of a word or phrase.
    fn synonyms(&self, words: &str) -> &[String];

    /// Whether a word counts only where there is no other.
    fn is_ignored(&self, word: &str) -> bool;
}

/// What a query asks for.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Words or phrases; a page is better the more of them it has.
    pub slots: Vec<Slot>,
    /// Forms that have to stand side by side, in this order.
    pub phrases: Vec<Vec<String>>,
    /// All words of the query, those to ignore among them.
    pub words: Vec<String>,
}

/// What stands for one word or phrase: the best of its terms counts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Slot {
    /// Weights by term.
    pub terms: BTreeMap<String, f64>,
    /// The words of the query that it stands for.
    pub words: Vec<String>,
    /// Whether no page has the word, and what is near to it stands for it.
    pub is_guess: bool,
    /// What may have been meant then: the same word but for a letter or two.
    pub meant: Option<String>,
    /// Whether it is of little weight: it tells titles apart and finds nothing.
    pub is_light: bool,
    /// Whether its word may go on.
    pub(super) is_last: bool,
}

impl Slot {
    /// Whether no page has its word.
    #[must_use]
    pub(super) fn is_unknown(&self) -> bool {
        !self.is_light && (self.is_guess || self.terms.is_empty())
    }

    /// Its letters, where it stands for a pair of a script without spaces.
    fn pair(&self) -> Option<(char, char)> {
        let [word] = self.words.as_slice() else { return None };
        let mut letters = word.chars();
        let pair = (letters.next()?, letters.next()?);
        let is_pair = !self.is_light && letters.next().is_none() && is_unspaced(pair.0);
        (is_pair && is_unspaced(pair.1)).then_some(pair)
    }

    fn add(&mut self, term: &str, weight: f64) {
        let known = self.terms.entry(term.to_owned()).or_insert(weight);
        *known = known.max(weight);
    }
}

/// Makes the plan of a query.
///
/// # Errors
/// If a file of the index is missing or damaged.
pub fn plan(
    query: &str,
    analyser: &Analyser,
    dictionary: &dyn Dictionary,
) -> Result<Plan, SearchError> {
    let mut words: Vec<String> = analyser.words(query).into_iter().map(|word| word.form).collect();
    let unfinished = Analyser::is_unfinished(query) && words.len() <= MOST_WORDS;
    words.truncate(MOST_WORDS);
    let only_ignored = words.iter().all(|word| dictionary.is_ignored(word));
    let mut slots = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let (taken, concepts) = synonym(&words[at..], dictionary);
        let mut slot = Slot { words: words[at..at + taken].to_vec(), ..Slot::default() };
        at += taken;
        slot.is_light = taken == 1 && !only_ignored && dictionary.is_ignored(&slot.words[0]);
        slot.is_last = unfinished && at == words.len();
        let concepts = if slot.is_light { &[] } else { concepts };
        for concept in concepts {
            slot.add(concept, if taken > 1 { EXACT } else { SYNONYM });
        }
        slots.push(slot);
    }
    pass_over_pairs(&mut slots);
    if slots.iter().filter(|slot| !slot.is_light).count() > 1 {
        slots.retain(|slot| !slot.is_light);
    }
    for slot in slots.iter_mut().filter(|slot| slot.words.len() == 1) {
        fill(slot, &words, dictionary)?;
    }
    Ok(Plan { slots, phrases: phrases(query, analyser), words })
}

/// In a script without spaces every letter of a sentence stands in two pairs.
/// Each pair is a file of its own to a browser, and one that shares both its
/// letters with its neighbours adds little to what they say.
fn pass_over_pairs(slots: &mut Vec<Slot>) {
    if slots.iter().filter_map(Slot::pair).count() <= MOST_PAIRS {
        return;
    }
    let pairs: Vec<Option<(char, char)>> = slots.iter().map(Slot::pair).collect();
    let followers = pairs[1..].iter().chain([&None]);
    let mut end = None;
    let mut kept = pairs.iter().zip(followers).map(|(pair, next)| {
        let is_covered = pair.is_some_and(|(first, last)| {
            end == Some(first) && next.is_some_and(|(begin, _)| begin == last)
        });
        end = pair.filter(|_| !is_covered).map(|(_, last)| last);
        !is_covered
    });
    slots.retain(|_| kept.next().unwrap_or(true));
}

/// What stands between quotation marks.
fn phrases(query: &str, analyser: &Analyser) -> Vec<Vec<String>> {
    let parts: Vec<&str> = query.split(QUOTES).collect();
    // What follows the last mark is not closed, and so no phrase.
    let closed = parts[..parts.len() - 1].iter().skip(1).step_by(2);
    let forms = closed.map(|part| analyser.words(part).into_iter().map(|word| word.form).collect());
    forms.filter(|phrase: &Vec<String>| (1..=MOST_WORDS).contains(&phrase.len())).collect()
}

/// The longest synonym that the words begin with: how many words it takes and
/// its terms. Without one, the first word is on its own.
fn synonym<'d>(words: &[String], dictionary: &'d dyn Dictionary) -> (usize, &'d [String]) {
    for length in (2..=LONGEST_SYNONYM.min(words.len())).rev() {
        let concepts = dictionary.synonyms(&words[..length].join(" "));
        if !concepts.is_empty() {
            return (length, concepts);
        }
    }
    (1, dictionary.synonyms(&words[0]))
}

fn fill(slot: &mut Slot, query: &[String], dictionary: &dyn Dictionary) -> Result<(), SearchError> {
    let word = slot.words[0].clone();
    if slot.is_light {
        for term in [in_title(&word), short_of(&word, true)] {
            if let Some(form) = dictionary.form(&term)? {
                slot.add(&form.term, EXACT);
            }
        }
        return Ok(());
    }
    let exact = dictionary.form(&word)?;
    if let Some(form) = &exact {
        slot.add(&form.term, EXACT);
        let longer = short_of(&word, dictionary.is_ignored(&word));
        if let Some(longer) = dictionary.form(&longer)? {
            slot.add(&longer.term, SHORTER);
        }
    }
    let least = if word.chars().all(is_unspaced) { 1 } else { 3 };
    if slot.is_last && word.chars().count() >= least {
        let mut longer = dictionary.beginning(&word)?;
        longer.retain(|form| form.form != word);
        longer.sort_by(|a, b| b.pages.cmp(&a.pages).then_with(|| a.form.cmp(&b.form)));
        for form in longer.iter().take(MOST_LONGER) {
            slot.add(&form.term, LONGER);
        }
    }
    if slot.terms.is_empty() {
        misspelt(slot, query, dictionary)?;
    }
    Ok(())
}

/// Fills a slot with what may have been meant by a word that is none.
fn misspelt(
    slot: &mut Slot,
    query: &[String],
    dictionary: &dyn Dictionary,
) -> Result<(), SearchError> {
    let mut counts = [0; 2];
    for Near { form: near, weight, is_mistake } in near(&slot.words[0], dictionary)? {
        let is_ignored = dictionary.is_ignored(&near);
        let count = &mut counts[usize::from(is_ignored)];
        if *count == MOST_NEAR || query.contains(&near) {
            continue;
        }
        *count += 1;
        let sought = if is_ignored { in_title(&near) } else { near.clone() };
        if let Some(form) = dictionary.form(&sought)? {
            slot.is_guess = true;
            if is_mistake {
                slot.meant.get_or_insert(near);
            }
            slot.add(&form.term, weight);
        }
    }
    Ok(())
}

/// The term that stands for a word to ignore where it is in a title.
pub(super) fn in_title(word: &str) -> String {
    format!("{IN_TITLE}{word}")
}

/// The term that stands for the words of titles with one letter more. That of a
/// word to ignore stands beside its other.
pub(super) fn short_of(word: &str, is_ignored: bool) -> String {
    let word = if is_ignored { in_title(word) } else { word.to_owned() };
    format!("{word}{SHORT}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_of_many_pairs_are_passed_over() {
        let left = |words: &[&str]| {
            let slot = |word: &&str| Slot { words: vec![(*word).to_owned()], ..Slot::default() };
            let mut slots: Vec<Slot> = words.iter().map(slot).collect();
            pass_over_pairs(&mut slots);
            slots.into_iter().map(|slot| slot.words.concat()).collect::<Vec<_>>()
        };
        let few = ["裁员", "员补", "补偿", "偿金"];
        assert_eq!(left(&few), few);
        assert_eq!(left(&["裁员", "员补", "补偿", "偿金", "金额"]), ["裁员", "补偿", "金额"]);
        let even = ["裁员", "员补", "补偿", "偿金", "金额", "额度"];
        assert_eq!(left(&even), ["裁员", "补偿", "金额", "额度"], "no letter is lost");
        let apart = ["裁员", "pace", "员工", "补偿", "工资", "福利"];
        assert_eq!(left(&apart), apart, "none begins where another ends");
        let spaced = ["ab", "bc", "cd", "de", "ef"];
        assert_eq!(left(&spaced), spaced);
    }
}
