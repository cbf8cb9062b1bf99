//! Which forms of words there are, and which of them are one word.
//!
//! Owns the term of every form: forms with one stem share the smallest of them
//! as their term, so neither the index nor a browser knows any stem. Where one
//! folded form comes from words with different stems, the smallest of those
//! words decides. Synonyms have terms of their own, which no form can be.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::page::IndexedPage;
use super::plan::{in_title, short_of};
use super::text::{Analyser, Word, each_lower};
use super::words::Synonyms;
use crate::model::script::is_unspaced;

/// What the terms of synonyms end with. So they stand beside the word of their
/// group that is most frequent, and who looks for that has both in one block.
pub(super) const CONCEPT: char = '=';

/// A word of a title has so many letters before one of them may be missed.
const MISSABLE: usize = 4;

/// The words of one language.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    /// The term of every form.
    pub terms: BTreeMap<String, String>,
    /// The terms of the synonyms of a word or phrase, folded, words joined by
    /// one space.
    pub synonyms: BTreeMap<String, Vec<String>>,
    /// The terms of words to ignore where they stand in a title, by form.
    in_title: BTreeMap<String, String>,
    /// The terms of words that a word of a title becomes where one of its
    /// letters is left out, by the form of the word in the title.
    shorter: BTreeMap<String, Vec<String>>,
    /// Sequences of terms that mean the same as others, by their first term.
    phrases: HashMap<String, Vec<(Vec<String>, String)>>,
}

/// All pages in words. Every word is written down once: pages have its number.
pub(super) struct Corpus {
    words: Vec<Word>,
    pages: Vec<Analysed>,
}

/// A page in words, by their number, field after field.
struct Analysed {
    words: Vec<u32>,
    ends: [usize; 5],
}

/// Gives every word a number.
struct Numbering<'a> {
    analyser: &'a Analyser,
    words: Vec<Word>,
    /// By the word in small letters; none where nothing is left of it.
    known: HashMap<String, Option<u32>>,
}

impl Corpus {
    /// The pages in words.
    pub(super) fn new(pages: &[IndexedPage], analyser: &Analyser) -> Self {
        let mut numbering = Numbering { analyser, words: Vec::new(), known: HashMap::new() };
        let pages = pages.iter().map(|page| Analysed::new(page, &mut numbering)).collect();
        Self { words: numbering.words, pages }
    }

    /// How often each term stands anywhere.
    fn frequencies(&self, lexicon: &Lexicon) -> HashMap<String, u32> {
        let mut counts = vec![0; self.words.len()];
        for number in self.pages.iter().flat_map(|page| &page.words) {
            counts[*number as usize] += 1;
        }
        let mut frequencies = HashMap::new();
        for (word, count) in self.words.iter().zip(counts) {
            if let Some(term) = lexicon.terms.get(&word.form) {
                *frequencies.entry(term.clone()).or_default() += count;
            }
        }
        frequencies
    }

    /// The forms of the title of a page.
    fn title<'c>(&'c self, page: &'c Analysed) -> impl Iterator<Item = &'c str> {
        page.field(0).iter().map(|word| self.words[*word as usize].form.as_str())
    }

    /// The terms of every page: those of its fields in their order, with those
    /// of synonyms among them.
    pub(super) fn terms<'l>(
        &'l self,
        lexicon: &'l Lexicon,
    ) -> impl Iterator<Item = [Vec<&'l str>; 5]> {
        let term = |word: &Word| lexicon.terms.get(&word.form).map(String::as_str);
        let terms: Vec<Option<&str>> = self.words.iter().map(term).collect();
        self.pages.iter().map(move |page| {
            std::array::from_fn(|field| {
                let words = page.field(field).iter();
                let plain = words.filter_map(|word| terms[*word as usize]).collect();
                let mut all = lexicon.with_synonyms(plain);
                if field == 0 {
                    all.extend(self.title(page).flat_map(|form| lexicon.of_title(form)));
                }
                all
            })
        })
    }
}

impl Analysed {
    fn new(page: &IndexedPage, numbering: &mut Numbering<'_>) -> Self {
        let mut words = Vec::new();
        let mut ends = [0; 5];
        numbering.add(&page.title, &mut words);
        ends[0] = words.len();
        page.sections.iter().for_each(|section| numbering.add(&section.heading, &mut words));
        ends[1] = words.len();
        page.keywords.iter().for_each(|keyword| numbering.add(keyword, &mut words));
        ends[2] = words.len();
        numbering.add(&page.summary, &mut words);
        ends[3] = words.len();
        page.sections.iter().for_each(|section| numbering.add(&section.text, &mut words));
        ends[4] = words.len();
        words.shrink_to_fit();
        Self { words, ends }
    }

