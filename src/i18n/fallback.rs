//! Fallback chains: in whose words a language speaks where it has none.
//!
//! Owns the rule: what `site.yaml` says, else the configured language that the
//! tag is a variety of, and in the end always the source language.

use std::sync::Arc;

use super::locale;
use crate::config::LanguageEntry;
use crate::diag::{Diagnostic, Diagnostics, did_you_mean};
use crate::model::lang::{Lang, LangTag};

/// What stands in for one language.
pub(super) struct Fallback {
    /// Languages of the site whose texts are used, nearest first, the source
    /// language last; empty for the source language itself.
    pub(super) chain: Vec<Lang>,
    /// The language whose dates, numbers and plurals are used.
    pub(super) formats: LangTag,
}

/// The fallbacks of all languages, in their order.
pub(super) fn resolve(
    entries: &[LanguageEntry],
    file: &Arc<str>,
    diagnostics: &mut Diagnostics,
) -> Vec<Fallback> {
    let next: Vec<Option<Lang>> =
        (0..).zip(entries).map(|(at, _)| next(entries, Lang(at))).collect();
    let mut fallbacks = Vec::with_capacity(entries.len());
    for (at, entry) in (0..).zip(entries) {
        let chain = match chain(Lang(at), &next) {
            Ok(chain) => chain,
            Err(circle) => {
                // Each circle is told once, at the first language in it.
                let begin = circle.iter().min().copied();
                if begin == Some(Lang(at)) && circle.last() == begin.as_ref() {
                    diagnostics.push(cycle(entries, &circle, file));
                }
                if at == 0 { Vec::new() } else { vec![Lang::SOURCE] }
            }
        };
        if let Some(fallback) = &entry.fallback
            && find(entries, fallback).is_none()
            && !locale::is_known(fallback)
        {
            diagnostics.push(unknown(entries, entry, fallback, file));
        }
        let formats = formats(entries, entry, &chain);
        if entry.fallback.is_none() && formats != entry.tag {
            diagnostics.push(without_formats(entry, &formats, file));
        }
        fallbacks.push(Fallback { chain, formats });
    }
    fallbacks
}

fn find(entries: &[LanguageEntry], tag: &LangTag) -> Option<Lang> {
    (0..).zip(entries).find(|(_, entry)| entry.tag == *tag).map(|(at, _)| Lang(at))
}

/// The language that stands in first: as configured, or the variety's parent.
fn next(entries: &[LanguageEntry], lang: Lang) -> Option<Lang> {
    let entry = &entries[lang.index()];
    if let Some(fallback) = &entry.fallback {
        let found = find(entries, fallback);
        if found.is_some() {
            return found;
        }
    } else {
        let mut tag = entry.tag.as_str();
        while let Some((parent, _)) = tag.rsplit_once('-') {
            tag = parent;
            let found = LangTag::new(parent).and_then(|parent| find(entries, &parent));
            if found.is_some() {
                return found;
            }
        }
    }
    (!lang.is_source()).then_some(Lang::SOURCE)
}

/// Follows the arrows to the source language; the error is the circle that was
/// walked into.
fn chain(lang: Lang, next: &[Option<Lang>]) -> Result<Vec<Lang>, Vec<Lang>> {
    let mut seen = vec![lang];
    let mut at = lang;
    while let Some(to) = next[at.index()] {
        seen.push(to);
        if seen[..seen.len() - 1].contains(&to) {
            return Err(seen);
        }
        at = to;
    }
    seen.remove(0);
    Ok(seen)
}

fn cycle(entries: &[LanguageEntry], circle: &[Lang], file: &Arc<str>) -> Diagnostic {
    let names: Vec<&str> = circle.iter().map(|lang| entries[lang.index()].tag.as_str()).collect();
    let help = if circle[0].is_source() {
        "the first language is what all others fall back to: leave out its `fallback`"
    } else {
        "leave out one `fallback`; the source language stands in at the end anyway"
    };
    Diagnostic::error(
        "fallback-cycle",
        format!("the fallbacks run in a circle: {}", names.join(" → ")),
    )
    .at(file.clone(), entries[circle[0].index()].span.clone())
    .help(help)
}

fn unknown(
    entries: &[LanguageEntry],
    entry: &LanguageEntry,
    fallback: &LangTag,
    file: &Arc<str>,
) -> Diagnostic {
    let tags =
        entries.iter().map(|other| other.tag.as_str()).filter(|tag| *tag != entry.tag.as_str());
    let message = format!(
        "`{}` falls back to `{fallback}`, which is no language of this site and has no dates or numbers here",
        entry.tag
    );
    Diagnostic::error("unknown-fallback", message)
        .at(file.clone(), entry.span.clone())
        .maybe_help(did_you_mean(fallback.as_str(), tags))
}

fn without_formats(entry: &LanguageEntry, formats: &LangTag, file: &Arc<str>) -> Diagnostic {
    let tag = &entry.tag;
    let message = format!(
        "how `{tag}` writes dates and numbers is not known here; they are written as in `{formats}`"
    );
    Diagnostic::warning("language-without-formats", message)
        .at(file.clone(), entry.span.clone())
        .help(format!("name the language to follow: {{tag: {tag}, fallback: …}}"))
}

