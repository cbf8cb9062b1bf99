//! The texts of the site's furniture, looked up along each language's chain.
//!
//! Owns [`Messages`]. Whether the texts of one language fit those of another is
//! judged in `compare`.

use std::ops::Range;
use std::sync::Arc;

use super::answer::{Arguments, Formatted, MessageError};
use super::catalogue::{Catalogue, Words};
use super::languages::{Extent, Language, Languages};
use super::sources::{Layer, MessageSource};
use super::{compare, locale};
use crate::diag::{Diagnostic, Diagnostics, Place, Warned, nearest};
use crate::model::file_ref::{ContentHash, Hasher};
use crate::model::lang::{Direction, Lang, LangTag};

/// The language that speaks at the end of every chain, configured or not: it
/// is the one that the embedded theme is written in.
pub(super) const LAST_RESORT: &str = "en";

/// The messages of all languages of a site.
pub struct Messages {
    catalogues: Vec<Catalogue>,
    /// Per language: the catalogues that speak for it, the nearest first.
    chains: Vec<Vec<usize>>,
    /// Per language: what its own catalogue lacks; `None` if it has none.
    missing: Vec<Option<Vec<MissingMessage>>>,
    hashes: Vec<ContentHash>,
}

/// A text that a language lacks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MissingMessage {
    /// `id`, `id.attribute` or `-term`.
    pub id: String,
    /// Where the language that it is compared with has it.
    pub place: Place,
}

impl Messages {
    /// Reads all files. Those of languages that are not configured are passed
    /// over; a later [`Layer`] replaces messages of an earlier one.
    #[must_use]
    pub fn new(languages: &Languages, sources: &[MessageSource]) -> Warned<Self> {
        let mut diagnostics = Diagnostics::new();
        let mut catalogues: Vec<Catalogue> = languages
            .iter()
            .map(|own| Catalogue::new(own.tag.clone(), own.dir, own.formats.clone()))
            .collect();
        let last = LangTag::new(LAST_RESORT).map(|tag| {
            languages.find(&tag).map_or_else(
                || {
                    catalogues.push(Catalogue::new(tag.clone(), Direction::Ltr, tag.clone()));
                    catalogues.len() - 1
                },
                Lang::index,
            )
        });
        for catalogue in &mut catalogues {
            for layer in [Layer::Embedded, Layer::Theme, Layer::Site] {
                catalogue.lay(layer, sources.iter(), &mut diagnostics);
            }
        }
        let chains: Vec<Vec<usize>> =
            languages.iter().map(|own| chain(own, last, &catalogues)).collect();
        let missing = judge(languages, &catalogues, last, &mut diagnostics);
        let hashes = chains.iter().map(|chain| hash(chain, &catalogues, sources)).collect();
        Warned { value: Self { catalogues, chains, missing, hashes }, diagnostics }
    }

