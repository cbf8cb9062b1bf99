//! The messages that are part of the program, so that any folder of content
//! has words around it.

use super::sources::{Layer, MessageSource};
use crate::model::lang::LangTag;

macro_rules! files {
    ($($lang:literal: $($name:literal),+;)+) => {
        &[$( $( ($lang, concat!("locales/", $lang, "/", $name, ".ftl"),
            include_str!(concat!("../../locales/", $lang, "/", $name, ".ftl"))), )+ )+]
    };
}

const FILES: &[(&str, &str, &str)] = files! {
    "en": "areas", "brand", "calculators", "charts", "contact", "documents", "feeds", "finder", "handouts", "kinds", "notices", "pages", "search", "site", "talk", "units", "vocabulary";
    "gd": "areas", "brand", "calculators", "charts", "contact", "documents", "feeds", "finder", "handouts", "kinds", "notices", "pages", "search", "site", "talk", "units", "vocabulary";
    "pl": "areas", "brand", "calculators", "charts", "contact", "documents", "feeds", "finder", "handouts", "kinds", "notices", "pages", "search", "site", "talk", "units", "vocabulary";
    "uk": "areas", "brand", "calculators", "charts", "contact", "documents", "feeds", "finder", "handouts", "kinds", "notices", "pages", "search", "site", "talk", "units", "vocabulary";
    "ro": "areas", "brand", "calculators", "charts", "contact", "documents", "feeds", "finder", "handouts", "kinds", "notices", "pages", "search", "site", "talk", "units", "vocabulary";
    "ar": "areas", "brand", "calculators", "charts", "contact", "documents", "feeds", "finder", "handouts", "kinds", "notices", "pages", "search", "site", "talk", "units", "vocabulary";
    "ur": "areas", "brand", "calculators", "charts", "contact", "documents", "feeds", "finder", "handouts", "kinds", "notices", "pages", "search", "site", "talk", "units", "vocabulary";
    "zh-Hans": "areas", "brand", "calculators", "charts", "contact", "documents", "feeds", "finder", "handouts", "kinds", "notices", "pages", "search", "site", "talk", "units", "vocabulary";
};

