//! The text of a file, taken apart: front matter, YAML, Markdown, directives.
//!
//! Owns the reading of every text format that an author writes. Does not own
//! what a field means ([`model::field`](crate::model::field)) nor what a link
//! or a directive leads to, which is decided when all files are known.
//!
//! Nothing here stops at a byte of bad input: a mistake is a
//! [`Diagnostic`](crate::diag::Diagnostic) in the coordinates of the file, and
//! no input, however deep or long, overflows the stack or takes more than
//! linear time.

mod data;
mod directive;
mod document;
mod fingerprint;
mod front_matter;
mod markdown;
mod memory;
mod needs;
mod yaml;

pub(crate) use data::entries;
pub use data::{Data, Entries, Entry, config, data, data_schemas};
pub use document::{Document, body_text, card_languages, local_part, rows_of};
pub use front_matter::{Split, split};
pub use markdown::markdown;
pub use memory::Memory;
pub use needs::Needs;
pub use yaml::yaml;
