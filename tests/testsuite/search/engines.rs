//! Tantivy and the exported files answer alike, and bad files are told of.

use std::collections::BTreeMap;

use pace::model::date::Date;
use pace::search::{
    Exported, Files, Indexing, LanguageIndex, SearchError, SearchFile, Shown, candidates, open,
    plan, rank, search,
};

use super::corpus::{indexing, queries, tags};

fn day() -> Date {
    Date::parse(crate::site::DATE).expect("is a date")
}

/// Both engines on one query: the same plan, scores and first ten.
fn compare(query: &str, index: &LanguageIndex, exported: &Exported<impl Files>) {
    let theirs = plan(query, index.analyser(), index).expect("is planned");
    let ours = plan(query, index.analyser(), exported).expect("is planned");
    assert_eq!(theirs, ours, "the plan of {query:?}");
    let expected = candidates(&theirs, index).expect("is scored");
    let found = candidates(&ours, exported).expect("is scored");
    assert_eq!(expected.len(), found.len(), "{query:?}");
    for ((page, sum), (our_page, our)) in expected.iter().zip(&found) {
        assert_eq!(page, our_page, "{query:?}");
        assert_eq!((sum.matched, sum.titled), (our.matched, our.titled), "{query:?} {page}");
        let (score, our_score) = (sum.score, our.score);
        assert!((score - our_score).abs() < 1e-4, "{query:?} {page}: {score} and {our_score}");
    }
    let first = |hits: Vec<pace::search::Hit>| -> Vec<u32> {
        hits.into_iter().take(10).map(|hit| hit.page).collect()
    };
    assert_eq!(
        first(search(query, index.analyser(), index, day()).expect("is found")),
        first(search(query, index.analyser(), exported, day()).expect("is found")),
        "the first ten of {query:?}"
    );
}

#[test]
fn both_engines_answer_alike_in_every_language() {
    for tag in tags() {
        let indexing = indexing(tag, 150, 900);
        let index = indexing.index().expect("is made");
        let exported = open(&indexing.tag, indexing.files().expect("are made")).expect("opens");
        for query in queries(&indexing, 120) {
            compare(&query, &index, &exported);
        }
    }
}

#[test]
fn no_query_is_too_strange() {
    let indexing = indexing("en", 30, 300);
    let index = indexing.index().expect("is made");
    let exported = open(&indexing.tag, indexing.files().expect("are made")).expect("opens");
    let long = "redundant ".repeat(1_000);
    let joined = "a".repeat(10_000);
    for query in [
        "",
        " ",
        "\u{0}\u{7}\u{1b}",
        "\u{202e}abc\u{202c}",
        "__proto__",
        "=",
        "*\"'",
        "\"\"",
        "\"redundant",
        &long,
        &joined,
    ] {
        compare(query, &index, &exported);
    }
}

/// The files of a language by their name, to be broken.
fn files(indexing: &Indexing) -> BTreeMap<String, Vec<u8>> {
    let files = indexing.files().expect("are made");
    files.into_iter().map(|file| (name(&file).to_owned(), file.bytes)).collect()
}

fn name(file: &SearchFile) -> &str {
    file.url.as_str().strip_prefix("/search-index/en/").expect("lies there")
}

fn reader(files: BTreeMap<String, Vec<u8>>) -> Result<Exported<impl Files>, SearchError> {
    Exported::open(move |name: &str| files.get(name).cloned())
}

#[test]
fn a_root_that_is_missing_cut_or_of_another_version_is_told_of() {
    let whole = files(&indexing("en", 20, 300));
    let with_root = |root: Option<Vec<u8>>| {
        let mut files = whole.clone();
        files.remove("root");
        files.extend(root.map(|root| ("root".to_owned(), root)));
        reader(files).err().expect("is refused")
    };
    let root = &whole["root"];
    assert!(matches!(with_root(None), SearchError::Missing(name) if name == "root"));
    assert!(matches!(with_root(Some(Vec::new())), SearchError::Damaged(_)));
    for cut in [1, 2, root.len() / 2, root.len() - 1] {
        let error = with_root(Some(root[..cut].to_vec()));
        assert!(matches!(error, SearchError::Damaged(_)), "{cut}: {error}");
    }
    let mut other = root.clone();
    other[0] += 1;
    assert!(matches!(with_root(Some(other)), SearchError::Version { found: 6, wanted: 5 }));
}

#[test]
fn a_block_that_is_missing_or_cut_is_told_of() {
    let indexing = indexing("en", 60, 900);
    let whole = files(&indexing);
    let index = indexing.index().expect("is made");
    let query = indexing.pages[0].title.clone();
    let answer = |files: BTreeMap<String, Vec<u8>>| {
        let exported = reader(files).expect("the root is whole");
        plan(&query, index.analyser(), &exported).and_then(|plan| rank(&plan, &exported, day()))
    };
    assert!(answer(whole.clone()).is_ok());
    let only_root = |name: &String| name == "root" || name.contains('/');
    let mut without = whole.clone();
    without.retain(|name, _| only_root(name));
    assert!(matches!(answer(without), Err(SearchError::Missing(_))));
    let mut cut = whole;
    for (_, bytes) in cut.iter_mut().filter(|(name, _)| !only_root(name)) {
        bytes.truncate(bytes.len() / 2);
    }
    assert!(matches!(answer(cut), Err(SearchError::Damaged(_))));
}

#[test]
fn editing_a_page_rewrites_the_blocks_of_its_words_its_shard_and_the_root() {
    let before = indexing("en", 200, 4_000);
    let mut after = before.clone();
    let mut pages = after.pages.to_vec();
    pages[70].sections[1].text.push_str(" quixotry");
    after.pages = pages.into();
    let (old, new) = (files(&before), files(&after));
    let written: Vec<&String> = new
        .iter()
        .filter(|(name, bytes)| old.get(*name) != Some(bytes))
        .map(|(name, _)| name)
        .collect();
    let shards: Vec<_> = written.iter().filter(|name| name.contains('/')).collect();
    let blocks = written.iter().filter(|name| !name.contains('/') && **name != "root").count();
    assert_eq!(shards.len(), 64, "one shard, and its name with it");
    // A word that begins a block makes two of one.
    assert!((2..=4).contains(&blocks), "of forms and of endings: {written:?}");
}

#[test]
fn what_is_shown_of_a_page_stands_in_its_file() {
    let indexing = indexing("pl", 130, 500);
    let exported = open(&indexing.tag, indexing.files().expect("are made")).expect("opens");
    for number in [0, 63, 64, 129] {
        let text = exported.page(number).expect("is there");
        assert_eq!(text.title, indexing.pages[number as usize].title);
        assert_eq!(text.sections.len(), 3);
    }
    assert!(exported.page(130).is_err());
    assert_eq!(exported.in_source("zwolnienie").expect("is read").as_deref(), Some("redundancy"));
    assert_eq!(exported.in_source("praca").expect("is read"), None);
}

#[test]
fn words_of_a_crisis_are_seen_among_others_and_misspelt() {
    let indexing = indexing("en", 5, 100);
    let index = indexing.index().expect("is made");
    let card = indexing.extras.cards.crisis.as_ref().expect("has one");
    let is_meant = |query: &str| card.is_meant(&index.analyser().words(query));
    for query in ["Suicide", "thoughts of suicide", "suicde", "END IT ALL now"] {
        assert!(is_meant(query), "{query}");
    }
    for query in ["", "homicide", "end", "end all of it", "suicides bereavement by", "homicides"] {
        assert_eq!(is_meant(query), query.contains("suicides"), "{query}");
    }
}
