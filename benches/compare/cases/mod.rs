//! The tests of the benchmark, a file for each of its modules.
//!
//! They stand apart from the code, since a benchmark without the test harness
//! is built with `cfg(test)` too, and would see their parts as dead code.

mod corpus;
mod dice;
mod hugo;
mod measure;
mod prose;
mod report;
mod site;
mod words;
