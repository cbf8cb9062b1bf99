//! What words of a language are in the source language, as far as the site
//! itself says so: a reader finds pages that nobody has translated.
//!
//! Owns the small table that is made of the glossary, whose terms are given in
//! several languages, and of the titles and keywords of pages that are
//! translations of each other. Two words are taken as the same where they stand
//! on the same pages, on two at least, or one in the title of the other's page.
//! So the table errs; it is asked only for a reader whose own language has few
//! answers.

use std::collections::{BTreeMap, BTreeSet};

use super::text::Analyser;
use super::words::Vocabulary;
use crate::model::lang::{Lang, LangTag};
use crate::model::script::is_unspaced;
use crate::resolve::{DocId, Site};

/// How alike the pages of two words have to be; 1 are the same pages.
const ALIKE: f64 = 0.3;
/// How many words one word is put into.
const MOST: usize = 3;
/// Words of fewer letters say too little.
const SHORTEST: usize = 3;

/// One side of the table: how its words are read and which count for little.
pub(super) struct Side {
    analyser: Analyser,
    ignored: BTreeSet<String>,
    lang: Lang,
    tag: LangTag,
}

/// The pages on which a word stands.
type Places = BTreeMap<String, BTreeSet<usize>>;

impl Side {
    pub(super) fn new(lang: Lang, tag: &LangTag, vocabulary: &Vocabulary) -> Self {
        let analyser = Analyser::new(tag);
        let ignored = vocabulary.synonyms.iter().flat_map(|synonyms| &synonyms.ignore);
        let ignored = ignored.flat_map(|word| analyser.words(word)).map(|word| word.form).collect();
        Self { analyser, ignored, lang, tag: tag.clone() }
    }

    fn forms(&self, text: &str) -> Vec<String> {
        self.analyser.words(text).into_iter().map(|word| word.form).collect()
    }

    /// The words of some texts that mean something.
    fn words<'t>(&self, texts: impl Iterator<Item = &'t String>) -> Vec<String> {
        let words = texts.flat_map(|text| self.forms(text));
        words
            .filter(|word| !self.ignored.contains(word))
            .filter(|word| word.chars().all(is_unspaced) || word.chars().count() >= SHORTEST)
            .collect()
    }

    /// The words of the title of a page, and those of its keywords.
    fn of(&self, site: &Site, id: DocId) -> [Vec<String>; 2] {
        let common = &site.document(id).common;
        [self.words(std::iter::once(&common.title)), self.words(common.keywords.iter())]
    }
}

/// What words and phrases of a language, folded, are in the source language.
pub(super) fn bilingual(site: &Site, side: &Side, source: &Side) -> BTreeMap<String, String> {
    if side.lang == Lang::SOURCE {
        return BTreeMap::new();
    }
    let (mut ours, mut theirs) = (Places::new(), Places::new());
    let mut table = BTreeMap::new();
    for (at, group) in site.groups.iter().enumerate() {
        let Some((our, their)) = group.document(side.lang).zip(group.document(Lang::SOURCE)) else {
            continue;
        };
        let (our, their) = (side.of(site, our), source.of(site, their));
        for word in &our[0] {
            let title: Vec<&str> = their[0].iter().take(MOST).map(String::as_str).collect();
            table.entry(word.clone()).or_insert_with(|| title.join(" "));
        }
        for (words, places) in [(our, &mut ours), (their, &mut theirs)] {
            for word in words.into_iter().flatten() {
                places.entry(word).or_default().insert(at);
            }
        }
    }
    let sought = Sought::of(&theirs);
    for (word, places) in &ours {
        if let Some(best) = sought.best(places) {
            table.insert(word.clone(), best);
        }
    }
    table.retain(|word, words| !theirs.contains_key(word) && !words.is_empty());
    table.extend(glossary(site, side, source));
    table
}

/// Words and their pages, by word and by page: looking at every word for every
/// other would take a time that grows with the square of the vocabulary.
struct Sought<'p> {
    places: &'p Places,
    on_page: BTreeMap<usize, Vec<&'p String>>,
}

impl<'p> Sought<'p> {
    fn of(places: &'p Places) -> Self {
        let mut on_page: BTreeMap<usize, Vec<&String>> = BTreeMap::new();
        for (word, pages) in places {
            for page in pages {
                on_page.entry(*page).or_default().push(word);
            }
        }
        Self { places, on_page }
    }

    /// The words that stand on the same pages as another, two pages at least.
    fn best(&self, places: &BTreeSet<usize>) -> Option<String> {
        let mut shared: BTreeMap<&String, usize> = BTreeMap::new();
        for word in places.iter().filter_map(|page| self.on_page.get(page)).flatten() {
            *shared.entry(word).or_default() += 1;
        }
        best(shared, places, self.places)
    }
}

/// The best of words that share so many pages with those of another.
fn best(
    shared: BTreeMap<&String, usize>,
    places: &BTreeSet<usize>,
    theirs: &Places,
) -> Option<String> {
    let mut found: Vec<(f64, &String)> = Vec::new();
    for (word, both) in shared {
        let others = theirs.get(word).map_or(0, BTreeSet::len);
        let alike = (both * both) as f64 / (places.len() * others) as f64;
        if both > 1 && alike >= ALIKE {
            found.push((alike, word));
        }
    }
    found.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| a.1.cmp(b.1)));
    let most = found.first()?.0;
    found.retain(|(alike, _)| *alike >= most / 2.0);
    let words: Vec<&str> = found.iter().take(MOST).map(|(_, word)| word.as_str()).collect();
    Some(words.join(" "))
}

/// The terms of the glossary and their other forms.
fn glossary(site: &Site, side: &Side, source: &Side) -> Vec<(String, String)> {
    let mut pairs = Vec::new();
    for entry in site.data.glossary.values() {
        let term = &entry.value;
        let Some(english) = term.term.get(&source.tag) else { continue };
        let forms = term.forms.as_ref().and_then(|forms| forms.get(&side.tag));
        let own = term.term.get(&side.tag).into_iter().chain(forms.into_iter().flatten());
        for text in own {
            let key = side.forms(text).join(" ");
            let value = source.forms(english).join(" ");
            if !key.is_empty() && key != value {
                pairs.push((key, value));
            }
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn places(words: &[(&str, &[usize])]) -> Places {
        words
            .iter()
            .map(|(word, pages)| ((*word).to_owned(), pages.iter().copied().collect()))
            .collect()
    }

    #[test]
    fn a_word_is_what_stands_on_the_same_pages() {
        let theirs = places(&[("notice", &[1, 2, 3]), ("pay", &[1, 2, 3, 4, 5]), ("tax", &[9])]);
        let sought = Sought::of(&theirs);
        assert_eq!(sought.best(&[1, 2, 3].into()).as_deref(), Some("notice pay"));
        assert_eq!(sought.best(&[9].into()), None, "one page says too little");
    }

    #[test]
    fn a_word_that_stands_elsewhere_is_nothing() {
        let theirs = places(&[("pay", &[1, 2, 3, 4, 5, 6, 7, 8]), ("tax", &[9])]);
        let sought = Sought::of(&theirs);
        assert_eq!(sought.best(&[1].into()), None, "far rarer than the other");
        assert_eq!(sought.best(&[20].into()), None);
    }
}