    /// The text of a message (`search-more`) or of an attribute of one
    /// (`search.button`) in a language, or in what stands in for it.
    ///
    /// # Errors
    /// If no language of the chain has it, or its text cannot be formed.
    pub fn format(
        &self,
        lang: Lang,
        id: &str,
        arguments: &Arguments<'_>,
    ) -> Result<Formatted<'_>, MessageError> {
        let chain = &self.chains[lang.index()];
        for catalogue in chain.iter().map(|at| &self.catalogues[*at]) {
            let Some(formed) = catalogue.form(id, arguments) else { continue };
            let (tag, dir) = (&catalogue.tag, catalogue.dir);
            return match formed {
                Ok(text) => Ok(Formatted { text, tag, dir }),
                Err(reason) => {
                    Err(MessageError::Fluent { id: id.to_owned(), lang: tag.clone(), reason })
                }
            };
        }
        let ids = chain.iter().flat_map(|at| self.catalogues[*at].entries.keys());
        let near = nearest(id, ids.map(String::as_str)).map(str::to_owned);
        let lang = self.catalogues[lang.index()].tag.clone();
        Err(MessageError::Missing { id: id.to_owned(), lang, near })
    }

    /// The language that a message is found in.
    pub(super) fn speaker(&self, lang: Lang, id: &str) -> Option<&LangTag> {
        let chain = self.chains[lang.index()].iter().map(|at| &self.catalogues[*at]);
        chain.into_iter().find(|one| one.entries.contains_key(id)).map(|one| &one.tag)
    }

    /// What a language with messages of its own lacks. `None` where it has no
    /// messages at all, so that others speak for it throughout.
    #[must_use]
    pub fn missing_ids(&self, lang: Lang) -> Option<&[MissingMessage]> {
        self.missing[lang.index()].as_deref()
    }

    /// Everything that a language itself has: `id`, `id.attribute`, `-term`.
    pub fn ids(&self, lang: Lang) -> impl Iterator<Item = &str> {
        self.catalogues[lang.index()].entries.keys().map(String::as_str)
    }

    /// Where a language itself has a text, and the texts that it uses.
    pub fn own(&self, lang: Lang) -> impl Iterator<Item = (&str, &Place, Vec<&str>)> {
        self.catalogues[lang.index()].entries.iter().map(|(id, entry)| {
            let uses = entry.references.iter().map(|reference| reference.id.as_str());
            (id.as_str(), &entry.place, uses.collect())
        })
    }

    /// The words of a language itself that hold a number or a bracket, each with
    /// its file and its place there.
    pub fn said(&self, lang: Lang) -> impl Iterator<Item = (&Arc<str>, Range<usize>, &str)> {
        self.catalogues[lang.index()].entries.values().flat_map(|entry| {
            let file = &entry.place.file;
            entry.said.iter().map(move |said| (file, said.at.clone(), said.text.as_str()))
        })
    }

    /// The words of one text of a language itself that hold a number, then those of
    /// the texts that it uses. Nothing of a text that every language shapes as it
    /// wants.
    #[must_use]
    pub fn words(&self, lang: Lang, id: &str) -> Vec<Words<'_>> {
        self.catalogues[lang.index()].words(id)
    }

    /// The hash of all messages that can speak for a language.
    #[must_use]
    pub fn content_hash(&self, lang: Lang) -> ContentHash {
        self.hashes[lang.index()]
    }
}

/// Which catalogues speak for a language: its own, its fallbacks', and the
/// last resort.
fn chain(own: &Language, last: Option<usize>, catalogues: &[Catalogue]) -> Vec<usize> {
    let mut chain: Vec<usize> = Vec::new();
    let fallbacks = own.fallback.iter().map(|lang| lang.index());
    for at in std::iter::once(own.lang.index()).chain(fallbacks).chain(last) {
        if !catalogues[at].is_empty() && !chain.contains(&at) {
            chain.push(at);
        }
    }
    chain
}

/// Compares every language with what the source language and the last resort
/// have, since those two are what templates are written against.
fn judge(
    languages: &Languages,
    catalogues: &[Catalogue],
    last: Option<usize>,
    diagnostics: &mut Diagnostics,
) -> Vec<Option<Vec<MissingMessage>>> {
    let authorities = [Some(Lang::SOURCE.index()), last];
    let reference =
        compare::Reference::new(authorities.iter().flatten().map(|at| &catalogues[*at]));
    languages
        .iter()
        .map(|own| {
            let catalogue = &catalogues[own.lang.index()];
            // A card says little around its own text.
            if own.extent == Extent::Card {
                return Some(Vec::new());
            }
            if catalogue.is_empty() {
                diagnostics.push(speechless(own, &chain(own, last, catalogues), catalogues));
                return None;
            }
            Some(reference.judge(catalogue, diagnostics))
        })
        .collect()
}

fn speechless(own: &Language, chain: &[usize], catalogues: &[Catalogue]) -> Diagnostic {
    let code = "language-without-messages";
    let help = format!("add locales/{}/site.ftl", own.tag);
    let told = match chain.first() {
        Some(at) => {
            let speaker = &catalogues[*at].tag;
            let message = format!(
                "`{}` has no messages of its own, so the headings and buttons of its pages are in `{speaker}`",
                own.tag
            );
            Diagnostic::warning(code, message)
        }
        None => Diagnostic::error(code, format!("there are no messages at all for `{}`", own.tag)),
    };
    told.at(own.place.file.clone(), own.place.start..own.place.end).help(help)
}

