//! What the tests of this room share: small sites in a line.

use super::{Arguments, Formatters, Languages, Layer, MessageSource, Messages, Voice, embedded};
use crate::config::LanguageEntry;
use crate::diag::{Diagnostic, Warned};
use crate::model::lang::{Lang, LangTag};

pub(super) fn tag(text: &str) -> LangTag {
    LangTag::new(text).expect("is a tag")
}

/// Languages by their tags alone.
pub(super) fn languages(tags: &[&str]) -> Languages {
    let entries: Vec<LanguageEntry> =
        tags.iter().map(|text| LanguageEntry::plain(tag(text), 3..5)).collect();
    Languages::new(&entries, &"site.yaml".into()).value
}

/// A file `locales/<lang>/site.ftl` of the site.
pub(super) fn source(lang: &str, text: &str) -> MessageSource {
    layered(lang, Layer::Site, text)
}

pub(super) fn layered(lang: &str, layer: Layer, text: &str) -> MessageSource {
    MessageSource {
        tag: tag(lang),
        layer,
        file: format!("locales/{lang}/site.ftl").into(),
        text: text.into(),
    }
}

/// The messages of some files.
pub(super) fn texts(tags: &[&str], sources: &[MessageSource]) -> Messages {
    Messages::new(&languages(tags), sources).value
}

/// A text that is there.
pub(super) fn say(messages: &Messages, lang: u8, id: &str, arguments: &Arguments<'_>) -> String {
    messages.format(Lang(lang), id, arguments).expect("has a text").text.into_owned()
}

/// What is told of some files: `code: message` and the text it points at.
pub(super) fn told(tags: &[&str], sources: &[MessageSource]) -> Vec<(String, String)> {
    let Warned { diagnostics, .. } = Messages::new(&languages(tags), sources);
    diagnostics.into_iter().map(|one| (title(&one), pointed_at(&one, sources))).collect()
}

pub(super) fn title(one: &Diagnostic) -> String {
    format!("{}: {}", one.code, one.message)
}

fn pointed_at(one: &Diagnostic, sources: &[MessageSource]) -> String {
    let Some(place) = &one.place else { return String::new() };
    let file = sources.iter().find(|source| source.file == place.file);
    file.map_or_else(
        || format!("{}:{}..{}", place.file, place.start, place.end),
        |source| format!("{}: {}", source.tag, &source.text[place.start..place.end]),
    )
}

/// What is told of an English and a Polish file: title and place.
pub(super) fn judged(en: &str, pl: &str) -> Vec<(String, String)> {
    told(&["en", "pl"], &[source("en", en), source("pl", pl)])
}

/// The hints of what is told of them.
pub(super) fn hints(en: &str, pl: &str) -> Vec<String> {
    let sources = [source("en", en), source("pl", pl)];
    let warned = Messages::new(&languages(&["en", "pl"]), &sources);
    warned.diagnostics.into_iter().map(|one| one.help.unwrap_or_default()).collect()
}

/// That one thing is told: title and place.
pub(super) fn one(title: &str, place: &str) -> Vec<(String, String)> {
    vec![(title.to_owned(), place.to_owned())]
}

/// A site with the embedded messages, for what is said in its languages.
pub(super) struct Site {
    pub(super) languages: Languages,
    messages: Messages,
    formatters: Formatters,
}

impl Site {
    pub(super) fn new(tags: &[&str]) -> Self {
        let languages = languages(tags);
        let messages = Messages::new(&languages, &embedded()).value;
        let formatters = Formatters::new(&languages);
        assert!(formatters.diagnostics.is_empty(), "{:?}", formatters.diagnostics);
        Self { languages, messages, formatters: formatters.value }
    }

    pub(super) fn voice(&self, lang: &str) -> Voice<'_> {
        let lang: Lang = self.languages.find(&tag(lang)).expect("is configured");
        Voice::new(lang, &self.messages, &self.formatters)
    }
}
