//! What is shown above all results: urgent help for words of a crisis, and the
//! finder for words that ask what there is to get.
//!
//! Owns when a query means a card. What a card looks like is the theme's.

use serde::{Deserialize, Serialize};

use super::plan::Plan;
use super::text::Word;
use crate::model::field::choices;

/// A word alone has so many letters before one of them may be wrong.
const LONG: usize = 7;
/// A word of a phrase has so many: the others say what it should be.
const LONG_IN_PHRASE: usize = 4;

/// What is shown above all results for some words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PinnedCard {
    /// Where the page is.
    pub href: String,
    /// Its title.
    pub title: String,
    /// Folded phrases that mean it wherever they stand.
    pub words: Vec<String>,
    /// Folded phrases that mean it where they are the whole query.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub alone: Vec<String>,
}

/// The cards of one language.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Cards {
    /// Urgent help.
    pub crisis: Option<PinnedCard>,
    /// Urgent help, with the words of the site's other languages.
    pub crisis_elsewhere: Option<PinnedCard>,
    /// The finder.
    pub finder: Option<PinnedCard>,
}

choices! {
    /// Which card stands above the results of a query.
    pub enum CardKind {
        /// Urgent help.
        Crisis = "crisis",
        /// The finder.
        Finder = "finder",
        /// No card.
        None = "none",
    }
}

impl Cards {
    /// The card for a query of which the plan was made. Words of another language
    /// count where one of them is a word that no page of this one has.
    #[must_use]
    pub fn of(&self, words: &[Word], plan: &Plan) -> Option<(CardKind, &PinnedCard)> {
        let meant = |card: &Option<PinnedCard>| card.as_ref().is_some_and(|it| it.is_meant(words));
        let unknown = plan.slots.iter().filter(|slot| slot.is_unknown());
        let unknown: Vec<&str> = unknown.flat_map(|slot| &slot.words).map(String::as_str).collect();
        let elsewhere = self.crisis_elsewhere.as_ref().filter(|_| !unknown.is_empty());
        if meant(&self.crisis)
            || elsewhere.is_some_and(|it| it.is_meant_by(words, &|form| unknown.contains(&form)))
        {
            return Some((CardKind::Crisis, self.crisis.as_ref()?));
        }
        meant(&self.finder).then_some((CardKind::Finder, self.finder.as_ref()?))
    }
}

impl PinnedCard {
    /// Whether the words of a query are those of the card.
    #[must_use]
    pub fn is_meant(&self, words: &[Word]) -> bool {
        self.is_meant_by(words, &|_| true)
    }

    /// The same by a phrase of which one form at least counts.
    fn is_meant_by(&self, words: &[Word], counts: &dyn Fn(&str) -> bool) -> bool {
        let forms: Vec<&str> = words.iter().map(|word| word.form.as_str()).collect();
        let any_counts = |forms: &[&str]| forms.iter().any(|form| counts(form));
        let is_in = |phrase: &String| {
            let phrase: Vec<&str> = phrase.split(' ').collect();
            let mut windows = forms.windows(phrase.len());
            windows.any(|forms| any_counts(forms) && are_alike(&phrase, forms))
        };
        let is_all = |phrase: &String| {
            let phrase: Vec<&str> = phrase.split(' ').collect();
            phrase.len() == forms.len() && any_counts(&forms) && are_alike(&phrase, &forms)
        };
        self.words.iter().any(is_in) || self.alone.iter().any(is_all)
    }
}

/// Whether words are those of a phrase, one of them perhaps misspelt.
fn are_alike(phrase: &[&str], forms: &[&str]) -> bool {
    let mut wrong = phrase.iter().zip(forms).filter(|(word, form)| word != form);
    match (wrong.next(), wrong.next()) {
        (None, _) => true,
        (Some((word, form)), None) => is_misspelt(word, form, phrase.len() > 1),
        _ => false,
    }
}

/// Whether a form is a word of a card with one letter wrong. Beside other words
/// shorter ones may be, but for their first letter: `life` is no `wife`.
fn is_misspelt(word: &str, form: &str, is_in_phrase: bool) -> bool {
    let least = if is_in_phrase { LONG_IN_PHRASE } else { LONG };
    let begins_alike = word.chars().next() == form.chars().next();
    let is_long = word.chars().count() >= least;
    is_long && (begins_alike || !is_in_phrase) && strsim::osa_distance(word, form) == 1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::search::plan::Slot;

    fn words(query: &str) -> Vec<Word> {
        let word = |form: &str| Word { lower: form.to_owned(), form: form.to_owned() };
        query.split(' ').map(word).collect()
    }

    fn card(words: &[&str], alone: &[&str]) -> PinnedCard {
        let owned = |all: &[&str]| all.iter().map(|&one| one.to_owned()).collect();
        PinnedCard { words: owned(words), alone: owned(alone), ..PinnedCard::default() }
    }

    #[test]
    fn phrases_are_found_wherever_they_stand_with_a_letter_wrong() {
        let card = card(&["suicide", "kill myself", "end my life", "die"], &[]);
        for query in
            ["i think of suicde", "kil myself", "will kill myslef now", "end my lfe", "die"]
        {
            assert!(card.is_meant(&words(query)), "{query}");
        }
        for query in ["skill myself", "kil myslef", "end my wife", "dies", "my life", "kill", "x"] {
            assert!(!card.is_meant(&words(query)), "{query}");
        }
    }

    #[test]
    fn what_counts_alone_does_not_count_among_other_words() {
        let card = card(&[], &["cant go on"]);
        assert!(card.is_meant(&words("cant go on")));
        assert!(!card.is_meant(&words("i cant go on holiday")));
        assert!(!card.is_meant(&[]));
    }

    #[test]
    fn words_of_another_language_count_where_a_word_is_unknown() {
        let crisis = Some(card(&["samobojstwo"], &[]));
        let crisis_elsewhere = Some(card(&["suicide"], &[]));
        let cards = Cards { crisis, crisis_elsewhere, finder: Some(card(&["suicide"], &[])) };
        let known = Slot { terms: [("suicide".to_owned(), 1.0)].into(), ..Slot::default() };
        let found = |slots: Vec<Slot>| {
            let plan = Plan { slots, ..Plan::default() };
            cards.of(&words("suicide"), &plan).map(|(kind, _)| kind)
        };
        let unknown = |word: &str| Slot { words: vec![word.to_owned()], ..Slot::default() };
        assert_eq!(found(vec![unknown("suicide")]), Some(CardKind::Crisis));
        assert_eq!(found(vec![unknown("else")]), Some(CardKind::Finder), "it is a word here");
        assert_eq!(found(vec![known]), Some(CardKind::Finder));
        assert_eq!(cards.of(&words("work"), &Plan::default()), None);
    }
}
