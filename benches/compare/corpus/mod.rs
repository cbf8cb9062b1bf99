//! The pages that are built: made up from a seed, the same bytes every time.
//!
//! Owns [`Corpus`]: which pages, sections and tags there are, and what stands
//! in them. Pages are made one at a time, since the memory of this process is
//! a floor under the memory that the system reports for those it starts. How
//! a tool wants its files to lie is told in `hugo` and `pace`.

pub(crate) mod dice;
pub(crate) mod prose;
pub(crate) mod words;

pub(crate) use words::Lang;

use dice::Dice;
use words::{Lexicon, capitalised};

/// How many tags there are.
pub(crate) const TAGS: usize = 200;

/// The folders of sections, and what they are called in each language.
pub(crate) const SECTIONS: [(&str, [&str; 4]); 20] = [
    ("advice", ["Advice", "Porady", "Beratung", "Conseils"]),
    ("benefits", ["Benefits", "Zasiłki", "Leistungen", "Prestations"]),
    ("budgeting", ["Budgeting", "Budżet domowy", "Haushaltsplan", "Budget"]),
    ("careers", ["Careers", "Kariera", "Beruf", "Carrières"]),
    ("childcare", ["Childcare", "Opieka nad dziećmi", "Kinderbetreuung", "Garde d’enfants"]),
    ("contracts", ["Contracts", "Umowy", "Verträge", "Contrats"]),
    ("debt", ["Debt", "Długi", "Schulden", "Dettes"]),
    ("disability", ["Disability", "Niepełnosprawność", "Behinderung", "Handicap"]),
    ("energy", ["Energy", "Energia", "Energie", "Énergie"]),
    ("health", ["Health", "Zdrowie", "Gesundheit", "Santé"]),
    ("housing", ["Housing", "Mieszkanie", "Wohnen", "Logement"]),
    ("insurance", ["Insurance", "Ubezpieczenia", "Versicherung", "Assurance"]),
    ("learning", ["Learning", "Nauka", "Lernen", "Formation"]),
    ("migration", ["Migration", "Migracja", "Zuwanderung", "Migrations"]),
    ("notice", ["Notice", "Wypowiedzenie", "Kündigung", "Préavis"]),
    ("pensions", ["Pensions", "Emerytury", "Rente", "Retraites"]),
    ("savings", ["Savings", "Oszczędności", "Ersparnisse", "Épargne"]),
    ("tax", ["Tax", "Podatki", "Steuern", "Impôts"]),
    ("transport", ["Transport", "Komunikacja", "Verkehr", "Transports"]),
    ("volunteering", ["Volunteering", "Wolontariat", "Ehrenamt", "Bénévolat"]),
];

/// A seeded corpus.
#[derive(Debug)]
pub(crate) struct Corpus {
    seed: u64,
    groups: usize,
    lexicons: Vec<(Lang, Lexicon)>,
    tags: Vec<String>,
}

/// A file of content: where it lies below the content folder, and its parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct ContentFile {
    /// Its path, with slashes.
    pub(crate) path: String,
    /// Its language.
    pub(crate) lang: Lang,
    /// Lines of front matter that each language has for itself.
    pub(crate) own: String,
    /// Lines of front matter that are the same in all languages.
    pub(crate) shared: String,
    /// Its Markdown.
    pub(crate) body: String,
}

impl ContentFile {
    /// The page that it is in one language: its path without language and
    /// ending.
    pub(crate) fn page(&self) -> &str {
        let path = self.path.split_once('/').map_or("", |(_, path)| path);
        path.strip_suffix(".md").unwrap_or(path)
    }

    /// The file with all of its front matter.
    pub(crate) fn whole(&self) -> String {
        ["---\n", &self.own, &self.shared, "---\n\n", &self.body].concat()
    }

    /// The file with what it has for itself.
    pub(crate) fn without_shared(&self) -> String {
        ["---\n", &self.own, "---\n\n", &self.body].concat()
    }
}

/// What all translations of a page have in common.
struct Group {
    section: &'static str,
    slug: String,
    date: String,
    tags: Vec<usize>,
}

