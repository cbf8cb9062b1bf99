//! Pages in the language they say they are in.
//!
//! Owns `wrong-script` and `wrong-language`. Both are guesses from letters, so
//! they never stop a build. Quotations may be in any language: what to say on
//! the telephone is in English.

use std::collections::BTreeMap;

use rayon::prelude::*;
use whatlang::{Detector, Lang as Known, Script};

use super::Scope;
use super::prose::{Passage, passages, place_of_title};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::body::{NodeId, NodeKind};
use crate::model::lang::Lang;
use crate::parse::Document;
use crate::resolve::DocId;

/// A text with fewer letters says too little of its language.
const FEWEST: usize = 100;

/// A page with so many letters has some of its own script.
const FEWEST_OF_PAGE: usize = 40;

/// What is known of the languages of a site.
struct Tongues {
    /// How each is called by those who guess.
    known: BTreeMap<Lang, Known>,
    /// Its script, where letters can tell.
    scripts: BTreeMap<Lang, Script>,
    detector: Detector,
}

pub(super) fn check(scope: &Scope<'_>, diagnostics: &mut Diagnostics) {
    let tongues = Tongues::of(scope);
    let site = scope.site;
    let found: Vec<Diagnostics> = (0..site.documents.len() as u32)
        .into_par_iter()
        .map(|at| tongues.judge(scope, DocId(at)))
        .collect();
    diagnostics.extend(found.into_iter().flatten());
}

impl Tongues {
    fn of(scope: &Scope<'_>) -> Self {
        let languages = || scope.languages.iter();
        let known: BTreeMap<Lang, Known> = languages()
            .filter_map(|language| Some((language.lang, guessed(language.tag.as_str())?)))
            .collect();
        let scripts = languages()
            .filter_map(|one| Some((one.lang, script(&scope.languages.script(one.lang)?)?)))
            .collect();
        let detector = Detector::with_allowlist(known.values().copied().collect());
        Self { known, scripts, detector }
    }

    fn judge(&self, scope: &Scope<'_>, id: DocId) -> Diagnostics {
        let document = scope.site.document(id);
        let mut found = Diagnostics::new();
        let tag = &scope.languages.get(document.lang).tag;
        let mut own = passages(scope.site, id);
        own.retain(|passage| !passage.quoted);
        let mut tell = |start: usize, (code, what): (&'static str, String)| {
            let rest = document.body.text.get(start..).unwrap_or("");
            let end = start + rest.find('\n').unwrap_or(rest.len());
            found.push(
                Diagnostic::warning(code, format!("this is {what}, in a page in `{tag}`"))
                    .at(document.file.clone(), start..end)
                    .help("translate it, or put it into a quotation if it has to stay so"),
            );
        };
        let mut told = false;
        for passage in own.iter().filter(|passage| letters(&passage.text) >= FEWEST) {
            if let Some(mistake) = self.mistake(document.lang, passage) {
                tell(passage.start, mistake);
                told = true;
            }
        }
        if told {
            return found;
        }
        if let Some(first) = own.first()
            && let Some(mistake) = self.whole(document.lang, &own)
        {
            tell(first.start, mistake);
        } else if let Some(mistake) = self.together(document, &own) {
            let help = "translate it; what has to stay as it is stands in a quotation";
            found.push(
                Diagnostic::warning(
                    mistake.0,
                    format!("this page is {}, and not in `{tag}`", mistake.1),
                )
                .at(document.file.clone(), place_of_title(document))
                .help(help),
            );
        }
        found
    }

    /// A page of short texts, none of which says enough alone: its title, summary,
    /// headings, cells and sentences together do.
    fn together(&self, document: &Document, own: &[Passage]) -> Option<(&'static str, String)> {
        let common = &document.common;
        let mut all = common.title.clone();
        let mut add = |text: &str| {
            all.push('\n');
            all.push_str(text);
        };
        common.summary.as_deref().into_iter().for_each(&mut add);
        own.iter().map(|passage| passage.text.as_str()).for_each(&mut add);
        let body = &document.body;
        for (id, node) in (0..).map(NodeId).zip(&body.nodes) {
            if matches!(node.kind, NodeKind::Heading(_) | NodeKind::TableCell(_)) {
                add(&body.plain_text(id));
            }
        }
        (letters(&all) >= FEWEST).then(|| self.guess(document.lang, &all)).flatten()
    }

    /// A page of short passages has no letter of its script in any of them.
    fn whole(&self, lang: Lang, passages: &[Passage]) -> Option<(&'static str, String)> {
        let own = self.scripts.get(&lang)?;
        let text: String = passages.iter().map(|passage| passage.text.as_str()).collect();
        let other = foreign_script(&text, *own)?;
        (letters(&text) >= FEWEST_OF_PAGE).then(|| ("wrong-script", in_letters(other)))
    }

    fn mistake(&self, lang: Lang, passage: &Passage) -> Option<(&'static str, String)> {
        if let Some(own) = self.scripts.get(&lang)
            && let Some(other) = foreign_script(&passage.text, *own)
        {
            return Some(("wrong-script", in_letters(other)));
        }
        self.guess(lang, &passage.text)
    }

    fn guess(&self, lang: Lang, text: &str) -> Option<(&'static str, String)> {
        let script = whatlang::detect_script(text);
        if script.as_ref() != self.scripts.get(&lang) {
            // Mostly names in another script: too little to judge a language by.
            return None;
        }
        let own = self.known.get(&lang)?;
        let guess = self.detector.detect(text)?;
        (guess.lang() != *own && guess.is_reliable())
            .then(|| ("wrong-language", format!("probably {}", guess.lang().eng_name())))
    }
}

fn in_letters(script: Script) -> String {
    format!("in {} letters", script.name())
}

/// The script of a text that has hardly a letter of its own: names of services
/// stay in English in every language.
fn foreign_script(text: &str, own: Script) -> Option<Script> {
    let is_own = |c: &char| whatlang::detect_script(c.encode_utf8(&mut [0; 4])) == Some(own);
    let ours: usize = text.chars().filter(is_own).map(weight).sum();
    (ours * 4 < letters(text))
        .then(|| whatlang::detect_script(text))
        .flatten()
        .filter(|s| *s != own)
}

fn letters(text: &str) -> usize {
    text.chars().filter(|c| c.is_alphabetic()).map(weight).sum()
}

/// A Chinese character says as much as several letters.
fn weight(c: char) -> usize {
    if c as u32 >= 0x2e80 { 4 } else { 1 }
}

fn guessed(tag: &str) -> Option<Known> {
    Some(match tag.split('-').next()? {
        "en" => Known::Eng,
        "pl" => Known::Pol,
        "uk" => Known::Ukr,
        "ru" => Known::Rus,
        "bg" => Known::Bul,
        "ro" => Known::Ron,
        "ar" => Known::Ara,
        "ur" => Known::Urd,
        "zh" => Known::Cmn,
        "lt" => Known::Lit,
        "sk" => Known::Slk,
        "pa" => Known::Pan,
        "es" => Known::Spa,
        "fr" => Known::Fra,
        "de" => Known::Deu,
        _ => return None,
    })
}

fn script(code: &str) -> Option<Script> {
    Some(match code {
        "Latn" => Script::Latin,
        "Cyrl" => Script::Cyrillic,
        "Arab" => Script::Arabic,
        "Hans" | "Hant" => Script::Mandarin,
        "Guru" => Script::Gurmukhi,
        _ => return None,
    })
}
