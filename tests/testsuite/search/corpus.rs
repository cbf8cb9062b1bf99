//! Made-up pages and queries in eight languages, the same from every seed.

use pace::model::lang::LangTag;
use pace::search::{Cards, Extras, IndexedPage, Indexing, PinnedCard, Section, Vocabulary};

/// A language, letters to make its words of, and how its words end.
const LANGUAGES: [(&str, &[&str], &[&str]); 8] = [
    (
        "en",
        &["re", "dun", "dan", "pay", "tri", "bu", "nal", "wor", "ker", "ap", "ply", "no", "tice"],
        &["", "s", "ing", "ed", "y", "ies"],
    ),
    (
        "gd",
        &["o", "bair", "sga", "oil", "è", "ad", "tuar", "as", "dal", "co", "mhair", "le"],
        &["", "an", "ean", "ach"],
    ),
    (
        "pl",
        &["zwo", "lnie", "pra", "ca", "od", "pra", "wa", "żół", "ść", "umo", "wy", "łó", "dź"],
        &["", "a", "ie", "ów", "ami"],
    ),
    (
        "uk",
        &["зві", "ль", "нен", "ня", "ро", "бо", "та", "їж", "йо", "ґан", "пла", "ті"],
        &["", "а", "и", "ами", "у"],
    ),
    (
        "ro",
        &["con", "ce", "die", "re", "șo", "maj", "mun", "că", "sa", "la", "riu", "drep"],
        &["", "ul", "ului", "e", "i"],
    ),
    (
        "ar",
        &["ال", "عم", "وظي", "فة", "تسر", "يح", "حق", "وق", "أج", "را", "إش", "عار"],
        &["", "ات", "ون", "ين"],
    ),
    (
        "ur",
        &["نو", "کر", "ی", "تنخ", "واہ", "ملا", "زم", "حق", "وق", "برط", "رفی"],
        &["", "یں", "وں"],
    ),
    ("zh-Hans", &["裁", "员", "补", "偿", "通", "知", "工", "资", "福", "利", "法", "律"], &[""]),
];

/// The tags of all languages.
pub(crate) fn tags() -> impl Iterator<Item = &'static str> {
    LANGUAGES.iter().map(|(tag, ..)| *tag)
}

/// Numbers from a seed.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A number below another.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % end
    }

    fn one_of<'a, T>(&mut self, of: &'a [T]) -> &'a T {
        &of[self.below(of.len())]
    }
}

/// Words of a language, the frequent ones first.
fn lexicon(tag: &str, dice: &mut Dice, size: usize) -> Vec<String> {
    let (_, parts, endings) = LANGUAGES.iter().find(|(name, ..)| *name == tag).expect("is known");
    (0..size)
        .map(|_| {
            let stem: String = (0..2 + dice.below(2)).map(|_| *dice.one_of(parts)).collect();
            format!("{stem}{}", dice.one_of(endings))
        })
        .collect()
}

