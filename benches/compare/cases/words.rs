//! The languages of the corpus.

use std::collections::{BTreeMap, BTreeSet};

use crate::corpus::dice::Dice;
use crate::corpus::words::{Lang, Lexicon, VOCABULARY, capitalised};

#[test]
fn a_lexicon_holds_different_words_without_markup() {
    for lang in Lang::ALL {
        let lexicon = Lexicon::new(lang);
        let distinct: BTreeSet<&String> = lexicon.words.iter().collect();
        assert_eq!(distinct.len(), VOCABULARY, "{lang:?}");
        let odd = lexicon.words.iter().find(|word| !word.chars().all(char::is_alphabetic));
        assert_eq!(odd, None, "{lang:?}");
    }
}

#[test]
fn languages_use_their_own_letters() {
    let has = |lang, letter: char| Lexicon::new(lang).words.iter().any(|w| w.contains(letter));
    assert!(has(Lang::Pl, 'ł') && has(Lang::De, 'ü') && has(Lang::Fr, 'é'));
    assert!(!has(Lang::En, 'ł') && !has(Lang::En, 'é') && !has(Lang::Fr, 'ß'));
}

#[test]
fn few_words_make_up_much_of_a_text_and_many_are_rare() {
    let lexicon = Lexicon::new(Lang::En);
    let mut dice = Dice::new(1, &[]);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for _ in 0..50_000 {
        *counts.entry(lexicon.word(&mut dice)).or_default() += 1;
    }
    let mut sorted: Vec<usize> = counts.into_values().collect();
    sorted.sort_unstable_by(|a, b| b.cmp(a));
    let frequent: usize = sorted.iter().take(100).sum();
    assert!((15_000..35_000).contains(&frequent), "{frequent}");
    assert!(sorted.len() > 6_000, "{}", sorted.len());
}

#[test]
fn topics_are_never_the_short_words() {
    let lexicon = Lexicon::new(Lang::De);
    let mut dice = Dice::new(5, &[]);
    let short = &lexicon.words[..50];
    assert!(short.iter().any(|word| word == "und"));
    assert!((0..5_000).all(|_| !short.contains(&lexicon.topic(&mut dice).to_owned())));
}

#[test]
fn capitals_know_letters_beyond_ascii() {
    assert_eq!(capitalised("żona"), "Żona");
    assert_eq!(capitalised(""), "");
}
