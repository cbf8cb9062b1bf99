//! Sites on disk.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::corpus::{ContentFile, Corpus};
use crate::measure::Failure;
use crate::site::{Site, Tool};

/// Copies one page of its content, and fails over an older output.
struct Copier;

impl Tool for Copier {
    fn name(&self) -> String {
        "copier".to_owned()
    }

    fn files(&self) -> Vec<(&'static str, String)> {
        vec![("theme/page.txt", "a theme".to_owned())]
    }

    fn content(&self, file: &ContentFile) -> String {
        file.whole()
    }

    fn build(&self, folder: &Path) -> Command {
        let mut command = Command::new("sh");
        command.current_dir(folder).args([
            "-c",
            "mkdir public && cp content/en/_index.md public/index.html && echo > public/x.css && echo $SAY",
        ]);
        command
    }

    fn timed(&self, folder: &Path) -> Command {
        let mut command = self.build(folder);
        command.env("SAY", "1 ms");
        command
    }

    fn written(&self) -> &'static [&'static str] {
        &["public"]
    }
}

#[test]
fn a_cold_build_finds_no_older_output() {
    let room = tempfile::tempdir().unwrap();
    let site = Site::write(&Copier, &Corpus::new(1, 8), room.path(), "copied").unwrap();
    site.cold().unwrap();
    site.cold().unwrap();
    assert!(matches!(site.again(), Err(Failure::Ended { .. })));
    let output = site.output().unwrap();
    assert_eq!((output.html, output.files), (1, 2));
    assert!(output.bytes > 40);
    assert_eq!(site.timings().unwrap(), "1 ms\n");
    site.remove().unwrap();
    assert!(!room.path().join("copied").exists());
}

#[test]
fn a_build_without_pages_is_an_error() {
    let room = tempfile::tempdir().unwrap();
    let site = Site::write(&Copier, &Corpus::new(1, 8), room.path(), "empty").unwrap();
    fs::create_dir(room.path().join("empty/public")).unwrap();
    assert!(matches!(site.output(), Err(Failure::NoPages { .. })));
}

#[test]
fn an_output_that_was_never_built_is_an_error() {
    let room = tempfile::tempdir().unwrap();
    let site = Site::write(&Copier, &Corpus::new(1, 8), room.path(), "never").unwrap();
    assert!(matches!(site.output(), Err(Failure::File { .. })));
}
