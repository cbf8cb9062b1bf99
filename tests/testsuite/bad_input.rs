//! Files and folders that no author would make on purpose. Each gives a clear
//! error or works; none breaks the program, makes it hang or loses a file.

use snapbox::str;

use crate::site::{DATE, Run, Site};

const PAGE: &str = "---\ntitle: Help\n---\n\nText.\n";

impl Run {
    /// Requires that the program ended by itself, whatever it said.
    #[track_caller]
    fn orderly(self) -> Self {
        assert!(!self.stderr().contains("panicked"), "{}", self.stderr());
        self
    }
}

/// A site that was built, and what must still stand whatever follows.
struct Published {
    site: Site,
    content: std::collections::BTreeMap<String, Vec<u8>>,
    public: std::collections::BTreeMap<String, Vec<u8>>,
}

impl Published {
    fn new() -> Self {
        let site = Site::bilingual().file("content/en/help.md", PAGE);
        site.build().exits(0);
        let public = site.tree("public");
        Self { content: site.tree("content"), site, public }
    }

    /// Builds with another output folder, which has to fail as the machine does.
    fn refuses(&self, out: &str) -> Run {
        let run = self.site.run(&["build", "--date", DATE, "--out", out]).exits(3).orderly();
        assert_eq!(self.site.tree("content"), self.content, "a source was touched");
        assert_eq!(self.site.tree("public"), self.public, "a published file was touched");
        run
    }
}

