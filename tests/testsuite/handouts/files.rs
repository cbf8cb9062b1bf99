//! The files that are made of packs and presentations.

use std::io::{Cursor, Read as _};

use super::{built, pack, shelf, texts, values};
use crate::site::Site;

/// The published files of a format, each with what its main part says.
fn files(site: &Site, extension: &str) -> Vec<(String, String)> {
    let part = if extension == "docx" { "word/document.xml" } else { "content.xml" };
    let ending = format!(".{extension}");
    let tree = site.tree("public").into_iter().filter(|(name, _)| name.ends_with(&ending));
    tree.map(|(name, bytes)| {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("is an archive");
        let mut text = String::new();
        let mut file = archive.by_name(part).expect("has its main part");
        file.read_to_string(&mut text).expect("is text");
        (name.rsplit('/').next().unwrap_or_default().to_owned(), text)
    })
    .collect()
}

fn only(site: &Site, extension: &str) -> String {
    let mut found = files(site, extension);
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0).1
}

fn in_order(text: &str, words: &[&str]) {
    let mut from = 0;
    for word in words {
        let at = text[from..].find(word);
        from += at.unwrap_or_else(|| panic!("`{word}` is not there, or too early: {text}"));
    }
}

#[test]
fn a_pack_is_a_word_and_an_opendocument_file_with_every_part() {
    let site = shelf().file("content/en/packs/one.md", pack("version: \"1.2\"\n"));
    site.build().exits(0);
    for extension in ["docx", "odt"] {
        let text = only(&site, extension);
        let parts =
            ["A pack", "Version 1.2", "To you.", "What is in this pack", "Part 1", "First things"];
        in_order(&text, &parts);
        in_order(
            &text,
            &[
                "Part 1",
                "Your letter",
                "Breathe.",
                "£751",
                "I have slept",
                "Part 2",
                "Later",
                "End.",
            ],
        );
        assert!(text.contains("https://example.org/guides/second/"), "{extension}");
    }
}

/// The pictures in the published files of a format; the mark of the theme, which
/// every file has, is one of them.
fn pictures(site: &Site, extension: &str) -> Vec<String> {
    let ending = format!(".{extension}");
    let tree = site.tree("public").into_iter().filter(|(name, _)| name.ends_with(&ending));
    tree.flat_map(|(_, bytes)| {
        let archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("is an archive");
        let names = archive.file_names();
        names.map(|name| name.expect("is a name").into_owned()).collect::<Vec<_>>()
    })
    .filter(|name| name.ends_with(".png"))
    .collect()
}

#[test]
fn each_part_ends_with_a_code_and_its_address() {
    let site = shelf().file("content/en/packs/one.md", pack(""));
    site.build().exits(0);
    for (extension, folder) in [("docx", "word/media"), ("odt", "Pictures")] {
        let pictures = pictures(&site, extension);
        let of = |what: &str| {
            let begins = format!("{folder}/{what}-");
            pictures.iter().filter(|name| name.starts_with(&begins)).count()
        };
        assert_eq!((of("mark"), of("code"), pictures.len()), (1, 2, 3), "{pictures:?}");
    }
    for (extension, code) in [("docx", "<w:drawing>"), ("odt", "<draw:frame ")] {
        let text = only(&site, extension);
        in_order(
            &text,
            &[
                "Part 1",
                code,
                "QR code that leads to First things",
                "On its own page:",
                "https://example.org/guides/first/",
                "Part 2",
                code,
                "QR code that leads to Second things",
                "https://example.org/guides/second/",
            ],
        );
    }
    let template = shelf().file("content/en/templates/one.md", "---\ntitle: A\n---\n\nText.\n");
    template.build().exits(0);
    let pictures = pictures(&template, "docx");
    assert!(!pictures.iter().any(|name| name.contains("code")), "a letter has no code");
    assert_eq!(pictures.len(), 1, "it has the mark");
}

#[test]
fn a_table_has_headings_where_they_say_something_and_nowhere_else() {
    let tables = "---\ntitle: T\n---\n\n| | |\n| --- | --- |\n| Who | **you** |\n| | me |\n\n\
         | | One |\n| --- | --: |\n| Sum | 1 |\n\n| A | |\n| --- | --- |\n| a | b |\n";
    let site = shelf().file("content/en/templates/one.md", tables);
    let html = built(&site, "templates/one/index.html");
    let cells: Vec<(&str, Option<&str>, String)> = super::all(&html, ".prose tr > *")
        .into_iter()
        .map(|cell| (cell.value().name(), cell.attr("scope"), cell.text().collect()))
        .collect();
    let cells: Vec<_> =
        cells.iter().map(|(name, scope, text)| (*name, *scope, text.as_str())).collect();
    assert_eq!(
        cells,
        [
            ("th", Some("row"), "Who"),
            ("td", None, "you"),
            ("td", None, ""),
            ("td", None, "me"),
            ("td", None, ""),
            ("th", Some("col"), "One"),
            ("th", Some("row"), "Sum"),
            ("td", None, "1"),
            ("th", Some("col"), "A"),
            ("td", None, ""),
            ("td", None, "a"),
            ("td", None, "b"),
        ]
    );
    assert_eq!(texts(&html, ".prose thead").len(), 2);
    let word = only(&site, "docx");
    assert_eq!(word.matches("<w:tblHeader/>").count(), 2);
    for (text, bold) in [("Who", true), ("Sum", true), ("me", false), ("a", false)] {
        let (before, _) = word.split_once(&format!(">{text}</w:t>")).expect("is there");
        let (_, run) = before.rsplit_once("<w:r>").expect("stands in a run");
        assert_eq!(run.contains("<w:b/>"), bold, "{text}");
    }
    assert_eq!(only(&site, "odt").matches("<table:table-header-rows>").count(), 2);
}

