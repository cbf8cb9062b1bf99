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
//! 3. A slot of one word holds the term of that form ([`EXACT`]), its synonyms
//!    ([`SYNONYM`]) and, where it is the last word and may go on, the ten most
//!    frequent longer forms ([`LONGER`]).
//!    A slot of little weight holds the term that stands for its word in titles
//!    ([`IN_TITLE`]) and nothing else.
//! 4. A slot that is still empty takes the four best of the near forms: those
//!    with one letter wrong (two in long words), and those that go on otherwise
//!    after a long common beginning. The best of them is what may have been
//!    meant. A near form that is to be ignored counts in titles alone.
//! 5. A word of five letters or more that one page alone has may be a mistake of
//!    that page's: near forms that begin alike, have one letter wrong and stand
//!    in ten pages or more join it.
//! 6. A term stands in a slot once, with its greatest weight.
//! 7. Words between quotation marks are a phrase as well, which [`settle`]
//!    looks for in the texts of the first hits.
//!
//! [`settle`]: super::settle()

use std::collections::BTreeMap;

use super::error::SearchError;
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
/// The weights of forms with one and two letters wrong.
pub(super) const WRONG: [f64; 2] = [0.7, 0.4];
/// The weight of a form that goes on otherwise.
pub(super) const OTHERWISE: f64 = 0.5;

/// What the term of a word to ignore begins with that stands for it in titles.
pub(super) const IN_TITLE: char = '=';

/// How many words a synonym has at most.
const LONGEST_SYNONYM: usize = 4;
/// How many longer forms a word stands for.
const MOST_LONGER: usize = 10;
/// How many near forms a word stands for.
const MOST_NEAR: usize = 4;
/// From how many letters on a word that one page has may be a mistake.
const DOUBTFUL: usize = 5;
/// How many pages have a form that is put beside such a word.
const COMMON: u32 = 10;
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
    /// What may have been meant, where no page has the word.
    pub meant: Option<String>,
    /// Whether it is of little weight: it tells titles apart and finds nothing.
    pub is_light: bool,
    /// Whether its word may go on.
    pub(super) is_last: bool,
}

