//! A site below a path: every link of every file leads to a file.

use std::collections::{BTreeMap, BTreeSet};

use percent_encoding::percent_decode_str;
use scraper::{Html, Selector};
use serde_json::Value;

use super::everything;
use super::structured::flaws;
use super::xml::Element;
use crate::site::{DATE, Site, tree};

const BASE: &str = "/a/b";
const ORIGIN: &str = "https://example.org";

/// What a file links to: all of it, with the attribute or element it stands in.
fn links(name: &str, text: &str) -> Vec<(String, String)> {
    match name.rsplit('.').next() {
        Some("html") => of_html(text),
        Some("xml") => of_xml(text),
        Some("webmanifest") => of_manifest(text),
        _ => Vec::new(),
    }
}

fn of_html(text: &str) -> Vec<(String, String)> {
    let html = Html::parse_document(text);
    let mut found = Vec::new();
    for attribute in ["href", "src", "action", "data-search"] {
        let selector = Selector::parse(&format!("[{attribute}]")).expect("is a selector");
        let values = html.select(&selector).filter_map(|element| element.attr(attribute));
        found.extend(values.map(|value| (attribute.to_owned(), value.to_owned())));
    }
    let data = Selector::parse("script[type='application/ld+json']").expect("is a selector");
    for script in html.select(&data) {
        let value: Value =
            serde_json::from_str(&script.text().collect::<String>()).expect("is JSON");
        addresses(&value, &mut found);
    }
    found
}

/// The addresses on the site in structured data.
fn addresses(value: &Value, found: &mut Vec<(String, String)>) {
    match value {
        Value::String(text) if text.starts_with(ORIGIN) => {
            found.push(("json-ld".to_owned(), text.clone()));
        }
        Value::Array(items) => items.iter().for_each(|item| addresses(item, found)),
        Value::Object(members) => members.values().for_each(|member| addresses(member, found)),
        _ => {}
    }
}

fn of_xml(text: &str) -> Vec<(String, String)> {
    let root = Element::read(text);
    let mut elements = Vec::new();
    root.walk(&mut elements);
    let mut found = Vec::new();
    for element in elements {
        let address = match element.name.as_str() {
            "loc" | "icon" | "Image" => Some(element.text.as_str()),
            "Url" => element.attribute("template"),
            _ => element.attribute("href"),
        };
        found.extend(address.map(|address| (element.name.clone(), address.to_owned())));
    }
    found
}

fn of_manifest(text: &str) -> Vec<(String, String)> {
    let value: Value = serde_json::from_str(text).expect("is JSON");
    [&value["start_url"], &value["scope"], &value["id"], &value["icons"][0]["src"]]
        .iter()
        .filter_map(|member| member.as_str())
        .map(|address| ("manifest".to_owned(), address.to_owned()))
        .collect()
}

/// The links on the site that lead to no file of it.
fn broken(files: &BTreeMap<String, Vec<u8>>) -> (usize, BTreeSet<String>) {
    let (mut count, mut broken) = (0, BTreeSet::new());
    for (name, bytes) in files {
        for (place, link) in links(name, &String::from_utf8_lossy(bytes)) {
            let Some(path) = inner(&link) else { continue };
            count += 1;
            let sound = path.is_some_and(|path| {
                let folder = format!("{path}index.html");
                let own = path.ends_with('/') || path.is_empty();
                files.contains_key(if own { &folder } else { &path })
            });
            if !sound {
                broken.insert(format!("{name}: {place} {link}"));
            }
        }
    }
    (count, broken)
}

/// The file that a link names; nothing where it leads to another host or stays on
/// the page, and no file where it leads out of the path of the site.
fn inner(link: &str) -> Option<Option<String>> {
    let path = link.strip_prefix(ORIGIN).unwrap_or(link);
    if !path.starts_with('/') {
        return None;
    }
    let path = path.split(['#', '?']).next().unwrap_or(path);
    let path = path.strip_prefix(BASE).and_then(|path| path.strip_prefix('/'));
    Some(path.map(|path| percent_decode_str(path).decode_utf8_lossy().into_owned()))
}

#[test]
fn below_a_path_every_link_of_every_file_leads_to_a_file() {
    for status in ["demo", "live"] {
        let site = everything(status);
        site.build().exits(0);
        let (count, broken) = broken(&site.tree("public"));
        assert!(count > 300, "{count}");
        assert_eq!(broken, BTreeSet::new(), "{status}");
    }
}

#[test]
fn the_site_of_this_repository_can_stand_below_a_path() {
    let out = Site::empty();
    let run = std::process::Command::new(snapbox::cmd::cargo_bin!("pace"))
        .args(["--site", env!("CARGO_MANIFEST_DIR"), "build", "--no-cache", "--date", DATE])
        .args(["--base-url", "https://example.org/a/b/", "--out"])
        .arg(out.path().join("out"))
        .output()
        .expect("the program can be run");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let files = tree(&out.path().join("out"));
    let (count, broken) = broken(&files);
    assert!(count > 10_000, "{count}");
    assert_eq!(broken, BTreeSet::new());
    for (name, bytes) in files.iter().filter(|(name, _)| name.ends_with(".html")) {
        assert_eq!(flaws(&String::from_utf8_lossy(bytes)), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn a_link_that_leads_nowhere_is_found() {
    let page = "<a href=\"/a/b/here/\">x</a><img src=\"/a/b/no.svg\"><a href=\"/out/\">x</a>\
        <a href=\"https://example.org/a/b/gone/\">x</a><a href=\"https://example.com/\">x</a>";
    let feed = "<feed><link href=\"https://example.org/a/b/nothing/\"/></feed>";
    let files = BTreeMap::from([
        ("here/index.html".to_owned(), page.as_bytes().to_vec()),
        ("feed.xml".to_owned(), feed.as_bytes().to_vec()),
    ]);
    let (count, broken) = broken(&files);
    assert_eq!(count, 5);
    let found: Vec<&str> = broken.iter().map(String::as_str).collect();
    assert_eq!(
        found,
        [
            "feed.xml: link https://example.org/a/b/nothing/",
            "here/index.html: href /out/",
            "here/index.html: href https://example.org/a/b/gone/",
            "here/index.html: src /a/b/no.svg",
        ]
    );
}

#[test]
fn the_sitemap_names_real_pages_and_their_translations_only() {
    let site = everything("live");
    site.build().exits(0);
    let set = Element::read(&site.published("sitemap.xml"));
    let urls: Vec<(&str, Vec<Option<&str>>)> = set
        .all("url")
        .map(|url| {
            let tags = url.all("xhtml:link").map(|link| link.attribute("hreflang")).collect();
            (url.one("loc"), tags)
        })
        .collect();
    let translated = vec![Some("en"), Some("pl"), Some("x-default")];
    for page in ["https://example.org/a/b/help/", "https://example.org/a/b/pl/pom%C3%B3c/"] {
        assert!(urls.contains(&(page, translated.clone())), "{page} in {urls:?}");
    }
    let alone = "https://example.org/a/b/about/privacy/";
    assert!(urls.contains(&(alone, Vec::new())), "nothing stands beside it: {urls:?}");
    assert!(urls.iter().all(|(url, _)| !url.contains("/ar/")), "nothing is translated: {urls:?}");
    for absent in ["/pl/help/", "/search/", "/old/", "404", "/pl/updates/first/"] {
        assert!(urls.iter().all(|(url, _)| !url.ends_with(absent)), "{absent} in {urls:?}");
    }
}
