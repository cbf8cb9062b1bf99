//! The corpus as a site of our own.
//!
//! Owns [`Pace`]: how the program under test is started and what its site
//! holds beside the content.

use std::path::Path;
use std::process::Command;

use crate::corpus::{ContentFile, Lang};
use crate::site::Tool;

/// The program that cargo built for this benchmark.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pace;

/// The day of every build, so that two builds are never of two days.
const DATE: &str = "2026-01-01";

impl Tool for Pace {
    fn name(&self) -> String {
        concat!("pace ", env!("CARGO_PKG_VERSION")).to_owned()
    }

    fn files(&self) -> Vec<(&'static str, String)> {
        [
            ("site.yaml", include_str!("pace/site.yaml")),
            ("themes/plain/templates/base.html", include_str!("pace/templates/base.html")),
            ("themes/plain/templates/home.html", include_str!("pace/templates/home.html")),
            ("themes/plain/templates/offer.html", include_str!("pace/templates/offer.html")),
            ("themes/plain/templates/page.html", include_str!("pace/templates/page.html")),
            ("themes/plain/templates/search.html", include_str!("pace/templates/search.html")),
            ("themes/plain/templates/section.html", include_str!("pace/templates/section.html")),
            ("themes/plain/templates/service.html", include_str!("pace/templates/service.html")),
            ("themes/plain/templates/tag.html", include_str!("pace/templates/tag.html")),
            ("themes/plain/templates/tags.html", include_str!("pace/templates/tags.html")),
            (
                "themes/plain/templates/not-found.html",
                include_str!("pace/templates/not-found.html"),
            ),
            ("themes/plain/assets/plain.css", include_str!("plain.css")),
        ]
        .map(|(path, text)| (path, text.to_owned()))
        .into()
    }

    /// A translation takes the date and the tags from the page in the source
    /// language, and must not repeat them.
    fn content(&self, file: &ContentFile) -> String {
        if file.lang == Lang::SOURCE { file.whole() } else { file.without_shared() }
    }

    /// Somebody has said that the translations are up to date, as on any site
    /// that is published.
    fn settle(&self, folder: &Path, pages: &[String]) -> Option<Command> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pace"));
        command.current_dir(folder).args(["translate", "accept", "--date", DATE]).args(pages);
        Some(command)
    }

    fn build(&self, folder: &Path) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_pace"));
        command.current_dir(folder).args(["build", "--date", DATE]);
        command
    }

    fn timed(&self, folder: &Path) -> Command {
        let mut command = self.build(folder);
        command.arg("--timings");
        command
    }

    fn written(&self) -> &'static [&'static str] {
        &["public", ".pace-cache"]
    }
}
