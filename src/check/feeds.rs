//! Files for machines that machines can read.
//!
//! Owns `broken-feed` and `broken-json-ld`. Both would be mistakes of the program
//! or of a theme, and nobody would see them on a page.

use quick_xml::Reader;
use quick_xml::events::Event;

use crate::diag::{Diagnostic, Diagnostics};

/// Judges a file by its ending: XML has to be well-formed, JSON has to be JSON.
#[must_use]
pub fn feed(file: &str, text: &str) -> Option<Diagnostic> {
    let flaw = match file.rsplit('.').next() {
        Some("xml" | "atom" | "svg") => xml(text).err(),
        Some("json" | "webmanifest") => {
            serde_json::from_str::<serde_json::Value>(text).err().map(|error| error.to_string())
        }
        _ => None,
    }?;
    let message = format!("`{file}` cannot be read by other programs: {flaw}");
    Some(
        Diagnostic::error("broken-feed", message)
            .help("please report it; the theme or a title may help to find the cause"),
    )
}

fn xml(text: &str) -> Result<(), String> {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = true;
    let (mut depth, mut roots) = (0_usize, 0_usize);
    loop {
        match reader.read_event().map_err(|error| error.to_string())? {
            Event::Start(start) => {
                attributes(&start)?;
                roots += usize::from(depth == 0);
                depth += 1;
            }
            Event::Empty(start) => {
                attributes(&start)?;
                roots += usize::from(depth == 0);
            }
            Event::End(_) => depth = depth.saturating_sub(1),
            Event::GeneralRef(name) => {
                let known = ["amp", "lt", "gt", "quot", "apos"];
                let name: &str = name.as_ref();
                if !name.starts_with('#') && !known.contains(&name) {
                    return Err(format!("there is no entity `&{name};`"));
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    match (depth, roots) {
        (0, 1) => Ok(()),
        (0, _) => Err("it has not exactly one root".to_owned()),
        _ => Err("an element is not closed".to_owned()),
    }
}

fn attributes(start: &quick_xml::events::BytesStart<'_>) -> Result<(), String> {
    start
        .attributes()
        .try_for_each(|attribute| attribute.map(|_| ()).map_err(|error| error.to_string()))
}

/// Judges what a page tells search engines of itself.
#[must_use]
pub fn json_ld(url: &str, html: &str) -> Diagnostics {
    const START: &str = "<script type=\"application/ld+json\">";
    let mut found = Diagnostics::new();
    for (at, _) in html.match_indices(START) {
        let rest = &html[at + START.len()..];
        let text = rest.split("</script>").next().unwrap_or(rest);
        if let Some(flaw) = flaw_of_json_ld(text) {
            let message = format!("what {url} tells search engines cannot be read: {flaw}");
            found.push(
                Diagnostic::error("broken-json-ld", message)
                    .help("if the theme prints it, print it with the filter `safe`"),
            );
        }
    }
    found
}

fn flaw_of_json_ld(text: &str) -> Option<String> {
    let value: serde_json::Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => return Some(error.to_string()),
    };
    if value.get("@context").is_none() {
        return Some("it has no @context".to_owned());
    }
    let things = value.get("@graph").and_then(|graph| graph.as_array()).cloned();
    let things = things.unwrap_or_else(|| vec![value]);
    let typed = things.iter().all(|thing| thing.get("@type").is_some());
    (!typed).then(|| "a part has no @type".to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_files_pass() {
        assert_eq!(feed("a.xml", "<?xml version=\"1.0\"?><a b=\"c\"><d/>&amp;&#233;</a>\n"), None);
        assert_eq!(feed("a.json", "{\"a\": [1]}"), None);
        assert_eq!(feed("robots.txt", "<not xml"), None);
    }

    #[test]
    fn broken_ones_are_told() {
        for text in
            ["<a>", "<a></b>", "<a b=c/>", "<a/><b/>", "<a>&nbsp;</a>", "", "<a b=\"1\" b=\"2\"/>"]
        {
            let found = feed("a.xml", text);
            assert_eq!(found.map(|one| one.code).as_deref(), Some("broken-feed"), "{text}");
        }
        assert!(feed("a.json", "{").is_some());
    }

    #[test]
    fn structured_data_has_context_and_types() {
        let page = |text: &str| format!("<script type=\"application/ld+json\">{text}</script>");
        let told = |text: &str| json_ld("/", &page(text)).count(crate::diag::Severity::Error);
        assert_eq!(
            told("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\"}]}"),
            0
        );
        assert_eq!(told("{\"@context\":\"https://schema.org\",\"@graph\":[{}]}"), 1);
        assert_eq!(told("{\"@type\":\"WebSite\"}"), 1);
        assert_eq!(told("{&quot;"), 1);
        assert!(json_ld("/", &page("{")).iter().all(|one| one.code == "broken-json-ld"));
    }
}
