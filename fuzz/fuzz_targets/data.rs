//! libFuzzer's way into the target `data`.

#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| pace_fuzz::data(bytes));
