//! OpenSearch descriptions: the search of the site in the browser's own bar.
//!
//! Owns what a browser is told of it. What is searched for stands in the
//! fragment of the address, which no browser sends: Chromium fills in
//! `{searchTerms}` wherever it stands in the address, Firefox replaces it in the
//! whole of it. A browser that cannot do so finds no engine here; it is not
//! offered one that tells the server what somebody in trouble looks for.

use super::Feed;
use super::words::Sources;
use super::xml;
use crate::config::SearchMode;
use crate::i18n::Language;
use crate::model::url::UrlPath;

/// Its name in the folder of a language.
pub(super) const FILE: &str = "opensearch.xml";

/// The most characters of a short name, by the specification.
const SHORT: usize = 16;
/// The most characters of a description.
const LONG: usize = 1024;

/// The descriptions of all languages; none where the site is not searched.
pub(super) fn descriptions(sources: &Sources<'_>) -> Vec<Feed> {
    if sources.site.config.search == SearchMode::Off {
        return Vec::new();
    }
    sources.whole_languages().map(|language| description(sources, language)).collect()
}

fn description(sources: &Sources<'_>, language: &Language) -> Feed {
    let url = language.file(FILE);
    let root = [("xmlns", "http://a9.com/-/spec/opensearch/1.1/")];
    let text = xml::file("OpenSearchDescription", &root, |xml| {
        xml::text(xml, "ShortName", &[], &short_name(sources, language))?;
        let mut about = sources.told(language.lang, "search.label").text;
        if let Some(notice) = sources.notice(language.lang) {
            about = format!("{about}. {}", notice.text);
        }
        xml::text(xml, "Description", &[], &cut(&about, LONG))?;
        let page = UrlPath::page([language.url_prefix.as_deref().unwrap_or(""), "search"]);
        let page = sources.absolute(&page);
        let template = format!("{page}#q={{searchTerms}}");
        xml::empty(xml, "Url", &[("type", "text/html"), ("template", &template)])?;
        let own = sources.absolute(&url);
        let kind = "application/opensearchdescription+xml";
        xml::empty(xml, "Url", &[("type", kind), ("rel", "self"), ("template", &own)])?;
        if let Some(icon) = sources.icon {
            let address = sources.absolute(&icon.url);
            xml::text(xml, "Image", &[("type", "image/svg+xml")], &address)?;
        }
        xml::text(xml, "Language", &[], language.tag.as_str())?;
        xml::text(xml, "InputEncoding", &[], "UTF-8")
    });
    Feed { url, text }
}

/// Browsers keep engines by their short names, so each language needs another.
fn short_name(sources: &Sources<'_>, language: &Language) -> String {
    let title = &sources.site.config.title;
    if language.lang.is_source() {
        return cut(title, SHORT);
    }
    let tag = format!(" ({})", language.tag);
    format!("{}{tag}", cut(title, SHORT.saturating_sub(tag.chars().count())))
}

fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect::<String>().trim_end().to_owned()
}
