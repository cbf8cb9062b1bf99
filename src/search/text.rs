//! From a text to the words that are looked up: one code path for pages and
//! queries.
//!
//! Owns what a word is and how it is folded. Stemming needs a library that a
//! browser does not have, so it stands apart ([`Analyser::stem`]) and is used
//! for pages only; a query finds stems through the vocabulary.

use frostem::{Algorithm, Stemmer};
use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use crate::model::lang::LangTag;
use crate::model::script::is_unspaced;

/// Words are cut after so many characters.
const LONGEST: usize = 32;

/// Letters that a decomposition would take apart and that are letters of their
/// own to their readers.
pub(super) const KEPT: &str = "йїў";

/// Letters that no decomposition folds, and what is searched in their place.
/// It is handed to the browser as data.
pub(super) const FOLDED: &[(char, &str)] = &[
    ('ß', "ss"),
    ('æ', "ae"),
    ('ð', "d"),
    ('ø', "o"),
    ('þ', "th"),
    ('đ', "d"),
    ('ħ', "h"),
    ('ı', "i"),
    ('ł', "l"),
    ('œ', "oe"),
    ('ς', "σ"),
    ('ґ', "г"),
    ('آ', "ا"),
    ('أ', "ا"),
    ('إ', "ا"),
    ('ٱ', "ا"),
    ('ؤ', "و"),
    ('ئ', "ي"),
    ('ة', "ه"),
    ('ۃ', "ه"),
    ('ہ', "ه"),
    ('ھ', "ه"),
    ('ى', "ي"),
    ('ی', "ي"),
    ('ے', "ي"),
    ('ک', "ك"),
    ('ـ', ""),
];

/// The article that Arabic writes together with its word, and how many letters
/// have to be left without it.
pub(super) const ARABIC_ARTICLE: (&str, usize) = ("ال", 3);

/// What reads the texts of one language.
#[derive(Clone, Copy)]
pub struct Analyser {
    stemmer: Option<Stemmer>,
    article: Option<(&'static str, usize)>,
}

/// A word as it was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// In small letters, for the stemmer.
    pub lower: String,
    /// Folded: the form that stands in the vocabulary.
    pub form: String,
}

impl Analyser {
    /// What reads a language. A language without a stemmer works without.
    #[must_use]
    pub fn new(tag: &LangTag) -> Self {
        let language = tag.as_str().split('-').next().unwrap_or_default();
        let stemmer = Algorithm::from_name(language).ok().map(Stemmer::new);
        let article = (language == "ar").then_some(ARABIC_ARTICLE);
        Self { stemmer, article }
    }

    /// The article that is cut off words of this language.
    #[must_use]
    pub fn article(&self) -> Option<(&'static str, usize)> {
        self.article
    }

    /// The words of a text, in order.
    ///
    /// ```
    /// use pace::model::lang::LangTag;
    /// use pace::search::Analyser;
    ///
    /// let polish = Analyser::new(&LangTag::new("pl").unwrap());
    /// let forms: Vec<String> = polish.words("Zwolnień, ŁÓDŹ!").into_iter().map(|w| w.form).collect();
    /// assert_eq!(forms, ["zwolnien", "lodz"]);
    /// ```
    #[must_use]
    pub fn words(&self, text: &str) -> Vec<Word> {
        let mut words = Vec::new();
        each_lower(text, &mut |lower| words.extend(self.word(lower)));
        words
    }

    /// A word in small letters with its form; nothing where the form is empty.
    pub(super) fn word(&self, lower: &str) -> Option<Word> {
        let form = if lower.chars().all(is_unspaced) { lower.to_owned() } else { self.fold(lower) };
        (!form.is_empty()).then(|| Word { lower: lower.to_owned(), form })
    }

    /// Whether a text ends inside a word that may go on.
    #[must_use]
    pub fn is_unfinished(text: &str) -> bool {
        text.chars().next_back().is_some_and(is_of_word)
    }

    /// The folded stem of a word.
    #[must_use]
    pub fn stem(&self, word: &Word) -> String {
        match &self.stemmer {
            Some(stemmer) => self.fold(&stemmer.stem(&word.lower)),
            None => word.form.clone(),
        }
    }

    fn fold(&self, word: &str) -> String {
        if word.is_ascii() {
            return word.to_owned();
        }
        let mut out = String::with_capacity(word.len());
        for c in word.nfc() {
            if KEPT.contains(c) {
                out.push(c);
                continue;
            }
            for c in std::iter::once(c).nfd().filter(|c| !is_accent(*c)) {
                match FOLDED.iter().find(|(letter, _)| *letter == c) {
                    Some((_, folded)) => out.push_str(folded),
                    None => out.push(c),
                }
            }
        }
        let out: String = out.nfc().collect();
        match self.article.and_then(|(article, least)| Some((out.strip_prefix(article)?, least))) {
            Some((rest, least)) if rest.chars().count() >= least => rest.to_owned(),
            _ => out,
        }
    }
}