#[test]
fn each_part_begins_a_sheet() {
    let site = shelf().file("content/en/packs/one.md", pack(""));
    site.build().exits(0);
    let breaks = only(&site, "docx").matches("w:type=\"page\"").count()
        + only(&site, "docx").matches("<w:pageBreakBefore").count();
    assert_eq!(breaks, 2);
}

#[test]
fn in_two_languages_the_source_stands_in_a_column_of_its_own() {
    let site = shelf()
        .file("content/en/packs/one.md", pack("bilingual: true\n"))
        .file("content/pl/packs/one.md", "---\ntitle: Pakiet\n---\n\nDo Ciebie.\n")
        .file("content/pl/guides/second.md", "---\ntitle: Potem\nmachine_translated: true\n---\n\n## Później\n\n[Wstecz](first.md).\n\n### Głębiej\n\nKoniec 1.\n");
    site.build().exits(0);
    let found = files(&site, "docx");
    assert_eq!(found.len(), 2);
    let polish = found.iter().find(|(_, text)| text.contains("Do Ciebie.")).expect("is there");
    in_order(&polish.1, &["Polski", "English", "Później", "Later", "Koniec 1.", "End."]);
    assert_eq!(polish.1.matches("End.").count(), 1, "it stands beside, not beneath too");
    let english = found.iter().find(|(_, text)| !text.contains("Do Ciebie.")).expect("is there");
    assert!(!english.1.contains("Później"));
}

#[test]
fn a_presentation_is_slides_with_notes() {
    let talk = "---\ntitle: A talk\n---\n\nFor you.\n\n## First\n\n- at most :fact[cap]\n\n> [!NOTE]\n> Say it.\n";
    let site = shelf().file("content/en/presentations/one.md", talk);
    site.build().exits(0);
    let text = only(&site, "odp");
    assert_eq!(text.matches("<draw:page ").count(), 2);
    in_order(
        &text,
        &[
            "A talk",
            "presentation:notes",
            "For you.",
            "First",
            "£751",
            "presentation:notes",
            "Say it.",
        ],
    );
    assert!(files(&site, "docx").is_empty());
}

#[test]
fn a_leaflet_a_poster_and_a_talk_without_a_word_are_no_files() {
    let site = shelf()
        .file("content/en/packs/one.md", pack("paper: a5\n"))
        .file("content/en/packs/two.md", "---\ntitle: A poster\npaper: poster\n---\n\nCall.\n")
        .file("content/en/presentations/one.md", "---\ntitle: A talk\n---\n");
    site.build().exits(0);
    for extension in ["docx", "odt", "odp"] {
        assert!(files(&site, extension).is_empty(), "{extension}");
    }
}

#[test]
fn a_fact_that_changes_changes_the_files_and_another_page_does_not() {
    let site = shelf().file("content/en/packs/one.md", pack("")).file(
        "content/en/presentations/one.md",
        "---\ntitle: A talk\n---\n\n## One\n\n:fact[cap]\n",
    );
    site.build().exits(0);
    let before = site.tree("public");
    site.write("content/en/services/line.md", "---\ntitle: The line\n---\n\nIt listens more.\n");
    site.build().exits(0);
    let is_file = |name: &&String| [".docx", ".odt", ".odp"].iter().any(|end| name.ends_with(end));
    let after = site.tree("public");
    let names = |tree: &std::collections::BTreeMap<String, Vec<u8>>| -> Vec<String> {
        tree.keys().filter(is_file).cloned().collect()
    };
    assert_eq!(names(&before), names(&after));
    let facts =
        std::fs::read_to_string(site.path().join("content/data/facts.yaml")).expect("is there");
    site.write("content/data/facts.yaml", facts.replace("751", "802"));
    site.build().exits(0);
    for extension in ["docx", "odt", "odp"] {
        let text = only(&site, extension);
        assert!(text.contains("802") && !text.contains("751"), "{extension}");
    }
}

#[test]
fn another_day_changes_no_file() {
    let site = shelf().file("content/en/packs/one.md", pack(""));
    site.build().exits(0);
    let before = files(&site, "docx");
    site.run(&["build", "--date", "2026-12-01"]).exits(0);
    assert_eq!(before, files(&site, "docx"));
}

#[test]
fn the_page_offers_them_with_sort_size_and_language() {
    let talk = "---\ntitle: A talk\n---\n\n## One\n";
    let site = shelf()
        .file("content/en/packs/one.md", pack(""))
        .file("content/en/packs/sheet.md", pack("paper: a5\n"))
        .file("content/en/presentations/one.md", talk);
    let html = built(&site, "packs/one/index.html");
    let said = texts(&html, ".files a");
    assert!(said[0].starts_with("Word file, ") && said[0].ends_with(" KB"), "{said:?}");
    assert_eq!(values(&html, ".files a", "download"), ["one.docx", "one.odt"]);
    for href in values(&html, ".files a", "href") {
        assert!(site.tree("public").contains_key(href.trim_start_matches('/')), "{href}");
    }
    let html = built(&site, "pl/presentations/one/index.html");
    assert!(texts(&html, ".files a")[0].starts_with("Slajdy OpenDocument, "));
    assert_eq!(values(&html, ".files a", "hreflang"), ["en"]);
    let html = built(&site, "packs/sheet/index.html");
    assert!(texts(&html, ".files").is_empty());
}
