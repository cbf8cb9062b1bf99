//! The languages of a site, with all that is known about each.
//!
//! Owns [`Languages`] and [`Language`]. Their texts are in
//! [`Messages`](super::Messages), their formats in [`Formatters`](super::Formatters).

use std::sync::Arc;

use serde::Serialize;

use super::{fallback, locale};
use crate::config::LanguageEntry;
use crate::diag::{Diagnostic, Diagnostics, Place, Warned};
use crate::model::lang::{Direction, Lang, LangTag};
use crate::model::url::UrlPath;

/// One language of the site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Language {
    /// Its place among the languages.
    pub lang: Lang,
    /// Its tag.
    pub tag: LangTag,
    /// Its name in itself, as it stands in a list of languages.
    pub name: String,
    /// Which way it runs.
    pub dir: Direction,
    /// The first part of its addresses; none for the source language.
    pub url_prefix: Option<String>,
    /// The languages whose texts stand in for missing ones: the nearest first,
    /// the source language last. Empty for the source language.
    pub fallback: Vec<Lang>,
    /// The language whose dates, numbers and plurals it uses: itself, where the
    /// language data of this build has it.
    pub formats: LangTag,
    /// How much of it the site has.
    pub extent: Extent,
    /// Where it is configured.
    #[serde(skip)]
    pub place: Place,
}

impl Language {
    /// The address of a file that every language has for itself, such as
    /// `feeds/updates.xml`.
    #[must_use]
    pub fn file(&self, name: &str) -> UrlPath {
        match &self.url_prefix {
            Some(prefix) => UrlPath::file(&format!("{prefix}/{name}")),
            None => UrlPath::file(name),
        }
    }
}

/// How much of a language the site has.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Extent {
    /// Every page: what is not translated is shown in the source language.
    Whole,
    /// A contact card, and other pages only where they are written in it. Its
    /// furniture need not be translated whole.
    Card,
}

/// The languages of a site, the source language first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Languages(Vec<Language>);

impl Languages {
    /// Finds out all about the configured languages. What `file` (`site.yaml`)
    /// says wins over the language data of this build.
    #[must_use]
    pub fn new(entries: &[LanguageEntry], file: &Arc<str>) -> Warned<Self> {
        let mut diagnostics = Diagnostics::new();
        let fallbacks = fallback::resolve(entries, file, &mut diagnostics);
        // A `Lang` counts to 255. Nobody has more languages than that.
        let languages = (0..=u8::MAX)
            .zip(entries.iter().zip(fallbacks))
            .map(|(at, (entry, fallback))| Language {
                lang: Lang(at),
                tag: entry.tag.clone(),
                name: own_name(entry, file, &mut diagnostics),
                dir: direction(entry, file, &mut diagnostics),
                url_prefix: (at > 0).then(|| entry.tag.url_segment()),
                fallback: fallback.chain,
                formats: fallback.formats,
                extent: Extent::Whole,
                place: Place { file: file.clone(), start: entry.span.start, end: entry.span.end },
            })
            .collect();
        Warned { value: Self(languages), diagnostics }
    }

    /// The same, where these languages have a contact card only.
    #[must_use]
    pub fn with_cards(mut self, cards: &[LangTag]) -> Self {
        for language in &mut self.0 {
            if cards.contains(&language.tag) {
                language.extent = Extent::Card;
            }
        }
        self
    }

