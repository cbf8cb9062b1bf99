//! How near forms are to a word that nobody wrote.
//!
//! Owns which forms of a vocabulary may have been meant by a word and how much
//! each counts. Does not own when that is asked, which is the plan's.

use std::collections::BTreeMap;

use super::error::SearchError;
use super::plan::Dictionary;
use crate::model::script::is_unspaced;

/// The weights of forms with one and two letters wrong.
pub(super) const WRONG: [f64; 2] = [0.7, 0.4];
/// The weight of a form that goes on otherwise.
const OTHERWISE: f64 = 0.5;

/// Words of fewer letters than this begin as they should, or with two letters
/// swapped: `lorry` is no `sorry`.
const SHORT: usize = 6;

/// A form that is near to a word.
pub(super) struct Near {
    /// The form.
    pub(super) form: String,
    /// How much it counts.
    pub(super) weight: f64,
    /// Whether letters are wrong, and not only its ending another.
    pub(super) is_mistake: bool,
}

/// How many letters at the beginning or the end of a word are taken as right.
fn half(count: usize) -> usize {
    if count < 6 { 2 } else { 3.max((count - 1) / 2) }
}

/// The near forms of a word that is not in the vocabulary, the best first.
///
/// A form with one letter wrong has the first half of the word or the second,
/// so it begins or ends alike. Two letters wrong are found where one half is
/// right.
pub(super) fn near(word: &str, dictionary: &dyn Dictionary) -> Result<Vec<Near>, SearchError> {
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
    let near = |(form, pages): (String, u32)| {
        let (weight, is_mistake) = nearness(word, &form)?;
        Some((pages, Near { form, weight, is_mistake }))
    };
    let mut found: Vec<(u32, Near)> = candidates.into_iter().filter_map(near).collect();
    found.sort_by(|(pages, a), (others, b)| {
        let weight = b.weight.total_cmp(&a.weight);
        weight.then_with(|| others.cmp(pages)).then_with(|| a.form.cmp(&b.form))
    });
    Ok(found.into_iter().map(|(_, near)| near).collect())
}

/// How much a form counts for a word it is not, and whether letters of it are
/// wrong.
fn nearness(word: &str, form: &str) -> Option<(f64, bool)> {
    let (count, length) = (word.chars().count(), form.chars().count());
    // Of three letters every word is near another; one letter may be missing.
    if count < 4 && length != count + 1 {
        return None;
    }
    let wrong = if count < 8 { 1 } else { 2 };
    if count.abs_diff(length) <= wrong {
        let distance = strsim::osa_distance(word, form);
        if (1..=wrong).contains(&distance) && !begins_otherwise(word, form) {
            return Some((WRONG[distance - 1], true));
        }
    }
    let common = word.chars().zip(form.chars()).take_while(|(a, b)| a == b).count();
    let otherwise = common >= 4 && count - common <= 3 && length - common <= 3;
    otherwise.then_some((OTHERWISE, false))
}

/// Whether two short words of one length begin with other letters.
fn begins_otherwise(word: &str, form: &str) -> bool {
    let (count, length) = (word.chars().count(), form.chars().count());
    let first = word.chars().next();
    count < SHORT && count == length && !form.chars().take(2).any(|letter| Some(letter) == first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_forms_have_a_letter_wrong_or_another_ending() {
        assert_eq!(nearness("redundncy", "redundancy"), Some((0.7, true)));
        assert_eq!(nearness("redudncy", "redundancy"), Some((0.4, true)));
        assert_eq!(nearness("resigning", "resigned"), Some((0.5, false)));
        assert_eq!(nearness("wrok", "work"), Some((0.7, true)));
        assert_eq!(nearness("owrk", "work"), Some((0.7, true)));
        assert_eq!(nearness("ebts", "debts"), Some((0.7, true)));
        assert_eq!(nearness("dbt", "debt"), Some((0.7, true)));
    }

    #[test]
    fn other_words_are_not_near() {
        for (word, form) in [
            ("pay", "day"),
            ("wage", "wing"),
            ("work", "worker's"),
            ("lorry", "sorry"),
            ("pension", "tension fund"),
        ] {
            assert_eq!(nearness(word, form), None, "{word} {form}");
        }
    }
}
