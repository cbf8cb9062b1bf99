//! What every page of the embedded theme has to hold, judged as a browser parses
//! it.

mod charts;
mod directives;
mod handouts;
mod kinds;
mod look;
mod originals;
mod pages;
mod patterns;
mod rules;
pub(crate) mod stage;
mod views;
