//! Documents to fill in: the files that a build makes of templates, and what is
//! said of mistakes in them.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use crate::site::Site;

const NOTE: &str = "---\n\
title: Note to staff\n\
review_by: 2027-02-28\n\
version: \"1.2\"\n\
fields:\n\
\x20 - {name: who, label: Who it is for, hint: A first name will do., required: true}\n\
\x20 - {name: day, label: The day, kind: date}\n\
\x20 - {name: how, label: How, kind: choice, options: [\"by phone\", \"by post\"], default: by post}\n\
---\n\n\
Dear :field[who], on :field[day] we write :field[how]. Call :fact[line].\n\n\
## Next\n\n- One & \"two\"\n- 3 < 4\n";

const FACTS: &str = "line:\n  kind: phone\n  value: 0800 917 8000\n  about: the line\n  \
source: A source\n  as_of: May 2026\n  confidence: source\n";

const POLISH: &str = "---\ntitle: Notatka\nfields:\n\
\x20 - {name: who, label: Dla kogo, required: true}\n\
\x20 - {name: day, label: Dzień, kind: date}\n\
\x20 - {name: how, label: Jak, kind: choice, options: [\"telefon\", \"list\"], default: list}\n\
---\n\nDla :field[who], :field[day], :field[how].\n";

fn site() -> Site {
    Site::small()
        .file(
            "site.yaml",
            "title: Test\nlanguages: [en, pl, ar]\nbase_url: https://example.org/a/\n",
        )
        .file("content/data/facts.yaml", FACTS)
        .file("content/en/templates/note.md", NOTE)
}

/// The files of a build that end so, by path.
fn files(site: &Site, ending: &str) -> BTreeMap<String, Vec<u8>> {
    site.tree("public").into_iter().filter(|(path, _)| path.ends_with(ending)).collect()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).expect("is an archive");
    let mut text = String::new();
    archive.by_name(name).expect("is in it").read_to_string(&mut text).expect("is text");
    text
}

fn word(site: &Site, name: &str) -> String {
    let (_, bytes) = files(site, ".docx")
        .into_iter()
        .find(|(path, _)| path.ends_with(name))
        .expect("is published");
    part(&bytes, "word/document.xml") + &part(&bytes, "word/footer1.xml")
}

#[test]
fn a_template_becomes_two_files_that_its_page_names_with_type_and_size() {
    let site = site();
    site.build().exits(0);
    for (ending, kind) in [(".docx", "Word file"), (".odt", "OpenDocument file")] {
        let files = files(&site, ending);
        assert_eq!(files.len(), 1, "{files:?}");
        let (path, bytes) = files.first_key_value().expect("is there");
        assert!(path.ends_with(&format!("/note{ending}")), "{path}");
        let html = site.published("templates/note/index.html");
        let size = bytes.len().div_ceil(1000);
        let link = format!("<a href=\"/a/{path}\" download=\"note{ending}\">{kind}, {size} KB</a>");
        assert!(html.contains(&link), "{link} in {html}");
    }
}

#[test]
fn a_file_says_its_text_its_facts_and_what_is_known_of_it() {
    let site = site();
    site.build().exits(0);
    let text = word(&site, "note.docx");
    for said in [
        ">Note to staff<",
        "[Who it is for (needed): A first name will do.]",
        ">by post<",
        "0800 917 8000 (May 2026)",
        "Version 1.2 · Next review: 28 February 2027",
        "https://example.org/a/templates/note/",
        "One &amp; &quot;two&quot;",
        "3 &lt; 4",
        "This is a demonstration.",
    ] {
        assert!(text.contains(said), "{said} in {text}");
    }
}

#[test]
fn a_fact_that_changes_changes_the_files() {
    let site = site();
    site.build().exits(0);
    site.write("content/data/facts.yaml", FACTS.replace("917 8000", "000 0000"));
    site.build().exits(0);
    assert!(word(&site, "note.docx").contains("0800 000 0000"));
    assert_eq!(files(&site, ".docx").len(), 1, "the old one is gone");
}