#[test]
fn an_empty_page_lacks_its_title() {
    Site::small().file("content/en/help.md", "").check().exits(1).orderly().reports(str![[r#"
error[missing-field]: `title` is missing
--> content/en/help.md
 = help: add `title:` with a text
"#]]);
}

#[test]
fn an_empty_site_file_lacks_its_title_and_publishes_nothing() {
    let site = Site::small().file("site.yaml", "");
    site.build().exits(1).orderly().reports(str![[r#"
error[missing-field]: `title` is missing
--> site.yaml
 = help: add `title:` with a text
"#]]);
    assert!(site.tree("public").is_empty());
}

#[test]
fn empty_data_locale_lock_and_image_files_are_no_mistake() {
    Site::bilingual()
        .file("content/data/facts.yaml", "")
        .file("locales/en/own.ftl", "")
        .file("content/pl/translations.lock", "")
        .file("content/en/empty.png", "")
        .check()
        .exits(0)
        .reports(str![[r#"
warning[unused-image]: no page shows this file or links to it
--> content/en/empty.png
 = help: show it where it helps, or delete it
"#]]);
}

#[test]
fn a_page_of_twenty_megabytes_is_built() {
    let mut text = String::from(PAGE);
    while text.len() < 20_000_000 {
        text.push_str("\nA paragraph with some words in it, and *more* of them.\n");
    }
    // Its index alone takes a build without optimisation more than a minute.
    let site = Site::small()
        .file("site.yaml", "title: Test\nsearch: off\n")
        .file("content/en/help.md", text);
    site.build().exits(0).orderly();
    assert!(site.published("help/index.html").len() > 20_000_000);
}

#[test]
fn a_line_of_twenty_megabytes_is_shown_in_part() {
    let text = format!("---\ntitle: {}\nsumary: x\n---\n", "word ".repeat(4_000_000));
    let run = Site::small().file("content/en/help.md", text).check().exits(1).orderly();
    assert!(run.stderr().len() < 4_000, "{}", run.stderr().len());
}

#[test]
fn a_page_that_is_no_text_is_named() {
    Site::small()
        .file("content/en/help.md", [0xff, 0xfe, 0x00, 0x41])
        .check()
        .exits(1)
        .orderly()
        .reports(str![[r#"
error[not-utf-8]: line 1 is not UTF-8 text
--> content/en/help.md
 = help: save the file as UTF-8 in your editor
"#]]);
}

#[test]
fn a_site_file_that_is_no_text_is_named() {
    Site::small().file("site.yaml", [0xff, 0xfe]).check().exits(1).reports(str![[r#"
error[not-utf-8]: line 1 is not UTF-8 text
--> site.yaml
 = help: save the file as UTF-8 in your editor
"#]]);
}

#[test]
fn a_page_of_nothing_but_zeros_is_no_page() {
    let run = Site::small().file("content/en/help.md", vec![0; 4096]).check().orderly();
    run.exits(1);
}

#[test]
fn windows_line_ends_and_a_byte_order_mark_make_no_difference() {
    let text = "---\ntitle: Help\n---\n\n## One\n\n- a\n- b\n\n:::steps\n1. Text\n:::\n";
    let plain = Site::small().file("content/en/help.md", text);
    let marked =
        Site::small().file("content/en/help.md", format!("\u{feff}{}", text.replace('\n', "\r\n")));
    plain.build().exits(0);
    marked.build().exits(0);
    assert_eq!(
        plain.published("help/index.html"),
        marked.published("help/index.html").replace("\r\n", "\n")
    );
}

#[test]
fn a_mistake_behind_a_byte_order_mark_has_its_column() {
    Site::small()
        .file("content/en/help.md", "\u{feff}---\r\ntitle: Help\r\nsumary: x\r\n---\r\n")
        .check()
        .exits(1)
        .reports(str![[r#"
error[unknown-field]: there is no field `sumary` here
 --> content/en/help.md:3:1
  |
3 | sumary: x
  | ^^^^^^
  |
  = help: did you mean `summary`?
"#]]);
}

#[test]
fn what_nests_without_end_is_refused() {
    for text in [
        "> ".repeat(20_000),
        (0..2_000).map(|n| format!("{}- x\n", "  ".repeat(n))).collect(),
        "[".repeat(50_000),
        "*a ".repeat(50_000),
        ":::steps\n".repeat(5_000),
        "<div>".repeat(20_000),
    ] {
        let run = Site::small().file("content/en/help.md", format!("{PAGE}\n{text}\n")).check();
        assert!(run.orderly().code().is_some_and(|code| code < 2));
    }
}

#[test]
fn a_hundred_thousand_links_are_checked() {
    let links = "[a](/help/) [b](#one)\n".repeat(50_000);
    let page = format!("---\ntitle: Help\naudience: [partner]\n---\n\n## One\n\n{links}");
    Site::small().file("content/en/help.md", page).check().exits(0).reports("");
}

#[test]
fn a_hundred_thousand_broken_links_are_told() {
    let links = "[a](nowhere.md)\n".repeat(100_000);
    let site = Site::small().file("content/en/help.md", format!("{PAGE}\n{links}"));
    let run = site.run(&["check", "--date", DATE, "--format", "short"]).exits(1).orderly();
    assert_eq!(run.stdout().matches("[broken-link]").count(), 100_000);
}

#[test]
fn an_alias_bomb_is_refused_in_data_too() {
    let bomb = crate::mistakes::alias_bomb(12);
    let run = Site::small().file("content/data/facts.yaml", bomb).check().exits(1).orderly();
    assert!(run.stderr().contains("error[yaml-too-large]"), "{}", run.stderr());
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_folder_that_contains_itself_is_not_walked() {
        let site = Site::small();
        symlink("..", site.path().join("content/en/again")).expect("can be made");
        site.check().exits(1).orderly().reports(str![[r#"
error[unreadable-file]: `content/en/again` is not read: the link leads to a folder, to nothing, or out of the site folder
--> content/en/again
 = help: put the file itself in the place of the link, or delete the link
"#]]);
    }

    #[test]
    fn a_link_to_itself_is_refused() {
        let site = Site::small();
        symlink("loop.md", site.path().join("content/en/loop.md")).expect("can be made");
        site.check().exits(1).orderly().reports(str![[r#"
error[unreadable-file]: `content/en/loop.md` is not read: the link leads to a folder, to nothing, or out of the site folder
--> content/en/loop.md
 = help: put the file itself in the place of the link, or delete the link
"#]]);
    }

    #[test]
    fn a_link_within_the_site_is_read() {
        let site = Site::small().file("content/en/help.md", PAGE);
        symlink("help.md", site.path().join("content/en/copy.md")).expect("can be made");
        site.build().exits(0);
        assert!(site.published("copy/index.html").contains("<p>Text.</p>"));
    }

    #[test]
    fn content_that_is_a_link_is_refused() {
        let elsewhere = Site::small();
        let site = Site::empty().file("site.yaml", "title: Test\n");
        symlink(elsewhere.path().join("content"), site.path().join("content")).expect("is made");
        site.check().exits(1).orderly().reports(str![[r#"
error[unreadable-file]: `content` is not read: a link that takes the place of a folder is not followed
--> content
"#]]);
    }

    #[test]
    fn an_output_folder_that_leads_elsewhere_loses_nothing_there() {
        let elsewhere = Site::empty().file("precious.txt", "kept");
        let published = Published::new();
        symlink(elsewhere.path(), published.site.path().join("out")).expect("can be made");
        published.refuses("out");
        assert_eq!(elsewhere.tree("").len(), 1);
    }
}

#[test]
fn names_that_differ_in_case_only_are_one_address() {
    Site::small()
        .file("content/en/help.md", PAGE)
        .file("content/en/Help.md", PAGE)
        .check()
        .exits(1)
        .orderly()
        .reports(str![[r#"
error[duplicate-url]: the address /help/ differs from /Help/ of `content/en/Help.md` in upper and lower case only
 --> content/en/help.md:2:1
  |
2 | title: Help
  | ^^^^^^^^^^^
  |
  = help: give one of them another name, `slug` or alias

warning[duplicate-title]: `Help` is the title of content/en/Help.md too
 --> content/en/help.md:2:8
  |
2 | title: Help
  |        ^^^^
  |
  = help: say in each title what is found on that page alone
"#]]);
}

#[test]
fn an_emoji_is_a_name() {
    let site = Site::small()
        .file("content/en/🌈.md", PAGE)
        .file("content/en/_index.md", "---\ntitle: Home\n---\n\n[Rainbow](🌈.md)\n");
    site.build().exits(0);
    site.published("🌈/index.html");
    assert!(site.published("index.html").contains("href=\"/%F0%9F%8C%88/\""));
}

#[test]
fn a_language_without_content_shows_the_source() {
    let site = Site::small().file("site.yaml", "title: Test\nlanguages: [en, pl, ar]\n");
    site.build().exits(0).orderly();
    assert!(site.published("ar/index.html").contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(site.published("ar/index.html").contains("<p>Welcome.</p>"));
}

#[test]
fn a_source_language_without_content_still_has_its_pages() {
    let site = Site::empty()
        .file("site.yaml", "title: Test\nlanguages: [en, pl]\n")
        .file("content/pl/_index.md", PAGE);
    site.check().exits(1).orderly().reports(str![[r#"
error[translation-without-source]: there is no page in the source language that this translates
--> content/pl/_index.md
 = help: a translation has the same path as the page in the source language
"#]]);
}

#[test]
fn an_output_folder_that_is_a_file_is_left_alone() {
    let published = Published::new();
    published.site.write("taken", "kept");
    published.refuses("taken").reports(str![[r#"
error[output-not-a-folder]: `[SITE]/taken` is not a folder
help: choose a folder with `--out`, or leave it out to use `public`
"#]]);
    assert_eq!(
        std::fs::read_to_string(published.site.path().join("taken")).ok().as_deref(),
        Some("kept")
    );
}

#[test]
fn an_output_folder_below_a_file_is_left_alone() {
    let published = Published::new();
    published.site.write("taken", "kept");
    published.refuses("taken/out");
    assert!(published.site.path().join("taken").is_file());
}

#[test]
fn an_output_folder_among_the_content_is_refused() {
    Published::new().refuses("content/en/public").reports(str![[r#"
error[output-among-sources]: `[SITE]/content/en/public` lies inside `[SITE]/content`, where the sources of the site are
help: nothing was changed; choose a folder of its own, such as `public` with `--out`, or `reports` with `--report`
"#]]);
}

#[test]
fn the_site_folder_itself_is_no_output_folder() {
    Published::new().refuses(".").reports(str![[r#"
error[output-among-sources]: `[SITE]` holds the sources of the site
help: nothing was changed; choose a folder of its own, such as `public` with `--out`, or `reports` with `--report`
"#]]);
}

#[test]
fn a_folder_of_somebody_else_is_no_output_folder() {
    let published = Published::new();
    published.site.write("theirs/photo.jpg", "precious");
    published.refuses("theirs").reports(str![[r#"
error[output-not-ours]: `[SITE]/theirs` holds files that `pace` did not make, such as `photo.jpg`
help: nothing was changed; choose an empty folder with `--out`, or empty this one yourself
"#]]);
    assert_eq!(published.site.tree("theirs").len(), 1);
}

#[test]
fn a_file_added_to_the_output_by_hand_is_kept() {
    let published = Published::new();
    published.site.write("public/CNAME", "example.org");
    published.site.write("content/en/new.md", PAGE);
    published.site.build().exits(0);
    assert_eq!(published.site.published("CNAME"), "example.org");
}

#[test]
fn a_folder_that_is_not_there_is_no_site() {
    let site = Site::empty();
    site.check().exits(1).reports(str![[r#"
error[no-content]: there is no folder `content`
 |
 = help: put pages into content/en/, such as content/en/_index.md

error[no-site]: there is no `site.yaml` in the site folder
 |
 = help: make one with `title: …`, or name the folder: `pace --site DIR build`
"#]]);
}

#[test]
fn a_site_folder_that_is_not_there_is_named() {
    let site = Site::small();
    std::fs::remove_dir_all(site.path()).expect("can be taken away");
    site.check().exits(1).reports(str![[r#"
error[no-content]: there is no folder `content`
 |
 = help: put pages into content/en/, such as content/en/_index.md

error[no-site]: there is no folder `[SITE]`
 |
 = help: `--site` names the folder that holds site.yaml
"#]]);
}
