//! Rules that a resolved site has to keep before it is published.
//!
//! Owns one rule a file. A rule reads the [`Scope`] and says what it finds; it
//! changes nothing. Mistakes that make a page impossible to understand are told
//! where they are found, by the stage that finds them; what each code means
//! stands in [`diag::codes`](crate::diag::codes).
//!
//! There are two lists. What a site is held to on every build is cheap and told
//! by [`Memory::check`]; what takes a look at every sentence, or at everything
//! that would be published, is told by [`advise`] when somebody asks for it.

mod blanks;
mod budgets;
mod calculators;
mod channels;
mod contradictions;
mod contrast;
mod days;
mod dialling;
mod downloads;
mod dropped;
mod ended;
mod facts;
mod feeds;
mod finder;
mod freshness;
mod furniture;
mod glossary;
mod handouts;
mod headings;
mod images;
mod lacking;
mod language;
mod links;
mod literals;
mod live;
mod lost;
mod marks;
mod mend;
mod missing;
mod needs;
mod numbers;
mod orphans;
mod outside;
mod owners;
mod parity;
mod phone;
mod prose;
mod read_first;
mod reading;
mod report;
mod running;
mod short;
mod strings;
mod sums;
mod tags;
mod templates;
mod titles;
mod translations;
mod unused;
mod usage;

pub use budgets::{Weighed, abridged, budgets, weight};
pub use downloads::downloads;
pub use feeds::{feed, json_ld};
pub use mend::mendable;
pub use reading::{Reading, read};
pub use report::{REVIEWS, ReportFile, report};
pub use usage::{Files, Usage, external, files_of};

use std::collections::{BTreeSet, HashMap};
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::diag::Diagnostics;
use crate::i18n::{Formatters, Languages, Messages};
use crate::parse::Document;
use crate::resolve::Site;

/// A text of the theme.
#[derive(Clone, Copy, Debug)]
pub struct ThemeText<'s> {
    /// Its file, for diagnostics.
    pub file: &'s Arc<str>,
    /// What stands in it.
    pub text: &'s str,
}

/// Everything that rules look at.
#[derive(Clone, Copy)]
pub struct Scope<'s> {
    /// The site.
    pub site: &'s Site,
    /// Its languages.
    pub languages: &'s Languages,
    /// Its texts.
    pub messages: &'s Messages,
    /// Its dates and numbers.
    pub formatters: &'s Formatters,
}

/// A rule about one document.
type DocumentRule = fn(&Document, &mut Diagnostics);

/// A rule about the site as a whole.
type SiteRule = fn(&Scope<'_>, &mut Diagnostics);

/// The rules that look at one document at a time.
const DOCUMENT_RULES: [DocumentRule; 8] = [
    contradictions::check,
    headings::check,
    images::check,
    links::check,
    marks::check,
    dropped::check,
    outside::check,
    phone::check,
];

/// What a site is held to on every build, beside titles that tell pages apart.
const SITE_RULES: [SiteRule; 17] = [
    blanks::check,
    facts::check,
    translations::check,
    missing::check,
    channels::check,
    channels::unreachable,
    ended::check,
    channels::usable,
    freshness::check,
    calculators::check,
    handouts::check,
    needs::check,
    live::check,
    templates::check,
    lost::check,
    outside::elsewhere,
    read_first::check,
];

/// A rule with the codes that it tells.
type Advice = (SiteRule, &'static [&'static str]);

/// What takes a look at every sentence, or matters less.
const ADVICE: [Advice; 11] = [
    (lacking::check, &["translation-lacks-field"]),
    (orphans::check, &["orphan-page"]),
    (finder::check, finder::CODES),
    (unused::check, &["unused-image", "unused-service"]),
    (owners::check, &["owner-missing"]),
    (reading::check, &["long-sentences", "reading-age"]),
    (glossary::check, &["unexplained-term"]),
    (literals::check, &["literal-date", "literal-sum"]),
    (language::check, &["wrong-language", "wrong-script"]),
    (parity::check, &["translation-differs"]),
    (furniture::check, &["translation-differs"]),
];

/// The codes of what is told of the theme and the site's own texts.
const OF_THE_THEME: [&str; 3] = ["unused-message", "low-contrast", "contrast-unknown"];

/// What was found before: a document that has not changed is not looked at
/// again.
#[derive(Default)]
pub struct Memory(Vec<Noted>);

/// A document, and what there is to know of it alone.
type Noted = (Arc<Document>, Arc<Notes>);

/// What there is to know of one document alone.
struct Notes {
    found: Diagnostics,
    /// Its title in the form in which it is compared with others.
    title: String,
    /// What is a telephone number if a fact says so.
    shorts: Vec<short::Short>,
}

