//! What the texts of the first hits say: whether phrases stand in them, and how
//! close the words of a query stand together.
//!
//! Owns what is done to hits after they were ranked. It reads texts, which a
//! browser has to fetch, so it looks at few: five are fetched to be shown
//! anyhow. A phrase is looked for where all its words stand, and in the best of
//! these pages alone where they are very many.

use std::collections::BTreeSet;

use super::error::SearchError;
use super::format::PageText;
use super::plan::{Dictionary, Plan, Slot};
use super::rank::{Hit, sort};
use super::text::Analyser;

/// How many hits are looked at for words that stand close together.
const FIRST: usize = 5;
/// How many pages with all words of a phrase are looked at for it.
const READ: usize = 60;
/// What a page gains whose words all stand close together.
const CLOSE: f64 = 0.15;
/// What a page gains whose title is the query, word for word.
const NAMED: f64 = 0.5;
/// How many words further on the next word of a query still is close.
const REACH: usize = 3;

/// Where the texts of pages come from.
pub trait Shown {
    /// What is shown of a page.
    ///
    /// # Errors
    /// If its file is missing or damaged.
    fn page(&self, page: u32) -> Result<PageText, SearchError>;

    /// The pages that have the term of a form.
    ///
    /// # Errors
    /// If a file is missing or damaged.
    fn holding(&self, form: &str) -> Result<BTreeSet<u32>, SearchError>;
}

/// Drops hits without the phrases of a query, and puts those of the first hits
/// forward in which its words stand together.
///
/// # Errors
/// If a text is missing or damaged.
pub fn settle<I: Shown + Dictionary>(
    mut hits: Vec<Hit>,
    plan: &Plan,
    analyser: &Analyser,
    shown: &I,
) -> Result<Vec<Hit>, SearchError> {
    if !plan.phrases.is_empty() {
        for form in sought(plan, shown) {
            let pages = shown.holding(form)?;
            hits.retain(|hit| pages.contains(&hit.page));
        }
        hits.truncate(READ);
        let mut kept = Vec::new();
        for hit in hits {
            let texts = forms(&shown.page(hit.page)?, analyser);
            if plan.phrases.iter().all(|phrase| stands(phrase, &texts)) {
                kept.push(hit);
            }
        }
        hits = kept;
    }
    if plan.words.len() > 1 {
        let first = hits.len().min(FIRST);
        for hit in &mut hits[..first] {
            let texts = forms(&shown.page(hit.page)?, analyser);
            let named = likeness(&plan.words, &texts[0]);
            hit.score *= 1.0 + CLOSE * closeness(&plan.slots, &texts) + NAMED * named * named;
        }
        sort(&mut hits[..first]);
    }
    Ok(hits)
}

/// The forms of phrases that tell pages apart: words to ignore stand everywhere.
fn sought<'p>(plan: &'p Plan, dictionary: &dyn Dictionary) -> BTreeSet<&'p str> {
    let forms = plan.phrases.iter().flatten().map(String::as_str);
    forms.filter(|form| !dictionary.is_ignored(form)).collect()
}

/// The forms of every text of a page.
fn forms(page: &PageText, analyser: &Analyser) -> Vec<Vec<String>> {
    let sections = page.sections.iter().flat_map(|(_, heading, text)| [heading, text]);
    let texts = [&page.title, &page.summary].into_iter().chain(sections);
    texts.map(|text| analyser.words(text).into_iter().map(|word| word.form).collect()).collect()
}

fn stands(phrase: &[String], texts: &[Vec<String>]) -> bool {
    texts.iter().any(|text| text.windows(phrase.len()).any(|words| words == phrase))
}

/// How much of a title and of a query is the same, in any order.
fn likeness(words: &[String], title: &[String]) -> f64 {
    let same = title.iter().filter(|form| words.contains(form)).count();
    same.min(words.len()) as f64 / title.len().max(words.len()) as f64
}

/// The share of neighbours in a query that are close somewhere in a text.
fn closeness(slots: &[Slot], texts: &[Vec<String>]) -> f64 {
    if slots.len() < 2 {
        return 0.0;
    }
    let mut close = BTreeSet::new();
    for text in texts {
        // For each slot the place where a word of it stood last.
        let mut last: Vec<Option<usize>> = vec![None; slots.len()];
        for (place, form) in text.iter().enumerate() {
            for at in (0..slots.len()).filter(|at| slots[*at].has(form)) {
                last[at] = Some(place);
                let before = at.checked_sub(1).and_then(|before| last[before]);
                if before.is_some_and(|before| (1..=REACH).contains(&(place - before))) {
                    close.insert(at);
                }
            }
        }
    }
    close.len() as f64 / (slots.len() - 1) as f64
}

impl Slot {
    /// Whether a form is one of its words, or very like one. Forms of a term
    /// may stand in a block that a browser has not read, so letters decide.
    fn has(&self, form: &str) -> bool {
        self.words.iter().chain(self.terms.keys()).any(|word| is_alike(word, form))
    }
}

