//! Words of four languages: the real short ones, and longer ones made up of
//! the syllables and endings of each language.
//!
//! Owns [`Lang`] and [`Lexicon`]. A word is drawn by its rank, as Zipf found
//! for real text, so that a few words make up most of a page and most words
//! are rare; tools that intern or index words meet what they would in life.

use std::collections::BTreeSet;

use super::dice::Dice;

/// How many different words a language has.
pub(crate) const VOCABULARY: usize = 12_000;

/// A language of the corpus; the first is the source language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Lang {
    /// English.
    En,
    /// Polish.
    Pl,
    /// German.
    De,
    /// French.
    Fr,
}

impl Lang {
    /// Every language, the source language first.
    pub(crate) const ALL: [Self; 4] = [Self::En, Self::Pl, Self::De, Self::Fr];

    /// The language that content is written in; others are translations.
    pub(crate) const SOURCE: Self = Self::En;

    /// Its tag.
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Pl => "pl",
            Self::De => "de",
            Self::Fr => "fr",
        }
    }

    fn sounds(self) -> &'static Sounds {
        match self {
            Self::En => &EN,
            Self::Pl => &PL,
            Self::De => &DE,
            Self::Fr => &FR,
        }
    }
}

/// What the words of a language are made of.
struct Sounds {
    short: &'static str,
    onsets: &'static str,
    vowels: &'static str,
    closings: &'static str,
    endings: &'static str,
    /// One longer word in how many starts with a capital.
    capital: Option<usize>,
}

const EN: Sounds = Sounds {
    short: "the of and to a in is you that it for on with as are this be at or from your we can not \
            by have an will they if all more when who which about how their what up may one our out \
            so there do some no these any help time work pay need first after before people week day \
            also ask tell most only other over each between where under should new own still",
    onsets: "b bl br c ch cl cr d dr f fl fr g gr h j l m n p pl pr qu r s sh sl sp st t th tr v w",
    vowels: "a e i o u a e i o ai ea ee oa ou",
    closings: "n r l s t nd st ng ck m nt rd",
    endings: "ing ed er ly tion ment ness s ance al ive able",
    capital: None,
};

const PL: Sounds = Sounds {
    short: "i w nie na to się z do że jest o jak co ale po tak za od przez ich być może lub oraz ten \
            dla czy już są przy pod bez jej jego tylko gdy kto który która pan pani praca dzień tydzień \
            czas pomoc sobie tam tu więc jeśli każdy nasz swój bardzo można trzeba przed między gdzie",
    onsets: "b br c cz d dr g gł h j k kr l ł m n p pr prz r rz s st sz ś t tr w z ż ch dz kł zw",
    vowels: "a e i o u y a o e ó ą ę ia ie",
    closings: "n r l s t k m ć ś ń w j st",
    endings: "ość anie owy ego ach ami ów enie ka ek ać nik stwo owa",
    capital: None,
};

const DE: Sounds = Sounds {
    short: "der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es \
            an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum \
            war haben nur oder aber vor zur bis mehr durch man sein wurde wenn können Tag Woche Hilfe \
            Arbeit Zeit Geld wir Ihre Ihnen uns dort hier jede ohne unter zwischen gegen seit",
    onsets: "b bl br d dr f fl g gr h k kl kr l m n p pf r s sch schl sp st str t tr v w z zw qu",
    vowels: "a e i o u ä ö ü ei ie au eu a e i",
    closings: "n r l s t nd st ng ck m ch ft rt tz ß",
    endings: "ung heit keit lich ig en er isch schaft bar nis tum",
    capital: Some(3),
};

const FR: Sounds = Sounds {
    short: "de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il \
            sont avec ou son lui nous comme mais on tout vous si leur fait être deux même ses aux cette \
            peut sans ont ces bien où votre vos aide temps jour semaine travail après avant entre chez \
            sous aussi très chaque autre premier encore toujours donc quand notre elle",
    onsets: "b bl br c ch cl cr d dr f fl fr g gr j l m n p pl pr qu r s t tr v gn ph",
    vowels: "a e i o u é è ê ai au eau eu oi ou ie",
    closings: "n r l s t nt rs c m ll sse gne",
    endings: "tion ment eur euse age ité able ique er ée ance aire ière",
    capital: None,
};

/// The words of one language, the most frequent first.
#[derive(Debug)]
pub(crate) struct Lexicon {
    /// Every word once.
    pub(crate) words: Vec<String>,
    /// The share of text that each word and those before it make up.
    shares: Vec<f64>,
}

impl Lexicon {
    /// The words of `lang`. They are the same for every seed, as a language is.
    pub(crate) fn new(lang: Lang) -> Self {
        let sounds = lang.sounds();
        let mut dice = Dice::new(u64::from_be_bytes(*b"lexicon\0"), &[lang as u64]);
        let mut words: Vec<String> = Vec::with_capacity(VOCABULARY);
        let mut known = BTreeSet::new();
        let mut learn = |word: String, words: &mut Vec<String>| {
            if known.insert(word.clone()) {
                words.push(word);
            }
        };
        for word in sounds.short.split_whitespace() {
            learn(word.to_owned(), &mut words);
        }
        let syllables = Syllables::new(sounds);
        while words.len() < VOCABULARY {
            let word = syllables.word(&mut dice);
            match sounds.capital {
                Some(times) if dice.once_in(times) => learn(capitalised(&word), &mut words),
                _ => learn(word, &mut words),
            }
        }
        let mut total = 0.0;
        let mut shares: Vec<f64> = (0..words.len())
            .map(|rank| {
                total += 1.0 / (rank as f64 + 2.7);
                total
            })
            .collect();
        shares.iter_mut().for_each(|share| *share /= total);
        Self { words, shares }
    }

    /// A word, frequent ones more often.
    pub(crate) fn word(&self, dice: &mut Dice) -> &str {
        let point = dice.fraction();
        let rank = self.shares.partition_point(|&share| share <= point);
        self.words.get(rank).map_or("", String::as_str)
    }

    /// A word that says what a text is about: none of the very frequent.
    pub(crate) fn topic(&self, dice: &mut Dice) -> &str {
        const FREQUENT: usize = 120;
        let rank = FREQUENT + dice.below(self.words.len().saturating_sub(FREQUENT));
        self.words.get(rank).map_or("", String::as_str)
    }
}

/// The parts of words, taken apart once.
struct Syllables {
    onsets: Vec<&'static str>,
    vowels: Vec<&'static str>,
    closings: Vec<&'static str>,
    endings: Vec<&'static str>,
}

impl Syllables {
    fn new(sounds: &'static Sounds) -> Self {
        let parts = |list: &'static str| list.split_whitespace().collect();
        Self {
            onsets: parts(sounds.onsets),
            vowels: parts(sounds.vowels),
            closings: parts(sounds.closings),
            endings: parts(sounds.endings),
        }
    }

    fn word(&self, dice: &mut Dice) -> String {
        let mut word = String::new();
        for syllable in 0..dice.between(1, 3) {
            if syllable > 0 || !dice.once_in(8) {
                word.push_str(dice.pick(&self.onsets));
            }
            word.push_str(dice.pick(&self.vowels));
            if dice.once_in(2) {
                word.push_str(dice.pick(&self.closings));
            }
        }
        if !dice.once_in(3) {
            word.push_str(dice.pick(&self.endings));
        }
        word
    }
}

/// `word` with a capital at its start.
pub(crate) fn capitalised(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
