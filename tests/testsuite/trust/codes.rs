//! Every code that can be told is explained and broken by a test, and every code
//! explained is told.

use std::collections::BTreeSet;
use std::path::Path;

use pace::diag::codes;

/// The text of every source file but the explanations and the tests.
fn sources() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let files = walkdir::WalkDir::new(&root).sort_by_file_name().into_iter();
    files
        .map(|entry| entry.expect("can be walked"))
        .filter(|entry| entry.path().extension().is_some_and(|extension| extension == "rs"))
        .filter_map(|entry| {
            let name = entry.path().strip_prefix(&root).expect("is below").to_string_lossy();
            let text = std::fs::read_to_string(entry.path()).expect("is readable");
            let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or("").to_owned();
            let passed_over = name.starts_with("diag/codes") || name.contains("tests");
            (!passed_over).then(|| (name.into_owned(), text))
        })
        .collect()
}

/// The texts in quotation marks that stand where a code does: first in a call
/// that makes a diagnostic, or as the value of something called a code.
fn codes_in(text: &str) -> BTreeSet<String> {
    const BEFORE: [&str; 12] = [
        "Diagnostic::error(",
        "Diagnostic::warning(",
        ".error(",
        ".warning(",
        "Mistake::new(",
        "code: ",
        "code = ",
        "CODE: &str = ",
        "self.rest(",
        "let (code, what) = if image { (",
        "} else { (",
        "=> ",
    ];
    let mut found = BTreeSet::new();
    for before in BEFORE {
        for (at, _) in text.match_indices(before) {
            let rest = text[at + before.len()..].trim_start();
            let Some(code) = rest.strip_prefix('"').and_then(|rest| rest.split('"').next()) else {
                continue;
            };
            let is_code = code.contains('-')
                && code.chars().all(|c| c.is_ascii_lowercase() || c == '-')
                && !code.starts_with('-');
            // A bare arrow leads to many words; those of what goes wrong on the
            // way to the disk say so.
            if is_code
                && (before != "=> "
                    || text.contains(
                        "-> &'static str {\n        match self {\n            Self::Locked",
                    ))
            {
                found.insert(code.to_owned());
            }
        }
    }
    found
}

#[test]
fn every_code_in_the_source_is_explained() {
    let explained: BTreeSet<&str> = codes::all().map(|code| code.code).collect();
    let mut missing = Vec::new();
    for (file, text) in sources() {
        for code in codes_in(&text) {
            if !explained.contains(code.as_str()) {
                missing.push(format!("{file}: `{code}` has no row in src/diag/codes"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn every_code_that_is_explained_is_told_somewhere() {
    let all: String = sources().into_iter().map(|(_, text)| text).collect();
    let idle: Vec<&str> = codes::all()
        .map(|code| code.code)
        .filter(|code| !all.contains(&format!("\"{code}\"")))
        .collect();
    assert!(idle.is_empty(), "nothing tells {}", idle.join(", "));
}

/// What only a mistake of the program or of the machine could tell, so that no
/// content can: nothing makes it happen in a test.
const OUT_OF_REACH: [&str; 2] = ["file-too-large", "no-language-data"];

/// The text of all tests: those of `tests`, and those beside the source.
fn tests() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = ["src", "tests/testsuite"].into_iter().flat_map(|folder| {
        walkdir::WalkDir::new(root.join(folder)).sort_by_file_name().into_iter()
    });
    let files = files.map(|entry| entry.expect("can be walked"));
    files
        .filter(|entry| entry.path().extension().is_some_and(|extension| extension == "rs"))
        .map(|entry| {
            let name = entry.path().strip_prefix(root).expect("is below").to_string_lossy();
            let text = std::fs::read_to_string(entry.path()).expect("is readable");
            let is_test = name.starts_with("tests") || name.contains("/tests");
            let inside = || text.split_once("#[cfg(test)]\nmod tests {").map(|(_, tests)| tests);
            // This file speaks of codes that nothing breaks.
            match name.ends_with("trust/codes.rs") {
                true => String::new(),
                false if is_test => text,
                false => inside().unwrap_or("").to_owned(),
            }
        })
        .collect()
}

/// The name of what goes wrong on the way to the disk, by its code: the tests
/// there are about the error and not about how it is told.
fn disk_errors() -> Vec<(String, String)> {
    let (_, text) =
        sources().into_iter().find(|(name, _)| name == "write/error.rs").expect("is there");
    let lines = text.lines().filter_map(|line| line.trim().strip_prefix("Self::"));
    lines
        .filter_map(|line| line.split_once("=> \""))
        .filter_map(|(variant, code)| {
            Some((code.split('"').next()?.to_owned(), variant.split(' ').next()?.to_owned()))
        })
        .collect()
}

#[test]
fn every_code_is_broken_in_a_test() {
    let tests = tests();
    let disk = disk_errors();
    assert!(disk.iter().any(|(code, variant)| code == "disk-full" && variant == "Full"));
    let broken = |code: &str| {
        tests.contains(&format!("[{code}]"))
            || tests.contains(&format!("\"{code}\""))
            || tests.contains(&format!("\"{code}: "))
            || disk.iter().any(|(of, error)| of == code && tests.contains(&format!("::{error} {{")))
    };
    let idle: Vec<&str> = codes::all()
        .map(|code| code.code)
        .filter(|code| !OUT_OF_REACH.contains(code) && !broken(code))
        .collect();
    assert!(idle.is_empty(), "no test breaks {}", idle.join(", "));
    let reached: Vec<&&str> = OUT_OF_REACH.iter().filter(|code| broken(code)).collect();
    assert!(reached.is_empty(), "some test does break {reached:?}");
}

#[test]
fn the_search_finds_what_it_looks_for() {
    let text = "Diagnostic::error(\n    \"a-code\", x); Self { code: \"b-code\" }; \"not-a-code\"; f(\"c-word\")";
    assert_eq!(codes_in(text).into_iter().collect::<Vec<_>>(), ["a-code", "b-code"]);
}
