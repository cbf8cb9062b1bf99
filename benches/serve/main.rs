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
#[path = "../compare/run.rs"]
mod run;
mod server;
#[path = "../compare/site.rs"]
#[expect(dead_code, reason = "the comparison of builds uses more of it")]
mod site;
mod suite;
mod waits;

use std::process::ExitCode;

use clap::Parser;

use measure::Failure;
use run::{Asked, print};
use suite::Suite;

/// Measures `pace serve` on made-up pages: from saving a file to its new bytes
/// being served.
#[derive(Debug, Parser)]
#[command(name = "serve")]
struct Arguments {
    #[command(flatten)]
    asked: Asked,
    /// How many edits of each sort are measured
    #[arg(long, default_value_t = 60, value_name = "N")]
    edits: usize,
    /// How many edits of each sort are measured with Hugo
    #[arg(long, default_value_t = 10, value_name = "N")]
    hugo_edits: usize,
    /// After how many edits the memory is looked at for the last time
    #[arg(long, default_value_t = 2_000, value_name = "N")]
    memory: usize,
    /// Leaves Hugo out
    #[arg(long)]
    alone: bool,
    /// Prints what each stage of ours takes after an edit, and nothing else
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
    let suite = Suite {
        pages: asked.pages,
        edits: arguments.edits,
        memory: arguments.memory,
        seed: asked.seed,
        room: asked.room("serve")?,
    };
    if arguments.profile {
        print(&suite.profile()?)?;
        return Ok(true);
    }
    print(&suite.title())?;
    let mut passed = true;
    suite.ours(&mut |row| {
        passed &= row.passes();
        print(&row)
    })?;
    if let Some(hugo) = asked.hugo().filter(|_| !arguments.alone) {
        let theirs = Suite { edits: arguments.hugo_edits, ..suite };
        theirs.theirs(&hugo, &mut |row| print(&row))?;
    }
    Ok(passed)
}
