//! The vocabulary that all stages share. No input, no output, no behaviour
//! beyond what keeps a value sound.
//!
//! [`node`] and [`field`] turn positioned values into typed ones; [`kind`],
//! [`fact`], [`chart`], [`calculator`], [`area`], [`glossary`], [`finder`],
//! [`need`] and [`hours`] are the tables of content; [`body`] is what Markdown
//! becomes, [`beside`] which blocks of two of them say the same; [`lang`],
//! [`date`], [`url`], [`output`], [`script`] and [`file_ref`] are the small words.

pub mod area;
pub mod beside;
pub mod body;
pub mod calculator;
pub mod chart;
pub mod component;
pub mod date;
pub mod fact;
pub mod field;
pub mod file_ref;
pub mod file_stat;
pub mod finder;
pub mod glossary;
pub mod hours;
pub mod kind;
pub mod lang;
pub mod need;
pub mod node;
pub mod output;
pub mod script;
pub mod url;
