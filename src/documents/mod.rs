//! Downloads made from the site: what a person can print, hand on or scan.
//!
//! Owns the way from a page to a file: [`Transcriber`] turns bodies into the
//! blocks of a [`Manuscript`], which knows no file format, and [`docx()`] and
//! [`odt()`] write it. A format added beside them needs `package` and `xml` only.

mod codes;
mod deck;
mod docx;
mod downloads;
mod fields;
mod finder_codes;
mod label;
mod manuscript;
mod odt;
mod pack;
mod package;
mod pictures;
mod script;
mod template;
#[cfg(test)]
mod testing;
mod transcribe;
mod widths;
mod words;
mod xml;

pub use codes::{CodeMemory, Codes, Document, qr_codes};
pub use deck::{Deck, Slide};
pub use docx::docx;
pub use downloads::{Download, Format, Shelf};
pub use finder_codes::finder_codes;
pub use manuscript::{
    Blank, Block, BlockContent, Cell, Inline, Item, ListKind, Manuscript, Mark, Marks,
    ParagraphKind, Run, Scan, Sheet, Table, Tongue,
};
pub use odt::{odp, odt};
pub use transcribe::Transcriber;
pub use words::Sources;
