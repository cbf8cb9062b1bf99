//! Time and memory of another process, from start to end.
//!
//! Owns [`Usage`] and [`Sample`]. Peak memory is what the kernel reports when
//! the process ends (`wait4`), which neither misses a short peak, as polling
//! would, nor slows the process down. Since Linux counts the memory that this
//! process had when it started the other, this one is kept small.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use thiserror::Error;
use wait4::Wait4 as _;

/// Why nothing could be measured.
#[derive(Debug, Error)]
pub(crate) enum Failure {
    /// A file could not be written, read or removed.
    #[error("failed on {}: {why}", .path.display())]
    File {
        /// The file or folder.
        path: PathBuf,
        /// The system's reason.
        why: std::io::Error,
    },
    /// A process could not be started or waited for.
    #[error("failed to run {program}: {why}")]
    Start {
        /// What was to be run.
        program: String,
        /// The system's reason.
        why: std::io::Error,
    },
    /// A process ended with an error.
    #[error("{program} ended with {status}:\n{said}")]
    Ended {
        /// What was run.
        program: String,
        /// How it ended.
        status: ExitStatus,
        /// The end of what it printed.
        said: String,
    },
    /// A build left no pages behind.
    #[error("{program} built no HTML file")]
    NoPages {
        /// What was run.
        program: String,
    },
}

impl Failure {
    /// The failure of something done to `path`.
    pub(crate) fn at(path: &Path) -> impl FnOnce(std::io::Error) -> Self {
        move |why| Self::File { path: path.to_owned(), why }
    }
}

/// What one process used.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Usage {
    /// From its start to its end.
    pub(crate) wall: Duration,
    /// Of all processors, for itself and in the kernel.
    pub(crate) processor: Duration,
    /// The most memory it held at once, in bytes.
    pub(crate) peak: u64,
}

/// Runs `command` to its end; what it prints goes to the file `log`.
pub(crate) fn run(command: &mut Command, log: &Path) -> Result<Usage, Failure> {
    let program = command.get_program().to_string_lossy().into_owned();
    let file = File::create(log).map_err(Failure::at(log))?;
    let errors = file.try_clone().map_err(Failure::at(log))?;
    command.stdin(Stdio::null()).stdout(file).stderr(errors);
    let start = Instant::now();
    let ended = command.spawn().and_then(|mut child| child.wait4());
    let wall = start.elapsed();
    let ended = ended.map_err(|why| Failure::Start { program: program.clone(), why })?;
    if !ended.status.success() {
        let text = fs::read(log).map_err(Failure::at(log))?;
        let said = last_lines(&String::from_utf8_lossy(&text));
        return Err(Failure::Ended { program, status: ended.status, said });
    }
    let processor = ended.rusage.utime + ended.rusage.stime;
    Ok(Usage { wall, processor, peak: ended.rusage.maxrss })
}

/// The last lines of what a process printed.
fn last_lines(text: &str) -> String {
    const SHOWN: usize = 20;
    let lines: Vec<&str> = text.lines().collect();
    lines.get(lines.len().saturating_sub(SHOWN)..).unwrap_or_default().join("\n")
}

/// Every measurement of one thing.
#[derive(Clone, Debug, Default)]
pub(crate) struct Sample(Vec<f64>);

impl Sample {
    /// One figure a run, taken by `figure`.
    pub(crate) fn of(runs: &[Usage], figure: fn(&Usage) -> f64) -> Self {
        let mut values: Vec<f64> = runs.iter().map(figure).collect();
        values.sort_by(f64::total_cmp);
        Self(values)
    }

    /// One figure that does not vary.
    pub(crate) fn single(figure: f64) -> Self {
        Self(vec![figure])
    }

    /// The one in the middle; between two, halfway. Zero when there is none.
    pub(crate) fn median(&self) -> f64 {
        let middle = self.0.len() / 2;
        let at = |index: usize| self.0.get(index).copied().unwrap_or_default();
        if self.0.len().is_multiple_of(2) {
            f64::midpoint(at(middle.saturating_sub(1)), at(middle))
        } else {
            at(middle)
        }
    }

    /// The smallest and the largest.
    pub(crate) fn range(&self) -> (f64, f64) {
        let end = |value: Option<&f64>| value.copied().unwrap_or_default();
        (end(self.0.first()), end(self.0.last()))
    }
}
