//! Calls to the file system that fail when a test wants them to.
//!
//! Owns the counting of calls. Does not own what a test makes of a failure.

use std::io;
use std::sync::atomic::{AtomicUsize, Ordering};

/// When calls that change something fail, and how.
#[derive(Debug, Default)]
pub(in crate::write) struct Faults {
    calls: AtomicUsize,
    failure: Option<Failure>,
}

/// A failure at one call, counted from 0.
#[derive(Clone, Copy, Debug)]
pub(in crate::write) enum Failure {
    /// The process is killed: neither this call nor any after it is made.
    Kill(usize),
    /// The system refuses this call, and only this one, with an error number.
    Refuse(usize, i32),
}

impl Faults {
    pub(in crate::write) fn new(failure: Failure) -> Self {
        Self { calls: AtomicUsize::new(0), failure: Some(failure) }
    }

    /// Counts a call, and fails it if it is its turn.
    pub(in crate::write) fn step(&self) -> io::Result<()> {
        let call = self.calls.fetch_add(1, Ordering::Relaxed);
        match self.failure {
            Some(Failure::Kill(at)) if call >= at => Err(io::Error::other("killed")),
            Some(Failure::Refuse(at, number)) if call == at => {
                Err(io::Error::from_raw_os_error(number))
            }
            _ => Ok(()),
        }
    }

    /// How many calls were made.
    pub(in crate::write) fn calls(&self) -> usize {
        self.calls.load(Ordering::Relaxed)
    }
}
