//! What a build makes of a site.

use crate::site::{DATE, Site};

fn page(title: &str, body: &str) -> String {
    format!("---\ntitle: {title}\n---\n\n{body}\n")
}

fn fact(value: &str) -> String {
    format!(
        "cap:\n  kind: money\n  value: {value}\n  about: The cap\n  source: GOV.UK\n  as_of: 2026\n  confidence: confirmed\n"
    )
}

/// The opening tag of an element on a page.
fn tag<'h>(html: &'h str, start: &str) -> &'h str {
    let at = html.find(start).unwrap_or_else(|| panic!("no {start} in {html}"));
    let rest = &html[at..];
    &rest[..=rest.find('>').expect("a tag ends")]
}

#[test]
fn a_title_and_a_page_are_a_site() {
    let site = Site::small();
    site.build().exits(0);
    let html = site.published("index.html");
    assert_eq!(tag(&html, "<html"), "<html lang=\"en\" dir=\"ltr\">");
    assert!(html.contains("<p>Welcome.</p>"), "{html}");
    for file in ["404.html", "sitemap.xml", "robots.txt", "build.json", "search/index.html"] {
        site.published(file);
    }
    assert!(site.path().join("public/assets").is_dir());
}

#[test]
fn a_page_that_is_not_translated_is_served_and_says_so() {
    let site = Site::bilingual().file("content/en/help.md", page("Help", "Ask *us*."));
    site.build().exits(0);
    let html = site.published("pl/help/index.html");
    assert_eq!(tag(&html, "<html"), "<html lang=\"pl\" dir=\"ltr\">");
    assert_eq!(tag(&html, "<h1"), "<h1 lang=\"en\" dir=\"ltr\">");
    assert_eq!(tag(&html, "<div class=\"prose\""), "<div class=\"prose\" lang=\"en\" dir=\"ltr\">");
    assert_eq!(
        tag(&html, "<link rel=\"canonical\""),
        "<link rel=\"canonical\" href=\"https://example.org/help/\">"
    );
    assert!(html.contains("class=\"notice\""), "{html}");
    assert!(!html.contains("<link rel=\"alternate\""), "{html}");
    assert!(!site.published("sitemap.xml").contains("/pl/help/"));
    assert!(site.published("sitemap.xml").contains("https://example.org/help/"));
}

#[test]
fn a_translation_stands_at_its_own_slug_and_names_its_other_languages() {
    let site = Site::bilingual()
        .file("content/en/help.md", page("Help", "Ask."))
        .file("content/pl/help.md", "---\ntitle: Pomoc\nslug: pomoc\n---\n\nZapytaj.\n");
    site.build().exits(0);
    let html = site.published("pl/pomoc/index.html");
    assert!(html.contains("<h1>Pomoc</h1>"), "{html}");
    for (tag, address) in [
        ("en", "https://example.org/help/"),
        ("pl", "https://example.org/pl/pomoc/"),
        ("x-default", "https://example.org/help/"),
    ] {
        let link = format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\">");
        assert!(html.contains(&link), "{link}\n{html}");
        assert!(site.published("help/index.html").contains(&link));
    }
    assert!(!site.path().join("public/pl/help").exists());
}

#[test]
fn a_link_leads_to_the_language_of_the_reader() {
    let site = Site::bilingual()
        .file("content/en/help.md", page("Help", "[Home](_index.md) [two](/two/)"))
        .file("content/en/two.md", page("Two", "Text."))
        .file("content/pl/two.md", "---\ntitle: Dwa\nslug: dwa\n---\n\nTekst.\n");
    site.build().exits(0);
    let english = site.published("help/index.html");
    assert!(english.contains("<a href=\"/\">Home</a> <a href=\"/two/\">two</a>"), "{english}");
    let polish = site.published("pl/help/index.html");
    assert!(polish.contains("<a href=\"/pl/\">Home</a> <a href=\"/pl/dwa/\">two</a>"), "{polish}");
}

#[test]
fn a_changed_fact_changes_every_page_that_tells_it_and_no_other() {
    let site = Site::bilingual()
        .file("content/data/facts.yaml", fact("751"))
        .file("content/en/a.md", page("A", "It is :fact[cap]."))
        .file("content/en/b.md", page("B", "Nothing."))
        .file("content/pl/a.md", page("A", "To :fact[cap]."));
    site.build().exits(0);
    let before = site.tree("public");
    site.write("content/data/facts.yaml", fact("760"));
    site.build().exits(0);
    let after = site.tree("public");
    let changed: Vec<&str> = after
        .iter()
        .filter(|(name, bytes)| before.get(*name) != Some(bytes))
        .map(|(name, _)| name.as_str())
        .filter(|name| !name.starts_with("search-index/"))
        .collect();
    assert_eq!(changed, ["a/index.html", "build.json", "pl/a/index.html"]);
    assert!(site.published("a/index.html").contains("£760"));
}