/// Hands over the words of a text in small letters, one after the other: runs of
/// letters, or pairs of letters where words are not set apart.
pub(super) fn each_lower(text: &str, take: &mut dyn FnMut(&str)) {
    let lower = if text.is_ascii() {
        text.to_lowercase()
    } else {
        text.nfc().filter(|c| !is_silent(*c)).collect::<String>().to_lowercase()
    };
    let lower = lower.replace(['\'', '`'], "");
    for run in lower.split(|c: char| !is_of_word(c)).filter(|run| !run.is_empty()) {
        if run.is_ascii() {
            take(&run[..run.len().min(LONGEST)]);
            continue;
        }
        let letters: Vec<char> = run.chars().collect();
        for part in letters.chunk_by(|a, b| is_unspaced(*a) == is_unspaced(*b)) {
            if is_unspaced(part[0]) {
                for pair in part.windows(2.min(part.len())) {
                    take(&pair.iter().collect::<String>());
                }
            } else {
                take(&part.iter().take(LONGEST).collect::<String>());
            }
        }
    }
}

/// Signs inside words that nobody types twice the same way: apostrophes, soft
/// hyphens, joiners and marks of direction.
fn is_silent(c: char) -> bool {
    matches!(c, '\'' | '`' | '\u{ad}' | '\u{b4}' | '\u{2bc}' | '\u{2018}' | '\u{2019}' | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || is_combining_mark(c)
}

/// Marks that people leave out. In other scripts marks carry vowels.
fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}'
        | '\u{64b}'..='\u{65f}' | '\u{670}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn forms(tag: &str, text: &str) -> Vec<String> {
        let analyser = Analyser::new(&LangTag::new(tag).expect("is a tag"));
        analyser.words(text).into_iter().map(|word| word.form).collect()
    }

    fn stems(tag: &str, text: &str) -> Vec<String> {
        let analyser = Analyser::new(&LangTag::new(tag).expect("is a tag"));
        analyser.words(text).iter().map(|word| analyser.stem(word)).collect()
    }

    #[test]
    fn case_accents_and_apostrophes_make_no_difference() {
        assert_eq!(
            forms("en", "Employer’s don't CAFÉ cafe\u{301} can´t can‘t can`t"),
            ["employers", "dont", "cafe", "cafe", "cant", "cant", "cant"]
        );
        assert_eq!(forms("pl", "żółć"), forms("pl", "zolc"));
        assert_eq!(forms("ro", "șomaj şomaj"), ["somaj", "somaj"]);
    }

    #[test]
    fn letters_of_their_own_are_kept() {
        assert_eq!(forms("uk", "Їжа й ґанок"), ["їжа", "й", "ганок"]);
        assert_ne!(forms("uk", "їжа"), forms("uk", "іжа"));
    }

    #[test]
    fn arabic_and_urdu_spellings_meet() {
        assert_eq!(forms("ar", "الوَظِيفَة"), forms("ar", "وظيفه"));
        assert_eq!(forms("ur", "نوکری"), forms("ur", "نوكري"));
        assert_eq!(forms("ar", "الى"), ["الي"], "too short to lose two letters");
        assert_eq!(forms("ur", "الوقت"), ["الوقت"], "the article is Arabic's");
    }

    #[test]
    fn scripts_without_spaces_become_pairs() {
        assert_eq!(forms("zh-Hans", "裁员补偿 PACE"), ["裁员", "员补", "补偿", "pace"]);
        assert_eq!(forms("zh-Hans", "钱"), ["钱"]);
    }

    #[test]
    fn stems_join_the_forms_of_a_word() {
        assert_eq!(stems("en", "redundancy redundancies"), ["redund", "redund"]);
        let polish = stems("pl", "zwolnienia zwolnieniu");
        assert_eq!(polish[0], polish[1]);
        assert_eq!(stems("gd", "obair"), ["obair"]);
    }

    #[test]
    fn what_is_no_word_is_nothing() {
        for text in ["", "   ", "?!…", "\u{202e}\u{200f}", "\u{0}\u{7}", "---", "'"] {
            assert!(forms("en", text).is_empty(), "{text:?}");
        }
    }

    #[test]
    fn long_words_are_cut_and_marks_of_direction_do_not_split() {
        assert_eq!(forms("en", &"a".repeat(10_000))[0].len(), LONGEST);
        assert_eq!(forms("en", "re\u{ad}dun\u{200f}dant"), ["redundant"]);
        assert_eq!(forms("en", "__proto__"), ["proto"]);
    }

    #[test]
    fn a_word_goes_on_until_something_ends_it() {
        assert!(Analyser::is_unfinished("redun"));
        assert!(!Analyser::is_unfinished("redundancy "));
        assert!(!Analyser::is_unfinished(""));
    }
}
