//! What is answered: every file as a build publishes it, its type, its parts.

use super::{HOME, Server};
use crate::site::Site;

#[test]
fn every_file_is_the_one_that_a_build_publishes() {
    let site = Site::bilingual()
        .file(
            "content/en/guides/first.md",
            "---\ntitle: First\ntags: [a]\naliases: [/old/]\n---\n\n[Home](../_index.md)\n",
        )
        .file("content/en/photo.png", b"not really")
        .file("content/pl/_index.md", "---\ntitle: Dom\n---\n\nWitaj.\n");
    let server = Server::of(&site);
    site.build().exits(0);
    let out = site.path().join("public");
    let mut compared = 0;
    for entry in walkdir::WalkDir::new(&out) {
        let entry = entry.expect("can be walked");
        let name =
            entry.path().strip_prefix(&out).expect("is below").to_string_lossy().into_owned();
        if !entry.file_type().is_file() || name.starts_with(".pace") {
            continue;
        }
        let response = server.get(&format!("/{name}"));
        assert_eq!(response.status, 200, "{name}");
        let published = std::fs::read(entry.path()).expect("is readable");
        if name.ends_with(".html") {
            assert_eq!(response.page(), String::from_utf8(published).expect("is text"), "{name}");
        } else {
            assert_eq!(response.body, published, "{name}");
        }
        compared += 1;
    }
    assert!(compared > 15, "{compared}");
}

#[test]
fn files_have_their_types() {
    let site = Site::small();
    let server = Server::of(&site);
    let home = server.get("/");
    assert_eq!(home.header("content-type"), Some("text/html; charset=utf-8"));
    assert_eq!(home.header("x-content-type-options"), Some("nosniff"));
    let text = home.text();
    let sheet = text.split('"').find(|part| part.ends_with(".css")).expect("has a style sheet");
    assert_eq!(server.get(sheet).header("content-type"), Some("text/css; charset=utf-8"));
    assert_eq!(server.get("/sitemap.xml").header("content-type"), Some("text/xml; charset=utf-8"));
    assert_eq!(server.get("/build.json").header("content-type"), Some("application/json"));
    let script = server.get("/_pace/client.js");
    assert_eq!(script.header("content-type"), Some("text/javascript; charset=utf-8"));
}

#[test]
fn nothing_is_written() {
    let site = Site::small();
    let server = Server::of(&site);
    assert_eq!(server.get("/").status, 200);
    let mut names: Vec<_> = std::fs::read_dir(site.path())
        .expect("is readable")
        .map(|entry| entry.expect("is readable").file_name())
        .collect();
    names.sort();
    assert_eq!(names, ["content", "site.yaml"]);
}

#[test]
fn what_is_missing_is_said_in_the_language_of_the_address() {
    let server = Server::of(&Site::bilingual());
    let polish = server.get("/pl/nic/");
    assert_eq!(polish.status, 404);
    assert!(polish.text().contains("<html lang=\"pl\""), "{}", polish.text());
    let english = server.get("/nothing/");
    assert_eq!(english.status, 404);
    assert!(english.text().contains("<html lang=\"en\""), "{}", english.text());
}

#[test]
fn a_page_without_its_slash_is_found() {
    let site = Site::small().file("content/en/a.md", "---\ntitle: A\n---\n");
    let server = Server::of(&site);
    let response = server.get("/a?b=c");
    assert_eq!((response.status, response.header("location")), (307, Some("/a/?b=c")));
}

#[test]
fn a_site_with_a_path_keeps_it() {
    let site = Site::small().file("site.yaml", "title: T\nbase_url: https://example.org/pace/\n");
    let server = Server::of(&site);
    assert!(server.url.ends_with("/pace/"), "{}", server.url);
    assert_eq!(server.get("/").header("location"), Some("/pace/"));
    assert_eq!(server.get("/pace").header("location"), Some("/pace/"));
    let home = server.get("/pace/");
    assert_eq!(home.status, 200);
    let text = home.text();
    let sheet = text.split('"').find(|part| part.ends_with(".css")).expect("has a style sheet");
    assert!(sheet.starts_with("/pace/assets/"), "{sheet}");
    assert_eq!(server.get(sheet).status, 200);
    assert_eq!(server.get("/sitemap.xml").status, 404);
    assert_eq!(server.get("/pacesitemap.xml").status, 404);
}

#[test]
fn what_a_browser_has_is_not_sent_again() {
    let server = Server::of(&Site::small());
    let tag = server.get("/robots.txt").header("etag").expect("has a tag").to_owned();
    let same = server.ask("GET", "/robots.txt", &format!("If-None-Match: \"x\", {tag}\r\n"));
    assert_eq!((same.status, same.body.len()), (304, 0));
    let other = server.ask("GET", "/robots.txt", "If-None-Match: \"x\"\r\n");
    assert_eq!(other.status, 200);
}

#[test]
fn a_part_of_a_file_can_be_asked_for() {
    let server = Server::of(&Site::small());
    let whole = server.get("/robots.txt").text();
    let part = |range: &str| server.ask("GET", "/robots.txt", &format!("Range: bytes={range}\r\n"));
    let first = part("0-3");
    assert_eq!((first.status, first.text().as_str()), (206, &whole[..4]));
    assert_eq!(first.header("content-range"), Some(&*format!("bytes 0-3/{}", whole.len())));
    assert_eq!(part("5-").text(), whole[5..]);
    assert_eq!(part("-6").text(), whole[whole.len() - 6..]);
    let beyond = part("100000-");
    assert_eq!((beyond.status, beyond.body.len()), (416, 0));
    assert_eq!(part("3-1").status, 416);
    let changed = server.ask("GET", "/robots.txt", "Range: bytes=0-3\r\nIf-Range: \"x\"\r\n");
    assert_eq!(changed.status, 200);
}

#[test]
fn only_reading_is_answered() {
    let server = Server::of(&Site::small());
    let refused = server.ask("POST", "/", "");
    assert_eq!((refused.status, refused.header("allow")), (405, Some("get, head")));
    let head = server.ask("HEAD", "/", "");
    assert_eq!((head.status, head.body.len()), (200, 0));
    let length = server.get("/").body.len().to_string();
    assert_eq!(head.header("content-length"), Some(length.as_str()));
}

#[test]
fn a_range_that_makes_no_sense_is_passed_over() {
    let server = Server::of(&Site::small());
    let whole = server.get("/robots.txt").text();
    for range in ["lines=0-3", "bytes=x-y", "bytes=0-1,3-4", "bytes="] {
        let answer = server.ask("GET", "/robots.txt", &format!("Range: {range}\r\n"));
        assert!([200, 416].contains(&answer.status), "{range}: {}", answer.status);
        if answer.status == 200 {
            assert_eq!(answer.text(), whole, "{range}");
        }
    }
    assert_eq!(server.ask("GET", "/nothing.txt", "Range: bytes=0-3\r\n").status, 404);
}

#[test]
fn a_page_that_has_not_changed_is_not_sent_again() {
    let site = Site::small();
    let server = Server::of(&site);
    let tag = server.get("/").header("etag").expect("has a tag").to_owned();
    let asked = format!("If-None-Match: {tag}\r\n");
    assert_eq!(server.ask("GET", "/", &asked).status, 304);
    assert_eq!(server.ask("HEAD", "/", &asked).status, 304);
    let mut events = server.events();
    events.next();
    site.write(HOME, "---\ntitle: Home\n---\n\nOther words.\n");
    events.next();
    assert_eq!(server.ask("GET", "/", &asked).status, 200);
}
