//! The threads that a run works on.
//!
//! Owns how many there are where the machine gives fewer than was hoped for, as
//! in a container with a limit on its processes: one is enough to build a site.

use std::io;
use std::num::NonZero;
use std::sync::mpsc::{Sender, channel};
use std::thread::{Builder, JoinHandle, available_parallelism};

use rayon::{ThreadBuilder, ThreadPoolBuilder};

/// How many threads there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Threads {
    /// As many as were hoped for, and some are left for whoever needs one.
    Enough,
    /// Everything is done one after the other.
    Few,
}

/// What sets how many threads work side by side.
const VARIABLE: &str = "RAYON_NUM_THREADS";

/// How many more have to be there: those of the search index and of the server.
const SPARE: usize = 8;

/// A thread that waits to be told what it is.
struct Waiting {
    sender: Sender<ThreadBuilder>,
    thread: JoinHandle<()>,
}

impl Waiting {
    fn begin() -> io::Result<Self> {
        let (sender, orders) = channel::<ThreadBuilder>();
        let thread = Builder::new().spawn(move || {
            // Whom nobody needs is told nothing, and ends.
            if let Ok(order) = orders.recv() {
                order.run();
            }
        })?;
        Ok(Self { sender, thread })
    }

    fn end(self) {
        drop(self.sender);
        // It did nothing, so nothing of it can have gone wrong.
        let _ = self.thread.join();
    }
}

/// Begins the threads that stages share. They are begun before they are made a
/// pool: one that could not be made is not made a second time.
///
/// # Errors
/// If not even this thread can be one of them.
pub(super) fn begin() -> io::Result<Threads> {
    let wanted = wanted();
    let mut waiting = Vec::new();
    while waiting.len() < wanted + SPARE
        && let Ok(thread) = Waiting::begin()
    {
        waiting.push(thread);
    }
    let (threads, workers) = if waiting.len() == wanted + SPARE {
        (Threads::Enough, wanted)
    } else {
        (Threads::Few, waiting.len().min(1))
    };
    waiting.drain(workers..).for_each(Waiting::end);
    let pool = ThreadPoolBuilder::new().num_threads(workers.max(1));
    let made = if waiting.is_empty() {
        pool.use_current_thread().build_global()
    } else {
        let hand_over = |order| {
            let Some(waiting) = waiting.pop() else { return Err(io::ErrorKind::WouldBlock.into()) };
            waiting.sender.send(order).map_err(|_| io::ErrorKind::BrokenPipe.into())
        };
        pool.spawn_handler(hand_over).build_global()
    };
    match made {
        Ok(()) => Ok(threads),
        // Whoever runs two command lines in one process has a pool already.
        Err(error) if std::error::Error::source(&error).is_none() => Ok(threads),
        Err(error) => Err(io::Error::other(error)),
    }
}

/// As many as the environment says, or as there are cores.
fn wanted() -> usize {
    let said = std::env::var(VARIABLE).ok().and_then(|said| said.parse::<usize>().ok());
    let cores = || available_parallelism().map_or(1, NonZero::get);
    said.filter(|said| *said > 0).unwrap_or_else(cores).min(rayon::max_num_threads())
}
