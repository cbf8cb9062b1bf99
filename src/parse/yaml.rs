//! YAML with places: the only user of the YAML library.
//!
//! Owns the way from a text to a tree of [`Node`]s and the wording of
//! everything that can be wrong with it. Does not own what a value means.
//!
//! The library is read at the level of its parser's events, not through its
//! `serde` deserialiser. The events say how a scalar was quoted, where it ends
//! and what sort of mistake was made; the deserialiser has guessed a type for
//! each scalar by then (`0800` a number, `no` a boolean) and describes mistakes
//! in the words of a programmer.

mod tree;
mod wording;

use std::ops::Range;
use std::sync::Arc;

use serde_yaml::granit_parser::{Options, Parser};

use crate::diag::Diagnostic;
use crate::model::node::Node;
use tree::Tree;

/// How deep lists and mappings may nest.
const DEEPEST: usize = 64;

/// Reads the YAML in a range of a file.
///
/// Spans are in the coordinates of the whole `text`. A plain scalar keeps its
/// letters; a quoted or a block scalar is decoded. `key:`, `~` and `null` are
/// [`Value::Empty`](crate::model::node::Value::Empty), and so is an empty document.
///
/// # Errors
///
/// The first mistake in the text, with a hint for its author.
///
/// ```
/// use pace::model::node::Value;
///
/// let text = "phone: 0800 917 8000\n";
/// let node = pace::parse::yaml(&"a.md".into(), text, 0..text.len()).unwrap();
/// let Value::Map(map) = node.value else { unreachable!() };
/// let phone = map.get("phone").unwrap();
/// assert_eq!(phone.value, Value::Text("0800 917 8000".into()));
/// assert_eq!(phone.span, 7..20);
/// ```
pub fn yaml(file: &Arc<str>, text: &str, range: Range<usize>) -> Result<Node, Diagnostic> {
    let mut base = range.start;
    if text[range.clone()].starts_with('\u{feff}') {
        base += '\u{feff}'.len_utf8();
    }
    let source = &text[base..range.end];
    let mut options = Options::default();
    options.set_emit_comments(false);
    options.flow_nesting_limit = DEEPEST;
    options.block_nesting_limit = DEEPEST;
    let mut tree = Tree::new(file, text, base);
    for event in Parser::new_from_str_with_options(source, options) {
        match event {
            Ok((event, span)) => tree.push(event, &span)?,
            Err(error) => {
                let at = base + error.marker().byte_offset().unwrap_or(0);
                let mistake = wording::Mistake { text, after: tree.seen(), at };
                return Err(mistake.describe(error.kind()).at(file.clone()));
            }
        }
    }
    Ok(tree.finish())
}

#[cfg(test)]
#[path = "yaml/tests.rs"]
mod tests;
