//! `cargo bench --bench serve`: how long an author waits, beside `hugo server`.
//!
//! Owns the arguments and the exit code. `benches/README.md` tells how to read
//! what it prints.

#[path = "../compare/corpus/mod.rs"]
#[expect(dead_code, reason = "the comparison of builds uses more of it")]
mod corpus;
#[path = "../compare/hugo.rs"]
mod hugo;
#[path = "../compare/measure.rs"]
#[expect(dead_code, reason = "the comparison of builds uses more of it")]
mod measure;
#[path = "../compare/pace.rs"]
mod pace;
mod profile;
mod server;
#[path = "../compare/site.rs"]
#[expect(dead_code, reason = "the comparison of builds uses more of it")]
mod site;
mod suite;
mod waits;

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Parser;

use hugo::Hugo;
use measure::Failure;
use suite::Suite;

/// Measures `pace serve` on made-up pages: from saving a file to its new bytes
/// being served.
#[derive(Debug, Parser)]
#[command(name = "serve")]
struct Arguments {
    /// How many pages the corpus has, in four languages together
    #[arg(long, default_value_t = 10_000, value_name = "N")]
    pages: usize,
    /// How many edits of each sort are measured
    #[arg(long, default_value_t = 60, value_name = "N")]
    edits: usize,
    /// How many edits of each sort are measured with Hugo
    #[arg(long, default_value_t = 10, value_name = "N")]
    hugo_edits: usize,
    /// After how many edits the memory is looked at for the last time
    #[arg(long, default_value_t = 2_000, value_name = "N")]
    memory: usize,
    /// The seed of the corpus and of the edits
    #[arg(long, default_value_t = 1, value_name = "N")]
    seed: u64,
    /// The Hugo to compare with, in place of the one on the search path
    #[arg(long, value_name = "FILE")]
    hugo: Option<PathBuf>,
    /// Where sites are written; removed afterwards
    #[arg(long, value_name = "DIR")]
    room: Option<PathBuf>,
    /// Leaves Hugo out
    #[arg(long)]
    alone: bool,
    /// Prints what each stage of ours takes after an edit, and nothing else
    #[arg(long)]
    profile: bool,
    /// Fails when a figure is above its bar
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
        print("Nothing is measured outside of `cargo bench`.").map(|()| true)
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
    let room = room.unwrap_or_else(|| Path::new(env!("CARGO_TARGET_TMPDIR")).join("serve"));
    fs::create_dir_all(&room).map_err(Failure::at(&room))?;
    let suite = Suite {
        pages: arguments.pages,
        edits: arguments.edits,
        memory: arguments.memory,
        seed: arguments.seed,
        room,
    };
    if arguments.profile {
        print(&suite.profile()?)?;
        return Ok(true);
    }
    print(&suite.title())?;
    let mut passed = true;
    suite.ours(&mut |row| {
        passed &= row.passes();
        print(&row.to_string())
    })?;
    if let Some(hugo) = Hugo::find(arguments.hugo.clone()).filter(|_| !arguments.alone) {
        let theirs = Suite { edits: arguments.hugo_edits, ..suite };
        theirs.theirs(&hugo, &mut |row| print(&row.to_string()))?;
    }
    Ok(passed)
}

/// Prints one line as soon as it is there.
fn print(line: &str) -> Result<(), Failure> {
    writeln!(io::stdout(), "{line}").map_err(Failure::at(Path::new("standard output")))
}
