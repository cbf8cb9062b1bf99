//! Tests of the corpus: the same bytes for a seed, and what was promised in
//! numbers.

use std::collections::{BTreeMap, BTreeSet};

use crate::corpus::{ContentFile, Corpus, SECTIONS, TAGS};

fn files(seed: u64, pages: usize) -> Vec<ContentFile> {
    Corpus::new(seed, pages).files().collect()
}

fn pages(files: &[ContentFile]) -> impl Iterator<Item = &ContentFile> {
    files.iter().filter(|file| !file.path.ends_with("_index.md"))
}

#[test]
fn a_seed_gives_the_same_bytes() {
    assert_eq!(files(1, 80), files(1, 80));
}

#[test]
fn another_seed_gives_other_texts_in_as_many_files() {
    let (one, two) = (files(1, 80), files(2, 80));
    assert_eq!(one.len(), two.len());
    assert!(pages(&one).zip(pages(&two)).all(|(a, b)| a.body != b.body));
}

#[test]
fn every_language_has_the_same_paths() {
    let files = files(1, 400);
    let mut by_lang: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for file in &files {
        let (lang, path) = file.path.split_once('/').unwrap();
        assert!(by_lang.entry(lang).or_default().insert(path), "{path} stands twice");
    }
    assert_eq!(by_lang.keys().copied().collect::<Vec<_>>(), ["de", "en", "fr", "pl"]);
    assert!(by_lang.values().all(|paths| *paths == by_lang["en"]));
    assert_eq!(by_lang["en"].len(), 100 + SECTIONS.len() + 1);
}

#[test]
fn translations_share_dates_and_tags_but_not_words() {
    let files = files(1, 80);
    for english in pages(&files).filter(|file| file.path.starts_with("en/")) {
        let path = english.path.replacen("en/", "pl/", 1);
        let polish = files.iter().find(|file| file.path == path).unwrap();
        assert_eq!(english.shared, polish.shared);
        assert_ne!(english.own, polish.own);
        assert_ne!(english.body, polish.body);
    }
}

#[test]
fn a_file_knows_its_page() {
    let files = files(1, 4);
    let pages: Vec<&str> = files.iter().map(ContentFile::page).collect();
    assert_eq!(pages[..2], ["_index", "advice/_index"]);
    assert!(pages[21].starts_with("advice/") && pages[21].ends_with("-0"), "{}", pages[21]);
}

#[test]
fn front_matter_can_be_written_without_what_is_shared() {
    let files = files(1, 80);
    let page = pages(&files).next().unwrap();
    assert!(page.whole().contains("\ndate: 20") && page.whole().contains("\ntags:\n"));
    assert!(!page.without_shared().contains("date:") && !page.without_shared().contains("tags:"));
    for text in [page.whole(), page.without_shared()] {
        assert!(text.starts_with("---\ntitle: \"") && text.ends_with(&page.body), "{text}");
        assert_eq!(text.matches("---\n").count() - page.body.matches("---\n").count(), 2);
    }
}

#[test]
fn pages_are_spread_over_sections_and_have_three_to_five_tags() {
    let files = files(3, 4000);
    let mut sections: BTreeMap<&str, usize> = BTreeMap::new();
    let mut used = BTreeSet::new();
    for file in pages(&files).filter(|file| file.path.starts_with("en/")) {
        let section = file.path.split('/').nth(1).unwrap();
        *sections.entry(section).or_default() += 1;
        let tags: Vec<&str> = file.shared.lines().filter_map(|l| l.strip_prefix("  - ")).collect();
        assert!((3..=5).contains(&tags.len()), "{tags:?}");
        assert_eq!(tags.iter().collect::<BTreeSet<_>>().len(), tags.len(), "{tags:?}");
        used.extend(tags);
    }
    assert!(sections.iter().eq(SECTIONS.iter().map(|(folder, _)| (folder, &50))));
    assert_eq!(used.len(), TAGS);
}

#[test]
fn every_link_leads_to_another_page_that_exists() {
    let files = files(4, 240);
    let known: BTreeSet<String> = pages(&files)
        .filter_map(|file| file.path.strip_prefix("en").map(|path| path.replace(".md", "/")))
        .collect();
    let mut count = 0;
    for file in pages(&files) {
        for part in file.body.split("](").skip(1) {
            let target = part.split_once(')').unwrap().0;
            assert!(known.contains(target), "{target} in {}", file.path);
            assert!(!file.path.contains(target.trim_end_matches('/')), "{target} is itself");
            count += 1;
        }
    }
    assert!((5 * 240..=8 * 240).contains(&count), "{count}");
}

#[test]
fn what_does_not_fill_all_languages_is_left_out() {
    assert_eq!(Corpus::new(1, 7).pages(), 4);
    assert_eq!(pages(&files(1, 7)).count(), 4);
    assert_eq!(pages(&files(1, 3)).count(), 0);
}
