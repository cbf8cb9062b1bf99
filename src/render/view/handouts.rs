//! What templates see of what is printed, shown and handed out.

use serde::Serialize;

use super::{DownloadView, LinkView};

/// What a pack has beyond every page.
#[derive(Clone, Debug, Serialize)]
pub struct PackView {
    /// Its pages in order.
    pub parts: Vec<PartView>,
    /// `a4`, `a5`, `tri-fold` or `poster`.
    pub paper: &'static str,
    /// Whether the parts stand whole on the page; else they are named only.
    pub whole: bool,
    /// Whether the source language stands beside the reader's.
    pub bilingual: bool,
    /// How many of its parts are not in the reader's language.
    pub untranslated: usize,
    /// Whom it is for, as words of the vocabulary.
    pub audience: Vec<&'static str>,
    /// When in a response it is used, as words of the vocabulary.
    pub when: Vec<&'static str>,
    /// How old it is, and what it says.
    pub state: HandoutState,
    /// The homes of all languages; for a poster only.
    pub homes: Vec<HomeCodeView>,
}

/// A page in a pack.
#[derive(Clone, Debug, Serialize)]
pub struct PartView {
    /// Its title.
    pub title: String,
    /// One sentence that says what it is good for.
    pub summary: Option<String>,
    /// Its own page.
    pub href: String,
    /// Its kind.
    pub kind: &'static str,
    /// The language of title and summary, where it is not the reader's.
    pub lang: Option<String>,
    /// The direction of title and summary, where it is not the page's.
    pub dir: Option<&'static str>,
    /// Its `id` in the pack.
    pub anchor: String,
    /// The address of its own page, as people say it.
    pub address: String,
    /// A QR code that leads to its own page.
    pub qr: Option<String>,
    /// A machine translated it and nobody has reviewed it.
    pub machine: bool,
    /// What has changed in its source since the translation was accepted.
    pub stale: Vec<LinkView>,
    /// The page in the source language, where that stands beside it.
    pub beside: Option<String>,
}

/// How far a pack or a presentation can be relied on: it says what its pages
/// said on the day on which it was made.
#[derive(Clone, Debug, Default, Serialize)]
pub struct HandoutState {
    /// Its version.
    pub version: Option<String>,
    /// The day for which it was made.
    pub made: String,
    /// The first day on which one of its pages or facts is to be looked at again.
    pub review_by: Option<String>,
    /// It as files to download.
    pub files: Vec<DownloadView>,
    /// The facts it states, each with its age, in the order of their names.
    pub facts: Vec<FactSourceView>,
    /// The services whose numbers it gives.
    pub services: Vec<ServiceAgeView>,
    /// What changed, the latest first.
    pub changes: Vec<RevisionView>,
}

/// A fact, who says it and when.
#[derive(Clone, Debug, Serialize)]
pub struct FactSourceView {
    /// The value in the reader's language.
    pub text: String,
    /// Who says so.
    pub source: String,
    /// The date or age of the source, in words.
    pub as_of: String,
    /// The language of source and date, where it is not the reader's.
    pub lang: Option<String>,
    /// The direction of them, where it is not the page's.
    pub dir: Option<&'static str>,
    /// The day on which a person checked it at the source.
    pub checked: Option<String>,
}

/// A service whose number is given, and how old that is.
#[derive(Clone, Debug, Serialize)]
pub struct ServiceAgeView {
    /// The service and its page.
    pub link: LinkView,
    /// The day on which a person checked it at the source.
    pub checked: Option<String>,
}

/// What changed in a version.
#[derive(Clone, Debug, Serialize)]
pub struct RevisionView {
    /// The day.
    pub date: String,
    /// What changed.
    pub what: String,
    /// The language of that, where it is not the reader's.
    pub lang: Option<String>,
    /// Its direction, where it is not the page's.
    pub dir: Option<&'static str>,
}

/// The home page of a language, to be found by somebody who has only paper.
#[derive(Clone, Debug, Serialize)]
pub struct HomeCodeView {
    /// The tag of the language.
    pub tag: String,
    /// Its own name.
    pub name: String,
    /// Its direction.
    pub dir: &'static str,
    /// The whole address of the home page.
    pub href: String,
    /// The same as people say it.
    pub address: String,
    /// The QR code that leads there.
    pub qr: Option<String>,
}

/// What a presentation has beyond every page.
#[derive(Clone, Debug, Serialize)]
pub struct PresentationView {
    /// How many minutes it takes.
    pub minutes: Option<u16>,
    /// When in a response it is used, as words of the vocabulary.
    pub when: Vec<&'static str>,
    /// The page of its slides.
    pub slides: String,
    /// How many slides there are.
    pub count: usize,
    /// All that is on the slides and said with them, as plain paragraphs.
    pub transcript: Vec<String>,
    /// Its recording, where there is one.
    pub recording: Option<RecordingView>,
    /// How old it is, and what it says.
    pub state: HandoutState,
}

/// A recording of a presentation.
#[derive(Clone, Debug, Serialize)]
pub struct RecordingView {
    /// Its address.
    pub href: String,
    /// Whether it is a file of the site, which can be played here.
    pub own: bool,
    /// The file with its captions.
    pub captions: Option<String>,
    /// The day on which it was recorded.
    pub date: Option<String>,
}

/// The slides of a presentation.
#[derive(Clone, Debug, Serialize)]
pub struct SlidesView {
    /// The presentation itself.
    pub talk: String,
    /// The address of the presentation as people say it.
    pub address: String,
    /// A QR code that leads to the presentation.
    pub qr: Option<String>,
    /// How many slides there are, with the first, which is the title.
    pub count: usize,
}

/// What partners take away, by who uses it and when.
#[derive(Clone, Debug, Serialize)]
pub struct LibraryView {
    /// Everything once: packs, then presentations, then templates.
    pub all: Vec<LibraryItemView>,
    /// Everything, under what it is read by: each item once for every word that
    /// it carries.
    pub shelves: Vec<LibraryShelfView>,
    /// What changed last, the latest first.
    pub changed: Vec<LibraryItemView>,
}

/// What carries one word.
#[derive(Clone, Debug, Serialize)]
pub struct LibraryShelfView {
    /// `audience` or `when`.
    pub by: &'static str,
    /// The word of the vocabulary.
    pub word: &'static str,
    /// What carries it, packs first.
    pub items: Vec<LibraryItemView>,
}

/// Something that partners take away.
#[derive(Clone, Debug, Serialize)]
pub struct LibraryItemView {
    /// Its title.
    pub title: String,
    /// One sentence that says what it is good for.
    pub summary: Option<String>,
    /// Where it is.
    pub href: String,
    /// `template`, `pack` or `presentation`.
    pub kind: &'static str,
    /// The language of title, summary and preview, where it is not the reader's.
    pub lang: Option<String>,
    /// The direction of them, where it is not the page's.
    pub dir: Option<&'static str>,
    /// What it is made of: parts, slides or headings, the first few.
    pub preview: Vec<PreviewView>,
    /// Its version.
    pub version: Option<String>,
    /// The last change.
    pub changed: Option<RevisionView>,
}

/// A line of what something is made of.
#[derive(Clone, Debug, Serialize)]
pub struct PreviewView {
    /// What it says.
    pub text: String,
    /// The language of that.
    pub lang: String,
    /// Its direction.
    pub dir: &'static str,
}
