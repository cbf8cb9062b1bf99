//! The tests of the whole program, one module a subject.
//!
//! A test here is a small site, written inline, and what the program makes of
//! it. `site.rs` is the harness; README.md beside it says how to add a test.

#![expect(clippy::expect_used, reason = "a test that cannot go on stops, and says why")]

mod architecture;
mod bad_input;
mod build;
mod calculators;
mod commands;
mod commonmark;
mod documents;
mod feeds;
mod finder;
mod handbook;
mod handouts;
mod incremental;
mod kinds;
mod mistakes;
mod raw_html;
mod rebuild;
mod search;
#[cfg(feature = "watch")]
mod serve;
mod site;
mod theme;
mod trust;
