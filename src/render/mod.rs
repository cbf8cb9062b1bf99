//! The resolved site becomes pages.
//!
//! Owns the views that templates see, the HTML of bodies, and the key by which
//! a page that stands already is known. Tera itself is the business of `theme`.

mod areas;
mod body;
mod calculator;
mod chart;
mod files;
mod finder;
mod finder_data;
mod handouts;
mod help;
pub mod html;
mod json_ld;
mod kinds;
mod library;
mod listing;
mod original;
mod page;
mod pairs;
mod parts;
mod renderer;
pub mod sanitise;
mod service;
mod site_html;
mod slides;
mod slots;
mod template;
mod trail;
mod translation;
pub mod view;
mod words;

pub use renderer::{PagePlan, Prelude, Renderer};
pub use words::Sources;
