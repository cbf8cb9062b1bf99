//! `pace serve`: the site in a browser, following every change.
//!
//! Owns watching, the local web server and what it adds to pages: one script,
//! which reloads them and shows mistakes. Does not own any stage of the build:
//! it asks `pipeline` for a site, keeps the last good one in memory and makes
//! each page when somebody asks for it. Nothing is written to disk, and nothing
//! is printed: the command line hands in what to do with news.
//!
//! A change goes this way: [`watch`] tells that files changed, [`rebuild`] looks
//! at the site again and puts a new [`state`] in the place of the old one,
//! [`http`] answers from it, [`events`] tells the browsers.

mod bar;
mod events;
mod http;
mod inject;
mod news;
mod rebuild;
mod searcher;
mod server;
mod site;
mod state;
mod viewed;
mod watch;

pub use bar::Editor;
pub use news::{News, Tell};
pub use server::{ServeError, serve};
