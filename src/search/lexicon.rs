//! Which forms of words there are, and which of them are one word.
//!
//! Owns the term of every form: forms with one stem share the smallest of them
//! as their term, so neither the index nor a browser knows any stem. Where one
//! folded form comes from words with different stems, the smallest of those
//! words decides. Synonyms have terms of their own, which no form can be.

use std::collections::{BTreeMap, HashMap};

use super::page::IndexedPage;
use super::text::{Analyser, Word};
use super::words::Synonyms;

/// What the terms of synonyms begin with.
pub(super) const CONCEPT: char = '=';

/// The words of one language.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// The term of every form.
    pub terms: BTreeMap<String, String>,
    /// The terms of the synonyms of a word or phrase, folded, words joined by
    /// one space.
    pub synonyms: BTreeMap<String, Vec<String>>,
    /// Sequences of terms that mean the same as others, by their first term.
    phrases: HashMap<String, Vec<(Vec<String>, String)>>,
}

/// A page in words.
pub(super) struct Analysed {
    pub(super) title: Vec<Word>,
    pub(super) headings: Vec<Word>,
    pub(super) keywords: Vec<Word>,
    pub(super) summary: Vec<Word>,
    pub(super) body: Vec<Word>,
}

impl Analysed {
    pub(super) fn new(page: &IndexedPage, analyser: &Analyser) -> Self {
        let all = |texts: &mut dyn Iterator<Item = &String>| {
            texts.flat_map(|text| analyser.words(text)).collect()
        };
        Self {
            title: analyser.words(&page.title),
            headings: all(&mut page.sections.iter().map(|section| &section.heading)),
            keywords: all(&mut page.keywords.iter()),
            summary: analyser.words(&page.summary),
            body: all(&mut page.sections.iter().map(|section| &section.text)),
        }
    }

    /// The fields in their order.
    pub(super) fn fields(&self) -> [&[Word]; 5] {
        [&self.title, &self.headings, &self.keywords, &self.summary, &self.body]
    }
}

impl Lexicon {
    /// The lexicon of some pages.
    pub(super) fn new(
        pages: &[Analysed],
        analyser: &Analyser,
        synonyms: Option<&Synonyms>,
    ) -> Self {
        let mut words: BTreeMap<&str, &Word> = BTreeMap::new();
        for word in pages.iter().flat_map(Analysed::fields).flatten() {
            let known = words.entry(&word.form).or_insert(word);
            if word.lower < known.lower {
                *known = word;
            }
        }
        let mut first: HashMap<String, String> = HashMap::new();
        let mut terms = BTreeMap::new();
        for (form, word) in words {
            let term = first.entry(analyser.stem(word)).or_insert_with(|| form.to_owned());
            terms.insert(form.to_owned(), term.clone());
        }
        let mut lexicon = Self { terms, ..Self::default() };
        for group in synonyms.iter().flat_map(|synonyms| &synonyms.same) {
            lexicon.group(group, analyser, &first);
        }
        lexicon
    }

    /// Makes a group of synonyms one more term.
    fn group(&mut self, group: &[String], analyser: &Analyser, stems: &HashMap<String, String>) {
        let members: Vec<Vec<Word>> = group.iter().map(|text| analyser.words(text)).collect();
        let names = members.iter().map(|words| key(words));
        let Some(name) = names.filter(|name| !name.is_empty()).min() else { return };
        let concept = format!("{CONCEPT}{name}");
        for words in members.iter().filter(|words| !words.is_empty()) {
            let concepts = self.synonyms.entry(key(words)).or_default();
            if !concepts.contains(&concept) {
                concepts.push(concept.clone());
            }
            let terms: Option<Vec<String>> =
                words.iter().map(|word| stems.get(&analyser.stem(word)).cloned()).collect();
            if let Some(terms) = terms {
                let phrases = self.phrases.entry(terms[0].clone()).or_default();
                phrases.push((terms, concept.clone()));
            }
        }
    }

    /// Forgets the synonyms whose terms no page has.
    pub(super) fn forget_synonyms(&mut self, is_missing: &dyn Fn(&str) -> bool) {
        for concepts in self.synonyms.values_mut() {
            concepts.retain(|concept| !is_missing(concept));
        }
        self.synonyms.retain(|_, concepts| !concepts.is_empty());
    }

    /// The terms of a text, those of synonyms among them.
    pub(super) fn terms_of<'l>(&'l self, words: &[Word]) -> Vec<&'l str> {
        let plain: Vec<&str> = words
            .iter()
            .filter_map(|word| self.terms.get(&word.form))
            .map(String::as_str)
            .collect();
        let mut all = Vec::with_capacity(plain.len());
        for (at, term) in plain.iter().enumerate() {
            all.push(*term);
            for (phrase, concept) in self.phrases.get(*term).into_iter().flatten() {
                let here = plain[at..].iter().take(phrase.len());
                if here.len() == phrase.len() && here.zip(phrase).all(|(a, b)| a == b) {
                    all.push(concept);
                }
            }
        }
        all
    }
}

fn key(words: &[Word]) -> String {
    words.iter().map(|word| word.form.as_str()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::lang::LangTag;

    fn english() -> Analyser {
        Analyser::new(&LangTag::new("en").expect("is a tag"))
    }

    fn lexicon(text: &str, same: &[&[&str]]) -> Lexicon {
        let analyser = english();
        let body = analyser.words(text);
        let page = Analysed {
            title: Vec::new(),
            headings: Vec::new(),
            keywords: Vec::new(),
            summary: Vec::new(),
            body,
        };
        let same = same.iter().map(|group| group.iter().map(|&word| word.to_owned()).collect());
        let synonyms = Synonyms { same: same.collect(), ignore: Vec::new() };
        Lexicon::new(&[page], &analyser, Some(&synonyms))
    }

    fn terms(lexicon: &Lexicon, text: &str) -> Vec<String> {
        lexicon.terms_of(&english().words(text)).into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn the_smallest_form_stands_for_all() {
        let lexicon = lexicon("redundancy redundancies redundant", &[]);
        assert_eq!(lexicon.terms["redundancy"], "redundancies");
        assert_eq!(lexicon.terms["redundancies"], "redundancies");
    }

    #[test]
    fn synonyms_are_found_as_phrases_in_any_form() {
        let lexicon =
            lexicon("She was laid off and sacked", &[&["laid off", "sacked", "paid off"]]);
        assert_eq!(terms(&lexicon, "laid off"), ["laid", "=laid off", "off"]);
        assert_eq!(terms(&lexicon, "sacked"), ["sacked", "=laid off"]);
        assert_eq!(terms(&lexicon, "laid and off"), ["laid", "and", "off"]);
        assert_eq!(lexicon.synonyms["paid off"], ["=laid off"]);
    }

    #[test]
    fn words_that_no_page_has_have_no_term() {
        let lexicon = lexicon("one", &[&["", "?"]]);
        assert!(terms(&lexicon, "two").is_empty());
        assert!(lexicon.synonyms.is_empty());
    }
}
