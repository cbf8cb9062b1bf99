//! What hosts are told: headers, caches, old addresses.

use std::collections::BTreeMap;

use super::everything;
use crate::site::Site;

/// The rules of a `_headers` file: a pattern and its headers.
fn rules(text: &str) -> Vec<(String, BTreeMap<String, String>)> {
    let mut rules: Vec<(String, BTreeMap<String, String>)> = Vec::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        match line.strip_prefix("  ") {
            None => rules.push((line.to_owned(), BTreeMap::new())),
            Some(header) => {
                let (name, value) = header.split_once(": ").expect("is a header");
                let (_, headers) = rules.last_mut().expect("stands below a pattern");
                let before = headers.insert(name.to_owned(), value.to_owned());
                assert_eq!(before, None, "{line}");
            }
        }
    }
    rules
}

/// All values that a host that joins values gives a header of a file.
fn values<'r>(
    rules: &'r [(String, BTreeMap<String, String>)],
    address: &str,
    name: &str,
) -> Vec<&'r str> {
    let matches = |pattern: &str| match pattern.strip_suffix('*') {
        Some(start) => address.starts_with(start),
        None => address == pattern,
    };
    let found = rules.iter().filter(|(pattern, _)| matches(pattern));
    found.filter_map(|(_, headers)| headers.get(name)).map(String::as_str).collect()
}

const FOR_EVER: &str = "public, max-age=31536000, immutable";

#[test]
fn every_file_has_each_header_once() {
    let site = everything("live");
    site.build().exits(0);
    let rules = rules(&site.published("_headers"));
    for name in site.tree("public").keys() {
        let address = format!("/a/b/{}", name.trim_end_matches("index.html"));
        let policy = values(&rules, &address, "Content-Security-Policy");
        assert_eq!(policy.len(), 1, "{address}");
        for part in ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'"] {
            assert!(policy[0].split("; ").any(|found| found == part), "{part}");
        }
        assert!(!policy[0].contains("unsafe") && !policy[0].contains("data:"), "{policy:?}");
        assert_eq!(values(&rules, &address, "Referrer-Policy"), ["no-referrer"]);
        assert_eq!(values(&rules, &address, "X-Content-Type-Options"), ["nosniff"]);
        assert_eq!(values(&rules, &address, "Permissions-Policy").len(), 1);
        let cache = values(&rules, &address, "Cache-Control");
        if name.starts_with("assets/") {
            assert_eq!(cache, [FOR_EVER], "{address}");
        } else if name.ends_with("/root") {
            assert_eq!(cache, [FOR_EVER, "no-cache"], "the last counts, or both: {address}");
        } else if name.starts_with("search-index/") {
            assert_eq!(cache, [FOR_EVER], "{address}");
        } else if name.ends_with("index.html") && name.contains('/') {
            assert_eq!(cache, ["no-cache"], "{address}");
        }
    }
    assert_eq!(values(&rules, "/a/b/", "Cache-Control"), ["no-cache"]);
}

#[test]
fn nothing_outside_the_site_is_ruled() {
    let site = everything("live");
    site.build().exits(0);
    let text = site.published("_headers");
    let rules = rules(&text);
    assert!(rules.iter().all(|(pattern, _)| pattern.starts_with("/a/b/")), "{text}");
    assert!(values(&rules, "/", "Referrer-Policy").is_empty());
    let nginx = site.published(".hosting/nginx.conf");
    let places = nginx.lines().filter(|line| line.starts_with("location"));
    let outside: Vec<&str> = places.filter(|line| !line.contains("/a/b/")).collect();
    assert_eq!(outside, Vec::<&str>::new(), "but for what RFC 9116 puts at the root");
}

#[test]
fn a_site_of_very_many_sections_stays_within_what_hosts_take() {
    let mut site = Site::small();
    for number in 0..120 {
        let path = format!("content/en/section-{number}/a.md");
        site = site.file(&path, "---\ntitle: A\n---\n");
    }
    site.build().exits(0);
    let rules = rules(&site.published("_headers"));
    assert!(rules.len() <= 100, "{}", rules.len());
    assert_eq!(values(&rules, "/assets/css/main.0.css", "Cache-Control"), [FOR_EVER]);
}

#[test]
fn an_old_address_is_told_to_hosts() {
    let site = everything("live");
    site.build().exits(0);
    let redirects = site.published("_redirects");
    assert_eq!(
        redirects,
        "/a/b/.pace/* /a/b/ 302\n\
         /a/b/old/help/ /a/b/help/ 301\n\
         /.well-known/security.txt /a/b/.well-known/security.txt 200\n"
    );
    let nginx = site.published(".hosting/nginx.conf");
    let rule = "location = \"/a/b/old/help/\" { return 301 \"/a/b/help/\"; }\n";
    assert!(nginx.contains(rule), "{nginx}");
}

#[test]
fn without_old_addresses_there_is_nothing_to_tell() {
    let site = Site::small();
    site.build().exits(0);
    let redirects = site.published("_redirects");
    let rules: Vec<&str> = redirects.lines().filter(|line| line.starts_with('/')).collect();
    assert_eq!(rules, ["/.pace/* / 302"], "what belongs to `pace` is for no reader");
    assert!(!site.published(".hosting/nginx.conf").contains("return 301"));
}

#[test]
fn the_part_of_an_nginx_configuration_is_whole() {
    let site = everything("demo").file(
        "content/en/odd.md",
        "---\ntitle: Odd\nslug: odd$uri\naliases: [\"/old;}$x/\"]\n---\n",
    );
    site.build().exits(0);
    let text = site.published(".hosting/nginx.conf");
    let mut depth = 0_i32;
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let mut quoted = false;
        for c in line.chars() {
            match c {
                '"' => quoted = !quoted,
                '{' if !quoted => depth += 1,
                '}' if !quoted => depth -= 1,
                _ => {}
            }
            assert!(depth >= 0, "{line}");
        }
        assert!(!quoted, "{line}");
        let ends = line.is_empty() || line.ends_with([';', '{', '}']);
        assert!(ends, "{line}");
        let target = line.split("return 301 ").nth(1).unwrap_or_default();
        assert!(!target.contains('$'), "no variable of nginx: {line}");
    }
    assert_eq!(depth, 0);
    assert!(text.contains("location ^~ \"/a/b/.pace/\" { return 404; }"), "{text}");
    assert!(text.contains("location ^~ \"/a/b/.hosting/\" { return 404; }"), "{text}");
    assert!(text.contains("{ error_page 404 \"/a/b/pl/404.html\"; }"), "{text}");
}

#[test]
fn a_page_cannot_take_the_place_of_a_file_for_hosts() {
    // A name that begins with a dot is no address of a page in the first place.
    for (name, code) in [
        ("_headers", "reserved-address"),
        ("_redirects", "reserved-address"),
        ("feeds", "reserved-address"),
        (".well-known", "wrong-slug"),
        (".hosting", "wrong-slug"),
    ] {
        let site =
            Site::small().file("content/en/a.md", format!("---\ntitle: A\nslug: {name}\n---\n"));
        let run = site.check().exits(1);
        assert!(run.stderr().contains(code), "{name}: {}", run.stderr());
    }
}
