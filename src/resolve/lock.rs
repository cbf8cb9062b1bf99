//! Translation locks: what each translation was made from.
//!
//! Owns the file `content/<language>/translations.lock`, its reading and its
//! writing as text. Comparing it with the source is `translation`'s; putting it
//! on disk is `write`'s.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::diag::{Diagnostics, Warned};
use crate::load::Text;
use crate::model::date::Date;
use crate::model::field::{Reader, fields};
use crate::model::lang::LangTag;
use crate::parse;

fields! {
    /// What a translation was made from.
    pub struct LockEntry {
        /// The day on which it was accepted as up to date.
        accepted: Date,
        /// The hash of the translation's own file on that day.
        translation: String,
        /// The hash of the source page's title, summary and other texts.
        fields: String,
        /// The sections of the source page: `id hash` each, `-` before the first heading.
        sections: Vec<String>,
    }
}

/// The lock of one language, by path of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lock {
    /// The language.
    pub tag: LangTag,
    /// What each translation was made from.
    pub entries: BTreeMap<String, LockEntry>,
}

const HEAD: &str = "# What each translation was made from, so that the site can say when its\n\
                    # source has changed since. Written by `pace translate accept`.\n";

impl Lock {
    /// The text of the file.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut out = HEAD.to_owned();
        for (path, entry) in &self.entries {
            let name = if path.is_empty() { "_index" } else { path };
            let LockEntry { accepted, translation, fields, sections } = entry;
            // Writing to a string cannot fail.
            let _ = writeln!(
                out,
                "{}:\n  accepted: {accepted}\n  translation: {translation}\n  fields: {fields}\n  sections:",
                quoted(name)
            );
            for section in sections {
                let _ = writeln!(out, "    - {}", quoted(section));
            }
        }
        out
    }
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\""))
}

/// Reads all locks.
#[must_use]
pub fn locks(texts: &[Text]) -> Warned<Vec<Lock>> {
    let mut diagnostics = Diagnostics::new();
    let mut locks = Vec::new();
    for text in texts {
        let folder = text.file.split('/').nth(1).unwrap_or("");
        let Some(tag) = LangTag::new(folder) else { continue };
        let mut entries = BTreeMap::new();
        for (name, _, node) in parse::entries(text, &mut diagnostics).unwrap_or_default() {
            let mut reader = Reader::new(text.file.clone(), &mut diagnostics);
            if let Some(entry) = reader.table::<LockEntry>(&node) {
                entries.insert(if name == "_index" { String::new() } else { name }, entry);
            }
        }
        locks.push(Lock { tag, entries });
    }
    Warned { value: locks, diagnostics }
}