    /// All that is known about a language of this site.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &Language {
        &self.0[lang.index()]
    }

    /// The language with this tag.
    #[must_use]
    pub fn find(&self, tag: &LangTag) -> Option<Lang> {
        self.0.iter().find(|language| language.tag == *tag).map(|language| language.lang)
    }

    /// The language whose addresses begin with this segment. The addresses of
    /// the source language have none.
    #[must_use]
    pub fn find_segment(&self, segment: &str) -> Option<Lang> {
        self.0
            .iter()
            .find(|language| language.url_prefix.as_deref() == Some(segment))
            .map(|language| language.lang)
    }

    /// The languages, the source language first.
    pub fn iter(&self) -> std::slice::Iter<'_, Language> {
        self.0.iter()
    }

    /// The script that a language is written in, such as `Latn`; none where the
    /// language data of this build does not know.
    #[must_use]
    pub fn script(&self, lang: Lang) -> Option<String> {
        locale::script(&self.get(lang).tag)
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none, which no configuration gives.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What the readers of `reader` call a language, which need not be one of
    /// the site: "Polish", "angielski". Its own name where they have no word
    /// for it, and its tag where even that is unknown.
    #[must_use]
    pub fn name_in(&self, of: &LangTag, reader: Lang) -> String {
        locale::name(of, &self.get(reader).formats)
            .or_else(|| self.find(of).map(|lang| self.get(lang).name.clone()))
            .or_else(|| locale::name(of, of))
            .unwrap_or_else(|| of.to_string())
    }
}

impl<'a> IntoIterator for &'a Languages {
    type Item = &'a Language;
    type IntoIter = std::slice::Iter<'a, Language>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

fn own_name(entry: &LanguageEntry, file: &Arc<str>, diagnostics: &mut Diagnostics) -> String {
    let known = entry.name.clone();
    if let Some(name) = known.or_else(|| locale::name(&entry.tag, &entry.tag).map(|n| capital(&n)))
    {
        return name;
    }
    let message = format!("the name of the language `{}` in itself is not known here", entry.tag);
    let dir = if entry.dir.is_none() && locale::direction(&entry.tag).is_none() {
        ", dir: ltr"
    } else {
        ""
    };
    diagnostics.push(
        Diagnostic::error("language-without-name", message)
            .at(file.clone(), entry.span.clone())
            .help(format!("write it as {{tag: {}, name: …{dir}}}", entry.tag)),
    );
    entry.tag.to_string()
}

fn direction(entry: &LanguageEntry, file: &Arc<str>, diagnostics: &mut Diagnostics) -> Direction {
    if let Some(dir) = entry.dir.or_else(|| locale::direction(&entry.tag)) {
        return dir;
    }
    let message = format!("whether `{}` runs from left to right is not known here", entry.tag);
    diagnostics.push(
        Diagnostic::error("language-without-direction", message)
            .at(file.clone(), entry.span.clone())
            .help("add `dir: ltr` or `dir: rtl`"),
    );
    Direction::Ltr
}

/// A name as it stands in a list. The data has it as it stands in a sentence,
/// where many languages write it small.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    match letters.next() {
        // Georgian has capitals, but for whole words in capitals only.
        Some(first) if !('\u{10d0}'..='\u{10ff}').contains(&first) => {
            first.to_uppercase().chain(letters).collect()
        }
        _ => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> LangTag {
        LangTag::new(text).expect("is a tag")
    }

    fn plain(tags: &[&str]) -> Warned<Languages> {
        let entries: Vec<LanguageEntry> =
            tags.iter().map(|text| LanguageEntry::plain(tag(text), 3..5)).collect();
        Languages::new(&entries, &"site.yaml".into())
    }

    #[test]
    fn a_tag_is_enough_for_a_language_that_is_known() {
        let Warned { value: languages, diagnostics } =
            plain(&["en", "gd", "pl", "uk", "ro", "ar", "ur", "zh-Hans"]);
        assert!(diagnostics.is_empty(), "{diagnostics:?}");
        let rows: Vec<(&str, &str)> =
            languages.iter().map(|one| (one.name.as_str(), one.dir.as_str())).collect();
        assert_eq!(
            rows,
            [
                ("English", "ltr"),
                ("Gàidhlig", "ltr"),
                ("Polski", "ltr"),
                ("Українська", "ltr"),
                ("Română", "ltr"),
                ("العربية", "rtl"),
                ("اردو", "rtl"),
                ("简体中文", "ltr"),
            ]
        );
    }