/// Whether two forms are the same but for their endings.
fn is_alike(a: &str, b: &str) -> bool {
    let same = a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count();
    let (a, b) = (a.chars().count(), b.chars().count());
    let (rest, other) = (a - same, b - same);
    let is_mostly = same >= 4 && 4 * same >= 3 * a.min(b) && rest <= 4 && other <= 4;
    rest + other == 0 || same >= 3 && rest + other == 1 || is_mostly
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::lang::LangTag;
    use crate::search::plan::Form;

    struct Texts(Vec<&'static str>);

    impl Shown for Texts {
        fn page(&self, page: u32) -> Result<PageText, SearchError> {
            let text = self.0.get(page as usize);
            let text = text.ok_or_else(|| SearchError::Missing(page.to_string()))?;
            Ok(PageText { summary: (*text).to_owned(), ..PageText::default() })
        }

        fn holding(&self, form: &str) -> Result<BTreeSet<u32>, SearchError> {
            let is_in = |text: &str| text.to_lowercase().split(' ').any(|word| word == form);
            let pages = (0..).zip(&self.0).filter(|(_, text)| is_in(text));
            Ok(pages.map(|(page, _)| page).collect())
        }
    }

    impl Dictionary for Texts {
        fn form(&self, _: &str) -> Result<Option<Form>, SearchError> {
            Ok(None)
        }

        fn beginning(&self, _: &str) -> Result<Vec<Form>, SearchError> {
            Ok(Vec::new())
        }

        fn ending(&self, _: &str) -> Result<Vec<(String, u32)>, SearchError> {
            Ok(Vec::new())
        }

        fn synonyms(&self, _: &str) -> &[String] {
            &[]
        }

        fn is_ignored(&self, word: &str) -> bool {
            word == "your"
        }
    }

    fn plan(words: &[&str], phrases: &[&[&str]]) -> Plan {
        let owned = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect();
        let slot = |word: &&str| Slot { words: owned(&[word]), ..Slot::default() };
        Plan {
            slots: words.iter().map(slot).collect(),
            phrases: phrases.iter().map(|phrase| owned(phrase)).collect(),
            words: owned(words),
        }
    }

    fn order(texts: &[&'static str], plan: &Plan) -> Result<Vec<u32>, SearchError> {
        let analyser = Analyser::new(&LangTag::new("en").expect("is a tag"));
        let hits = (0..texts.len() as u32).map(|page| Hit { page, score: 1.0 }).collect();
        let hits = settle(hits, plan, &analyser, &Texts(texts.to_vec()))?;
        Ok(hits.into_iter().map(|hit| hit.page).collect())
    }

    #[test]
    fn words_side_by_side_come_before_words_apart() {
        let plan = plan(&["notice", "pay"], &[]);
        let texts = ["pay on one day and much later a notice", "Notice of the pay", "Pay a notice"];
        assert_eq!(order(&texts, &plan).expect("are read"), [1, 0, 2]);
    }

    #[test]
    fn a_title_that_is_the_query_counts_whatever_stands_between() {
        let all = |words: &[&str]| words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>();
        let words = all(&["what", "is", "pace"]);
        assert!((likeness(&words, &all(&["what", "pace", "is"])) - 1.0).abs() < 1e-9);
        assert!(likeness(&words, &all(&["what", "pace", "can", "do", "is"])) < 0.7);
        assert!(likeness(&words, &[]).abs() < 1e-9);
    }

    #[test]
    fn a_phrase_has_to_stand_as_it_was_typed() {
        let plan = plan(&["notice", "pay"], &[&["notice", "pay"]]);
        let texts = ["notice and pay", "your Notice pay", "pay notice"];
        assert_eq!(order(&texts, &plan).expect("are read"), [1]);
        assert_eq!(order(&["other"], &plan).expect("are read"), [0_u32; 0]);
    }

    #[test]
    fn a_phrase_is_looked_for_where_all_its_words_stand() {
        let plan = plan(&["your", "notice", "pay"], &[&["your", "notice", "pay"]]);
        let mut texts = vec!["notice of something"; 3 * READ];
        texts.extend(["pay your notice", "this is your notice pay"]);
        assert_eq!(order(&texts, &plan).expect("are read"), [3 * READ as u32 + 1]);
    }

    #[test]
    fn one_word_reads_no_text_and_a_text_that_is_missing_is_told_of() {
        let hits = || vec![Hit { page: 9, score: 1.0 }];
        let analyser = Analyser::new(&LangTag::new("en").expect("is a tag"));
        let settled = |plan: &Plan| settle(hits(), plan, &analyser, &Texts(Vec::new()));
        assert_eq!(settled(&plan(&["pay"], &[])).expect("needs no text"), hits());
        assert!(matches!(settled(&plan(&["a", "b"], &[])), Err(SearchError::Missing(_))));
    }

    #[test]
    fn endings_may_differ_and_beginnings_may_not() {
        for (a, b) in [("redundant", "redundancies"), ("pay", "pays"), ("working", "works")] {
            assert!(is_alike(a, b) && is_alike(b, a), "{a} {b}");
        }
        for (a, b) in
            [("company", "compare"), ("notice", "nothing"), ("internet", "interview"), ("", "a")]
        {
            assert!(!is_alike(a, b) && !is_alike(b, a), "{a} {b}");
        }
    }
}
