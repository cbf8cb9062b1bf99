//! Examples: each one is built, and directives stand above their own result.
//!
//! A block whose first line names a file after its language (` ```yaml site.yaml `)
//! is that file of a small site; the blocks of a page make one site together. A
//! block of Markdown without a name is the text of a page. Commands are run.

use std::path::Path;

use super::folder;
use crate::site::Site;

/// A block of code of the handbook.
struct Block {
    lang: String,
    file: Option<String>,
    text: String,
    /// What stands below it on its page.
    rest: String,
}

/// The pages of the handbook and their blocks.
fn pages() -> Vec<(String, Vec<Block>)> {
    let content = folder().join("content");
    let mut pages = Vec::new();
    for entry in walkdir::WalkDir::new(&content).sort_by_file_name() {
        let entry = entry.expect("can be walked");
        if entry.path().extension().is_some_and(|ending| ending == "md") {
            let text = std::fs::read_to_string(entry.path()).expect("is readable");
            let name = entry.path().strip_prefix(&content).expect("is below");
            pages.push((name.to_string_lossy().into_owned(), blocks(&text)));
        }
    }
    pages
}

fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find("\n```") {
        let fence = rest[at + 1..].chars().take_while(|c| *c == '`').count();
        let (info, after) = rest[at + 1 + fence..].split_once('\n').expect("has a line");
        let end = format!("\n{}\n", "`".repeat(fence));
        let close = after.find(&end).expect("is closed");
        let mut words = info.split(' ');
        let lang = words.next().unwrap_or_default().to_owned();
        let file = words.next().map(str::to_owned);
        rest = &after[close + end.len() - 1..];
        blocks.push(Block { lang, file, text: after[..=close].to_owned(), rest: rest.to_owned() });
    }
    blocks
}

/// A site for the examples of a page: with the data of the handbook.
fn ground() -> Site {
    let mut site = Site::small();
    for file in
        ["data/facts.yaml", "data/charts.yaml", "en/services/example-line.md", "en/write/_index.md"]
    {
        let text = std::fs::read_to_string(folder().join("content").join(file)).expect("is there");
        site = site.file(&format!("content/{file}"), text);
    }
    site.file("content/en/first-steps.md", "---\ntitle: First steps\n---\n")
}

/// Builds what the blocks of one page make together.
fn builds(page: &str, blocks: &[Block]) -> usize {
    let mut built = 0;
    let named: Vec<&Block> = blocks.iter().filter(|block| block.file.is_some()).collect();
    let mut site = ground();
    if named.iter().any(|block| block.file.as_deref().is_some_and(|file| file.contains("/pl/"))) {
        site = site.file("site.yaml", "title: Test\nlanguages: [en, pl]\n");
    }
    let last_of = |file: &str| named.iter().rev().find(|block| block.file.as_deref() == Some(file));
    for block in &named {
        let file = block.file.as_deref().expect("has a name");
        assert!(Path::new(file).is_relative() && !file.contains(".."), "{page}: {file}");
        // An example with settings of its own is a site of its own.
        let is_last = last_of(file).is_some_and(|last| last.text == block.text);
        if file == "site.yaml" && !is_last {
            site_of(&block.text).build().exits(0);
        } else {
            site = site.file(file, &block.text);
        }
        built += 1;
    }
    for (at, block) in blocks.iter().enumerate() {
        if block.lang == "markdown" && block.file.is_none() {
            let text = format!("---\ntitle: Example {at}\n---\n\n{}", block.text);
            site = site.file(&format!("content/en/example-{at}.md"), text);
            built += 1;
        }
    }
    if built > 0 {
        site.build().exits(0);
    }
    built
}

fn site_of(site_file: &str) -> Site {
    let site = ground().file("site.yaml", site_file);
    if site_file.contains("pl") {
        site.file("content/pl/_index.md", "---\ntitle: Dom\n---\n")
    } else {
        site
    }
}

#[test]
fn every_example_is_built() {
    let built: usize = pages().iter().map(|(page, blocks)| builds(page, blocks)).sum();
    assert!(built > 20, "{built} examples");
}

#[test]
fn every_directive_stands_above_its_result() {
    let pages = pages();
    let (_, blocks) =
        pages.iter().find(|(page, _)| page == "en/write/directives.md").expect("is there");
    let shown = blocks.iter().filter(|block| block.lang == "markdown");
    let mut number = 0;
    for block in shown {
        assert!(block.rest.trim_start().starts_with(block.text.trim()), "{}", block.text);
        number += 1;
    }
    assert!(number > 5, "{number} directives");
}

#[test]
fn every_command_is_one() {
    let mut run = 0;
    for (page, blocks) in pages() {
        let shells = blocks.iter().filter(|block| block.lang == "sh");
        for line in shells.flat_map(|block| block.text.lines()) {
            let Some(words) = line.strip_prefix("pace ") else { continue };
            // A server does not end.
            if words.starts_with("serve") {
                continue;
            }
            let site = Site::bilingual()
                .file("content/en/guides/notice.md", "---\ntitle: Notice\n---\n\nText.\n")
                .file("content/pl/guides/other.md", "---\ntitle: X\n---\n");
            site.remove("content/pl/guides/other.md");
            let told = site.run(&arguments(words));
            if words.starts_with("translate accept") {
                // There is no translation yet, which it says.
                continue;
            }
            let _ = told.exits(0);
            assert!(!page.is_empty());
            run += 1;
        }
    }
    assert!(run > 6, "{run} commands");
}

/// The words of a command; those in quotation marks are one.
fn arguments(line: &str) -> Vec<&str> {
    line.split('"')
        .enumerate()
        .flat_map(|(at, part)| {
            let quoted = !at.is_multiple_of(2);
            let plain = if quoted { "" } else { part };
            plain.split_whitespace().chain(quoted.then_some(part))
        })
        .collect()
}