#[test]
fn the_day_of_the_build_is_no_part_of_a_file_and_the_text_is() {
    let site = site();
    site.run(&["build", "--date", "2026-11-22"]).exits(0);
    let before = files(&site, ".docx");
    site.run(&["build", "--date", "2026-11-23"]).exits(0);
    assert_eq!(files(&site, ".docx"), before);
    site.write("content/en/templates/note.md", NOTE.replace("we write", "we call"));
    site.build().exits(0);
    assert_ne!(files(&site, ".docx"), before);
}

#[cfg(unix)]
#[test]
fn a_file_that_did_not_change_is_not_made_again_and_one_that_is_lost_is() {
    use std::os::unix::fs::MetadataExt as _;
    let site = site();
    site.build().exits(0);
    let before = files(&site, ".odt");
    let path = site.path().join("public").join(before.keys().next().expect("is there"));
    let inode = || path.metadata().expect("stands").ino();
    let first = inode();
    site.write("content/en/other.md", "---\ntitle: Other\n---\n\nText.\n");
    site.build().exits(0);
    assert_eq!(inode(), first);
    std::fs::remove_file(&path).expect("can be removed");
    site.write("content/en/other.md", "---\ntitle: Other\n---\n\nMore.\n");
    site.build().exits(0);
    assert_eq!(files(&site, ".odt"), before);
}

#[test]
fn a_translation_has_files_of_its_own_and_other_readers_get_the_source() {
    let site = site().file("content/pl/templates/note.md", POLISH);
    site.build().exits(0);
    assert_eq!(files(&site, ".docx").len(), 2);
    let polish = site.published("pl/templates/note/index.html");
    assert!(polish.contains(">Plik Word, "), "{polish}");
    assert!(!polish.contains("hreflang=\"en\">Plik"));
    let arabic = site.published("ar/templates/note/index.html");
    assert!(arabic.contains("hreflang=\"en\">ملف Word، "), "{arabic}");
    assert!(arabic.contains("اللغة: الإنجليزية"), "{arabic}");
    assert!(arabic.contains("<span lang=\"en\" dir=\"ltr\">Who it is for</span>"), "{arabic}");
}

#[test]
fn a_translation_of_title_and_summary_only_has_the_form_and_files_of_the_source() {
    let site = site().file("content/pl/templates/note.md", "---\ntitle: Notatka\n---\n");
    site.build().exits(0);
    assert_eq!(files(&site, ".docx").len(), 1);
    let polish = site.published("pl/templates/note/index.html");
    assert!(polish.contains("hreflang=\"en\">Plik Word, "), "{polish}");
    assert!(
        polish.contains("<label for=\"_fill-for-who\"><span lang=\"en\" dir=\"ltr\">Who it is for")
    );
}

#[test]
fn a_letter_does_not_show_its_title() {
    let site = site();
    site.write(
        "content/en/templates/note.md",
        NOTE.replace("version:", "untitled: true\nversion:"),
    );
    site.build().exits(0);
    assert!(!word(&site, "note.docx").contains("w:val=\"Title\""));
}

#[test]
fn a_form_has_labels_hints_and_says_what_is_needed_in_words() {
    let site = site();
    site.build().exits(0);
    let html = site.published("templates/note/index.html");
    assert!(html.contains("<form id=\"_fill\" class=\"fill\" hidden"), "shown by its script alone");
    assert!(html.contains("Who it is for</span> <span class=\"needed\">(needed)</span></label>"));
    assert!(html.contains("id=\"_fill-for-who-hint\">A first name will do.</p>"));
    assert!(html.contains("aria-describedby=\"_fill-for-who-hint\""));
    assert!(html.contains("type=\"date\""));
    assert!(html.contains("<option selected>by post</option>"));
    assert_eq!(html.matches("fill.").count(), 1, "its script stands on the page once");
    assert!(!site.published("index.html").contains("/fill."), "and on no other");
}

