//! `pace`: Markdown in, a public-support website out.
pub mod config;
pub mod diag;
pub mod i18n;
pub mod load;
pub mod model;
