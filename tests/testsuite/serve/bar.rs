//! The author's bar: what is told of a page, and how its file is opened.

use serde_json::{Value, json};

use super::Server;
use crate::site::Site;

impl Server {
    /// What is told of the page at an address.
    fn about(&self, path: &str) -> Value {
        let response = self.get(&format!("/_pace/about?of={path}"));
        serde_json::from_slice(&response.body)
            .unwrap_or_else(|error| panic!("{path}: {error}, {}", response.text()))
    }
}

fn holds(list: &Value, part: &str) -> bool {
    let texts = list.as_array().expect("is a list").iter();
    texts.filter_map(Value::as_str).any(|text| text.contains(part))
}

#[test]
fn the_author_is_told_the_state_of_a_page() {
    let site = Site::bilingual().file(
        "content/en/ab.md",
        "---\ntitle: A\ndraft: true\nslug: a\nreview_by: 2026-01-01\n---\n\n[Home](_index.md)\n",
    );
    let server = Server::with(&site, &["--drafts", "--editor", "edit:{file}:{line}"]);
    let draft = server.about("%2Fa%2F");
    assert_eq!(draft["file"]["file"], "content/en/ab.md");
    let open = draft["file"]["open"].as_str().expect("is text");
    assert!(open.starts_with("edit:/") && open.ends_with("content/en/ab.md:1"), "{open}");
    assert_eq!(draft["flags"], json!(["draft", "not checked", "review overdue"]));
    assert!(holds(&draft["notes"], "its review was due on 2026-01-01"), "{draft}");
    assert_eq!(
        draft["untranslated"],
        json!([{ "tag": "pl", "command": "pace new --translate ab --lang pl" }])
    );
    let review = &draft["warnings"][0];
    assert!(review["text"].as_str().expect("is text").contains("review-due"), "{review}");
    assert!(review["at"]["open"].as_str().expect("is text").ends_with("ab.md:5"), "{review}");

    let polish = server.about("/pl/");
    assert!(holds(&polish["notes"], "not translated into pl"), "{polish}");
    assert!(holds(&polish["flags"], "not translated"), "{polish}");
    assert_eq!(polish["linked"][0]["file"], "content/en/ab.md");
}

#[test]
fn translations_say_how_far_they_are() {
    let site = Site::bilingual()
        .file("content/en/a.md", "---\ntitle: A\n---\n\nOne.\n\n## Costs\n\nFree.\n")
        .file(
            "content/pl/a.md",
            "---\ntitle: A po polsku\nmachine_translated: true\n---\n\nRaz.\n\n## Koszt\n\nZa darmo.\n",
        );
    site.run(&["translate", "accept", "a", "--date", "2026-11-01"]).exits(0);
    site.write("content/en/a.md", "---\ntitle: A\n---\n\nOne.\n\n## Costs\n\nTwo pounds.\n");
    let server = Server::of(&site);
    let page = server.about("/pl/a/");
    assert!(holds(&page["flags"], "machine translation"), "{page}");
    assert!(holds(&page["flags"], "out of date"), "{page}");
    assert!(holds(&page["notes"], "changed since 2026-11-01: Costs"), "{page}");
    assert_eq!(page["reading"], Value::Null, "the formula is for English");
    let source = server.about("/a/");
    assert!(!holds(&source["flags"], "out of date"), "{source}");
}

#[test]
fn a_page_says_how_it_reads() {
    let long = "word ".repeat(40);
    let text = format!("---\ntitle: A\n---\n\nShort.\n\nA {long}here. It ends.\n");
    let site = Site::small().file("content/en/a.md", text);
    let server = Server::of(&site);
    let page = server.about("/a/");
    assert!(page["reading"].as_str().expect("is text").contains("words a sentence"), "{page}");
    let sentences = page["sentences"].as_array().expect("is a list");
    assert_eq!(sentences.len(), 1, "{page}");
    assert!(sentences[0]["text"].as_str().expect("is text").starts_with("42 words: A word"));
    let home = server.about("/");
    assert_eq!(home["sentences"], json!([]));
}

#[test]
fn a_page_says_what_it_weighs_where_the_site_asks() {
    let site = Site::small().file("site.yaml", "title: T\nbudgets: {any_page: 1}\n");
    let server = Server::of(&site);
    let home = server.about("/");
    assert!(holds(&home["flags"], "too heavy"), "{home}");
    assert!(holds(&home["notes"], "more than the 1 kB that site.yaml allows"), "{home}");
    let without = Server::of(&Site::small()).about("/");
    assert!(!holds(&without["notes"], "weighs"), "{without}");
}

#[test]
fn a_page_that_is_not_published_says_why() {
    let site = Site::bilingual()
        .file("content/en/old.md", "---\ntitle: Old\nexpires: 2026-01-01\n---\n")
        .file("content/en/part/_index.md", "---\ntitle: Part\ndraft: true\n---\n");
    let server = Server::of(&site);
    for (path, file, why) in [
        ("/old/", "content/en/old.md", "it expired on 2026-01-01"),
        ("/pl/old/", "content/en/old.md", "it expired on 2026-01-01"),
        ("/part/", "content/en/part/_index.md", "it is a draft"),
    ] {
        assert_eq!(server.get(path).status, 404, "{path}");
        let told = server.about(path);
        assert_eq!(told["file"]["file"], file, "{path}");
        assert_eq!(told["notes"], json!([format!("this page is not published: {why}")]), "{path}");
    }
}

#[test]
fn without_an_editor_the_path_is_there_to_copy() {
    let site = Site::small();
    let server = Server::of(&site);
    let file = server.about("/")["file"].clone();
    assert_eq!(file["open"], Value::Null);
    let path = file["path"].as_str().expect("is text");
    assert!(std::path::Path::new(path).is_file(), "{path}");
}

#[test]
fn nothing_is_told_of_what_is_no_page() {
    let server = Server::of(&Site::small());
    for nothing in [
        "/_pace/about",
        "/_pace/about?of=%ff",
        "/_pace/about?of=/nothing/",
        "/_pace/about?of=/../site.yaml",
        "/_pace/about?of=/robots.txt",
        "/_pace/about?on=/",
    ] {
        assert_eq!(server.get(nothing).status, 404, "{nothing}");
    }
}

#[test]
fn no_build_holds_anything_of_it() {
    let site = Site::small();
    site.build().exits(0);
    for (file, bytes) in site.tree("public") {
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("_pace") && !text.contains("pace-bar"), "{file}");
    }
}