#[cfg(unix)]
#[test]
fn what_did_not_change_is_not_written_again() {
    use std::os::unix::fs::MetadataExt as _;
    let site = Site::small()
        .file("content/en/a.md", page("A", "Text."))
        .file("content/en/b.md", page("B", "Text."));
    site.build().exits(0);
    let inode = |file: &str| site.path().join(file).metadata().expect("stands").ino();
    let (a, b) = (inode("public/a/index.html"), inode("public/b/index.html"));
    site.write("content/en/a.md", page("A", "Other text."));
    site.build().exits(0);
    assert_ne!(inode("public/a/index.html"), a);
    assert_eq!(inode("public/b/index.html"), b);
}

#[test]
fn an_old_address_leads_to_the_new_one() {
    let site = Site::small()
        .file("content/en/help.md", "---\ntitle: Help\naliases: [/old/help/, /old.html]\n---\n");
    site.build().exits(0);
    for file in ["old/help/index.html", "old.html"] {
        let html = site.published(file);
        assert!(html.contains("<meta http-equiv=\"refresh\" content=\"0; url=/help/\">"), "{html}");
    }
}

#[test]
fn a_base_address_with_a_path_stands_before_every_link() {
    let site = Site::small()
        .file("site.yaml", "title: Test\nbase_url: https://example.org/pace/\n")
        .file("content/en/help.md", page("Help", "[Home](/)"));
    site.build().exits(0);
    let html = site.published("help/index.html");
    for attribute in [" href=\"", " src=\"", " action=\""] {
        for (at, _) in html.match_indices(attribute) {
            let link = html[at + attribute.len()..].split('"').next().expect("ends");
            let sound = link.starts_with("/pace/")
                || link.starts_with("https://")
                || link.starts_with(['#', 'm']);
            assert!(sound, "{link}");
        }
    }
    site.run(&["build", "--date", DATE, "--base-url", "https://example.com/"]).exits(0);
    let html = site.published("help/index.html");
    assert!(html.contains("https://example.com/help/") && !html.contains("/pace/"), "{html}");
}

#[test]
fn a_draft_is_shown_on_request_only() {
    let site = Site::small().file("content/en/help.md", "---\ntitle: Help\ndraft: true\n---\n");
    site.build().exits(0);
    assert!(!site.path().join("public/help").exists());
    site.run(&["build", "--date", DATE, "--drafts"]).exits(0);
    assert!(site.published("help/index.html").contains("class=\"notice\""));
    site.build().exits(0);
    assert!(!site.path().join("public/help").exists());
}

#[test]
fn a_page_stands_from_its_first_to_its_last_day() {
    let site = Site::small().file(
        "content/en/help.md",
        "---\ntitle: Help\npublish: 2026-11-10\nexpires: 2026-11-20\n---\n",
    );
    for (day, stands) in
        [("2026-11-09", false), ("2026-11-10", true), ("2026-11-20", true), ("2026-11-21", false)]
    {
        site.run(&["build", "--date", day]).exits(0);
        assert_eq!(site.path().join("public/help/index.html").exists(), stands, "{day}");
    }
}

#[test]
fn a_site_without_search_has_no_search_page() {
    let site = Site::small().file("site.yaml", "title: Test\nsearch: off\n");
    site.build().exits(0);
    assert!(!site.path().join("public/search").exists());
    assert!(!site.published("index.html").contains("/search/"));
}

#[test]
fn the_same_image_in_two_folders_is_published_once() {
    let site = Site::small()
        .file("content/en/help.md", page("Help", "![A map](map.png)"))
        .file("content/en/map.png", "the same")
        .file("content/en/a/more.md", page("More", "![A map](map.png)"))
        .file("content/en/a/map.png", "the same")
        .file("content/en/b/other.md", page("Other", "![A map](map.png)"))
        .file("content/en/b/map.png", "another");
    site.build().exits(0);
    let shown = |path: &str| {
        let html = site.published(path);
        let start = html.find("/assets/media/map.").expect("is shown");
        html[start..].split('"').next().unwrap_or_default().to_owned()
    };
    assert_eq!(shown("help/index.html"), shown("a/more/index.html"));
    assert_ne!(shown("help/index.html"), shown("b/other/index.html"));
}

#[test]
fn html_of_an_author_is_made_safe() {
    let site = Site::small().file(
        "content/en/help.md",
        page(
            "Help",
            "<details open><summary>More</summary><p onclick=\"x()\">Text</p></details>\n\n<script>alert(1)</script>\n\n<img src=x.png alt=\"\" onerror=alert(1)>\n\n<a href=\"more.md\" onclick=\"x()\">a</a>",
        ),
    );
    let site =
        site.file("content/en/more.md", page("More", "Text.")).file("content/en/x.png", "png");
    site.build().exits(0);
    let html = site.published("help/index.html");
    assert!(html.contains("<summary>More</summary>"), "{html}");
    let prose = &html[html.find("class=\"prose\"").expect("has text")..];
    for bad in ["<script", "onclick", "onerror", "javascript:", "alert(1)"] {
        assert!(!prose.contains(bad), "{bad} in {prose}");
    }
}

