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
mod run;
mod site;
mod suite;

use std::process::ExitCode;

use clap::Parser;

use measure::Failure;
use run::{Asked, print};
use suite::Suite;

/// Measures `pace build` on made-up pages.
///
/// Without --scale and --unchanged it is compared with Hugo.
#[derive(Debug, Parser)]
#[command(name = "compare")]
struct Arguments {
    #[command(flatten)]
    asked: Asked,
    /// How many builds of each side are counted
    #[arg(long, default_value_t = 5, value_name = "N")]
    runs: usize,
    /// Compares five times the pages with the pages
    #[arg(long)]
    scale: bool,
    /// Compares a build after which nothing changed with a cold one
    #[arg(long)]
    unchanged: bool,
    /// Prints the time of each stage of one cold build
    #[arg(long)]
    profile: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    arguments.asked.run(|| measure(&arguments))
}

/// Measures what was asked for; whether all of it keeps to its bars.
fn measure(arguments: &Arguments) -> Result<bool, Failure> {
    let asked = &arguments.asked;
    let (room, runs) = (asked.room("compare")?, arguments.runs.max(1));
    let suite = Suite { pages: asked.pages, runs, seed: asked.seed, room };
    let mut passed = true;
    if !(arguments.scale || arguments.unchanged || arguments.profile) {
        let table = suite.hugo(asked.hugo().as_ref())?;
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
