//! The corpus as a Hugo site.
//!
//! Owns [`Hugo`]: where the program is, how it is started and what its site
//! holds beside the content. The settings are those that make it fastest for
//! the pages that are compared; they are explained in `benches/README.md`.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::corpus::ContentFile;
use crate::site::Tool;

/// A Hugo that can be run.
#[derive(Clone, Debug)]
pub(crate) struct Hugo {
    program: PathBuf,
    version: String,
}

impl Hugo {
    /// The Hugo at `path` or, without one, on the search path; `None` when
    /// there is none that runs.
    pub(crate) fn find(path: Option<PathBuf>) -> Option<Self> {
        let program = path.unwrap_or_else(|| PathBuf::from("hugo"));
        let output = Command::new(&program).arg("version").output().ok()?;
        let said = String::from_utf8(output.stdout).ok()?;
        output.status.success().then(|| Self::from_version(program, &said)).flatten()
    }

    /// Reads what `hugo version` prints. The launcher of the Python package
    /// says first where the real program is: it is then run without the
    /// launcher, whose start is no part of a build.
    pub(crate) fn from_version(program: PathBuf, said: &str) -> Option<Self> {
        let launched = said.lines().find_map(|line| {
            let line = line.trim_end_matches("\u{1b}[0m");
            line.contains("Running Hugo").then(|| line.rsplit_once(" at "))?
        });
        let program = launched.map_or(program, |(_, path)| PathBuf::from(path));
        let version = said.lines().find_map(|line| line.strip_prefix("hugo v"))?;
        let end = version.find(['-', '+', ' ']).unwrap_or(version.len());
        Some(Self { program, version: version.get(..end)?.to_owned() })
    }
}

impl Tool for Hugo {
    fn name(&self) -> String {
        ["Hugo ", &self.version].concat()
    }

    fn files(&self) -> Vec<(&'static str, String)> {
        [
            ("hugo.toml", include_str!("hugo/hugo.toml")),
            ("layouts/baseof.html", include_str!("hugo/layouts/baseof.html")),
            ("layouts/page.html", include_str!("hugo/layouts/page.html")),
            ("layouts/list.html", include_str!("hugo/layouts/list.html")),
            ("layouts/404.html", include_str!("hugo/layouts/404.html")),
            ("layouts/_partials/nav.html", include_str!("hugo/layouts/_partials/nav.html")),
            ("layouts/_partials/footer.html", include_str!("hugo/layouts/_partials/footer.html")),
            ("static/plain.css", include_str!("plain.css")),
        ]
        .map(|(path, text)| (path, text.to_owned()))
        .into()
    }

    /// A translation inherits nothing from the page in the source language.
    fn content(&self, file: &ContentFile) -> String {
        file.whole()
    }

    fn build(&self, folder: &Path) -> Command {
        let mut command = Command::new(&self.program);
        command.current_dir(folder).args(["--quiet", "--noBuildLock", "--cacheDir"]);
        command.arg(folder.join("cache"));
        // What somebody has set for other sites must not count here.
        for (name, _) in env::vars_os() {
            if name.to_str().is_some_and(|name| name.starts_with("HUGO")) {
                command.env_remove(name);
            }
        }
        for name in ["GOGC", "GOMEMLIMIT", "GOMAXPROCS", "GODEBUG"] {
            command.env_remove(name);
        }
        command
    }

    fn timed(&self, folder: &Path) -> Command {
        let mut command = self.build(folder);
        command.arg("--templateMetrics");
        command
    }

    fn written(&self) -> &'static [&'static str] {
        &["public", "resources", "cache"]
    }
}
