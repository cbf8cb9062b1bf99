//! Whether what a site says can be relied on, and what it makes of the rules.

mod codes;
mod furniture;
mod fuzzed;
mod kills;
mod literals;
mod live;
mod machine;
mod megabytes;
mod mending;
mod named;
mod read_first;
mod report;
mod rules;
mod verdicts;
