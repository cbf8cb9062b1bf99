//! How a benchmark is asked, starts, speaks and ends.
//!
//! Owns the arguments that all benchmarks of sites share, and the exit code.

use std::fmt::Display;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::hugo::Hugo;
use crate::measure::Failure;

/// What every benchmark of a site is asked.
#[derive(Debug, clap::Args)]
pub(crate) struct Asked {
    /// How many pages the corpus has, in four languages together
    #[arg(long, default_value_t = 10_000, value_name = "N")]
    pub(crate) pages: usize,
    /// The seed of the corpus, and of what is done to it
    #[arg(long, default_value_t = 1, value_name = "N")]
    pub(crate) seed: u64,
    /// The Hugo to compare with, in place of the one on the search path
    #[arg(long, value_name = "FILE")]
    hugo: Option<PathBuf>,
    /// Where sites are written and built; removed afterwards
    #[arg(long, value_name = "DIR")]
    room: Option<PathBuf>,
    /// Fails when a figure is above its bar or missing
    #[arg(long)]
    enforce: bool,
    /// Given by `cargo bench`, and not by `cargo test`
    #[arg(long, hide = true)]
    bench: bool,
}

impl Asked {
    /// Measures, if that is what was asked, and tells how the process ends.
    pub(crate) fn run(&self, measure: impl FnOnce() -> Result<bool, Failure>) -> ExitCode {
        let measured = if self.bench {
            measure()
        } else {
            // `cargo test --all-targets` starts benchmarks too.
            print(&"Nothing is measured outside of `cargo bench`.").map(|()| true)
        };
        match measured {
            Ok(passed) if passed || !self.enforce => ExitCode::SUCCESS,
            Ok(_) => ExitCode::FAILURE,
            Err(why) => {
                // Nothing is left to be done when not even this can be printed.
                let _ = writeln!(io::stderr(), "error: {why}");
                ExitCode::from(3)
            }
        }
    }

    /// The folder in which sites are written: one of this name, unless another
    /// was asked for.
    pub(crate) fn room(&self, name: &str) -> Result<PathBuf, Failure> {
        let room = self.room.clone();
        let room = room.unwrap_or_else(|| Path::new(env!("CARGO_TARGET_TMPDIR")).join(name));
        fs::create_dir_all(&room).map_err(Failure::at(&room))?;
        Ok(room)
    }

    /// The Hugo to compare with, if there is one.
    pub(crate) fn hugo(&self) -> Option<Hugo> {
        Hugo::find(self.hugo.clone())
    }
}

/// Prints one result as soon as it is there.
pub(crate) fn print(result: &dyn Display) -> Result<(), Failure> {
    writeln!(io::stdout(), "{result}").map_err(Failure::at(Path::new("standard output")))
}
