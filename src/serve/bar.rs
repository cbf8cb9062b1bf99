//! The author's bar: what a page's author should know while looking at it.
//!
//! Owns its form for the script, and how a file is opened in an editor. What is
//! known of a page is `pipeline`'s.

use std::sync::Arc;

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use serde_json::{Value, json};

use super::site::{Known, LiveSite};
use crate::diag::{Diagnostic, Diagnostics, Format, Sources as _, locate, print};
use crate::pipeline::{About, Reading};

/// What must not stand in an address as it is.
const IN_ADDRESS: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'?');

/// How many sentences are named: more would not be mended at once.
const SENTENCES: usize = 5;

/// The address that opens a file in the author's editor, with `{file}` for its
/// path and `{line}` for the line. Without one, the path is there to be copied.
#[derive(Clone, Debug, Default)]
pub struct Editor(Option<Arc<str>>);

impl Editor {
    /// The editor that an address opens; none where it is empty.
    #[must_use]
    pub fn new(address: &str) -> Self {
        Self((!address.is_empty()).then(|| address.into()))
    }

    /// A line of a file, and how it is opened.
    fn link(&self, site: &LiveSite, file: &str, line: usize) -> Value {
        let path = site.on_disk(file).to_string_lossy().replace('\\', "/");
        let open = self.0.as_ref().map(|address| {
            let path = utf8_percent_encode(&path, IN_ADDRESS).to_string();
            address.replace("{file}", &path).replace("{line}", &line.to_string())
        });
        json!({ "file": file, "path": path, "open": open })
    }
}

/// Tells about the page that a query names; nothing where there is none.
pub(super) fn bar(site: &LiveSite, query: &str, editor: &Editor) -> Option<Value> {
    let page = percent_decode_str(query.strip_prefix("of=")?).decode_utf8().ok()?;
    match site.about(&page)? {
        Known::Page(about, found) => Some(told(site, editor, &about, found)),
        Known::Withheld(file, why) => Some(json!({
            "file": editor.link(site, &file, 1),
            "flags": ["not published"],
            "notes": [format!("this page is not published: {why}")],
        })),
    }
}

fn told(site: &LiveSite, editor: &Editor, about: &About, found: Vec<&Diagnostic>) -> Value {
    let warnings: Vec<Value> = found
        .into_iter()
        .map(|diagnostic| {
            let place = diagnostic.place.as_ref();
            let at = place.map(|place| {
                editor.link(site, &place.file, line_of(site, &place.file, place.start))
            });
            json!({ "text": text(site, diagnostic), "at": at })
        })
        .collect();
    let flags: Vec<&str> = about.notes.iter().filter_map(|note| note.flag).collect();
    let notes: Vec<&str> = about.notes.iter().map(|note| note.text.as_str()).collect();
    let untranslated: Vec<Value> = about
        .untranslated
        .iter()
        .map(|missing| json!({ "tag": missing.tag, "command": missing.command }))
        .collect();
    let linked: Vec<Value> =
        about.linked_from.iter().map(|file| editor.link(site, file, 1)).collect();
    let reading = about.reading.as_ref().zip(about.file.as_ref());
    json!({
        "file": about.file.as_deref().map(|file| editor.link(site, file, 1)),
        "flags": flags,
        "notes": notes,
        "reading": reading.map(|(reading, _)| summary(reading)),
        "sentences": reading.map(|(reading, file)| sentences(site, editor, reading, file)),
        "untranslated": untranslated,
        "warnings": warnings,
        "linked": linked,
    })
}

fn summary(reading: &Reading) -> String {
    let words = format!("{:.0} words a sentence on average", reading.words_a_sentence);
    match reading.age {
        Some(age) => format!("reading age {age:.0}; {words}"),
        None => words,
    }
}

/// The longest sentences, each with the line on which its passage begins.
fn sentences(site: &LiveSite, editor: &Editor, reading: &Reading, file: &str) -> Vec<Value> {
    let longest = reading.long.iter().take(SENTENCES);
    longest
        .map(|(start, words, sentence)| {
            json!({
                "text": format!("{words} words: {sentence}"),
                "at": editor.link(site, file, line_of(site, file, *start)),
            })
        })
        .collect()
}

/// The line of a place in a file.
fn line_of(site: &LiveSite, file: &str, offset: usize) -> usize {
    site.texts().source(file).map_or(1, |text| locate(&text, offset).0)
}

fn text(site: &LiveSite, found: &Diagnostic) -> String {
    let one: Diagnostics = [found.clone()].into_iter().collect();
    print(&one, site.texts(), Format::Human { colour: false }).trim_end().to_owned()
}
