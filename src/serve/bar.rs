//! The author's bar: what a page's author should know while looking at it.
//!
//! Owns its form for the script. What is known of a page is `pipeline`'s.

use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use serde_json::{Value, json};

use super::site::LiveSite;
use crate::diag::{Diagnostic, Diagnostics, Format, print};

/// What must not stand in an address as it is.
const IN_ADDRESS: &AsciiSet = &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'?');

/// Tells about the page that a query names; nothing where there is none.
/// `editor` is the address that opens a file, with `{file}` for its path.
pub(super) fn bar(site: &LiveSite, query: &str, editor: &str) -> Option<Value> {
    let page = percent_decode_str(query.strip_prefix("of=")?).decode_utf8().ok()?;
    let (about, found) = site.about(&page)?;
    let texts: Vec<String> = found.into_iter().map(|found| text(site, found)).collect();
    let link = |file: &str| {
        let path = site.on_disk(file).to_string_lossy().replace('\\', "/");
        let path = utf8_percent_encode(&path, IN_ADDRESS).to_string();
        json!({ "file": file, "open": editor.replace("{file}", &path) })
    };
    let linked: Vec<Value> = about.linked_from.iter().map(|file| link(file)).collect();
    Some(json!({
        "file": about.file.as_deref().map(link),
        "states": about.states,
        "untranslated": about.untranslated,
        "warnings": texts,
        "linked": linked,
    }))
}

fn text(site: &LiveSite, found: &Diagnostic) -> String {
    let one: Diagnostics = [found.clone()].into_iter().collect();
    print(&one, site.texts(), Format::Human { colour: false }).trim_end().to_owned()
}
