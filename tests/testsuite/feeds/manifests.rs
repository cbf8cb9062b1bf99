//! Web manifests, OpenSearch descriptions and security.txt.

use serde_json::Value;

use super::everything;
use super::xml::Element;
use crate::site::Site;

fn manifest(site: &Site, path: &str) -> Value {
    serde_json::from_str(&site.published(path)).expect("is JSON")
}

#[test]
fn a_manifest_speaks_the_language_of_its_reader() {
    let site = everything("live");
    site.build().exits(0);
    let arabic = manifest(&site, "ar/manifest.webmanifest");
    assert_eq!((&arabic["lang"], &arabic["dir"]), (&"ar".into(), &"rtl".into()));
    assert_eq!(
        (&arabic["name"], &arabic["short_name"]),
        (&"Test & co".into(), &"Test & co".into())
    );
    assert_eq!(arabic["start_url"], "/a/b/ar/");
    assert_eq!(arabic["scope"], "/a/b/");
    assert_eq!(arabic["theme_color"], "#0b4450");
    assert_eq!(arabic["background_color"], "#ffffff");
    let icon = arabic["icons"][0]["src"].as_str().expect("has an icon");
    let file = icon.strip_prefix("/a/b/").expect("stands below the path");
    assert!(site.path().join("public").join(file).is_file(), "{icon}");
    assert_eq!(arabic.get("description"), None, "home is not translated");
    assert_eq!(manifest(&site, "pl/manifest.webmanifest")["description"], "About it.");
    assert!(site.published("ar/index.html").contains("<link rel=\"manifest\" href=\"/a/b/ar/man"));
}

#[test]
fn what_is_not_configured_is_not_made_up() {
    let site = Site::small().file("themes/bare/templates/base.html", "");
    let yaml = "title: Test\ntheme: bare\nsearch: off\n";
    for template in ["home", "page", "section", "not-found", "redirect"] {
        site.write(&format!("themes/bare/templates/{template}.html"), "<p>{{ site.title }}</p>");
    }
    site.write("site.yaml", yaml);
    site.build().exits(0);
    let bare = manifest(&site, "manifest.webmanifest");
    for member in ["icons", "theme_color", "background_color"] {
        assert_eq!(bare.get(member), None, "{member}");
    }
    for file in ["opensearch.xml", ".well-known/security.txt", "feeds"] {
        assert!(!site.path().join("public").join(file).exists(), "{file}");
    }
}

#[test]
fn a_search_from_the_bar_of_the_browser_stays_on_the_device() {
    let site = everything("live");
    site.build().exits(0);
    let found = Element::read(&site.published("pl/opensearch.xml"));
    assert_eq!(found.name, "OpenSearchDescription");
    assert_eq!(found.attribute("xmlns"), Some("http://a9.com/-/spec/opensearch/1.1/"));
    assert_eq!(found.one("ShortName"), "Test & co (pl)");
    assert_eq!(found.one("Language"), "pl");
    let url = found.all("Url").find(|url| url.attribute("type") == Some("text/html"));
    let template = url.and_then(|url| url.attribute("template")).expect("has a template");
    assert_eq!(template, "https://example.org/a/b/pl/search/#q={searchTerms}");
    let (sent, _) = template.split_once('#').expect("has a fragment");
    assert!(!sent.contains("searchTerms") && !sent.contains('?'), "nothing is sent: {sent}");
    assert!(site.published("pl/index.html").contains("href=\"/a/b/pl/opensearch.xml\""));
}

#[test]
fn a_name_is_no_longer_than_a_browser_takes() {
    let title = "A site with a name that no bar of any browser holds";
    let site = Site::bilingual()
        .file("site.yaml", format!("title: {title}\nlanguages: [en, zh-Hans]\n"))
        .file("content/zh-Hans/_index.md", "---\ntitle: 首页\n---\n");
    site.build().exits(0);
    let names: Vec<String> = ["opensearch.xml", "zh-hans/opensearch.xml"]
        .iter()
        .map(|file| Element::read(&site.published(file)).one("ShortName").to_owned())
        .collect();
    assert_eq!(names, ["A site with a na", "A site (zh-Hans)"]);
    assert!(names.iter().all(|name| name.chars().count() <= 16));
}

#[test]
fn a_site_without_search_offers_none() {
    let site = Site::small().file("site.yaml", "title: Test\nsearch: off\n");
    site.build().exits(0);
    assert!(!site.path().join("public/opensearch.xml").exists());
    assert!(!site.published("index.html").contains("opensearch"));
}

#[test]
fn whom_to_tell_of_a_hole_stands_where_rfc_9116_wants_it() {
    let site = Site::small().file(
        "site.yaml",
        "title: Test\nbase_url: https://example.org/a/\nsecurity:\n  contact:\n    \
         - https://example.org/report\n    - mailto:safe@example.org\n  \
         policy: https://example.org/policy\n",
    );
    site.run(&["build", "--date", "2028-02-29"]).exits(0);
    let text = site.published(".well-known/security.txt");
    let fields: Vec<(&str, &str)> = text
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split_once(": ").expect("is a field"))
        .collect();
    assert_eq!(
        fields,
        [
            ("Contact", "https://example.org/report"),
            ("Contact", "mailto:safe@example.org"),
            ("Expires", "2029-02-28T00:00:00Z"),
            ("Preferred-Languages", "en"),
            ("Canonical", "https://example.org/.well-known/security.txt"),
            ("Policy", "https://example.org/policy"),
        ]
    );
}

#[test]
fn nobody_to_tell_is_no_file() {
    let site = Site::small();
    site.build().exits(0);
    assert!(!site.path().join("public/.well-known").exists());
}