impl Corpus {
    /// The corpus of `seed` with `pages` pages; a rest that does not fill all
    /// languages is left out. Home and section pages come on top.
    pub(crate) fn new(seed: u64, pages: usize) -> Self {
        let lexicons: Vec<_> =
            Lang::ALL.into_iter().map(|lang| (lang, Lexicon::new(lang))).collect();
        let mut tags: Vec<String> = Vec::with_capacity(TAGS);
        let mut dice = Dice::new(seed, &[u64::MAX]);
        if let Some((_, source)) = lexicons.first() {
            while tags.len() < TAGS {
                let word = source.topic(&mut dice);
                if !tags.iter().any(|tag| tag == word) {
                    tags.push(word.to_owned());
                }
            }
        }
        Self { seed, groups: pages / Lang::ALL.len(), lexicons, tags }
    }

    /// How many pages there are, home and section pages not counted.
    pub(crate) fn pages(&self) -> usize {
        self.groups * Lang::ALL.len()
    }

    /// Every file of content, made when it is asked for.
    pub(crate) fn files(&self) -> impl Iterator<Item = ContentFile> {
        self.lexicons.iter().flat_map(move |(lang, lexicon)| {
            let fronts = self.front_pages(*lang, lexicon);
            let pages = (0..self.groups).map(move |group| self.page(*lang, lexicon, group));
            fronts.into_iter().chain(pages)
        })
    }

    /// The home page and the pages of sections in one language.
    fn front_pages(&self, lang: Lang, lexicon: &Lexicon) -> Vec<ContentFile> {
        let mut dice = Dice::new(self.seed, &[lang as u64, u64::MAX]);
        let home = (String::new(), "Handbook");
        let sections = SECTIONS.iter().map(|(folder, titles)| {
            let title = titles.get(lang as usize).copied().unwrap_or(folder);
            (["/", folder].concat(), title)
        });
        std::iter::once(home)
            .chain(sections)
            .map(|(folder, title)| {
                let summary = sentence(lexicon, &mut dice, 12);
                let path = [lang.tag(), &folder, "/_index.md"].concat();
                let own = own_lines(title, &summary);
                ContentFile { path, lang, own, shared: String::new(), body: String::new() }
            })
            .collect()
    }

    fn page(&self, lang: Lang, lexicon: &Lexicon, number: usize) -> ContentFile {
        let group = self.group(number);
        let mut dice = Dice::new(self.seed, &[number as u64, lang as u64]);
        let title_words = dice.between(3, 7);
        let title: Vec<&str> = (0..title_words).map(|_| lexicon.topic(&mut dice)).collect();
        let title = capitalised(&title.join(" "));
        let summary = sentence(lexicon, &mut dice, 18);
        let mut shared = ["date: ", &group.date, "\ntags:\n"].concat();
        for tag in group.tags {
            let tag = self.tags.get(tag).map_or("", String::as_str);
            shared.push_str(&["  - ", tag, "\n"].concat());
        }
        let links = self.links(number, &mut dice);
        let body = prose::body(lexicon, &mut dice, links);
        let path = [lang.tag(), "/", group.section, "/", &group.slug, ".md"].concat();
        ContentFile { path, lang, own: own_lines(&title, &summary), shared, body }
    }

    fn group(&self, number: usize) -> Group {
        let mut dice = Dice::new(self.seed, &[number as u64]);
        let (section, _) = SECTIONS[number % SECTIONS.len()];
        let topic = self.lexicons.first().map_or("", |(_, lexicon)| lexicon.topic(&mut dice));
        let slug = format!("{topic}-{number}");
        let date = format!(
            "20{:02}-{:02}-{:02}",
            dice.between(15, 25),
            dice.between(1, 12),
            dice.between(1, 28)
        );
        let mut tags: Vec<usize> = Vec::new();
        let wanted = dice.between(3, 5);
        while tags.len() < wanted {
            let tag = dice.below(TAGS);
            if !tags.contains(&tag) {
                tags.push(tag);
            }
        }
        Group { section, slug, date, tags }
    }

    /// Five to eight addresses of pages, in the source language as an author
    /// writes them; a corpus of one page links to itself.
    fn links(&self, number: usize, dice: &mut Dice) -> Vec<String> {
        (0..dice.between(5, 8))
            .map(|_| {
                let step = 1 + dice.below(self.groups.saturating_sub(1).max(1));
                let target = self.group((number + step) % self.groups.max(1));
                ["/", target.section, "/", &target.slug, "/"].concat()
            })
            .collect()
    }
}

fn own_lines(title: &str, summary: &str) -> String {
    format!("title: \"{title}\"\nsummary: \"{summary}\"\n")
}

fn sentence(lexicon: &Lexicon, dice: &mut Dice, words: usize) -> String {
    let words: Vec<&str> = (0..words).map(|_| lexicon.word(dice)).collect();
    capitalised(&words.join(" ")) + "."
}
