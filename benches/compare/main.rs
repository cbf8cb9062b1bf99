//! `cargo bench --bench compare`: what a build costs, beside Hugo and beside
//! itself.
//!
//! Owns the arguments and the exit code. `benches/README.md` tells how to read
//! what it prints.

mod corpus;
mod hugo;
mod measure;
mod pace;
mod report;
mod site;
mod suite;

use std::fmt::Display;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

use hugo::Hugo;
use measure::Failure;
use suite::Suite;

/// Measures `pace build` on made-up pages.
///
/// Without --scale and --unchanged it is compared with Hugo.
#[derive(Debug, Parser)]
#[command(name = "compare")]
struct Arguments {
    /// How many pages the corpus has, in four languages together
    #[arg(long, default_value_t = 10_000, value_name = "N")]
    pages: usize,
    /// How many builds of each side are counted
    #[arg(long, default_value_t = 5, value_name = "N")]
    runs: usize,
    /// The seed of the corpus
    #[arg(long, default_value_t = 1, value_name = "N")]
    seed: u64,
    /// The Hugo to compare with, in place of the one on the search path
    #[arg(long, value_name = "FILE")]
    hugo: Option<PathBuf>,
    /// Where sites are written and built; removed afterwards
    #[arg(long, value_name = "DIR")]
    room: Option<PathBuf>,
    /// Compares five times the pages with the pages
    #[arg(long)]
    scale: bool,
    /// Compares a build after which nothing changed with a cold one
    #[arg(long)]
    unchanged: bool,
    /// Prints the time of each stage of one cold build
    #[arg(long)]
    profile: bool,
    /// Fails when a ratio is above its bar or missing
    #[arg(long)]
    enforce: bool,
    /// Given by `cargo bench`, and not by `cargo test`
    #[arg(long, hide = true)]
    bench: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let measured = if arguments.bench {
        measure(&arguments)
    } else {
        // `cargo test --all-targets` starts benchmarks too.
        print(&"Nothing is measured outside of `cargo bench`.").map(|()| true)
    };
    match measured {
        Ok(passed) if passed || !arguments.enforce => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(why) => {
            // Nothing is left to be done when not even this can be printed.
            let _ = writeln!(io::stderr(), "error: {why}");
            ExitCode::from(3)
        }
    }
}

/// Measures what was asked for; whether all of it keeps to its bars.
fn measure(arguments: &Arguments) -> Result<bool, Failure> {
    let room = arguments.room.clone();
    let room = room.unwrap_or_else(|| Path::new(env!("CARGO_TARGET_TMPDIR")).join("compare"));
    fs::create_dir_all(&room).map_err(Failure::at(&room))?;
    let runs = arguments.runs.max(1);
    let suite = Suite { pages: arguments.pages, runs, seed: arguments.seed, room };
    let mut passed = true;
    if !(arguments.scale || arguments.unchanged || arguments.profile) {
        let hugo = Hugo::find(arguments.hugo.clone());
        let table = suite.hugo(hugo.as_ref())?;
        passed &= table.passes();
        print(&table)?;
    }
    if arguments.scale {
        let table = suite.scale()?;
        passed &= table.passes();
        print(&table)?;
    }
    if arguments.unchanged {
        let table = suite.unchanged()?;
        passed &= table.passes();
        print(&table)?;
    }
    if arguments.profile {
        print(&suite.profile()?)?;
    }
    Ok(passed)
}

/// Prints one result as soon as it is there.
fn print(result: &dyn Display) -> Result<(), Failure> {
    writeln!(io::stdout(), "{result}").map_err(Failure::at(Path::new("standard output")))
}