/// The first of the language itself, its `fallback` and the rest of its chain
/// that dates and numbers are known of.
fn formats(entries: &[LanguageEntry], entry: &LanguageEntry, chain: &[Lang]) -> LangTag {
    std::iter::once(&entry.tag)
        .chain(&entry.fallback)
        .chain(chain.iter().map(|lang| &entries[lang.index()].tag))
        .find(|tag| locale::is_known(tag))
        .unwrap_or(&entry.tag)
        .clone()
}

#[cfg(test)]
mod tests {
    use super::super::Languages;
    use super::*;

    /// `tag` or `tag>fallback`, each at a span of its own.
    fn languages(specs: &[&str]) -> (Languages, Vec<(String, usize, String)>) {
        let tag = |text| LangTag::new(text).expect("is a tag");
        let entries: Vec<LanguageEntry> = (1..)
            .zip(specs)
            .map(|(at, spec)| {
                let (own, fallback) = spec.split_once('>').unwrap_or((spec, ""));
                let fallback = (!fallback.is_empty()).then(|| tag(fallback));
                let name = Some(own.to_owned());
                let dir = Some(crate::model::lang::Direction::Ltr);
                LanguageEntry { tag: tag(own), name, dir, fallback, span: at * 10..at * 10 + 1 }
            })
            .collect();
        let warned = Languages::new(&entries, &"site.yaml".into());
        let told = warned.diagnostics.into_iter().map(|told| {
            let start = told.place.map_or(0, |place| place.start);
            (format!("{}: {}", told.code, told.message), start, told.help.unwrap_or_default())
        });
        (warned.value, told.collect())
    }

    fn chain_of(languages: &Languages, tag: &str) -> Vec<String> {
        let lang = languages.find(&LangTag::new(tag).expect("is a tag")).expect("is configured");
        let chain = &languages.get(lang).fallback;
        chain.iter().map(|lang| languages.get(*lang).tag.to_string()).collect()
    }

    #[test]
    fn every_chain_ends_at_the_source_language() {
        let (languages, told) = languages(&["en", "pl", "zh-Hans>pl", "zh-Hant>zh-Hans"]);
        assert_eq!(told, []);
        assert_eq!(chain_of(&languages, "en"), [] as [&str; 0]);
        assert_eq!(chain_of(&languages, "pl"), ["en"]);
        assert_eq!(chain_of(&languages, "zh-Hant"), ["zh-Hans", "pl", "en"]);
    }

    #[test]
    fn a_variety_falls_back_to_its_language() {
        let (languages, told) = languages(&["en", "pt-BR", "pt"]);
        assert_eq!(told, []);
        assert_eq!(chain_of(&languages, "pt-BR"), ["pt", "en"]);
    }

    #[test]
    fn a_language_that_the_site_lacks_gives_its_formats() {
        let (languages, told) = languages(&["en", "kmr>ku"]);
        assert_eq!(told, []);
        assert_eq!(chain_of(&languages, "kmr"), ["en"]);
        assert_eq!(languages.get(Lang(1)).formats.as_str(), "ku");
    }

    #[test]
    fn a_language_without_formats_says_whose_it_uses() {
        let (languages, told) = languages(&["en", "rhg"]);
        assert_eq!(languages.get(Lang(1)).formats.as_str(), "en");
        let message = "language-without-formats: how `rhg` writes dates and numbers is not known \
                       here; they are written as in `en`";
        let help = "name the language to follow: {tag: rhg, fallback: …}";
        assert_eq!(told, [(message.to_owned(), 20, help.to_owned())]);
    }

    #[test]
    fn a_circle_is_told_once_where_it_begins() {
        let (languages, told) = languages(&["en", "pl>uk", "uk>ro", "ro>pl", "sk>ro"]);
        let help = "leave out one `fallback`; the source language stands in at the end anyway";
        let message = "fallback-cycle: the fallbacks run in a circle: pl → uk → ro → pl";
        assert_eq!(told, [(message.to_owned(), 20, help.to_owned())]);
        assert_eq!(chain_of(&languages, "sk"), ["en"]);
    }

    #[test]
    fn the_source_language_has_no_fallback() {
        let (languages, told) = languages(&["en>pl", "pl"]);
        let help = "the first language is what all others fall back to: leave out its `fallback`";
        let message = "fallback-cycle: the fallbacks run in a circle: en → pl → en";
        assert_eq!(told, [(message.to_owned(), 10, help.to_owned())]);
        assert_eq!(chain_of(&languages, "en"), [] as [&str; 0]);
    }

    #[test]
    fn a_language_cannot_stand_in_for_itself() {
        let (_, told) = languages(&["en", "pl>pl"]);
        assert_eq!(told[0].0, "fallback-cycle: the fallbacks run in a circle: pl → pl");
    }

    #[test]
    fn a_fallback_that_nobody_knows_is_an_error() {
        let (languages, told) = languages(&["en", "uk", "ro>uks"]);
        let message = "unknown-fallback: `ro` falls back to `uks`, which is no language of this \
                       site and has no dates or numbers here";
        assert_eq!(told, [(message.to_owned(), 30, "did you mean `uk`?".to_owned())]);
        assert_eq!(chain_of(&languages, "ro"), ["en"]);
    }
}
