//! What templates see of links and lists.

use serde::Serialize;

/// A link with the text to show.
#[derive(Clone, Debug, Serialize)]
pub struct LinkView {
    /// What it is called.
    pub title: String,
    /// Where it leads.
    pub href: String,
    /// The language of the title, where it is not the reader's.
    pub lang: Option<String>,
    /// The direction of the title, where it is not the page's.
    pub dir: Option<&'static str>,
}

/// A page in a list.
#[derive(Clone, Debug, Serialize)]
pub struct CardView {
    /// Its title.
    pub title: String,
    /// Its summary.
    pub summary: Option<String>,
    /// Where it is.
    pub href: String,
    /// Its kind.
    pub kind: &'static str,
    /// The language of title and summary, where it is not the reader's.
    pub lang: Option<String>,
    /// The direction of title and summary, where it is not the page's.
    pub dir: Option<&'static str>,
}

/// Which part of a long list a page shows.
#[derive(Clone, Debug, Serialize)]
pub struct PaginationView {
    /// This part, from 1.
    pub number: u32,
    /// How many there are.
    pub total: u32,
    /// The part before.
    pub previous: Option<String>,
    /// The part after.
    pub next: Option<String>,
}

/// A word that lists what carries it.
#[derive(Clone, Debug, Serialize)]
pub struct TermView {
    /// How it is said to the reader.
    pub title: String,
    /// The page that lists what carries it.
    pub href: String,
    /// How many pages carry it.
    pub count: usize,
    /// The language of the word, where it is not the reader's.
    pub lang: Option<String>,
    /// The direction of the word, where it is not the page's.
    pub dir: Option<&'static str>,
}

/// A sort of words by which pages are listed.
#[derive(Clone, Debug, Serialize)]
pub struct FacetView {
    /// `audience`, `stage`, `need`, `area`, `sector`, `size`, `approach`,
    /// `year` or `tag`.
    pub facet: &'static str,
    /// How the sort is called.
    pub title: String,
    /// Its words.
    pub terms: Vec<TermView>,
}

/// Pages whose titles begin with the same letter.
#[derive(Clone, Debug, Serialize)]
pub struct LetterView {
    /// The letter; empty in writing that has none, and for digits.
    pub letter: String,
    /// The pages.
    pub pages: Vec<CardView>,
}

/// A word that needs explaining.
#[derive(Clone, Debug, Serialize)]
pub struct GlossaryView {
    /// Its name in `glossary.yaml` and in addresses.
    pub id: String,
    /// The word.
    pub term: String,
    /// What it means.
    pub meaning: String,
    /// The page that says more.
    pub page: Option<LinkView>,
    /// The language of word and meaning, where it is not the reader's.
    pub lang: Option<String>,
    /// The direction of word and meaning, where it is not the page's.
    pub dir: Option<&'static str>,
}

/// A form of a page.
#[derive(Clone, Debug, Serialize)]
pub struct FormatView {
    /// `text`, `bsl`, `easy-read`, `audio` or `large-print`.
    pub format: &'static str,
    /// Where it is.
    pub href: String,
    /// Whether the reader is reading it now.
    pub current: bool,
    /// The language it is in, where it is not the reader's.
    pub lang: Option<String>,
}

/// A council area in the list of all areas.
#[derive(Clone, Debug, Serialize)]
pub struct AreaChoiceView {
    /// Its page.
    pub link: LinkView,
    /// Its other names that are shown, each with its language.
    pub names: Vec<AreaNameView>,
    /// Towns, islands and old counties in it.
    pub towns: Vec<String>,
    /// Names that only a search knows, such as misspellings.
    pub also: Vec<String>,
}

/// A name in a language.
#[derive(Clone, Debug, Serialize)]
pub struct AreaNameView {
    /// The name.
    pub name: String,
    /// Its language.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
}
