//! A body in pieces: the HTML of each block by itself.
//!
//! Owns what is needed where the blocks of a body do not simply follow each
//! other: on slides, and beside those of another language.

use super::{Hooks, Writer};
use crate::diag::Diagnostic;
use crate::model::body::{Body, NodeId};

/// The HTML of some blocks.
#[derive(Clone, Debug, Default)]
pub struct Pieces {
    /// One for each block.
    pub blocks: Vec<String>,
    /// The footnotes among them.
    pub footnotes: String,
}

/// Writes some blocks of a body, each by itself.
///
/// # Errors
/// If a directive fails.
pub fn pieces(
    body: &Body,
    blocks: &[NodeId],
    hooks: &mut dyn Hooks,
) -> Result<Pieces, Box<Diagnostic>> {
    let mut writer = Writer::new(body, hooks);
    let mut written = Vec::with_capacity(blocks.len());
    for block in blocks {
        writer.write(*block, body.node(*block).end)?;
        written.push(std::mem::take(&mut writer.out));
    }
    writer.write_footnotes();
    Ok(Pieces { blocks: written, footnotes: writer.out })
}
