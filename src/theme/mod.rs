//! Theme files become templates, components and assets.
//!
//! Owns the layers of a theme (the embedded one below, the site's own files on
//! top, file by file), the functions that templates can call, and the wording of
//! template errors. What templates see is `render::view`'s; how a page is made
//! from them is `render`'s.

mod compile;
mod embedded;
mod files;
mod functions;
mod pictures;

pub use compile::{Theme, compile, template_error};
pub use files::{Asset, Template, ThemeFiles, files};
pub use functions::Functions;
