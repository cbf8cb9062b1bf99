//! What the language data of this build knows of a tag.
//!
//! Owns every question to ICU that is not about a text: name, direction,
//! whether there is data at all, and the locale that formats are made for.

use icu_datetime::DateTimeFormatter;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;
use icu_locale::names::{LanguageIdentifierDisplayName, LanguageIdentifierDisplayNameOptions};
use icu_locale::{LanguageIdentifier, Locale, LocaleDirectionality, LocaleExpander};
use writeable::TryWriteable as _;

use crate::model::lang::{Direction, LangTag};

/// The region whose conventions a tag without a region gets. ICU would take
/// the most populous one, and so write English dates as the United States do.
const REGION: &str = "GB";

/// The locale for dates, times, numbers and sorting in a language.
pub(super) fn conventions(tag: &str) -> Locale {
    let mut id = identifier(tag);
    if id.region.is_none() && id != LanguageIdentifier::UNKNOWN {
        id.region = REGION.parse().ok();
    }
    // Readers compare what a page says with a letter or a payslip, so calendar,
    // digits and clock are those of the country they live in.
    format!("{id}-u-ca-gregory-hc-h23-kn-nu-latn").parse().unwrap_or(Locale::UNKNOWN)
}

fn identifier(tag: &str) -> LanguageIdentifier {
    // Tags are well formed when a `LangTag` is made; what ICU refuses even so
    // gets the root of all languages.
    tag.parse().unwrap_or(LanguageIdentifier::UNKNOWN)
}

/// The name of a language in the language of a reader; `None` where the data
/// has no name for it or only for a part of the tag.
pub(super) fn name(of: &LangTag, reader: &LangTag) -> Option<String> {
    let reader: Locale = reader.as_str().parse().ok()?;
    let name = LanguageIdentifierDisplayName::try_new_heavy(
        (&reader).into(),
        identifier(of.as_str()),
        LanguageIdentifierDisplayNameOptions::default(),
    )
    .ok()?;
    name.as_borrowed().try_write_to_string().ok().map(std::borrow::Cow::into_owned)
}

/// Which way a language runs.
pub(super) fn direction(tag: &LangTag) -> Option<Direction> {
    match LocaleDirectionality::new_extended().get(&identifier(tag.as_str()))? {
        icu_locale::Direction::LeftToRight => Some(Direction::Ltr),
        icu_locale::Direction::RightToLeft => Some(Direction::Rtl),
        _ => None,
    }
}

/// The script that a language is written in, such as `Latn`.
pub(super) fn script(tag: &LangTag) -> Option<String> {
    let mut id = identifier(tag.as_str());
    LocaleExpander::new_extended().maximize(&mut id);
    id.script.map(|script| script.to_string())
}

/// The tag with a region, as office programs know languages: `en-GB`, `zh-CN`.
/// English is that of the country whose conventions are followed; any other
/// language gets the region where most of its readers live.
#[must_use]
pub fn regional(tag: &LangTag) -> String {
    let mut id = identifier(tag.as_str());
    if id.region.is_none() {
        let mut whole = id.clone();
        LocaleExpander::new_extended().maximize(&mut whole);
        let region = if id.language.as_str() == "en" { REGION.parse().ok() } else { whole.region };
        id.region = region;
    }
    // They tell the scripts of Chinese by its regions.
    if id.language.as_str() == "zh" {
        id.script = None;
    }
    id.to_string()
}

/// Whether there is data for the dates of a language: a language without any
/// writes them as the root of all languages does, "2026 M11 2".
pub(super) fn is_known(tag: &LangTag) -> bool {
    let own = sample(&conventions(tag.as_str()));
    own.is_some() && own != sample(&conventions("und"))
}

fn sample(locale: &Locale) -> Option<String> {
    let date = Date::try_new_iso(2026, 11, 2).ok()?;
    let formatter = DateTimeFormatter::try_new(locale.into(), YMD::long()).ok()?;
    Some(formatter.format(&date).to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> LangTag {
        LangTag::new(text).expect("is a tag")
    }

    #[test]
    fn names_are_given_in_the_language_of_the_reader() {
        assert_eq!(name(&tag("pl"), &tag("en")).as_deref(), Some("Polish"));
        assert_eq!(name(&tag("en"), &tag("pl")).as_deref(), Some("angielski"));
        assert_eq!(name(&tag("zh-Hans"), &tag("zh-Hans")).as_deref(), Some("简体中文"));
    }

    #[test]
    fn a_name_that_is_known_in_part_only_is_no_name() {
        for text in ["pa-Arab", "kmr", "rhg", "yi"] {
            assert_eq!(name(&tag(text), &tag(text)), None, "{text}");
        }
    }

    #[test]
    fn direction_follows_the_script_of_the_tag() {
        for rtl in ["ar", "ur", "fa", "ckb", "pa-Arab"] {
            assert_eq!(direction(&tag(rtl)), Some(Direction::Rtl), "{rtl}");
        }
        for ltr in ["en", "gd", "pa", "uk", "zh-Hant"] {
            assert_eq!(direction(&tag(ltr)), Some(Direction::Ltr), "{ltr}");
        }
    }

    #[test]
    fn the_direction_of_an_unknown_language_is_not_guessed() {
        assert_eq!(direction(&tag("kmr")), None);
    }

    #[test]
    fn languages_without_dates_are_told_from_those_with() {
        for known in ["en", "gd", "pl", "uk", "ro", "ar", "ur", "zh-Hans", "ku"] {
            assert!(is_known(&tag(known)), "{known}");
        }
        for unknown in ["kmr", "rhg", "sco", "pa-Arab"] {
            assert!(!is_known(&tag(unknown)), "{unknown}");
        }
    }

    #[test]
    fn office_programs_know_languages_by_region() {
        let rows = [
            ("en", "en-GB"),
            ("en-US", "en-US"),
            ("gd", "gd-GB"),
            ("pl", "pl-PL"),
            ("uk", "uk-UA"),
            ("ur", "ur-PK"),
            ("zh-Hans", "zh-CN"),
            ("zh-Hant", "zh-TW"),
        ];
        for (of, region) in rows {
            assert_eq!(regional(&tag(of)), region);
        }
    }

    #[test]
    fn a_language_that_is_not_known_keeps_its_tag() {
        assert_eq!(regional(&tag("qaa")), "qaa");
    }
}
