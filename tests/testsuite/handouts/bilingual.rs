//! Two languages beside each other.

use scraper::Html;

use super::{all, built, shelf, texts, values};
use crate::site::Site;

/// A pack of one guide, in both languages.
fn both(english: &str, polish: &str) -> Site {
    let guide = |title: &str, body: &str| format!("---\ntitle: {title}\n---\n\n{body}\n");
    shelf()
        .file("content/en/guides/own.md", guide("Own", english))
        .file("content/pl/guides/own.md", guide("Własny", polish))
        .file(
            "content/en/packs/one.md",
            "---\ntitle: A pack\nparts: [guides/own]\nbilingual: true\n---\n",
        )
}

/// The two sides of each row of the Polish pack, the reader's first.
fn rows(site: &Site) -> Vec<(String, String)> {
    let html = built(site, "pl/packs/one/index.html");
    sides(&html)
}

fn sides(html: &Html) -> Vec<(String, String)> {
    let first = texts(html, ".pair > :first-child");
    first.into_iter().zip(texts(html, ".pair > :last-child")).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(own, source)| ((*own).to_owned(), (*source).to_owned())).collect()
}

#[test]
fn blocks_of_the_same_shape_stand_side_by_side() {
    let site = both("One.\n\nTwo.\n\n## Three\n\nFour.", "Raz.\n\nDwa.\n\n## Trzy\n\nCztery.");
    assert_eq!(
        rows(&site),
        pairs(&[("Raz.", "One."), ("Dwa.", "Two."), ("Trzy", "Three"), ("Cztery.", "Four.")])
    );
}

#[test]
fn items_of_a_list_stand_side_by_side_in_one_list() {
    let site = both(
        ":::steps\n1. One\n2. Two\n:::\n\n- a\n- b",
        ":::steps\n1. Raz\n2. Dwa\n:::\n\n- x\n- y",
    );
    assert_eq!(rows(&site), pairs(&[("Raz", "One"), ("Dwa", "Two"), ("x", "a"), ("y", "b")]));
    let html = Html::parse_document(&site.published("pl/packs/one/index.html"));
    assert_eq!(all(&html, ".steps > ol > li > .pair").len(), 2);
    assert_eq!(all(&html, ".prose > ul > li > .pair").len(), 2);
}

#[test]
fn each_side_says_its_language_and_direction() {
    let site = both("One.", "Raz.");
    let html = built(&site, "pl/packs/one/index.html");
    assert_eq!(values(&html, ".pair > div", "lang"), ["pl", "en"]);
    assert_eq!(values(&html, ".pair > div", "dir"), ["ltr", "ltr"]);
    assert_eq!(texts(&html, ".part-beside"), ["Own"]);
}

#[test]
fn a_section_of_another_shape_stands_whole_and_the_others_do_not() {
    let site = both("## One\n\nA.\n\nB.\n\n## Two\n\nC.", "## Raz\n\nX.\n\n## Dwa\n\nZ.");
    assert_eq!(
        rows(&site),
        pairs(&[("Raz", "One"), ("X.", "A. B."), ("Dwa", "Two"), ("Z.", "C.")])
    );
}

#[test]
fn lists_of_another_length_stand_whole() {
    let site = both("- a\n- b\n- c", "- x\n- y");
    assert_eq!(rows(&site), pairs(&[("x y", "a b c")]));
}

#[test]
fn texts_with_other_headings_stand_whole() {
    let site = both("A.\n\n## One\n\nB.", "X.\n\n## Raz\n\nY.\n\n### Dwa");
    assert_eq!(rows(&site), pairs(&[("X. Raz Y. Dwa", "A. One B.")]));
    let site = both("A.\n\n## One\n\n## Two", "X.\n\n## Raz");
    assert_eq!(rows(&site).len(), 1);
}

#[test]
fn texts_with_notes_stand_whole() {
    let site = both("A.[^1]\n\nB.\n\n[^1]: N.", "X.[^1]\n\nY.\n\n[^1]: M.");
    assert_eq!(rows(&site).len(), 1);
    let html = Html::parse_document(&site.published("pl/packs/one/index.html"));
    let ids = values(&html, "[id]", "id");
    let unique: std::collections::BTreeSet<&String> = ids.iter().collect();
    assert_eq!(unique.len(), ids.len(), "{ids:?}");
}

#[test]
fn a_sentence_that_says_its_language_keeps_the_rows_and_a_block_of_html_does_not() {
    let site = both("Say *this*.\n\nTwo.", "Powiedz: <span lang=\"en\">this</span>.\n\nDwa.");
    assert_eq!(rows(&site), pairs(&[("Powiedz: this.", "Say this."), ("Dwa.", "Two.")]));
    let html = Html::parse_document(&site.published("pl/packs/one/index.html"));
    assert_eq!(values(&html, ".pair span[lang]", "lang"), ["en"]);
    let open = both("A.\n\nB.", "X. <b>Y.\n\nZ.");
    assert_eq!(
        rows(&open),
        pairs(&[("X. Y.", "A."), ("Z.", "B.")]),
        "a tag ends with its paragraph"
    );
    let block = both("A.\n\nB.", "<div>\n\nX.\n\n</div>\n\nY.");
    assert_eq!(rows(&block).len(), 1);
}

#[test]
fn in_the_source_language_there_is_one_column() {
    let site = both("One.", "Raz.");
    let html = built(&site, "packs/one/index.html");
    assert!(all(&html, ".pair").is_empty());
    assert!(texts(&html, ".part .prose")[0].contains("One."));
}

#[test]
fn a_part_that_nobody_translated_has_one_column() {
    let site = both("One.", "Raz.");
    site.remove("content/pl/guides/own.md");
    let html = built(&site, "pl/packs/one/index.html");
    assert!(all(&html, ".pair").is_empty());
    assert_eq!(texts(&html, ".part .prose"), ["One."]);
}

#[test]
fn a_pack_that_is_not_bilingual_has_one_column() {
    let site = both("One.", "Raz.");
    site.write("content/en/packs/one.md", "---\ntitle: A pack\nparts: [guides/own]\n---\n");
    let html = built(&site, "pl/packs/one/index.html");
    assert!(all(&html, ".pair").is_empty());
    assert_eq!(texts(&html, ".part .prose"), ["Raz."]);
}