impl Slot {
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
    if slots.iter().filter(|slot| !slot.is_light).count() > 1 {
        slots.retain(|slot| !slot.is_light);
    }
    for slot in slots.iter_mut().filter(|slot| slot.words.len() == 1) {
        fill(slot, dictionary)?;
    }
    Ok(Plan { slots, phrases: phrases(query, analyser), words })
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

fn fill(slot: &mut Slot, dictionary: &dyn Dictionary) -> Result<(), SearchError> {
    let word = slot.words[0].clone();
    if slot.is_light {
        if let Some(form) = dictionary.form(&in_title(&word))? {
            slot.add(&form.term, EXACT);
        }
        return Ok(());
    }
    let exact = dictionary.form(&word)?;
    if let Some(form) = &exact {
        slot.add(&form.term, EXACT);
    }
    let least = if word.chars().all(is_unspaced) { 1 } else { 3 };
    if slot.is_last && word.chars().count() >= least {
        let mut longer = dictionary.beginning(&word)?;
        longer.retain(|form| form.form != word);
        longer.sort_by(|a, b| b.pages.cmp(&a.pages).then_with(|| a.form.cmp(&b.form)));
        for form in longer.iter().take(MOST_LONGER) {
            slot.add(&form.term, LONGER);
        }
    } else if exact.is_some_and(|form| form.pages == 1) {
        for form in intended(&word, dictionary)? {
            slot.add(&form.term, WRONG[0]);
        }
    }
    if slot.terms.is_empty() {
        for (near, weight) in near(&word, dictionary)? {
            let sought = if dictionary.is_ignored(&near) { in_title(&near) } else { near.clone() };
            if let Some(form) = dictionary.form(&sought)? {
                slot.meant.get_or_insert(near);
                slot.add(&form.term, weight);
            }
        }
    }
    Ok(())
}

/// The term that stands for a word to ignore where it is in a title.
pub(super) fn in_title(word: &str) -> String {
    format!("{IN_TITLE}{word}")
}

/// Words that many pages have and that a word of one page may stand for.
fn intended(word: &str, dictionary: &dyn Dictionary) -> Result<Vec<Form>, SearchError> {
    let letters: Vec<char> = word.chars().collect();
    if letters.len() < DOUBTFUL || letters.iter().copied().any(is_unspaced) {
        return Ok(Vec::new());
    }
    let beginning: String = letters[..half(letters.len())].iter().collect();
    let mut forms = dictionary.beginning(&beginning)?;
    forms.retain(|form| form.pages >= COMMON && strsim::osa_distance(word, &form.form) == 1);
    forms.sort_by(|a, b| b.pages.cmp(&a.pages).then_with(|| a.form.cmp(&b.form)));
    forms.truncate(MOST_NEAR);
    Ok(forms)
}

/// How many letters at the beginning or the end of a word are taken as right.
fn half(count: usize) -> usize {
    if count < 6 { 2 } else { 3.max((count - 1) / 2) }
}

/// The best near forms of a word that is not in the vocabulary.
///
/// A form with one letter wrong has the first half of the word or the second,
/// so it begins or ends alike. Two letters wrong are found where one half is
/// right.
fn near(word: &str, dictionary: &dyn Dictionary) -> Result<Vec<(String, f64)>, SearchError> {
    let letters: Vec<char> = word.chars().collect();
    let count = letters.len();
    if count < 3 || letters.iter().copied().any(is_unspaced) {
        return Ok(Vec::new());
    }
    let half = half(count);
    let beginning: String = letters[..half].iter().collect();
    let ending: String = letters[count - half..].iter().collect();
    let mut candidates: BTreeMap<String, u32> = dictionary.ending(&ending)?.into_iter().collect();
    candidates
        .extend(dictionary.beginning(&beginning)?.into_iter().map(|form| (form.form, form.pages)));
    let mut found: Vec<(String, u32, f64)> = candidates
        .into_iter()
        .filter_map(|(form, pages)| nearness(word, &form).map(|weight| (form, pages, weight)))
        .collect();
    found.sort_by(|a, b| {
        b.2.total_cmp(&a.2).then_with(|| b.1.cmp(&a.1)).then_with(|| a.0.cmp(&b.0))
    });
    found.truncate(MOST_NEAR);
    Ok(found.into_iter().map(|(form, _, weight)| (form, weight)).collect())
}

/// How much a form counts for a word it is not.
fn nearness(word: &str, form: &str) -> Option<f64> {
    let (count, length) = (word.chars().count(), form.chars().count());
    // Of three letters every word is near another; one letter may be missing.
    if count < 4 && length != count + 1 {
        return None;
    }
    let wrong = if count < 8 { 1 } else { 2 };
    if count.abs_diff(length) <= wrong {
        let distance = strsim::osa_distance(word, form);
        if (1..=wrong).contains(&distance) {
            return Some(WRONG[distance - 1]);
        }
    }
    let common = word.chars().zip(form.chars()).take_while(|(a, b)| a == b).count();
    let otherwise = common >= 4 && count - common <= 3 && length - common <= 3;
    otherwise.then_some(OTHERWISE)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_forms_have_a_letter_wrong_or_another_ending() {
        assert_eq!(nearness("redundncy", "redundancy"), Some(0.7));
        assert_eq!(nearness("redudncy", "redundancy"), Some(0.4));
        assert_eq!(nearness("resigning", "resigned"), Some(0.5));
        assert_eq!(nearness("wrok", "work"), Some(0.7));
        assert_eq!(nearness("dbt", "debt"), Some(0.7));
    }

    #[test]
    fn other_words_are_not_near() {
        for (word, form) in
            [("pay", "day"), ("wage", "wing"), ("work", "worker's"), ("pension", "tension fund")]
        {
            assert_eq!(nearness(word, form), None, "{word} {form}");
        }
    }
}