    fn field(&self, at: usize) -> &[u32] {
        let start = if at == 0 { 0 } else { self.ends[at - 1] };
        &self.words[start..self.ends[at]]
    }
}

impl Numbering<'_> {
    fn add(&mut self, text: &str, out: &mut Vec<u32>) {
        each_lower(text, &mut |lower| {
            if let Some(known) = self.known.get(lower) {
                out.extend(known);
                return;
            }
            let number = self.analyser.word(lower).map(|word| {
                self.words.push(word);
                self.words.len() as u32 - 1
            });
            out.extend(number);
            self.known.insert(lower.to_owned(), number);
        });
    }
}

impl Lexicon {
    /// The lexicon of some pages.
    pub(super) fn new(corpus: &Corpus, analyser: &Analyser, synonyms: Option<&Synonyms>) -> Self {
        let mut words: BTreeMap<&str, &Word> = BTreeMap::new();
        for word in &corpus.words {
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
        let ignored = synonyms.into_iter().flat_map(|synonyms| &synonyms.ignore);
        let ignored = ignored.flat_map(|word| analyser.words(word));
        lexicon.in_title = ignored.map(|word| (word.form.clone(), in_title(&word.form))).collect();
        lexicon.shorter = lexicon.shorter(corpus);
        let Some(synonyms) = synonyms else { return lexicon };
        let frequencies = corpus.frequencies(&lexicon);
        let mut concepts = BTreeSet::new();
        for group in &synonyms.same {
            let mut members: Vec<Vec<Word>> =
                group.iter().map(|text| analyser.words(text)).collect();
            members.retain(|words| !words.is_empty());
            if let Some(mut concept) = lexicon.concept(&members, &frequencies) {
                // Groups that share their most frequent word are two all the same.
                while !concepts.insert(concept.clone()) {
                    concept.push(CONCEPT);
                }
                lexicon.group(&members, &concept, analyser, &first);
            }
        }
        lexicon
    }

    /// For each form of a title the words that it becomes with a letter left
    /// out. Forms that are no word are found by their likeness.
    fn shorter(&self, corpus: &Corpus) -> BTreeMap<String, Vec<String>> {
        let titles = corpus.pages.iter().flat_map(|page| corpus.title(page));
        let titles: BTreeSet<&str> = titles.collect();
        let shorter = titles.into_iter().map(|form| (form.to_owned(), self.shortened(form)));
        shorter.filter(|(_, terms)| !terms.is_empty()).collect()
    }

    fn shortened(&self, form: &str) -> Vec<String> {
        let count = form.chars().count();
        if count < MISSABLE || form.chars().any(is_unspaced) {
            return Vec::new();
        }
        let without = |at: usize| -> String {
            form.chars().enumerate().filter(|(other, _)| *other != at).map(|(_, c)| c).collect()
        };
        let shorter: BTreeSet<String> = (0..count).map(without).collect();
        let own = self.term(form);
        let words =
            shorter.iter().filter(|word| self.term(word).is_some_and(|term| own != Some(term)));
        words.map(|word| short_of(word, self.in_title.contains_key(word))).collect()
    }

    /// The terms that a form of a title has beside its own.
    fn of_title(&self, form: &str) -> impl Iterator<Item = &str> {
        let shorter = self.shorter.get(form).into_iter().flatten();
        self.in_title.get(form).into_iter().chain(shorter).map(String::as_str)
    }

    /// The term of a form.
    pub(super) fn term(&self, form: &str) -> Option<&str> {
        self.terms.get(form).map(String::as_str)
    }

    /// What a group of synonyms is called: its most frequent word.
    fn concept(&self, members: &[Vec<Word>], frequencies: &HashMap<String, u32>) -> Option<String> {
        let often = |name: &String| self.terms.get(name).and_then(|term| frequencies.get(term));
        let names = members.iter().map(|words| key(words));
        let name = names.min_by_key(|name| (Reverse(often(name).copied()), name.clone()))?;
        Some(format!("{name}{CONCEPT}"))
    }

    /// Makes a group of synonyms one more term.
    fn group(
        &mut self,
        members: &[Vec<Word>],
        concept: &str,
        analyser: &Analyser,
        stems: &HashMap<String, String>,
    ) {
        for words in members {
            let concepts = self.synonyms.entry(key(words)).or_default();
            if !concepts.iter().any(|known| known == concept) {
                concepts.push(concept.to_owned());
            }
            let terms: Option<Vec<String>> =
                words.iter().map(|word| stems.get(&analyser.stem(word)).cloned()).collect();
            if let Some(terms) = terms {
                let phrases = self.phrases.entry(terms[0].clone()).or_default();
                phrases.push((terms, concept.to_owned()));
            }
        }
    }

    /// The words and phrases that lead to the term of each group of synonyms.
    pub(super) fn by_concept(&self) -> BTreeMap<String, Vec<String>> {
        let mut all: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (words, concepts) in &self.synonyms {
            for concept in concepts {
                all.entry(concept.clone()).or_default().push(words.clone());
            }
        }
        all
    }

    /// Forgets the synonyms whose terms no page has.
    pub(super) fn forget_synonyms(&mut self, is_missing: &dyn Fn(&str) -> bool) {
        for concepts in self.synonyms.values_mut() {
            concepts.retain(|concept| !is_missing(concept));
        }
        self.synonyms.retain(|_, concepts| !concepts.is_empty());
    }

    /// Terms in the order of a text, with those of synonyms among them.
    fn with_synonyms<'l>(&'l self, plain: Vec<&'l str>) -> Vec<&'l str> {
        if self.phrases.is_empty() {
            return plain;
        }
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

    fn page(text: &str) -> IndexedPage {
        let section =
            crate::search::Section { text: text.to_owned(), ..crate::search::Section::default() };
        IndexedPage { sections: vec![section], ..IndexedPage::default() }
    }

    fn lexicon(text: &str, same: &[&[&str]]) -> Lexicon {
        let analyser = english();
        let corpus = Corpus::new(&[page(text)], &analyser);
        let same = same.iter().map(|group| group.iter().map(|&word| word.to_owned()).collect());
        let synonyms = Synonyms { same: same.collect(), ignore: Vec::new() };
        Lexicon::new(&corpus, &analyser, Some(&synonyms))
    }

    fn terms(lexicon: &Lexicon, text: &str) -> Vec<String> {
        let corpus = Corpus::new(&[page(text)], &english());
        let fields = corpus.terms(lexicon).next().expect("is a page");
        fields[4].iter().map(|&term| term.to_owned()).collect()
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
        assert_eq!(terms(&lexicon, "laid off"), ["laid", "sacked=", "off"]);
        assert_eq!(terms(&lexicon, "sacked"), ["sacked", "sacked="]);
        assert_eq!(terms(&lexicon, "laid and off"), ["laid", "and", "off"]);
        assert_eq!(lexicon.synonyms["paid off"], ["sacked="]);
    }

    #[test]
    fn groups_that_share_their_most_frequent_word_stay_two() {
        let lexicon =
            lexicon("pay pay wages severance", &[&["wages", "pay"], &["severance", "pay"]]);
        assert_eq!(lexicon.synonyms["pay"], ["pay=", "pay=="]);
        assert_eq!(lexicon.synonyms["wages"], ["pay="]);
        assert_eq!(lexicon.synonyms["severance"], ["pay=="]);
    }

    #[test]
    fn words_of_titles_stand_for_the_words_they_become_with_a_letter_left_out() {
        let analyser = english();
        let of_title = |title: &str, text: &str| {
            let page = IndexedPage { title: title.to_owned(), ..page(text) };
            let synonyms = Synonyms { same: Vec::new(), ignore: vec!["our".to_owned()] };
            let corpus = Corpus::new(&[page], &analyser);
            let lexicon = Lexicon::new(&corpus, &analyser, Some(&synonyms));
            let fields = corpus.terms(&lexicon).next().expect("is a page");
            fields[0].iter().map(|&term| term.to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(of_title("team", "tea"), ["team", "tea+"]);
        assert_eq!(of_title("your", "our"), ["your", "=our+"]);
        assert_eq!(of_title("team", "tam ea"), ["team", "tam+"], "two letters are left out");
        assert_eq!(of_title("works", "work"), ["work"], "both are one word");
        assert_eq!(of_title("the", "he"), ["the"], "too short");
        assert_eq!(of_title("tea", "team"), ["tea"], "a letter more");
    }

    #[test]
    fn words_that_no_page_has_have_no_term() {
        let lexicon = lexicon("one", &[&["", "?"]]);
        assert!(terms(&lexicon, "two").is_empty());
        assert!(lexicon.synonyms.is_empty());
    }
}