#[test]
fn drafts_and_pages_of_other_kinds_become_no_files() {
    let site = site();
    site.write("content/en/templates/note.md", NOTE.replace("version:", "draft: true\nversion:"));
    site.write("content/en/templates/_index.md", "---\ntitle: Templates\n---\n\nText.\n");
    site.write("content/en/other.md", "---\ntitle: Other\n---\n\nText.\n");
    site.build().exits(0);
    assert!(files(&site, ".docx").is_empty());
    assert!(!site.published("_headers").contains("wordprocessingml"));
    assert!(site.published("build.json").contains("\"downloads\": []"));
}

#[test]
fn hosts_are_told_the_types_and_the_record_names_the_files() {
    let site = site();
    site.build().exits(0);
    let headers = site.published("_headers");
    let rule = "/a/assets/docx/*\n  Content-Type: application/vnd.openxmlformats-officedocument";
    assert!(headers.contains(rule), "{headers}");
    let nginx = site.published(".hosting/nginx.conf");
    assert!(nginx.contains("types { } default_type application/vnd.oasis.opendocument.text;"));
    let record: serde_json::Value =
        serde_json::from_str(&site.published("build.json")).expect("is JSON");
    let files = files(&site, ".docx");
    let (path, bytes) = files.first_key_value().expect("is there");
    let told = record["downloads"].as_array().expect("is a list");
    let one = told.iter().find(|one| one["url"] == format!("/{path}")).expect("is told");
    assert_eq!(one["bytes"], bytes.len());
}

#[test]
fn a_field_that_the_text_does_not_use_is_told() {
    let site = site();
    site.write("content/en/templates/note.md", NOTE.replace("on :field[day] ", ""));
    let told = site.check().stderr();
    assert!(told.contains("unused-template-field"), "{told}");
    assert!(told.contains("the text does not use the field `day`"), "{told}");
    assert!(told.contains("content/en/templates/note.md:7:"), "{told}");
}

#[test]
fn a_field_that_is_not_declared_stops_a_build() {
    let site = site();
    site.write("content/en/templates/note.md", NOTE.replace(":field[who]", ":field[woh]"));
    let run = site.build().exits(1);
    assert!(run.stderr().contains("this document has no field `woh`"), "{}", run.stderr());
    assert!(run.stderr().contains("did you mean `who`?"));
}

#[test]
fn a_default_that_is_no_option_stops_a_build() {
    let site = site();
    site.write("content/en/templates/note.md", NOTE.replace("default: by post", "default: by fax"));
    let run = site.build().exits(1);
    let told =
        "error[contradictory-fields]: the field `how` begins with `by fax`, which is no option";
    assert!(run.stderr().contains(told), "{}", run.stderr());
}

#[test]
fn a_field_without_a_label_stops_a_build() {
    for label in ["", "label: \"\", "] {
        let site = site();
        let note = NOTE.replace("label: Who it is for, ", label);
        site.write("content/en/templates/note.md", note);
        let run = site.build().exits(1);
        assert!(run.stderr().contains("label"), "{label}: {}", run.stderr());
    }
}

#[test]
fn a_link_in_a_file_leads_to_a_page_that_nobody_wrote_in_the_language_of_the_file() {
    let ask = "\n[Look](/search/)\n";
    let site = site()
        .file("content/en/templates/note.md", format!("{NOTE}{ask}"))
        .file("content/pl/templates/note.md", format!("{POLISH}{ask}"));
    site.build().exits(0);
    let links: Vec<String> = files(&site, ".docx")
        .into_values()
        .map(|bytes| part(&bytes, "word/_rels/document.xml.rels"))
        .collect();
    assert_eq!(links.len(), 2);
    for address in ["https://example.org/a/search/", "https://example.org/a/pl/search/"] {
        let target = format!("Target=\"{address}\"");
        assert!(links.iter().any(|links| links.contains(&target)), "{address}: {links:?}");
    }
}