/// The message files of the embedded theme.
#[must_use]
pub fn embedded() -> Vec<MessageSource> {
    FILES
        .iter()
        .filter_map(|(lang, path, text)| {
            Some(MessageSource {
                tag: LangTag::new(lang)?,
                layer: Layer::Embedded,
                // A site has files of the same path; these stand in no folder.
                file: format!("<pace>/{path}").into(),
                text: (*text).into(),
            })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::super::Arguments;
    use super::super::testing::{Site, told};
    use super::*;
    use crate::diag::Diagnostics;
    use crate::model::hours::{Hours, Opening};

    #[test]
    fn every_english_variable_is_explained_to_translators() {
        for source in embedded().iter().filter(|source| source.tag.as_str() == "en") {
            let comments: Vec<&str> =
                source.text.lines().filter(|line| line.starts_with('#')).collect();
            let comments = comments.join(" ");
            let mut diagnostics = Diagnostics::new();
            let resource = super::super::sources::parse(source, &mut diagnostics);
            for (id, entry) in super::super::entries::of(&resource, &source.file) {
                for name in entry.variables.keys() {
                    let explained = comments
                        .split(|c: char| !c.is_ascii_alphanumeric() && !"$-".contains(c))
                        .any(|word| word.strip_prefix('$') == Some(name));
                    assert!(explained, "${name} of {id} in {}", source.file);
                }
            }
        }
    }

    #[test]
    fn every_message_file_of_the_repository_is_embedded() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
        let on_disk: BTreeSet<String> = walkdir::WalkDir::new(&root)
            .into_iter()
            .map(|entry| entry.expect("can be read").into_path())
            .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
            // A language with a contact card only says little: it is the site's.
            .filter(|path| path.with_file_name("units.ftl").exists())
            .map(|path| {
                let inside = path.strip_prefix(&root).expect("lies in it").to_string_lossy();
                format!("<pace>/locales/{}", inside.replace('\\', "/"))
            })
            .collect();
        let built_in: BTreeSet<String> =
            embedded().iter().map(|source| source.file.to_string()).collect();
        assert_eq!(built_in, on_disk);
        assert!(built_in.len() >= 2);
    }

    #[test]
    fn the_languages_of_the_program_fit_each_other() {
        let tags: BTreeSet<String> =
            embedded().iter().map(|source| source.tag.to_string()).collect();
        assert!(tags.contains("en") && tags.len() >= 2);
        let tags: Vec<&str> = std::iter::once("en")
            .chain(tags.iter().map(String::as_str).filter(|tag| *tag != "en"))
            .collect();
        let mut sources = embedded();
        assert_eq!(told(&tags, &sources), []);
        // The same without one file tells what is missing in it.
        let at = sources.iter().position(|source| source.tag.as_str() != "en").expect("is there");
        sources.remove(at);
        assert!(!told(&tags, &sources).is_empty());
    }

    /// What a language says of hours, a count of each form, a sum and a share.
    fn said(lang: &str) -> String {
        let tags: &[&str] = if lang == "en" { &["en"] } else { &["en", lang] };
        let site = Site::new(tags);
        let voice = site.voice(lang);
        let openings = ["mon-thu 18:00-02:00", "fri 18:00 - mon 06:00", "sat 09:30-12:00"];
        let openings = openings.map(|line| Opening::parse(line).expect("are hours")).into();
        let mut said = voice.hours(&Hours::Openings(openings)).expect("are said");
        let counts: Vec<String> = [1, 2, 3, 11, 20]
            .map(|number| {
                let count = Arguments::new().number("count", number);
                voice.message("count-steps", &count).expect("is said").text.into_owned()
            })
            .into();
        said.push(counts.join(", "));
        said.push(voice.money("751.50").expect("is said"));
        said.push(voice.percent("4.5").expect("is said"));
        said.join("\n")
    }

    #[test]
    fn hours_counts_and_sums_are_said_as_each_language_says_them() {
        let expected = [
            (
                "gd",
                "Diluain gu Diardaoin, 18:00 gu 02:00\n\
                 Bho 18:00 Dihaoine gu 06:00 Diluain, gun stad\n\
                 Disathairne, 09:30 gu 12:00\n\
                 1 cheum, 2 cheum, 3 ceumannan, 11 cheum, 20 ceum\n£751.50\n4.5%",
            ),
            (
                "uk",
                "З понеділка до четверга, 18:00–02:00\n\
                 З п’ятниці з 18:00 до 06:00 понеділка, без перерви\n\
                 У суботу з 09:30 до 12:00\n\
                 1 крок, 2 кроки, 3 кроки, 11 кроків, 20 кроків\n£751,50\n4,5%",
            ),
            (
                "ro",
                "De luni până joi, 18:00–02:00\n\
                 De vineri, ora 18:00, până luni, ora 06:00, fără întrerupere\n\
                 Sâmbătă, 09:30–12:00\n\
                 1 pas, 2 pași, 3 pași, 11 pași, 20 de pași\n£751,50\n4,5\u{a0}%",
            ),
            (
                "ar",
                "من الاثنين إلى الخميس، من الساعة 18:00 إلى 02:00\n\
                 من الجمعة الساعة 18:00 إلى الاثنين الساعة 06:00، دون انقطاع\n\
                 السبت، من الساعة 09:30 إلى 12:00\n\
                 خطوة واحدة, خطوتان, 3 خطوات, 11 خطوة, 20 خطوة\n\
                 \u{200e}£751.50\u{200e}\n4.5\u{200e}%\u{200e}",
            ),
            (
                "ur",
                "پیر سے جمعرات تک، 18:00 سے 02:00 تک\n\
                 جمعہ 18:00 سے پیر 06:00 تک، بغیر وقفے کے\n\
                 ہفتہ، 09:30 سے 12:00 تک\n\
                 1 قدم, 2 قدم, 3 قدم, 11 قدم, 20 قدم\n\
                 \u{200e}£751.50\u{200e}\n4.5\u{200e}%\u{200e}",
            ),
            (
                "zh-Hans",
                "星期一至星期四，18:00 至 02:00\n\
                 星期五 18:00 至星期一 06:00，中间不间断\n\
                 星期六，09:30 至 12:00\n\
                 1 个步骤, 2 个步骤, 3 个步骤, 11 个步骤, 20 个步骤\n£751.50\n4.5%",
            ),
        ];
        for (lang, lines) in expected {
            assert_eq!(said(lang), lines, "{lang}");
        }
    }
}
