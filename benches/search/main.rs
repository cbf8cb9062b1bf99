//! What a build and its engines do for the measurements of the search; README.md
//! says how to run them.
//!
//! Owns the commands `truth`, `plain`, `pages` and `cost`. What browsers do is measured by
//! the scripts beside this file.
#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a measurement stops at any surprise"
)]

#[path = "../../tests/testsuite/search/corpus.rs"]
#[expect(dead_code, reason = "the tests use more of it")]
mod corpus;
mod plain;

use std::path::Path;
use std::time::Instant;

use pace::load;
use pace::model::date::Date;
use pace::model::file_ref::ContentHash;
use pace::pipeline::{Settings, prepare};
use pace::resolve::Drafts;
use pace::search::{Exported, Files, Indexing, LanguageIndex, candidates, open, plan, search};
use serde_json::{Value, json};

/// What the program allocates with: its memory is what is measured.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The day on which everything is searched.
const DAY: &str = "2026-11-22";
/// How many queries are asked of a site, in all languages together.
const QUERIES: usize = 2_000;
/// How far apart the scores of two engines may be.
const CLOSE: f64 = 1e-4;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).filter(|one| one != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        ["truth", site, folder] => truth(Path::new(site), Path::new(folder)),
        ["plain", site, queries] => plain::answer(&indexings(Path::new(site)), Path::new(queries)),
        ["pages", site] => pages(Path::new(site)),
        ["cost", site] => cost(Path::new(site)),
        _ => println!("truth SITE FOLDER | plain SITE QUERIES.json | pages SITE | cost SITE"),
    }
}

fn day() -> Date {
    Date::parse(DAY).expect("is a date")
}

/// What is indexed for every language of a site.
fn indexings(site: &Path) -> Vec<Indexing> {
    let binary = ContentHash::of(b"search");
    let (base, date, drafts) = (None, day(), Drafts::Hidden);
    let settings = Settings { site: site.to_owned(), base, date, drafts, binary };
    let prepared = prepare(&settings, &load::inventory(site).value).prepared;
    prepared.expect("the site has no errors").indexings()
}

/// Asks both engines the same queries, and writes down files and answers for
/// `truth.mjs`, which asks the browser's module.
fn truth(site: &Path, folder: &Path) {
    let indexings = indexings(site);
    for indexing in &indexings {
        let index = indexing.index().expect("is made");
        let files = indexing.files().expect("are made");
        let folder = folder.join(indexing.tag.url_segment());
        for file in &files {
            let path = folder
                .join(file.url.output_file().split('/').skip(2).collect::<Vec<_>>().join("/"));
            std::fs::create_dir_all(path.parent().expect("has a folder")).expect("can be made");
            std::fs::write(path, &file.bytes).expect("can be written");
        }
        let exported = open(&indexing.tag, files).expect("opens");
        let asked = corpus::queries(indexing, QUERIES.div_ceil(indexings.len()));
        let answers: Vec<Value> =
            asked.iter().map(|query| compare(query, &index, &exported)).collect();
        let text = Value::from(answers).to_string();
        std::fs::write(folder.join("answers.json"), text).expect("can be written");
        println!(
            "{}: {} pages, {} queries, both engines alike",
            indexing.tag,
            indexing.pages.len(),
            asked.len()
        );
    }
}

/// Both engines on one query; what the exported files answer.
fn compare(query: &str, index: &LanguageIndex, exported: &Exported<impl Files>) -> Value {
    let analyser = index.analyser();
    let theirs = plan(query, analyser, index).expect("is planned");
    let ours = plan(query, analyser, exported).expect("is planned");
    assert_eq!(theirs, ours, "the plan of {query:?}");
    let expected = candidates(&theirs, index).expect("are scored");
    let found = candidates(&ours, exported).expect("are scored");
    assert_eq!(expected.len(), found.len(), "the pages of {query:?}");
    for ((page, sum), (other, our)) in expected.iter().zip(&found) {
        assert_eq!((page, sum.matched, sum.titled), (other, our.matched, our.titled), "{query:?}");
        let (score, our) = (sum.score, our.score);
        assert!((score - our).abs() < CLOSE, "{query:?}: {score} and {our}");
    }
    let first = |hits: &[pace::search::Hit]| -> Vec<u32> {
        hits.iter().take(10).map(|hit| hit.page).collect()
    };
    let theirs = search(query, analyser, index, day()).expect("is found");
    let ours = search(query, analyser, exported, day()).expect("is found");
    assert_eq!(first(&theirs), first(&ours), "the first ten of {query:?}");
    let hits: Vec<Value> = ours.iter().map(|hit| json!([hit.page, hit.score])).collect();
    json!({ "query": query, "date": DAY, "hits": hits })
}

/// Prints the pages of the first language as other engines are given them.
fn pages(site: &Path) {
    let indexings = indexings(site);
    let pages = indexings[0].pages.iter().map(|page| {
        let sections = || page.sections.iter();
        json!({
            "path": page.path, "href": page.href, "title": page.title, "summary": page.summary,
            "keywords": page.keywords.join(" "),
            "headings": sections().map(|section| section.heading.as_str()).collect::<Vec<_>>().join(" "),
            "body": sections().map(|section| section.text.as_str()).collect::<Vec<_>>().join(" "),
        })
    });
    println!("{}", Value::from(pages.collect::<Vec<_>>()));
}

/// How long indexing and writing take, and what memory the process has used.
fn cost(site: &Path) {
    let indexings = indexings(site);
    let before = peak();
    let start = Instant::now();
    let files: usize = indexings.iter().map(|one| one.files().expect("are made").len()).sum();
    let pages: usize = indexings.iter().map(|one| one.pages.len()).sum();
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{}",
        json!({
            "pages": pages, "files": files, "seconds": seconds,
            "peak_mib": peak(), "peak_mib_before": before,
        })
    );
}

/// The largest resident set so far, in MiB.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse::<u64>().ok().map(|kib| kib / 1024)
}
