//! What the command line is told while the site is shown.
//!
//! Owns the words; printing them is the command line's.

use std::sync::Arc;
use std::time::Duration;

use crate::diag::{Diagnostic, Diagnostics};
use crate::pipeline::Texts;

/// Something to tell the person at the terminal.
pub enum News {
    /// The site was looked at again.
    Looked {
        /// How many pages are shown; nothing where there are errors and the
        /// last good site is shown still.
        pages: Option<usize>,
        /// What was not told the last time.
        fresh: Diagnostics,
        /// Everything there is to say now.
        all: Diagnostics,
        /// The texts that both point into.
        texts: Texts,
        /// How long it took.
        time: Duration,
    },
    /// A page could not be made when it was asked for.
    Broken(Box<Diagnostic>, Texts),
    /// Changes are looked for every second, because the system does not tell of
    /// them; why.
    Polling(String),
}

/// What is done with news.
pub type Tell = Arc<dyn Fn(News) + Send + Sync>;
