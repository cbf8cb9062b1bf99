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
    "en": "contact", "notices", "pages", "search", "site", "units", "vocabulary";
    "pl": "contact", "notices", "pages", "search", "site", "units", "vocabulary";
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

    use super::*;
    use crate::diag::Diagnostics;

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
}
