//! `pace`: Markdown in, a public-support website out.
pub mod config;
pub mod diag;
pub mod load;
pub mod model;