impl Memory {
    /// Checks what a site is held to on every build.
    pub fn check(&mut self, scope: &Scope<'_>) -> Diagnostics {
        let moved = OnceLock::new();
        let noted = |(document, at): (&Arc<Document>, usize)| -> Noted {
            let same = |(before, _): &&Noted| Arc::ptr_eq(before, document);
            // Most stand where they stood before.
            let known = self.0.get(at).filter(same).or_else(|| {
                let moved = moved.get_or_init(|| self.by_file());
                moved.get(&*document.file).copied().filter(same)
            });
            known.cloned().unwrap_or_else(|| (document.clone(), Arc::new(of_document(document))))
        };
        let documents = &scope.site.documents;
        let places = (0..documents.len()).into_par_iter();
        let all: Vec<Noted> = documents.par_iter().zip(places).map(noted).collect();
        let found: Vec<Diagnostics> = SITE_RULES
            .par_iter()
            .map(|rule| {
                let mut found = Diagnostics::new();
                rule(scope, &mut found);
                found
            })
            .collect();
        let mut diagnostics = Diagnostics::new();
        for (_, notes) in &all {
            diagnostics.extend(notes.found.iter().cloned());
        }
        found.into_iter().for_each(|found| diagnostics.extend(found));
        titles::check(
            all.iter().map(|(document, notes)| (&**document, &*notes.title)),
            &mut diagnostics,
        );
        short::check(
            scope,
            all.iter().map(|(document, notes)| (&**document, &*notes.shorts, &notes.found)),
            &mut diagnostics,
        );
        self.0 = all;
        diagnostics
    }

    fn by_file(&self) -> HashMap<&str, &Noted> {
        self.0.iter().map(|noted| (&*noted.0.file, noted)).collect()
    }
}

/// Which advice is asked for.
#[derive(Clone, Copy, Debug)]
pub enum Asked<'a> {
    /// All there is.
    All,
    /// That of some codes alone.
    Codes(&'a BTreeSet<&'a str>),
}

impl Asked<'_> {
    /// Whether any of these codes is asked for.
    #[must_use]
    pub fn any(self, codes: &[&str]) -> bool {
        match self {
            Self::All => true,
            Self::Codes(asked) => codes.iter().any(|code| asked.contains(code)),
        }
    }
}

/// Checks what somebody asks for who wants to know how good a site is.
#[must_use]
pub fn advise(
    scope: &Scope<'_>,
    templates: &[ThemeText<'_>],
    styles: &[ThemeText<'_>],
    asked: Asked<'_>,
) -> Diagnostics {
    let mut diagnostics = Diagnostics::new();
    for (rule, _) in ADVICE.iter().filter(|(_, codes)| asked.any(codes)) {
        rule(scope, &mut diagnostics);
    }
    if asked.any(&OF_THE_THEME) {
        strings::check(scope, templates, &mut diagnostics);
        contrast::check(styles, &mut diagnostics);
    }
    diagnostics
}

fn of_document(document: &Document) -> Notes {
    let mut found = Diagnostics::new();
    for rule in DOCUMENT_RULES {
        rule(document, &mut found);
    }
    let title = titles::compared(&document.common.title);
    Notes { found, title, shorts: short::of(document) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::codes;

    /// The codes that the files of some rules name.
    fn named(files: &[&str]) -> BTreeSet<&'static str> {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/check");
        let mut found = BTreeSet::new();
        for file in files {
            let text = std::fs::read_to_string(folder.join(file)).expect("is a file");
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            found.extend(text.split('"').filter_map(codes::find).map(|code| code.code));
        }
        found
    }

    #[test]
    fn the_codes_of_all_advice_are_known() {
        let listed: BTreeSet<&str> =
            ADVICE.iter().flat_map(|(_, codes)| codes.iter().copied()).collect();
        let rules = ["lacking", "orphans", "finder", "unused", "owners", "reading", "glossary"];
        let rules = rules.into_iter().chain(["literals", "language", "parity", "furniture"]);
        let files: Vec<String> = rules.map(|rule| format!("{rule}.rs")).collect();
        let files: Vec<&str> = files.iter().map(String::as_str).collect();
        assert_eq!(listed, named(&files));
        assert_eq!(named(&["strings.rs", "contrast.rs"]), BTreeSet::from(OF_THE_THEME));
    }

    #[test]
    fn what_is_not_asked_for_is_not_told() {
        let asked = BTreeSet::from(["literal-sum"]);
        assert!(Asked::Codes(&asked).any(&["literal-date", "literal-sum"]));
        assert!(!Asked::Codes(&asked).any(&["orphan-page"]));
        assert!(Asked::All.any(&["orphan-page"]));
    }
}