/// Everything that is indexed for a made-up language.
pub(crate) fn indexing(tag: &str, pages: usize, words: usize) -> Indexing {
    let mut dice = Dice::new(7);
    let lexicon = lexicon(tag, &mut dice, words);
    // Squares make some words far more frequent than others.
    let sentence = |dice: &mut Dice, count: usize| -> String {
        let words = (0..count).map(|_| {
            let at = dice.below(words) * dice.below(words) / words;
            lexicon[at].as_str()
        });
        words.collect::<Vec<_>>().join(" ")
    };
    let pages = (0..pages).map(|number| IndexedPage {
        path: format!("page-{number}"),
        href: format!("/page-{number}/"),
        title: sentence(&mut dice, 3),
        summary: sentence(&mut dice, 8),
        kind: ["page", "offer", "service", "section"][dice.below(4)],
        audience: vec![["individual", "employer"][dice.below(2)]],
        areas: Vec::new(),
        keywords: vec![sentence(&mut dice, 2)],
        date: (number % 13 == 5).then(|| format!("20{:02}-05-01", number % 27)),
        ended: number % 11 == 4,
        expires: (number % 17 == 3).then(|| "2026-11-21".to_owned()),
        sections: (0..3)
            .map(|at| Section {
                id: if at == 0 { String::new() } else { format!("part-{at}") },
                heading: if at == 0 { String::new() } else { sentence(&mut dice, 3) },
                text: {
                    let count = 20 + dice.below(60);
                    sentence(&mut dice, count)
                },
            })
            .collect(),
    });
    let pages: Vec<IndexedPage> = pages.collect();
    Indexing {
        tag: LangTag::new(tag).expect("is a tag"),
        vocabulary: vocabulary(&lexicon),
        extras: Extras {
            cards: Cards {
                crisis: Some(card("/help/", &["suicide", "end it all"])),
                crisis_elsewhere: Some(card("/help/", &["samobojstwo", "chce umrzec"])),
                finder: Some(card("/what-can-i-get/", &["redundancies pay", "entitled"])),
            },
            bilingual: [("zwolnienie".to_owned(), "redundancy".to_owned())].into(),
        },
        pages: pages.into(),
    }
}

/// A card for some words, and for two that count alone.
fn card(href: &str, words: &[&str]) -> PinnedCard {
    PinnedCard {
        href: href.to_owned(),
        title: "Help".to_owned(),
        words: words.iter().map(|&word| word.to_owned()).collect(),
        alone: vec!["cant go on".to_owned()],
    }
}

fn vocabulary(lexicon: &[String]) -> Vocabulary {
    let word = |at: usize| lexicon[at % lexicon.len()].clone();
    let same = (0..6).map(|at| {
        vec![
            word(at * 31),
            format!("{} {}", word(at * 17 + 3), word(at * 5 + 9)),
            word(at * 13 + 80),
        ]
    });
    let synonyms = pace::search::Synonyms { same: same.collect(), ignore: vec![word(0), word(2)] };
    Vocabulary { synonyms: Some(synonyms), ..Vocabulary::default() }
}

/// Queries of one to four words of the pages: whole, cut, misspelt, synonyms;
/// some of them end with a space, some are titles between quotation marks.
pub(crate) fn queries(indexing: &Indexing, count: usize) -> Vec<String> {
    let mut dice = Dice::new(11);
    let groups = indexing.vocabulary.synonyms.as_ref().map_or(&[][..], |words| &words.same);
    (0..count)
        .map(|_| {
            let words: Vec<String> =
                (0..1 + dice.below(4)).map(|_| word(indexing, groups, &mut dice)).collect();
            let page = dice.one_of(&indexing.pages);
            match dice.below(8) {
                0 => format!("\"{}\"", page.title),
                1 => format!("{} ", words.join(" ")),
                _ => words.join(" "),
            }
        })
        .collect()
}

fn word(indexing: &Indexing, groups: &[Vec<String>], dice: &mut Dice) -> String {
    let page = dice.one_of(&indexing.pages);
    let text = match page.sections.len() {
        0 => "",
        sections => &page.sections[dice.below(sections)].text,
    };
    let text = format!("{} {text}", page.title);
    let words: Vec<&str> = text.split_whitespace().collect();
    let word = *dice.one_of(&words);
    match dice.below(6) {
        0 if !groups.is_empty() => {
            let group = dice.below(groups.len());
            dice.one_of(&groups[group]).clone()
        }
        1 => cut(word, dice),
        2 => misspelt(word, dice),
        _ => word.to_owned(),
    }
}

fn cut(word: &str, dice: &mut Dice) -> String {
    let letters: Vec<char> = word.chars().collect();
    letters[..1 + dice.below(letters.len())].iter().collect()
}

fn misspelt(word: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = dice.below(letters.len());
    if dice.below(2) == 0 || at == 0 {
        letters.remove(at);
    } else {
        letters.swap(at - 1, at);
    }
    letters.into_iter().collect()
}