#[test]
fn a_component_of_the_site_is_a_directive() {
    let site = Site::small()
        .file(
            "themes/pace/templates/components/own.html",
            "{%- component own_box(colour: string, label: string = \"\") -%}<aside class=\"{{ colour }}\">{{ label }}{{ body }}</aside>{%- endcomponent own_box -%}\n",
        )
        .file("content/en/help.md", page("Help", ":::own-box{colour=\"dark red\"}\nSome *text*.\n:::"));
    site.build().exits(0);
    let html = site.published("help/index.html");
    assert_eq!(tag(&html, "<aside"), "<aside class=\"dark red\">");
    assert!(html.contains("<p>Some <em>text</em>.</p>"), "{html}");
}

#[test]
fn a_file_of_the_theme_is_overridden_alone() {
    let site = Site::small()
        .file("content/en/help.md", page("Help", "Text."))
        .file("themes/pace/templates/home.html", "<h1>{{ page.title }} of our own</h1>\n");
    site.build().exits(0);
    assert_eq!(site.published("index.html"), "<h1>Home of our own</h1>\n");
    assert!(site.published("help/index.html").contains("<main"));
}

#[test]
fn a_message_of_the_program_is_overridden_alone() {
    let site = Site::small();
    site.build().exits(0);
    let before = site.published("index.html");
    assert!(before.contains(">Skip to"), "{before}");
    site.write("locales/en/own.ftl", "skip-link = Straight to the text\n");
    site.build().exits(0);
    let link = before.split("class=\"skip\"").nth(1).and_then(|rest| rest.split('<').next());
    let old = link.expect("has a link").split('>').nth(1).expect("has words");
    assert_eq!(site.published("index.html"), before.replace(old, "Straight to the text"));
}

#[test]
fn a_site_that_did_not_change_is_left_as_it_is() {
    let site = Site::small();
    site.build().exits(0);
    // A file that was written a moment ago could have been written again since.
    std::thread::sleep(std::time::Duration::from_millis(50));
    site.build().exits(0);
    let again = site.build().exits(0);
    assert!(again.stdout().contains("nothing changed"), "{}", again.stdout());
}

#[test]
fn without_its_memory_a_build_makes_the_same() {
    let site = Site::bilingual().file("content/en/help.md", page("Help", "Text."));
    site.build().exits(0);
    let whole = site.tree("public");
    let cache = site.path().join(".pace-cache");
    for entry in std::fs::read_dir(&cache).expect("stands") {
        std::fs::write(entry.expect("is there").path(), "damaged").expect("can be written");
    }
    site.build().exits(0);
    assert_eq!(site.tree("public"), whole);
    std::fs::remove_dir_all(&cache).expect("can be removed");
    site.build().exits(0);
    assert_eq!(site.tree("public"), whole);
    site.remove("content/en/help.md");
    std::fs::remove_dir_all(&cache).expect("can be removed");
    site.build().exits(0);
    assert!(!site.path().join("public/help").exists(), "a lost memory forgets no file");
}

#[test]
fn a_site_with_errors_leaves_the_old_one() {
    let site = Site::small().file("content/en/help.md", page("Help", "Text."));
    site.build().exits(0);
    let before = site.tree("public");
    site.write("content/en/new.md", page("New", "Text."));
    site.write("content/en/help.md", page("Help", "[nowhere](nowhere.md)"));
    let run = site.build().exits(1);
    assert!(run.stdout().contains("nothing was published: 1 error"), "{}", run.stdout());
    assert_eq!(site.tree("public"), before);
    site.write("content/en/help.md", page("Help", "Text."));
    site.write("themes/pace/templates/home.html", "{{ page.nothing }}");
    site.build().exits(1);
    assert_eq!(site.tree("public"), before);
}

/// The site of this repository, built without memory.
fn built_anew(threads: &str) -> Site {
    let site = Site::empty();
    let out = site.path().join("out");
    let run = std::process::Command::new(snapbox::cmd::cargo_bin!("pace"))
        .args(["--site", env!("CARGO_MANIFEST_DIR"), "build", "--no-cache", "--date", DATE])
        .arg("--out")
        .arg(&out)
        .env("RAYON_NUM_THREADS", threads)
        .output()
        .expect("the program can be run");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    site
}

#[test]
fn two_builds_are_the_same_byte_for_byte_on_any_number_of_threads() {
    let (one, four) = (built_anew("1").tree("out"), built_anew("4").tree("out"));
    assert!(one.len() > 100, "{}", one.len());
    let differ: Vec<&String> = one
        .iter()
        .filter(|(name, bytes)| four.get(*name) != Some(bytes))
        .map(|(name, _)| name)
        .collect();
    assert!(differ.is_empty(), "{differ:?}");
    assert_eq!(one.len(), four.len());
}