    #[test]
    fn the_source_language_has_no_prefix_and_others_their_tag_in_small_letters() {
        let languages = plain(&["en", "zh-Hans"]).value;
        assert_eq!(languages.get(Lang::SOURCE).url_prefix, None);
        assert_eq!(languages.find_segment("zh-hans"), Some(Lang(1)));
        let file = |lang| languages.get(lang).file("feeds/a.xml").to_string();
        assert_eq!([file(Lang(0)), file(Lang(1))], ["/feeds/a.xml", "/zh-hans/feeds/a.xml"]);
        assert_eq!(languages.find(&tag("zh-Hans")), Some(Lang(1)));
        assert_eq!(languages.len(), 2);
    }

    #[test]
    fn what_is_not_configured_is_not_found() {
        let languages = plain(&["en", "zh-Hans"]).value;
        for segment in ["en", "pl", "zh-Hans", ""] {
            assert_eq!(languages.find_segment(segment), None, "{segment:?}");
        }
        assert_eq!(languages.find(&tag("zh")), None);
    }

    #[test]
    fn what_site_yaml_says_wins() {
        let mut entry = LanguageEntry::plain(tag("pl"), 0..2);
        entry.name = Some("polszczyzna".to_owned());
        entry.dir = Some(Direction::Rtl);
        let languages = Languages::new(&[entry], &"site.yaml".into()).value;
        assert_eq!(languages.get(Lang::SOURCE).name, "polszczyzna");
        assert_eq!(languages.get(Lang::SOURCE).dir, Direction::Rtl);
    }

    #[test]
    fn a_language_without_a_name_says_what_to_write() {
        let told: Vec<Diagnostic> = plain(&["en", "rhg"]).diagnostics.into_iter().collect();
        let told: Vec<Diagnostic> =
            told.into_iter().filter(|one| one.code == "language-without-name").collect();
        let expected = Diagnostic::error(
            "language-without-name",
            "the name of the language `rhg` in itself is not known here",
        )
        .at("site.yaml", 3..5)
        .help("write it as {tag: rhg, name: …}");
        assert_eq!(told, [expected]);
    }

    #[test]
    fn a_language_of_which_nothing_is_known_needs_a_direction_too() {
        let told = plain(&["en", "kmr"]).diagnostics;
        let help_of = |code| {
            let one = told.iter().find(|one| one.code == code).expect("is told");
            one.help.clone().expect("has a hint")
        };
        assert_eq!(help_of("language-without-name"), "write it as {tag: kmr, name: …, dir: ltr}");
        assert_eq!(help_of("language-without-direction"), "add `dir: ltr` or `dir: rtl`");
        assert_eq!(told.iter().count(), 3, "and that its formats are those of `en`: {told:?}");
    }

    #[test]
    fn a_language_is_called_what_its_reader_calls_it() {
        let languages = plain(&["en", "pl"]).value;
        assert_eq!(languages.name_in(&tag("pl"), Lang(0)), "Polish");
        assert_eq!(languages.name_in(&tag("ur"), Lang(1)), "urdu");
    }

    #[test]
    fn a_language_without_a_name_for_its_reader_keeps_what_there_is() {
        let mut kmr = LanguageEntry::plain(tag("kmr"), 0..0);
        kmr.name = Some("Kurmancî".to_owned());
        let entries = [LanguageEntry::plain(tag("en"), 0..0), kmr];
        let languages = Languages::new(&entries, &"site.yaml".into()).value;
        assert_eq!(languages.name_in(&tag("kmr"), Lang(0)), "Kurmancî");
        assert_eq!(languages.name_in(&tag("qaa"), Lang(0)), "qaa");
        assert_eq!(languages.name_in(&tag("pl"), Lang(1)), "Polish");
    }

    #[test]
    fn names_in_lists_begin_with_a_capital_where_the_script_has_them() {
        assert_eq!(capital("polski"), "Polski");
        assert_eq!(capital("ქართული"), "ქართული");
        assert_eq!(capital("中文"), "中文");
        assert_eq!(capital(""), "");
    }
}
