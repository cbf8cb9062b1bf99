//! The tests of the benchmark itself: benchmarks are built without the test
//! harness, so their modules are built once more here, with it.
#![expect(dead_code, reason = "only the benchmark calls what its modules are for")]

#[cfg(test)]
mod cases;
mod corpus;
mod hugo;
mod measure;
mod pace;
mod report;
mod site;
