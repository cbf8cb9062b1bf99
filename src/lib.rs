//! `pace` turns a folder of Markdown into a public-support website that people
//! can trust: fast on a poor phone, readable in their own language, and checked
//! before it is published.
//!
//! This page is the architecture. From here every behaviour is two hops away:
//! find the room below, then the file in it whose first line says that it owns
//! what you look for.
//!
//! # One way
//!
//! A build runs through the rooms from top to bottom; [`pipeline`] calls them in
//! this order and is the only place where the results of siblings meet.
//!
//! | room | from → to | owns |
//! | --- | --- | --- |
//! | [`load`] | disk → [`load::Sources`] | which files are sources, and reading them once |
//! | [`parse`] | a source → [`parse::Document`] | YAML, Markdown, directives, data files |
//! | [`resolve`] | documents → [`resolve::Site`] | addresses, translations, links, listings |
//! | [`check`] | `&Site` → [`diag::Diagnostics`] | rules, one a file |
//! | [`assets`] | theme and content files → fingerprinted files | names by content hash |
//! | [`documents`] | `&Site` → downloads | what can be printed, scanned, handed on |
//! | [`search`] | `&Site` → search files | words, the index, ranking, the exported format |
//! | [`render`] | `&Site` → pages | views, the HTML of bodies, page keys |
//! | [`feeds`] | `&Site` → files for machines | sitemap, Atom, manifests, robots, headers, `build.json` |
//! | [`write`](mod@write) | outputs → disk | publishing that survives a kill |
//!
//! Beside the line stand the vocabulary, which imports nothing but itself:
//! [`diag`] (what is told to people), [`model`] (the words of content),
//! [`config`] (`site.yaml`), [`i18n`] (languages); [`theme`], which turns theme
//! files into something that renders; and the two ways in, [`cli`] and
//! `serve`.
//!
//! # Rules of the house
//!
//! - A stage imports its predecessor's output and the vocabulary, never a
//!   sibling. What it needs of another's files is a
//!   [`FileRef`](model::file_ref::FileRef) that the pipeline hands over. A test
//!   reads every `crate::` path and holds this.
//! - Tera appears only in `theme` and `render`, pulldown-cmark only in `parse`
//!   (its escaping also where HTML is written), and only `write` writes to disk.
//! - Every mistake of a user is a [`Diagnostic`](diag::Diagnostic) with its place
//!   and a hint; all of them are found before a build fails.
//! - The date is an input. The same input and date give the same bytes on any
//!   machine and any number of threads.
//! - Stages are pure functions, so what has been made is known by a key over
//!   everything it was made from ([`render::PagePlan::key`]); no list of what
//!   depends on what is kept anywhere.

pub mod assets;
pub mod check;
pub mod cli;
pub mod config;
pub mod diag;
pub mod documents;
pub mod feeds;
pub mod i18n;
pub mod load;
pub mod model;
pub mod parse;
pub mod pipeline;
pub mod render;
pub mod resolve;
pub mod search;
#[cfg(feature = "watch")]
pub mod serve;
pub mod theme;
pub mod write;
