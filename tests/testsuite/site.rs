//! The harness: a small site in a temporary folder, and the program run on it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use snapbox::IntoData as _;
use snapbox::assert::Assert;

/// The day for which all tests build.
pub(crate) const DATE: &str = "2026-11-22";

/// A site in a folder of its own, removed at the end of the test.
pub(crate) struct Site {
    folder: tempfile::TempDir,
}

/// What a run of the program did.
pub(crate) struct Run {
    output: Output,
    folder: PathBuf,
}

impl Site {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self { folder: tempfile::tempdir().expect("a temporary folder can be made") }
    }

    /// A site with a title and one page in English.
    pub(crate) fn small() -> Self {
        Self::empty()
            .file("site.yaml", "title: Test\n")
            .file("content/en/_index.md", "---\ntitle: Home\n---\n\nWelcome.\n")
    }

    /// A site in English and Polish.
    pub(crate) fn bilingual() -> Self {
        Self::small().file("site.yaml", "title: Test\nlanguages: [en, pl]\n")
    }

    /// Adds a file, or writes it anew.
    pub(crate) fn file(self, path: &str, text: impl AsRef<[u8]>) -> Self {
        self.write(path, text);
        self
    }

    /// Adds a file, or writes it anew.
    pub(crate) fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().expect("has a folder")).expect("can be made");
        std::fs::write(path, text).expect("can be written");
    }

    /// Removes a file.
    pub(crate) fn remove(&self, path: &str) {
        std::fs::remove_file(self.path().join(path)).expect("can be removed");
    }

    /// The folder.
    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    /// The text of a published file.
    pub(crate) fn published(&self, path: &str) -> String {
        let path = self.path().join("public").join(path);
        std::fs::read_to_string(&path)
            .unwrap_or_else(|error| panic!("{} was not published: {error}", path.display()))
    }

    /// All files of a folder and their bytes, but for what the program keeps for
    /// itself.
    pub(crate) fn tree(&self, folder: &str) -> BTreeMap<String, Vec<u8>> {
        tree(&self.path().join(folder))
    }

    /// Runs the program.
    pub(crate) fn run(&self, arguments: &[&str]) -> Run {
        self.run_with(arguments, &[])
    }

    /// Runs the program with variables in its environment.
    pub(crate) fn run_with(&self, arguments: &[&str], variables: &[(&str, &str)]) -> Run {
        let output = Command::new(snapbox::cmd::cargo_bin!("pace"))
            .arg("--site")
            .arg(self.path())
            .args(arguments)
            .env("NO_COLOR", "1")
            .envs(variables.iter().copied())
            .output()
            .expect("the program can be run");
        Run { output, folder: self.path().to_path_buf() }
    }

    /// Builds the site for the day of all tests.
    pub(crate) fn build(&self) -> Run {
        self.run(&["build", "--date", DATE])
    }

    /// Checks the site for the day of all tests.
    pub(crate) fn check(&self) -> Run {
        self.run(&["check", "--date", DATE])
    }
}

/// All files of a folder and their bytes, but for what the program keeps for
/// itself.
pub(crate) fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let own = |entry: &walkdir::DirEntry| {
        let name = entry.file_name();
        entry.depth() > 0 && (name == ".pace" || name == ".pace-cache")
    };
    walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_entry(|entry| !own(entry))
        .map(|entry| entry.expect("can be walked"))
        .filter(|entry| !entry.file_type().is_dir())
        .map(|entry| {
            let name = entry.path().strip_prefix(folder).expect("is below").to_string_lossy();
            (name.into_owned(), std::fs::read(entry.path()).unwrap_or_default())
        })
        .collect()
}

impl Run {
    /// Requires an exit code.
    #[track_caller]
    pub(crate) fn exits(self, code: i32) -> Self {
        let found = self.output.status.code();
        assert_eq!(found, Some(code), "{}{}", self.stdout(), self.stderr());
        self
    }

    /// The exit code; none where the program was ended from outside.
    pub(crate) fn code(&self) -> Option<i32> {
        self.output.status.code()
    }

    /// Whether it did what was asked.
    pub(crate) fn succeeded(&self) -> bool {
        self.output.status.success()
    }

    /// Requires exactly this on standard error. `SNAPSHOTS=overwrite` writes what
    /// is found into the test.
    #[track_caller]
    pub(crate) fn reports(self, expected: impl snapbox::IntoData) -> Self {
        let found = self.stderr();
        Assert::new()
            .action_env("SNAPSHOTS")
            .eq(found.trim().to_owned().into_data().raw(), expected.into_data().raw());
        self
    }

    /// Requires exactly this on standard output.
    #[track_caller]
    pub(crate) fn says(self, expected: impl snapbox::IntoData) -> Self {
        let found = self.stdout();
        Assert::new()
            .action_env("SNAPSHOTS")
            .eq(found.trim().to_owned().into_data().raw(), expected.into_data().raw());
        self
    }

    /// Standard output, with the folder of the test left out.
    pub(crate) fn stdout(&self) -> String {
        self.redacted(&self.output.stdout)
    }

    /// Standard error, with the folder of the test left out.
    pub(crate) fn stderr(&self) -> String {
        self.redacted(&self.output.stderr)
    }

    fn redacted(&self, bytes: &[u8]) -> String {
        let text = String::from_utf8_lossy(bytes).into_owned();
        text.replace(&*self.folder.to_string_lossy(), "[SITE]")
    }
}
