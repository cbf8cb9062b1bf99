//! Search: the two engines, the files, and the command.

mod command;
mod corpus;
mod engines;
mod golden;