fn hash(chain: &[usize], catalogues: &[Catalogue], sources: &[MessageSource]) -> ContentHash {
    let mut hasher = Hasher::default();
    for catalogue in chain.iter().map(|at| &catalogues[*at]) {
        hasher.update(catalogue.tag.as_str().as_bytes());
        hasher.update(catalogue.formats.as_str().as_bytes());
        // Region and calendar are part of what a number looks like.
        hasher.update(locale::conventions(catalogue.formats.as_str()).to_string().as_bytes());
        let mut own: Vec<(Layer, &Arc<str>)> = sources
            .iter()
            .filter(|source| source.tag == catalogue.tag)
            .map(|source| (source.layer, &source.text))
            .collect();
        own.sort_by_key(|(layer, _)| *layer);
        for (layer, text) in own {
            hasher.update(&[layer as u8]);
            hasher.update(text.as_bytes());
        }
    }
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::super::testing::{languages, say, source, tag, texts, told};
    use super::*;

    #[test]
    fn a_message_speaks_in_its_language_or_says_whose_words_it_uses() {
        let sources = [source("en", "a = English\nb = Only English\n"), source("ar", "a = عربي\n")];
        let messages = texts(&["en", "ar"], &sources);
        let own = messages.format(Lang(1), "a", &Arguments::new()).expect("has a text");
        assert_eq!((&*own.text, own.tag.as_str(), own.dir), ("عربي", "ar", Direction::Rtl));
        let other = messages.format(Lang(1), "b", &Arguments::new()).expect("has a text");
        assert_eq!(
            (&*other.text, other.tag.as_str(), other.dir),
            ("Only English", "en", Direction::Ltr)
        );
    }

    #[test]
    fn attributes_have_ids_of_their_own() {
        let messages = texts(&["en"], &[source("en", "a =\n    .label = Label\n")]);
        assert_eq!(say(&messages, 0, "a.label", &Arguments::new()), "Label");
        for nothing in ["a", "a.title", "a.label.more", "", "."] {
            let asked = messages.format(Lang(0), nothing, &Arguments::new());
            assert!(matches!(asked, Err(MessageError::Missing { .. })), "{nothing:?}: {asked:?}");
        }
    }

    #[test]
    fn english_speaks_last_even_where_it_is_not_configured() {
        let sources = [source("en", "a = English\n"), source("pl", "b = Polski\n")];
        let messages = texts(&["pl"], &sources);
        let formatted = messages.format(Lang(0), "a", &Arguments::new()).expect("has a text");
        assert_eq!(formatted.tag, &tag("en"));
        assert_eq!(say(&messages, 0, "b", &Arguments::new()), "Polski");
    }

    #[test]
    fn a_message_that_nobody_has_names_the_nearest() {
        let messages = texts(&["en", "pl"], &[source("en", "search-title = Search\n")]);
        let error = messages.format(Lang(1), "serach-title", &Arguments::new());
        let near = Some("search-title".to_owned());
        let expected =
            MessageError::Missing { id: "serach-title".to_owned(), lang: tag("pl"), near };
        assert_eq!(error, Err(expected));
        let far = messages.format(Lang(1), "zzz", &Arguments::new());
        assert!(matches!(far, Err(MessageError::Missing { near: None, .. })), "{far:?}");
    }

    #[test]
    fn no_invisible_marks_are_put_around_variables() {
        let messages = texts(&["ar"], &[source("ar", "a = س { $name } ص\n")]);
        assert_eq!(say(&messages, 0, "a", &Arguments::new().text("name", "PACE")), "س PACE ص");
    }

    #[test]
    fn numbers_choose_the_form_and_are_written_as_the_language_writes_them() {
        let sources = [
            source("en", "n = { $n ->\n    [one] { $n } page\n   *[other] { $n } pages\n}\n"),
            source(
                "pl",
                "n = { $n ->\n    [one] { $n } strona\n    [few] { $n } strony\n   *[many] { $n } stron\n}\n",
            ),
        ];
        let messages = texts(&["en", "pl"], &sources);
        let pages = |lang, n| say(&messages, lang, "n", &Arguments::new().number("n", n));
        assert_eq!(
            [pages(0, 1), pages(0, 0), pages(0, 12_345)],
            ["1 page", "0 pages", "12,345 pages"]
        );
        assert_eq!(
            [pages(1, 1), pages(1, 2), pages(1, 5), pages(1, 22), pages(1, 12_345)],
            ["1 strona", "2 strony", "5 stron", "22 strony", "12\u{a0}345 stron"]
        );
    }

    #[test]
    fn a_year_can_be_given_as_number_or_text() {
        let text = "y = { NUMBER($y, useGrouping: \"false\") }\n";
        let messages = texts(&["en"], &[source("en", text)]);
        assert_eq!(say(&messages, 0, "y", &Arguments::new().number("y", 2019)), "2019");
        assert_eq!(say(&messages, 0, "y", &Arguments::new().text("y", "2019")), "2019");
        assert_eq!(say(&messages, 0, "y", &Arguments::new().text("y", "unknown")), "unknown");
    }

    #[test]
    fn languages_that_are_not_configured_are_passed_over() {
        let sources = [source("en", "a = A\n"), source("pl", "broken {\n")];
        assert_eq!(told(&["en"], &sources), []);
    }

    #[test]
    fn a_language_without_any_messages_is_told_once_and_lacks_nothing() {
        let sources = [source("en", "a = A\nb = B\n")];
        let warned = Messages::new(&languages(&["en", "gd"]), &sources);
        assert_eq!(warned.value.missing_ids(Lang(1)), None);
        let expected = Diagnostic::warning(
            "language-without-messages",
            "`gd` has no messages of its own, so the headings and buttons of its pages are in `en`",
        )
        .at("site.yaml", 3..5)
        .help("add locales/gd/site.ftl");
        assert_eq!(warned.diagnostics.into_iter().collect::<Vec<_>>(), [expected]);
    }

    #[test]
    fn a_site_without_any_messages_is_an_error() {
        let found = told(&["gd"], &[]);
        let expected = "language-without-messages: there are no messages at all for `gd`";
        assert_eq!(found, [(expected.to_owned(), "site.yaml:3..5".to_owned())]);
    }

    #[test]
    fn ids_are_those_of_the_language_itself() {
        let sources = [source("en", "a = A\n    .b = B\n-c = C\n"), source("pl", "a = A\n")];
        let messages = texts(&["en", "pl"], &sources);
        assert_eq!(messages.ids(Lang(0)).collect::<Vec<_>>(), ["-c", "a", "a.b"]);
        assert_eq!(messages.ids(Lang(1)).collect::<Vec<_>>(), ["a"]);
        let missing = messages.missing_ids(Lang(1)).expect("has messages");
        let ids: Vec<&str> = missing.iter().map(|one| one.id.as_str()).collect();
        assert_eq!(ids, ["-c", "a.b"]);
        assert_eq!(
            missing[1].place,
            Place { file: "locales/en/site.ftl".into(), start: 11, end: 12 }
        );
    }

    #[test]
    fn the_hash_changes_with_every_language_of_the_chain_and_with_no_other() {
        let hashes = |en: &str, pl: &str, uk: &str| {
            let sources = [source("en", en), source("pl", pl), source("uk", uk)];
            let messages = texts(&["en", "pl", "uk"], &sources);
            [Lang(0), Lang(1), Lang(2)].map(|lang| messages.content_hash(lang))
        };
        let first = hashes("a = A\n", "a = A\n", "a = A\n");
        assert_eq!(first, hashes("a = A\n", "a = A\n", "a = A\n"));
        let polish = hashes("a = A\n", "a = B\n", "a = A\n");
        assert_eq!((first[0], first[2]), (polish[0], polish[2]));
        assert_ne!(first[1], polish[1]);
        let english = hashes("a = B\n", "a = A\n", "a = A\n");
        assert!(first.iter().zip(&english).all(|(one, other)| one != other));
    }

    #[test]
    fn messages_are_shared_by_threads() {
        fn shared<T: Send + Sync>() {}
        shared::<Messages>();
    }
}
