//! The build: all stages in their order, and the only place where the results
//! of siblings meet.
//!
//! Owns what happens when, what is handed from one stage to another, and when a
//! build stops. [`prepare()`] takes a site from disk to a resolved and checked
//! one; [`build`] publishes it and remembers what it did.

mod about;
mod downloading;
mod inspect;
mod kept;
mod memo;
mod memory;
mod prepare;
mod publish;
mod searching;
mod telling;

pub use crate::check::Reading;
pub use about::{About, Missing, Note};
pub use memo::Cache;
pub use memory::Memory;
pub use prepare::{Outcome, Prepared, Settings, Texts, Timings, prepare};
pub use publish::{Built, Fate, build};
pub use searching::SearchMemory;
