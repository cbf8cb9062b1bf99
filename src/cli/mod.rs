//! The command line: what a person can ask for, and what is printed.
//!
//! Owns the arguments, the exit codes and all printing; no other room writes to
//! the terminal. Each command is a file.

mod arguments;
mod build;
mod check;
mod explain;
mod new;
mod schema;
mod search;
#[cfg(feature = "watch")]
mod serve;
mod terminal;
mod threads;
mod translate;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser as _;

use arguments::{Arguments, Command};
use terminal::Terminal;

/// How a run ended. The numbers are a contract with scripts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    /// It did what was asked.
    Done = 0,
    /// The content has errors.
    Content = 1,
    /// The command line was not understood.
    Usage = 2,
    /// The machine failed: a disk, a port, an output that takes nothing.
    Machine = 3,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}

/// Runs one command line, the program's name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let terminal = Terminal::new();
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return terminal.end(terminal.usage(&error)).into(),
    };
    #[cfg_attr(
        not(feature = "watch"),
        expect(unused_variables, reason = "only the server needs more than one")
    )]
    let threads = match threads::begin() {
        Ok(threads) => threads,
        Err(error) => return no_thread(&error, &terminal).into(),
    };
    let site = &arguments.site;
    let exit = match arguments.command {
        Command::Build(command) => build::run(site, &command, &terminal),
        Command::Check(command) => check::run(site, &command, &terminal),
        Command::Explain(command) => explain::run(&command, &terminal),
        Command::New(command) => new::run(site, &command, &terminal),
        Command::Schema(command) => schema::run(&command, &terminal),
        Command::Search(command) => search::run(site, &command, &terminal),
        #[cfg(feature = "watch")]
        Command::Serve(_) if threads == threads::Threads::Few => {
            no_thread(&std::io::ErrorKind::WouldBlock.into(), &terminal)
        }
        #[cfg(feature = "watch")]
        Command::Serve(command) => serve::run(site, &command, &terminal),
        Command::Translate(command) => translate::run(site, &command, &terminal),
    };
    terminal.end(exit).into()
}

/// There are too few threads for what was asked.
fn no_thread(error: &std::io::Error, terminal: &Terminal) -> Exit {
    terminal.remark(&format!("error: this computer gives too few threads: {error}"));
    terminal.remark("help: end other programs, or raise the limit of processes (`ulimit -u`)");
    Exit::Machine
}
